import Foundation

/// Sends one request on one connection and reads the answer to its end.
struct HTTPClient {
    let port: Int

    func get(_ path: String, _ headers: String...) throws -> Answer {
        try send("GET \(path) HTTP/1.1", headers, [])
    }

    /// Sends fields as a form does.
    func post(_ path: String, _ fields: [(String, String)], _ headers: String...) throws -> Answer {
        let body = fields.map { "\(Self.encoded($0))=\(Self.encoded($1))" }.joined(separator: "&")
        return try send(
            "POST \(path) HTTP/1.1",
            headers + ["Content-Type: application/x-www-form-urlencoded", "Content-Length: \(body.utf8.count)"],
            Array(body.utf8))
    }

    /// Sends a form with a file, as browsers do.
    func upload(
        _ path: String, _ fields: [(String, String)], file: (field: String, name: String, bytes: [UInt8]),
        _ headers: String...
    ) throws -> Answer {
        let boundary = "----grenze"
        var body: [UInt8] = []
        for (name, value) in fields {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        body +=
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\n"
            .utf8
        body += "Content-Type: application/octet-stream\r\n\r\n".utf8
        body += file.bytes
        body += "\r\n--\(boundary)--\r\n".utf8
        return try send(
            "POST \(path) HTTP/1.1",
            headers + [
                "Content-Type: multipart/form-data; boundary=\(boundary)", "Content-Length: \(body.count)",
            ], body)
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    private func send(_ line: String, _ headers: [String], _ body: [UInt8]) throws -> Answer {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        defer { close(descriptor) }
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Broken.noConnection }
        let head = ([line, "Host: localhost", "Connection: close"] + headers).joined(separator: "\r\n") + "\r\n\r\n"
        var rest = (Array(head.utf8) + body)[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { throw Broken.noAnswer }
            rest = rest.dropFirst(sent)
        }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count <= 0 { break }
            bytes += chunk[..<count]
        }
        return try Answer(bytes)
    }

    enum Broken: Error { case noConnection, noAnswer }
}

/// An answer as it came over the wire.
struct Answer {
    let status: Int
    let headers: [(name: String, value: String)]
    let text: String

    init(_ bytes: [UInt8]) throws {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { throw HTTPClient.Broken.noAnswer }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        status = Int(lines[0].split(separator: " ")[1]) ?? 0
        headers = lines.dropFirst().map { line in
            let name = line.prefix { $0 != ":" }
            return (String(name), line.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces))
        }
        text = String(decoding: bytes[end.upperBound...], as: UTF8.self)
    }

    subscript(name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }

    /// The page with one element a line, drawings shortened, and without what differs from run to run.
    var stable: String {
        var page = text.replacing(/<svg.*?<\/svg>(?=<figcaption)/.dotMatchesNewlines(), with: "<svg/>").replacing(
            "><", with: ">\n<")
        page = page.replacing(/name="_csrf" value="[^"]*"/, with: #"name="_csrf" value="TOKEN""#)
        var releases: [Substring] = []
        for match in page.matches(of: /data-release="([0-9a-f-]{36})"/) where !releases.contains(match.1) {
            releases.append(match.1)
        }
        for (index, release) in releases.enumerated() { page = page.replacing(release, with: "release-\(index + 1)") }
        return page
    }

    /// The visible words, without markup.
    var words: String {
        text.replacing(/<svg.*?<\/svg>(?=<figcaption)/.dotMatchesNewlines(), with: " ").replacing(/<[^>]*>/, with: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The values of an attribute, in reading order, as the browser understands them.
    func attributes(_ name: String) throws -> [String] {
        text.matches(of: try Regex("\\s\(name)=\"([^\"]*)\"", as: (Substring, Substring).self)).map {
            String($0.1).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
                .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
        }
    }
}
