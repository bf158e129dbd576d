import Actions
import Arguments
import Glibc
import HTTPServer

/// Opens the workshop for one verb and closes it afterwards.
struct Session {
    let environment: CommandEnvironment

    /// Runs the body, which opens the workshop when it knows that it was called rightly, so that a mistake in the call
    /// leaves no store behind. Errors become German sentences on standard error.
    func run(
        _ arguments: Arguments, _ console: Console, migrates: Bool = true,
        _ body: (_ open: () throws -> Workshop) throws -> ExitCode
    ) -> ExitCode {
        var opened: Workshop?
        defer { opened?.close() }
        do {
            return try body {
                let workshop = try environment.openWorkshop(try databaseLocation(arguments), shareFolder(arguments))
                opened = workshop
                if migrates { try workshop.migrate() }
                return workshop
            }
        } catch {
            return Session.report(error, console)
        }
    }

    func shareFolder(_ arguments: Arguments) -> ShareFolder? {
        (arguments.value(CommonOptions.share) ?? environment.variable("INSEK_SHARE")).map(ShareFolder.init(path:))
            ?? ShareFolder.besideBinary()
    }

    static func report(_ error: any Error, _ console: Console) -> ExitCode {
        switch error {
        case let failure as CommandFailure:
            console.error(failure.message)
            return failure.code
        case let trouble as any WorkshopTrouble:
            console.error(trouble.message)
            if let detail = trouble.detail { console.error("Technische Angabe: \(detail)") }
        case let error as HTTPServerError: console.error(error.message)
        default: console.error("Ein unerwarteter Fehler ist aufgetreten: \(error)")
        }
        return .failure
    }

    /// The named store, else INSEK_DATABASE, else a file in the user's data folder.
    private func databaseLocation(_ arguments: Arguments) throws -> String {
        let nowhere = CommandFailure("Nennen Sie mit --database oder INSEK_DATABASE, wo die Datenbank liegt.", .usage)
        if let named = arguments.value(CommonOptions.database) ?? environment.variable("INSEK_DATABASE") {
            guard !named.isEmpty else { throw nowhere }
            return named
        }
        guard
            let base = environment.variable("XDG_DATA_HOME")
                ?? environment.variable("HOME").map({ "\($0)/.local/share" })
        else { throw nowhere }
        let folder = "\(base)/insek"
        guard Folders.make(folder) else {
            throw CommandFailure(
                "Der Ordner \(folder) lässt sich nicht anlegen. Nennen Sie einen anderen mit --database.")
        }
        return "\(folder)/insek.sqlite"
    }
}

/// Making folders with those above them.
enum Folders {
    /// Whether the folder exists afterwards.
    static func make(_ path: String) -> Bool {
        var status = stat()
        if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex { _ = make(String(path[..<slash])) }
        return mkdir(path, 0o755) == 0 || errno == EEXIST
    }
}
