/// Makes texts comparable for searching: "Döbeln" and "DOEBELN" meet, "Bautzen / Budyšin" is "bautzen budysin".
public enum SearchFolding {
    /// Lower case; ä, ö, ü, ß become ae, oe, ue, ss; other marks are dropped (Sorbian as well);
    /// whatever is no letter or digit becomes one blank, none at the ends.
    public static func folded(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + 4)
        var blank = false
        func separate() {
            if blank && !out.isEmpty { out.append(0x20) }
            blank = false
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A:
                separate()
                out.append(UInt8(scalar.value))
            case 0x41...0x5A:
                separate()
                out.append(UInt8(scalar.value) + 0x20)
            case 0...0x7F: blank = true
            case 0x308:
                // A decomposed umlaut: the mark follows its letter.
                if !blank, let last = out.last, [0x61, 0x6F, 0x75].contains(last) { out.append(0x65) }
            default:
                guard let letters = umlaut(scalar) ?? Folding.folded(scalar) else {
                    blank = true
                    continue
                }
                if !letters.isEmpty { separate() }
                out.append(contentsOf: letters.utf8)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func umlaut(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "ä", "Ä": "ae"
        case "ö", "Ö": "oe"
        case "ü", "Ü": "ue"
        default: nil
        }
    }
}
