/// Municipalities that one may be compared with: of its size, and of its kind where there are enough.
public struct PeerGroup: Hashable, Sendable {
    /// How the group was chosen; the paper says it in words.
    public enum Rule: Hashable, Sendable {
        /// Towns with towns and villages with villages, from two thirds to one and a half times the inhabitants.
        case sameKind
        /// Any kind, from a third to three times the inhabitants, because the closer group has too few.
        case anyKind
    }

    public let rule: Rule
    /// The closest in size first, at most `most`, at least `fewest`.
    public let members: [Municipality]

    public static let fewest = 3
    public static let most = 10

    /// Nil when even the wider rule finds fewer than `fewest`: then there is nothing to compare with.
    ///
    /// Sizes are compared as ratios, so that one with half as many counts as far away as one with twice as many.
    public init?(of municipality: Municipality, among all: [Municipality]) {
        let others = all.filter { $0.ags != municipality.ags && $0.inhabitants > 0 }
        guard municipality.inhabitants > 0 else { return nil }
        func distance(_ other: Municipality) -> Double {
            let ratio = Double(other.inhabitants) / Double(municipality.inhabitants)
            return max(ratio, 1 / ratio)
        }
        func nearest(_ rule: Rule) -> [Municipality] {
            let candidates =
                switch rule {
                case .sameKind:
                    others.filter { $0.kind.isTown == municipality.kind.isTown && distance($0) <= 1.5 }
                case .anyKind: others.filter { distance($0) <= 3 }
                }
            return Array(candidates.sorted { (distance($0), $0.ags) < (distance($1), $1.ags) }.prefix(Self.most))
        }
        for rule in [Rule.sameKind, .anyKind] {
            let members = nearest(rule)
            if members.count >= Self.fewest {
                self.rule = rule
                self.members = members
                return
            }
        }
        return nil
    }
}
