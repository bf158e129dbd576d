public import Geometry

/// Why a geometric operation gave nothing.
public struct GeometryEngineError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// GEOS or PROJ could not be set up; PROJ needs its database proj.db.
        case unavailable
        /// The area is broken; see `GeometryEngine.validity`.
        case invalidGeometry
        /// A coordinate has no place in the target system.
        case transformation
        /// The library gave up on this input.
        case operationFailed
    }

    public let code: Code
    public let message: String
    /// What the C library said, for logs.
    public let diagnostics: String

    init(_ code: Code, _ message: String, diagnostics: String = "") {
        self.code = code
        self.message = message
        self.diagnostics = diagnostics
    }

    public var description: String { diagnostics.isEmpty ? message : "\(message) (\(diagnostics))" }
}

/// Whether an area is well formed (OGC Simple Features).
public enum GeometryValidity: Hashable, Sendable {
    case valid
    /// The German reason, a part of a sentence without full stop, and the place in the area's own coordinates.
    case invalid(reason: String, at: Point?)

    /// Nil when valid.
    public var reason: String? {
        if case .invalid(let reason, _) = self { reason } else { nil }
    }
}
