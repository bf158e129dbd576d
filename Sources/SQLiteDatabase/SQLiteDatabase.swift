public import Database

/// Opens a store in one file.
public enum SQLiteDatabase {
    public struct Options: Sendable {
        /// Connections for reading, opened when needed.
        public var readers: Int
        /// How long a reader waits for a free connection, and a write for its turn, before `.busy`. Seconds.
        public var patience: Double
        /// How long to wait for another program that writes the same file. Milliseconds.
        public var busyTimeout: Int32

        public init(readers: Int = 16, patience: Double = 30, busyTimeout: Int32 = 5_000) {
            self.readers = readers
            self.patience = patience
            self.busyTimeout = busyTimeout
        }
    }

    /// Opens or creates the file (readable for its owner only) with write-ahead log, foreign keys and a sync of the disk
    /// before each answer of a write; refuses to start when one of these cannot be had.
    ///
    /// Throws `.unavailable` (no such folder), `.readOnly`, `.corrupt` (no database) or `.diskFull`.
    public static func open(path: String, options: Options = Options()) throws(DatabaseError) -> Database {
        Database(driver: try SQLiteDriver(path: path, options: options))
    }
}
