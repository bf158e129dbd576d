/// Something wrong with a chain.
public struct AuditFinding: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Entries are missing between others.
        case gap(ClosedRange<Int64>)
        /// The payload is not the one that was written.
        case editedPayload(Int64)
        /// Who, what, when or the link itself is not what was written.
        case brokenLink(Int64)
        /// The end is missing: so many entries there should be, so many are there.
        case cutTail(expected: Int64, found: Int64)
        /// The chain's own head names another link than its last entry has.
        case wrongHead
        /// Entries stand behind the end that the head names.
        case surplus(ClosedRange<Int64>)
        /// A signed head says so: entries are missing that were there when it was signed.
        case cutBelowSignedHead(expected: Int64, found: Int64)
        /// A signed head says so: the entries up to this one are not those that were signed.
        case rewritten(upTo: Int64)
        /// More of the same chain than are listed.
        case more(Int)
    }

    public let chain: AuditChain
    public let kind: Kind

    public init(_ chain: AuditChain, _ kind: Kind) {
        self.chain = chain
        self.kind = kind
    }

    /// A short key for machines.
    public var key: String {
        switch kind {
        case .gap: "luecke"
        case .editedPayload: "inhalt-geaendert"
        case .brokenLink: "verkettung-gebrochen"
        case .cutTail: "ende-fehlt"
        case .wrongHead: "kopf-falsch"
        case .surplus: "ueberzaehlig"
        case .cutBelowSignedHead: "ende-fehlt-laut-unterschrift"
        case .rewritten: "umgeschrieben"
        case .more: "weitere"
        }
    }

    public var message: String {
        let place = "In der Kette „\(chain.text)“"
        switch kind {
        case .gap(let numbers) where numbers.count == 1: return "\(place) fehlt der Eintrag \(numbers.lowerBound)."
        case .gap(let numbers):
            return "\(place) fehlen die Einträge \(numbers.lowerBound) bis \(numbers.upperBound)."
        case .editedPayload(let number):
            return "\(place) wurde der Inhalt des Eintrags \(number) nachträglich verändert."
        case .brokenLink(let number):
            return """
                \(place) passt der Eintrag \(number) nicht zu seinem Vorgänger: Handelnde, Zeit, Vorgang oder \
                Verkettung wurden verändert.
                """
        case .cutTail(let expected, let found):
            return "\(place) fehlt das Ende: Der Kopf nennt \(expected) Einträge, vorhanden sind sie nur bis \(found)."
        case .wrongHead: return "\(place) passt der Kopf nicht zum letzten Eintrag."
        case .surplus(let numbers) where numbers.count == 1:
            return "\(place) steht der Eintrag \(numbers.lowerBound) hinter dem Ende, das der Kopf nennt."
        case .surplus(let numbers):
            return """
                \(place) stehen die Einträge \(numbers.lowerBound) bis \(numbers.upperBound) hinter dem Ende, das der \
                Kopf nennt.
                """
        case .cutBelowSignedHead(let expected, let found):
            return """
                \(place) fehlt das Ende: Unterschrieben wurden \(expected) Einträge, vorhanden sind sie nur bis \
                \(found).
                """
        case .rewritten(let number):
            return """
                \(place) wurde die Geschichte umgeschrieben: Die Einträge bis \(number) sind nicht die, die \
                unterschrieben wurden.
                """
        case .more(let count):
            return "\(place) gibt es \(count) weitere Auffälligkeiten, die hier nicht einzeln stehen."
        }
    }
}
