public import Actions
import Cryptography
public import Database
import Files
import Foundation
import GeoFiles
public import Typesetting
public import Values
import WordProcessing

extension TestStore {
    /// Gives the body a workshop over a new empty store of the newest schema, without a typesetter.
    @discardableResult
    public func withWorkshop<Result>(
        clock: Clock = .fixed(HandClock.start), _ body: (Workshop, Database) throws -> Result
    ) throws -> Result {
        try withDatabase { database in
            let workshop = Workshop.forTests(database, clock: clock)
            try workshop.migrate()
            return try body(workshop, database)
        }
    }

    /// Gives the body a workshop over a store without any table.
    public func withEmptyWorkshop<Result>(_ body: (Workshop) throws -> Result) throws -> Result {
        try withDatabase { try body(Workshop.forTests($0)) }
    }
}

extension Workshop {
    /// A workshop as the tests need it: its geo helper lies beside the tests, its typesetter does not exist, and
    /// passwords are cheap to hash.
    public static func forTests(
        _ database: Database, clock: Clock = .fixed(HandClock.start), accounts: AccountServices? = nil,
        fileRoom: FileRoom = FileRoom(), typesetter: Typesetter = Typesetter(share: "/nirgends")
    ) -> Workshop {
        Workshop(
            database: database, clock: clock,
            typesetter: typesetter, wordWriter: WordWriter(references: SetUpFolder.share + "/word"),
            geoFiles: GeoFileReader(program: GeoHelper.path),
            pictures: PictureReader(program: PictureHelper.path),
            fileRoom: fileRoom, accounts: accounts ?? AccountServices(passwords: PasswordHasher(cost: .least)))
    }
}

/// The program that reads vector files.
public enum GeoHelper {
    /// Where the build puts it: beside the bundle of the tests.
    public static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "insek-geofiles").path

    /// False makes the tests that need it skip visibly.
    public static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }
}
