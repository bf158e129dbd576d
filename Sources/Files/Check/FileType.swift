/// The types of files that are taken, and the archive that this program makes itself. The raw value is the media type.
public enum FileType: String, Hashable, Sendable, CaseIterable {
    case pdf = "application/pdf"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case webp = "image/webp"
    case gif = "image/gif"
    case svg = "image/svg+xml"
    case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case odt = "application/vnd.oasis.opendocument.text"
    case csv = "text/csv"
    case text = "text/plain"
    case geoJSON = "application/geo+json"
    /// Never taken: what somebody sends as an archive is refused by its content.
    case zip = "application/zip"

    /// Endings of a name, without the dot; the first is put to names that have none.
    public var endings: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
        case .webp: ["webp"]
        case .gif: ["gif"]
        case .svg: ["svg"]
        case .docx: ["docx"]
        case .xlsx: ["xlsx"]
        case .odt: ["odt"]
        case .csv: ["csv"]
        case .text: ["txt", "text", "md", "log", "tsv"]
        case .geoJSON: ["geojson", "json"]
        case .zip: ["zip"]
        }
    }

    /// Pictures of points: they are re-encoded before anything is kept of them.
    public var isPicture: Bool {
        switch self {
        case .png, .jpeg, .webp, .gif: true
        default: false
        }
    }

    var isPlainText: Bool { self == .csv || self == .text }

    /// What it is, as the object of a German sentence.
    public var german: String {
        switch self {
        case .pdf: "ein PDF-Dokument"
        case .png: "ein PNG-Bild"
        case .jpeg: "ein JPEG-Bild"
        case .webp: "ein WebP-Bild"
        case .gif: "ein GIF-Bild"
        case .svg: "eine SVG-Grafik"
        case .docx: "ein Word-Dokument"
        case .xlsx: "eine Excel-Tabelle"
        case .odt: "ein ODT-Dokument"
        case .csv: "eine CSV-Tabelle"
        case .text: "einen einfachen Text"
        case .geoJSON: "eine GeoJSON-Karte"
        case .zip: "ein ZIP-Archiv"
        }
    }

    /// The type that a name's ending promises.
    static func promised(by ending: String) -> FileType? {
        allCases.first { $0.endings.contains(ending.lowercased()) }
    }
}
