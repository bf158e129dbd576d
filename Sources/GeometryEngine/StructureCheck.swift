import Geometry

/// What must hold before GEOS can even take a geometry.
enum StructureCheck {
    struct Defect {
        let text: String
        let place: Point?
    }

    /// The first defect, or nil.
    static func defect(of geometry: MultiPolygon) -> Defect? {
        guard !geometry.isEmpty else { return Defect(text: "Die Fläche hat keine Punkte", place: nil) }
        for polygon in geometry.polygons {
            for ring in polygon.rings {
                if let defect = defect(of: ring) { return defect }
            }
        }
        return nil
    }

    private static func defect(of ring: Ring) -> Defect? {
        guard ring.points.allSatisfy(\.isFinite) else {
            return Defect(text: "Eine Koordinate ist keine Zahl", place: nil)
        }
        guard ring.points.count >= 4 else {
            return Defect(text: "Ein Ring hat weniger als vier Punkte", place: ring.points.first)
        }
        guard ring.isClosed else {
            return Defect(text: "Ein Ring ist nicht geschlossen", place: ring.points.first)
        }
        return nil
    }
}
