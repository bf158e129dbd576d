import Foundation

/// A client that sends bytes exactly as given and shows what comes back.
final class RawClient {
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
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
        setTimeout(10)
    }

    deinit {
        close(descriptor)
    }

    enum Broken: Error {
        case noConnection, noAnswer
        case badAnswer(String)
    }

    func setTimeout(_ seconds: Double) {
        var time = timeval(tv_sec: Int(seconds), tv_usec: Int(seconds.truncatingRemainder(dividingBy: 1) * 1_000_000))
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    }

    /// False if the other side has closed.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if sent <= 0 { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    @discardableResult
    func send(_ text: String) -> Bool {
        send(Array(text.utf8))
    }

    /// Reads what is there; nil when the other side has closed or nothing came in time.
    func read() -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: 65536)
        let got = recv(descriptor, &chunk, chunk.count, 0)
        return got > 0 ? Array(chunk.prefix(got)) : nil
    }

    /// How many bytes had come with what was read, which are forgotten with it.
    func drainBuffer() -> Int {
        defer { buffer = [] }
        return buffer.count
    }

    /// Whether the other side closes within the given time.
    func isClosed(within seconds: Double) -> Bool {
        setTimeout(seconds)
        var byte: UInt8 = 0
        errno = 0
        let got = recv(descriptor, &byte, 1, 0)
        return got == 0 || (got < 0 && errno == ECONNRESET)
    }

    /// Everything until `mark` has come, with the mark.
    func read(until mark: String) throws -> String {
        let mark = Array(mark.utf8)
        while true {
            if let range = buffer.firstRange(of: mark) {
                defer { buffer.removeSubrange(..<range.upperBound) }
                return String(decoding: buffer[..<range.upperBound], as: UTF8.self)
            }
            guard let more = read() else { throw Broken.noAnswer }
            buffer += more
        }
    }

    /// One answer with `Content-Length`, or until the end of the connection.
    func answer(toHead isHead: Bool = false) throws -> Answer {
        let head = try read(until: "\r\n\r\n")
        var answer = try Answer(head: head)
        if isHead || answer.status == 304 || answer.status == 204 { return answer }
        guard let length = answer["Content-Length"].flatMap({ Int($0) }) else {
            while let more = read() { buffer += more }
            answer.body = buffer
            buffer = []
            return answer
        }
        while buffer.count < length {
            guard let more = read() else { throw Broken.noAnswer }
            buffer += more
        }
        answer.body = Array(buffer.prefix(length))
        buffer.removeFirst(length)
        return answer
    }

    func get(_ path: String, _ headers: String...) throws -> Answer {
        send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n" + headers.map { $0 + "\r\n" }.joined() + "\r\n")
        return try answer()
    }

    func post(_ path: String, type: String, _ body: [UInt8], _ headers: [String]) throws -> Answer {
        send(
            "POST \(path) HTTP/1.1\r\nHost: localhost\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\n"
                + headers.map { $0 + "\r\n" }.joined() + "\r\n")
        send(body)
        return try answer()
    }
}

/// An answer as it came over the wire.
struct Answer {
    let status: Int
    let headers: [(String, String)]
    var body: [UInt8] = []

    init(head: String) throws {
        let lines = head.split(separator: "\r\n")
        guard let first = lines.first, let status = Int(first.split(separator: " ")[1]) else {
            throw RawClient.Broken.badAnswer(head)
        }
        self.status = status
        headers = lines.dropFirst().map { line in
            let name = line.prefix { $0 != ":" }
            return (String(name), line.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces))
        }
    }

    subscript(name: String) -> String? {
        headers.first { $0.0.lowercased() == name.lowercased() }?.1
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    /// Status, header fields and body; the date, which changes, left out.
    var transcript: String {
        "\(status)\n" + headers.filter { $0.0 != "Date" }.map { "\($0.0): \($0.1)\n" }.joined() + "\n" + text
    }
}
