import Database

extension Migration {
    /// People who can sign in, what they may do where, and everything that proves who they are. Secrets are kept as
    /// hashes; only what an authenticator app shares with us has to be kept whole.
    static let m0004Accounts = Migration(
        4, "accounts",
        steps: [
            .table(
                "account",
                columns: [
                    .text("id").primaryKey, .text("email").notNull, .text("email_fold").notNull.unique,
                    .text("name").notNull, .text("name_sort").notNull, .text("state").notNull,
                    .instant("created").notNull, .instant("signed_in"),
                ]),
            .table(
                "credential",
                columns: [
                    .text("account").primaryKey.references("account", "id", onDelete: .cascade),
                    .text("hash").notNull, .instant("changed").notNull,
                ]),
            .table(
                "second_factor",
                columns: [
                    .text("account").primaryKey.references("account", "id", onDelete: .cascade),
                    // Null when printed codes alone are the second factor.
                    .bytes("secret"), .int64("last_step").notNull, .instant("since").notNull,
                ]),
            .table(
                "recovery_code",
                columns: [
                    .text("account").notNull.references("account", "id", onDelete: .cascade), .bytes("hash").notNull,
                    .instant("used"),
                ],
                primaryKey: ["account", "hash"]),
            .table(
                "role_grant",
                columns: [
                    .text("id").primaryKey, .text("account").notNull.references("account", "id", onDelete: .cascade),
                    .text("role").notNull, .text("place_kind").notNull, .text("place").notNull,
                    .text("reach_level"), .text("reach_ortsteil"), .json("reach_elements"), .instant("expires"),
                    .instant("created").notNull,
                ],
                unique: [["account", "role", "place_kind", "place"]]),
            .index("role_grant_by_place", on: "role_grant", ["place_kind", "place"]),
            .table(
                "session",
                columns: [
                    .text("id").primaryKey, .bytes("token_hash").notNull.unique,
                    .text("account").notNull.references("account", "id", onDelete: .cascade),
                    .text("stage").notNull, .instant("created").notNull, .instant("seen").notNull,
                    .instant("expires").notNull, .text("device").notNull,
                ]),
            .index("session_by_account", on: "session", ["account"]),
            .index("session_by_expiry", on: "session", ["expires"]),
            .table(
                "one_time_link",
                columns: [
                    .bytes("token_hash").primaryKey,
                    .text("account").notNull.references("account", "id", onDelete: .cascade), .text("kind").notNull,
                    .bool("removes_factor").notNull, .instant("created").notNull, .instant("expires").notNull,
                    .instant("used"),
                ]),
            .index("one_time_link_by_account", on: "one_time_link", ["account"]),
            .table(
                "sign_in_throttle",
                columns: [
                    .bytes("key").primaryKey, .int64("failures").notNull, .instant("blocked_until").notNull,
                    .instant("expires").notNull,
                ]),
            .index("sign_in_throttle_by_expiry", on: "sign_in_throttle", ["expires"]),
            .table(
                "throttle_salt", columns: [.day("day").primaryKey, .bytes("salt").notNull]),
        ])
}
