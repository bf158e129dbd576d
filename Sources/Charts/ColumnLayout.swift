/// Vertical bars with a value axis; only for labels that fit below their columns on a phone.
struct ColumnLayout {
    private static let plotTop = 34.0
    private static let plotHeight = 200.0
    private static let lineHeight = 16.0

    private let chart: BarChart
    private let scale: Scale
    private let labels: [[String]]
    private let showsValues: Bool
    /// Where the columns begin, as a fraction of the width; the axis labels stand left of it.
    private let left: Double
    private let slot: Double

    /// Nil when labels would overlap at `Canvas.narrow`.
    init?(_ chart: BarChart) {
        guard !chart.bars.isEmpty else { return nil }
        let scale = chart.scale
        let axis = scale.ticks.map { TextWidth.of(scale.label($0), size: Style.smallSize) }.max() ?? 0
        let left = (axis + 8) / Canvas.narrow
        let slot = (1 - left) / Double(chart.bars.count)
        let room = slot * Canvas.narrow - 4
        let labels = chart.bars.map { TextWidth.lines($0.label, size: Style.smallSize, width: room) }
        let fits = labels.allSatisfy { lines in
            lines.count <= 3 && lines.allSatisfy { TextWidth.of($0, size: Style.smallSize) <= room }
        }
        guard fits, left < 0.3 else { return nil }
        let gapsFit = chart.bars.allSatisfy {
            $0.shownValue != nil || TextWidth.of($0.shownText, size: Style.smallSize) < ColumnLayout.plotHeight - 10
        }
        guard gapsFit else { return nil }
        self.chart = chart
        self.scale = scale
        self.labels = labels
        self.left = left
        self.slot = slot
        showsValues = chart.bars.allSatisfy {
            $0.shownValue == nil || TextWidth.of($0.text, size: Style.smallSize) <= room
        }
    }

    func drawing(id: String) -> Drawing {
        let bottom = ColumnLayout.plotTop + ColumnLayout.plotHeight
        let lines = Double(labels.map(\.count).max() ?? 1)
        let height = bottom + 8 + lines * ColumnLayout.lineHeight + 4
        return Canvas.drawing(title: chart.title, summary: chart.summary, id: id, height: height) { canvas in
            if !chart.unit.isEmpty {
                canvas.text(chart.unit, x: 0, y: 13, size: Style.smallSize, fill: Style.quiet)
            }
            for tick in scale.ticks { drawGrid(tick, on: &canvas) }
            for (index, bar) in chart.bars.enumerated() { draw(bar, index, on: &canvas) }
            let zero = y(0)
            canvas.line(x1: left, y1: zero, x2: 1, y2: zero, stroke: Style.axis, width: 1.5)
            for (index, label) in labels.enumerated() {
                for (line, text) in label.enumerated() {
                    canvas.text(
                        text, x: center(index), y: bottom + 18 + Double(line) * ColumnLayout.lineHeight,
                        size: Style.smallSize, anchor: .middle)
                }
            }
        }
    }

    private func y(_ value: Double) -> Double {
        ColumnLayout.plotTop + ColumnLayout.plotHeight * (1 - scale.fraction(value))
    }

    private func center(_ index: Int) -> Double { left + (Double(index) + 0.5) * slot }

    private func drawGrid(_ tick: Double, on canvas: inout Canvas) {
        canvas.line(x1: left, y1: y(tick), x2: 1, y2: y(tick), stroke: Style.grid)
        canvas.text(
            scale.label(tick), x: left, shift: -6, y: y(tick) + 4, size: Style.smallSize, anchor: .end,
            fill: Style.quiet)
    }

    private func draw(_ bar: BarChart.Bar, _ index: Int, on canvas: inout Canvas) {
        let x = center(index) - slot * 0.34
        let bottom = ColumnLayout.plotTop + ColumnLayout.plotHeight
        guard let value = bar.shownValue else {
            canvas.rectangle(
                x: x, width: slot * 0.68, y: ColumnLayout.plotTop, height: ColumnLayout.plotHeight, fill: Style.paper,
                stroke: Style.quiet, dashes: Gap.dashes)
            canvas.rising(bar.shownText, x: center(index), y: bottom - 8, fill: Style.quiet)
            return
        }
        canvas.rectangle(
            x: x, width: slot * 0.68, y: min(y(value), y(0)), height: (y(value) - y(0)).magnitude,
            fill: value < 0 ? Style.color(1) : Style.color(0))
        if showsValues {
            canvas.text(
                bar.text, x: center(index), y: value < 0 ? y(value) + 15 : y(value) - 5, size: Style.smallSize,
                anchor: .middle, isBold: true, hasHalo: true)
        }
    }
}
