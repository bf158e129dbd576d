/// Unit, legend, plot with a value axis, labels below.
struct LineLayout {
    static let plotHeight = 220.0

    let chart: LineChart
    let scale: Scale
    let top: Double
    /// Where the plot begins and ends, as fractions of the width.
    let left: Double
    let right = 0.98
    private let legend: Legend
    private let note: String?

    init(_ chart: LineChart) {
        self.chart = chart
        let values = chart.series.flatMap { $0.values.compactMap { $0 } }
        let bands = chart.series.flatMap { $0.band.compactMap { $0 } }
        scale = Scale(values + bands.map(\.low) + bands.map(\.high), includesZero: chart.startsAtZero)
        let names = chart.series.count > 1 || !bands.isEmpty ? chart.series.map(\.name) : []
        legend = Legend(names, top: chart.unit.isEmpty ? 0 : 22)
        top = legend.bottom + 14
        let axis = scale.ticks.map { [scale] in TextWidth.of(scale.label($0), size: Style.smallSize) }.max() ?? 0
        left = (axis + 8) / Canvas.narrow
        note = scale.low > 0 ? "Die Achse beginnt bei \(scale.label(scale.low))." : nil
    }

    func drawing(id: String) -> Drawing {
        let bottom = top + LineLayout.plotHeight
        let height = bottom + 26 + (note == nil ? 0 : 20)
        return Canvas.drawing(title: chart.title, summary: chart.summary, id: id, height: height) { canvas in
            if !chart.unit.isEmpty {
                canvas.text(chart.unit, x: 0, y: 13, size: Style.smallSize, fill: Style.quiet)
            }
            legend.draw(on: &canvas) { canvas, index, x, y in canvas.sample(index, x: x, y: y) }
            drawGaps(on: &canvas)
            drawGrid(on: &canvas)
            canvas.plot(left: left, right: right, top: top, height: LineLayout.plotHeight) { plot in
                for (index, series) in chart.series.enumerated() { drawBand(series, index, in: &plot) }
                for (index, series) in chart.series.enumerated() { drawLine(series, index, in: &plot) }
            }
            drawMarks(on: &canvas)
            drawLabels(y: bottom + 18, on: &canvas)
            if let note {
                canvas.text(note, x: 0, y: bottom + 40, size: Style.smallSize, fill: Style.quiet)
            }
        }
    }

    /// Position of a point in the plot, both from 0 to 1, down from the top.
    func position(_ index: Int, _ value: Double) -> (x: Double, y: Double) {
        guard let first = chart.x.first, let last = chart.x.last, last > first else {
            return (0.5, 1 - scale.fraction(value))
        }
        return ((chart.x[index] - first) / (last - first), 1 - scale.fraction(value))
    }

    func across(_ index: Int) -> Double { left + position(index, 0).x * (right - left) }

    func y(_ value: Double) -> Double { top + LineLayout.plotHeight * (1 - scale.fraction(value)) }

    private func drawGrid(on canvas: inout Canvas) {
        for tick in scale.ticks {
            let isBase = tick == scale.low
            canvas.line(
                x1: left, y1: y(tick), x2: right, y2: y(tick), stroke: isBase ? Style.axis : Style.grid,
                width: isBase ? 1.5 : 1)
            canvas.text(
                scale.label(tick), x: left, shift: -6, y: y(tick) + 4, size: Style.smallSize, anchor: .end,
                fill: Style.quiet)
        }
    }

    /// Labels from left to right, those left out that would touch the one before on a phone.
    private func drawLabels(y: Double, on canvas: inout Canvas) {
        var free = -Double.infinity
        for (index, label) in chart.xLabels.enumerated() where !label.isEmpty {
            let half = TextWidth.of(label, size: Style.smallSize) / 2
            // The last label may not leave the drawing.
            let center = min(across(index) * Canvas.narrow, Canvas.narrow - half)
            guard center - half >= free else { continue }
            free = center + half + 8
            let isPushed = center < across(index) * Canvas.narrow
            canvas.line(
                x1: across(index), y1: y - 18, x2: across(index), y2: y - 13, stroke: Style.axis)
            canvas.text(
                label, x: isPushed ? 1 : across(index), y: y, size: Style.smallSize, anchor: isPushed ? .end : .middle)
        }
    }
}
