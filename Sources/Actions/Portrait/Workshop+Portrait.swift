import Database
public import Domain
public import Reports
import Storage
import Typesetting
import Values
import WordProcessing

extension Workshop {
    /// Everything the first page of a municipality shows; nil when no register in the store has it.
    public func portrait(_ slug: Slug) throws -> MunicipalityPortrait? {
        try settled { reading in
            try MunicipalityStore.find(reading, slug: slug).map { try portrait(of: $0, reading) }
        }
    }

    /// The same by key.
    public func portrait(_ ags: AGS) throws -> MunicipalityPortrait? {
        try settled { reading in
            try MunicipalityStore.find(reading, ags: ags).map { try portrait(of: $0, reading) }
        }
    }

    /// The portrait as an accessible PDF (PDF/UA-1, PDF/A-2a).
    public func pdf(of document: Document) throws -> [UInt8] {
        do {
            return try typesetter.pdf(
                template: "document", data: document.typesetting.canonical, files: document.drawings)
        } catch {
            throw error.trouble
        }
    }

    /// A paper as a Word file.
    public func word(of document: Document, _ reference: WordReference) throws -> [UInt8] {
        do {
            return try wordWriter.docx(
                document.pandoc, reference: reference.rawValue, pictures: document.drawings)
        } catch {
            throw error.trouble
        }
    }

    /// Reads again when a newer register was published between two queries, so that a page is of one state.
    private func settled<T>(_ body: (Reading) throws -> T) throws -> T {
        do {
            return try read(body)
        } catch is RegisterReplaced {
            return try read(body)
        }
    }

    private func portrait(of found: MunicipalityStore.Found, _ reading: Reading) throws -> MunicipalityPortrait {
        let ags = found.municipality.ags
        let sources = try ReleaseStore.current(reading, coverage: Coverage(of: ags))
        guard let register = sources.first(where: { $0.id == found.register }) else { throw RegisterReplaced() }
        let census = sources.filter(\.dataset.isCensus)
        let boundaries = sources.first { $0.dataset == .boundaries }
        let values = try FigureStore.values(reading, of: ags, in: census.map(\.id))
        let outline = try boundaries.flatMap { try BoundaryStore.outline(reading, of: ags, in: $0.id) }
        let neighbours = try boundaries.map {
            try BoundaryStore.neighbours(reading, of: ags, in: $0.id, register: register.id)
        }
        return PortraitAssembly(
            found: found, register: register, census: CensusFigures(census, values), boundaries: boundaries,
            outline: outline, neighbours: neighbours ?? []
        ).portrait
    }
}

/// A newer register was published between two queries of one page.
struct RegisterReplaced: Error {}

/// The reference documents that set-up makes: what stands in the foot of each page.
public enum WordReference: String, CaseIterable, Sendable {
    case draft = "entwurf"
    case exampleDraft = "entwurf-beispiel"
    case paper = "vorlage"
    case examplePaper = "vorlage-beispiel"
}
