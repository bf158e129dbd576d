public import Database
import Domain
public import Files
public import GeoFiles
import Storage
public import Typesetting
public import Values
public import WordProcessing

/// What users do, shared by pages, commands and jobs: one value that holds the store, the clock and the tools.
public struct Workshop: Sendable {
    let database: Database
    public let clock: Clock
    let typesetter: Typesetter
    let wordWriter: WordWriter
    let geoFiles: GeoFileReader
    let pictures: PictureReader
    public let fileRoom: FileRoom
    var accounts: AccountServices
    var snapshots = SnapshotCache()
    var drafts = DraftCache()
    var measureCounts = MeasureCountCache()
    var journal: Journal = { writing, change in try AuditStore.append(writing, AuditEntry(change)) }

    public init(
        database: Database, clock: Clock, typesetter: Typesetter, wordWriter: WordWriter, geoFiles: GeoFileReader,
        pictures: PictureReader,
        fileRoom: FileRoom = FileRoom(), accounts: AccountServices = AccountServices()
    ) {
        self.database = database
        self.clock = clock
        self.typesetter = typesetter
        self.wordWriter = wordWriter
        self.geoFiles = geoFiles
        self.pictures = pictures
        self.fileRoom = fileRoom
        self.accounts = accounts
    }

    private init(_ other: Workshop, over database: Database) {
        self.init(
            database: database, clock: other.clock, typesetter: other.typesetter,
            wordWriter: other.wordWriter, geoFiles: other.geoFiles, pictures: other.pictures, fileRoom: other.fileRoom,
            accounts: other.accounts)
        snapshots = other.snapshots
        drafts = other.drafts
        measureCounts = other.measureCounts
        journal = other.journal
    }

    /// Brings the store's schema to the newest state; returns the numbers of the steps that were applied.
    @discardableResult
    public func migrate() throws -> [Int] {
        try translating { try Migrator.migrate(database, Migrations.all, clock: clock) }
    }

    /// The same workshop, telling of each query how long it took in nanoseconds.
    public func counting(_ count: @escaping @Sendable (UInt64) -> Void) -> Workshop {
        Workshop(self, over: database.observed(by: QueryCounter(count)))
    }

    /// Whether reads cross a network and may have to wait.
    public var storeIsRemote: Bool { database.dialect == .postgres }

    /// A random key that all processes over this store share; made on first use.
    public func sharedKey(named name: String, candidate: [UInt8]) throws -> [UInt8] {
        let now = clock.now()
        return try write { try SharedKeyStore.key($0, named: name, candidate: candidate, at: now) }
    }

    /// Whether the store answers; the sentence says what is wrong when it does not.
    public func storeTrouble() -> String? {
        do {
            try translating { try database.read { reading in _ = try reading.first("SELECT 1") { try $0.int() } } }
            return nil
        } catch let trouble as any WorkshopTrouble {
            return trouble.message
        } catch {
            return "\(error)"
        }
    }

    /// Ends the tools and the store's connections.
    public func close() {
        typesetter.stop()
        database.close()
    }

    func read<T>(_ body: (Reading) throws -> T) throws -> T {
        try translating { try database.read(body) }
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (Writing) throws -> T) throws -> T {
        try translating { try database.write(body) }
    }

    /// Opens a store; what goes wrong becomes a `WorkshopTrouble`.
    public static func opening(_ open: () throws -> Database) throws -> Database { try translating(open) }

    func translating<T>(_ body: () throws -> T) throws -> T { try Self.translating(body) }

    static func translating<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw error.trouble
        }
    }
}

private final class QueryCounter: QueryObserver {
    private let count: @Sendable (UInt64) -> Void

    init(_ count: @escaping @Sendable (UInt64) -> Void) { self.count = count }

    func queried(sql: String, nanoseconds: UInt64) { count(nanoseconds) }
}
