/// What may no longer hold because something it rests on has changed its meaning.
///
/// A link is outdated when its target's content version is above the one last seen. Suspect is the source of an
/// outdated link and, step by step, whatever rests on a suspect; circles are no trouble. Confirming the outdated link
/// clears all that hung on it.
public struct Suspicion: Hashable, Sendable {
    /// Links whose target has moved on, in the order of the links.
    public let outdated: [ElementLink]
    /// All ends of links by number, so that a closure over 20,000 links costs few look-ups; none while all is calm.
    private let ends: [LinkEnd]
    private let numbers: [LinkEnd: Int]
    private let isSuspect: [Bool]
    /// For the way from a suspect to the causes of its doubt.
    private let targets: Adjacency
    private let outdatedBySource: [LinkEnd: [ElementLink]]

    /// - Parameters:
    ///   - versions: The content versions of the elements.
    ///   - others: Those of things outside the spine; what is not named counts as unchanged.
    public init(versions: [ElementID: Int64], links: [ElementLink], others: [LinkEnd: Int64] = [:]) {
        outdated = links.filter { link in
            let current: Int64? =
                if case .element(let id) = link.target { versions[id] } else { others[link.target] }
            return current.map { $0 > link.seen } ?? false
        }
        outdatedBySource = Dictionary(grouping: outdated, by: \.source)

        var ends: [LinkEnd] = []
        var numbers: [LinkEnd: Int] = [:]
        func number(_ end: LinkEnd) -> Int {
            if let number = numbers[end] { return number }
            numbers[end] = ends.count
            ends.append(end)
            return ends.count - 1
        }
        let pairs = outdated.isEmpty ? [] : links.map { (from: number($0.source), to: number($0.target)) }
        let sources = Adjacency(count: ends.count, pairs.lazy.map { (from: $0.to, to: $0.from) })
        var isSuspect = Array(repeating: false, count: ends.count)
        var waiting = outdated.map { number($0.source) }
        for suspect in waiting { isSuspect[suspect] = true }
        while let next = waiting.popLast() {
            for source in sources[next] where !isSuspect[source] {
                isSuspect[source] = true
                waiting.append(source)
            }
        }
        (self.ends, self.numbers, self.isSuspect) = (ends, numbers, isSuspect)
        targets = Adjacency(count: ends.count, pairs)
    }

    public var suspects: Set<LinkEnd> { Set(ends.indices.lazy.filter { isSuspect[$0] }.map { ends[$0] }) }

    public func isSuspect(_ element: ElementID) -> Bool { numbers[.element(element)].map { isSuspect[$0] } ?? false }

    /// The outdated links that an end's doubt comes from, its own first; to be confirmed or mended.
    public func causes(of end: LinkEnd) -> [ElementLink] {
        guard let first = numbers[end], isSuspect[first] else { return [] }
        var isSeen = Array(repeating: false, count: ends.count)
        isSeen[first] = true
        var line = [first]
        var next = 0
        var causes: [ElementLink] = []
        while next < line.count {
            causes += outdatedBySource[ends[line[next]]] ?? []
            for target in targets[line[next]] where isSuspect[target] && !isSeen[target] {
                isSeen[target] = true
                line.append(target)
            }
            next += 1
        }
        return causes
    }
}

/// Which numbers below a count are joined to which, for graphs of many links: two arrays instead of one for each number.
private struct Adjacency: Hashable, Sendable {
    private let starts: [Int]
    private let neighbours: [Int]

    init(count: Int, _ pairs: some Collection<(from: Int, to: Int)>) {
        var starts = Array(repeating: 0, count: count + 1)
        for pair in pairs { starts[pair.from + 1] += 1 }
        for number in 0..<count { starts[number + 1] += starts[number] }
        var free = starts
        var neighbours = Array(repeating: 0, count: pairs.count)
        for pair in pairs {
            neighbours[free[pair.from]] = pair.to
            free[pair.from] += 1
        }
        (self.starts, self.neighbours) = (starts, neighbours)
    }

    /// In the order of the pairs.
    subscript(number: Int) -> ArraySlice<Int> { neighbours[starts[number]..<starts[number + 1]] }
}
