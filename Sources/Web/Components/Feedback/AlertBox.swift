import HTML

/// Something to know before reading on. Its kind is said by the title, not by its colour alone.
struct AlertBox {
    enum Kind { case info, success, warning, danger }

    let kind: Kind
    let title: String
    let content: HTML

    init(kind: Kind, title: String, @HTMLBuilder content: () -> HTML = { .empty }) {
        self.kind = kind
        self.title = title
        self.content = content()
    }

    var html: HTML {
        div(kind.box, .role("note")) {
            div(.class("kern-alert__header")) {
                span(kind.icon, .aria("hidden", "true"))
                span(.class("kern-title")) { title }
            }
            if !content.isEmpty { div(.class("kern-alert__body")) { content } }
        }
    }
}

extension AlertBox.Kind {
    var box: Attribute {
        switch self {
        case .info: .class("kern-alert kern-alert--info")
        case .success: .class("kern-alert kern-alert--success")
        case .warning: .class("kern-alert kern-alert--warning")
        case .danger: .class("kern-alert kern-alert--danger")
        }
    }

    var icon: Attribute {
        switch self {
        case .info: .class("kern-icon kern-icon--info")
        case .success: .class("kern-icon kern-icon--success")
        case .warning: .class("kern-icon kern-icon--warning")
        case .danger: .class("kern-icon kern-icon--danger")
        }
    }
}
