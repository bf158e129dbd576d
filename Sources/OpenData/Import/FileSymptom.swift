/// Kinds of files that people hand in by mistake, told by their first bytes.
enum FileSymptom: Hashable, Sendable {
    case webPage
    case xml
    case zip
    case pdf
    case oldExcel
    case gzip
    case utf16

    init?(firstBytes: some Collection<UInt8>) {
        let start = Array(firstBytes.prefix(1024))
        if start.starts(with: [0x50, 0x4b, 0x03, 0x04]) {
            self = .zip
        } else if start.starts(with: Array("%PDF".utf8)) {
            self = .pdf
        } else if start.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) {
            self = .oldExcel
        } else if start.starts(with: [0x1f, 0x8b]) {
            self = .gzip
        } else if start.starts(with: [0xff, 0xfe]) || start.starts(with: [0xfe, 0xff]) {
            self = .utf16
        } else if let markup = FileSymptom(markup: start) {
            self = markup
        } else {
            return nil
        }
    }

    private init?(markup start: [UInt8]) {
        let text = start.starts(with: TextEncoding.mark) ? start.dropFirst(TextEncoding.mark.count) : start[...]
        let visible = text.drop { $0 == 0x20 || (0x09...0x0d).contains($0) }
        let lower = visible.map { (0x41...0x5a).contains($0) ? $0 + 0x20 : $0 }
        if lower.starts(with: Array("<!doctype html".utf8)) || lower.starts(with: Array("<html".utf8)) {
            self = .webPage
        } else if lower.starts(with: Array("<".utf8)) {
            self = .xml
        } else {
            return nil
        }
    }

    /// A German sentence without its full stop.
    var sentence: String {
        switch self {
        case .webPage: "Die Datei ist eine Internetseite (HTML)"
        case .xml: "Die Datei ist eine XML-Datei"
        case .zip: "Die Datei ist ein ZIP-Archiv oder eine Excel-Datei (XLSX)"
        case .pdf: "Die Datei ist ein PDF"
        case .oldExcel: "Die Datei ist eine Excel-Datei (XLS)"
        case .gzip: "Die Datei ist mit gzip gepackt"
        case .utf16: "Die Datei ist in UTF-16 geschrieben"
        }
    }

    /// What to do.
    var advice: String {
        switch self {
        case .webPage:
            "Vermutlich wurde die Seite statt der Datei gespeichert; bitte laden Sie die Datei selbst herunter."
        case .xml, .pdf: "Bitte laden Sie die Text- oder CSV-Fassung herunter."
        case .zip, .gzip: "Bitte packen Sie das Archiv aus oder speichern Sie die Tabelle als CSV (UTF-8)."
        case .oldExcel: "Bitte speichern Sie die Tabelle als CSV (UTF-8)."
        case .utf16: "Bitte speichern Sie sie als UTF-8."
        }
    }
}
