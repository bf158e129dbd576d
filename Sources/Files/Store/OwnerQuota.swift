import Database
import Values

/// How much room an owner's files take. Staged files count while their lease lasts: two uploads at once cannot both
/// have the last megabyte.
enum OwnerQuota {
    /// Throws `.quota` when a file of this size has no room. Saves of one owner decide one after the other.
    static func check(_ writing: Writing, _ owner: String, adding bytes: Int, quota: Int, at now: Instant) throws {
        // SQLite has one writer anyway. The first number is arbitrary but ours ("file" in ASCII); the lock ends with the
        // transaction.
        try writing.forEach(
            "SELECT \(sqlite: "length(", postgres: "pg_advisory_xact_lock(1718185061, hashtext(")\(owner)\(sqlite: ")", postgres: "))")"
        ) { _ in }
        let used = try usage(writing, owner, at: now)
        guard used <= quota - bytes else {
            throw FileError(
                .quota,
                "Der Speicherplatz reicht nicht: Die Datei ist \(FileSize.german(bytes)) groß, frei sind noch "
                    + "\(FileSize.german(max(0, quota - used))) von \(FileSize.german(quota)). "
                    + "Bitte löschen Sie Dateien, die Sie nicht mehr brauchen.")
        }
    }

    static func usage(_ reading: Reading, _ owner: String, at now: Instant) throws -> Int {
        try reading.scalar(
            """
            SELECT CAST(coalesce(sum(byte_count), 0) AS BIGINT) FROM stored_file WHERE owner = \(owner)
            AND (state = 'released' OR (state = 'staged' AND lease_until >= \(now)))
            """)
    }
}

/// A number of bytes as people read it.
public enum FileSize {
    /// "14 Byte", "3 KB", "1,5 MB", in steps of 1,000.
    public static func german(_ bytes: Int) -> String {
        if bytes < 1_000 { return "\(bytes) Byte" }
        if bytes < 1_000_000 { return "\((bytes + 500) / 1_000) KB" }
        let tenths = (bytes + 50_000) / 100_000
        return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10),\(tenths % 10) MB"
    }
}
