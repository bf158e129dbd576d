import HTML

/// A short mark of a state. The word says what it is, colour and picture only help.
struct Tag {
    enum Kind: CaseIterable { case neutral, info, success, warning, danger }

    let text: String
    var kind = Kind.neutral

    /// The states that recur in the workspace.
    static let fulfilled = Tag(text: "erfüllt", kind: .success)
    static let open = Tag(text: "offen", kind: .warning)
    static let notDue = Tag(text: "noch nicht fällig")
    static let proposal = Tag(text: "Vorschlag", kind: .info)

    var html: HTML {
        span(look) {
            if let icon = kind.icon { span(icon, .aria("hidden", "true")) }
            span(.class("kern-label kern-label--small")) { text }
        }
    }

    private var look: Attribute {
        switch kind {
        case .neutral: .class("kern-badge kern-badge--small insek-tag")
        case .info: .class("kern-badge kern-badge--small kern-badge--info")
        case .success: .class("kern-badge kern-badge--small kern-badge--success")
        case .warning: .class("kern-badge kern-badge--small kern-badge--warning")
        case .danger: .class("kern-badge kern-badge--small kern-badge--danger")
        }
    }
}

extension Tag.Kind {
    /// The class of KERN's picture for it.
    fileprivate var icon: Attribute? {
        switch self {
        case .neutral: nil
        case .info: .class("kern-icon kern-icon--info")
        case .success: .class("kern-icon kern-icon--success")
        case .warning: .class("kern-icon kern-icon--warning")
        case .danger: .class("kern-icon kern-icon--danger")
        }
    }
}
