import HTML
import Testing

@testable import Charts

@Suite("Bars")
struct BarChartTests {
    @Test("On a page positions across are percentages, in a file pixels")
    func whole() {
        let chart = BarChart(
            title: "T", summary: "S",
            bars: [.init(label: "Pirna", value: 50, text: "50"), .init(label: "Dohna", value: 100, text: "100")])
        let drawing = chart.drawing(id: "b")
        #expect(
            drawing.html.description
                == """
                <svg width="100%" height="76" role="img" aria-labelledby="b-titel b-text" font-family="Fira Sans, sans-serif" \
                fill="#1b1f24"><title id="b-titel">T</title><desc id="b-text">S</desc>\
                <text x="0%" y="13" font-size="14" fill="#1b1f24">Pirna</text>\
                <text x="100%" dx="-1" y="13" font-size="14" text-anchor="end" font-weight="600" fill="#1b1f24">50</text>\
                <rect x="0%" y="18" width="100%" height="12" fill="#eef1f4"/>\
                <rect x="0%" y="18" width="50%" height="12" fill="#14477a"/>\
                <text x="0%" y="55" font-size="14" fill="#1b1f24">Dohna</text>\
                <text x="100%" dx="-1" y="55" font-size="14" text-anchor="end" font-weight="600" fill="#1b1f24">100</text>\
                <rect x="0%" y="60" width="100%" height="12" fill="#eef1f4"/>\
                <rect x="0%" y="60" width="100%" height="12" fill="#14477a"/></svg>
                """)
        let file = String(decoding: drawing.svg, as: UTF8.self)
        #expect(file.contains(##"<rect x="0" y="18" width="320" height="12" fill="#14477a"/>"##))
        #expect(drawing.width == 640 && drawing.height == 76)
    }

    @Test("A missing value is named, framed with dashes and has no bar")
    func gap() {
        let text = Samples.bars.drawing(id: "b").html.description
        #expect(text.contains(">keine Angabe</text>"))
        #expect(text.split(separator: "stroke-dasharray=\"3 3\"").count == 2)
        #expect(text.split(separator: "height=\"12\" fill=\"#14477a\"").count == 3)
        let reason = BarChart(
            title: "T", summary: "S", bars: [.init(label: "A", value: nil, text: "keine Angabe (geheim gehalten)")])
        #expect(reason.drawing(id: "b").html.description.contains(">keine Angabe (geheim gehalten)</text>"))
        let infinite = BarChart(title: "T", summary: "S", bars: [.init(label: "A", value: .infinity, text: "")])
        #expect(infinite.drawing(id: "b").html.description.contains(">keine Angabe</text>"))
    }

    @Test("Bars below zero start at the zero line and differ in colour")
    func negative() {
        let chart = BarChart(
            title: "T", summary: "S",
            bars: [.init(label: "A", value: -30, text: "−30"), .init(label: "B", value: 10, text: "+10")])
        let text = chart.drawing(id: "b").html.description
        #expect(text.contains(##"<rect x="0%" y="18" width="75%" height="12" fill="#b34d00"/>"##))
        #expect(text.contains(##"<rect x="75%" y="60" width="25%" height="12" fill="#14477a"/>"##))
        #expect(text.contains(#"<line x1="75%""#))
    }

    @Test("All zero, nothing at all and a single gap are drawn without dividing by zero")
    func degenerate() {
        for bars in [[], [BarChart.Bar(label: "A", value: 0, text: "0")], [.init(label: "A", value: nil, text: "")]] {
            for orientation in [BarChart.Orientation.horizontal, .vertical] {
                let chart = BarChart(title: "T", summary: "S", bars: bars, orientation: orientation)
                let text = chart.drawing(id: "b").html.description
                #expect(!text.contains("nan") && !text.contains("inf"))
                #expect(bars.isEmpty == text.contains("Keine Daten"))
            }
        }
    }

    @Test("Label and value share a line only where both fit on a phone")
    func wrapping() {
        let long = "40 bis unter 50 Jahre, mit ausländischer Staatsangehörigkeit"
        let chart = BarChart(
            title: "T", summary: "S", bars: [.init(label: long, value: 1, text: "1.810.000 (12,4 %)")])
        let text = chart.drawing(id: "b").html.description
        #expect(!text.contains(long))
        let lines = TextWidth.lines(
            long, size: 14, width: Canvas.narrow - TextWidth.of("1.810.000 (12,4 %)", size: 14) - 12)
        #expect(lines.count > 1)
        for line in lines { #expect(text.contains(">\(line)</text>")) }
    }

    @Test("Columns have an axis; labels that do not fit on a phone make the chart horizontal")
    func columns() {
        let text = Samples.columns.drawing(id: "b").html.description
        #expect(text.contains(">15.000</text>") && text.contains(">keine Angabe</text>"))
        #expect(text.contains("text-anchor=\"middle\" fill=\"#1b1f24\">2022</text>"))
        let wide = BarChart(
            title: "T", summary: "S",
            bars: (0..<8).map { .init(label: "Verwaltungsgemeinschaft \($0)", value: 1, text: "1") },
            orientation: .vertical)
        #expect(!wide.drawing(id: "b").html.description.contains("text-anchor=\"middle\""))
    }
}
