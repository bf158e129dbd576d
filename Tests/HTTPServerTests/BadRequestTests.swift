import Foundation
import HTTPServer
import Testing

@Suite struct BadRequestTests {
    @Test(arguments: [
        "/gemeinden/%zz", "/gemeinden/%", "/gemeinden/%f", "/gemeinden/%ff", "/gemeinden/%00", "/echo?q=%g1",
        "/gemeinden/%0d%0aX", "/gemeinden/../geheim", "/gemeinden/%2e%2e/geheim", "/assets/../../etc/passwd",
        "/assets/%2e%2e/%2e%2e/etc/passwd", "nichts",
    ])
    func brokenAddressesAreRefusedInGerman(_ target: String) throws {
        let site = try Site()
        let answer = try site.client().get(target)
        #expect(answer.status == 400)
        #expect(answer.text.contains("<h1>Anfrage nicht verständlich</h1>"))
    }

    @Test(arguments: ["/assets/..%2f..%2fetc%2fpasswd", "/assets/site.css/", "/assets/", "/assets"])
    func onlyKnownAssetsAreServed(_ target: String) throws {
        let site = try Site()
        #expect(try site.client().get(target).status == 404)
    }

    @Test func headerInjectionIsImpossible() throws {
        let site = try Site()
        let answer = try site.client().get("/echo?kopf=a%0d%0aSet-Cookie:%20boese=1")
        #expect(answer["X-Echo"] == "aSet-Cookie: boese=1")
        #expect(
            answer.headers.filter { $0.0 == "Set-Cookie" }.map(\.1) == [
                "sitzung=a%20b%3Bc; Path=/; HttpOnly; SameSite=Lax"
            ])
    }

    @Test(arguments: [
        ("/gemeinden", "/gemeinden"), ("//boese.example", "/"), ("/\\boese.example", "/"),
        ("https://boese.example", "/"),
        ("/a\r\nX: 1", "/"), ("/Größe?q=ä", "/Gr%C3%B6%C3%9Fe?q=%C3%A4"), ("", "/"),
    ])
    func redirectsStayOnTheSite(_ target: String, _ location: String) {
        #expect(Response.redirect(to: target).header("Location") == location)
    }

    @Test func downloadNamesAreHarmless() {
        let response = Response.file([], contentType: "text/csv", downloadName: "Döbeln \"Maß\"/\r\nX.csv")
        #expect(
            response.header("Content-Disposition")
                == "attachment; filename=\"D_beln _Ma__-X.csv\"; "
                + "filename*=UTF-8''D%C3%B6beln%20%22Ma%C3%9F%22-X.csv")
    }

    @Test(arguments: ["Content-Length: 5\r\nContent-Length: 7", "Content-Length: 5\r\nTransfer-Encoding: chunked"])
    func contradictoryLengthsEndTheConnection(_ headers: String) throws {
        let site = try Site()
        let client = try site.client()
        client.send("POST / HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n\r\n0\r\n\r\n")
        let answer = try client.answer()
        #expect(answer.status == 400)
        #expect(answer.text.contains("Die Längenangaben der Anfrage widersprechen sich."))
        #expect(client.isClosed(within: 2))
    }

    @Test func absoluteTargetsOfProxiesAreUnderstood() throws {
        let site = try Site()
        #expect(try site.client().get("http://localhost/echo?q=1").text.hasSuffix("\n1"))
    }

    @Test func queriesMayRepeatNamesAndHoldUmlauts() throws {
        let site = try Site()
        #expect(try site.client().get("/echo?q=L%C3%B6bau&x=1&q=a+b").text.hasSuffix("\nLöbau,a b"))
    }
}
