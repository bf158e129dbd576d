/// Why the content of a store could not be taken in. The German sentence says what to do.
public struct TransferError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// A line is missing, cut or not what the format asks for.
        case damaged
        /// The store gives back something else than what was put in.
        case different
        /// Made by a newer program.
        case newer
        /// The target already holds data.
        case notEmpty
        /// The target's schema is newer than the content.
        case newerStore
    }

    public let code: Code
    public let message: String

    public var description: String { message }

    static func damaged(line: Int) -> TransferError {
        TransferError(
            code: .damaged,
            message: """
                Die Sicherung ist beschädigt (Zeile \(line)). Es wurde nichts übernommen. Bitte verwenden Sie eine andere \
                Sicherung.
                """)
    }

    static func different(line: Int) -> TransferError {
        TransferError(
            code: .different,
            message: """
                Die Datenbank gibt die Daten anders zurück, als die Sicherung sie enthält (Zeile \(line)). Bitte verwenden \
                Sie die neue Datenbank nicht und prüfen Sie den Datenträger.
                """)
    }

    static let newer = TransferError(
        code: .newer,
        message: """
            Die Sicherung stammt von einer anderen oder neueren Programmfassung. Bitte verwenden Sie die Fassung, mit der \
            sie angelegt wurde, oder eine neuere.
            """)
    static let notEmpty = TransferError(
        code: .notEmpty,
        message: """
            Die Datenbank enthält schon Daten. Eine Sicherung wird nur in eine leere Datenbank eingespielt. Bitte nennen \
            Sie eine neue.
            """)
    static let newerStore = TransferError(
        code: .newerStore,
        message: """
            Die Datenbank ist zwar leer, aber schon für eine neuere Programmfassung eingerichtet als die Sicherung. Bitte \
            nennen Sie eine neue Datenbank.
            """)
}
