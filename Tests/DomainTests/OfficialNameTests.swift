import Domain
import Testing

@Suite("Names as the register writes them")
struct OfficialNameTests {
    @Test(
        "Designations behind the comma are left out, other languages stay",
        arguments: [
            ("Wilsdruff, Stadt", "Wilsdruff"), ("Amtsberg", "Amtsberg"), ("Seiffen/Erzgeb., Kurort", "Seiffen/Erzgeb."),
            ("Frankenberg/Sa., Stadt, Garnisonsstadt", "Frankenberg/Sa."),
            ("Weißwasser/O.L., Stadt / Běła Woda", "Weißwasser/O.L. / Běła Woda"),
            ("Bautzen / Budyšin, Stadt", "Bautzen / Budyšin"),
        ])
    func spoken(_ official: String, _ name: String) {
        #expect(OfficialName.spoken(official) == name)
    }
}
