import Access
import Actions
import Domain
import Foundation
import TestSupport
import Testing
import Values

@Suite("insek measure import")
struct MeasureImportTests {
    private static let file = "\(Samples.folder)/Massnahmen_Tannenrode.csv"

    private func withConcept(_ body: (CommandLine) throws -> Void) throws {
        let line = try CommandLine()
        #expect(line.run("import", Samples.register).code == 0)
        #expect(line.run("concept", "open", "14999010", "--title", "INSEK 2036").code == 0)
        try body(line)
    }

    @Test("The sample is read as a whole, once; a trial changes nothing")
    func sample() throws {
        try withConcept { line throws in
            let words = ["measure", "import", "tannenrode/insek-2036", Self.file]
            #expect(line.run(words + ["--dry-run"]).output == "\(Self.file): 10 Maßnahmen würden eingelesen.\n")
            #expect(line.run(words) == .init(code: 0, output: "\(Self.file): 10 Maßnahmen eingelesen.\n", errors: ""))
            let twice = line.run(words)
            #expect(twice.code == 1)
            #expect(
                twice.errors.contains(
                    "wurde nicht eingelesen.\nZeile 2, nummer: Die Nummer M-01 gibt es im Konzept schon."))
            try line.withWorkshop { workshop in
                let found = try #require(
                    try workshop.addressedConcept(ConceptSlug("insek-2036")!, in: Slug("tannenrode")!))
                let snapshot = try #require(try workshop.snapshot(.tool("test", in: found.concept.id)))
                // The sums of the demo's plan, in thousands of Euro: each of its ten measures adds up.
                let plans = snapshot.measures.map(\.content.details.plan)
                let cost = plans.map { $0.amount(.cost) }
                #expect(Money.sum(cost) == Money(german: "3.139.000"))
                #expect(Money.sum(plans.map { $0.amount(.funding) }) == Money(german: "2.095.100"))
                #expect(Money.sum(plans.map { $0.amount(.thirdParties) }) == Money(german: "66.000"))
                #expect(Money.sum(plans.map { $0.amount(.ownShare) }) == Money(german: "917.900"))
                #expect(Money.sum(plans.map { $0.open() }) == Money(german: "60.000"))
                let ownShare = (2027...2033).map { year in Money.sum(plans.map { $0.amount(.ownShare, in: year) }) }
                #expect(
                    ownShare.map(\.german)
                        == [15_900, 128_000, 254_000, 294_000, 45_000, 104_000, 77_000].map {
                            Money(cents: $0 * 100).german
                        })
            }
        }
    }

    @Test(
        "What is wrong with the call is said",
        arguments: [
            (["tannenrode", "a.csv"], 2, "„tannenrode“ ist keine Adresse eines Konzepts."),
            (["tannenrode/insek-2036", "a.xlsx"], 2, "Die Datei a.xlsx endet weder auf .csv noch auf .json."),
            (["tannenrode/insek-2036", "/nirgends/a.csv"], 1, "Die Datei /nirgends/a.csv lässt sich nicht lesen."),
            (["tannenrode/insek-2099", file], 2, "Das Konzept tannenrode/insek-2099 gibt es nicht."),
        ] as [([String], Int32, String)])
    func wrong(_ words: [String], _ code: Int32, _ message: String) throws {
        try withConcept { line throws in
            let outcome = line.run(["measure", "import"] + words)
            #expect(outcome.code == code)
            #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
        }
    }

    @Test("The help, whole")
    func help() throws {
        let outcome = try CommandLine().run("measure", "import", "--help")
        #expect(outcome.code == 0)
        let snapshot = Snapshot("Commands/measure-import.txt", outcome.output)
        #expect(snapshot.matches, "\(snapshot)")
    }
}
