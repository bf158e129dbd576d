import Synchronization

/// A store, whichever it is. A value, cheap to copy; the connections behind it are shared and safe to use from any
/// thread. Opened by `SQLiteDatabase.open` or `PostgresDatabase.open`.
public struct Database: Sendable {
    private let driver: any DatabaseDriver
    private let mark: ThreadMark
    private let observer: (any QueryObserver)?
    let board: NoticeBoard

    package init(driver: any DatabaseDriver) {
        self.init(driver, ThreadMark(), nil, NoticeBoard())
    }

    private init(
        _ driver: any DatabaseDriver, _ mark: ThreadMark, _ observer: (any QueryObserver)?, _ board: NoticeBoard
    ) {
        self.driver = driver
        self.mark = mark
        self.observer = observer
        self.board = board
    }

    public var dialect: Dialect { driver.dialect }

    /// Reads. On SQLite the whole body sees one state of the store, on PostgreSQL each query does (READ COMMITTED).
    /// Changing anything throws `.readOnly`; a `read` or `write` inside the body throws `.misuse`.
    public func read<T>(_ body: (Reading) throws -> T) throws -> T { try reading(ofOneState: false, body) }

    /// Reads one state of the whole store on PostgreSQL too. Only for copies of everything: there it holds back the
    /// clearing of old rows as long as it runs.
    public func snapshot<T>(_ body: (Reading) throws -> T) throws -> T { try reading(ofOneState: true, body) }

    private func reading<T>(ofOneState: Bool, _ body: (Reading) throws -> T) throws -> T {
        var result: T?
        func run(_ session: any DatabaseSession) throws {
            let reading = Reading(session, dialect, observer)
            defer { reading.end() }
            result = try body(reading)
        }
        try mark.inside {
            if ofOneState { try driver.snapshot { try run($0) } } else { try driver.read { try run($0) } }
        }
        return result!
    }

    /// Changes the store; durable when it returns, undone when the body throws. The body may run on another thread and
    /// more than once (deadlock, broken connection), so it must not have effects of its own.
    ///
    /// Waits for the disk: never call it on a thread that must not wait. Many callers share one sync of the disk.
    @discardableResult
    public func write<T: Sendable>(_ body: @escaping @Sendable (Writing) throws -> T) throws -> T {
        try write(.change, body)
    }

    /// Hears what other processes announce, where the store can tell.
    func hearOthers() { driver.hearOthers { [board] topic in board.tell(named: topic) } }

    func write<T: Sendable>(
        _ purpose: WritePurpose, _ body: @escaping @Sendable (Writing) throws -> T
    ) throws -> T {
        guard !mark.isInside else { return try mark.inside { throw DatabaseError.closed } }
        let outcome = Outcome<T>()
        let (mark, dialect, observer) = (mark, dialect, observer)
        try driver.write(purpose) { session in
            let writing = Writing(session, dialect, observer)
            defer { writing.end() }
            let value = try mark.inside { try body(writing) }
            if let failure = writing.failure { throw failure }
            let announced = writing.announced
            if !announced.isEmpty { session.announce(announced.map(\.name)) }
            outcome.value.withLock { $0 = (value, announced) }
        }
        let (value, announced) = outcome.value.withLock { $0! }
        board.tell(announced)
        return value
    }

    /// The same store, whose statements the observer hears of.
    public func observed(by observer: any QueryObserver) -> Database { Database(driver, mark, observer, board) }

    /// Leaves no byte of deleted or overwritten rows of these tables in the store's own files; to be called after their
    /// change was committed. May be repeated.
    ///
    /// SQLite rewrites the whole file and empties its log, which needs as much free space again; PostgreSQL rewrites the
    /// tables. Nobody can write meanwhile. What copies hold (backups, PostgreSQL's archived log) is not touched.
    public func purge(_ tables: [StaticString]) throws {
        try mark.inside { try driver.purge(tables) }
    }

    /// Finishes what was asked for and lets go of the store; later calls throw `.unavailable`.
    public func close() {
        precondition(!mark.isInside, "close inside a read or write of the same database")
        driver.close()
    }
}

/// Carries the result from the thread that writes to the one that waits.
private final class Outcome<T: Sendable>: Sendable {
    let value = Mutex<(T, announced: Set<Topic>)?>(nil)
}
