import HTML

/// A field for curves: points are given from 0 to 1 across and down.
///
/// On a page the field is stretched to the width of its place while the lines keep their thickness; in a file one unit
/// is one pixel, since renderers of PDFs do not know `vector-effect`.
struct Plot {
    let frame: Canvas.Frame
    let width: Double
    let height: Double
    var html = HTML()

    mutating func curve(_ points: [(x: Double, y: Double)], stroke: String, width: Double, dashes: String?) {
        html.selfClosed(
            "path", .named("d", path(points)), .named("fill", "none"), .named("stroke", stroke),
            .named("stroke-width", decimal(width)), .named("stroke-linejoin", "round"),
            .optional("stroke-dasharray", dashes),
            .when(frame == .fluid, .named("vector-effect", "non-scaling-stroke")))
    }

    mutating func area(_ points: [(x: Double, y: Double)], fill: String) {
        html.selfClosed(
            "path", .named("d", path(points) + "Z"), .named("fill", fill), .named("fill-opacity", "0.16"))
    }

    private func path(_ points: [(x: Double, y: Double)]) -> String {
        var text = ""
        for (index, point) in points.enumerated() {
            text += (index == 0 ? "M" : "L") + decimal(point.x * width) + " " + decimal(point.y * height)
        }
        return text
    }
}

extension Canvas {
    /// Curves between the fractions `left` and `right` of the width.
    mutating func plot(left: Double, right: Double, top: Double, height: Double, _ draw: (inout Plot) -> Void) {
        let width = frame == .fluid ? 1_000 : (right - left) * Canvas.width
        var plot = Plot(frame: frame, width: width, height: height)
        draw(&plot)
        html.element(
            "svg", .named("x", across(left)), .named("y", decimal(top)), .named("width", across(right - left)),
            .named("height", decimal(height)), .named("viewBox", "0 0 \(decimal(width)) \(decimal(height))"),
            .named("preserveAspectRatio", "none"), .named("overflow", "visible")
        ) { $0.append(plot.html) }
    }

    /// The mark of a series: circle, square, triangle, diamond, in turn hollow.
    mutating func mark(_ index: Int, x: Double, y: Double) {
        html.element("svg", .named("x", across(x)), .named("y", decimal(y)), .named("overflow", "visible")) {
            $0.markPath(index, at: 0)
        }
    }

    /// Line and mark for a legend, 24 pixels long.
    mutating func sample(_ index: Int, x: Double, y: Double) {
        html.element("svg", .named("x", across(x)), .named("y", decimal(y)), .named("overflow", "visible")) {
            $0.selfClosed(
                "path", .named("d", "M0 0H24"), .named("stroke", Style.color(index)), .named("stroke-width", "2.5"),
                .optional("stroke-dasharray", Style.dashes[index % Style.dashes.count]))
            $0.markPath(index, at: 12)
        }
    }
}

extension HTML {
    fileprivate mutating func markPath(_ index: Int, at x: Double) {
        let shapes = [
            "M-4 0A4 4 0 1 1 4 0A4 4 0 1 1 -4 0Z", "M-4 -4H4V4H-4Z", "M0 -5L5 4H-5Z", "M0 -5.5L5.5 0L0 5.5L-5.5 0Z",
        ]
        selfClosed(
            "path", .named("d", shapes[index % shapes.count]),
            .when(x != 0, .named("transform", "translate(\(decimal(x)) 0)")),
            .named("fill", index % 2 == 0 ? Style.color(index) : Style.paper), .named("stroke", Style.color(index)),
            .named("stroke-width", "2"))
    }
}
