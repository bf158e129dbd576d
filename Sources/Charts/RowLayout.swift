/// Horizontal bars: label and value on one line, the bar below over the whole width.
struct RowLayout {
    private struct Row {
        let bar: BarChart.Bar
        let lines: [String]
        let top: Double
    }

    private static let lineHeight = 18.0
    private static let barHeight = 12.0
    private static let gap = 12.0

    private let chart: BarChart
    private let rows: [Row]
    private let height: Double

    init(_ chart: BarChart) {
        self.chart = chart
        var top = chart.unit.isEmpty ? 0 : 24.0
        rows = chart.bars.map { bar in
            let room = Canvas.narrow - TextWidth.of(bar.shownText, size: Style.size) - 12
            let lines = TextWidth.lines(bar.label, size: Style.size, width: max(room, 96))
            defer { top += Double(max(lines.count, 1)) * RowLayout.lineHeight + RowLayout.barHeight + RowLayout.gap }
            return Row(bar: bar, lines: lines, top: top)
        }
        height = max(top - RowLayout.gap + 4, 24)
    }

    func drawing(id: String) -> Drawing {
        Canvas.drawing(title: chart.title, summary: chart.summary, id: id, height: height) { canvas in
            if !chart.unit.isEmpty {
                canvas.text(chart.unit, x: 0, y: 13, size: Style.smallSize, fill: Style.quiet)
            }
            if rows.isEmpty { canvas.text("Keine Daten", x: 0, y: height - 8, fill: Style.quiet) }
            let scale = chart.scale
            for row in rows { draw(row, zero: scale.fractionOfLongest(0), scale, on: &canvas) }
        }
    }

    private func draw(_ row: Row, zero: Double, _ scale: Scale, on canvas: inout Canvas) {
        var y = row.top + 13
        for (index, line) in row.lines.enumerated() {
            canvas.text(line, x: 0, y: y + Double(index) * RowLayout.lineHeight)
        }
        y += Double(max(row.lines.count, 1) - 1) * RowLayout.lineHeight
        let top = y + 5
        guard let value = row.bar.shownValue else {
            canvas.text(row.bar.shownText, x: 1, shift: -1, y: y, anchor: .end, fill: Style.quiet)
            canvas.gapFrame(y: top, height: RowLayout.barHeight)
            return
        }
        canvas.text(row.bar.shownText, x: 1, shift: -1, y: y, anchor: .end, isBold: true)
        canvas.rectangle(x: 0, width: 1, y: top, height: RowLayout.barHeight, fill: Style.track)
        let end = scale.fractionOfLongest(value)
        canvas.rectangle(
            x: min(zero, end), width: (end - zero).magnitude, y: top, height: RowLayout.barHeight,
            fill: value < 0 ? Style.color(1) : Style.color(0))
        if zero > 0 {
            canvas.line(
                x1: zero, y1: top - 2, x2: zero, y2: top + RowLayout.barHeight + 2, stroke: Style.ink, width: 1.5)
        }
    }
}

extension Scale {
    /// Without rounding the ends up: the longest bar fills the width, since no axis is drawn.
    func fractionOfLongest(_ value: Double) -> Double { (value - least) / (most - least) }
}
