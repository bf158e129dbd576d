public import Domain
public import Values

/// The first paper about a municipality: figures, place, neighbours and age groups out of official files.
public enum PortraitDocument {
    /// Makes the paper. It is a pure function of the portrait and the day.
    public static func make(_ portrait: MunicipalityPortrait, day: Day) -> Document {
        let blocks =
            overview(portrait) + PortraitSections.place(portrait) + PortraitSections.ages(portrait)
            + PortraitSections.households(portrait) + PortraitSections.buildings(portrait) + closing
        return Document(
            title: portrait.municipality.name, subtitle: PortraitTexts.subtitle, mark: PortraitTexts.mark(portrait),
            day: day, blocks: blocks, further: [portrait.map?.source].compactMap(\.self))
    }

    static func overview(_ portrait: MunicipalityPortrait) -> [Block] {
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

    private static var closing: [Block] {
        [.heading(level: 2, id: "quellen", text: PortraitTexts.sources), .sources]
    }
}
