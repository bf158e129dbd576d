import Foundation
import Synchronization
import Testing

@testable import HTTPServer

/// Contents that are sent piece by piece.
@Suite struct LongAnswerTests {
    private static let pieceSize = 256 << 10
    private static let file = Route(.get, "/lang", needs: Permission.everyone)

    /// A content whose bytes tell their place, with a count of the pieces read.
    private final class Source: Sendable {
        let count: Int
        let reads = Mutex(0)
        let broken: Int
        let pause: UInt32

        init(_ count: Int, brokenFrom broken: Int = .max, pause: UInt32 = 0) {
            self.count = count
            self.broken = broken
            self.pause = pause
        }

        struct Damage: Error {}

        func content() -> PieceContent {
            PieceContent(count: count) { [self] position in
                reads.withLock { $0 += 1 }
                if pause > 0 { usleep(pause) }
                if position >= broken { throw Damage() }
                let end = min(count, (position / pieceSize + 1) * pieceSize)
                return Array(Self.pattern[(position % pieceSize)..<((end - 1) % pieceSize + 1)])
            }
        }

        /// It repeats with each piece.
        static let pattern = (0..<pieceSize).map(byte)

        static func byte(_ position: Int) -> UInt8 { UInt8(truncatingIfNeeded: position ^ position >> 8) }
    }

    private struct Hosted {
        let server: Server
        let records: Site.Records
        func client() throws -> RawClient { try RawClient(port: server.port) }
    }

    private func host(
        _ source: Source, tag: String? = nil, place: Place = .reader,
        _ adjust: (inout ServerConfiguration) -> Void = { _ in }
    ) throws -> Hosted {
        var routes = RouteTable()
        routes.get(Self.file, on: place) { _ in
            let response = Response.pieces(source.content(), contentType: "application/octet-stream")
            return tag.map { response.cached(.revalidate(tag: $0)) } ?? response
        }
        let records = Site.Records()
        var configuration = ServerConfiguration()
        configuration.readerThreads = 2
        configuration.log = { record in records.log.withLock { $0.append(record) } }
        configuration.report = { report in records.reports.withLock { $0.append("\(report.error)") } }
        adjust(&configuration)
        let server = Server(configuration: configuration, routes: routes, authorise: { _, _ in .allowed })
        try server.start()
        return Hosted(server: server, records: records)
    }

    @Test("The whole arrives byte by byte, also twice on one connection", arguments: [Place.reader, .worker])
    func whole(_ place: Place) throws {
        let source = Source(3 * Self.pieceSize + 17)
        let site = try host(source, place: place)
        defer { site.server.stop() }
        let client = try site.client()
        for _ in 0..<2 {
            let answer = try client.get("/lang", "Accept-Encoding: gzip")
            #expect(answer.status == 200)
            #expect(answer["Content-Length"] == "\(source.count)")
            #expect(answer["Accept-Ranges"] == "bytes")
            #expect(answer["Content-Encoding"] == nil)
            #expect(answer.body == source.content().bytes)
        }
    }

    @Test("Ranges, conditions and HEAD")
    func ranges() throws {
        let source = Source(2 * Self.pieceSize)
        let site = try host(source, tag: "abc")
        defer { site.server.stop() }
        let client = try site.client()
        let part = try client.get("/lang", "Range: bytes=262140-262150")
        #expect(part.status == 206)
        #expect(part["Content-Range"] == "bytes 262140-262150/524288")
        #expect(part["ETag"] == "\"abc\"")
        #expect(part.body == (262_140...262_150).map(Source.byte))
        #expect(try client.get("/lang", "Range: bytes=-3").body == (524_285..<524_288).map(Source.byte))
        let behind = try client.get("/lang", "Range: bytes=524288-")
        #expect(behind.status == 416)
        #expect(behind["Content-Range"] == "bytes */524288")
        #expect(try client.get("/lang", "Range: bytes=0-1", "If-Range: \"abc\"").status == 206)
        #expect(try client.get("/lang", "Range: bytes=0-1", "If-Range: \"alt\"").status == 200)
        #expect(try client.get("/lang", "Range: bytes=0-1", "If-Range: W/\"abc\"").status == 200)
        let reads = source.reads.withLock { $0 }
        let same = try client.get("/lang", "If-None-Match: \"abc\"")
        #expect(same.status == 304)
        #expect(same["ETag"] == "\"abc\"")
        client.send("HEAD /lang HTTP/1.1\r\nHost: localhost\r\n\r\n")
        let head = try client.answer(toHead: true)
        #expect(head["Content-Length"] == "524288")
        #expect(source.reads.withLock { $0 } == reads, "neither reads anything")
        #expect(try client.get("/lang", "Range: bytes=0-0").body == [0])
    }

    @Test("Nothing to send is an empty answer")
    func empty() throws {
        let site = try host(Source(0))
        defer { site.server.stop() }
        let answer = try site.client().get("/lang")
        #expect(answer.status == 200)
        #expect(answer.body.isEmpty)
        #expect(try site.client().get("/lang", "Range: bytes=0-").status == 416)
    }

    @Test("Nothing is read ahead of a client that takes nothing, and a pool of workers is left for others")
    func slowClients() throws {
        let source = Source(600 << 20)
        let site = try host(source) { $0.workerThreads = 2 }
        defer { site.server.stop() }
        let clients = try (0..<40).map { _ in try site.client() }
        for client in clients { client.send("GET /lang HTTP/1.1\r\nHost: localhost\r\n\r\n") }
        var before = -1
        while source.reads.withLock({ $0 }) != before {
            before = source.reads.withLock { $0 }
            usleep(300_000)
        }
        // What the sockets of both sides hold, and one piece.
        #expect(before <= clients.count * 40, "\(before) pieces for \(clients.count) clients")
        let start = Date()
        #expect(try site.client().get("/lang", "Range: bytes=0-99").body.count == 100)
        #expect(Date().timeIntervalSince(start) < 1)
        for client in clients { _ = try client.read(until: "\r\n\r\n") }
    }

    @Test("600 MB arrive whole, and never more than some pieces are on their way")
    func large() throws {
        let source = Source(600 << 20)
        let site = try host(source)
        defer { site.server.stop() }
        let client = try site.client()
        client.send("GET /lang HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        _ = try client.read(until: "\r\n\r\n")
        var taken = client.drainBuffer()
        var ahead = 0
        while let bytes = client.read() {
            taken += bytes.count
            ahead = max(ahead, source.reads.withLock { $0 } * Self.pieceSize - taken)
        }
        #expect(taken == source.count)
        #expect(ahead < 16 << 20, "\(ahead) bytes ahead of the client")
    }

    @Test("A client that goes away ends the reading")
    func goesAway() throws {
        let source = Source(600 << 20)
        let site = try host(source)
        defer { site.server.stop() }
        var client: RawClient? = try site.client()
        client?.send("GET /lang HTTP/1.1\r\nHost: localhost\r\n\r\n")
        _ = try client?.read(until: "\r\n\r\n")
        client = nil
        for _ in 0..<400 where site.records.log.withLock({ $0.isEmpty }) { usleep(10_000) }
        #expect(site.records.log.withLock { $0.first?.completed } == false)
        let reads = source.reads.withLock { $0 }
        usleep(200_000)
        #expect(source.reads.withLock { $0 } == reads)
    }

    @Test("What cannot be read at all is a page; what breaks on the way cuts the connection")
    func broken() throws {
        let first = try host(Source(10 * Self.pieceSize, brokenFrom: 0))
        defer { first.server.stop() }
        #expect(try first.client().get("/lang").status == 500)

        let later = try host(Source(10 * Self.pieceSize, brokenFrom: 4 * Self.pieceSize))
        defer { later.server.stop() }
        let client = try later.client()
        client.send("GET /lang HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(throws: RawClient.Broken.self) { try client.answer() }
        for _ in 0..<200 where later.records.log.withLock({ $0.isEmpty }) { usleep(10_000) }
        #expect(later.records.log.withLock { $0.first?.completed } == false)
        #expect(later.records.reports.withLock { $0.count } == 1)
    }

    @Test("Stopping under fire: nobody is left suspended, in whatever moment")
    func stopping() throws {
        for round in 0..<8 {
            let site = try host(Source(50 << 20, pause: 2_000)) { $0.drainTime = 0.05 }
            let clients = try (0..<30).map { _ in try site.client() }
            for client in clients { client.send("GET /lang HTTP/1.1\r\nHost: localhost\r\n\r\n") }
            let readers = clients.map { client in
                let box = Unchecked(client)
                return Thread { while box.value.read() != nil {} }
            }
            for reader in readers { reader.start() }
            usleep(UInt32(20_000 + round * 7_000))
            site.server.stop()
        }
    }
}

/// Hands a client to the one thread that reads from it.
private struct Unchecked: @unchecked Sendable {
    let value: RawClient
    init(_ value: RawClient) { self.value = value }
}
