import Actions
import Domain
import Files
import Values

/// The German words of attachments.
enum AttachmentTexts {
    static let title = "Anhänge"
    static let none = "Noch ist keine Datei angehängt."
    static let manage = "Anhänge bearbeiten"
    static let attach = "Datei anhängen"
    static let name = "Datei"
    static let type = "Art"
    static let size = "Größe"
    static let added = "Angehängt"
    static let remove = "Entfernen"
    static let choose = "Datei"
    static let noFile = "Bitte wählen Sie eine Datei aus."
    static let restore = "Rückgängig machen"
    static let removal = """
        Entfernte Anhänge lassen sich \(Workshop.removedFileDays) Tage lang zurückholen und zählen so lange zum \
        Speicherplatz.
        """
    static let nobody = "unbekannt"
    static let other = "Datei"

    static func title(_ code: MeasureCode) -> String { "\(title) von \(code)" }

    static func hint(_ most: String) -> String {
        """
        PDF, Bild (PNG, JPEG, WebP, GIF, SVG), Word (DOCX), Excel (XLSX), ODT, CSV, Text oder GeoJSON, höchstens \(most). \
        Aus Bildern werden Angaben wie Ort und Kamera entfernt.
        """
    }

    static func refused(_ name: String, _ reason: String) -> String { "„\(name)“ wurde nicht angehängt. \(reason)" }

    static func remove(_ name: String) -> String { "„\(name)“ entfernen" }

    /// "16.11.2026, 09:00 Uhr, Ute Beyer"
    static func added(_ attachment: Attachment) -> String {
        "\(attachment.added.berlin.german), \(attachment.addedBy ?? nobody)"
    }

    static func type(_ mediaType: String) -> String {
        switch FileType(rawValue: mediaType) {
        case .pdf: "PDF"
        case .png: "Bild (PNG)"
        case .jpeg: "Bild (JPEG)"
        case .webp: "Bild (WebP)"
        case .gif: "Bild (GIF)"
        case .svg: "Grafik (SVG)"
        case .docx: "Word-Dokument"
        case .xlsx: "Excel-Tabelle"
        case .odt: "ODT-Dokument"
        case .csv: "Tabelle (CSV)"
        case .text: "Text"
        case .geoJSON: "Karte (GeoJSON)"
        case .zip: "ZIP-Archiv"
        case nil: other
        }
    }
}
