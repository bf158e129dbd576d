import Glibc

/// Writes the answer to standard output. All integers are little-endian, all texts UTF-8.
///
///     answer = "INSEKPIC1\n" picture | "INSEKPIC1\n" refusal
///     picture = kind:u8 ("J" JPEG, "P" PNG) width:u32 height:u32 length:u32 bytes
///     refusal = "X" code "\n" German sentence
///
/// Standard error is for humans only.
enum Answer {
    private static let magic = Array("INSEKPIC1\n".utf8)

    static func picture(_ kind: Unicode.Scalar, width: Int32, height: Int32, _ bytes: [UInt8]) {
        var head = magic + [UInt8(ascii: kind)]
        for number in [UInt32(width), UInt32(height), UInt32(bytes.count)] {
            Swift.withUnsafeBytes(of: number.littleEndian) { head.append(contentsOf: $0) }
        }
        send(head)
        send(bytes)
    }

    static func refusal(_ failure: Failure) {
        send(magic + Array("X\(failure.code.rawValue)\n\(failure.message)".utf8))
    }

    /// Ends the program quietly when nobody reads any more.
    private static func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { exit(3) }
            rest = rest.dropFirst(written)
        }
    }
}
