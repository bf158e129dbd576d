extension HTTPFailure {
    /// A German heading.
    public var title: String {
        switch code {
        case .badRequest: "Anfrage nicht verständlich"
        case .login: "Bitte melden Sie sich an"
        case .forbidden: "Kein Zugriff"
        case .forgedForm: "Formular abgelaufen"
        case .notFound: "Seite nicht gefunden"
        case .methodNotAllowed: "Zugriffsart nicht erlaubt"
        case .bodyTooLarge: "Zu viele Daten"
        case .unsupportedMediaType: "Datenformat nicht unterstützt"
        case .tooManyRequests: "Zu viele Anfragen"
        case .overloaded: "Gerade überlastet"
        case .unavailable: "Vorübergehend nicht verfügbar"
        case .stopping: "Neustart"
        case .storageFull: "Speicher voll"
        case .internalError: "Unerwarteter Fehler"
        case .other: "Anfrage nicht möglich"
        }
    }

    /// German sentences: what happened and what to do. `message` if there is one.
    public var explanation: String {
        if let message { return message }
        return switch code {
        case .login: "Für diese Seite müssen Sie angemeldet sein."
        case .forbidden:
            "Sie haben für diese Seite keine Berechtigung. Wenn Sie sie brauchen, wenden Sie sich bitte an die "
                + "Verwaltung Ihrer Gemeinde."
        case .notFound:
            "Diese Seite gibt es nicht oder nicht mehr. Bitte prüfen Sie die Adresse oder beginnen Sie auf der "
                + "Startseite."
        case .methodNotAllowed:
            "Diese Adresse kann so nicht aufgerufen werden. Bitte öffnen Sie sie als normale Seite."
        case .unavailable: "Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute erneut."
        case .internalError:
            "Bei der Verarbeitung ist ein Fehler aufgetreten. Bitte versuchen Sie es erneut. Bleibt der Fehler "
                + "bestehen, nennen Sie der Betreuung die Vorgangsnummer \(requestID)."
        default: "Bitte versuchen Sie es noch einmal oder beginnen Sie auf der Startseite."
        }
    }
}
