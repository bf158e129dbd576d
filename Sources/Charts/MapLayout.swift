import HTML
import Values

/// The map itself, its furniture and, below, the legend and the names that found no room.
struct MapLayout {
    static let size = 18.0
    private static let rowHeight = 24.0

    let content: HTML
    let height: Double

    init(_ map: MapDrawing, projection: MapProjection, id: String) {
        let order: [MapDrawing.Role] = [.context, .neighbour, .focus]
        let drawn = order.flatMap { role in map.shapes.filter { $0.role == role } }
            .map { (shape: $0, rings: projection.rings(of: $0)) }
            .filter { !$0.rings.isEmpty }
        let scaleBar = ScaleBar(projection)
        let labels = MapLabels(drawn, view: (MapProjection.width, projection.height), taken: scaleBar.boxes)

        var html = HTML()
        MapLayout.defineGapPattern(id: id, in: &html)
        let (width, mapHeight) = (decimal(MapProjection.width), decimal(projection.height))
        html.element("svg", .named("width", width), .named("height", mapHeight)) { inner in
            // Shapes are written in half units: whole numbers are short.
            inner.element("g", .named("transform", "scale(0.5)"), .named("stroke-linejoin", "round")) { group in
                for (shape, rings) in drawn { MapLayout.draw(shape, rings, in: map, id: id, on: &group) }
            }
            labels.draw(on: &inner)
            scaleBar.draw(on: &inner)
        }
        html.selfClosed(
            "rect", .named("x", "0.5"), .named("y", "0.5"), .named("width", decimal(MapProjection.width - 1)),
            .named("height", decimal(projection.height - 1)), .named("fill", "none"), .named("stroke", Style.quiet))
        var y = projection.height + 8
        MapLayout.drawLegend(map, id: id, y: &y, on: &html)
        for line in labels.keyLines {
            html.element(
                "text", .named("x", "0"), .named("y", decimal(y + MapLayout.size)),
                .named("font-size", decimal(MapLayout.size)), text: line)
            y += MapLayout.rowHeight
        }
        content = html
        height = y.rounded(.up)
    }

    private static func draw(
        _ shape: MapDrawing.Shape, _ rings: [[MapDrawing.Point]], in map: MapDrawing, id: String, on html: inout HTML
    ) {
        let path = MapLayout.path(rings)
        let isFocus = shape.role == .focus
        let hasClasses = !map.classes.isEmpty && shape.role != .context
        let plain = isFocus ? "#b5cfe6" : shape.role == .neighbour ? "#eef1f4" : "#fafbfc"
        let classFill = shape.valueClass.map { Style.classes[$0] } ?? "url(#\(id)-ohne)"
        html.selfClosed(
            "path", .named("d", path), .named("fill-rule", "evenodd"), .named("fill", hasClasses ? classFill : plain),
            .named("stroke", isFocus ? Style.color(0) : shape.role == .neighbour ? Style.quiet : Style.grid),
            .named("stroke-width", isFocus ? "6" : "2"))
    }

    /// Each ring as a start and the steps to the next points, in half units.
    private static func path(_ rings: [[MapDrawing.Point]]) -> String {
        var path = ""
        for ring in rings {
            var (x, y) = (0, 0)
            for (index, point) in ring.enumerated() {
                let (nextX, nextY) = (Int(point.x * 2), Int(point.y * 2))
                let down = nextY - y
                path += index == 0 ? "M" : index == 1 ? "l" : nextX - x < 0 ? "" : " "
                path += String(nextX - x) + (down < 0 ? "" : " ") + String(down)
                (x, y) = (nextX, nextY)
            }
            path += "z"
        }
        return path
    }

    private static func defineGapPattern(id: String, in html: inout HTML) {
        html.element(
            "pattern", .id("\(id)-ohne"), .named("width", "8"), .named("height", "8"),
            .named("patternUnits", "userSpaceOnUse")
        ) { pattern in
            pattern.selfClosed("rect", .named("width", "8"), .named("height", "8"), .named("fill", Style.paper))
            pattern.selfClosed(
                "path", .named("d", "M-2 10L10 -2M-2 2L2 -2M6 10L10 6"), .named("stroke", Style.quiet),
                .named("fill", "none"))
        }
    }

    private static func drawLegend(_ map: MapDrawing, id: String, y: inout Double, on html: inout HTML) {
        guard !map.classes.isEmpty else { return }
        var entries = zip(map.classes, Style.classes).map { ($0, $1) }
        let hasGap = map.shapes.contains { $0.valueClass == nil && $0.role != .context }
        if hasGap { entries.append((Gap.text, "url(#\(id)-ohne)")) }
        for (name, fill) in entries {
            html.selfClosed(
                "rect", .named("x", "0.5"), .named("y", decimal(y + 3.5)), .named("width", "27"),
                .named("height", "17"), .named("fill", fill), .named("stroke", Style.quiet))
            html.element(
                "text", .named("x", "38"), .named("y", decimal(y + MapLayout.size)),
                .named("font-size", decimal(MapLayout.size)), text: name)
            y += rowHeight
        }
    }
}
