/// Finds what a misspelt word may have meant.
enum Spelling {
    /// The candidate with the fewest changes, if they are at most a third of the word's letters (but two are always
    /// allowed); nil when nothing is near.
    static func nearest(to word: String, in candidates: [String]) -> String? {
        let limit = max(2, word.count / 3)
        let rated = candidates.map { ($0, distance(Array(word), Array($0))) }
        return rated.filter { $0.1 <= limit }.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
    }

    /// Levenshtein's distance: insertions, deletions and replacements.
    static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var previous = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var current = [i + 1]
            for (j, right) in b.enumerated() {
                current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + (left == right ? 0 : 1)))
            }
            previous = current
        }
        return previous[b.count]
    }
}
