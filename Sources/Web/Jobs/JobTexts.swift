import Jobs
import Values

/// The German words of work that runs beside the pages.
enum JobTexts {
    static let listTitle = "Aufträge"
    static let listNote =
        "Was neben den Seiten läuft: E-Mails, Aufräumen und lange Arbeiten, die jemand gestartet hat. Beendete Aufträge stehen 30 "
        + "Tage hier."
    static let nothing = "Keine Aufträge mit dieser Auswahl."
    static let task = "Auftrag"
    static let state = "Stand"
    static let started = "Begonnen"
    static let created = "Gestartet"
    static let finished = "Beendet"
    static let attempts = "Versuche"
    static let detail = "Technische Angabe"
    static let older = "Ältere Aufträge"
    static let progress = "Fortschritt"
    static let sheets = "Alle Steckbriefe als PDF"
    static let papers = "Alle Papiere erstellen"
    static let reload = "Stand neu laden"
    static let reloadNote = "Sie können die Seite verlassen. Der Auftrag läuft weiter und steht danach hier bereit."
    static let cancel = "Auftrag abbrechen"
    static let again = "Noch einmal versuchen"
    static let noJob = "Diesen Auftrag gibt es nicht mehr, oder er gehört jemand anderem."

    /// What a kind of job is to people; an unknown one keeps its own name.
    static func title(_ kind: String) -> String {
        switch kind {
        case "massnahmen.steckbriefe": sheets
        case "vorlagen.alle": papers
        case "mail": "E-Mail senden"
        case "mail.clean": "Alte E-Mails vergessen"
        case "konten.aufraeumen": "Abgelaufene Sitzungen und Links entfernen"
        case "dateien.aufraeumen": "Gelöschte Dateien entfernen"
        case "auftraege.aufraeumen": "Alte Ergebnisse entfernen"
        case "geschichte.unterschreiben": "Geschichte unterschreiben"
        default: kind
        }
    }

    static func name(_ state: JobState) -> String {
        switch state {
        case .queued: "wartet"
        case .running: "läuft"
        case .done: "fertig"
        case .failed: "gescheitert"
        case .cancelled: "abgebrochen"
        }
    }

    /// The state in a sentence.
    static func sentence(_ job: JobStatus) -> String {
        switch job.state {
        case .queued where job.message != nil:
            "Ein Versuch ist gescheitert; der nächste beginnt von selbst\(job.runAt.map { " um \($0.berlin.germanTime) Uhr" } ?? "")."
        case .queued: "Der Auftrag wartet darauf, dass ein Platz frei wird. Das dauert meist nur Sekunden."
        case .running where job.isCancelling: "Der Auftrag wird abgebrochen."
        case .running: "Der Auftrag läuft."
        case .done: "Der Auftrag ist fertig."
        case .failed: "Der Auftrag ist gescheitert."
        case .cancelled: "Der Auftrag wurde abgebrochen."
        }
    }

    static func since(_ job: JobStatus) -> String {
        if let finished = job.finishedAt { return "Beendet am \(finished.berlin.german)." }
        if let started = job.startedAt { return "Begonnen am \(started.berlin.german)." }
        return "Gestartet am \(job.createdAt.berlin.german)."
    }

    /// What is said aloud, in quarters: often enough to know that it goes on, not so often that it disturbs.
    static func announcement(_ job: JobStatus) -> String {
        guard job.state == .running, let progress = job.progress, progress.of > 0 else { return sentence(job) }
        switch progress.done * 4 / progress.of {
        case 0: return sentence(job)
        case 1: return "Ein Viertel ist fertig."
        case 2: return "Die Hälfte ist fertig."
        default: return "Drei Viertel sind fertig."
        }
    }
}
