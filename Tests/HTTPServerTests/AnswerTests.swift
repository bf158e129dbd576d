import Compression
import Foundation
import HTTPServer
import Synchronization
import Testing

@Suite struct AnswerTests {
    @Test func aWholePage() throws {
        let site = try Site()
        let answer = try site.client().get("/")
        #expect(
            answer.transcript == """
                200
                Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                X-Content-Type-Options: nosniff
                Referrer-Policy: same-origin
                Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
                Cross-Origin-Opener-Policy: same-origin
                Cross-Origin-Resource-Policy: same-origin
                Cache-Control: no-store
                Content-Type: text/html; charset=utf-8
                Content-Length: 12

                <p>Start</p>
                """)
    }

    @Test func aConnectionServesManyRequests() throws {
        let site = try Site()
        let client = try site.client()
        for _ in 0..<50 {
            #expect(try client.get("/gemeinden/tannenrode").text == "Gemeinde tannenrode")
        }
    }

    @Test func headHasTheHeaderOfGetWithoutItsBody() throws {
        let site = try Site()
        let client = try site.client()
        client.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        let head = try client.answer(toHead: true)
        let get = try client.get("/")
        #expect(head.status == 200)
        #expect(head.headers.filter { $0.0 != "Date" }.map(\.0) == get.headers.filter { $0.0 != "Date" }.map(\.0))
        #expect(head["Content-Length"] == "12")
        #expect(head.body == [])
    }

    @Test func otherMethodsGet405WithTheAllowedOnes() throws {
        let site = try Site()
        for method in ["DELETE", "PROPFIND"] {
            let client = try site.client()
            client.send("\(method) /gemeinden/tannenrode/hinweis HTTP/1.1\r\nHost: localhost\r\n\r\n")
            let answer = try client.answer()
            #expect(answer.status == 405)
            #expect(answer["Allow"] == "GET, HEAD, POST, OPTIONS")
            #expect(answer.text.contains("Diese Adresse kann so nicht aufgerufen werden."))
        }
    }

    @Test func optionsTellsTheMethods() throws {
        let site = try Site()
        let client = try site.client()
        client.send("OPTIONS /gemeinden/tannenrode HTTP/1.1\r\nHost: localhost\r\n\r\n")
        let answer = try client.answer()
        #expect(answer.status == 204)
        #expect(answer["Allow"] == "GET, HEAD, OPTIONS")
    }

    @Test func anUnknownPathIsA404InGerman() throws {
        let site = try Site()
        let answer = try site.client().get("/gibt/es/nicht")
        #expect(answer.status == 404)
        #expect(
            answer.text == """
                <!DOCTYPE html>
                <html lang="de"><head><meta charset="utf-8"><title>Seite nicht gefunden</title></head>
                <body><main><h1>Seite nicht gefunden</h1><p>Diese Seite gibt es nicht oder nicht mehr. \
                Bitte prüfen Sie die Adresse oder beginnen Sie auf der Startseite.</p>\
                <p><a href="/">Zur Startseite</a></p></main></body></html>

                """)
    }

    @Test func aSlashAtTheEndLeadsToThePage() throws {
        let site = try Site()
        let answer = try site.client().get("/gemeinden/tannenrode/?q=1")
        #expect(answer.status == 308)
        #expect(answer["Location"] == "/gemeinden/tannenrode?q=1")
        #expect(try site.client().get("//gemeinden/tannenrode/").status == 404)
    }

    @Test func largePagesAreCompressedForWhoAcceptsIt() throws {
        let site = try Site()
        let plain = try site.client().get("/gross")
        #expect(plain["Content-Encoding"] == nil)
        #expect(plain["Vary"] == "Accept-Encoding")
        let small = try site.client().get("/gross", "Accept-Encoding: br, gzip;q=0.8")
        #expect(small["Content-Encoding"] == "gzip")
        #expect(small.body.count < plain.body.count / 10)
        #expect(try Gzip.decompress(small.body, limit: 1 << 20) == plain.body)
        #expect(try site.client().get("/gross", "Accept-Encoding: gzip;q=0")["Content-Encoding"] == nil)
        #expect(try site.client().get("/", "Accept-Encoding: gzip")["Content-Encoding"] == nil)
    }

    @Test func compressionCanBeSwitchedOff() throws {
        let site = try Site { $0.compress = false }
        let answer = try site.client().get("/gross", "Accept-Encoding: gzip")
        #expect(answer["Content-Encoding"] == nil)
        #expect(answer["Vary"] == nil)
    }

    @Test func aKnownVersionIsNotSentAgain() throws {
        let site = try Site()
        let client = try site.client()
        let first = try client.get("/stand")
        #expect(first["ETag"] == "W/\"stand-7\"")
        #expect(first["Cache-Control"] == "private, no-cache")
        let again = try client.get("/stand", "If-None-Match: \"x\", W/\"stand-7\"")
        #expect(again.status == 304)
        #expect(again.body == [])
        #expect(again["ETag"] == "W/\"stand-7\"")
        #expect(try client.get("/stand", "If-None-Match: \"stand-6\"").status == 200)
    }

    @Test func withoutATagTheContentMakesIt() throws {
        let site = try Site()
        let client = try site.client()
        let first = try client.get("/inhalt?q=1")
        let tag = try #require(first["ETag"])
        #expect(try client.get("/inhalt?q=1", "If-None-Match: \(tag)").status == 304)
        #expect(try client.get("/inhalt?q=2", "If-None-Match: \(tag)").status == 200)
    }

    @Test func anUnexpectedErrorGives500WithANumberAndAReport() throws {
        let site = try Site()
        let answer = try site.client().get("/kaputt")
        #expect(answer.status == 500)
        let id = try #require(site.records(1).first?.id)
        #expect(answer.text.contains("Vorgangsnummer \(id)"))
        #expect(site.records.reports.withLock { $0 } == ["/kaputt: CancellationError()"])
    }

    @Test func anErrorOfTheProductIsTranslated() throws {
        let site = try Site()
        let answer = try site.client().get("/weg")
        #expect(answer.status == 503)
        #expect(answer["Retry-After"] == "10")
        #expect(answer.text.contains("Die Datenbank ist gerade nicht erreichbar."))
    }

    @Test func theLogHoldsNothingAboutPersons() throws {
        let site = try Site()
        let (token, cookie) = try site.csrf()
        _ = try site.client().post(
            "/gemeinden/tannenrode/hinweis", type: "application/x-www-form-urlencoded",
            Array("_csrf=\(token)&text=geheim".utf8), [cookie])
        let record = try #require(site.records(2).first { $0.method == "POST" })
        #expect(
            record.json.replacing(record.id, with: "ID").replacing(
                /handlerMicroseconds":\d+/, with: "handlerMicroseconds\":0")
                == #"{"time":1795258380000000,"id":"ID","method":"POST","route":"/gemeinden/{}/hinweis","status":200,"#
                + #""bytes":18,"handlerMicroseconds":0,"queries":1,"queryMicroseconds":1,"completed":true}"#)
    }

    @Test func serverTimingTellsTheHandlersTime() throws {
        let site = try Site { $0.serverTiming = true }
        let answer = try site.client().get("/")
        #expect(
            try #require(answer["Server-Timing"]).wholeMatch(of: /app;dur=\d+\.\d{3}, db;dur=0\.000;desc="0"/) != nil)
    }

    @Test func healthAnswersWithoutLogin() throws {
        let site = try Site()
        let client = try site.client()
        #expect(try client.get("/health/live").text == "ok\n")
        #expect(try client.get("/health/ready").text == "ready\n")
        #expect(try client.get("/health/other").status == 404)
    }

    @Test func anUnreadyServerSaysSo() throws {
        let server = Server(
            configuration: ServerConfiguration(), routes: RouteTable(), authorise: { _, _ in .forbidden },
            readiness: { .notReady("Datenbank fehlt") })
        try server.start()
        defer { server.stop() }
        let answer = try RawClient(port: server.port).get("/health/ready")
        #expect(answer.status == 503)
        #expect(answer.text == "not ready: Datenbank fehlt\n")
    }
}
