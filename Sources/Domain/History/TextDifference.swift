/// Two states of a text, word by word: what stayed, what went and what came.
public struct TextDifference: Hashable, Sendable {
    public enum Piece: Hashable, Sendable {
        case same(String)
        case removed(String)
        case added(String)
    }

    public let pieces: [Piece]

    /// Pairs of words that one comparison may take. Longer texts are compared by sentences first, and beyond that as a
    /// whole.
    private static let mostPairs = 4_000_000

    public init(_ old: String, _ new: String) {
        let steps = Self.byWords(old, new) ?? Self.bySentences(old, new)
        let pieces = steps.map(Self.joined) ?? [.removed(old), .added(new)]
        self.pieces = Self.isNewText(pieces, max(old.count, new.count)) ? [.removed(old), .added(new)] : pieces
    }

    /// Whether so little stayed that the few common words would only confuse: less than a fifth.
    private static func isNewText(_ pieces: [Piece], _ length: Int) -> Bool {
        var (same, hasRemoved, hasAdded) = (0, false, false)
        for piece in pieces {
            switch piece {
            case .same(let text): same += text.count
            case .removed: hasRemoved = true
            case .added: hasAdded = true
            }
        }
        return hasRemoved && hasAdded && same * 5 < length
    }

    private static func byWords(_ old: String, _ new: String) -> [Piece]? { steps(words(old), words(new)) }

    /// Sentences that changed are compared by words where that is not too long.
    private static func bySentences(_ old: String, _ new: String) -> [Piece]? {
        guard let steps = steps(sentences(old), sentences(new)) else { return nil }
        var pieces: [Piece] = []
        var (removed, added) = ("", "")
        func end() {
            pieces += byWords(removed, added) ?? [.removed(removed), .added(added)]
            (removed, added) = ("", "")
        }
        for step in steps {
            switch step {
            case .removed(let text): removed += text
            case .added(let text): added += text
            case .same:
                end()
                pieces.append(step)
            }
        }
        end()
        return pieces
    }

    /// The way from one list to the other by a longest common subsequence; nil when that would take too long.
    private static func steps(_ old: [Substring], _ new: [Substring]) -> [Piece]? {
        var (start, ends) = (0, (old.count, new.count))
        while start < min(ends.0, ends.1), old[start] == new[start] { start += 1 }
        while ends.0 > start, ends.1 > start, old[ends.0 - 1] == new[ends.1 - 1] { ends = (ends.0 - 1, ends.1 - 1) }
        let (left, right) = (Array(old[start..<ends.0]), Array(new[start..<ends.1]))
        guard left.count < Int(UInt16.max), right.count < Int(UInt16.max), left.count * right.count <= mostPairs else {
            return nil
        }
        let head = old[..<start].map { Piece.same(String($0)) }
        return head + middle(left, right) + old[ends.0...].map { Piece.same(String($0)) }
    }

    private static func middle(_ left: [Substring], _ right: [Substring]) -> [Piece] {
        let width = right.count + 1
        // How many words the rests from here on have in common.
        var common = [UInt16](repeating: 0, count: (left.count + 1) * width)
        for row in stride(from: left.count - 1, through: 0, by: -1) {
            for column in stride(from: right.count - 1, through: 0, by: -1) {
                common[row * width + column] =
                    left[row] == right[column]
                    ? common[(row + 1) * width + column + 1] + 1
                    : max(common[(row + 1) * width + column], common[row * width + column + 1])
            }
        }
        var (row, column) = (0, 0)
        var pieces: [Piece] = []
        while row < left.count || column < right.count {
            if row < left.count, column < right.count, left[row] == right[column] {
                pieces.append(.same(String(left[row])))
                (row, column) = (row + 1, column + 1)
            } else if column == right.count
                || row < left.count && common[(row + 1) * width + column] >= common[row * width + column + 1]
            {
                pieces.append(.removed(String(left[row])))
                row += 1
            } else {
                pieces.append(.added(String(right[column])))
                column += 1
            }
        }
        return pieces
    }

    /// What changed together becomes one removal and one addition: blanks between words that were all replaced count as
    /// replaced.
    private static func joined(_ steps: [Piece]) -> [Piece] {
        var pieces: [Piece] = []
        var (removed, added, blanks) = ("", "", "")
        func end() {
            if !removed.isEmpty { pieces.append(.removed(removed)) }
            if !added.isEmpty { pieces.append(.added(added)) }
            if !blanks.isEmpty { append(blanks) }
            (removed, added, blanks) = ("", "", "")
        }
        func append(_ text: String) {
            if case .same(let before) = pieces.last {
                pieces[pieces.count - 1] = .same(before + text)
            } else {
                pieces.append(.same(text))
            }
        }
        func takeBlanks() {
            guard !blanks.isEmpty else { return }
            if removed.isEmpty || added.isEmpty { return end() }
            (removed, added, blanks) = (removed + blanks, added + blanks, "")
        }
        for step in steps {
            switch step {
            case .removed(let text):
                takeBlanks()
                removed += text
            case .added(let text):
                takeBlanks()
                added += text
            case .same(let text):
                let isInside = !(removed.isEmpty && added.isEmpty)
                if isInside, blanks.isEmpty, text.allSatisfy({ $0 == " " }) {
                    blanks = text
                } else {
                    end()
                    append(text)
                }
            }
        }
        end()
        return pieces
    }

    /// Words, and the blanks between them one by one.
    private static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var rest = text[...]
        while let first = rest.first {
            let word = first.isWhitespace ? rest.prefix(1) : rest.prefix { !$0.isWhitespace }
            words.append(word)
            rest = rest[word.endIndex...]
        }
        return words
    }

    /// Sentences and lines with their ends and the blanks behind them.
    private static func sentences(_ text: String) -> [Substring] {
        var sentences: [Substring] = []
        var (start, last) = (text.startIndex, Character(" "))
        for index in text.indices {
            let character = text[index]
            if last == "\n" || character != " " && last == " " && isEnd(text[start..<index]) {
                sentences.append(text[start..<index])
                start = index
            }
            last = character
        }
        if start < text.endIndex { sentences.append(text[start...]) }
        return sentences
    }

    private static func isEnd(_ text: Substring) -> Bool {
        text.last { $0 != " " }.map { ".!?".contains($0) } ?? false
    }
}
