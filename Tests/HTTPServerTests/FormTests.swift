import Foundation
import HTTPServer
import Testing

@Suite struct FormTests {
    private static let form = "application/x-www-form-urlencoded"
    private static let path = "/gemeinden/tannenrode/hinweis"

    @Test(arguments: [
        ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("2001:db8:1:2::9", "2001:db8:1:2::"),
    ])
    func aClientIsAnAddressOrItsOwnNetwork(_ address: String, _ key: String) {
        #expect(Request(.get, "/", clientAddress: address).clientKey == key)
    }

    @Test func aFormWithItsTokenIsAccepted() throws {
        let site = try Site()
        let (token, cookie) = try site.csrf()
        let answer = try site.client().post(
            Self.path, type: Self.form, Array("_csrf=\(token)&text=Gr%C3%BC%C3%9Fe+aus+L%C3%B6bau".utf8),
            [cookie, "Origin: http://localhost", "Sec-Fetch-Site: same-origin"])
        #expect(answer.status == 200)
        #expect(answer.text == "tannenrode: Grüße aus Löbau")
    }

    @Test func aTokenInTheHeaderIsAcceptedToo() throws {
        let site = try Site()
        let (token, cookie) = try site.csrf()
        let answer = try site.client().post(
            Self.path, type: Self.form, Array("text=x".utf8), [cookie, "X-CSRF-Token: \(token)"])
        #expect(answer.text == "tannenrode: x")
    }

    @Test func tokensDifferEachTimeAndStayValid() throws {
        let site = try Site()
        let client = try site.client()
        let first = try client.get(Self.path)
        let cookie = "Cookie: " + (first["Set-Cookie"] ?? "").prefix { $0 != ";" }
        let second = try client.get(Self.path, cookie)
        #expect(second["Set-Cookie"] == nil)
        #expect(first.text != second.text)
        for token in [first.text, second.text] {
            #expect(
                try client.post(Self.path, type: Self.form, Array("_csrf=\(token)".utf8), [cookie]).status == 200)
        }
    }

    @Test func forgedFormsAreRefused() throws {
        let site = try Site()
        let (token, cookie) = try site.csrf()
        let (foreign, _) = try site.csrf()
        let cases: [(String, [String])] = [
            ("text=x", [cookie]),
            ("_csrf=\(token)", []),
            ("_csrf=\(foreign)", [cookie]),
            ("_csrf=AAAA", [cookie]),
            ("_csrf=\(token)", [cookie, "Origin: https://boese.example"]),
            ("_csrf=\(token)", [cookie, "Origin: null"]),
            ("_csrf=\(token)", [cookie, "Sec-Fetch-Site: cross-site"]),
            ("_csrf=\(token)", [cookie, "Sec-Fetch-Site: same-site"]),
        ]
        for (body, headers) in cases {
            let answer = try site.client().post(Self.path, type: Self.form, Array(body.utf8), headers)
            #expect(answer.status == 403, "\(body) \(headers)")
            #expect(answer.text.contains("Es wurde nichts gespeichert."))
        }
    }

    @Test func brokenFormsAreRefused() throws {
        let site = try Site()
        let (token, cookie) = try site.csrf()
        for body in ["_csrf=\(token)&text=%zz", "_csrf=\(token)&text=%ff"] {
            #expect(try site.client().post(Self.path, type: Self.form, Array(body.utf8), [cookie]).status == 400)
        }
        let json = try site.client().post(
            Self.path, type: "application/json", Array("{}".utf8), [cookie, "X-CSRF-Token: \(token)"])
        #expect(json.status == 415)
    }

    @Test func aFormThatIsTooLargeIsReadAndRefused() throws {
        let site = try Site { $0.bodyLimit = 10_000 }
        let (token, cookie) = try site.csrf()
        let body = Array("_csrf=\(token)&text=".utf8) + [UInt8](repeating: 0x61, count: 3_000_000)
        let client = try site.client()
        let answer = try client.post(Self.path, type: Self.form, body, [cookie])
        #expect(answer.status == 413)
        #expect(answer.text.contains("Die gesendeten Daten sind größer als die erlaubten 9 KB."))
        // The connection is still good.
        #expect(try client.get("/").status == 200)
    }

    @Test func aClientThatAsksFirstIsToldBeforeItSends() throws {
        let site = try Site { $0.bodyLimit = 10_000 }
        let client = try site.client()
        client.send(
            "POST \(Self.path) HTTP/1.1\r\nHost: localhost\r\nContent-Type: \(Self.form)\r\n"
                + "Content-Length: 5000000\r\nExpect: 100-continue\r\n\r\n")
        #expect(try client.answer().status == 413)
    }

    @Test func aBodyOfUnknownLengthIsCutBeyondTheBound() throws {
        let site = try Site {
            $0.bodyLimit = 1_000
            $0.discardLimit = 100_000
        }
        let client = try site.client()
        client.send(
            "POST \(Self.path) HTTP/1.1\r\nHost: localhost\r\nContent-Type: \(Self.form)\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n")
        let chunk = "2710\r\n" + String(repeating: "a", count: 10_000) + "\r\n"
        var sent = 0
        while sent < 1_000, client.send(chunk) { sent += 1 }
        #expect(sent < 1_000)
    }

    @Test func aChunkedFormIsRead() throws {
        let site = try Site()
        let (token, cookie) = try site.csrf()
        let client = try site.client()
        client.send(
            "POST \(Self.path) HTTP/1.1\r\nHost: localhost\r\nContent-Type: \(Self.form)\r\n\(cookie)\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n")
        for piece in ["text=Hallo&_c", "srf=", token] {
            client.send("\(String(piece.utf8.count, radix: 16))\r\n\(piece)\r\n")
        }
        client.send("0\r\n\r\n")
        #expect(try client.answer().text == "tannenrode: Hallo")
    }
}
