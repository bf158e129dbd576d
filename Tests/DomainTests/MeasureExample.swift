import Domain
import Values

/// Measures of the invented town of Tannenrode.
enum MeasureExample {
    static let now = Instant(iso: "2026-11-16T08:00:00Z")!
    static let concept = ConceptID.make(at: now)

    static let houseOfServices = MeasureContent(
        title: "Haus der Dienste, Markt 7",
        description: "Das leere Geschäftshaus Markt 7 nimmt Bürgerbüro, Sprechstunde und einen Laden auf Probe auf.",
        ortsteile: ["Tannenrode (Kernstadt)"],
        details: MeasureDetails(
            goal: "Den Ortskern mit Diensten füllen", place: "Markt 7",
            cost: CostRange(low: Money(cents: 120_000_000), high: Money(cents: 130_000_050)),
            period: MeasurePeriod(from: 2028, to: 2030), responsible: "P. Scholz", deputy: "J. Richter",
            participants: "Eigentümer, LAG,\nGewerbeverein", priority: .first, status: .draft,
            plan: CostPlan([
                CostLine(year: 2028, source: .cost, amount: Money(cents: 25_200_000)),
                CostLine(year: 2028, source: .funding, name: "Städtebauförd. LZP", amount: Money(cents: 16_800_000)),
                CostLine(year: 2028, source: .ownShare, amount: Money(cents: 8_400_000)),
            ]), withoutFunding: "=nur Erdgeschoss; \"310\" T€, Start 2030", runningCosts: Money(cents: 3_800_000),
            runningCostsNote: "Annahme"))

    static let solarPark = MeasureContent(
        title: "-Bürgersolarpark '@Südhang", ortsteile: ["Steinlohe", "Obertann"],
        details: MeasureDetails(goal: "'Erneuerbare Energie", status: .deferred))

    static func measure(_ number: Int, _ content: MeasureContent) -> Measure {
        Measure(id: .make(at: now), concept: concept, code: MeasureCode(number: number)!, content: content)
    }
}
