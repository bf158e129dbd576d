/// The form in which typed text is kept, so that equal looks mean equal bytes.
public enum PlainText {
    /// One line: blanks, tabs and line ends become single blanks, none at the ends.
    public static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Several lines: every line end is "\n", tabs are blanks, nothing blank at the ends of the text or of a line.
    public static func lines(_ text: String) -> String {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            var line = line
            while let last = line.last, last.isWhitespace { line.removeLast() }
            return String(line.map { $0 == "\t" ? " " : $0 })
        }
        while lines.last == "" { lines.removeLast() }
        while lines.first == "" { lines.removeFirst() }
        var text = lines.joined(separator: "\n")
        while text.first?.isWhitespace == true { text.removeFirst() }
        return text
    }

    /// Whether a text holds a character that no store and no page can show.
    public static func hasControls(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
        }
    }
}
