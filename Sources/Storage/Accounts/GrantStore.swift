public import Access
public import Database
public import Domain
public import Values

/// Which role somebody was given where.
public enum GrantStore {
    public static func grants(_ reading: Reading, of account: AccountID) throws -> [Grant] {
        try reading.rows(
            "SELECT \(columns) FROM role_grant g WHERE g.account = \(account.uuid) ORDER BY \(order)", grant)
    }

    /// The grants of all accounts.
    public static func all(_ reading: Reading) throws -> [AccountID: [Grant]] {
        let rows = try reading.rows("SELECT g.account, \(columns) FROM role_grant g ORDER BY \(order)") { row in
            (AccountID(try row.uuid()), try grant(&row))
        }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }

    /// Gives a role. The same role at the same place is given anew, with the new reach and end.
    public static func give(
        _ writing: Writing, _ grant: Grant, to account: AccountID, id: UUIDv7, at now: Instant
    ) throws {
        let place = place(grant.place)
        let elements = grant.reach.map { reach in
            JSON.array(reach.elements.sorted().map { .string($0.text) }).canonicalText
        }
        try writing.execute(
            """
            INSERT INTO role_grant (id, account, role, place_kind, place, reach_level, reach_ortsteil, reach_elements,
                expires, created)
            VALUES (\(id), \(account.uuid), \(grant.role.rawValue), \(place.kind), \(place.key),
                \(grant.reach?.level.rawValue), \(grant.reach?.ortsteil), \(elements), \(grant.expires), \(now))
            ON CONFLICT (account, role, place_kind, place) DO UPDATE SET reach_level = excluded.reach_level,
                reach_ortsteil = excluded.reach_ortsteil, reach_elements = excluded.reach_elements,
                expires = excluded.expires
            """)
    }

    /// Takes a role away; answers whether it was there.
    @discardableResult
    public static func take(
        _ writing: Writing, _ role: Role, in place: Grant.Place, from account: AccountID
    ) throws -> Bool {
        let place = self.place(place)
        return try writing.execute(
            """
            DELETE FROM role_grant WHERE account = \(account.uuid) AND role = \(role.rawValue)
                AND place_kind = \(place.kind) AND place = \(place.key)
            """) > 0
    }

    private static let order: SQL = "g.place_kind, g.place, g.role"

    static let columns: SQL =
        "g.role, g.place_kind, g.place, g.reach_level, g.reach_ortsteil, g.reach_elements, g.expires"

    static func place(_ place: Grant.Place) -> (kind: String, key: String) {
        switch place {
        case .installation: ("werkstatt", "")
        case .municipality(let ags): ("gemeinde", ags.text)
        case .concept(let id): ("konzept", id.text)
        }
    }

    static func grant(_ row: inout Row) throws -> Grant {
        let role = try row.choice(Role.self)
        let (kind, key) = (try row.text(), try row.text())
        let level = try row.optionalText()
        let ortsteil = try row.optionalText()
        let elements = try row.optionalText()
        return Grant(
            role, in: try decodedPlace(kind, key), reach: try level.map { try reach($0, ortsteil, elements) },
            expires: try row.optionalInstant())
    }

    private static func decodedPlace(_ kind: String, _ key: String) throws -> Grant.Place {
        if kind == "werkstatt" { return .installation }
        if kind == "gemeinde", let ags = AGS(key) { return .municipality(ags) }
        if kind == "konzept", let id = ConceptID(text: key) { return .concept(id) }
        throw UnknownStoredValue(type: "Grant.Place", value: "\(kind) \(key)")
    }

    private static func reach(_ level: String, _ ortsteil: String?, _ elements: String?) throws -> Grant.Reach {
        guard let known = Grant.Reach.Level(rawValue: level) else {
            throw UnknownStoredValue(type: "Grant.Reach.Level", value: level)
        }
        let texts = try JSON(parsing: Array((elements ?? "[]").utf8)).array ?? []
        return Grant.Reach(
            known, ortsteil: ortsteil, elements: Set(texts.compactMap(\.string).compactMap { ElementID(text: $0) }))
    }
}
