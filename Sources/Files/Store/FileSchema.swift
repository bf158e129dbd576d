public import Database

/// The kit's tables, for a migration of the product. Frozen: a new need is a new list of steps.
///
/// A file is a row of `stored_file`; `file_part` names its chunks in order; `file_chunk` keeps each content once. The
/// reference from part to chunk makes the store itself refuse to lose a chunk that is in use.
public enum FileSchema {
    public static let steps: [SchemaStep] = [
        .table(
            "stored_file",
            columns: [
                .text("id").primaryKey, .text("owner").notNull, .text("name").notNull, .text("media_type").notNull,
                .int64("byte_count").notNull, .bytes("hash"), .text("state").notNull, .instant("created").notNull,
                .instant("lease_until").notNull, .instant("released"), .instant("deleted"),
            ],
            checks: [
                Check("stored_file_state", "state IN ('staged', 'released', 'deleted')"),
                Check("stored_file_whole", "hash IS NOT NULL OR state <> 'released'"),
            ]),
        .index("stored_file_by_owner", on: "stored_file", ["owner", "state", "id"]),
        .index("stored_file_to_sweep", on: "stored_file", ["state", "lease_until"], where: "state <> 'released'"),
        .table(
            "file_chunk",
            columns: [.bytes("hash").primaryKey, .int64("byte_count").notNull, .bytes("bytes").notNull]),
        .table(
            "file_part",
            columns: [
                .text("file_id").notNull.references("stored_file", "id"), .int64("position").notNull,
                .bytes("hash").notNull.references("file_chunk", "hash"),
            ],
            primaryKey: ["file_id", "position"], clustered: true),
        .index("file_part_by_hash", on: "file_part", ["hash"]),
    ]
}
