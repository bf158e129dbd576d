import HTML
import HTTPServer

/// Pages for requests that could not be served: what happened and what to do, in German.
extension Layout {
    func failure(_ failure: HTTPFailure) -> Response {
        let texts = FailureTexts.of(failure)
        return response(
            Page(title: texts.title) {
                h1(.class("kern-heading-large")) { texts.title }
                p(.class("kern-body")) { texts.explanation }
                p(.class("kern-body")) { a(.class("kern-link"), .href(MunicipalityRoutes.start.link())) { "Zur Startseite" } }
            }, status: failure.status)
    }
}

/// The sentences of the error pages.
struct FailureTexts {
    let title: String
    let explanation: String

    static func of(_ failure: HTTPFailure) -> FailureTexts {
        switch failure.status {
        case 400:
            FailureTexts(
                title: "Diese Anfrage ist unvollständig oder fehlerhaft",
                explanation: failure.message ?? "Bitte rufen Sie die Seite über einen Verweis oder das Menü auf.")
        case 403:
            FailureTexts(
                title: "Das ist hier nicht erlaubt",
                explanation: failure.message
                    ?? "Laden Sie die vorige Seite neu und senden Sie das Formular dann noch einmal ab.")
        case 404:
            FailureTexts(
                title: "Diese Seite gibt es nicht",
                explanation: failure.message
                    ?? "Prüfen Sie die Adresse. Gemeinden finden Sie auch über ihren Namen oder ihren Schlüssel.")
        case 405:
            FailureTexts(
                title: "So lässt sich diese Seite nicht aufrufen",
                explanation: failure.message ?? "Bitte rufen Sie die Seite über einen Verweis oder das Menü auf.")
        case 408:
            FailureTexts(
                title: "Die Übertragung hat zu lange gedauert",
                explanation: failure.message ?? "Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.")
        case 413:
            FailureTexts(
                title: "Die gesendeten Daten sind zu groß",
                explanation: failure.message ?? "Bitte kürzen Sie den Text oder senden Sie eine kleinere Datei.")
        case 429:
            FailureTexts(
                title: "Zu viele Anfragen auf einmal",
                explanation: failure.message ?? "Bitte warten Sie einen Augenblick und versuchen Sie es noch einmal.")
        case 503:
            FailureTexts(
                title: "Der Dienst ist gerade nicht erreichbar",
                explanation: failure.message
                    ?? "Bitte versuchen Sie es in einer Minute noch einmal. Es ist nichts verloren gegangen.")
        default:
            FailureTexts(
                title: "Hier ist etwas schiefgegangen",
                explanation: "Der Fehler ist vermerkt. Bitte versuchen Sie es noch einmal. Wenn er wieder auftritt, "
                    + "nennen Sie uns bitte die Kennung \(failure.requestID).")
        }
    }
}
