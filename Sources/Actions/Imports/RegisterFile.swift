import Database
import Domain
import OpenData
import Storage
import Values

/// A municipal register (GV100AD) on its way into the store.
struct RegisterFile: ParsedFile {
    let hash: String
    private let register: MunicipalRegister
    private let entries: [MunicipalityStaging.Entry]
    private let newSlugs: [AGS: Slug]

    init(path: String, workshop: Workshop) throws {
        var parser = MunicipalRegisterParser()
        hash = try FileBytes.feed(path) { (piece) throws(ImportRefusal) in try parser.consume(piece) }
        register = try parser.finish()
        let known = try workshop.read { try MunicipalityStaging.slugs($0) }
        let kreise = Dictionary(
            register.kreise.map { ($0.key, OfficialName.spoken($0.name)) }, uniquingKeysWith: { first, _ in first })
        let slugs = SlugAssignment(register.municipalities.records, kreise: kreise, known: known)
        newSlugs = slugs.new
        let day = register.inhabitantsDay
        entries = try register.municipalities.records.map { record in
            try Self.entry(record, kreise[record.kreis], slugs.all[record.ags], day)
        }
    }

    var day: ImportReport.FileDay {
        ImportReport.FileDay(day: register.municipalities.referenceDay ?? register.inhabitantsDay, isStated: true)
    }
    var counts: ImportReport.Counts { .init(register.municipalities) }
    var problems: [ImportReport.Problem] { register.municipalities.problems.map(ImportReport.Problem.init) }
    var keys: [AGS] { register.municipalities.records.map(\.ags) }

    func load(_ load: StagedLoad) throws {
        let release = load.release
        let kreise = register.kreise.map { Kreis(key: $0.key, name: OfficialName.spoken($0.name)) }
        let slugs = newSlugs
        try load.run(entries) { writing, id, chunk in
            try MunicipalityStaging.stage(writing, id, chunk)
        } publishing: { writing in
            try MunicipalityStaging.stage(writing, release.id, kreise: kreise)
            try MunicipalityStaging.keep(writing, slugs: slugs)
        }
    }

    private static func entry(
        _ record: RegisterMunicipality, _ kreis: String?, _ slug: Slug?, _ day: Day
    ) throws -> MunicipalityStaging.Entry {
        guard let kreis, let slug else {
            throw ImportRefusal(
                "Für die Gemeinde \(record.name) (\(record.ags)) fehlt der Kreis \(record.kreis) in der Datei. "
                    + "Bitte laden Sie das vollständige Verzeichnis.")
        }
        return MunicipalityStaging.Entry(
            municipality: Municipality(
                ags: record.ags, name: OfficialName.spoken(record.name), officialName: record.name, kind: record.kind,
                kreisName: kreis, slug: slug, hectares: record.hectares, inhabitants: record.inhabitants,
                inhabitantsDay: day),
            ars: record.ars)
    }
}

/// Gives each municipality a word for its addresses: the one it has, else the shortest that is still free and that no
/// other newcomer wants as well.
struct SlugAssignment {
    private(set) var all: [AGS: Slug]
    private(set) var new: [AGS: Slug] = [:]

    init(_ records: [RegisterMunicipality], kreise: [KreisKey: String], known: [AGS: Slug]) {
        all = known
        var taken = Set(known.values)
        let newcomers = records.filter { known[$0.ags] == nil }
        let candidates = newcomers.map { record in
            Slug.candidates(
                foldedName: SearchFolding.folded(Self.firstLanguage(record.name)),
                foldedKreis: SearchFolding.folded(kreise[record.kreis] ?? ""), ags: record.ags)
        }
        let wishes = Dictionary(candidates.compactMap(\.first).map { ($0, 1) }, uniquingKeysWith: +)
        for (record, candidates) in zip(newcomers, candidates) {
            let slug = candidates.first { !taken.contains($0) && wishes[$0, default: 0] < 2 }
            guard let slug else { continue }
            taken.insert(slug)
            all[record.ags] = slug
            new[record.ags] = slug
        }
    }

    /// "Bautzen / Budyšin, Stadt" is called bautzen in addresses.
    private static func firstLanguage(_ official: String) -> String {
        let spoken = OfficialName.spoken(official)
        return spoken.split(separator: " / ").first.map(String.init) ?? spoken
    }
}
