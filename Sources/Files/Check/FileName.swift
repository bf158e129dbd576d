/// Names of files as they are kept and shown.
public enum FileName {
    /// The name without folders, control characters and marks that turn the writing direction, at most 120 bytes; the
    /// ending stays. Never empty.
    public static func clean(_ name: String) -> String {
        let last = name.unicodeScalars.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? [][...]
        var scalars = String.UnicodeScalarView()
        for scalar in last where !isHidden(scalar) {
            scalars.append("<>:\"|?*".unicodeScalars.contains(scalar) ? "_" : scalar)
        }
        let words = String(scalars).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let trimmed = String(
            words.drop { $0 == "." || $0 == " " }.reversed().drop { $0 == "." || $0 == " " }.reversed())
        guard !trimmed.isEmpty else { return "Datei" }
        let (stem, ending) = split(trimmed)
        let room = 120 - (ending.isEmpty ? 0 : ending.utf8.count + 1)
        var short = ""
        for character in stem where short.utf8.count + character.utf8.count <= room { short.append(character) }
        return ending.isEmpty ? short : "\(short).\(ending)"
    }

    /// The clean name with an ending that fits the content. Throws `.falseType` when the name promises another known
    /// type; pictures only get the right ending, since phones and messengers mix those up.
    static func fitting(_ name: String, content: FileType, kept: FileType) throws(FileError) -> String {
        let name = clean(name)
        let (stem, ending) = split(name)
        if kept.endings.contains(ending.lowercased()) { return name }
        guard let promised = FileType.promised(by: ending) else { return clean("\(name).\(kept.endings[0])") }
        if promised.isPicture && content.isPicture { return "\(stem).\(kept.endings[0])" }
        if promised.isPlainText && content.isPlainText { return name }
        throw FileError(
            .falseType,
            "Die Datei heißt „\(name)“, enthält aber \(content.german). Bitte prüfen Sie die Datei und geben Sie ihr die passende Endung „.\(kept.endings[0])“."
        )
    }

    /// Stem and ending; what is longer than 10 characters or has blanks is no ending.
    static func split(_ name: String) -> (stem: String, ending: String) {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return (name, "") }
        let ending = name[name.index(after: dot)...]
        guard !ending.isEmpty, ending.utf8.count <= 10, !ending.contains(" ") else { return (name, "") }
        return (String(name[..<dot]), String(ending))
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar != "\t"
        case .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
        default: false
        }
    }
}
