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
        case "--help", "-h", "help": return help(on: words.dropFirst().first, console)
        case "--version":
            console.out("\(name) \(version)")
            return ExitCode.success.rawValue
        default: break
        }
        guard let verb = verbs.first(where: { $0.name == first }) else { return unknown(first, console) }
        let rest = words.dropFirst()
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
        guard let verb = verbs.first(where: { $0.name == name }) else { return unknown(name, console) }
        console.out(HelpText.of(verb, tool: self.name))
        return ExitCode.success.rawValue
    }

    private func unknown(_ word: String, _ console: Console) -> Int32 {
        let near = Spelling.nearest(to: word, in: verbs.map(\.name)).map { " Meinten Sie „\($0)“?" } ?? ""
        console.error("„\(word)“ kennt \(name) nicht.\(near)\nHilfe: \(name) --help")
        return ExitCode.usage.rawValue
    }
}
