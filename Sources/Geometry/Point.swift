/// A position in a plane or on the globe. In projected systems x is east and y north, in metres;
/// in geographic ones x is the longitude and y the latitude, in degrees (the GeoJSON order).
public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    public var isFinite: Bool { x.isFinite && y.isFinite }
}
