import Actions
import Domain
import Values

/// The German words of a job that depend on where it was started.
extension JobTexts {
    static func fetch(_ origin: JobView.Origin) -> String {
        switch origin {
        case .measureSheets: "PDF herunterladen"
        case .papers: "ZIP-Datei herunterladen"
        }
    }

    static func kept(_ origin: JobView.Origin) -> String {
        switch origin {
        case .measureSheets: "Das PDF bleibt sieben Tage hier liegen."
        case .papers: "Die ZIP-Datei bleibt sieben Tage hier liegen. Darin sind alle Papiere als einzelne Dateien."
        }
    }

    static func gone(_ origin: JobView.Origin) -> String {
        switch origin {
        case .measureSheets: "Das PDF ist nicht mehr da. Starten Sie den Auftrag bei Bedarf neu."
        case .papers: "Die ZIP-Datei ist nicht mehr da. Starten Sie den Auftrag bei Bedarf neu."
        }
    }

    static func back(_ origin: JobView.Origin) -> String {
        switch origin {
        case .measureSheets: "Zurück zu den Maßnahmen"
        case .papers: "Zurück zu den Vorlagen"
        }
    }

    /// What the bar is called; for papers the one that is being made: "3 von 8: Fahrplan".
    static func bar(_ origin: JobView.Origin?, done: Int, of total: Int) -> String {
        guard case .papers? = origin, done < total, PaperFile.ofConcept.indices.contains(done) else { return progress }
        let name = PaperFile.ofConcept[done].germanName
        return "\(GermanNumber.text(done + 1)) von \(GermanNumber.text(total)): \(name)"
    }

    /// What the bar counts.
    static func unit(_ origin: JobView.Origin?) -> String {
        guard case .papers? = origin else { return "Schritten" }
        return "Papieren"
    }
}
