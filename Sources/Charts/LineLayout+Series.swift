extension LineLayout {
    func drawBand(_ series: LineChart.Series, _ index: Int, in plot: inout Plot) {
        for run in LineLayout.runs(series.band.map { $0 != nil }) {
            let points = run.compactMap { position in series.band[position].map { (position, $0) } }
            let upper = points.map { position($0.0, $0.1.high) }
            let lower = points.map { position($0.0, $0.1.low) }
            plot.area(upper + lower.reversed(), fill: Style.color(index))
            plot.curve(upper, stroke: Style.color(index), width: 1, dashes: "2 3")
            plot.curve(lower, stroke: Style.color(index), width: 1, dashes: "2 3")
        }
    }

    func drawLine(_ series: LineChart.Series, _ index: Int, in plot: inout Plot) {
        for run in LineLayout.runs(series.values.map { $0 != nil }) where run.count > 1 {
            let points = run.compactMap { point in series.values[point].map { position(point, $0) } }
            plot.curve(points, stroke: Style.color(index), width: 2.5, dashes: Style.dashes[index % Style.dashes.count])
        }
    }

    /// A mark at both ends of every piece of a line: tells series apart and shows points that stand alone.
    func drawMarks(on canvas: inout Canvas) {
        for (index, series) in chart.series.enumerated() {
            for run in LineLayout.runs(series.values.map { $0 != nil }) {
                for point in Set([run.lowerBound, run.upperBound - 1]).sorted() {
                    guard let value = series.values[point] else { continue }
                    canvas.mark(index, x: across(point), y: y(value))
                }
            }
        }
    }

    /// Where a line is interrupted: a grey field from the value before to the value after.
    func drawGaps(on canvas: inout Canvas) {
        if chart.series.allSatisfy({ $0.values.allSatisfy { $0 == nil } }) {
            canvas.text(
                Gap.text, x: (left + right) / 2, y: top + LineLayout.plotHeight / 2, anchor: .middle, fill: Style.quiet)
        }
        var gaps: [Range<Int>: [String]] = [:]
        for series in chart.series {
            let runs = LineLayout.runs(series.values.map { $0 != nil })
            for (before, after) in zip(runs, runs.dropFirst()) {
                gaps[before.upperBound - 1..<after.lowerBound, default: []].append(series.name)
            }
        }
        for (range, names) in gaps.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
            let (start, end) = (across(range.lowerBound), across(range.upperBound))
            canvas.rectangle(
                x: start, width: end - start, y: top, height: LineLayout.plotHeight, fill: Style.track,
                stroke: Style.quiet, dashes: Gap.dashes)
            let isForAll = names.count == chart.series.count
            canvas.rising(
                isForAll ? Gap.text : Gap.text + ": " + names.joined(separator: ", "), x: (start + end) / 2,
                y: top + LineLayout.plotHeight - 8, fill: Style.quiet)
        }
    }

    /// Stretches of positions where the value is present.
    static func runs(_ isPresent: [Bool]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (index, present) in isPresent.enumerated() where present {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }
}
