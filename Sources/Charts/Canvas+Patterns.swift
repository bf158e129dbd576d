import HTML

/// Fills that stay apart in black and white.
extension Canvas {
    func patternFill(_ index: Int) -> String {
        index == 0 ? Style.color(0) : "url(#\(id)-muster\(index))"
    }

    /// The pattern of a series: its colour with white lines or dots. The first series is plain.
    mutating func definePattern(_ index: Int) {
        guard index > 0 else { return }
        let marks = [
            "M-2 12L12 -2M-2 2L2 -2M8 12L12 8", "M2 2h1.6v1.6h-1.6zM7 7h1.6v1.6h-1.6z", "M5 0V10", "M0 5H10",
            "M-2 -2L12 12M-2 8L2 12M8 -2L12 2",
        ]
        let isDots = (index - 1) % marks.count == 1
        html.element(
            "pattern", .id("\(id)-muster\(index)"), .named("width", "10"), .named("height", "10"),
            .named("patternUnits", "userSpaceOnUse")
        ) { pattern in
            pattern.selfClosed(
                "rect", .named("width", "10"), .named("height", "10"), .named("fill", Style.color(index)))
            pattern.selfClosed(
                "path", .named("d", marks[(index - 1) % marks.count]), .named("stroke", isDots ? "none" : Style.paper),
                .named("stroke-width", "1.2"), .named("fill", isDots ? Style.paper : "none"))
        }
    }

    /// A square in a legend, its middle at `y`.
    mutating func swatch(x: Double, y: Double, fill: String) {
        html.selfClosed(
            "rect", .named("x", across(x)), .named("y", decimal(y - 8)), .named("width", "22"), .named("height", "16"),
            .named("fill", fill))
    }

    /// White text on a plain piece of the colour, so that it can be read on a pattern; only if there is `room`.
    mutating func plate(_ text: String, x: Double, y: Double, height: Double, room: Double, fill: String) {
        let width = TextWidth.of(text, size: Style.smallSize) + 6
        guard width + 2 <= room else { return }
        html.selfClosed(
            "rect", .named("x", across(x)), .named("transform", "translate(\(decimal(-width / 2)) 0)"),
            .named("y", decimal(y + 3)), .named("width", decimal(width)), .named("height", decimal(height - 6)),
            .named("fill", fill))
        self.text(
            text, x: x, y: y + height / 2 + 4.5, size: Style.smallSize, anchor: .middle, fill: Style.paper, isBold: true
        )
    }

    /// The dashed frame of a missing value, over the whole width.
    mutating func gapFrame(y: Double, height: Double) {
        rectangle(
            x: 0.002, width: 0.996, y: y + 0.5, height: height - 1, fill: "none", stroke: Style.quiet,
            dashes: Gap.dashes)
    }
}
