/// Tells UTF-8 from Latin-1 line by line and turns everything into UTF-8.
///
/// Official files are UTF-8; older ones and those that Excel saved again are Latin-1 (Windows-1252). Latin-1
/// is accepted only while no other reading is possible: the file holds no valid UTF-8 beyond ASCII, and
/// beyond ASCII nothing but ÄÖÜäöüßÉéè and the dash, which in the old DOS and Mac code pages would be symbols
/// that no name has. Everything else is refused with its line, for a wrong letter in a name is not found again.
struct TextEncoding {
    static let mark: [UInt8] = [0xef, 0xbb, 0xbf]

    private enum Found { case onlyASCII, utf8, latin1 }
    private var found = Found.onlyASCII

    var isLatin1: Bool { found == .latin1 }

    /// The line in UTF-8.
    mutating func decoded(_ line: [UInt8], number: Int) throws(ImportRefusal) -> [UInt8] {
        guard line.contains(where: { $0 >= 0x80 }) else { return line }
        if String(validating: line, as: UTF8.self) != nil {
            guard found != .latin1 else { throw mixed(number) }
            found = .utf8
            if let reason = Self.damage(in: line) { throw ImportRefusal(line: number, reason) }
            return line
        }
        guard found != .utf8 else { throw mixed(number) }
        found = .latin1
        return try Self.fromLatin1(line, number: number)
    }

    /// Signs that a former conversion went wrong: the replacement character, or UTF-8 encoded twice ("Ã¤").
    private static func damage(in line: [UInt8]) -> String? {
        for index in line.indices.dropLast(2) {
            if line[index] == 0xef && line[index + 1] == 0xbf && line[index + 2] == 0xbd {
                return "Die Zeile enthält Ersatzzeichen (�), Umlaute sind verloren gegangen. "
                    + "Bitte laden Sie die Datei neu herunter."
            }
            if line[index] == 0xc3 && line[index + 1] == 0x83 && line[index + 2] >= 0xc2 {
                return "Umlaute sind doppelt kodiert („Ã¤“ statt „ä“). Bitte laden Sie die Datei neu herunter."
            }
        }
        return nil
    }

    private static func fromLatin1(_ line: [UInt8], number: Int) throws(ImportRefusal) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(line.count + 8)
        for (place, byte) in line.enumerated() {
            switch byte {
            case 0..<0x80: text.append(byte)
            case 0x96: text += [0xe2, 0x80, 0x93]
            case 0xc4, 0xd6, 0xdc, 0xe4, 0xf6, 0xfc, 0xdf, 0xc9, 0xe9, 0xe8: text += [0xc3, byte - 0x40]
            default:
                throw ImportRefusal(
                    line: number,
                    "Das Zeichen an Stelle \(place + 1) (Byte \(hex(byte))) ist weder UTF-8 noch eindeutig Latin-1. "
                        + "Bitte speichern Sie die Datei als UTF-8.")
            }
        }
        return text
    }

    private func mixed(_ number: Int) -> ImportRefusal {
        ImportRefusal(
            line: number,
            "Die Datei mischt UTF-8 und Latin-1. Bitte laden Sie sie neu herunter oder speichern Sie sie als UTF-8.")
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.count < 2 ? "0" + digits : digits)
    }
}
