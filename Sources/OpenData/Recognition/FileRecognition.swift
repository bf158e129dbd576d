import Values

/// Tells by its first bytes what a file is. The name is never trusted: downloads are renamed.
///
/// A damaged file of a known kind is recognised, so that its parser can say what is wrong with it.
public enum FileRecognition {
    /// How many bytes to hand over, if the file has as many.
    public static let bytesNeeded = 256 << 10

    /// Nil for everything that no importer reads. `fileName` and `size` (bytes) only serve `reason`.
    public static func recognise(
        firstBytes: some Collection<UInt8>, fileName: String = "", size: Int? = nil
    ) -> KnownFormat? {
        let bytes = Array(firstBytes.prefix(bytesNeeded))
        let text = bytes.starts(with: TextEncoding.mark) ? bytes.dropFirst(TextEncoding.mark.count) : bytes[...]
        if isMunicipalRegister(text) { return .municipalRegister }
        if let table = censusTable(text) { return table }
        if GeoJSONGlance.showsMunicipalities(text) { return .boundariesGeoJSON }
        return nil
    }

    /// Why a file was not recognised, in one German sentence for the list of files that were left out.
    public static func reason(firstBytes: some Collection<UInt8>, fileName: String = "", size: Int? = nil) -> String {
        if size == 0 || firstBytes.isEmpty { return "Die Datei ist leer." }
        if let symptom = FileSymptom(firstBytes: firstBytes) { return "\(symptom.sentence). \(symptom.advice)" }
        return "Der Inhalt ist keine der Dateien, die INSEK-Werkstatt lesen kann."
    }

    /// Record type, day, Land: "6020231130" and two digits, then the line goes on.
    private static func isMunicipalRegister(_ text: ArraySlice<UInt8>) -> Bool {
        let line = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard line.count >= 60 else { return false }
        let head = line.prefix(12)
        guard head.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        let digits = String(decoding: head, as: UTF8.self)
        guard ["10", "20", "30", "40", "50", "60"].contains(digits.prefix(2)) else { return false }
        let day = digits.dropFirst(2).prefix(8)
        return MunicipalRegisterParser.day(String(day)).map { (1990...2100).contains($0.year) } ?? false
    }

    /// The header of a census table with at least some of its columns.
    private static func censusTable(_ text: ArraySlice<UInt8>) -> KnownFormat? {
        let line = text.prefix { $0 != UInt8(ascii: "\n") }
        guard line.count <= 8192 else { return nil }
        let header = String(decoding: line, as: UTF8.self).split(separator: ";").map {
            $0.filter { $0 != "\"" && $0 != "\r" }
        }
        if CensusTable.demography.shows(header: header) { return .censusDemography }
        if CensusTable.households.shows(header: header) { return .censusHouseholds }
        if CensusTable.buildings.shows(header: header) { return .censusBuildings }
        return nil
    }
}
