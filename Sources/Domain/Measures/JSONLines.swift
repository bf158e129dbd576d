/// Finds the lines of a valid JSON text on which the elements of one array begin, for messages.
enum JSONLines {
    /// - Parameter name: The member of the outermost object that is the array.
    static func ofElements(in name: String, _ bytes: [UInt8]) -> [Int] {
        var lines: [Int] = []
        var (line, depth, index) = (1, 0, 0)
        var (isWanted, awaitsElement) = (false, false)
        let wanted = Array(name.utf8)
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x0A: line += 1
            case 0x20, 0x09, 0x0D, UInt8(ascii: ":"): break
            case UInt8(ascii: ","): if depth == 2, isWanted { awaitsElement = true }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 2 { (isWanted, awaitsElement) = (false, false) }
                depth -= 1
            default:
                if awaitsElement {
                    lines.append(line)
                    awaitsElement = false
                }
                if byte == UInt8(ascii: "\"") {
                    let start = index + 1
                    index = end(ofStringAt: start, bytes)
                    if depth == 1, !isWanted { isWanted = bytes[start..<index].elementsEqual(wanted) }
                } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                    depth += 1
                    if depth == 2 { awaitsElement = isWanted }
                } else if depth == 1 {
                    isWanted = false
                }
            }
            index += 1
        }
        return lines
    }

    /// The index of the closing quote.
    private static func end(ofStringAt start: Int, _ bytes: [UInt8]) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index, bytes.count - 1)
    }
}
