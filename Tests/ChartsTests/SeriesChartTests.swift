import HTML
import Testing

@testable import Charts

@Suite("Stacked bars and lines")
struct SeriesChartTests {
    @Test("Parts carry their value, series after the first a pattern, and what is missing is named")
    func stack() {
        let text = Samples.stack.drawing(id: "s").html.description
        for part in [">58</text>", ">31</text>", ">115</text>", ">keine Angabe: teilweise</text>"] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(text.contains("fill=\"url(#s-muster1)\"") && text.contains("<pattern id=\"s-muster2\""))
        // 3 of 115 is too narrow for a number.
        #expect(!text.contains(">3</text>"))
    }

    @Test("Shares fill the width; a share of an incomplete whole is not computed")
    func percent() {
        let chart = StackedBarChart(
            title: "T", summary: "S", categories: ["A", "B"],
            series: [.init(name: "x", values: [1, 1]), .init(name: "y", values: [3, nil])], percent: true)
        let text = chart.drawing(id: "s").html.description
        #expect(text.contains(">25\u{A0}%</text>") && text.contains(">75\u{A0}%</text>"))
        #expect(text.contains("x=\"25%\"") && text.contains("width=\"75%\""))
        #expect(text.contains(">keine Angabe</text>"))
        #expect(!text.contains(">100\u{A0}%</text>"))
    }

    @Test("A line is interrupted where a value is missing, and the gap says so")
    func lines() {
        let text = Samples.lines.drawing(id: "l").html.description
        #expect(text.contains(">keine Angabe: mittlere Annahme</text>"))
        #expect(text.contains("vector-effect=\"non-scaling-stroke\""))
        #expect(text.contains(">Die Achse beginnt bei 12.000.</text>"))
        #expect(text.contains("fill-opacity=\"0.16\""))
        let file = String(decoding: Samples.lines.drawing(id: "l").svg, as: UTF8.self)
        // Renderers of PDFs do not know it, so a file does without.
        #expect(!file.contains("vector-effect"))
    }

    @Test("Lines without any value, with one point and with equal values are drawn")
    func degenerate() {
        for values in [[nil, nil], [5, nil], [5, 5], [0, 0]] as [[Double?]] {
            let chart = LineChart(
                title: "T", summary: "S", x: [1, 2], xLabels: ["a", "b"], series: [.init(name: "n", values: values)])
            let text = chart.drawing(id: "l").html.description
            #expect(!text.contains("nan") && !text.contains("inf"))
            #expect(text.contains(">keine Angabe</text>") == values.allSatisfy { $0 == nil })
        }
    }

    @Test("Labels below the axis never touch on a phone")
    func labels() {
        let years = (1990...2040).map(Double.init)
        let chart = LineChart(
            title: "T", summary: "S", x: years, xLabels: years.map { String(Int($0)) },
            series: [.init(name: "n", values: years.map { $0 })])
        let text = chart.drawing(id: "l").html.description
        let shown = years.filter {
            text.contains("text-anchor=\"middle\">\(Int($0))</text>") || text.contains(">\(Int($0))</text>")
        }
        #expect((4...10).contains(shown.count))
        #expect(shown.first == 1990)
    }

    @Test(
        "Axes have round steps",
        arguments: [
            ([0, 14_890], "0 5.000 10.000 15.000"), ([0.12, 0.31], "0,10 0,15 0,20 0,25 0,30 0,35"),
            ([-30, 10], "−30 −20 −10 0 10"),
            ([7], "2 4 6 8 10 12"), ([0], "0,0 0,5 1,0"), ([], "0,0 0,5 1,0"),
            ([999, 1_001], "999,0 999,5 1.000,0 1.000,5 1.001,0"),
        ] as [([Double], String)])
    func scale(_ values: [Double], _ labels: String) {
        let scale = Scale(values, includesZero: false)
        #expect(scale.ticks.map(scale.label).joined(separator: " ") == labels)
        for value in values { #expect((-1e-9...1 + 1e-9).contains(scale.fraction(value))) }
    }

    @Test("Numbers in attributes are short and the same everywhere")
    func decimals() {
        #expect(decimal(12.346) == "12.35" && decimal(12.344) == "12.34")
        #expect(decimal(-0.001) == "0")
        #expect(decimal(1.5) == "1.5" && decimal(100) == "100" && decimal(-2.05) == "-2.05")
        #expect(decimal(.nan) == "0" && decimal(.infinity) == "0")
        #expect(decimal(33.333333, 3) == "33.333" && decimal(7.6, 0) == "8")
    }
}
