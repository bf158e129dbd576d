import Domain
import Testing

@Suite("Texts compared word by word")
struct TextDifferenceTests {
    private func pieces(_ old: String, _ new: String) -> [TextDifference.Piece] { TextDifference(old, new).pieces }

    /// What the pieces say the texts were.
    private func texts(_ pieces: [TextDifference.Piece]) -> (old: String, new: String) {
        pieces.reduce(into: ("", "")) { texts, piece in
            switch piece {
            case .same(let text): texts = (texts.0 + text, texts.1 + text)
            case .removed(let text): texts.0 += text
            case .added(let text): texts.1 += text
            }
        }
    }

    @Test("Words that changed stand alone, neighbours together")
    func words() {
        #expect(pieces("Haus am Markt", "Haus am Markt") == [.same("Haus am Markt")])
        #expect(
            pieces("Haus am Markt", "Haus im Markt") == [.same("Haus "), .removed("am"), .added("im"), .same(" Markt")])
        #expect(
            pieces("Das alte Rathaus bleibt", "Das neue Haus bleibt")
                == [.same("Das "), .removed("alte Rathaus"), .added("neue Haus"), .same(" bleibt")])
        #expect(pieces("", "Neu hier") == [.added("Neu hier")])
        #expect(pieces("Alt hier", "") == [.removed("Alt hier")])
        #expect(pieces("eins drei", "eins zwei drei") == [.same("eins "), .added("zwei "), .same("drei")])
        #expect(pieces("", "") == [])
        let new = "Ein ganz anderer Text, der nur ein Wort mit Haus und Hof gemein hat"
        #expect(pieces("Haus", "Haus und Hof") == [.same("Haus"), .added(" und Hof")])
        #expect(pieces("Altes Haus", new) == [.removed("Altes Haus"), .added(new)])
    }

    @Test(
        "Old and new text can be read off again, also for texts that are too long to compare by words",
        arguments: [0, 1, 2, 3])
    func whole(_ kind: Int) {
        let lines = (1...400).map { "Zeile \($0) mit einigen Wörtern, die sich \($0 % 7) mal ändern." }
        let old = lines.joined(separator: "\n")
        let new =
            switch kind {
            case 0: lines.filter { !$0.contains("3 mal") }.joined(separator: "\n")
            case 1: lines.reversed().joined(separator: "\n")
            case 2: String(old.reversed())
            default: (1...3_000).map { "Wort\($0)" }.joined(separator: " ")
            }
        let pieces = pieces(old, new)
        let told = texts(pieces)
        #expect(told.old == old && told.new == new)
    }

    @Test("A line added to a long text is found as a line")
    func longLine() {
        let lines = (1...3_000).map { "Zeile \($0)" }
        var more = lines
        more[1_500] = "Ganz anders"
        more[10] = "Auch anders"
        let pieces = pieces(lines.joined(separator: "\n"), more.joined(separator: "\n"))
        #expect(pieces.contains(.added("Ganz anders")) && pieces.count == 7)
    }
}
