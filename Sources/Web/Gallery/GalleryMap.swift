import Charts

/// An invented town of six parts, drawn by hand, with its vacant houses.
enum GalleryMap {
    private static let parts: [(name: String, vacant: Int, outline: [(Double, Double)])] = [
        ("Tannenrode", 41, [(2.6, 2.2), (5.4, 1.9), (6.4, 3.4), (5.9, 5.2), (3.9, 5.6), (2.3, 4.3)]),
        ("Niedertann", 12, [(0, 0.4), (3.1, 0), (5.4, 1.9), (2.6, 2.2), (0.7, 2.6)]),
        ("Steinlohe", 5, [(3.1, 0), (7.2, 0.3), (9, 2.1), (6.4, 3.4), (5.4, 1.9)]),
        ("Haselwinkel", 3, [(6.4, 3.4), (9, 2.1), (9.6, 4.6), (8.1, 6.3), (5.9, 5.2)]),
        ("Kaltenbrück", 9, [(3.9, 5.6), (5.9, 5.2), (8.1, 6.3), (6.6, 7.6), (3.4, 7.4)]),
        ("Obertann", 18, [(0.7, 2.6), (2.6, 2.2), (2.3, 4.3), (3.9, 5.6), (3.4, 7.4), (0.9, 6.2), (0.2, 4.3)]),
    ]
    private static let classes = ["unter 5", "5 bis unter 10", "10 bis unter 20", "20 und mehr"]

    static var drawing: Drawing {
        MapDrawing(
            title: "Leere Häuser je Ortsteil",
            summary: "Die meisten leeren Häuser stehen in Tannenrode (41), die wenigsten in Haselwinkel (3).",
            shapes: parts.enumerated().map { number, part in
                MapDrawing.Shape(
                    id: "ortsteil-\(number + 1)", label: part.name,
                    rings: [part.outline.map { MapDrawing.Point(x: $0.0 * 1_000, y: $0.1 * 1_000) }],
                    role: .neighbour, valueClass: valueClass(part.vacant))
            }, classes: classes
        ).drawing(id: "leerstand")
    }

    static var entries: [MapWithList.Entry] {
        parts.map { part in
            MapWithList.Entry(
                title: part.name, detail: "\(part.vacant) leere Häuser, Klasse „\(classes[valueClass(part.vacant)])“")
        }
    }

    private static func valueClass(_ vacant: Int) -> Int {
        switch vacant {
        case ..<5: 0
        case ..<10: 1
        case ..<20: 2
        default: 3
        }
    }
}
