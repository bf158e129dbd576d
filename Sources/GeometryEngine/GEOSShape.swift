import CGEOS

/// A GEOS geometry that is freed with its owner. The pointer is only lent to closures: a pointer taken out
/// of a temporary object would outlive it.
final class GEOSShape {
    private var pointer: OpaquePointer?
    private let context: GEOSContext

    init(pointer: OpaquePointer, context: GEOSContext) {
        self.pointer = pointer
        self.context = context
    }

    deinit {
        if let pointer { GEOSGeom_destroy_r(context.handle, pointer) }
    }

    /// Looks at the geometry.
    func read<Result>(
        _ body: (GEOSContextHandle_t, OpaquePointer) throws(GeometryEngineError) -> Result
    ) throws(GeometryEngineError) -> Result {
        guard let pointer else { preconditionFailure("a geometry was used after it had been given away") }
        defer { withExtendedLifetime(self) {} }
        return try body(context.handle, pointer)
    }

    /// Makes another geometry of this one; NULL means an exception.
    func made(
        _ body: (GEOSContextHandle_t, OpaquePointer) -> OpaquePointer?
    ) throws(GeometryEngineError) -> GEOSShape {
        try context.own(try read { (handle, pointer) throws(GeometryEngineError) in body(handle, pointer) })
    }

    /// Makes another geometry of this one and a second.
    func made(
        with other: GEOSShape, _ body: (GEOSContextHandle_t, OpaquePointer, OpaquePointer) -> OpaquePointer?
    ) throws(GeometryEngineError) -> GEOSShape {
        try context.own(
            try read { (handle, pointer) throws(GeometryEngineError) in
                try other.read { (_, second) throws(GeometryEngineError) in body(handle, pointer, second) }
            })
    }

    func isEmpty() throws(GeometryEngineError) -> Bool {
        // Returns 1 for empty, 0 for not, 2 on an exception.
        try read { (handle, pointer) throws(GeometryEngineError) in GEOSisEmpty_r(handle, pointer) == 1 }
    }

    /// Gives the geometry away: whoever takes it frees it.
    func release() -> OpaquePointer {
        guard let pointer else { preconditionFailure("a geometry was given away twice") }
        self.pointer = nil
        return pointer
    }
}
