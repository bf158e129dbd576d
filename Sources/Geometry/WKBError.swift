/// Bytes that are no area in well-known binary.
public struct WKBError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        case truncated
        case trailingBytes
        case notAnArea
    }

    public let code: Code

    public init(code: Code) {
        self.code = code
    }

    public var message: String {
        switch code {
        case .truncated: "Die Geometrie (WKB) ist unvollständig. Bitte importieren Sie die Grenzen neu."
        case .trailingBytes: "Hinter der Geometrie (WKB) stehen weitere Bytes. Bitte importieren Sie die Grenzen neu."
        case .notAnArea: "Die Geometrie (WKB) ist keine ebene Fläche (Polygon oder MultiPolygon)."
        }
    }

    public var description: String { message }
}
