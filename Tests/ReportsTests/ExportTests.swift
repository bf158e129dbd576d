import Domain
import Reports
import Testing
import Values

@Suite("The export for machines")
struct ExportTests {
    /// Indicator and value of every number that a document shows, with the gaps.
    private func shown(_ document: Document) -> Set<String> {
        var inlines: [Inline] = []
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph): inlines += paragraph
            case .facts(let rows): inlines += rows.flatMap(\.value)
            case .table(let table): inlines += table.rows.flatMap { $0.flatMap(\.self) }
            case .list(let items), .steps(let items): inlines += items.flatMap(\.self)
            case .heading, .drawing, .notice, .sources, .works: break
            }
        }
        return Set(
            inlines.compactMap { inline in
                guard case .figure(let figure, _) = inline else { return nil }
                return line(figure.export)
            })
    }

    private func line(_ figure: JSON) -> String {
        let value = figure["wert"].map { String(decoding: $0.canonical, as: UTF8.self) } ?? "?"
        return [
            figure["indikator"]?.string, value, figure["luecke"]?.string, figure["stand"]?.string,
            figure["quelle"]?.string,
        ].compactMap(\.self).joined(separator: " ")
    }

    /// The same of everything in an export.
    private func exported(_ export: JSON) -> Set<String> {
        let neighbours = export["nachbarn"]?.array ?? []
        let figures =
            (export["zahlen"]?.array ?? []) + neighbours.compactMap { $0["grenze"] }
            + neighbours.compactMap { $0["einwohner"] }.filter { $0 != .null }
        return Set(figures.map(line))
    }

    @Test(
        "Every figure of the document is in the export, and no other",
        arguments: [
            Example.portrait(), Example.portrait(census: nil), Example.portrait(neighbours: nil),
            Example.portrait(neighbours: []),
            Example.portrait(area: .gap(.missing), census: Example.censusFigures(ages: Example.ages(gapAt: 0))),
        ])
    func complete(_ portrait: MunicipalityPortrait) {
        let document = PortraitDocument.make(portrait, day: Example.day)
        #expect(!shown(document).isEmpty)
        #expect(shown(document) == exported(portrait.export))
        #expect(Set(portrait.figures.map { line($0.export) }) == exported(portrait.export))
    }

    @Test("Every source of the document is in the export, with its licence")
    func sources() throws {
        let portrait = Example.portrait(neighbours: [])
        let document = PortraitDocument.make(portrait, day: Example.day)
        let sources = try #require(portrait.export["quellen"]?.array)
        #expect(Set(sources.compactMap { $0["id"]?.string }) == Set(document.sources.map(\.id.text)))
        #expect(
            sources.first == [
                "id": "01930000-0000-7000-8000-000000000001", "datensatz": "gv100ad",
                "titel": "Gemeindeverzeichnis GV100AD",
                "stand": "2025-12-31", "standGenannt": true, "urheber": "Beispieldaten – erfunden",
                "lizenz": "frei verwendbar, keine amtlichen Daten", "datei": "datei-1.txt",
                "eingelesen": "2026-11-16T08:00:00.000000Z", "zeilen": 6, "abdeckung": "beispiel",
            ])
    }

    @Test("A figure: value or gap, unit, day, source, method")
    func figure() {
        #expect(
            Example.portrait().area.export == [
                "indikator": "flaeche", "name": "Fläche", "einheit": "km²", "stand": "2025-12-31",
                "quelle": "01930000-0000-7000-8000-000000000001", "wert": 41.6,
                "methode": "Hektar der Quelle, geteilt durch 100",
            ])
        #expect(
            Example.portrait(area: .gap(.missing)).density.export == [
                "indikator": "dichte", "name": "Bevölkerungsdichte", "einheit": "Einwohner je km²",
                "stand": "2025-12-31",
                "quelle": "01930000-0000-7000-8000-000000000001", "wert": .null, "luecke": "fehlt",
                "methode": "Einwohner, geteilt durch die Fläche in km²",
            ])
    }

    @Test("The municipality itself")
    func municipality() {
        #expect(
            Example.portrait().export["gemeinde"] == [
                "ags": "14999010", "name": "Tannenrode", "amtlicherName": "Tannenrode, Stadt", "art": "Stadt",
                "kreis": "Silberwald", "kreisschluessel": "14999", "adresse": "tannenrode", "beispiel": true,
            ])
    }
}
