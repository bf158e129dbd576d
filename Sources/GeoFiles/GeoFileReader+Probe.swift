import Glibc

extension GeoFileReader {
    /// Reads a file of one point-sized square, to see whether the helper program runs and reads.
    public func probe() throws(GeoFileError) {
        var path = Array("/tmp/insek-probe-XXXXXX.geojson".utf8CString)
        let file = mkstemps(&path, 8)
        guard file >= 0 else {
            throw GeoFileError(.helper, "In /tmp lässt sich keine Datei anlegen. Bitte prüfen Sie Platz und Rechte.")
        }
        defer { unlink(path) }
        let text = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Probe"},"geometry":
            {"type":"Polygon","coordinates":[[[13,51],[13.1,51],[13.1,51.1],[13,51]]]}}]}
            """
        let written = Array(text.utf8).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        close(file)
        var count = 0
        do {
            let name = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
            count = try forEachFeature(of: name, start: { _ in }, body: { _ in })
        } catch {
            throw error as? GeoFileError ?? GeoFileError(.helper, "Der Leser für Geodateien antwortet nicht.")
        }
        guard written == text.utf8.count, count == 1 else {
            throw GeoFileError(
                .helper, "Der Leser für Geodateien liest nicht richtig. Bitte führen Sie make build aus.")
        }
    }
}
