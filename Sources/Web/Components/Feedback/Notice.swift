import HTML
import HTTPServer

/// What a page says once after something was done. A closed list, because it travels in the address: nobody can make
/// our pages say something else by a link.
enum Notice: String, CaseIterable, Sendable {
    case saved = "gespeichert"
    case created = "angelegt"
    case opened = "eroeffnet"
    case invited = "eingeladen"
    case granted = "rolle-vergeben"
    case ended = "rolle-beendet"
    case deleted = "geloescht"
    case restored = "wiederhergestellt"
    case sent = "gesendet"
    case confirmed = "bestaetigt"
    case undone = "zurueckgeholt"
    case attached = "angehaengt"
    case importUndone = "einlesen-zurueckgenommen"

    static let key = "meldung"

    /// For the query of the address to redirect to: `Routes.list.link(slug, query: [Notice.saved.field])`.
    var field: (String, String) { (Self.key, rawValue) }

    var text: String {
        switch self {
        case .saved: "Ihre Änderungen sind gespeichert."
        case .created: "Der neue Eintrag ist angelegt."
        case .opened: "Das Konzept ist eröffnet."
        case .invited: "Die Einladung ist gesendet."
        case .granted: "Die Rolle ist vergeben. Die Person hat schon ein Konto und kann sich gleich anmelden."
        case .ended: "Die Rolle ist beendet."
        case .deleted: "Der Eintrag ist gelöscht."
        case .restored: "Der frühere Stand ist wiederhergestellt."
        case .sent: "Die Nachricht ist gesendet."
        case .confirmed: "Ihre Bestätigung ist gespeichert."
        case .undone: "Der gelöschte Eintrag ist wieder da, mit allen Verknüpfungen."
        case .attached: "Die Datei ist angehängt."
        case .importUndone: "Das Einlesen ist zurückgenommen."
        }
    }
}

/// A notice on the page that was asked for, with the address of the same page without it.
struct ShownNotice {
    /// A button that takes back what the notice is about.
    struct Undo {
        let title: String
        let action: Link
        let csrfToken: String
        /// The field of the address that names what is taken back; goes with the notice.
        let key: String
    }

    let notice: Notice
    let closing: Link
    let undo: Undo?

    /// Nil when the address names none of ours.
    /// - Parameter undo: For the notice that something was deleted, where the page knows the way back.
    init?(_ request: Request, undo: Undo? = nil) {
        guard let notice = request.query.first(Notice.key).flatMap(Notice.init) else { return nil }
        self.notice = notice
        self.undo = notice == .deleted ? undo : nil
        let rest = request.query.names.filter { $0 != Notice.key && $0 != undo?.key }
            .flatMap { name in request.query.all(name).map { (name, $0) } }
        closing = Link(path: request.path, query: rest)
    }
}

/// The place for short messages above the content. A message stays until it is closed, for everyone alike; scripts add
/// further ones (see insek.js), and screen readers hear them without losing their place.
struct ToastRegion {
    var notice: ShownNotice?

    var html: HTML {
        div(.class("insek-toasts"), .role("status"), .data("close", FeedbackTexts.close)) {
            if let notice {
                div(.class("kern-alert kern-alert--success insek-toast")) {
                    div(.class("kern-alert__header")) {
                        span(AlertBox.Kind.success.icon, .aria("hidden", "true"))
                        span(.class("kern-title")) { notice.notice.text }
                        if let undo = notice.undo { Self.undoing(undo) }
                        a(.class("kern-btn kern-btn--tertiary"), .href(notice.closing), .data("close-toast", "")) {
                            span(.class("kern-icon kern-icon--close"), .aria("hidden", "true"))
                            span(.class("kern-label kern-sr-only")) { FeedbackTexts.close }
                        }
                    }
                }
            }
        }
    }

    private static func undoing(_ undo: ShownNotice.Undo) -> HTML {
        form(.method(.post), .action(undo.action)) {
            PostForm.token(undo.csrfToken)
            button(.class("kern-btn kern-btn--secondary"), .type("submit")) {
                span(.class("kern-label")) { undo.title }
            }
        }
    }
}
