import Foundation
import HTTPServer
import Synchronization

/// A small site as the product would build it.
enum Permission: String, PermissionKey {
    case everyone, readConcept, editConcept
    var name: String { rawValue }
}

struct Slug: PathParameter, Equatable {
    let text: String
    init?(pathSegment: String) {
        guard pathSegment.allSatisfy({ $0.isLowercase || $0 == "-" }) else { return nil }
        text = pathSegment
    }
    var pathSegment: String { text }
}

enum Routes {
    static let start = Route(.get, "/", needs: Permission.everyone)
    static let municipality = Route(.get, "/gemeinden/{}", Slug.self, needs: Permission.everyone)
    static let key = Route(.get, "/gemeinden/{}", Int.self, needs: Permission.everyone)
    static let form = Route(.get, "/gemeinden/{}/hinweis", Slug.self, needs: Permission.everyone)
    static let remark = Route(.post, "/gemeinden/{}/hinweis", Slug.self, needs: Permission.everyone)
    static let nobody = Route(.get, "/niemand")
    static let concept = Route(.get, "/werkstatt/{}/{}", Slug.self, String.self, needs: Permission.readConcept)
    static let edit = Route(.get, "/bearbeiten", needs: Permission.editConcept)
    static let large = Route(.get, "/gross", needs: Permission.everyone)
    static let tagged = Route(.get, "/stand", needs: Permission.everyone)
    static let download = Route(.get, "/datei", needs: Permission.everyone)
    static let content = Route(.get, "/inhalt", needs: Permission.everyone)
    static let broken = Route(.get, "/kaputt", needs: Permission.everyone)
    static let slow = Route(.get, "/langsam", needs: Permission.everyone)
    static let events = Route(.get, "/ereignisse", needs: Permission.everyone)
    static let echo = Route(.get, "/echo", needs: Permission.everyone)
    static let upload = Route(.post, "/hochladen", needs: Permission.everyone)
    static let away = Route(.get, "/weg", needs: Permission.everyone)
}

struct DatabaseAway: Error {}

/// A server on a free port with everything it logged. Stops with the last reference.
final class Site: Sendable {
    /// What the server told. Apart from the site, since the site's end waits for the server's threads: none of them may
    /// ever hold its last reference.
    final class Records: Sendable {
        let log = Mutex<[AccessRecord]>([])
        let reports = Mutex<[String]>([])
        let streamClosed = Mutex(false)
    }

    let server: Server
    let records = Records()
    let stream = EventStream()

    var port: Int { server.port }

    init(_ adjust: (inout ServerConfiguration) -> Void = { _ in }) throws {
        let records = records
        var configuration = ServerConfiguration()
        configuration.csrfKey = [UInt8](repeating: 7, count: 32)
        configuration.clock = { 1_795_258_380_000_000 }
        configuration.perClientLimit = 4_000
        configuration.log = { record in records.log.withLock { $0.append(record) } }
        configuration.report = { report in
            records.reports.withLock { $0.append("\(report.route): \(report.error)") }
        }
        adjust(&configuration)
        let stream = stream
        server = Server(
            configuration: configuration, routes: Self.routes(stream),
            assets: Assets(files: [
                "site.css": Array("@font-face { src: url('fonts/a.woff2') } body { color: #123 }".utf8),
                "fonts/a.woff2": [1, 2, 3],
                "long.js": Array(String(repeating: "const answer = 42;\n", count: 200).utf8),
            ]),
            authorise: { request, key in
                switch key as? Permission {
                case .everyone: .allowed
                case .readConcept: request.cookie("sitzung") == nil ? .login : .allowed
                case .editConcept, nil: .forbidden
                }
            },
            pages: ErrorPages(
                translate: { $0 is DatabaseAway ? .unavailable("Die Datenbank ist gerade nicht erreichbar.") : nil },
                page: { ErrorPages.plain.page($0, $1) }))
        stream.onClose { records.streamClosed.withLock { $0 = true } }
        try server.start()
    }

    deinit {
        server.stop()
    }

    private static func routes(_ stream: EventStream) -> RouteTable {
        var routes = RouteTable()
        routes.get(Routes.start) { _ in .html(Array("<p>Start</p>".utf8)) }
        routes.get(Routes.municipality) { _, slug in .text("Gemeinde \(slug.text)") }
        routes.get(Routes.key) { _, key in .redirect(to: "/gemeinden/nummer-\(key)", status: 302) }
        routes.get(Routes.form) { request, _ in .text(request.csrfToken) }
        routes.post(Routes.remark) { request, slug in
            request.meter.countQuery(nanoseconds: 1_500)
            return .text("\(slug.text): \(try request.form().first("text") ?? "nichts")")
        }
        routes.get(Routes.nobody) { _ in .text("darf niemand sehen") }
        routes.get(Routes.concept) { _, slug, name in .text("\(slug.text) / \(name)") }
        routes.get(Routes.edit) { _ in .text("bearbeiten") }
        routes.get(Routes.large) { _ in .html(Array(String(repeating: "<p>Sachsen</p>\n", count: 1_000).utf8)) }
        routes.get(Routes.tagged) { _ in .text("Stand 7").cached(.revalidate(tag: "stand-7")) }
        routes.get(Routes.content) { request in
            .text("Inhalt \(request.query.first("q") ?? "")").cached(.revalidate())
        }
        routes.get(Routes.download) { _ in
            .text("a").setting("Content-Security-Policy", "default-src 'none'; sandbox")
        }
        routes.get(Routes.broken) { _ in throw CancellationError() }
        routes.get(Routes.slow, on: .worker) { _ in
            usleep(300_000)
            return .text("fertig")
        }
        routes.get(Routes.events) { _ in .events(stream) }
        routes.get(Routes.echo) { request in
            .text(
                """
                \(request.clientAddress) \(request.isSecure) \(request.isHTMX)
                \(request.query.all("q").joined(separator: ","))
                """
            )
            .setting("X-Echo", request.query.first("kopf") ?? "")
            .setting(Cookie("sitzung", "a b;c"))
        }
        routes.post(Routes.upload) { request in
            let files = try request.uploads.map { upload in
                let bytes = try Data(contentsOf: URL(filePath: upload.path))
                return
                    "\(upload.field)=\(upload.fileName) \(upload.contentType) \(upload.size) \(bytes.prefix(4).map { $0 })"
            }
            let fields = try request.form()
            return .text((fields.names.map { "\($0)=\(fields.first($0) ?? "")" } + files).joined(separator: "\n"))
        }
        routes.get(Routes.away) { _ in throw DatabaseAway() }
        return routes
    }

    func client() throws -> RawClient {
        try RawClient(port: port)
    }

    /// Token and cookie of a form, as header lines.
    func csrf(secure: Bool = false) throws -> (token: String, cookie: String) {
        let answer = try client().get("/gemeinden/tannenrode/hinweis")
        let cookie = (answer["Set-Cookie"] ?? "").prefix { $0 != ";" }
        return (answer.text, "Cookie: \(cookie)")
    }

    /// Waits until the log has this many records; they come just after the answers.
    func records(_ count: Int) -> [AccessRecord] {
        for _ in 0..<200 {
            let records = records.log.withLock { $0 }
            if records.count >= count { return records }
            usleep(5_000)
        }
        return records.log.withLock { $0 }
    }
}
