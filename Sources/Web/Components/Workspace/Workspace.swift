import HTML

/// What the frame of the workspace shows on each of its pages: where one is, as whom, and where one can go.
struct Workspace: Sendable {
    struct Person: Sendable {
        let name: String
        /// Their own account; nil shows only the name.
        var account: Link?
        /// Takes the form that ends the session.
        let signOut: Link
        let csrfToken: String
    }

    /// The button "Prüfung" with what is still open.
    struct Check: Sendable {
        let open: Int
        let link: Link
    }

    let municipality: String
    /// Such as "INSEK 2036".
    let concept: String
    /// The overview.
    let home: Link
    let menu: WorkspaceMenu
    var person: Person?
    var check: Check?
    /// Invented data carry a mark on each page.
    var isExample = false
}
