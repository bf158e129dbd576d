import Domain
import Testing

@Suite("Words for municipalities in addresses")
struct SlugTests {
    let bernsdorf = AGS("14524020")!

    @Test("A name becomes a word", arguments: ["wilsdruff", "bad-gottleuba-berggiesshuebel", "gemeinde-14524020"])
    func accepted(_ text: String) {
        #expect(Slug(text)?.text == text)
    }

    @Test(
        "What is no plain word is refused",
        arguments: ["", "-a", "a-", "a--b", "Wilsdruff", "görlitz", "a b", "a/b", "14628410", "gemeinden", "assets"])
    func refused(_ text: String) {
        #expect(Slug(text) == nil)
    }

    @Test("Two towns of one name get their Kreis as well, then their key")
    func candidates() {
        let slugs = Slug.candidates(foldedName: "bernsdorf", foldedKreis: "zwickau", ags: bernsdorf)
        #expect(slugs.map(\.text) == ["bernsdorf", "bernsdorf-zwickau", "bernsdorf-14524020", "gemeinde-14524020"])
    }

    @Test("A municipality named like one of our pages does not take its address")
    func reserved() {
        let slugs = Slug.candidates(foldedName: "werkstatt", foldedKreis: "zwickau", ags: bernsdorf)
        #expect(slugs.first?.text == "werkstatt-zwickau")
    }
}
