/// Letters without case and marks, shared by search and sorting. Non-ASCII only; ASCII is handled by the callers.
enum Folding {
    /// What a scalar becomes: lower case Latin letters without marks; other letters and digits in lower case;
    /// nothing for combining marks; nil for punctuation, blanks and symbols.
    static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "ß", "ẞ": return "ss"
        case "æ", "Æ": return "ae"
        case "œ", "Œ": return "oe"
        case "þ", "Þ": return "th"
        case "ð", "Ð", "đ", "Đ": return "d"
        case "ı": return "i"
        case "ĸ": return "k"
        case "ĳ", "Ĳ": return "ij"
        case "ŉ": return "n"
        case "ſ": return "s"
        default: break
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            return latinBase(properties.name) ?? properties.lowercaseMapping
        case .decimalNumber, .letterNumber, .otherNumber:
            return properties.numericValue.flatMap { $0 >= 0 && $0 < 10 && $0 == $0.rounded() ? String(Int($0)) : nil }
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: return ""
        default: return nil
        }
    }

    /// "LATIN SMALL LETTER S WITH CARON" is an s: the character's Unicode name tells its base letter.
    private static func latinBase(_ name: String?) -> String? {
        guard let name else { return nil }
        let words = name.split(separator: " ")
        guard words.count >= 5, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH", words[3].count == 1
        else {
            return nil
        }
        return words[3].lowercased()
    }
}
