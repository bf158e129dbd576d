import Charts

enum Samples {
    static let bars = BarChart(
        title: "Altersgruppen", summary: "Die größte Gruppe sind die 50- bis 64-Jährigen.", unit: "Einwohner",
        bars: [
            .init(label: "unter 3 Jahre", value: 300, text: "300"),
            .init(label: "3 bis 5 Jahre", value: nil, text: ""),
            .init(label: "6 bis 14 Jahre", value: 1_200, text: "1.200"),
        ])

    static let columns = BarChart(
        title: "Einwohner", summary: "Leicht fallend.", unit: "Einwohner",
        bars: [
            .init(label: "2020", value: 14_890, text: "14.890"), .init(label: "2021", value: nil, text: ""),
            .init(label: "2022", value: 14_551, text: "14.551"),
        ], orientation: .vertical)

    static let stack = StackedBarChart(
        title: "Hinweise", summary: "Die meisten wurden übernommen.", categories: ["Auftakt", "Umfrage"],
        series: [
            .init(name: "übernommen", values: [58, 40]), .init(name: "teilweise", values: [31, nil]),
            .init(name: "nicht", values: [26, 3]),
        ])

    static let lines = LineChart(
        title: "Vorausschau", summary: "Die Zahl sinkt.", unit: "Einwohner", x: [2020, 2025, 2030, 2035, 2040],
        xLabels: ["2020", "2025", "2030", "2035", "2040"],
        series: [
            .init(
                name: "mittlere Annahme", values: [14_500, nil, 13_900, 13_400, 13_000],
                band: [nil, nil, (13_800, 14_000), (13_000, 13_900), (12_300, 13_800)]),
            .init(name: "ohne Zuzug", values: [14_500, 14_000, 13_500, 12_900, 12_100]),
        ])

    static func square(_ x: Double, _ y: Double, _ side: Double) -> [MapDrawing.Point] {
        [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)].map { MapDrawing.Point(x: $0.0, y: $0.1) }
    }

    static let map = MapDrawing(
        title: "Lage", summary: "Tannenrode und drei Nachbarn.",
        shapes: [
            .init(id: "1", label: "Tannenrode", rings: [square(0, 0, 4_000)], role: .focus),
            .init(id: "2", label: "Niedertann", rings: [square(4_000, 0, 4_000)], role: .neighbour),
            .init(id: "3", label: "Obertann", rings: [square(-4_000, 0, 4_000)], role: .neighbour),
            .init(id: "4", label: "Haselwinkel am Walde", rings: [square(0, 4_000, 500)], role: .neighbour),
            .init(id: "5", label: "Fern", rings: [square(90_000, 90_000, 4_000)], role: .context),
        ])

    static let all: [any Drawable] = [bars, columns, stack, lines, map]
}
