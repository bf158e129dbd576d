/// Names of series with their marks, in two columns where all names are short.
struct Legend {
    private let names: [String]
    private let top: Double
    private let columns: Int
    private static let rowHeight = 22.0
    private static let indent = 30.0

    init(_ names: [String], top: Double) {
        self.names = names
        self.top = top
        let isShort = names.allSatisfy {
            TextWidth.of($0, size: Style.size) + Legend.indent + 8 <= Canvas.narrow / 2
        }
        columns = isShort && names.count > 1 ? 2 : 1
    }

    var bottom: Double { top + Double((names.count + columns - 1) / columns) * Legend.rowHeight }

    /// `mark` draws the mark of a series at `x`, with `y` in the middle of its row.
    func draw(on canvas: inout Canvas, mark: (inout Canvas, Int, Double, Double) -> Void) {
        for (index, name) in names.enumerated() {
            let x = Double(index % columns) / Double(columns)
            let y = top + (Double(index / columns) + 0.5) * Legend.rowHeight
            mark(&canvas, index, x, y)
            canvas.text(name, x: x, shift: Legend.indent, y: y + 5)
        }
    }
}
