import HTML
import Testing

@testable import Charts

@Suite("Small maps")
struct MapTests {
    @Test("Names stand in their areas, those without room below under a number; what is out of view is left out")
    func labels() {
        let text = Samples.map.drawing(id: "m").html.description
        for name in ["Tannenrode", "Niedertann", "Obertann"] { #expect(text.contains(">\(name)</text>"), "\(name)") }
        #expect(text.contains(">1\u{A0}Haselwinkel\u{A0}am\u{A0}Walde</text>") && text.contains(">1</text>"))
        #expect(!text.contains("Fern"))
        #expect(text.contains(">1\u{A0}km</text>") || text.contains(">2\u{A0}km</text>"))
        #expect(text.contains(">N</text>"))
        #expect(text.contains("viewBox=\"0 0 480"))
    }

    @Test("The focus is in view as a whole and drawn last")
    func focus() {
        let projection = MapProjection(Samples.map.shapes)
        let points = projection.rings(of: Samples.map.shapes[0]).flatMap { $0 }
        #expect(
            points.allSatisfy { (0...MapProjection.width).contains($0.x) && (0...projection.height).contains($0.y) })
        let text = Samples.map.drawing(id: "m").html.description
        let last = text.split(separator: "stroke-width=\"6\"")
        #expect(last.count == 2 && !last[1].contains("stroke-width=\"2\"/><path d="))
    }

    @Test("Neighbours keep the points of their common border")
    func borders() {
        let zigzag = (0...40).map { MapDrawing.Point(x: 3_000 + Double(($0 * 37) % 11) * 13, y: Double($0) * 100) }
        let left = [MapDrawing.Point(x: 0, y: 4_000), MapDrawing.Point(x: 0, y: 0)]
        let right = [MapDrawing.Point(x: 6_000, y: 0), MapDrawing.Point(x: 6_000, y: 4_000)]
        let shapes: [MapDrawing.Shape] = [
            .init(id: "l", label: "", rings: [left + zigzag], role: .focus),
            .init(id: "r", label: "", rings: [right + zigzag.reversed()], role: .focus),
        ]
        let projection = MapProjection(shapes)
        let rings = shapes.map { Set(projection.rings(of: $0).flatMap { $0 }) }
        #expect(rings[0].intersection(rings[1]).count >= 35)
    }

    @Test("Areas are cut at the view: the surroundings cost no bytes")
    func clipping() {
        let circle = (0..<2_000).map { step -> MapDrawing.Point in
            let part = Double(step) / 2_000
            return MapDrawing.Point(x: 1e6 * (part < 0.5 ? part : 1 - part), y: 1e6 * part)
        }
        let map = MapDrawing(
            title: "T", summary: "S",
            shapes: [
                .init(id: "1", label: "A", rings: [Samples.square(0, 0, 1_000)], role: .focus),
                .init(id: "2", label: "", rings: [circle], role: .context),
            ])
        #expect(map.drawing(id: "m").svg.count < 4_000)
    }

    @Test("Classes have a legend, and areas without a value are hatched and named")
    func classes() {
        let map = MapDrawing(
            title: "T", summary: "S",
            shapes: [
                .init(id: "1", label: "", rings: [Samples.square(0, 0, 900)], role: .neighbour, valueClass: 1),
                .init(id: "2", label: "", rings: [Samples.square(900, 0, 900)], role: .neighbour),
            ], classes: ["unter 5 %", "5 % und mehr"])
        let text = map.drawing(id: "m").html.description
        #expect(text.contains(">unter 5 %</text>") && text.contains(">keine Angabe</text>"))
        #expect(text.contains("fill=\"url(#m-ohne)\"") && text.contains("fill=\"\(Style.classes[1])\""))
    }

    @Test("No shapes, no points and a single point are drawn")
    func degenerate() {
        for rings in [[], [[]], [[MapDrawing.Point(x: 1, y: 1)]]] as [[[MapDrawing.Point]]] {
            let map = MapDrawing(
                title: "T", summary: "S", shapes: [.init(id: "1", label: "A", rings: rings, role: .focus)])
            #expect(!map.drawing(id: "m").html.description.contains("nan"))
        }
        #expect(MapDrawing(title: "T", summary: "S", shapes: []).drawing(id: "m").width == 480)
    }
}
