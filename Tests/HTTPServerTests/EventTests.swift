import Foundation
import HTTPServer
import Synchronization
import Testing

@Suite struct EventTests {
    private func listen(_ site: Site) throws -> RawClient {
        let client = try site.client()
        client.send("GET /ereignisse HTTP/1.1\r\nHost: localhost\r\n\r\n")
        let head = try client.read(until: "\r\n\r\n")
        #expect(head.contains("Content-Type: text/event-stream\r\n"))
        _ = try client.read(until: "retry: 3000\n\n")
        return client
    }

    @Test func eventsArriveWhenTheyAreSent() throws {
        let site = try Site()
        let client = try listen(site)
        #expect(site.stream.send(event: "stand", data: "Zeile 1\nZeile 2", id: "7"))
        #expect(
            try client.read(until: "\n\n").hasSuffix("event: stand\nid: 7\ndata: Zeile 1\ndata: Zeile 2\n\n"))
        usleep(50_000)
        site.stream.send(data: "später")
        #expect(try client.read(until: "\n\n").hasSuffix("data: später\n\n"))
        site.stream.close()
        _ = try client.read(until: "0\r\n\r\n")
        #expect(site.records(1).first?.route == "/ereignisse")
    }

    @Test func headOfAStreamEndsIt() throws {
        let site = try Site()
        let client = try site.client()
        client.send("HEAD /ereignisse HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(try client.answer(toHead: true).status == 200)
        #expect(site.records(1).count == 1)
        #expect(site.stream.isClosed)
    }

    @Test func heartbeatsShowThatAClientHasGone() throws {
        let site = try Site { $0.heartbeat = 0.2 }
        var client: RawClient? = try listen(site)
        #expect(try client?.read(until: ": \n\n") != nil)
        #expect(!site.records.streamClosed.withLock { $0 })
        client = nil
        let start = Date()
        while !site.records.streamClosed.withLock({ $0 }), Date().timeIntervalSince(start) < 5 { usleep(10_000) }
        #expect(site.records.streamClosed.withLock { $0 })
        #expect(!site.stream.send(data: "zu spät"))
    }

    @Test func stoppingEndsStreamsAndFinishesRequests() throws {
        let site = try Site()
        let events = try listen(site)
        let slow = try site.client()
        slow.send("GET /langsam HTTP/1.1\r\nHost: localhost\r\n\r\n")
        usleep(50_000)
        let start = Date()
        site.server.stop()
        #expect(Date().timeIntervalSince(start) < 2)
        _ = try events.read(until: "0\r\n\r\n")
        #expect(events.isClosed(within: 1))
        let answer = try slow.answer()
        #expect(answer.text == "fertig")
        #expect(answer["Connection"] == "close")
        #expect(throws: RawClient.Broken.self) { try site.client() }
    }

    @Test func requestsThatTakeTooLongAreToldAboutTheStop() throws {
        let site = try Site { $0.drainTime = 0.05 }
        let clients = try (0..<20).map { _ in try site.client() }
        for client in clients { client.send("GET /langsam HTTP/1.1\r\nHost: localhost\r\n\r\n") }
        usleep(50_000)
        site.server.stop()
        for client in clients {
            let answer = try client.answer()
            #expect(answer.status == 503)
            #expect(answer.text.contains("Der Dienst wird gerade neu gestartet."))
        }
        usleep(400_000)
    }

    @Test func aServerThatWasStoppedStartsNoMore() throws {
        let site = try Site()
        site.server.stop()
        site.server.stop()
        #expect(throws: HTTPServerError.self) { try site.server.start() }
    }

    @Test func manyStreamsSurviveStopUnderFire() throws {
        for _ in 0..<5 {
            let site = try Site()
            let clients = try (0..<50).map { _ in try site.client() }
            for client in clients { client.send("GET /langsam HTTP/1.1\r\nHost: localhost\r\n\r\n") }
            let listener = try listen(site)
            let stream = site.stream
            let sender = Thread { while stream.send(data: "x") { usleep(100) } }
            sender.start()
            usleep(20_000)
            site.server.stop()
            _ = try listener.read(until: "0\r\n\r\n")
        }
    }
}
