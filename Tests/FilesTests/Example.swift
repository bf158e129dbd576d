import Database
import Files
import Storage
import TestSupport
import Values

/// A store for files over an empty database, with the files of a test in a folder of their own.
struct Example {
    static let owner = "konzept-1"
    static let quota = 200_000_000

    let database: Database
    let files: FileStore
    let clock: HandClock
    let folder: TestFolder

    @discardableResult
    static func run<Result>(_ store: TestStore, _ body: (Example) throws -> Result) throws -> Result {
        try store.withDatabase(Migrations.all) { database in
            let clock = HandClock()
            return try body(
                Example(
                    database: database, files: FileStore(database: database, clock: clock.clock), clock: clock,
                    folder: try TestFolder()))
        }
    }

    static let intake = FileIntake(pictures: PictureReader(program: PictureHelper.path))

    /// Text of so many bytes, the same for the same seed, without two equal chunks.
    static func text(_ bytes: Int, seed: Int = 1) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes + 32)
        var line = 0
        while out.count < bytes {
            out += Array("Zeile \(seed)-\(line)\n".utf8)
            line += 1
        }
        return Array(out[..<bytes])
    }

    func checked(_ bytes: [UInt8], name: String = "text.txt") throws -> CheckedFile {
        let path = try folder.write(bytes, to: "upload-\(UUIDv7.make(at: HandClock.start).text)")
        return try Self.intake.accept(path: path, name: name)
    }

    @discardableResult
    func save(_ bytes: [UInt8], name: String = "text.txt", owner: String = owner) throws -> StoredFileID {
        try files.save(try checked(bytes, name: name), owner: owner, quota: Self.quota)
    }

    func stage(_ bytes: [UInt8]) throws -> StoredFileID {
        try files.stage(try checked(bytes), owner: Self.owner, quota: Self.quota)
    }

    func find(_ id: StoredFileID, owner: String = owner) throws -> StoredFile? {
        try database.read { try FileStore.find($0, id, owner: owner) }
    }

    @discardableResult
    func delete(_ id: StoredFileID, owner: String = owner) throws -> Bool {
        let now = clock.clock.now()
        return try database.write { try FileStore.delete($0, id, owner: owner, at: now) }
    }

    func usage() throws -> Int {
        let now = clock.clock.now()
        return try database.read { try FileStore.usage($0, owner: Self.owner, at: now) }
    }

    func count(_ table: SQL) throws -> Int { try database.read { try $0.scalar("SELECT count(*) FROM \(table)") } }
}
