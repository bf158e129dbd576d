internal import CMicroHTTPD

/// Takes a multipart body (RFC 7578) apart as it comes, in pieces of any size. A state machine without input or
/// output: what it finds goes to a sink.
struct MultipartParser {
    /// Receives the parts in order; may throw to refuse.
    protocol Sink {
        mutating func begin(_ part: MultipartPart) throws(HTTPFailure)
        mutating func data(_ bytes: UnsafeRawBufferPointer) throws(HTTPFailure)
        mutating func end() throws(HTTPFailure)
    }

    private enum State {
        case preamble, afterBoundary, header, content, epilogue
    }

    private static let lineBreak = Array("\r\n".utf8)
    private static let blankLine = Array("\r\n\r\n".utf8)
    private static let headerLimit = 8 << 10
    private static let partLimit = 2_000
    private let delimiter: [UInt8]
    private var state = State.preamble
    private var pending: [UInt8]
    private var parts = 0

    init(boundary: String) {
        delimiter = Array("\r\n--\(boundary)".utf8)
        // The first boundary has no line break before it; with one of our own it looks like the others.
        pending = Array("\r\n".utf8)
    }

    /// The boundary of a content type; nil if it has none or an impossible one.
    static func boundary(contentType: String) -> String? {
        guard let value = HeaderParameters(contentType)["boundary"], (1...200).contains(value.utf8.count) else {
            return nil
        }
        return value
    }

    mutating func feed(_ bytes: UnsafeRawBufferPointer, into sink: inout some Sink) throws(HTTPFailure) {
        pending.append(contentsOf: bytes)
        var position = 0
        var progress = true
        while progress {
            progress = try step(&position, &sink)
        }
        pending.removeFirst(position)
    }

    /// Must be called after the last bytes. Throws if the last boundary is missing.
    func finish() throws(HTTPFailure) {
        guard state == .epilogue else { throw Self.broken }
    }

    static let broken = HTTPFailure.badRequest(
        "Das Formular wurde nicht vollständig übertragen. Es wurde nichts gespeichert. "
            + "Bitte senden Sie es noch einmal ab.")

    /// One step; false if more bytes are needed.
    private mutating func step(_ position: inout Int, _ sink: inout some Sink) throws(HTTPFailure) -> Bool {
        switch state {
        case .preamble, .content:
            let found = find(delimiter, from: position)
            // What could be the beginning of a boundary stays.
            let end = found ?? max(position, pending.count - delimiter.count + 1)
            if state == .content, end > position {
                try deliver(position..<end, &sink)
            }
            position = end
            guard found != nil else { return false }
            position += delimiter.count
            if state == .content { try sink.end() }
            state = .afterBoundary
            return true
        case .afterBoundary:
            guard pending.count - position >= 2 else { return false }
            if pending[position] == UInt8(ascii: "-"), pending[position + 1] == UInt8(ascii: "-") {
                position = pending.count
                state = .epilogue
                return true
            }
            guard let end = find(Self.lineBreak, from: position) else {
                if pending.count - position > 256 { throw Self.broken }
                return false
            }
            // Only blanks may stand between boundary and line break. The line break stays: it begins the header.
            guard pending[position..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { throw Self.broken }
            position = end
            state = .header
            return true
        case .header:
            guard let end = find(Self.blankLine, from: position) else {
                if pending.count - position > Self.headerLimit { throw Self.broken }
                return false
            }
            parts += 1
            guard end - position <= Self.headerLimit, parts <= Self.partLimit,
                let part = MultipartPart(header: pending[position..<end])
            else { throw Self.broken }
            position = end + 4
            try sink.begin(part)
            state = .content
            return true
        case .epilogue:
            position = pending.count
            return false
        }
    }

    private func deliver(_ range: Range<Int>, _ sink: inout some Sink) throws(HTTPFailure) {
        // withUnsafeBytes does not pass on typed errors, so the result is carried out.
        let result = pending.withUnsafeBytes { bytes in
            Result { () throws(HTTPFailure) in try sink.data(UnsafeRawBufferPointer(rebasing: bytes[range])) }
        }
        try result.get()
    }

    private func find(_ needle: [UInt8], from position: Int) -> Int? {
        pending.withUnsafeBytes { bytes -> Int? in
            guard position < bytes.count else { return nil }
            let start = bytes.baseAddress! + position
            return needle.withUnsafeBytes { needle in
                memmem(start, bytes.count - position, needle.baseAddress!, needle.count)
                    .map { position + (UnsafeRawPointer($0) - start) }
            }
        }
    }
}
