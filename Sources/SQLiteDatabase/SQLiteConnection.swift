import CSQLite
import Database
import Glibc

/// One connection to the file.
///
/// `@unchecked Sendable`: opened without SQLite's own mutex, so one thread at a time may use it. The writer thread owns
/// its connection; `SQLiteReaders` lends each of the others to one thread and takes it back.
final class SQLiteConnection: @unchecked Sendable {
    enum Role { case writer, reader }

    let handle: OpaquePointer
    var statements = StatementCache<SQLiteStatement>(.sqlite, capacity: 256)

    init(path: String, role: Role, busyTimeout: Int32) throws(DatabaseError) {
        guard !path.isEmpty, path != ":memory:" else {
            throw DatabaseError(
                .unavailable, "Die Datenbank braucht eine Datei. Bitte geben Sie den Pfad einer Datei an.")
        }
        if role == .writer { try Self.create(path) }
        var handle: OpaquePointer?
        let result = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        guard result == SQLITE_OK, let handle else {
            let reason = sqlite3_system_errno(handle)
            sqlite3_close_v2(handle)
            throw Self.cannotOpen(path, reason)
        }
        self.handle = handle
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_timeout(handle, busyTimeout)
        try configure(role, patience: busyTimeout)
    }

    deinit {
        _ = statements.clear()
        sqlite3_close_v2(handle)
    }

    /// Settings that SQLite may ignore are asked back; `synchronous=FULL` is what makes an answered write durable.
    private func configure(_ role: Role, patience: Int32) throws(DatabaseError) {
        try useLog(patience)
        try addSHA256()
        try expect("PRAGMA synchronous = FULL", "PRAGMA synchronous", "2")
        try expect("PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1")
        switch role {
        case .writer:
            try control("PRAGMA journal_size_limit = 67108864")
            // Each change of a batch has a savepoint, whose copies of pages would go through a file.
            try control("PRAGMA temp_store = MEMORY")
            // Pages that many changes touch go back into the file once for 16 MB of log instead of once for 4.
            try control("PRAGMA wal_autocheckpoint = 4000")
        case .reader: try expect("PRAGMA query_only = ON", "PRAGMA query_only", "1")
        }
    }

    /// While two programs open a new file at once, SQLite reports busy here without waiting (it would be a deadlock).
    private func useLog(_ patience: Int32) throws(DatabaseError) {
        let end = monotonicNanoseconds() + UInt64(max(0, patience)) * 1_000_000
        while true {
            do throws(DatabaseError) {
                return try expect("PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal")
            } catch {
                guard error.code == .busy, monotonicNanoseconds() < end else { throw error }
                usleep(2_000)
            }
        }
    }

    private func expect(_ set: StaticString, _ ask: StaticString, _ wanted: String) throws(DatabaseError) {
        try control(set)
        let statement = try SQLiteStatement(handle, text: ask.description)
        guard try statement.step(self) else { throw DatabaseError.corrupt(detail: ask.description) }
        let found = SQLiteCursor(statement).plainText(0)
        statement.reset()
        guard found == wanted else {
            throw DatabaseError(
                .other,
                "SQLite lässt sich nicht sicher einstellen (\(ask) ist \(found) statt \(wanted)). Bitte legen Sie die Datei auf einen lokalen Datenträger.",
                sql: set.description)
        }
    }

    /// Whether a transaction is still open; some errors (disk full) end it.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    private static func create(_ path: String) throws(DatabaseError) {
        let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw cannotOpen(path, errno) }
        Glibc.close(file)
    }

    private static func cannotOpen(_ path: String, _ reason: Int32) -> DatabaseError {
        switch reason {
        case EACCES, EPERM, EROFS: .readOnly(detail: path)
        case ENOSPC, EDQUOT: .diskFull(detail: path)
        default:
            DatabaseError(
                .unavailable,
                "Die Datenbankdatei „\(path)“ lässt sich nicht öffnen. Bitte prüfen Sie, ob der Ordner existiert und der Pfad eine Datei nennt."
            )
        }
    }
}
