import Domain
import Testing
import Values

@Suite("What may no longer hold")
struct SuspicionTests {
    private static let now = Instant(iso: "2026-11-16T08:00:00Z")!
    private static let concept = ConceptID.make(at: now)
    private let ids = (0..<6).map { _ in ElementID.make(at: Self.now) }

    private func link(_ source: Int, _ target: Int, seen: Int64 = 1) -> ElementLink {
        ElementLink(
            id: .make(at: Self.now), concept: Self.concept, relation: .restsOn, source: .element(ids[source]),
            target: .element(ids[target]), seen: seen)
    }

    private func suspects(_ versions: [Int64], _ links: [ElementLink]) -> [Int] {
        let versions = Dictionary(uniqueKeysWithValues: zip(ids, versions))
        let suspicion = Suspicion(versions: versions, links: links)
        return ids.indices.filter { suspicion.isSuspect(ids[$0]) }
    }

    @Test("Nothing is suspect while every target is as it was seen")
    func calm() {
        #expect(suspects([1, 1, 1, 1, 1, 1], [link(0, 1), link(1, 2), link(2, 0)]).isEmpty)
    }

    @Test("Doubt goes from link to link against their direction, and no further")
    func closure() {
        // 0 rests on 1, 1 on 2, and 3 on 0; 2 has changed; 4 rests on nothing changed.
        #expect(suspects([1, 1, 2, 1, 1, 1], [link(0, 1), link(1, 2), link(3, 0), link(4, 5)]) == [0, 1, 3])
    }

    @Test("Circles end")
    func circle() {
        #expect(suspects([1, 1, 1, 2, 1, 1], [link(0, 1), link(1, 2), link(2, 0), link(1, 3)]) == [0, 1, 2])
        #expect(suspects([2, 1, 1, 1, 1, 1], [link(0, 0)]) == [0])
    }

    @Test("Confirming the outdated link clears all that hung on it")
    func confirmed() {
        #expect(suspects([1, 1, 2, 1, 1, 1], [link(0, 1), link(1, 2, seen: 2)]).isEmpty)
    }

    @Test("The causes are the outdated links, near ones first")
    func causes() {
        let links = [link(0, 1), link(1, 2), link(0, 3), link(4, 5)]
        let versions = Dictionary(uniqueKeysWithValues: zip(ids, [1, 1, 2, 2, 1, 2] as [Int64]))
        let suspicion = Suspicion(versions: versions, links: links)
        #expect(suspicion.causes(of: .element(ids[0])) == [links[2], links[1]])
        #expect(suspicion.causes(of: .element(ids[2])).isEmpty)
    }

    @Test("Things outside the spine count when their version is named")
    func others() {
        let figure = LinkEnd.figure("14999010/einwohner")
        let link = ElementLink(
            id: .make(at: Self.now), concept: Self.concept, relation: .restsOn, source: .element(ids[0]),
            target: figure,
            seen: 3)
        #expect(Suspicion(versions: [:], links: [link]).suspects.isEmpty)
        #expect(Suspicion(versions: [:], links: [link], others: [figure: 3]).suspects.isEmpty)
        #expect(Suspicion(versions: [:], links: [link], others: [figure: 4]).isSuspect(ids[0]))
    }

    @Test("A chain of 20,000 links is followed without a stack and quickly")
    func long() {
        let ids = (0...20_000).map { _ in ElementID.make(at: Self.now) }
        let links = (0..<20_000).map { index in
            ElementLink(
                id: .make(at: Self.now), concept: Self.concept, relation: .restsOn, source: .element(ids[index]),
                target: .element(ids[index + 1]), seen: 1)
        }
        var versions = Dictionary(uniqueKeysWithValues: ids.map { ($0, Int64(1)) })
        versions[ids[20_000]] = 2
        var suspicion = Suspicion(versions: [:], links: [])
        let time = ContinuousClock().measure { suspicion = Suspicion(versions: versions, links: links) }
        print("Suspicion over 20,000 links: \(time)")
        #expect(suspicion.suspects.count == 20_000)
    }

    @Test("Orphans are what neither links nor parents join, frames aside")
    func orphans() {
        func element(_ index: Int, _ kind: ElementKind, parent: Int? = nil) -> Element {
            Element(
                id: ids[index], concept: Self.concept, kind: kind, title: "\(index)", parent: parent.map { ids[$0] },
                position: index)
        }
        let snapshot = ConceptSnapshot(
            concept: Self.concept, changeNumber: 1,
            elements: [
                element(0, .measure), element(1, .operativeGoal), element(2, .finding), element(3, .vision),
                element(4, .guidingGoal), element(5, .guidingGoal, parent: 4),
            ], links: [link(0, 1)], details: [:])
        #expect(snapshot.orphans.map(\.title) == ["2"])
    }
}
