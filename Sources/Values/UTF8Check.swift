/// Finds where bytes stop being UTF-8.
enum UTF8Check {
    /// The offset of the first byte that no valid text has there (RFC 3629); nil for valid text. U+0000 counts as wrong,
    /// since it shows a text in UTF-16.
    static func firstError(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let length: Int
            var allowed: ClosedRange<UInt8> = 0x80...0xBF
            switch byte {
            case 0x01...0x7F:
                index += 1
                continue
            case 0xC2...0xDF: length = 2
            case 0xE0: (length, allowed) = (3, 0xA0...0xBF)
            case 0xE1...0xEC, 0xEE, 0xEF: length = 3
            case 0xED: (length, allowed) = (3, 0x80...0x9F)
            case 0xF0: (length, allowed) = (4, 0x90...0xBF)
            case 0xF1...0xF3: length = 4
            case 0xF4: (length, allowed) = (4, 0x80...0x8F)
            default: return index
            }
            guard index + length <= bytes.count, allowed.contains(bytes[index + 1]),
                bytes[(index + 2)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
            else { return index }
            index += length
        }
        return nil
    }
}
