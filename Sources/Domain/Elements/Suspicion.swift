/// What may no longer hold because something it rests on has changed its meaning.
///
/// A link is outdated when its target's content version is above the one last seen. Suspect is the source of an
/// outdated link and, step by step, whatever rests on a suspect; circles are no trouble. Confirming the outdated link
/// clears all that hung on it.
public struct Suspicion: Hashable, Sendable {
    /// Links whose target has moved on, in the order of the links.
    public let outdated: [ElementLink]
    public let suspects: Set<LinkEnd>
    /// For the way from a suspect to the causes of its doubt.
    private let outdatedBySource: [LinkEnd: [ElementLink]]
    private let suspectTargets: [LinkEnd: [LinkEnd]]

    /// - Parameters:
    ///   - versions: The content versions of the elements.
    ///   - others: Those of things outside the spine; what is not named counts as unchanged.
    public init(versions: [ElementID: Int64], links: [ElementLink], others: [LinkEnd: Int64] = [:]) {
        var outdated: [ElementLink] = []
        for link in links {
            let current: Int64? =
                if case .element(let id) = link.target { versions[id] } else { others[link.target] }
            if let current, current > link.seen { outdated.append(link) }
        }
        self.outdated = outdated
        var suspects = Set(outdated.lazy.map(\.source))
        if !suspects.isEmpty {
            var sources: [LinkEnd: [LinkEnd]] = [:]
            for link in links { sources[link.target, default: []].append(link.source) }
            var waiting = Array(suspects)
            while let next = waiting.popLast() {
                for source in sources[next] ?? [] where suspects.insert(source).inserted { waiting.append(source) }
            }
        }
        self.suspects = suspects
        var bySource: [LinkEnd: [ElementLink]] = [:]
        for link in outdated { bySource[link.source, default: []].append(link) }
        outdatedBySource = bySource
        var targets: [LinkEnd: [LinkEnd]] = [:]
        if !suspects.isEmpty {
            for link in links where suspects.contains(link.target) {
                targets[link.source, default: []].append(link.target)
            }
        }
        suspectTargets = targets
    }

    public func isSuspect(_ element: ElementID) -> Bool { suspects.contains(.element(element)) }

    /// The outdated links that an end's doubt comes from, its own first; to be confirmed or mended.
    public func causes(of end: LinkEnd) -> [ElementLink] {
        guard suspects.contains(end) else { return [] }
        var seen: Set<LinkEnd> = [end]
        var line = [end]
        var next = 0
        var causes: [ElementLink] = []
        while next < line.count {
            causes += outdatedBySource[line[next]] ?? []
            for target in suspectTargets[line[next]] ?? [] where seen.insert(target).inserted { line.append(target) }
            next += 1
        }
        return causes
    }
}
