import Access
import Actions
import Database
import Domain
import Foundation
import TestSupport
import Testing
import Typesetting

@Suite("Measures as PDF", .enabled(if: SetUpFolder.isThere, "„tools/setup --tests“ has not been run"))
struct MeasurePaperPDFTests {
    private static let plan = """
        2028 Kosten 252000
        2028 Förderung 168000 (Städtebauförderung LZP)
        2028 Eigenanteil 84000
        2029 Kosten 504000
        2029 Förderung 336000 (Städtebauförderung LZP)
        2029 Eigenanteil 158000
        2030 Kosten 504000
        2030 Förderung 336000 (Städtebauförderung LZP)
        2030 Eigenanteil 168000
        """
    /// As the demo has it.
    private static let normal = MeasureInput([
        .title: "Haus der Dienste, Markt 7", .goal: "Den Ortskern mit Diensten füllen", .place: "Markt 7",
        .ortsteile: "Tannenrode (Kernstadt)",
        .description:
            "Das leere Geschäftshaus Markt 7 nimmt Bürgerbüro, Sprechstunde und einen Laden auf Probe auf.\n\nDer Eigentümer bietet das Haus bis Ende 2027 an.",
        .costLow: "1200000", .costHigh: "1300000", .yearFrom: "2028", .yearTo: "2030", .responsible: "P. Scholz",
        .deputy: "J. Richter", .participants: "Eigentümer, LAG,\nGewerbeverein", .priority: "1", .status: "entwurf",
        .withoutFunding: "nur Erdgeschoss, 310 T€, Start 2030", .runningCosts: "38000",
        .runningCostsNote: "Annahme", .plan: plan,
    ])

    private func withWorkshop(_ body: (Workshop, SpineWorkshop) throws -> Void) throws {
        try TestStore.sqlite.withDatabase { database in
            let typesetter = Typesetter(share: SetUpFolder.share)
            defer { typesetter.stop() }
            let workshop = Workshop.forTests(database, typesetter: typesetter)
            try workshop.migrate()
            try body(workshop, try SpineWorkshop(workshop))
        }
    }

    private func pages(_ pdf: [UInt8]) throws -> Int {
        let text = try run("/usr/bin/pdfinfo", pdf)
        return try #require(text.firstMatch(of: /Pages:\s+([0-9]+)/).flatMap { Int($0.1) })
    }

    private func check(_ pdf: [UInt8]) throws {
        let text = try run(SetUpFolder.root.appending(path: "tools/verapdf").path, pdf)
        #expect(text.contains("ua1 passed") && text.contains("2a passed"), "\(text)")
    }

    private func run(_ program: String, _ pdf: [UInt8]) throws -> String {
        let folder = try TestFolder()
        let path = try folder.write(pdf, to: "papier.pdf")
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = [path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }

    @Test("A measure as the demo has it fills exactly one page, accessible and fit for the archive")
    func one() throws {
        try withWorkshop { workshop, spine in
            let measure = try workshop.createMeasure(spine.scope, Self.normal)
            let pdf = try #require(try workshop.measureSheetPDF(spine.scope, measure.code))
            #expect(try pages(pdf) == 1)
            try check(pdf)
            #expect(try workshop.measureSheetPDF(spine.scope, measure.code) == pdf)
            #expect(try workshop.measureSheetPDF(spine.scope, MeasureCode("M-02")!) == nil)
            #expect(try workshop.measureSheetPDF(try spine.another(), measure.code) == nil)
        }
    }

    @Test("The longest texts, twenty years and one word without a blank run on without a fault")
    func long() throws {
        try withWorkshop { workshop, spine in
            var input = Self.normal
            input.texts[.description] = String(repeating: "Lange Sätze füllen die Seite. ", count: 660)
            input.texts[.responsible] = String(repeating: "Donaudampfschifffahrt", count: 9)
            input.texts[.participants] = String(repeating: "Verein, ", count: 240)
            input.texts[.plan] = (2027...2046).flatMap { ["\($0) Kosten 1000", "\($0) Förderung 999 (#let x = [*_$)"] }
                .joined(separator: "\n")
            let measure = try workshop.createMeasure(spine.scope, input)
            let pdf = try #require(try workshop.measureSheetPDF(spine.scope, measure.code))
            #expect((3...9).contains(try pages(pdf)))
            try check(pdf)
        }
    }

    @Test("All sheets: a table of contents, then a page each; progress is told and can stop it")
    func all() throws {
        try withWorkshop { workshop, spine in
            try check(try workshop.measureSheetsPDF(spine.scope))
            for _ in 1...60 { _ = try workshop.createMeasure(spine.scope, Self.normal) }
            var told: [Int] = []
            let pdf = try workshop.measureSheetsPDF(spine.scope) { done, total in
                #expect(total == 60)
                told.append(done)
            }
            #expect(told == [0, 50, 60])
            #expect(try pages(pdf) == 62)
            try check(pdf)
            struct Stopped: Error {}
            #expect(throws: Stopped.self) { try workshop.measureSheetsPDF(spine.scope) { _, _ in throw Stopped() } }
        }
    }
}
