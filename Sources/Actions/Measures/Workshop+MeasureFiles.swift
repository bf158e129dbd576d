public import Access
public import Domain
import Files
import Storage
import Values

extension Workshop {
    /// The measures that somebody may see, as a file that `importMeasures` takes back without a loss.
    public func exportMeasures(_ scope: Scope, as format: MeasureFormat) throws -> [UInt8] {
        guard let snapshot = try snapshot(scope) else { throw PlanningError.notFound }
        return MeasureFile.write(snapshot.measures, as: format)
    }

    /// Adds all measures of a file, or none of them. Numbers of the file are kept.
    ///
    /// Throws `FileProblems` with every place to mend, and `PlanningError` without rights in the whole concept.
    /// - Parameter isTrial: Only looks whether the file would be taken.
    public func importMeasures(
        _ scope: Scope, _ bytes: [UInt8], as format: MeasureFormat, isTrial: Bool = false
    ) throws -> [Measure] {
        try importMeasures(scope, bytes, as: format, isTrial: isTrial, upload: nil)
    }

    /// - Parameter upload: The held file that the bytes are of; it is taken in the same change, so that it is imported
    ///   once, and the history names it.
    func importMeasures(
        _ scope: Scope, _ bytes: [UInt8], as format: MeasureFormat, isTrial: Bool = false, upload: StoredFileID?
    ) throws -> [Measure] {
        guard scope.mayEverywhere(.editConcept) else { throw PlanningError.notAllowed }
        let entries = try MeasureFile.read(bytes, as: format)
        let now = clock.now()
        let measures = entries.map { entry in
            (id: ElementID.make(at: now), code: entry.code, content: entry.content)
        }
        do {
            return try write { writing in
                if let upload {
                    let owner = Self.uploadOwner(scope)
                    guard try FileStore.take(writing, upload, owner: owner, at: now) else { throw UploadTaken() }
                }
                let taken = try MeasureStore.codes(writing, scope)
                let problems = entries.filter { $0.code.map(taken.contains) ?? false }.map { entry in
                    FileProblem(
                        line: entry.line, column: MeasureField.code.rawValue,
                        "Die Nummer \(entry.code?.text ?? "") gibt es im Konzept schon. Lassen Sie das Feld leer, dann vergibt das Programm eine neue."
                    )
                }
                guard problems.isEmpty else { throw FileProblems(problems) }
                let kept = try MeasureStore.add(writing, scope, measures, at: now)
                if isTrial { throw TrialPassed(measures: kept) }
                guard !kept.isEmpty else { return kept }
                try record(
                    writing, scope, "massnahmen.eingelesen", upload == nil ? "konzept" : Self.uploadKind,
                    upload?.text ?? scope.concept.text,
                    after: .array(kept.map(\.recorded)), at: now)
                return kept
            }
        } catch let passed as TrialPassed {
            return passed.measures
        }
    }
}

extension Measure {
    /// As files have it, with the identifier by which the history finds it again.
    fileprivate var recorded: JSON {
        var members = json.object ?? [:]
        members["kennung"] = .string(id.text)
        return .object(members)
    }
}

/// Thrown at the end of a trial, so that the store undoes it.
private struct TrialPassed: Error {
    let measures: [Measure]
}
