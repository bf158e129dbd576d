/// The header fields of a request in one piece of memory: two allocations however many fields there are.
struct HeaderBlock: Sendable {
    private struct Entry: Sendable {
        let start: Int32
        let nameEnd: Int32
        let end: Int32
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []

    init() {
        bytes.reserveCapacity(1024)
        entries.reserveCapacity(16)
    }

    init(_ pairs: [(String, String)]) {
        for (name, value) in pairs {
            Array(name.utf8).withUnsafeBytes { name in
                Array(value.utf8).withUnsafeBytes { append(name: name, value: $0) }
            }
        }
    }

    mutating func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
        let start = Int32(bytes.count)
        bytes.append(contentsOf: name)
        let nameEnd = Int32(bytes.count)
        bytes.append(contentsOf: value)
        entries.append(Entry(start: start, nameEnd: nameEnd, end: Int32(bytes.count)))
    }

    /// The bytes of the first field of this name, in whatever case it came.
    func bytes(_ name: StaticString) -> ArraySlice<UInt8>? {
        name.withUTF8Buffer { wanted in
            for entry in entries where matches(entry, wanted) {
                return bytes[Int(entry.nameEnd)..<Int(entry.end)]
            }
            return nil
        }
    }

    func first(_ name: StaticString) -> String? {
        bytes(name).map { String(decoding: $0, as: UTF8.self) }
    }

    func all(_ name: String) -> [String] {
        var name = name
        return name.withUTF8 { wanted in
            entries.compactMap { entry in
                matches(entry, wanted)
                    ? String(decoding: bytes[Int(entry.nameEnd)..<Int(entry.end)], as: UTF8.self) : nil
            }
        }
    }

    private func matches(_ entry: Entry, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(entry.nameEnd - entry.start) == wanted.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<wanted.count
            where Self.lower(bytes[Int(entry.start) + index]) != Self.lower(wanted[index]) {
                return false
            }
            return true
        }
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        0x41...0x5A ~= byte ? byte | 0x20 : byte
    }
}

extension HeaderBlock {
    var announcesBody: Bool {
        if bytes("transfer-encoding") != nil { return true }
        guard let length = bytes("content-length") else { return false }
        return !length.allSatisfy { $0 == UInt8(ascii: "0") }
    }

    /// Whether the end of the body could be understood in two ways (request smuggling, RFC 9112 section 6.3).
    var hasContradictoryLength: Bool {
        guard bytes("content-length") != nil else { return false }
        return bytes("transfer-encoding") != nil || Set(all("content-length")).count > 1
    }
}
