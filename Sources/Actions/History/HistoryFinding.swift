import Domain

/// Something wrong with the history or with the exported heads: a key for machines and a German sentence.
public struct HistoryFinding: Hashable, Sendable {
    public let key: String
    /// Nil when it is about no chain.
    public let chain: String?
    public let message: String

    init(key: String, chain: String?, message: String) {
        self.key = key
        self.chain = chain
        self.message = message
    }

    init(_ finding: AuditFinding) {
        self.init(key: finding.key, chain: finding.chain.text, message: finding.message)
    }

    static func unreadableHead(line: Int) -> HistoryFinding {
        HistoryFinding(
            key: "kopf-unlesbar", chain: nil,
            message: "Zeile \(line) der Datei mit den Köpfen ist kein unterschriebener Kopf.")
    }

    static func forgedHead(_ chain: AuditChain, line: Int) -> HistoryFinding {
        HistoryFinding(
            key: "unterschrift-falsch", chain: chain.text,
            message: "In Zeile \(line) der Datei mit den Köpfen stimmt die Unterschrift für „\(chain.text)“ nicht.")
    }

    static func foreignHead(_ chain: AuditChain, line: Int) -> HistoryFinding {
        HistoryFinding(
            key: "schluessel-fremd", chain: chain.text,
            message:
                "In Zeile \(line) der Datei mit den Köpfen hat ein anderer Schlüssel „\(chain.text)“ unterschrieben.")
    }

    static func unknownChains(_ count: Int) -> HistoryFinding {
        HistoryFinding(
            key: "kette-unbekannt", chain: nil,
            message: count == 1
                ? "Die Datenbank enthält eine Kette mit einem Namen, den die Werkstatt nicht vergibt."
                : "Die Datenbank enthält \(count) Ketten mit Namen, die die Werkstatt nicht vergibt.")
    }
}
