import Values

/// Legend on top, then per category a line with label and sum and the bar below.
struct StackLayout {
    private struct Row {
        let label: [String]
        /// Sum, or what is missing.
        let note: String
        let isComplete: Bool
        let values: [Double]
        let top: Double
    }

    private static let lineHeight = 18.0
    private static let barHeight = 24.0
    private static let gap = 12.0

    private let chart: StackedBarChart
    private let legend: Legend
    private let rows: [Row]
    private let longest: Double
    private let height: Double

    init(_ chart: StackedBarChart) {
        self.chart = chart
        legend = Legend(chart.series.map(\.name), top: chart.unit.isEmpty ? 0 : 24)
        var top = legend.bottom + 6
        rows = chart.categories.indices.map { index in
            let values = chart.series.map { $0.values[index].flatMap { $0.isFinite && $0 >= 0 ? $0 : nil } }
            let note = StackLayout.note(values, chart)
            let room = max(Canvas.narrow - TextWidth.of(note, size: Style.size) - 12, 96)
            let label = TextWidth.lines(chart.categories[index], size: Style.size, width: room)
            defer {
                top += Double(max(label.count, 1)) * StackLayout.lineHeight + StackLayout.barHeight + StackLayout.gap
            }
            return Row(
                label: label, note: note, isComplete: !values.contains(nil), values: values.map { $0 ?? 0 }, top: top)
        }
        longest = rows.map { $0.values.reduce(0, +) }.max() ?? 0
        height = max(top - StackLayout.gap + 2, 24)
    }

    private static func note(_ values: [Double?], _ chart: StackedBarChart) -> String {
        let missing = zip(values, chart.series).filter { $0.0 == nil }.map(\.1.name)
        if missing.count == values.count || (chart.percent && !missing.isEmpty) { return Gap.text }
        if !missing.isEmpty { return Gap.text + ": " + missing.joined(separator: ", ") }
        let sum = values.reduce(0) { $0 + ($1 ?? 0) }
        return chart.percent ? "" : GermanNumber.text(sum, decimals: chart.decimals)
    }

    func drawing(id: String) -> Drawing {
        Canvas.drawing(title: chart.title, summary: chart.summary, id: id, height: height) { canvas in
            for index in chart.series.indices { canvas.definePattern(index) }
            if !chart.unit.isEmpty {
                canvas.text(chart.unit, x: 0, y: 13, size: Style.smallSize, fill: Style.quiet)
            }
            legend.draw(on: &canvas) { canvas, index, x, y in
                canvas.swatch(x: x, y: y, fill: canvas.patternFill(index))
            }
            for row in rows { draw(row, on: &canvas) }
        }
    }

    private func draw(_ row: Row, on canvas: inout Canvas) {
        for (line, text) in row.label.enumerated() {
            canvas.text(text, x: 0, y: row.top + 13 + Double(line) * StackLayout.lineHeight)
        }
        let y = row.top + 13 + Double(max(row.label.count, 1) - 1) * StackLayout.lineHeight
        canvas.text(
            row.note, x: 1, shift: -1, y: y, anchor: .end, fill: row.isComplete ? Style.ink : Style.quiet,
            isBold: row.isComplete)
        let sum = row.values.reduce(0, +)
        let whole = chart.percent ? sum : longest
        guard whole > 0, row.isComplete || !chart.percent, sum > 0 || row.isComplete else {
            canvas.gapFrame(y: y + 6, height: StackLayout.barHeight)
            return
        }
        var x = 0.0
        for (index, value) in row.values.enumerated() where value > 0 {
            let width = value / whole
            canvas.rectangle(
                x: x, width: width, y: y + 6, height: StackLayout.barHeight, fill: canvas.patternFill(index),
                stroke: Style.paper)
            let shown = chart.percent ? value / sum * 100 : value
            let text = GermanNumber.text(shown, decimals: chart.decimals) + (chart.percent ? "\u{A0}%" : "")
            canvas.plate(
                text, x: x + width / 2, y: y + 6, height: StackLayout.barHeight, room: width * Canvas.narrow,
                fill: Style.color(index))
            x += width
        }
    }
}
