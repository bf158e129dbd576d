import HTTPServer
import Testing

@Suite struct StartTests {
    private func failure(_ configuration: ServerConfiguration) -> HTTPServerError? {
        let server = Server(configuration: configuration, routes: RouteTable(), authorise: { _, _ in .forbidden })
        return #expect(throws: HTTPServerError.self) { try server.start() }
    }

    @Test func aTakenPortIsExplained() throws {
        let site = try Site()
        let failure = failure(ServerConfiguration(port: site.port))
        #expect(failure?.code == .addressInUse)
        #expect(failure?.message.hasPrefix("Port \(site.port) an 127.0.0.1 ist schon belegt.") == true)
    }

    @Test func wrongAddressesAreExplained() {
        #expect(failure(ServerConfiguration(address: "rathaus"))?.code == .addressInvalid)
        #expect(failure(ServerConfiguration(address: "192.0.2.1"))?.code == .addressInvalid)
        #expect(failure(ServerConfiguration(port: 70_000))?.code == .addressInvalid)
        var proxied = ServerConfiguration()
        proxied.trustedProxies = ["nginx"]
        #expect(failure(proxied)?.message.contains("„nginx“ ist keine gültige Proxy-Adresse.") == true)
    }

    @Test func itListensOnIPv6() throws {
        let server = Server(
            configuration: ServerConfiguration(address: "::"), routes: RouteTable(), authorise: { _, _ in .forbidden })
        try server.start()
        defer { server.stop() }
        #expect(try RawClient(port: server.port).get("/health/live").text == "ok\n")
    }
}
