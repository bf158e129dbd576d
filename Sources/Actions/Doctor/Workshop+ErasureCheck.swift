import Storage

extension Workshop {
    /// Whether a restored backup has brought back what had been erased.
    public func examineErasures(_ list: String?) -> [Finding] {
        let part = "Löschungen"
        do {
            guard let list else {
                guard try read({ try AuditErasure.hasErased($0) }) else { return [] }
                return [
                    Finding(
                        part, .hint,
                        """
                        In dieser Datenbank wurde schon gelöscht. Nennen Sie mit --list oder INSEK_ERASURES die Liste, \
                        damit auffällt, wenn eine eingespielte Sicherung Gelöschtes zurückbringt.
                        """)
                ]
            }
            let content = try ErasureList(list).content()
            let (entries, accounts) = try read { reading in
                (
                    try AuditErasure.unerased(reading, content.marks),
                    try content.accounts.count { try AccountStore.find(reading, $0) != nil }
                )
            }
            guard entries + accounts > 0 else {
                return [Finding(part, .good, "Alles, was auf der Liste \(list) steht, ist gelöscht.")]
            }
            return [
                Finding(
                    part, .broken,
                    """
                    Auf der Liste \(list) stehen Löschungen, die in dieser Datenbank fehlen (Einträge: \(entries), \
                    Konten: \(accounts)), wohl nach dem Einspielen einer Sicherung. Bitte wiederholen Sie sie: \
                    insek audit replay --list \(list)
                    """)
            ]
        } catch {
            return [Finding(part, .broken, error)]
        }
    }
}
