import CGEOS
public import Geometry

/// Two areas with a common border. `first` and `second` are positions in the given list, `first` the smaller.
public struct SharedBorder: Hashable, Sendable {
    public let first: Int
    public let second: Int
    public let metres: Double

    public init(first: Int, second: Int, metres: Double) {
        self.first = first
        self.second = second
        self.metres = metres
    }
}

extension GeometryEngine {
    /// How far apart two borders may run and still count as one, in metres. In coverages such as VG250 the
    /// neighbours share their vertices exactly; one metre only absorbs rounding of coordinates.
    public static let borderTolerance = 1.0

    /// Common borders shorter than this are corners where areas merely meet, in metres.
    public static let shortestBorder = 5.0

    /// The length of the common border in metres: the part of one outline that runs inside the other area or
    /// within `tolerance` of it, averaged over both directions. Areas in a projected system.
    public func sharedBorderLength(
        _ a: MultiPolygon, _ b: MultiPolygon, tolerance: Double = GeometryEngine.borderTolerance
    ) throws(GeometryEngineError) -> Double {
        try sharedBorders(among: [a, b], tolerance: tolerance, shortest: 0).first?.metres ?? 0
    }

    /// All pairs of neighbours among the areas, ordered by position. Pairs whose common border is shorter
    /// than `shortest` only touch in a corner and are left out.
    public func sharedBorders(
        among areas: [MultiPolygon], tolerance: Double = GeometryEngine.borderTolerance,
        shortest: Double = GeometryEngine.shortestBorder
    ) throws(GeometryEngineError) -> [SharedBorder] {
        var candidates: [BorderCandidate] = []
        for (index, area) in areas.enumerated() {
            guard let bounds = area.bounds else { continue }
            candidates.append(
                BorderCandidate(index: index, bounds: bounds.expanded(by: tolerance), shape: try shape(area)))
        }
        candidates.sort { ($0.bounds.minX, $0.index) < ($1.bounds.minX, $1.index) }
        var borders: [SharedBorder] = []
        for (position, candidate) in candidates.enumerated() {
            for other in candidates[(position + 1)...] {
                if other.bounds.minX > candidate.bounds.maxX { break }
                guard candidate.bounds.intersects(other.bounds) else { continue }
                let metres =
                    (try length(of: candidate, along: other, tolerance)
                        + length(of: other, along: candidate, tolerance)) / 2
                guard metres > 0, metres >= shortest else { continue }
                borders.append(
                    SharedBorder(
                        first: min(candidate.index, other.index), second: max(candidate.index, other.index),
                        metres: metres))
            }
        }
        return borders.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    /// The length of one outline inside the other area widened by the tolerance.
    private func length(
        of candidate: BorderCandidate, along other: BorderCandidate, _ tolerance: Double
    ) throws(GeometryEngineError) -> Double {
        // Clipping drops a line that lies exactly on the edge of the box, hence the metre more.
        let box = other.bounds.expanded(by: 1)
        let near = try candidate.outline().made { GEOSClipByRect_r($0, $1, box.minX, box.minY, box.maxX, box.maxY) }
        guard try !near.isEmpty() else { return 0 }
        let common = try near.made(with: other.widened(by: tolerance)) { GEOSIntersection_r($0, $1, $2) }
        var length = 0.0
        let isMeasured = try common.read { (handle, line) throws(GeometryEngineError) in
            GEOSLength_r(handle, line, &length) == 1
        }
        guard isMeasured else { throw geos.failure() }
        return length
    }
}

/// An area with what is computed from it once, when first needed.
private final class BorderCandidate {
    let index: Int
    let bounds: Bounds
    private let shape: GEOSShape
    private var knownOutline: GEOSShape?
    private var knownWidened: GEOSShape?

    init(index: Int, bounds: Bounds, shape: GEOSShape) {
        self.index = index
        self.bounds = bounds
        self.shape = shape
    }

    func outline() throws(GeometryEngineError) -> GEOSShape {
        if let knownOutline { return knownOutline }
        let made = try shape.made { GEOSBoundary_r($0, $1) }
        knownOutline = made
        return made
    }

    func widened(by tolerance: Double) throws(GeometryEngineError) -> GEOSShape {
        if let knownWidened { return knownWidened }
        let made = tolerance > 0 ? try shape.made { GEOSBuffer_r($0, $1, tolerance, 2) } : shape
        knownWidened = made
        return made
    }
}
