/// The arguments of one call of a verb, checked against its declaration.
public struct Arguments: Sendable {
    public let positionals: [String]
    private let values: [String: [String]]

    /// Reads what stands behind the verb. `--` ends the options.
    init(_ words: some Sequence<String>, for verb: Verb) throws(UsageError) {
        var positionals: [String] = []
        var values: [String: [String]] = [:]
        var words = Array(words)[...]
        var optionsEnded = false
        while let word = words.popFirst() {
            if optionsEnded || !word.hasPrefix("-") || word == "-" {
                positionals.append(word)
            } else if word == "--" {
                optionsEnded = true
            } else {
                let (option, value) = try Self.option(word, &words, verb)
                guard values[option.name] == nil || option.repeats else {
                    throw UsageError("Die Angabe \(option.name) darf nur einmal vorkommen.")
                }
                values[option.name, default: []].append(value)
            }
        }
        try Self.check(positionals, verb)
        for option in verb.options where option.required && values[option.name] == nil {
            throw UsageError("Es fehlt die Angabe \(option.name) \(option.value ?? "").".replacingBlankBeforeStop)
        }
        self.positionals = positionals
        self.values = values
    }

    /// The value of an option; nil when it was not given. Of a repeated one the last.
    public func value(_ option: Option) -> String? { values[option.name]?.last }

    /// All values of a repeated option, in their order.
    public func values(_ option: Option) -> [String] { values[option.name] ?? [] }

    /// Whether a flag was given.
    public func flag(_ option: Option) -> Bool { values[option.name] != nil }

    private static func option(
        _ word: String, _ rest: inout ArraySlice<String>, _ verb: Verb
    ) throws(UsageError) -> (Option, String) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let option = verb.options.first(where: { $0.name == parts[0] }) else {
            let near = Spelling.nearest(to: parts[0], in: verb.options.map(\.name) + [Option.help.name])
            throw UsageError(
                "Die Angabe \(parts[0]) kennt „\(verb.name)“ nicht." + (near.map { " Meinten Sie \($0)?" } ?? ""))
        }
        guard option.value != nil else {
            guard parts.count == 1 else { throw UsageError("Die Angabe \(option.name) hat keinen Wert.") }
            return (option, "")
        }
        if parts.count == 2 { return (option, parts[1]) }
        guard let value = rest.first, value == "-" || !value.hasPrefix("--") else {
            throw UsageError("Hinter \(option.name) fehlt der Wert (\(option.value ?? "")).")
        }
        rest.removeFirst()
        return (option, value)
    }

    private static func check(_ positionals: [String], _ verb: Verb) throws(UsageError) {
        let needed = verb.positionals.filter { $0.arity == .one }
        if positionals.count < needed.count {
            let missing = needed[positionals.count]
            throw UsageError("Es fehlt: \(missing.name) (\(missing.summary)).")
        }
        let hasMany = verb.positionals.contains { $0.arity == .many }
        if !hasMany && positionals.count > verb.positionals.count {
            throw UsageError("„\(positionals[verb.positionals.count])“ ist zu viel.")
        }
    }
}

/// A command line that cannot be understood: a German sentence.
struct UsageError: Error, Hashable {
    let message: String

    init(_ message: String) { self.message = message }
}

extension String {
    fileprivate var replacingBlankBeforeStop: String { hasSuffix(" .") ? String(dropLast(2)) + "." : self }
}
