extension HTTPFailure {
    /// 400 with a German sentence that says what is wrong with the request.
    public static func badRequest(_ message: String) -> HTTPFailure {
        HTTPFailure(.badRequest, status: 400, message: message)
    }

    static let brokenEncoding = badRequest(
        "Die Adresse oder das Formular enthält eine fehlerhafte Zeichenfolge. "
            + "Bitte beginnen Sie noch einmal auf der Startseite.")

    static let badAddress = badRequest(
        "Die aufgerufene Adresse ist ungültig. Bitte prüfen Sie die Schreibweise oder beginnen Sie auf der Startseite.")

    /// 401: the page needs a login. The product's page usually redirects to the login form.
    public static let login = HTTPFailure(.login, status: 401)
    public static let forbidden = HTTPFailure(.forbidden, status: 403)

    /// 403: the form does not come from one of our pages, or its cookie is gone.
    public static let forgedForm = HTTPFailure(
        .forgedForm, status: 403,
        message: "Das Formular gehört nicht zu Ihrer Sitzung oder ist abgelaufen. Es wurde nichts gespeichert. "
            + "Bitte laden Sie die Seite neu, lassen Sie Cookies zu und senden Sie das Formular noch einmal ab.")

    public static let notFound = HTTPFailure(.notFound, status: 404)

    static func methodNotAllowed(_ allowed: [Method]) -> HTTPFailure {
        var failure = HTTPFailure(.methodNotAllowed, status: 405)
        failure.allowed = allowed
        return failure
    }

    /// 413; `limit` in bytes.
    public static func bodyTooLarge(limit: Int) -> HTTPFailure {
        HTTPFailure(
            .bodyTooLarge, status: 413,
            message: "Die gesendeten Daten sind größer als die erlaubten \(size(limit)). Es wurde nichts gespeichert. "
                + "Bitte verkleinern Sie die Datei oder teilen Sie sie auf.")
    }

    static let unsupportedMediaType = HTTPFailure(
        .unsupportedMediaType, status: 415,
        message: "Die Daten kamen in einem Format, das hier nicht angenommen wird. Bitte verwenden Sie das Formular.")

    static let tooManyRequests = HTTPFailure(
        .tooManyRequests, status: 429,
        message: "Von Ihrem Anschluss kommen gerade zu viele Anfragen gleichzeitig. "
            + "Bitte warten Sie einige Sekunden und versuchen Sie es dann erneut.", retryAfter: 5)

    static let overloaded = HTTPFailure(
        .overloaded, status: 503,
        message: "Im Augenblick kommen mehr Anfragen an, als verarbeitet werden können. Es wurde nichts gespeichert. "
            + "Bitte versuchen Sie es in einigen Sekunden erneut.", retryAfter: 5)

    /// 503: something the server needs is away for a moment, e.g. the database.
    public static func unavailable(_ message: String, retryAfter: Int = 10) -> HTTPFailure {
        HTTPFailure(.unavailable, status: 503, message: message, retryAfter: retryAfter)
    }

    static let stopping = HTTPFailure(
        .stopping, status: 503,
        message: "Der Dienst wird gerade neu gestartet. Bitte versuchen Sie es in einer Minute erneut.", retryAfter: 60)

    static let storageFull = HTTPFailure(
        .storageFull, status: 507,
        message: "Die Datei konnte nicht zwischengespeichert werden, weil auf dem Server kein Platz mehr ist. "
            + "Es wurde nichts gespeichert. Bitte verständigen Sie die Betreuung.")

    static let internalError = HTTPFailure(.internalError, status: 500)

    /// German text of a limit, in whole units: "1 GB", "20 MB", "512 KB", "300 Byte".
    private static func size(_ bytes: Int) -> String {
        switch bytes {
        case (1 << 30)... where bytes.isMultiple(of: 1 << 30): "\(bytes >> 30) GB"
        case (1 << 20)...: "\(bytes >> 20) MB"
        case (1 << 10)...: "\(bytes >> 10) KB"
        default: "\(bytes) Byte"
        }
    }
}
