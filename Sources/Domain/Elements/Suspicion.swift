/// What may no longer hold because something it rests on has changed its meaning.
///
/// A link is outdated when its target's content version is above the one last seen. Suspect is the source of an
/// outdated link and, step by step, whatever rests on a suspect; circles are no trouble. Confirming the outdated link
/// clears all that hung on it.
public struct Suspicion: Hashable, Sendable {
    /// Links whose target has moved on, in the order of the links.
    public let outdated: [ElementLink]
    public let suspects: Set<LinkEnd>

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
    }

    public func isSuspect(_ element: ElementID) -> Bool { suspects.contains(.element(element)) }

    /// The outdated links that an end's doubt comes from, its own first; to be confirmed or mended.
    public func causes(of end: LinkEnd, in links: [ElementLink]) -> [ElementLink] {
        guard suspects.contains(end) else { return [] }
        var targets: [LinkEnd: [LinkEnd]] = [:]
        for link in links where suspects.contains(link.source) {
            targets[link.source, default: []].append(link.target)
        }
        var bySource: [LinkEnd: [ElementLink]] = [:]
        for link in outdated { bySource[link.source, default: []].append(link) }
        var seen: Set<LinkEnd> = [end]
        var line = [end]
        var next = 0
        var causes: [ElementLink] = []
        while next < line.count {
            causes += bySource[line[next]] ?? []
            for target in targets[line[next]] ?? [] where suspects.contains(target) && seen.insert(target).inserted {
                line.append(target)
            }
            next += 1
        }
        return causes
    }
}
