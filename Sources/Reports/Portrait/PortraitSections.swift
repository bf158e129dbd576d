import Charts
import Domain

/// The sections about a municipality out of official files, for the portrait and for the draft.
enum PortraitSections {
    static func place(_ portrait: MunicipalityPortrait) -> [Block] {
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

    static func ages(_ portrait: MunicipalityPortrait) -> [Block] {
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

    static func households(_ portrait: MunicipalityPortrait) -> [Block] {
        let census = portrait.census
        let heading = Block.heading(level: 2, id: "haushalte", text: PortraitTexts.households)
        guard let total = census.figure(.households) else {
            return [heading, .notice(title: PortraitTexts.gapTitle, text: PortraitTexts.noHouseholds)]
        }
        var sentence: [Inline] = [
            .text("Am "), .day(total.referenceDay), .text(" gab es "), .figure(total, withUnit: true), .text("."),
        ]
        let shares = [Indicator.shareSingleHouseholds, .shareSeniorHouseholds, .shareWithChild].compactMap(
            census.figure)
        if shares.count == 3 {
            sentence += [
                .text(" Eine Person allein wohnt in "), .figure(shares[0], withUnit: true),
                .text(" der Haushalte, nur Seniorinnen und Senioren wohnen in "), .figure(shares[1], withUnit: true),
                .text(", Kinder leben in "), .figure(shares[2], withUnit: true), .text("."),
            ]
        }
        return [
            heading, .paragraph(sentence),
            chart(PortraitDrawings.households(portrait), id: "haushaltsgroessen", total.source),
            table(
                PortraitTexts.householdTable, PortraitTexts.household,
                census.figures(Indicator.householdSizes) + census.figures(Indicator.householdFamilies)
                    + census.figures(Indicator.householdSeniors)),
        ]
    }

    static func buildings(_ portrait: MunicipalityPortrait) -> [Block] {
        let census = portrait.census
        let heading = Block.heading(level: 2, id: "gebaeude", text: PortraitTexts.buildings)
        guard let total = census.figure(.buildings) else {
            return [heading, .notice(title: PortraitTexts.gapTitle, text: PortraitTexts.noBuildings)]
        }
        var sentence: [Inline] = [
            .text("Am "), .day(total.referenceDay), .text(" gab es "), .figure(total, withUnit: true),
            .text(" mit Wohnraum."),
        ]
        let shares = [Indicator.shareBuiltUntil1949, .shareFossilHeating].compactMap(census.figure)
        if shares.count == 2 {
            sentence += [
                .text(" Vor 1950 gebaut wurden "), .figure(shares[0], withUnit: true),
                .text(", mit Gas, Heizöl oder Kohle geheizt werden "), .figure(shares[1], withUnit: true), .text("."),
            ]
        }
        return [
            heading, .paragraph(sentence),
            chart(PortraitDrawings.years(portrait), id: "baujahre", total.source),
            table(PortraitTexts.yearTable, PortraitTexts.year, census.figures(Indicator.buildingYears)),
            chart(PortraitDrawings.heating(portrait), id: "heizung", total.source),
            table(PortraitTexts.heatTable, PortraitTexts.heat, census.figures(Indicator.heatSources)),
        ]
    }

    private static func chart(_ drawing: Drawing, id: String, _ source: Source) -> Block {
        .drawing(id: id, .chart, drawing, caption: "\(drawing.title). \(source.credit).")
    }

    private static func table(_ caption: String, _ first: String, _ figures: [Figure]) -> Block {
        .table(
            DocumentTable(
                caption: caption, columns: [.init(first), .init(figures.first?.indicator.unit ?? "", isNumeric: true)],
                rows: figures.map { [[.text($0.indicator.name)], [.figure($0, withUnit: false)]] }))
    }
}
