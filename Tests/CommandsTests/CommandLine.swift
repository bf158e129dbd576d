import Actions
import Arguments
import Commands
import Database
import Synchronization
import TestSupport
import Values

/// The command line of the product over one store, as a person at a terminal sees it.
final class CommandLine: Sendable {
    struct Outcome: Equatable {
        let code: Int32
        let output: String
        let errors: String
    }

    private let place: TestPlace
    private let variables: [String: String]
    private let opened = Mutex<[String]>([])
    private let shares = Mutex<[String?]>([])

    init(_ variables: [String: String] = ["INSEK_DATABASE": "datenbank"]) throws {
        place = try TestPlace(.sqlite)
        self.variables = variables
    }

    deinit {
        place.remove()
    }

    /// Runs `insek` with these words; each run opens the same store, whatever its location is called.
    func run(_ words: String...) -> Outcome { run(words) }

    func run(_ words: [String]) -> Outcome {
        let console = Console.capture()
        let environment = CommandEnvironment(
            openWorkshop: { location, share in
                self.opened.withLock { $0.append(location) }
                self.shares.withLock { $0.append(share?.path) }
                return .forTests(try self.place.open())
            },
            variable: { self.variables[$0] }, clock: .fixed(HandClock.start))
        let code = InsekTool.tool(environment).run(words, console: console)
        return Outcome(code: code, output: console.captured.output, errors: console.captured.errors)
    }

    /// The output of a run that must succeed, as JSON that must be canonical.
    func json(_ words: String...) throws -> JSON {
        let outcome = run(words + ["--format", "json"])
        guard outcome.code == 0, outcome.errors.isEmpty, outcome.output.hasSuffix("\n") else {
            throw Unexpected(outcome)
        }
        let json = try JSON(parsing: Array(outcome.output.utf8))
        guard Array(outcome.output.dropLast().utf8) == json.canonical else { throw Unexpected(outcome) }
        return json
    }

    struct Unexpected: Error {
        let outcome: Outcome
        init(_ outcome: Outcome) { self.outcome = outcome }
    }

    /// Where the store was looked for, run by run.
    var locations: [String] { opened.withLock { $0 } }

    /// The share folder that each run was given.
    var shareFolders: [String?] { shares.withLock { $0 } }

    /// The tables of the store.
    func withDatabase(_ body: (Database) throws -> Void) throws {
        let database = try place.open()
        defer { database.close() }
        try Workshop.forTests(database).migrate()
        try body(database)
    }

    /// The store itself.
    func withWorkshop(_ body: (Workshop) throws -> Void) throws {
        let workshop = Workshop.forTests(try place.open())
        defer { workshop.close() }
        try workshop.migrate()
        try body(workshop)
    }
}
