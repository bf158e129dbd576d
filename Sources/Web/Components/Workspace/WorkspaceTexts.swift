import Domain

/// The German words of the workspace's frame.
enum WorkspaceTexts {
    static let navigation = "Werkstatt"
    static let menu = "Menü"
    static let signOut = "Abmelden"
    static let open = " offen"

    static func check(_ open: Int) -> String { open == 0 ? "Prüfung: nichts offen" : "Prüfung: \(open) offen" }

    static let noConcept =
        "Dieses Konzept gibt es nicht, oder Sie haben dort keine Rechte. Bitte fragen Sie die Leitung des Konzepts."

    static func state(_ state: ConceptState) -> String { "Stand des Konzepts: \(state.germanName)." }
}
