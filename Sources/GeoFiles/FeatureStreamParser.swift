import Geometry

/// Takes apart what `insek-geofiles` sends; the framing is described there, at `FeatureStream`. Trusts
/// nothing: a helper that went wrong gives an error, never a crash.
struct FeatureStreamParser {
    enum Record {
        case header(epsg: Int?)
        case feature(GeoFeature)
    }

    static let magic = Array("INSEKGEO1\n".utf8)
    /// More than the largest object that the helper accepts.
    private static let recordLimit = 128 << 20

    private var buffer: [UInt8] = []
    private var position = 0
    private var isStarted = false
    private var hasHeader = false
    private var end: Int?
    private var count = 0

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        if position > 0 {
            buffer.removeFirst(position)
            position = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next whole record; nil when more bytes are needed. Throws what the helper reports.
    mutating func next() throws(GeoFileError) -> Record? {
        if !isStarted {
            guard buffer.count >= Self.magic.count else { return nil }
            guard buffer.starts(with: Self.magic) else { throw Self.nonsense("start") }
            position = Self.magic.count
            isStarted = true
        }
        guard buffer.count - position >= 5 else { return nil }
        var reader = RecordReader(buffer, from: position, to: buffer.count)
        let kind = try reader.integer(UInt8.self)
        let length = Int(try reader.integer(UInt32.self))
        guard length <= Self.recordLimit else { throw Self.nonsense("length") }
        guard buffer.count - position - 5 >= length else { return nil }
        reader = RecordReader(buffer, from: position + 5, to: position + 5 + length)
        position += 5 + length
        guard end == nil else { throw Self.nonsense("after end") }
        return try record(kind, &reader)
    }

    /// The number of objects, when the stream came to its proper end.
    func finish(_ standardError: [UInt8]) throws(GeoFileError) -> Int {
        guard let end, end == count, position == buffer.count else {
            throw GeoFileError(
                .limit,
                "Das Lesen der Datei ist vorzeitig abgebrochen, vermutlich reichte der Arbeitsspeicher nicht. "
                    + "Bitte schneiden Sie die Datei auf Sachsen zu.",
                diagnostics: String(decoding: standardError, as: UTF8.self))
        }
        return end
    }

    private mutating func record(_ kind: UInt8, _ reader: inout RecordReader) throws(GeoFileError) -> Record? {
        switch UnicodeScalar(kind) {
        case "H" where !hasHeader:
            hasHeader = true
            let epsg = Int(try reader.integer(UInt32.self))
            return .header(epsg: epsg == 0 ? nil : epsg)
        case "F" where hasHeader:
            count += 1
            return .feature(try reader.feature())
        case "E" where hasHeader:
            end = Int(exactly: try reader.integer(UInt64.self))
            return try next()
        case "X":
            throw try reader.failure()
        default:
            throw Self.nonsense("kind \(kind)")
        }
    }

    static func nonsense(_ what: String) -> GeoFileError {
        GeoFileError(
            .helper,
            "Das Hilfsprogramm insek-geofiles hat unverständlich geantwortet. Bitte führen Sie „make build“ aus.",
            diagnostics: what)
    }
}
