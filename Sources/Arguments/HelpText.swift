/// The German help of a tool and of its verbs, 80 columns wide.
enum HelpText {
    private static let width = 80

    static func of(_ tool: CommandLineTool) -> String {
        let names = tool.verbs.map(\.name.count).max() ?? 0
        var lines = ["\(tool.name) \(tool.version)", tool.summary, "", "Aufruf: \(tool.name) TÄTIGKEIT [ANGABEN]", ""]
        lines.append("Tätigkeiten:")
        for verb in tool.verbs { lines += row(verb.name, verb.summary, column: names) }
        lines += ["", "Mehr zu einer Tätigkeit: \(tool.name) TÄTIGKEIT --help"]
        return lines.joined(separator: "\n")
    }

    /// The verbs whose names begin with this word; nil when there are none.
    static func group(_ word: String, of tool: CommandLineTool) -> String? {
        let verbs = tool.verbs.filter { $0.name.hasPrefix("\(word) ") }
        guard !verbs.isEmpty else { return nil }
        let names = verbs.map(\.name.count).max() ?? 0
        var lines = ["Aufruf: \(tool.name) \(word) TÄTIGKEIT [ANGABEN]", "", "Tätigkeiten:"]
        for verb in verbs { lines += row(verb.name, verb.summary, column: names) }
        return (lines + ["", "Mehr zu einer Tätigkeit: \(tool.name) \(word) TÄTIGKEIT --help"]).joined(separator: "\n")
    }

    static func of(_ verb: Verb, tool: String) -> String {
        var lines = wrapped("Aufruf: \(usage(verb, tool: tool))", indent: 8)
        lines += ["", verb.summary]
        if !verb.discussion.isEmpty { lines += [""] + wrapped(verb.discussion, indent: 0) }
        let options = verb.options + [Option.help]
        let column = (verb.positionals.map(\.name) + options.map(title)).map(\.count).max() ?? 0
        if !verb.positionals.isEmpty {
            lines += ["", "Angaben:"]
            for positional in verb.positionals { lines += row(positional.name, positional.summary, column: column) }
        }
        lines += ["", "Optionen:"]
        for option in options {
            let note = option.repeats ? " (mehrmals möglich)" : ""
            lines += row(title(option), option.summary + note, column: column)
        }
        if !verb.examples.isEmpty { lines += ["", "Beispiele:"] + verb.examples.map { "  \($0)" } }
        return lines.joined(separator: "\n")
    }

    private static func usage(_ verb: Verb, tool: String) -> String {
        var words = [tool, verb.name]
        words += verb.options.filter(\.required).map(title)
        if verb.options.contains(where: { !$0.required }) { words.append("[OPTIONEN]") }
        words += verb.positionals.map { positional in
            switch positional.arity {
            case .one: positional.name
            case .optional: "[\(positional.name)]"
            case .many: "[\(positional.name) …]"
            }
        }
        return words.joined(separator: " ")
    }

    private static func title(_ option: Option) -> String { option.value.map { "\(option.name) \($0)" } ?? option.name }

    /// A name and its explanation in two columns; a long name gets a line of its own.
    private static func row(_ name: String, _ text: String, column: Int) -> [String] {
        let column = min(column, 28)
        let indent = String(repeating: " ", count: column + 4)
        let lines = wrapped(text, indent: 0, width: width - indent.count)
        guard name.count <= column else { return ["  \(name)"] + lines.map { indent + $0 } }
        let padding = String(repeating: " ", count: column - name.count)
        return ["  \(name)\(padding)  \(lines.first ?? "")"] + lines.dropFirst().map { indent + $0 }
    }

    private static func wrapped(_ text: String, indent: Int, width: Int = HelpText.width) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty && line.count + 1 + word.count > width {
                lines.append(line)
                line = String(repeating: " ", count: indent) + word
            } else {
                line += line.isEmpty ? String(word) : " \(word)"
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
