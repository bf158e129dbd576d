import CGEOS

/// One GEOS handle (reentrant API) with the last error message. Used by one thread at a time.
final class GEOSContext {
    let handle: GEOSContextHandle_t
    private let lastError = MessageBox()

    init() throws(GeometryEngineError) {
        guard let handle = GEOS_init_r() else {
            throw GeometryEngineError(.unavailable, "Die Geometriebibliothek GEOS konnte nicht gestartet werden.")
        }
        self.handle = handle
        // The box outlives the handle: both belong to this object and the handle ends first, in deinit.
        GEOSContext_setErrorMessageHandler_r(
            handle,
            { text, box in
                guard let text, let box else { return }
                Unmanaged<MessageBox>.fromOpaque(box).takeUnretainedValue().text = String(cString: text)
            },
            Unmanaged.passUnretained(lastError).toOpaque())
    }

    deinit { GEOS_finish_r(handle) }

    /// GEOS returns NULL on an exception; this turns it into our error.
    func own(_ pointer: OpaquePointer?) throws(GeometryEngineError) -> GEOSShape {
        guard let pointer else { throw failure() }
        return GEOSShape(pointer: pointer, context: self)
    }

    func failure() -> GeometryEngineError {
        GeometryEngineError(
            .operationFailed, "Eine Fläche ließ sich nicht berechnen. Bitte prüfen Sie die Geometrie in der Datei.",
            diagnostics: lastError.text)
    }
}

private final class MessageBox {
    var text = ""
}
