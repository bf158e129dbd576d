public import Domain
public import Values

extension MunicipalityPortrait {
    /// The portrait for machines: every figure that page and PDF show, and the sources it names.
    public var export: JSON {
        var sources: [Source] = []
        for source in figures.map(\.source) + [map?.source].compactMap(\.self) where !sources.contains(source) {
            sources.append(source)
        }
        return [
            "gemeinde": [
                "ags": .string(municipality.ags.text), "name": .string(municipality.name),
                "amtlicherName": .string(municipality.officialName), "art": .string(municipality.kind.germanName),
                "kreis": .string(municipality.kreisName), "kreisschluessel": .string(municipality.ags.kreis.text),
                "adresse": .string(municipality.slug.text), "beispiel": .bool(isExample),
            ],
            "zahlen": .array(
                ([inhabitants, area, density] + censusFigures).map(\.export)),
            "nachbarn": neighbours.map { .array($0.map(\.export)) } ?? .null,
            "quellen": .array(sources.map(\.export)),
        ]
    }
}

extension Neighbour {
    var export: JSON {
        [
            "ags": .string(ags.text), "name": .string(name), "grenze": sharedBorder.export,
            "einwohner": inhabitants.map(\.export) ?? .null,
        ]
    }
}
