import Database
import Domain
import Files
import Storage
import Values

/// A file as somebody sent it with a form: spooled to the local disk for the time of one request.
public struct SentFile: Hashable, Sendable {
    public let path: String
    /// What the person calls it.
    public let name: String

    public init(path: String, name: String) {
        self.path = path
        self.name = name
    }
}

extension Workshop {
    /// The files of this store; its queries are counted like all others.
    var files: FileStore { FileStore(database: database, clock: clock) }

    var intake: FileIntake { FileIntake(pictures: pictures, byteLimit: fileRoom.perFile) }

    /// How long what was removed can be brought back with its bytes, in days.
    public static let removedFileDays: Int64 = 30

    /// Removes what nobody needs any more: interrupted and undecided uploads, and attachments that were removed more than
    /// `removedFileDays` ago. A job calls it every few minutes; several may run at once.
    ///
    /// Answers how many files went.
    @discardableResult
    public func sweepFiles() throws -> Int {
        let now = clock.now()
        let before = now.adding(seconds: -Self.removedFileDays * 86_400)
        return try translating {
            while true {
                let removed = try database.read { try AttachmentStore.removed($0, before: before, limit: 100) }
                for (concept, file) in removed {
                    try database.write { try AttachmentStore.forget($0, concept, file, at: now) }
                }
                // `forget` leaves what came back between query and write: it is in no later answer.
                if removed.count < 100 { break }
            }
            return try files.sweep().files
        }
    }
}
