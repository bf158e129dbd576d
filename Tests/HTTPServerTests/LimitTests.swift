import Foundation
import HTTPServer
import Testing

@Suite(.serialized) struct LimitTests {
    @Test func slowHeadersAreCut() throws {
        let site = try Site { $0.headerDeadline = 0.4 }
        let client = try site.client()
        let start = Date()
        client.send("GET / HTTP/1.1\r\n")
        var alive = true
        while alive, Date().timeIntervalSince(start) < 5 {
            usleep(50_000)
            alive = client.send("X-A: b\r\n")
        }
        #expect(!alive)
        #expect(Date().timeIntervalSince(start) < 2)
        #expect(try site.client().get("/").status == 200)
    }

    @Test func slowHeadersOfALaterRequestAreCutToo() throws {
        let site = try Site { $0.headerDeadline = 0.4 }
        let client = try site.client()
        #expect(try client.get("/").status == 200)
        client.send("GET / HTTP/1.1\r\n")
        #expect(client.isClosed(within: 3))
    }

    @Test func silentConnectionsAreClosed() throws {
        let site = try Site {
            $0.headerDeadline = 0.4
            $0.keepAlive = 0.4
        }
        #expect(try site.client().isClosed(within: 3))
        let used = try site.client()
        #expect(try used.get("/").status == 200)
        #expect(used.isClosed(within: 3))
    }

    @Test func slowBodiesAreCut() throws {
        let site = try Site {
            $0.bodyGrace = 0.4
            $0.minimumBodyRate = 1_000
        }
        let client = try site.client()
        client.send(
            "POST /hochladen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 1000\r\n\r\n")
        let start = Date()
        while client.send("a"), Date().timeIntervalSince(start) < 5 { usleep(50_000) }
        #expect(Date().timeIntervalSince(start) < 2.5)
    }

    @Test func aSteadyBodyIsNotCut() throws {
        let site = try Site {
            $0.bodyGrace = 0.4
            $0.minimumBodyRate = 100
        }
        let (token, cookie) = try site.csrf()
        let body = Array("_csrf=\(token)&text=\(String(repeating: "a", count: 400))".utf8)
        let client = try site.client()
        client.send(
            "POST /gemeinden/tannenrode/hinweis HTTP/1.1\r\nHost: localhost\r\n\(cookie)\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.count)\r\n\r\n")
        for start in stride(from: 0, to: body.count, by: 25) {
            client.send(Array(body[start..<min(start + 25, body.count)]))
            usleep(50_000)
        }
        #expect(try client.answer().status == 200)
    }

    @Test func oneClientCannotTakeAllConnections() throws {
        let site = try Site { $0.perClientLimit = 5 }
        let clients = try (0..<5).map { _ in try site.client() }
        for client in clients { #expect(try client.get("/").status == 200) }
        let refused = try site.client().get("/")
        #expect(refused.status == 429)
        #expect(refused["Retry-After"] == "5")
        #expect(refused.text.contains("zu viele Anfragen gleichzeitig"))
    }

    @Test func behindATrustedProxyTheForwardedClientCounts() throws {
        let site = try Site {
            $0.trustedProxies = ["127.0.0.0/8", "10.1.0.0/16"]
            $0.perClientLimit = 1
        }
        let slow = try site.client()
        slow.send("GET /langsam HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 198.51.100.7\r\n\r\n")
        usleep(100_000)
        #expect(try site.client().get("/", "X-Forwarded-For: 198.51.100.7").status == 429)
        #expect(try site.client().get("/", "X-Forwarded-For: 198.51.100.8").status == 200)
        #expect(try slow.answer().status == 200)
        #expect(site.records(3).count == 3)
        #expect(try site.client().get("/", "X-Forwarded-For: 198.51.100.7").status == 200)
    }

    @Test func forwardedFieldsCountOnlyFromTrustedProxies() throws {
        let headers = ["X-Forwarded-For: 1.2.3.4, 198.51.100.7, 10.1.2.3", "X-Forwarded-Proto: https"]
        let distrustful = try Site()
        let direct = try distrustful.client().get("/echo", headers[0], headers[1])
        #expect(direct.text == "127.0.0.1 false false\n")
        #expect(direct["Strict-Transport-Security"] == nil)
        let site = try Site { $0.trustedProxies = ["127.0.0.1", "10.1.0.0/16"] }
        let proxied = try site.client().get("/echo", headers[0], headers[1], "HX-Request: true")
        #expect(proxied.text == "198.51.100.7 true true\n")
        #expect(proxied["Strict-Transport-Security"] == "max-age=31536000")
        #expect(proxied["Set-Cookie"] == "__Host-sitzung=a%20b%3Bc; Path=/; HttpOnly; SameSite=Lax; Secure")
        let cookie = try site.client().get("/werkstatt/a/b", headers[1], "Cookie: __Host-sitzung=1")
        #expect(cookie.status == 200)
        #expect(try site.client().get("/werkstatt/a/b", headers[1], "Cookie: sitzung=1").status == 401)
    }

    @Test func manyConnectionsStayOpen() throws {
        let site = try Site()
        var limit = rlimit(rlim_cur: 8_192, rlim_max: 20_000)
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        try #require(limit.rlim_cur >= 4_000, "the server raises the limit of open files")
        let clients = try (0..<1_500).map { _ in try site.client() }
        for client in clients { client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") }
        for client in clients { #expect(try client.answer().status == 200) }
        for client in clients.reversed() { #expect(try client.get("/gemeinden/tannenrode").status == 200) }
    }

    @Test func slowHandlersDoNotDelayLightPages() throws {
        let site = try Site()
        let slow = try (0..<4).map { _ in try site.client() }
        for client in slow { client.send("GET /langsam HTTP/1.1\r\nHost: localhost\r\n\r\n") }
        let light = try site.client()
        var times: [Double] = []
        for _ in 0..<100 {
            let start = Date()
            #expect(try light.get("/").status == 200)
            times.append(Date().timeIntervalSince(start))
        }
        #expect(times.sorted()[98] < 0.05)
        for client in slow { #expect(try client.answer().text == "fertig") }
    }

    @Test func anOverloadedServerSaysSoAtOnce() throws {
        let site = try Site {
            $0.workerThreads = 1
            $0.workerQueue = 1
        }
        let clients = try (0..<6).map { _ in try site.client() }
        for client in clients { client.send("GET /langsam HTTP/1.1\r\nHost: localhost\r\n\r\n") }
        // One runs and one waits; who they are depends on how soon the worker takes the first.
        let answers = try clients.map { try $0.answer() }
        let refused = answers.filter { $0.status == 503 }
        #expect(!refused.isEmpty && refused.count < answers.count)
        #expect(refused.allSatisfy { $0["Retry-After"] == "5" })
        #expect(answers.filter { $0.status != 503 }.allSatisfy { $0.text == "fertig" })
    }
}
