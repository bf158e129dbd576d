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
                INSEK_METRICS_TOKEN ein Kennwort, liest Prometheus damit /metrics. E-Mails werden versendet, wenn \
                Server, Absender und Adresse der Werkstatt genannt sind. Lange und wiederkehrende Arbeiten laufen \
                nebenher; mehrere Programme an einer Datenbank teilen sie sich.
                """,
            options: [
                Self.address, Self.port, Self.proxy, Self.connections, Self.log,
            ] + MailOptions.sending + [
                MailOptions.viewer, SigningOptions.key, SigningOptions.heads, CommonOptions.database,
                CommonOptions.share,
            ],
            examples: [
                "insek serve", "insek serve --port 0", "insek serve --address :: --trusted-proxy 10.0.0.5",
                "insek serve --site https://insek.example --smtp smtps://insek@mail.example.org "
                    + "--mail-from insek@example.org", "insek serve --mail-viewer",
            ],
            run: run)
    }

    @Sendable private func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        // Before any thread starts, so that all of them leave the signals to `wait`.
        Termination.block()
        return session.run(arguments, console) { open in
            guard let share = session.shareFolder(arguments) else { throw CommandFailure(ShareFolder.missing) }
            let office = try MailOptions(arguments, session.environment).postOffice(local: localSite(arguments))
            let signing = try SigningOptions.signing(arguments, session.environment)
            let opened = try open()
            let workshop = office.map(opened.posting) ?? opened
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
            let background = BackgroundWork(workshop, office: office, signing: signing) { report in
                console.error(report.line)
            }
            try server.start()
            background.start()
            console.out("Die INSEK-Werkstatt läuft: http://\(host(arguments)):\(server.port)/")
            Termination.wait()
            console.out("Die INSEK-Werkstatt wird beendet.")
            server.stop()
            background.stop()
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

    /// Where this process answers itself; nil while the port is not known.
    private func localSite(_ arguments: Arguments) -> String? {
        let port = arguments.value(Self.port) ?? "8080"
        return port == "0" ? nil : "http://\(host(arguments)):\(port)"
    }

    private func host(_ arguments: Arguments) -> String {
        let address = arguments.value(Self.address) ?? "127.0.0.1"
        return address.contains(":") ? "[\(address)]" : address
    }
}
