import CPROJ
import Geometry

/// One PROJ context with the transformations made so far. Used by one thread at a time; never asks the network.
final class ProjectionContext {
    private let context: OpaquePointer
    private var operations: [Pair: OpaquePointer] = [:]

    private struct Pair: Hashable {
        let source: ReferenceSystem
        let target: ReferenceSystem
    }

    init() throws(GeometryEngineError) {
        guard let context = proj_context_create() else {
            throw GeometryEngineError(
                .unavailable, "Die Bibliothek PROJ für Koordinaten konnte nicht gestartet werden.")
        }
        self.context = context
        proj_log_level(context, PJ_LOG_NONE)
        proj_context_set_enable_network(context, 0)
    }

    deinit {
        for operation in operations.values { proj_destroy(operation) }
        proj_context_destroy(context)
    }

    func transform(
        _ geometry: MultiPolygon, from source: ReferenceSystem, to target: ReferenceSystem
    ) throws(GeometryEngineError) -> MultiPolygon {
        let operation = try operation(Pair(source: source, target: target))
        var result = geometry
        for polygon in result.polygons.indices {
            transform(&result.polygons[polygon].exterior.points, operation)
            for hole in result.polygons[polygon].holes.indices {
                transform(&result.polygons[polygon].holes[hole].points, operation)
            }
        }
        // PROJ marks a point that it cannot place with HUGE_VAL.
        guard result.isFinite else {
            throw GeometryEngineError(
                .transformation,
                "Die Koordinaten passen nicht zum Bezugssystem \(source.germanName). Bitte prüfen Sie die Datei.",
                diagnostics: proj_context_errno_string(context, proj_errno(operation)).map { String(cString: $0) } ?? ""
            )
        }
        return result
    }

    /// x and y lie 16 bytes apart in an array of points, so PROJ works in place.
    private func transform(_ points: inout [Point], _ operation: OpaquePointer) {
        let count = points.count
        points.withUnsafeMutableBytes { bytes in
            guard let x = bytes.assumingMemoryBound(to: Double.self).baseAddress else { return }
            let stride = MemoryLayout<Point>.stride
            proj_trans_generic(operation, PJ_FWD, x, stride, count, x + 1, stride, count, nil, 0, 0, nil, 0, 0)
        }
    }

    private func operation(_ pair: Pair) throws(GeometryEngineError) -> OpaquePointer {
        if let known = operations[pair] { return known }
        guard
            let raw = proj_create_crs_to_crs(
                context, "EPSG:\(pair.source.epsg)", "EPSG:\(pair.target.epsg)", nil)
        else { throw unavailable() }
        defer { proj_destroy(raw) }
        // Longitude before latitude, as in GeoJSON.
        guard let operation = proj_normalize_for_visualization(context, raw) else { throw unavailable() }
        operations[pair] = operation
        return operation
    }

    private func unavailable() -> GeometryEngineError {
        GeometryEngineError(
            .unavailable,
            "PROJ kennt die Koordinatensysteme nicht (proj.db fehlt?). Bitte installieren Sie das Paket „proj-data“.",
            diagnostics: proj_context_errno_string(context, proj_context_errno(context)).map { String(cString: $0) }
                ?? "")
    }
}
