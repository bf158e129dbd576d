import Database

/// Group commit: one durable transaction for many changes, a savepoint for each, so that one refusal undoes only itself.
///
/// Some errors (disk full, I/O) make SQLite end the whole transaction. Then each change of the batch is tried again in a
/// transaction of its own, so that only the guilty one fails. When COMMIT itself fails, all get its error.
struct SQLiteBatch {
    private let connection: SQLiteConnection
    /// After this time no further change joins the transaction. Nanoseconds.
    private static let longest: UInt64 = 20_000_000

    init(_ connection: SQLiteConnection) { self.connection = connection }

    func run(_ tickets: [WriteTicket]) {
        var rest = tickets[...]
        while let first = rest.first {
            if rest.count == 1 {
                runAlone(first)
                return
            }
            rest = rest.dropFirst(runTogether(rest))
        }
    }

    private func runAlone(_ ticket: WriteTicket) {
        ticket.refusal = nil
        do {
            if ticket.kind != .bare { try connection.control("BEGIN IMMEDIATE") }
            try ticket.body(connection)
            if ticket.kind != .bare { try connection.control("COMMIT") }
        } catch {
            ticket.refusal = error
            connection.endQuietly("ROLLBACK")
        }
        ticket.answered.send()
    }

    /// How many were answered: all, or fewer when one of them took long and the others should not wait for the rest.
    private func runTogether(_ tickets: ArraySlice<WriteTicket>) -> Int {
        let end = monotonicNanoseconds() + Self.longest
        var done = tickets.prefix(0)
        do {
            try connection.control("BEGIN IMMEDIATE")
            for index in tickets.indices {
                done = tickets[...index]
                guard runInside(tickets[index]) else {
                    connection.endQuietly("ROLLBACK")
                    for ticket in done { runAlone(ticket) }
                    return done.count
                }
                if monotonicNanoseconds() > end { break }
            }
            try connection.control("COMMIT")
        } catch {
            connection.endQuietly("ROLLBACK")
            if done.isEmpty { done = tickets }
            for ticket in done { ticket.refusal = error }
        }
        for ticket in done { ticket.answered.send() }
        return done.count
    }

    /// False when the whole transaction is lost.
    private func runInside(_ ticket: WriteTicket) -> Bool {
        do {
            try connection.control("SAVEPOINT change")
            do {
                try ticket.body(connection)
                try connection.control("RELEASE SAVEPOINT change")
            } catch {
                ticket.refusal = error
                guard connection.isInTransaction else { return false }
                try connection.control("ROLLBACK TO SAVEPOINT change")
                try connection.control("RELEASE SAVEPOINT change")
            }
            return true
        } catch {
            return false
        }
    }
}
