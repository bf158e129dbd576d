/// From metres to the drawing, and what of each shape is in view.
struct MapProjection {
    /// Units of the drawing. Text of 18 units is 12 px high where the map is 320 px wide.
    static let width = 480.0

    let height: Double
    /// Drawing units per metre.
    let scale: Double
    private let west: Double
    private let north: Double

    init(_ shapes: [MapDrawing.Shape]) {
        let focus = shapes.filter { $0.role == .focus }
        let points = (focus.isEmpty ? shapes : focus).flatMap { $0.rings.flatMap { $0 } }
        let xs = points.map(\.x)
        let ys = points.map(\.y)
        let (west, east) = (xs.min() ?? 0, xs.max() ?? 1)
        let (south, north) = (ys.min() ?? 0, ys.max() ?? 1)
        let extent = max(east - west, north - south, 1)
        // Room around the focus, so that the neighbours can be recognised; a little air when all is shown.
        let margin = extent * (focus.isEmpty ? 0.04 : 0.42)
        let width = east - west + 2 * margin
        let ratio = min(max((north - south + 2 * margin) / width, 0.7), 1.05)
        height = (MapProjection.width * ratio).rounded()
        scale = min(MapProjection.width / width, height / (north - south + 2 * margin))
        self.west = (west + east) / 2 - MapProjection.width / 2 / scale
        self.north = (south + north) / 2 + height / 2 / scale
    }

    /// The rings in drawing units, cut to the view, snapped to half units so that neighbours keep sharing their
    /// border, without points that no longer matter. Rings that vanish are left out.
    func rings(of shape: MapDrawing.Shape) -> [[MapDrawing.Point]] {
        shape.rings.compactMap { ring in
            guard isInView(ring) else { return nil }
            let projected = ring.map {
                MapDrawing.Point(x: snap(($0.x - west) * scale), y: snap((north - $0.y) * scale))
            }
            let visible = MapProjection.simplified(clipped(MapProjection.simplified(projected)))
            return visible.count >= 3 ? visible : nil
        }
    }

    /// False for rings wholly beside the view, as most are when a whole state is given.
    private func isInView(_ ring: [MapDrawing.Point]) -> Bool {
        let (east, south) = (west + MapProjection.width / scale, north - height / scale)
        var (isWest, isEast, isSouth, isNorth) = (true, true, true, true)
        for point in ring {
            isWest = isWest && point.x < west
            isEast = isEast && point.x > east
            isSouth = isSouth && point.y < south
            isNorth = isNorth && point.y > north
            if !(isWest || isEast || isSouth || isNorth) { return true }
        }
        return false
    }

    private func snap(_ value: Double) -> Double { (value * 2).rounded() / 2 }

    /// Without repeated points and points in the middle of a straight line.
    private static func simplified(_ ring: [MapDrawing.Point]) -> [MapDrawing.Point] {
        var kept: [MapDrawing.Point] = []
        for point in ring where point != kept.last {
            if kept.count >= 2 {
                let (before, last) = (kept[kept.count - 2], kept[kept.count - 1])
                let cross = (last.x - before.x) * (point.y - last.y) - (last.y - before.y) * (point.x - last.x)
                if cross == 0 { kept.removeLast() }
            }
            if point != kept.last { kept.append(point) }
        }
        if kept.count > 1 && kept.first == kept.last { kept.removeLast() }
        return kept
    }

    /// Cut at a frame just outside the view (Sutherland and Hodgman, "Reentrant Polygon Clipping", 1974).
    private func clipped(_ ring: [MapDrawing.Point]) -> [MapDrawing.Point] {
        let frame = 8.0
        var points = ring
        points = cut(points) { $0.x + frame }
        points = cut(points) { MapProjection.width + frame - $0.x }
        points = cut(points) { $0.y + frame }
        return cut(points) { height + frame - $0.y }
    }

    /// Keeps the side where `distance` is not negative.
    private func cut(
        _ ring: [MapDrawing.Point], _ distance: (MapDrawing.Point) -> Double
    ) -> [MapDrawing.Point] {
        guard var previous = ring.last else { return [] }
        var kept: [MapDrawing.Point] = []
        for point in ring {
            let (from, to) = (distance(previous), distance(point))
            if (from < 0) != (to < 0) {
                let part = from / (from - to)
                let x = previous.x + (point.x - previous.x) * part
                let y = previous.y + (point.y - previous.y) * part
                kept.append(MapDrawing.Point(x: snap(x), y: snap(y)))
            }
            if to >= 0 { kept.append(point) }
            previous = point
        }
        return kept
    }
}
