import FoundationXML
import HTML
import Testing

import struct Foundation.Data
import class Foundation.NSObject

@testable import Charts

@Suite("Every drawing")
struct DrawingTests {
    @Test("Has a name, a description and nothing that the security policy forbids", arguments: Samples.all)
    func accessible(_ chart: any Drawable) {
        let drawing = chart.drawing(id: "bild1")
        for text in [drawing.html.description, String(decoding: drawing.svg, as: UTF8.self)] {
            #expect(text.contains("role=\"img\" aria-labelledby=\"bild1-titel bild1-text\""))
            #expect(text.contains("<title id=\"bild1-titel\">\(chart.title)</title>"))
            #expect(text.contains("<desc id=\"bild1-text\">\(chart.summary)</desc>"))
            #expect(!text.contains("style=") && !text.contains("class=") && !text.contains("<script"))
            #expect(text.contains("font-family=\"Fira Sans, sans-serif\""))
        }
        #expect(!drawing.html.description.contains("xmlns"))
    }

    @Test("Is well-formed XML with unique ids, and every reference has its target", arguments: Samples.all)
    func wellFormed(_ chart: any Drawable) throws {
        let drawing = chart.drawing(id: "a")
        let reader = Reader()
        let parser = XMLParser(data: Data(drawing.svg))
        parser.delegate = reader
        #expect(parser.parse())
        #expect(Set(reader.ids).count == reader.ids.count)
        #expect(reader.ids.allSatisfy { $0.hasPrefix("a-") })
        #expect(reader.references.isSubset(of: reader.ids))
        #expect(reader.sizes.allSatisfy { $0 >= 12 })
        #expect(drawing.svg.starts(with: "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(drawing.width)\"".utf8))
    }

    @Test("Has the same bytes each time", arguments: Samples.all)
    func deterministic(_ chart: any Drawable) {
        #expect(chart.drawing(id: "a").html == chart.drawing(id: "a").html)
        #expect(chart.drawing(id: "a").svg == chart.drawing(id: "a").svg)
    }

    @Test("Escapes what people typed")
    func escaped() {
        let chart = BarChart(
            title: "<b>", summary: "\"&\"", unit: "<u>", bars: [.init(label: "<i>", value: 1, text: "<1>")])
        let text = chart.drawing(id: "x\"y").html.description
        for tag in ["<b>", "<u>", "<i>", "<1>", "x\"y-"] { #expect(!text.contains(tag)) }
        #expect(text.contains("&lt;i&gt;"))
    }

    @Test("Colours keep their contrast to white: 4.5 for text, 3 for shapes")
    func contrast() {
        for color in Style.series { #expect(Self.contrastToWhite(color) >= 4.5, "\(color)") }
        for color in [Style.ink, Style.quiet] { #expect(Self.contrastToWhite(color) >= 4.5) }
        // Neighbouring classes differ in lightness, so that they stay apart in black and white.
        let classes = Style.classes.map { Self.luminance($0) }
        for (lighter, darker) in zip(classes, classes.dropFirst()) {
            #expect((lighter + 0.05) / (darker + 0.05) > 1.25)
        }
    }

    static func contrastToWhite(_ color: String) -> Double { 1.05 / (luminance(color) + 0.05) }

    /// Relative luminance (WCAG 2.2).
    static func luminance(_ color: String) -> Double {
        let value = Int(color.dropFirst(), radix: 16) ?? 0
        let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// x to the power of 2.4.
    private static func power(_ x: Double) -> Double {
        var root = x
        for _ in 0..<60 { root -= (root * root * root * root * root - x) / (5 * root * root * root * root) }
        return x * x * root * root
    }
}

/// Collects what the tests ask of a drawing.
private final class Reader: NSObject, XMLParserDelegate {
    var ids: [String] = []
    var references: Set<String> = []
    var sizes: [Double] = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        if let id = attributes["id"] { ids.append(id) }
        if let size = attributes["font-size"] { sizes.append(Double(size) ?? 0) }
        for value in attributes.values where value.hasPrefix("url(#") {
            references.insert(String(value.dropFirst(5).dropLast()))
        }
        for id in attributes["aria-labelledby"]?.split(separator: " ") ?? [] { references.insert(String(id)) }
    }
}
