import CGEOS
public import Geometry

extension GeometryEngine {
    /// Whether the area is well formed, and if not the first reason in German, e.g.
    /// "Die Umrisslinie schneidet sich selbst".
    public func validity(_ geometry: MultiPolygon) throws(GeometryEngineError) -> GeometryValidity {
        if let defect = StructureCheck.defect(of: geometry) {
            return .invalid(reason: defect.text, at: defect.place)
        }
        var reason: UnsafeMutablePointer<CChar>?
        var location: OpaquePointer?
        // Returns 1 for valid, 0 for invalid, 2 on an exception.
        let answer = try geos.shape(geometry).read { (handle, shape) throws(GeometryEngineError) in
            GEOSisValidDetail_r(handle, shape, 0, &reason, &location)
        }
        defer { if let reason { GEOSFree_r(geos.handle, reason) } }
        var place: Point?
        if let location { place = try geos.points(of: geos.own(location)).first }
        switch answer {
        case 1: return .valid
        case 0: return .invalid(reason: Self.german(reason.map { String(cString: $0) } ?? ""), at: place)
        default: throw geos.failure()
        }
    }

    /// The topics of JTS/GEOS TopologyValidationError.
    static func german(_ reason: String) -> String {
        switch reason {
        case "Self-intersection": "Die Umrisslinie schneidet sich selbst"
        case "Ring Self-intersection": "Ein Ring berührt oder schneidet sich selbst"
        case "Hole lies outside shell": "Ein Loch liegt außerhalb der Fläche"
        case "Holes are nested": "Ein Loch liegt in einem anderen Loch"
        case "Interior is disconnected": "Die Fläche zerfällt in Teile, die sich nur in Punkten berühren"
        case "Nested shells": "Ein Teil liegt innerhalb eines anderen Teils"
        case "Duplicate Rings": "Ein Ring kommt doppelt vor"
        case "Too few points in geometry component": "Ein Ring hat zu wenige verschiedene Punkte"
        case "Invalid Coordinate": "Eine Koordinate ist keine Zahl"
        case "Ring is not closed": "Ein Ring ist nicht geschlossen"
        default: "Die Fläche ist nicht gültig (GEOS: \(reason))"
        }
    }
}
