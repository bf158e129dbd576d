public import Values

/// Brings a store to the newest schema. Each migration is one transaction; several programs may start at once, one
/// migrates and the others wait for it.
public enum Migrator {
    /// Answers the numbers that were applied now.
    ///
    /// Throws `.migration` when the list is out of order, when a shipped migration was changed or is missing, or when
    /// the store is newer than this program.
    @discardableResult
    public static func migrate(
        _ database: Database, _ migrations: [Migration], clock: Clock = .system
    ) throws -> [Int] {
        guard zip(migrations, migrations.dropFirst()).allSatisfy({ $0.number < $1.number }) else {
            throw DatabaseError.migration("Die Migrationen stehen nicht in aufsteigender Reihenfolge.")
        }
        var applied: [Int] = []
        for number in try pending(database, migrations) {
            guard let migration = migrations.first(where: { $0.number == number }) else { continue }
            let now = clock.now()
            let done = try database.write(.schema) { writing in
                try lock(writing)
                guard try shipped(writing)[number] == nil else { return false }
                for step in migration.steps { try writing.execute(step.sql(for: writing.dialect)) }
                try writing.execute(
                    """
                    INSERT INTO schema_migration (number, name, checksum, applied_at)
                    VALUES (\(number), \(migration.name.description), \(migration.checksum), \(now))
                    """)
                return true
            }
            if done { applied.append(number) }
        }
        return applied
    }

    /// What is still to do, after comparing what the store has with what the program knows.
    private static func pending(_ database: Database, _ migrations: [Migration]) throws -> [Int] {
        let known = try database.write(.schema) { writing in
            try lock(writing)
            try writing.execute(
                """
                CREATE TABLE IF NOT EXISTS schema_migration (
                    number \(sqlite: "INT", postgres: "bigint") NOT NULL PRIMARY KEY,
                    name \(sqlite: "TEXT", postgres: "text COLLATE \"C\"") NOT NULL,
                    checksum \(sqlite: "TEXT", postgres: "text COLLATE \"C\"") NOT NULL,
                    applied_at \(sqlite: "INT", postgres: "bigint") NOT NULL
                ) \(sqlite: "STRICT", postgres: "")
                """)
            return try shipped(writing)
        }
        for migration in migrations {
            guard let checksum = known[migration.number] else { continue }
            guard checksum == migration.checksum else {
                throw DatabaseError.migration(
                    "Die Migration \(migration.number) (\(migration.name)) wurde nach ihrer Auslieferung verändert. Bitte stellen Sie die ursprüngliche Programmfassung wieder her."
                )
            }
        }
        let numbers = Set(migrations.map(\.number))
        if let foreign = known.keys.filter({ !numbers.contains($0) }).min() {
            throw DatabaseError.migration(
                "Die Datenbank kennt die Migration \(foreign), dieses Programm nicht. Bitte verwenden Sie die neueste Programmfassung."
            )
        }
        let pending = migrations.map(\.number).filter { known[$0] == nil }
        if let latest = known.keys.max(), let first = pending.first, first < latest {
            throw DatabaseError.migration(
                "Die Migration \(first) fehlt in der Datenbank, obwohl Migration \(latest) schon angewendet ist. Neue Migrationen müssen die höchste Nummer haben."
            )
        }
        return pending
    }

    /// The numbers that the store still lacks, without changing it.
    public static func missing(_ database: Database, _ migrations: [Migration]) throws -> [Int] {
        let applied = try appliedNumbers(database)
        return migrations.map(\.number).filter { !applied.contains($0) }
    }

    /// The numbers that the store has; none for a store without our tables.
    static func appliedNumbers(_ database: Database) throws -> Set<Int> {
        try database.read { reading in
            let exists = try reading.scalar(
                """
                SELECT count(*) FROM \(sqlite: "sqlite_schema WHERE type = 'table' AND name = 'schema_migration'",
                postgres: "pg_catalog.pg_class WHERE oid = to_regclass('schema_migration')")
                """)
            return exists == 0 ? [] : Set(try shipped(reading).keys)
        }
    }

    static func shipped(_ reading: Reading) throws -> [Int: String] {
        let rows = try reading.rows("SELECT number, checksum FROM schema_migration") { row in
            (Int(try row.int()), try row.text())
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// One migrator at a time: SQLite's write lock is already held, PostgreSQL takes a lock that ends with the
    /// transaction. The number is arbitrary but ours ("insek" in ASCII); another schema is another store.
    private static func lock(_ writing: Writing) throws {
        guard writing.dialect == .postgres else { return }
        try writing.forEach("SELECT pg_advisory_xact_lock(452857193835 + hashtext(current_schema()::text))") { _ in }
    }
}
