/// A closed line: the last point repeats the first, as in WKB and GeoJSON.
/// A ring from a file is kept as it is, so that its defects can be named; `isClosed` tells.
public struct Ring: Hashable, Sendable {
    public var points: [Point]

    public init(_ points: [Point]) {
        self.points = points
    }

    /// Adds the closing point when it is missing.
    public init(closing points: [Point]) {
        self.points = points
        if let first = points.first, first != points.last { self.points.append(first) }
    }

    public var isClosed: Bool { points.count >= 4 && points.first == points.last }

    /// The enclosed area by the shoelace formula, positive when the ring runs counter-clockwise,
    /// in squared coordinate units. Taken relative to the first point, which keeps digits far from the origin.
    public var signedArea: Double {
        guard let origin = points.first else { return 0 }
        var doubled = 0.0
        for index in points.indices.dropLast() {
            let a = points[index]
            let b = points[index + 1]
            doubled += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)
        }
        return doubled / 2
    }
}

/// An area with one outer ring and any number of holes.
public struct Polygon: Hashable, Sendable {
    public var exterior: Ring
    public var holes: [Ring]

    public init(exterior: Ring, holes: [Ring] = []) {
        self.exterior = exterior
        self.holes = holes
    }

    /// Outer ring less its holes, whatever the direction of the rings, in squared coordinate units.
    public var area: Double {
        holes.reduce(exterior.signedArea.magnitude) { $0 - $1.signedArea.magnitude }
    }

    public var rings: [Ring] { [exterior] + holes }
}
