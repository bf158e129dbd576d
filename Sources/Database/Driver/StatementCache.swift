/// The prepared statements of one connection, found by the shape of an `SQL` value without building its text. The one
/// used longest ago leaves when it is full.
package struct StatementCache<Statement> {
    private struct Slot {
        let shape: [UInt64]
        let statement: Statement
        var used: UInt64
    }

    private let dialect: Dialect
    private let capacity: Int
    private var slots: [UInt64: Slot] = [:]
    private var clock: UInt64 = 0

    package init(_ dialect: Dialect, capacity: Int) {
        self.dialect = dialect
        self.capacity = capacity
    }

    package mutating func find(_ sql: SQL, hash: UInt64) -> Statement? {
        guard let index = slots.index(forKey: hash) else { return nil }
        guard sql.has(shape: slots.values[index].shape, for: dialect) else { return nil }
        clock += 1
        slots.values[index].used = clock
        return slots.values[index].statement
    }

    /// Keeps the statement and answers those that had to leave.
    package mutating func keep(_ statement: Statement, for sql: SQL, hash: UInt64) -> [Statement] {
        var leaving: [Statement] = []
        clock += 1
        let slot = Slot(shape: sql.shape(for: dialect), statement: statement, used: clock)
        if let former = slots.updateValue(slot, forKey: hash) { leaving.append(former.statement) }
        if slots.count > capacity, let oldest = slots.min(by: { $0.value.used < $1.value.used }) {
            slots[oldest.key] = nil
            leaving.append(oldest.value.statement)
        }
        return leaving
    }

    package mutating func remove(hash: UInt64) -> Statement? { slots.removeValue(forKey: hash)?.statement }

    /// Forgets all and answers what was kept.
    package mutating func clear() -> [Statement] {
        defer { slots = [:] }
        return slots.values.map(\.statement)
    }
}
