/// The sentences, in one place so that both drivers say the same.
extension DatabaseError {
    package static func constraint(
        _ kind: Constraint, subject: String? = nil, sql: String? = nil, detail: String? = nil
    ) -> DatabaseError {
        let message =
            switch kind {
            case .unique:
                "Diesen Eintrag gibt es schon. Bitte ändern Sie die vorhandene Angabe oder wählen Sie eine andere."
            case .foreignKey:
                "Der Eintrag verweist auf etwas, das es nicht gibt, oder wird selbst noch gebraucht. Bitte prüfen Sie die Verknüpfungen."
            case .notNull: "Eine Pflichtangabe fehlt. Bitte ergänzen Sie sie."
            case .check: "Eine Angabe liegt außerhalb des Erlaubten. Bitte prüfen Sie die Eingabe."
            case .type: "Eine Angabe hat die falsche Art (zum Beispiel Text statt Zahl). Bitte prüfen Sie die Eingabe."
            }
        return DatabaseError(.constraint(kind), message, subject: subject, sql: sql, detail: detail)
    }

    package static func busy(sql: String? = nil, detail: String? = nil) -> DatabaseError {
        DatabaseError(
            .busy, "Die Datenbank ist gerade ausgelastet. Bitte versuchen Sie es in einigen Sekunden noch einmal.",
            sql: sql, detail: detail)
    }

    package static func unavailable(sql: String? = nil, detail: String? = nil) -> DatabaseError {
        DatabaseError(
            .unavailable, "Die Datenbank ist zurzeit nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.",
            sql: sql, detail: detail)
    }

    package static var closed: DatabaseError {
        DatabaseError(
            .unavailable, "Die Datenbank ist bereits geschlossen, das Programm wird gerade beendet.")
    }

    package static func outcomeUnknown(detail: String? = nil) -> DatabaseError {
        DatabaseError(
            .outcomeUnknown,
            "Die Verbindung zur Datenbank brach beim Speichern ab. Bitte prüfen Sie, ob Ihre Änderung da ist, bevor Sie sie wiederholen.",
            detail: detail)
    }

    package static func diskFull(sql: String? = nil, detail: String? = nil) -> DatabaseError {
        DatabaseError(
            .diskFull,
            "Der Speicherplatz der Datenbank ist voll, nichts wurde gespeichert. Bitte schaffen Sie Platz auf dem Datenträger und wiederholen Sie den Vorgang.",
            sql: sql, detail: detail)
    }

    package static func readOnly(sql: String? = nil, detail: String? = nil) -> DatabaseError {
        DatabaseError(
            .readOnly,
            "Die Datenbank lässt hier keine Änderung zu. Bitte prüfen Sie die Schreibrechte auf Datei und Ordner.",
            sql: sql, detail: detail)
    }

    package static func corrupt(detail: String? = nil) -> DatabaseError {
        DatabaseError(
            .corrupt,
            "Die Datei ist keine lesbare Datenbank oder sie ist beschädigt. Bitte spielen Sie eine Sicherung ein.",
            detail: detail)
    }

    package static func migration(_ message: String) -> DatabaseError { DatabaseError(.migration, message) }

    package static func misuse(_ message: String, sql: String? = nil) -> DatabaseError {
        DatabaseError(.misuse, message, sql: sql)
    }

    package static var textWithNull: DatabaseError {
        DatabaseError(
            .encode,
            "Ein Text enthält ein Nullzeichen (U+0000), das nicht gespeichert werden kann. Bitte entfernen Sie es.")
    }

    package static var notANumber: DatabaseError {
        DatabaseError(.encode, "Ein Rechenergebnis ist keine Zahl (NaN) und kann nicht gespeichert werden.")
    }

    package static func other(sql: String? = nil, detail: String? = nil) -> DatabaseError {
        DatabaseError(
            .other,
            "Die Datenbank hat eine Anweisung abgelehnt. Bitte melden Sie den Fehler mit dem Zeitpunkt an den Betrieb.",
            sql: sql, detail: detail)
    }
}
