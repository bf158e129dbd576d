/// All of a concept at one moment: what rules, sheets, reports, charts and exports take. Pure values, safe to share.
public struct ConceptSnapshot: Sendable {
    public let concept: ConceptID
    /// The concept's change number; equal numbers mean equal contents.
    public let changeNumber: Int64
    /// In the order of positions; deleted ones are not there.
    public let elements: [Element]
    public let links: [ElementLink]
    public let suspicion: Suspicion
    private let places: [ElementID: Int]
    private let details: [ElementID: MeasureDetails]
    private let register = Deferred<MeasureRegister>()

    public init(
        concept: ConceptID, changeNumber: Int64, elements: [Element], links: [ElementLink],
        details: [ElementID: MeasureDetails]
    ) {
        self.concept = concept
        self.changeNumber = changeNumber
        self.elements = elements
        self.links = links
        self.details = details
        var places: [ElementID: Int] = [:]
        places.reserveCapacity(elements.count)
        var versions: [ElementID: Int64] = [:]
        versions.reserveCapacity(elements.count)
        for (place, element) in elements.enumerated() {
            places[element.id] = place
            versions[element.id] = element.contentVersion
        }
        self.places = places
        suspicion = Suspicion(versions: versions, links: links)
    }

    public func element(_ id: ElementID) -> Element? { places[id].map { elements[$0] } }

    public func measure(_ id: ElementID) -> Measure? {
        guard let element = element(id), let details = details[id] else { return nil }
        return Measure(element, details)
    }

    public func measure(_ code: MeasureCode) -> Measure? {
        let text = code.text
        return elements.first { $0.kind == .measure && $0.code == text }.flatMap { measure($0.id) }
    }

    /// In the order of their numbers.
    public var measures: [Measure] {
        elements.filter { $0.kind == .measure }.compactMap { measure($0.id) }.sorted { $0.code < $1.code }
    }

    /// The measures as lists need them, worked out once.
    var measureRegister: MeasureRegister { register.value { MeasureRegister(measures) } }

    /// The links that an element is an end of, on either side.
    public func links(of id: ElementID) -> [ElementLink] {
        let end = LinkEnd.element(id)
        return links.filter { $0.source == end || $0.target == end }
    }

    /// Elements that nothing joins to the rest: no link, no parent, no child. In the order of positions.
    public var orphans: [Element] {
        var joined: Set<ElementID> = []
        for link in links {
            if let id = link.source.element { joined.insert(id) }
            if let id = link.target.element { joined.insert(id) }
        }
        for element in elements {
            guard let parent = element.parent else { continue }
            joined.insert(parent)
            joined.insert(element.id)
        }
        return elements.filter { !$0.kind.standsAlone && !joined.contains($0.id) }
    }

    /// The part that somebody may see: elements that `isVisible` lets through, and links of which no end is hidden.
    public func restricted(to isVisible: (Element) -> Bool) -> ConceptSnapshot {
        let elements = elements.filter(isVisible)
        let ids = Set(elements.map(\.id))
        return ConceptSnapshot(
            concept: concept, changeNumber: changeNumber,
            elements: elements.map { element in
                guard let parent = element.parent, !ids.contains(parent) else { return element }
                return element.withoutParent
            },
            links: links.filter { link in
                [link.source, link.target].allSatisfy { $0.element.map(ids.contains) ?? true }
                    && (link.source.element ?? link.target.element) != nil
            },
            details: details.filter { ids.contains($0.key) })
    }

    /// About how many bytes the snapshot takes, for caches: texts count twice, since lists keep them folded, the rest by
    /// experience.
    public var weight: Int {
        let elements = elements.reduce(0) { sum, element in
            sum + 440 + 2 * (element.title.utf8.count + element.text.utf8.count) + element.ortsteile.count * 48
        }
        let details = details.values.reduce(0) { sum, details in
            sum + 320 + details.goal.utf8.count + details.withoutFunding.utf8.count
                + details.participants.utf8.count + details.plan.lines.count * 72
        }
        return 256 + elements + details + links.count * 120
    }
}

extension Element {
    fileprivate var withoutParent: Element {
        Element(
            id: id, concept: concept, kind: kind, code: code, title: title, text: text, ortsteile: ortsteile,
            parent: nil, position: position, revision: revision, contentVersion: contentVersion)
    }
}
