import Database
import Domain
import Geometry
import Storage
import TestSupport
import Testing
import Values

/// A small register on a fixed day, for tests of the queries.
enum Example {
    static let now = Instant(iso: "2026-11-16T08:00:00.000000Z")!
    static let day = Day(iso: "2025-12-31")!

    static func id(_ number: UInt8) -> UUIDv7 {
        UUIDv7(text: "01930000-0000-7000-8000-0000000000" + (number < 10 ? "0\(number)" : "\(number)"))!
    }

    static func release(_ number: UInt8, _ dataset: Dataset, _ coverage: Coverage = .example) -> StagedRelease {
        StagedRelease(
            id: id(number), dataset: dataset, coverage: coverage, referenceDay: day, isDayStated: true,
            fileName: "datei-\(number)",
            fileHash: "hash-\(number)", importer: 1, rowsRead: 3, rowsKept: 3)
    }

    static func municipality(_ ags: String, _ name: String, _ inhabitants: Int, _ hectares: Int) -> Municipality {
        Municipality(
            ags: AGS(ags)!, name: name, officialName: "\(name), Stadt", kind: .town, kreisName: "Silberwald",
            slug: Slug(SearchFolding.folded(name).split(separator: " ").joined(separator: "-"))!, hectares: hectares,
            inhabitants: inhabitants, inhabitantsDay: day)
    }

    static let municipalities = [
        municipality("14999010", "Tannenrode", 2964, 4160), municipality("14999020", "Lindenfurt", 8640, 5120),
        municipality("14999030", "Ährenfeld", 1874, 2930),
    ]

    /// Stages and publishes a register of the municipalities.
    static func publishRegister(
        _ database: Database, _ number: UInt8 = 1, _ municipalities: [Municipality] = Example.municipalities
    ) throws {
        let release = release(number, .municipalRegister)
        try database.write { writing in
            try ReleaseStore.stage(writing, release, at: now)
            try MunicipalityStaging.stage(
                writing, release.id, kreise: [Kreis(key: KreisKey("14999")!, name: "Silberwald")])
            try MunicipalityStaging.stage(
                writing, release.id,
                municipalities.map {
                    MunicipalityStaging.Entry(
                        municipality: $0, ars: ARS("149990000" + $0.ags.text.suffix(3))!)
                })
            let known = try MunicipalityStaging.slugs(writing)
            let new = municipalities.filter { known[$0.ags] == nil }
            try MunicipalityStaging.keep(
                writing, slugs: Dictionary(new.map { ($0.ags, $0.slug) }, uniquingKeysWith: { first, _ in first }))
            _ = try ReleaseStore.publish(writing, release, at: now)
        }
    }
}
