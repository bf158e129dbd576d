/// The visible part of a shape, asked whether a label fits into it.
struct Area {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    private let rings: [[MapDrawing.Point]]
    private let view: (width: Double, height: Double)

    init(_ rings: [[MapDrawing.Point]], view: (width: Double, height: Double)) {
        self.rings = rings
        self.view = view
        let points = rings.flatMap { $0 }
        left = max(points.map(\.x).min() ?? 0, 0)
        right = min(points.map(\.x).max() ?? 0, view.width)
        top = max(points.map(\.y).min() ?? 0, 0)
        bottom = min(points.map(\.y).max() ?? 0, view.height)
    }

    /// Inside the view and with ends and middle inside the area; a corner may lie beyond the border.
    func contains(_ box: Box) -> Bool {
        guard box.x >= 2, box.y >= 2, box.x + box.width <= view.width - 2, box.y + box.height <= view.height - 2 else {
            return false
        }
        let middle = box.y + box.height / 2
        return [0.0, 0.25, 0.5, 0.75, 1].allSatisfy { part in contains(box.x + box.width * part, middle) }
            && contains(box.x + box.width / 2, box.y) && contains(box.x + box.width / 2, box.y + box.height)
    }

    /// The distance from the box's middle line to the nearest border, at most 60; nil when it is not above `least`.
    func air(around box: Box, above least: Double) -> Double? {
        let middle = box.y + box.height / 2
        var air = 60.0 * 60
        for part in [0.5, 0, 1] {
            air = squaredDistance(box.x + box.width * part, middle, atMost: air, above: least * least)
            if air <= least * least { return nil }
        }
        return air.squareRoot()
    }

    /// Even-odd rule.
    private func contains(_ x: Double, _ y: Double) -> Bool {
        var isInside = false
        for ring in rings {
            guard var previous = ring.last else { continue }
            for point in ring {
                if (point.y > y) != (previous.y > y) {
                    let crossing = previous.x + (y - previous.y) / (point.y - previous.y) * (point.x - previous.x)
                    if x < crossing { isInside.toggle() }
                }
                previous = point
            }
        }
        return isInside
    }

    /// Stops as soon as the result is `least` or below.
    private func squaredDistance(_ x: Double, _ y: Double, atMost most: Double, above least: Double) -> Double {
        var found = most
        for ring in rings {
            guard var previous = ring.last else { continue }
            for point in ring {
                let (dx, dy) = (point.x - previous.x, point.y - previous.y)
                let length = dx * dx + dy * dy
                let along = length == 0 ? 0 : ((x - previous.x) * dx + (y - previous.y) * dy) / length
                let part = min(max(along, 0), 1)
                let (ex, ey) = (previous.x + part * dx - x, previous.y + part * dy - y)
                found = min(found, ex * ex + ey * ey)
                if found <= least { return found }
                previous = point
            }
        }
        return found
    }
}
