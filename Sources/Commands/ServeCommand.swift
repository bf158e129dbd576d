import Actions
import Arguments
import HTTPServer
import Values
import Web

/// `insek serve`: the pages, until the process is asked to stop.
struct ServeCommand: Sendable {
    let session: Session

    private static let address = Option(
        name: "--address", value: "ADRESSE", summary: "Adresse, an der gelauscht wird; ohne Angabe 127.0.0.1")
    private static let port = Option(
        name: "--port", value: "NUMMER", summary: "Port; 0 wählt einen freien; ohne Angabe 8080")
    private static let proxy = Option(
        name: "--trusted-proxy", value: "ADRESSE",
        summary: "Adresse oder Netz eines Proxys, dessen X-Forwarded-Angaben gelten", repeats: true)
    private static let connections = Option(
        name: "--client-connections", value: "ANZAHL",
        summary: "Gleichzeitige Verbindungen je Adresse; ohne Angabe 512")
    private static let log = Option(
        name: "--log", value: "none|json", summary: "Zugriffe als JSON-Zeilen auf der Fehlerausgabe; ohne Angabe json")

    var verb: Verb {
        Verb(
            name: "serve", summary: "Startet die Werkstatt im Browser.",
            discussion: """
                Lauscht an der Adresse und zeigt sie an. Mit Strg-C oder SIGTERM beendet sich das Programm geordnet: \
                Laufende Anfragen werden noch beantwortet. Nach außen gehört ein Proxy mit TLS davor (nginx, caddy); \
                nennen Sie ihn mit --trusted-proxy. Das Zugriffsprotokoll enthält keine Adressen der Besucher. Steht in \
                INSEK_METRICS_TOKEN ein Kennwort, liest Prometheus damit /metrics.
                """,
            options: [
                Self.address, Self.port, Self.proxy, Self.connections, Self.log, CommonOptions.database,
                CommonOptions.share,
            ],
            examples: ["insek serve", "insek serve --port 0", "insek serve --address :: --trusted-proxy 10.0.0.5"],
            run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        // Before any thread starts, so that all of them leave the signals to `wait`.
        Termination.block()
        return session.run(arguments, console) { open in
            guard let share = session.shareFolder(arguments) else { throw CommandFailure(ShareFolder.missing) }
            let workshop = try open()
            let assets = try Assets(directory: share.assets)
            let metrics = ServerMetrics()
            let application = WebApplication(
                workshop: workshop, assets: assets,
                operations: Operations(metrics: metrics, token: session.environment.variable("INSEK_METRICS_TOKEN")))
            let log = AccessLog(descriptor: 2)
            defer { log.flush() }
            let server = Server(
                configuration: try configuration(arguments, workshop, console, log, metrics),
                routes: application.routes,
                assets: assets, authorise: application.authorise, pages: application.errorPages,
                readiness: { workshop.storeTrouble().map(Readiness.notReady) ?? .ready })
            try server.start()
            console.out("Die INSEK-Werkstatt läuft: http://\(host(arguments)):\(server.port)/")
            Termination.wait()
            console.out("Die INSEK-Werkstatt wird beendet.")
            server.stop()
            return .success
        }
    }

    private func configuration(
        _ arguments: Arguments, _ workshop: Workshop, _ console: Console, _ log: AccessLog, _ metrics: ServerMetrics
    ) throws -> ServerConfiguration {
        guard let port = Int(arguments.value(Self.port) ?? "8080"), (0...65_535).contains(port) else {
            throw CommandFailure("Der Port hinter --port muss eine Zahl von 0 bis 65535 sein.", .usage)
        }
        guard let perClient = Int(arguments.value(Self.connections) ?? "512"), perClient > 0 else {
            throw CommandFailure("Die Anzahl hinter --client-connections muss eine Zahl ab 1 sein.", .usage)
        }
        var configuration = ServerConfiguration(address: arguments.value(Self.address) ?? "127.0.0.1", port: port)
        configuration.trustedProxies = arguments.values(Self.proxy)
        configuration.perClientLimit = perClient
        configuration.csrfKey = try workshop.sharedKey(named: "formulare", candidate: configuration.csrfKey)
        let isLogged = arguments.value(Self.log) != "none"
        configuration.log = { record in
            metrics.record(record)
            if isLogged { log.write(record) }
        }
        configuration.report = { failure in
            console.error("Fehler in \(failure.route), Vorgang \(failure.id): \(failure.error)")
        }
        return configuration
    }

    private func host(_ arguments: Arguments) -> String {
        let address = arguments.value(Self.address) ?? "127.0.0.1"
        return address.contains(":") ? "[\(address)]" : address
    }
}
