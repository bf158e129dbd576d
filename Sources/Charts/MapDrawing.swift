import HTML
import Values

/// A small map of areas: one in focus, its neighbours, their surroundings; or areas filled by classes of a value.
public struct MapDrawing: Drawable {
    /// Metres in a plane projection such as EPSG:25833, east and north.
    public struct Point: Hashable, Sendable {
        public let x: Double
        public let y: Double

        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    public enum Role: Sendable {
        /// What the map is about: thick outline, bold label, always in view as a whole.
        case focus
        /// Labelled, in view where it touches.
        case neighbour
        /// Pale and without label.
        case context
    }

    public struct Shape: Sendable {
        public let id: String
        /// Written into the area, or below the map under a number where there is no room; may be empty.
        public let label: String
        /// Outlines and holes of all parts, closed or not; inside is what an odd number of rings encloses.
        public let rings: [[Point]]
        public let role: Role
        /// Position in `classes`; nil is "keine Angabe" on a map with classes.
        public let valueClass: Int?

        public init(id: String, label: String, rings: [[Point]], role: Role, valueClass: Int? = nil) {
            self.id = id
            self.label = label
            self.rings = rings
            self.role = role
            self.valueClass = valueClass
        }
    }

    public let title: String
    public let summary: String
    public let shapes: [Shape]
    /// Names of the value classes from low to high, at most five; empty for a map without values.
    public let classes: [String]

    public init(title: String, summary: String, shapes: [Shape], classes: [String] = []) {
        precondition(classes.count <= Style.classes.count, "at most five classes")
        precondition(shapes.allSatisfy { $0.valueClass.map(classes.indices.contains) ?? true }, "a class of the legend")
        self.title = title
        self.summary = summary
        self.shapes = shapes
        self.classes = classes
    }

    public func drawing(id: String) -> Drawing {
        let projection = MapProjection(shapes)
        let layout = MapLayout(self, projection: projection, id: id)
        return Canvas.drawing(
            title: title, summary: summary, id: id, box: (MapProjection.width, layout.height), layout.content)
    }
}
