import CPostgres
import Database

/// A statement the server has prepared.
final class PostgresStatement {
    let name: String
    let text: String

    init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

extension PostgresConnection {
    /// One round trip: what was put ahead, the preparation when the statement is new, the statement.
    func run(_ sql: SQL) throws(DatabaseError) -> PostgresResult {
        try parameters.encode(sql)
        let (statement, isNew) = prepared(sql)
        let before = ahead.count
        try sendAhead()
        if isNew { try sendPrepare(statement, sql) }
        try sendExecute(statement)
        guard PQpipelineSync(handle) == 1 else { throw lost(statement.text) }
        let (result, failed) = try results(statement)
        if let failed {
            // A new one that failed before its execution is not prepared; one made for a former schema is of no use.
            if isNew, failed <= before { forget(sql, isPrepared: false) }
            if result.isOutdated { forget(sql, isPrepared: true) }
            // While preparing, the server has seen no value yet.
            throw result.error(showsDetail: isNew && failed == before)
        }
        return result
    }

    /// Sends what is ahead and one text without values, as COMMIT. Answers the command's tag.
    func control(_ text: String) throws(DatabaseError) -> String {
        ahead.append(text)
        try sendAhead()
        guard PQpipelineSync(handle) == 1 else { throw lost(text) }
        let (result, failed) = try results(PostgresStatement(name: "", text: text))
        if failed != nil { throw result.error(showsDetail: true) }
        return result.tag
    }

    /// Lets the server forget what left the cache. A round trip of its own, so it waits until it is worth one.
    func tidy() {
        guard leaving.count >= 16, isReusable else { return }
        ahead = leaving.dropLast().map { "DEALLOCATE \($0)" }
        let last = leaving.removeLast()
        leaving = []
        if (try? control("DEALLOCATE \(last)")) == nil { isBroken = true }
    }

    /// A text of one or more statements outside the pipeline.
    func plain(_ text: String) throws(DatabaseError) {
        guard PQsendQuery(handle, text) == 1 else { throw lost() }
        var failure: DatabaseError?
        while let result = try nextResult(nil).map({ PostgresResult($0, sql: text) }) {
            if !result.isFine { failure = failure ?? result.error(showsDetail: true) }
        }
        if let failure { throw failure }
    }

    private func prepared(_ sql: SQL) -> (PostgresStatement, isNew: Bool) {
        let hash = sql.shapeHash(for: .postgres)
        if let statement = statements.find(sql, hash: hash) { return (statement, false) }
        statementCount += 1
        let statement = PostgresStatement(name: "s\(statementCount)", text: sql.text(for: .postgres))
        leaving += statements.keep(statement, for: sql, hash: hash).map(\.name)
        return (statement, true)
    }

    private func forget(_ sql: SQL, isPrepared: Bool) {
        guard let statement = statements.remove(hash: sql.shapeHash(for: .postgres)) else { return }
        if isPrepared { leaving.append(statement.name) }
    }

    private func sendAhead() throws(DatabaseError) {
        defer { ahead.removeAll(keepingCapacity: true) }
        for text in ahead where PQsendQueryParams(handle, text, 0, nil, nil, nil, nil, 1) != 1 { throw lost(text) }
    }

    private func sendPrepare(_ statement: PostgresStatement, _ sql: SQL) throws(DatabaseError) {
        var types: [Oid] = []
        for case .bind(_, let kind) in sql.parts { types.append(PostgresType.of(kind)) }
        guard PQsendPrepare(handle, statement.name, statement.text, Int32(types.count), types) == 1 else {
            throw lost(statement.text)
        }
    }

    private func sendExecute(_ statement: PostgresStatement) throws(DatabaseError) {
        let sent = parameters.withPointers { count, values, lengths, formats in
            PQsendQueryPrepared(handle, statement.name, count, values, lengths, formats, 1)
        }
        guard sent == 1 else { throw lost(statement.text) }
    }

    /// Takes the answers to all that was sent, up to the end of the round trip: the last one, or the first failure and
    /// the number of its command.
    private func results(_ statement: PostgresStatement) throws(DatabaseError) -> (PostgresResult, failed: Int?) {
        var last: PostgresResult?
        var failed: Int?
        var command = 0
        while true {
            guard let pointer = try nextResult(statement.text) else {
                guard PQstatus(handle) == CONNECTION_OK else { throw lost(statement.text) }
                command += 1
                continue
            }
            if PQresultStatus(pointer) == PGRES_PIPELINE_SYNC {
                PQclear(pointer)
                break
            }
            let result = PostgresResult(pointer, sql: statement.text)
            if failed != nil { continue }
            last = result
            guard !result.isFine else { continue }
            failed = command
            isTransient = result.isTransient
            if result.endsConnection { isBroken = true }
        }
        guard let last else { throw lost(statement.text) }
        return (last, failed)
    }
}
