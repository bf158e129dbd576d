import Domain
import Storage

/// Puts what the queries gave into figures with their sources.
struct PortraitAssembly {
    let found: MunicipalityStore.Found
    let register: Source
    let census: CensusFigures
    let boundaries: Source?
    let outline: PortraitMap.Outline?
    let neighbours: [BoundaryStore.NeighbourRow]

    var portrait: MunicipalityPortrait {
        let municipality = found.municipality
        return MunicipalityPortrait(
            municipality: municipality,
            inhabitants: Figure(
                indicator: .inhabitants, value: .number(Double(municipality.inhabitants)),
                referenceDay: municipality.inhabitantsDay, source: register),
            area: Figure(
                indicator: .area,
                value: municipality.hectares > 0 ? .number(Double(municipality.hectares) / 100) : .gap(.missing),
                referenceDay: register.referenceDay, source: register, method: "Hektar der Quelle, geteilt durch 100"),
            density: Figure(
                indicator: .density, value: municipality.density.map(FigureValue.number) ?? .gap(.missing),
                referenceDay: municipality.inhabitantsDay, source: register,
                method: "Einwohner, geteilt durch die Fläche in km²"),
            census: census,
            neighbours: map == nil ? nil : boundaries.map { source in neighbours.map { neighbour($0, source) } },
            map: map, hasPublicPage: found.hasPublicPage)
    }

    private var map: PortraitMap? {
        guard let outline, let boundaries else { return nil }
        return PortraitMap(focus: outline, neighbours: neighbours.map(\.outline), source: boundaries)
    }

    private func neighbour(_ row: BoundaryStore.NeighbourRow, _ source: Source) -> Neighbour {
        Neighbour(
            name: row.outline.name, slug: row.slug, ags: row.ags,
            sharedBorder: Figure(
                indicator: .sharedBorder, value: .number(Double(row.sharedMetres) / 1000),
                referenceDay: source.referenceDay, source: source,
                method: "Länge der gemeinsamen Grenze in den vereinfachten Umrissen (EPSG:25833)"),
            inhabitants: row.inhabitants.flatMap { inhabitants in
                row.inhabitantsDay.map { day in
                    Figure(
                        indicator: .inhabitants, value: .number(Double(inhabitants)), referenceDay: day,
                        source: register)
                }
            })
    }
}
