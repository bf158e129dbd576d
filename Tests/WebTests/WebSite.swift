import Actions
import Database
import Foundation
import HTTPServer
import Synchronization
import TestSupport
import Values
import Web

/// The product behind a free port, with what its access log says. Stops with the last reference.
final class WebSite: Sendable {
    let workshop: Workshop
    let application: WebApplication
    private let server: Server
    private let records: Records

    private final class Records: Sendable {
        let list = Mutex<[AccessRecord]>([])
        let failures = Mutex<[String]>([])
    }

    /// `routes` takes the place of the product's own table.
    init(
        _ database: Database, clock: Clock = .fixed(HandClock.start), routes: RouteTable? = nil,
        accounts: AccountServices? = nil, office: PostOffice? = nil
    ) throws {
        let plain = Workshop.forTests(database, clock: clock, accounts: accounts)
        workshop = office.map(plain.posting) ?? plain
        let assets = Assets(files: [
            "kern.css": Array("a{}".utf8), "insek.css": Array("b{}".utf8), "insek.js": Array("c".utf8),
            "htmx.min.js": Array("d".utf8),
            "insek.svg": Array("<svg/>".utf8),
        ])
        application = WebApplication(workshop: workshop, assets: assets)
        let records = Records()
        self.records = records
        var configuration = ServerConfiguration()
        configuration.csrfKey = [UInt8](repeating: 7, count: 32)
        configuration.readerThreads = 2
        configuration.drainTime = 1
        configuration.log = { record in records.list.withLock { $0.append(record) } }
        configuration.report = { failure in
            records.failures.withLock { $0.append("\(failure.route): \(failure.error)") }
        }
        server = Server(
            configuration: configuration, routes: routes ?? application.routes, assets: assets,
            authorise: application.authorise, pages: application.errorPages)
        try server.start()
    }

    deinit {
        server.stop()
    }

    var client: HTTPClient { HTTPClient(port: server.port) }

    /// Errors that no handler expected.
    var failures: [String] { records.failures.withLock { $0 } }

    /// Waits until the log has this many records; they come just after the answers.
    func log(_ count: Int) -> [AccessRecord] {
        for _ in 0..<400 {
            let list = records.list.withLock { $0 }
            if list.count >= count { return list }
            usleep(5_000)
        }
        return records.list.withLock { $0 }
    }

    /// Token and cookie of a form, the cookie as a header line.
    func token(_ path: String = "/tannenrode/hinweis") throws -> (field: (String, String), cookie: String) {
        let form = try client.get(path)
        let token = form.text.firstMatch(of: /name="_csrf" value="([^"]*)"/).map { String($0.1) } ?? ""
        return (("_csrf", token), "Cookie: \((form["Set-Cookie"] ?? "").prefix { $0 != ";" })")
    }
}

extension TestStore {
    /// Gives the body the product over a store with these files in it.
    func withSite(_ files: [String] = Samples.all, _ body: (WebSite) throws -> Void) throws {
        try withWorkshop { workshop, database in
            if !files.isEmpty { _ = try workshop.importFiles(ImportRequest(files: files)) { _ in } }
            try body(try WebSite(database))
        }
    }
}

/// A store that is away: every call fails as the drivers say it.
final class AwayDriver: DatabaseDriver {
    let dialect: Dialect

    init(_ dialect: Dialect) { self.dialect = dialect }

    static let message = "Die Datenbank ist gerade nicht erreichbar."

    func read(_ body: (any DatabaseSession) throws -> Void) throws { throw DatabaseError(.unavailable, Self.message) }

    func write(_ purpose: WritePurpose, _ body: @escaping @Sendable (any DatabaseSession) throws -> Void) throws {
        throw DatabaseError(.unavailable, Self.message)
    }

    func purge(_ tables: [StaticString]) throws { throw DatabaseError(.unavailable, Self.message) }

    func close() {}
}
