internal import CCurl
import Glibc

/// One transfer of libcurl. All its options that take text copy it, save the message, which this object keeps.
final class CurlExchange {
    /// Counts and holds what goes over the line while `run` lasts.
    private final class Line {
        let message: [UInt8]
        var position = 0
        var lastReply: [UInt8] = []
        init(_ message: [UInt8]) { self.message = message }
    }

    struct Outcome {
        let status: CURLcode
        /// The server's last answer: its number, 0 for none, and its words.
        let reply: Int
        let words: String
        /// The server was sent at least a part of the message.
        let hasSent: Bool
    }

    private let handle: UnsafeMutableRawPointer
    private let line: Line

    /// libcurl wants to be started once for all threads; 0 is success.
    private static let isStarted = ccurl_start() == CURLE_OK

    init?(_ message: [UInt8]) {
        guard CurlExchange.isStarted, let handle = curl_easy_init() else { return nil }
        self.handle = handle
        line = Line(message)
    }

    deinit { curl_easy_cleanup(handle) }

    func set(_ option: CURLoption, _ text: String) {
        let status = ccurl_set_text(handle, option, text)
        precondition(status == CURLE_OK, "libcurl does not know an option")
    }

    func set(_ option: CURLoption, _ number: Int) {
        let status = ccurl_set_number(handle, option, number)
        precondition(status == CURLE_OK, "libcurl does not know an option")
    }

    /// - Parameter recipient: nil for a talk without a mail.
    func run(recipient: String?) -> Outcome {
        let recipients = recipient.flatMap { curl_slist_append(nil, $0) }
        defer { curl_slist_free_all(recipients) }
        let context = Unmanaged.passUnretained(line).toOpaque()
        set(CURLOPT_NOSIGNAL, 1)
        if let recipients {
            _ = ccurl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
            set(CURLOPT_UPLOAD, 1)
        } else {
            // Else libcurl writes the answer to the standard output.
            set(CURLOPT_NOBODY, 1)
        }
        _ = ccurl_set_pointer(handle, CURLOPT_READDATA, context)
        _ = ccurl_set_function(handle, CURLOPT_READFUNCTION) { buffer, size, count, context in
            let line = Unmanaged<Line>.fromOpaque(context!).takeUnretainedValue()
            let length = min(size * count, line.message.count - line.position)
            line.message.withUnsafeBytes { bytes in
                if length > 0 { memcpy(buffer!, bytes.baseAddress! + line.position, length) }
            }
            line.position += length
            return length
        }
        _ = ccurl_set_pointer(handle, CURLOPT_HEADERDATA, context)
        _ = ccurl_set_function(handle, CURLOPT_HEADERFUNCTION) { buffer, size, count, context in
            let line = Unmanaged<Line>.fromOpaque(context!).takeUnretainedValue()
            let reply = Array(UnsafeRawBufferPointer(start: buffer, count: min(size * count, 300)))
            // After a refusal libcurl says goodbye; the refusal is what counts.
            let isRefusal = reply.first == 0x34 || reply.first == 0x35
            let wasRefused = line.lastReply.first == 0x34 || line.lastReply.first == 0x35
            if isRefusal || !wasRefused { line.lastReply = reply }
            return size * count
        }
        let status = curl_easy_perform(handle)
        let reply = String(decoding: line.lastReply, as: UTF8.self).filter { !$0.isNewline }
        let words = status == CURLE_OK ? reply : "\(String(cString: curl_easy_strerror(status))); \(reply)"
        return Outcome(
            status: status, reply: ccurl_response_code(handle), words: words, hasSent: line.position > 0)
    }

    /// How we greet: our host, as far as it may stand in an address.
    static let hostName: String = {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
        let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let isClean = bytes.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == 0x2D || byte == 0x2E
        }
        return isClean && !bytes.isEmpty ? String(decoding: bytes, as: UTF8.self) : "localhost"
    }()
}
