public import Database

/// What a store's tables look like, as lines that are the same on both stores when the schema is. Truth values count as
/// whole numbers, since SQLite keeps them so.
public enum StoredSchema {
    /// One line per column, key, foreign key and index, sorted; without the migrator's own table.
    public static func lines(of database: Database) throws -> [String] {
        let lines = try database.read { reading in
            try queries.flatMap { query in
                try reading.rows(query) { row in
                    let table = try row.text()
                    return (table, "\(table): \(try row.text())")
                }
            }
        }
        return lines.filter { $0.0 != "schema_migration" }.map(\.1).sorted()
    }

    private static let queries: [SQL] = [columns, keys, references, indexes]

    private static let columns: SQL = """
        \(sqlite: """
            SELECT t.name, 'column ' || c.name || CASE c.type
                WHEN 'INT' THEN ' int' WHEN 'INTEGER' THEN ' int' WHEN 'REAL' THEN ' real' WHEN 'TEXT' THEN ' text'
                ELSE ' bytes' END || iif(c."notnull", ' required', '') || iif(c.dflt_value IS NULL, '', ' default')
            FROM pragma_table_list t JOIN pragma_table_info(t.name) c
            WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
            """, postgres: """
            SELECT table_name::text, 'column ' || column_name || CASE data_type
                WHEN 'bigint' THEN ' int' WHEN 'boolean' THEN ' int' WHEN 'double precision' THEN ' real'
                WHEN 'text' THEN ' text' WHEN 'bytea' THEN ' bytes' ELSE ' ' || data_type END
                || CASE is_nullable WHEN 'NO' THEN ' required' ELSE '' END
                || CASE WHEN column_default IS NULL THEN '' ELSE ' default' END
                || CASE WHEN data_type = 'text' AND collation_name IS DISTINCT FROM 'C' THEN ' badly sorted' ELSE '' END
            FROM information_schema.columns WHERE table_schema = current_schema()
            """)
        """

    private static let keys: SQL = """
        \(sqlite: """
            SELECT t.name, 'key ' || (SELECT group_concat(name, ', ') FROM
                (SELECT name FROM pragma_table_info(t.name) WHERE pk > 0 ORDER BY pk))
            FROM pragma_table_list t
            WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
                AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE pk > 0)
            """, postgres: """
            SELECT c.relname::text, 'key ' || (SELECT string_agg(a.attname, ', ' ORDER BY k.place)
                FROM unnest(i.indkey) WITH ORDINALITY k (number, place)
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number)
            FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
            WHERE i.indisprimary AND c.relnamespace = current_schema()::regnamespace
            """)
        """

    private static let references: SQL = """
        \(sqlite: """
            SELECT t.name, 'reference ' || group_concat(f."from", ', ') || ' to ' || f."table" || ' '
                || group_concat(f."to", ', ') || ' ' || f.on_delete
            FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
            WHERE t.schema = 'main' GROUP BY t.name, f.id
            """, postgres: """
            SELECT c.conrelid::regclass::text, 'reference ' || (SELECT string_agg(a.attname, ', ' ORDER BY k.place)
                FROM unnest(c.conkey) WITH ORDINALITY k (number, place)
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number) || ' to '
                || c.confrelid::regclass::text || ' ' || (SELECT string_agg(a.attname, ', ' ORDER BY k.place)
                FROM unnest(c.confkey) WITH ORDINALITY k (number, place)
                JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number)
                || CASE c.confdeltype WHEN 'c' THEN ' CASCADE' WHEN 'n' THEN ' SET NULL' ELSE ' NO ACTION' END
            FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace
            """)
        """

    /// Unique constraints are unnamed indexes; only those made with a name show it.
    private static let indexes: SQL = """
        \(sqlite: """
            SELECT t.name, iif(i."unique", 'unique ', 'index ') || iif(i.origin = 'c', i.name || ' ', '')
                || (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno))
                || iif(i.partial, ' partial', '')
            FROM pragma_table_list t JOIN pragma_index_list(t.name) i
            WHERE t.schema = 'main' AND i.origin <> 'pk'
            """, postgres: """
            SELECT c.relname::text, CASE WHEN i.indisunique THEN 'unique ' ELSE 'index ' END
                || CASE WHEN EXISTS (SELECT 1 FROM pg_constraint o WHERE o.conindid = i.indexrelid AND o.contype = 'u')
                    THEN '' ELSE x.relname || ' ' END
                || (SELECT string_agg(a.attname, ', ' ORDER BY k.place)
                    FROM unnest(i.indkey) WITH ORDINALITY k (number, place)
                    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number)
                || CASE WHEN i.indpred IS NULL THEN '' ELSE ' partial' END
            FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
            WHERE NOT i.indisprimary AND c.relnamespace = current_schema()::regnamespace
                AND c.relkind = 'r' AND c.relname !~ '^pg_'
            """)
        """
}
