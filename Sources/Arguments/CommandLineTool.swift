/// A tool of several verbs with a German help for itself and for each verb.
public struct CommandLineTool: Sendable {
    public let name: String
    public let version: String
    public let summary: String
    public let verbs: [Verb]

    public init(name: String, version: String, summary: String, verbs: [Verb]) {
        self.name = name
        self.version = version
        self.summary = summary
        self.verbs = verbs
    }

    /// Runs a command line without the tool's own name; answers the exit code of the process.
    public func run(_ words: [String], console: Console) -> Int32 {
        guard let first = words.first else {
            console.error("Es fehlt, was getan werden soll.\n\n" + HelpText.of(self))
            return ExitCode.usage.rawValue
        }
        switch first {
        case "--help", "-h", "help":
            return help(on: words.count > 1 ? words.dropFirst().joined(separator: " ") : nil, console)
        case "--version":
            console.out("\(name) \(version)")
            return ExitCode.success.rawValue
        default: break
        }
        guard let (verb, rest) = find(words[...]) else { return unknown(words[...], console) }
        if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
            return help(on: verb.name, console)
        }
        do {
            return try verb.run(try Arguments(rest, for: verb), console).rawValue
        } catch let error as UsageError {
            console.error("\(error.message)\nHilfe: \(name) \(verb.name) --help")
            return ExitCode.usage.rawValue
        } catch {
            console.error("\(error)")
            return ExitCode.failure.rawValue
        }
    }

    private func help(on name: String?, _ console: Console) -> Int32 {
        guard let name else {
            console.out(HelpText.of(self))
            return ExitCode.success.rawValue
        }
        if let verb = verbs.first(where: { $0.name == name }) {
            console.out(HelpText.of(verb, tool: self.name))
        } else if let group = HelpText.group(name, of: self) {
            console.out(group)
        } else {
            return unknown(name.split(separator: " ").map(String.init)[...], console)
        }
        return ExitCode.success.rawValue
    }

    /// The verb that the words begin with, a name of two words before one of one, and what stands behind it.
    private func find(_ words: ArraySlice<String>) -> (Verb, ArraySlice<String>)? {
        for count in [2, 1] {
            let name = words.prefix(count).joined(separator: " ")
            if let verb = verbs.first(where: { $0.name == name }) { return (verb, words.dropFirst(count)) }
        }
        return nil
    }

    private func unknown(_ words: ArraySlice<String>, _ console: Console) -> Int32 {
        let word = words.first ?? ""
        if let group = HelpText.group(word, of: self) {
            return unknown(words.dropFirst(), behind: word, group, console)
        }
        let near = Spelling.nearest(to: word, in: verbs.map(\.name)).map { " Meinten Sie „\($0)“?" } ?? ""
        console.error("„\(word)“ kennt \(name) nicht.\(near)\nHilfe: \(name) --help")
        return ExitCode.usage.rawValue
    }

    /// A first word of several verbs, alone or with a second one that none of them has.
    private func unknown(
        _ rest: ArraySlice<String>, behind word: String, _ group: String, _ console: Console
    ) -> Int32 {
        guard rest.first != "--help", rest.first != "-h" else {
            console.out(group)
            return ExitCode.success.rawValue
        }
        let problem = rest.first.map { "„\(word) \($0)“ kennt \(name) nicht." } ?? "Es fehlt, was getan werden soll."
        console.error("\(problem)\n\n\(group)")
        return ExitCode.usage.rawValue
    }
}
