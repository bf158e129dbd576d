import HTML

/// Places the names of areas: inside their area where there is room and away from other names; otherwise a number
/// there and the name below the map.
struct MapLabels {
    private struct Label {
        let lines: [String]
        let center: MapDrawing.Point
        let isBold: Bool
    }

    private static let lineHeight = 20.0
    private static let step = 8.0

    private var labels: [Label] = []
    /// "1 Name, 2 Name" in lines that fit the width.
    private(set) var keyLines: [String] = []

    init(
        _ shapes: [(shape: MapDrawing.Shape, rings: [[MapDrawing.Point]])], view: (width: Double, height: Double),
        taken: [Box]
    ) {
        var taken = taken
        var key: [String] = []
        let named = shapes.filter { $0.shape.role != .context && !$0.shape.label.isEmpty }
        // The focus first, then as given; the order decides who gets the room.
        for (shape, rings) in named.filter({ $0.shape.role == .focus }) + named.filter({ $0.shape.role != .focus }) {
            let area = Area(rings, view: view)
            let full = MapLabels.lines(shape.label)
            if let center = MapLabels.place(full, in: area, avoiding: taken) {
                add(full, center, shape.role == .focus, &taken)
                continue
            }
            let number = String(key.count + 1)
            guard let center = MapLabels.place([number], in: area, avoiding: taken) else {
                // Too little of it is in view even for a number.
                continue
            }
            key.append(number + "\u{A0}" + shape.label.split(separator: " ").joined(separator: "\u{A0}"))
            add([number], center, true, &taken)
        }
        keyLines = TextWidth.lines(key.joined(separator: ", "), size: MapLayout.size, width: view.width - 4)
    }

    /// Broken at blanks, and in long words after hyphens and slashes.
    private static func lines(_ name: String) -> [String] {
        TextWidth.lines(name, size: MapLayout.size, width: 130).flatMap { line -> [String] in
            guard TextWidth.of(line, size: MapLayout.size) > 130,
                let mark = line.dropLast().lastIndex(where: { $0 == "-" || $0 == "/" })
            else { return [line] }
            return [String(line[...mark]), String(line[line.index(after: mark)...])]
        }
    }

    private mutating func add(_ lines: [String], _ center: MapDrawing.Point, _ isBold: Bool, _ taken: inout [Box]) {
        labels.append(Label(lines: lines, center: center, isBold: isBold))
        taken.append(MapLabels.box(lines, center))
    }

    private static func box(_ lines: [String], _ center: MapDrawing.Point) -> Box {
        let width = (lines.map { TextWidth.of($0, size: MapLayout.size) }.max() ?? 0) + 6
        let height = Double(lines.count) * lineHeight + 2
        return Box(x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
    }

    /// The point of a grid where the text has most air within the area; nil when it fits nowhere inside.
    private static func place(_ lines: [String], in area: Area, avoiding taken: [Box]) -> MapDrawing.Point? {
        let size = box(lines, MapDrawing.Point(x: 0, y: 0))
        var best: (point: MapDrawing.Point, air: Double)?
        var y = (area.top / step).rounded(.up) * step
        while y <= area.bottom {
            var x = (area.left / step).rounded(.up) * step
            while x <= area.right {
                let point = MapDrawing.Point(x: x, y: y)
                let box = Box(x: x + size.x, y: y + size.y, width: size.width, height: size.height)
                x += step
                guard !taken.contains(where: { $0.touches(box) }), area.contains(box),
                    let air = area.air(around: box, above: best?.air ?? 0)
                else { continue }
                best = (point, air)
            }
            y += step
        }
        return best?.point
    }

    func draw(on html: inout HTML) {
        for label in labels {
            let first = label.center.y - Double(label.lines.count - 1) * MapLabels.lineHeight / 2 + 6
            for (index, line) in label.lines.enumerated() {
                html.element(
                    "text", .named("x", decimal(label.center.x)),
                    .named("y", decimal(first + Double(index) * MapLabels.lineHeight)),
                    .named("font-size", decimal(MapLayout.size)), .named("text-anchor", "middle"),
                    .when(label.isBold, .named("font-weight", "600")), .named("stroke", Style.paper),
                    .named("stroke-width", "3"), .named("stroke-linejoin", "round"), .named("paint-order", "stroke"),
                    text: line)
            }
        }
    }
}
