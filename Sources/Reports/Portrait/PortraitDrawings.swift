import Charts
import Domain
import Geometry

/// The pictures of the portrait.
enum PortraitDrawings {
    static func ages(_ portrait: MunicipalityPortrait) -> Drawing {
        let groups = portrait.ageGroups
        let largest = groups.max { ($0.number ?? -1) < ($1.number ?? -1) }
        return BarChart(
            title: PortraitTexts.agesTable,
            summary: PortraitTexts.agesSummary(
                portrait.municipality.name, largest?.indicator.name ?? "", largest?.text ?? ""),
            unit: PortraitTexts.persons,
            bars: groups.map { BarChart.Bar(label: $0.indicator.name, value: $0.number, text: $0.text) },
            orientation: .horizontal
        ).drawing(id: "altersgruppen")
    }

    static func households(_ portrait: MunicipalityPortrait) -> Drawing {
        bars(
            portrait, Indicator.householdSizes, "Haushalte nach Größe", id: "haushaltsgroessen")
    }

    static func years(_ portrait: MunicipalityPortrait) -> Drawing {
        bars(portrait, Indicator.buildingYears, PortraitTexts.yearTable, id: "baujahre")
    }

    static func heating(_ portrait: MunicipalityPortrait) -> Drawing {
        bars(portrait, Indicator.heatSources, PortraitTexts.heatTable, id: "heizung")
    }

    private static func bars(
        _ portrait: MunicipalityPortrait, _ division: [Indicator], _ title: String, id: String
    ) -> Drawing {
        let figures = portrait.census.figures(division)
        let largest = figures.max { ($0.number ?? -1) < ($1.number ?? -1) }
        return BarChart(
            title: title, summary: PortraitTexts.barSummary(title, portrait.municipality.name, largest),
            unit: largest?.indicator.unit ?? "",
            bars: figures.map { BarChart.Bar(label: $0.indicator.name, value: $0.number, text: $0.text) },
            orientation: .horizontal
        ).drawing(id: id)
    }

    static func map(_ map: PortraitMap) -> Drawing {
        MapDrawing(
            title: "Lage von \(map.focus.name)",
            summary: PortraitTexts.mapSummary(map.focus.name, map.neighbours.map(\.name)),
            shapes: map.neighbours.map { shape($0, role: .neighbour) } + [shape(map.focus, role: .focus)]
        ).drawing(id: "karte")
    }

    private static func shape(_ outline: PortraitMap.Outline, role: MapDrawing.Role) -> MapDrawing.Shape {
        MapDrawing.Shape(
            id: outline.ags.text, label: outline.name,
            rings: outline.shape.polygons.flatMap { polygon in
                ([polygon.exterior] + polygon.holes).map { ring in
                    ring.points.map { MapDrawing.Point(x: $0.x, y: $0.y) }
                }
            }, role: role)
    }
}
