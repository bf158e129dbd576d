import HTML
import Values

/// Scale and north arrow in the lower left and upper right corner.
struct ScaleBar {
    private let length: Double
    private let label: String
    private let height: Double

    init(_ projection: MapProjection) {
        // The longest of 1, 2, 5 × 10^n metres that takes at most a quarter of the width.
        let room = MapProjection.width / 4 / projection.scale
        let (above, _) = Scale.step(room)
        let metres =
            above <= room ? above : Scale.step(room / 2.5).step <= room ? Scale.step(room / 2.5).step : above / 5
        length = metres * projection.scale
        label =
            metres >= 1_000
            ? GermanNumber.text(metres / 1_000, decimals: 0) + "\u{A0}km"
            : GermanNumber.text(metres, decimals: 0) + "\u{A0}m"
        height = projection.height
    }

    /// What labels must keep clear of.
    var boxes: [Box] {
        let width = max(length, TextWidth.of(label, size: MapLayout.size)) + 16
        return [
            Box(x: 0, y: height - 40, width: width, height: 40),
            Box(x: MapProjection.width - 34, y: 0, width: 34, height: 54),
        ]
    }

    func draw(on html: inout HTML) {
        for box in boxes {
            html.selfClosed(
                "rect", .named("x", decimal(box.x)), .named("y", decimal(box.y)), .named("width", decimal(box.width)),
                .named("height", decimal(box.height)), .named("fill", Style.paper), .named("fill-opacity", "0.85"))
        }
        let (left, base) = (8.0, height - 8)
        html.selfClosed(
            "path",
            .named(
                "d",
                "M\(decimal(left)) \(decimal(base - 6))V\(decimal(base))H\(decimal(left + length))V\(decimal(base - 6))"
            ),
            .named("fill", "none"), .named("stroke", Style.ink), .named("stroke-width", "2"))
        html.element(
            "text", .named("x", decimal(left + length / 2)), .named("y", decimal(base - 11)),
            .named("font-size", decimal(MapLayout.size)), .named("text-anchor", "middle"), text: label)
        let right = MapProjection.width - 17
        html.selfClosed(
            "path",
            .named("d", "M\(decimal(right)) 6L\(decimal(right + 7)) 28L\(decimal(right)) 23L\(decimal(right - 7)) 28Z"))
        html.element(
            "text", .named("x", decimal(right)), .named("y", "46"), .named("font-size", decimal(MapLayout.size)),
            .named("text-anchor", "middle"), .named("font-weight", "600"), text: "N")
    }
}

/// A rectangle with its upper left corner, in drawing units.
struct Box {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    func touches(_ other: Box) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }
}
