/// The German words of the workspace's frame.
enum WorkspaceTexts {
    static let navigation = "Werkstatt"
    static let menu = "Menü"
    static let signOut = "Abmelden"
    static let open = " offen"

    static func check(_ open: Int) -> String { open == 0 ? "Prüfung: nichts offen" : "Prüfung: \(open) offen" }
}
