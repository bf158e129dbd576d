import Database
import Storage
public import Values

/// What is in a backup.
public struct BackupReport: Hashable, Sendable {
    public let path: String
    public let made: Instant
    /// Rows of all tables.
    public let rows: Int
    /// SHA-256 of the content in hexadecimal digits.
    public let sum: String
}

extension Workshop {
    /// Writes everything that the store holds, as it is at one moment, to a file. Others may go on writing.
    public func backUp(to path: String) throws -> BackupReport {
        let now = clock.now()
        let writer = try BackupWriter(path, at: now)
        let rows = try translating {
            try StoreTransfer(database, Migrations.all).export { try writer.add($0) }
        }
        return BackupReport(path: path, made: now, rows: rows, sum: try writer.finish())
    }

    /// Whether the file is a whole backup.
    public static func verifyBackup(_ path: String) throws -> BackupReport {
        let found = try BackupReader.verify(path)
        return BackupReport(path: path, made: found.made, rows: found.rows, sum: found.sum)
    }

    /// Fills this store, which must be empty, from a backup of either kind of store, and compares what it then holds.
    public func restore(from path: String) throws -> BackupReport {
        let report = try Self.verifyBackup(path)
        do {
            _ = try translating {
                try StoreTransfer(database, Migrations.all).load(clock: clock) { try BackupReader.content(path) }
            }
        } catch let error as TransferError {
            throw BackupTrouble(message: error.message, detail: nil)
        }
        return report
    }
}
