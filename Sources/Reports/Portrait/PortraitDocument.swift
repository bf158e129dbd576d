public import Domain
public import Values

/// The first paper about a municipality: figures, place, neighbours and age groups out of official files.
public enum PortraitDocument {
    /// Makes the paper. It is a pure function of the portrait and the day.
    public static func make(_ portrait: MunicipalityPortrait, day: Day) -> Document {
        let blocks = overview(portrait) + place(portrait) + ages(portrait) + closing
        var numbers = SourceNumbers(of: blocks)
        if let map = portrait.map { numbers.note(map.source) }
        return Document(
            title: portrait.municipality.name, subtitle: PortraitTexts.subtitle,
            mark: portrait.isExample ? PortraitTexts.exampleMark : PortraitTexts.mark, day: day, blocks: blocks,
            sources: numbers.sources)
    }

    private static func overview(_ portrait: MunicipalityPortrait) -> [Block] {
        let municipality = portrait.municipality
        return [
            .heading(level: 2, id: "ueberblick", text: PortraitTexts.overview),
            .facts([
                (PortraitTexts.kreis(municipality.kind), [.text(municipality.kreisName)]),
                (PortraitTexts.kind, [.text(municipality.kind.germanName)]),
                (PortraitTexts.key, [.text(municipality.ags.text)]),
                (PortraitTexts.inhabitants, dated(portrait.inhabitants)),
                (PortraitTexts.area, dated(portrait.area)),
                (PortraitTexts.density, dated(portrait.density)),
            ]),
        ]
    }

    private static func dated(_ figure: Figure) -> [Inline] {
        [.figure(figure, withUnit: true), .text(" am "), .day(figure.referenceDay)]
    }

    private static func place(_ portrait: MunicipalityPortrait) -> [Block] {
        let heading = Block.heading(level: 2, id: "lage", text: PortraitTexts.place)
        guard let map = portrait.map, let neighbours = portrait.neighbours else {
            return [heading, .notice(title: PortraitTexts.gapTitle, text: PortraitTexts.noBoundaries)]
        }
        let drawing = Block.drawing(
            id: "karte", .map, PortraitDrawings.map(map), caption: PortraitTexts.mapCaption(map.source.credit))
        guard !neighbours.isEmpty else {
            return [heading, drawing, .paragraph([.text(PortraitTexts.noNeighbours)])]
        }
        return [heading, drawing, .table(table(of: neighbours)), .paragraph([.text(PortraitTexts.borderMethod)])]
    }

    private static func table(of neighbours: [Neighbour]) -> DocumentTable {
        DocumentTable(
            caption: PortraitTexts.neighbours,
            columns: [
                .init(PortraitTexts.neighbour), .init(PortraitTexts.sharedBorder, isNumeric: true),
                .init(PortraitTexts.inhabitants(of: neighbours), isNumeric: true),
            ],
            rows: neighbours.map { neighbour in
                [
                    [.municipality(name: neighbour.name, slug: neighbour.slug)],
                    [.figure(neighbour.sharedBorder, withUnit: true)],
                    neighbour.inhabitants.map { [.figure($0, withUnit: false)] }
                        ?? [.text(PortraitTexts.notInRegister)],
                ]
            })
    }

    private static func ages(_ portrait: MunicipalityPortrait) -> [Block] {
        let heading = Block.heading(level: 2, id: "alter", text: PortraitTexts.ages)
        guard let total = portrait.censusInhabitants, !portrait.ageGroups.isEmpty else {
            return [heading, .notice(title: PortraitTexts.gapTitle, text: PortraitTexts.noCensus)]
        }
        var sentence: [Inline] = [
            .text("Am "), .day(total.referenceDay), .text(" zählte der Zensus "), .figure(total, withUnit: true),
            .text("."),
        ]
        if portrait.ageShares.count == 2 {
            sentence += [
                .text(" Bis 18 Jahre alt waren "), .figure(portrait.ageShares[0], withUnit: true),
                .text(", 67 Jahre oder älter waren "), .figure(portrait.ageShares[1], withUnit: true), .text("."),
            ]
        }
        return [
            heading, .paragraph(sentence),
            .drawing(
                id: "altersgruppen", .chart, PortraitDrawings.ages(portrait),
                caption: PortraitTexts.agesCaption(total.source.credit)),
            .table(
                DocumentTable(
                    caption: PortraitTexts.agesTable,
                    columns: [.init(PortraitTexts.ageGroup), .init(PortraitTexts.persons, isNumeric: true)],
                    rows: portrait.ageGroups.map { [[.text($0.indicator.name)], [.figure($0, withUnit: false)]] })),
            .paragraph([.text(PortraitTexts.censusMethod)]),
        ]
    }

    private static var closing: [Block] {
        [.heading(level: 2, id: "quellen", text: PortraitTexts.sources), .sources]
    }
}
