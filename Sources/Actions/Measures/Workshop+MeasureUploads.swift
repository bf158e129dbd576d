public import Access
public import Domain
public import Files
import Storage
import Values

/// A file with measures that was tried and waits for a yes.
public struct MeasureUpload: Sendable {
    public let file: StoredFileID
    public let name: String
    /// As they would be kept.
    public let measures: [Measure]
}

/// What became of an upload.
public struct MeasureImport: Sendable {
    /// Number and title of each new measure; nil when the history of it was erased.
    public let measures: [(code: String, title: String)]?
}

extension Workshop {
    /// How long a tried file waits, in seconds.
    public static let uploadSeconds: Int64 = 3_600

    /// Looks whether a file would be taken and keeps it for `importUpload`, in the place of an earlier one of the same
    /// person in this concept.
    ///
    /// Throws `FileProblems` with every place to mend, `FileError`, and `PlanningError` without rights in the
    /// whole concept. Nothing is kept then.
    public func tryUpload(_ scope: Scope, _ sent: SentFile) throws -> MeasureUpload {
        guard scope.mayEverywhere(.editConcept) else { throw PlanningError.notAllowed }
        let checked = try intake.acceptForReading(path: sent.path, name: sent.name)
        let bytes = try checked.bytes()
        let measures = try importMeasures(scope, bytes, as: MeasureFormat(of: bytes), isTrial: true)
        guard !measures.isEmpty else {
            throw FileProblems([
                .init("In der Datei steht keine Maßnahme. Bitte prüfen Sie, ob es die richtige ist.")
            ])
        }
        let owner = Self.uploadOwner(scope)
        let now = clock.now()
        try write { try FileStore.discardHeld($0, owner: owner, at: now) }
        let file = try translating { try files.stage(checked, owner: owner, quota: 2 * fileRoom.perFile) }
        try write { try FileStore.hold($0, file, owner: owner, until: now.adding(seconds: Self.uploadSeconds)) }
        return MeasureUpload(file: file, name: checked.name, measures: measures)
    }

    /// Adds what a tried file holds, once: whoever asks again for the same file changes nothing.
    ///
    /// Throws `PlanningError` `.notFound` for a file that is not there any more, or is another person's or concept's.
    public func importUpload(_ scope: Scope, _ id: StoredFileID) throws {
        guard scope.mayEverywhere(.editConcept) else { throw PlanningError.notAllowed }
        let owner = Self.uploadOwner(scope)
        let now = clock.now()
        guard let file = try read({ try FileStore.held($0, id, owner: owner, at: now) }) else {
            guard try importEntry(scope, id)?.frame.actor == AuditActor(scope.actor).text else {
                throw PlanningError.notFound
            }
            return
        }
        let bytes = try StoredContent(file, files).bytes()
        do {
            _ = try importMeasures(scope, bytes, as: MeasureFormat(of: bytes), upload: id)
        } catch is UploadTaken {
            // Of a double submission the other one was quicker and has answered or will.
            guard try importEntry(scope, id)?.frame.actor == AuditActor(scope.actor).text else {
                throw PlanningError.notFound
            }
        }
    }

    /// What became of an upload; nil when nothing was imported from it, and without rights in the whole concept.
    public func importedUpload(_ scope: Scope, _ id: StoredFileID) throws -> MeasureImport? {
        guard scope.mayEverywhere(.readConcept), let row = try importEntry(scope, id) else { return nil }
        let payload = row.content.flatMap { try? JSON(parsing: $0.payload) }
        return MeasureImport(
            measures: payload?["after"]?.array?.map { entry in
                (entry["nummer"]?.string ?? "", entry["titel"]?.string ?? "")
            })
    }

    private func importEntry(_ scope: Scope, _ id: StoredFileID) throws -> AuditRow? {
        let subject = AuditEntry.Subject(kind: Self.uploadKind, id: id.text)
        return try read { try AuditStore.entries($0, scope, of: subject, limit: 1) }.first
    }

    static let uploadKind = "einlesen"

    /// Uploads belong to a person in a concept, so that nobody confirms what another has chosen.
    static func uploadOwner(_ scope: Scope) -> String { "\(scope.concept.text)/\(AuditActor(scope.actor).text)" }
}

/// Thrown when somebody else took the file since it was read.
struct UploadTaken: Error {}

extension MeasureFormat {
    /// Told by the content: JSON begins with a brace, a table never does.
    init(of bytes: [UInt8]) {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        self = first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? .json : .csv
    }
}
