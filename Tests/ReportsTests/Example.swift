import Domain
import Geometry
import Values

/// A portrait of an invented municipality with fixed ids, made without a store.
enum Example {
    static let day = Day(iso: "2026-11-16")!
    static let censusDay = Day(iso: "2022-05-15")!
    static let registerDay = Day(iso: "2025-12-31")!

    static func source(
        _ number: Int, _ dataset: Dataset, _ day: Day, coverage: Coverage = .example, isDayStated: Bool = true
    ) -> Source {
        Source(
            id: UUIDv7(text: "01930000-0000-7000-8000-00000000000\(number)")!, dataset: dataset, coverage: coverage,
            referenceDay: day, isDayStated: isDayStated, fileName: "datei-\(number).txt",
            importedAt: Instant(iso: "2026-11-16T08:00:00.000000Z")!, rowsKept: 6)
    }

    static let register = source(1, .municipalRegister, registerDay)
    static let boundaries = source(2, .boundaries, registerDay)
    static let census = source(3, .census2022, censusDay)

    static let tannenrode = municipality("14999010", "Tannenrode", "tannenrode", .town)

    static func municipality(_ ags: String, _ name: String, _ slug: String, _ kind: MunicipalityKind) -> Municipality {
        Municipality(
            ags: AGS(ags)!, name: name, officialName: "\(name), Stadt", kind: kind, kreisName: "Silberwald",
            slug: Slug(slug)!, hectares: 4160, inhabitants: 2964, inhabitantsDay: registerDay)
    }

    static func figure(_ indicator: Indicator, _ value: FigureValue, _ source: Source, method: String? = nil) -> Figure
    {
        Figure(indicator: indicator, value: value, referenceDay: source.referenceDay, source: source, method: method)
    }

    static func ages(gapAt gap: Int? = nil) -> [Indicator: FigureValue] {
        let values = [55, 65, 94, 155, 76, 129, 408, 822, 380, 373, 479]
        let entries = zip(Indicator.ageGroups, values).enumerated().map { index, group -> (Indicator, FigureValue) in
            (group.0, index == gap ? .gap(.suppressed) : .number(Double(group.1)))
        }
        return Dictionary(uniqueKeysWithValues: entries)
    }

    static let homes: [Indicator: FigureValue] = {
        var values: [Indicator: FigureValue] = [.households: .number(1480), .buildings: .number(980)]
        func fill(_ division: [Indicator], _ numbers: [Double]) {
            for (indicator, number) in zip(division, numbers) { values[indicator] = .number(number) }
        }
        fill(Indicator.householdSizes, [545, 560, 185, 137, 40, 13])
        fill(Indicator.householdFamilies, [470, 330, 115, 20])
        fill(Indicator.householdSeniors, [430, 115, 935])
        fill(Indicator.buildingYears, [430, 150, 20, 24, 48, 70, 110, 78, 25, 25])
        fill(Indicator.heatSources, [470, 190, 80, 6, 60, 44, 30, 92, 8])
        return values
    }()

    /// The total and the age groups; with `homes` also households and buildings.
    static func censusFigures(
        total: FigureValue = .number(3036), ages: [Indicator: FigureValue] = ages(), homes: Bool = false,
        source: Source = census
    ) -> CensusFigures {
        var values = ages
        values[.censusInhabitants] = total
        let tables = [(4, Dataset.censusHouseholds), (5, .censusBuildings)].map { number, dataset in
            Example.source(number, dataset, source.referenceDay, coverage: source.coverage)
        }
        return CensusFigures(
            [source] + (homes ? tables : []), values.merging(homes ? Self.homes : [:]) { first, _ in first })
    }

    static func square(_ x: Double) -> MultiPolygon {
        let points = [(x, 0), (x + 1000, 0), (x + 1000, 1000), (x, 1000), (x, 0)].map {
            Point(x: 400_000 + $0.0, y: 5_650_000 + $0.1)
        }
        return MultiPolygon([Polygon(exterior: Ring(points))])
    }

    static let neighbours = [
        Neighbour(
            name: "Lindenfurt", slug: Slug("lindenfurt")!, ags: AGS("14999020")!,
            sharedBorder: figure(.sharedBorder, .number(7.25), boundaries, method: "gemessen"),
            inhabitants: figure(.inhabitants, .number(8640), register)),
        Neighbour(
            name: "Nirgendheim <neu>", slug: nil, ags: AGS("14999090")!,
            sharedBorder: figure(.sharedBorder, .number(0.5), boundaries, method: "gemessen"), inhabitants: nil),
    ]

    static func map(_ neighbours: [Neighbour]) -> PortraitMap {
        PortraitMap(
            focus: .init(ags: tannenrode.ags, name: "Tannenrode", shape: square(0)),
            neighbours: neighbours.enumerated().map {
                .init(ags: $1.ags, name: $1.name, shape: square(Double($0 + 1) * 1000))
            },
            source: boundaries)
    }

    /// What a test does not name is complete.
    static func portrait(
        of municipality: Municipality = tannenrode, area: FigureValue = .number(41.6),
        census: CensusFigures? = censusFigures(), neighbours: [Neighbour]? = neighbours,
        register: Source = register
    ) -> MunicipalityPortrait {
        let density: FigureValue = area == .number(41.6) ? .number(71.25) : .gap(.missing)
        return MunicipalityPortrait(
            municipality: municipality, inhabitants: figure(.inhabitants, .number(2964), register),
            area: figure(.area, area, register, method: "Hektar der Quelle, geteilt durch 100"),
            density: figure(.density, density, register, method: "Einwohner, geteilt durch die Fläche in km²"),
            census: census ?? CensusFigures([], [:]), neighbours: neighbours, map: neighbours.map(map))
    }
}
