import Database

/// BEGIN (travelling with the first statement), the body, COMMIT.
struct PostgresTransaction {
    struct Failure: Error {
        let reason: any Error
        /// Nothing was stored and the same could succeed now: deadlock, or the line broke before COMMIT was sent.
        let canBeRepeated: Bool
    }

    private let connection: PostgresConnection
    private let kind: Kind

    enum Kind {
        case change, schema
        /// Reads one state throughout.
        case snapshot
    }

    init(_ connection: PostgresConnection, _ kind: Kind) {
        self.connection = connection
        self.kind = kind
    }

    func run(_ body: () throws -> Void) throws(Failure) {
        connection.ahead = [kind == .snapshot ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN READ WRITE"]
        connection.isPatient = kind == .schema
        defer { connection.isPatient = false }
        if kind == .schema {
            connection.ahead += ["SET LOCAL statement_timeout = 0", "SET LOCAL lock_timeout = 0"]
        }
        do {
            try body()
        } catch {
            rollBack()
            throw Failure(reason: error, canBeRepeated: connection.isBroken || connection.isTransient)
        }
        guard connection.ahead.isEmpty else {
            // The body sent nothing, so there is nothing to store.
            connection.ahead = []
            return
        }
        try commit()
    }

    private func commit() throws(Failure) {
        connection.ahead = connection.notices
        connection.notices = []
        do throws(DatabaseError) {
            let tag = try connection.control("COMMIT")
            guard tag == "COMMIT" else {
                throw DatabaseError.other(detail: "COMMIT answered \(tag)")
            }
        } catch {
            let isUnknown = error.code == .unavailable
            throw Failure(
                reason: isUnknown ? .outcomeUnknown(detail: error.detail) : error,
                canBeRepeated: !isUnknown && connection.isTransient)
        }
    }

    private func rollBack() {
        let hasBegun = connection.ahead.isEmpty
        connection.ahead = []
        guard hasBegun, !connection.isBroken else { return }
        _ = try? connection.control("ROLLBACK")
    }
}
