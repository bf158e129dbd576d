import Domain
import Reports
import TestSupport
import Testing
import Values

@Suite("The portrait as a document")
struct PortraitDocumentTests {
    @Test("The whole page")
    func wholePage() {
        let document = PortraitDocument.make(
            Example.portrait(census: Example.censusFigures(homes: true)), day: Example.day)
        let snapshot = Snapshot("Reports/portrait.html", document.page)
        #expect(snapshot.matches, "\(snapshot)")
    }

    @Test("The whole paper as the typesetter reads it")
    func wholePaper() {
        let document = PortraitDocument.make(
            Example.portrait(census: Example.censusFigures(homes: true)), day: Example.day)
        let snapshot = Snapshot("Reports/portrait.json", document.paper.replacing("},{", with: "},\n{") + "\n")
        #expect(snapshot.matches, "\(snapshot)")
        #expect(
            document.drawings.keys.sorted() == [
                "altersgruppen.svg", "baujahre.svg", "haushaltsgroessen.svg", "heizung.svg", "karte.svg",
            ])
    }

    @Test("Sources are numbered in reading order, that of the map last if no figure names it")
    func numbering() {
        let document = PortraitDocument.make(Example.portrait(), day: Example.day)
        #expect(document.sources == [Example.register, Example.boundaries, Example.census])
        #expect(document.number(of: Example.census) == 3)
        let alone = PortraitDocument.make(Example.portrait(neighbours: []), day: Example.day)
        #expect(alone.sources == [Example.register, Example.census, Example.boundaries])
        let without = PortraitDocument.make(Example.portrait(census: nil, neighbours: nil), day: Example.day)
        #expect(without.sources == [Example.register])
        #expect(without.number(of: Example.census) == nil)
    }

    @Test("Every number of the page points to a source that is listed")
    func references() throws {
        let page = PortraitDocument.make(Example.portrait(), day: Example.day).page
        let references = page.matches(of: /href="#(quelle-\d)"/).map { String($0.1) }
        #expect(references.first == "quelle-1")
        #expect(Set(references) == ["quelle-1", "quelle-2", "quelle-3"])
        for reference in references { #expect(page.contains("<li id=\"\(reference)\">")) }
    }

    @Test("Gaps are named and never filled")
    func gaps() {
        let portrait = Example.portrait(
            area: .gap(.missing), census: Example.censusFigures(ages: Example.ages(gapAt: 3)))
        let document = PortraitDocument.make(portrait, day: Example.day)
        #expect(
            document.words(below: "ueberblick")
                == "Auf einen Blick Landkreis Silberwald Art Stadt Amtlicher Gemeindeschlüssel 14999010 "
                + "Einwohner 2.964 Einwohner [1] am 31.12.2025 Fläche keine Angabe [1] am 31.12.2025 "
                + "Bevölkerungsdichte keine Angabe [1] am 31.12.2025")
        #expect(
            document.words(below: "alter").hasPrefix(
                "Altersgruppen Am 15.05.2022 zählte der Zensus 3.036 Personen [3] . Bis 18 Jahre alt waren keine Angabe [3] , "
                    + "67 Jahre oder älter waren keine Angabe [3] ."))
        #expect(
            document.page.contains(
                #"<span class="insek-gap" data-indicator="zensus.alter.10-15" data-gap="geheim" data-release="01930000-0000-7000-8000-000000000003" title="Der Wert ist im amtlichen Bestand gesperrt oder zu unsicher.">keine Angabe</span>"#
            ))
        #expect(
            document.page.contains(#"data-indicator="zensus.anteil.67" data-gap="geheim""#),
            "a share has the reason of its group")
        #expect(
            document.paper.contains(
                #"{"gap":"keine Angabe","reason":"Der Wert ist im amtlichen Bestand gesperrt oder zu unsicher.","source":3}"#
            ))
        #expect(portrait.export["zahlen"]?.array?.contains { $0["wert"] == .null && $0["luecke"] == "geheim" } == true)
    }

    @Test("Without a census its part says what to do")
    func noCensus() {
        let document = PortraitDocument.make(Example.portrait(census: nil), day: Example.day)
        #expect(
            document.words(below: "alter")
                == "Altersgruppen Hier fehlen noch Daten Für diese Gemeinde sind keine Zensuswerte vorhanden. "
                + "Entweder ist die Regionaltabelle Demografie des Zensus 2022 noch nicht eingelesen, oder die Gemeinde ist "
                + "erst nach dem Zensus entstanden.")
        #expect(document.drawings.keys.sorted() == ["karte.svg"])
    }

    @Test("Without boundaries their part says what to do")
    func noBoundaries() {
        let portrait = Example.portrait(neighbours: nil)
        let document = PortraitDocument.make(portrait, day: Example.day)
        #expect(
            document.words(below: "lage")
                == "Lage und Nachbarn Hier fehlen noch Daten Für diese Gemeinde sind keine Gemeindegrenzen "
                + "eingelesen. Lesen Sie die Verwaltungsgebiete (VG250) als GeoJSON-Datei ein, dann erscheinen hier Karte und "
                + "Nachbargemeinden.")
        #expect(document.drawings.keys.sorted() == ["altersgruppen.svg"])
        #expect(portrait.export["nachbarn"] == .null)
    }

    @Test("Boundaries without a neighbour: a map and a sentence")
    func noNeighbours() {
        let portrait = Example.portrait(neighbours: [])
        let document = PortraitDocument.make(portrait, day: Example.day)
        #expect(
            document.words(below: "lage").hasSuffix(
                "Die Gemeindegrenzen enthalten keine angrenzende sächsische Gemeinde."))
        #expect(document.drawings.keys.contains("karte.svg"))
        #expect(portrait.export["nachbarn"] == [])
    }

    @Test("Invented data carry their mark, real ones their credit and the licence")
    func marks() {
        let example = PortraitDocument.make(Example.portrait(), day: Example.day)
        #expect(example.mark == "Arbeitsgrundlage – kein beschlossenes INSEK. Beispieldaten – erfunden")
        #expect(!example.page.contains("Destatis"), "invented data never look official")
        #expect(!example.page.contains("govdata"))

        let register = Example.source(1, .municipalRegister, Example.registerDay, coverage: .saxony)
        let wilsdruff = Example.municipality("14628410", "Wilsdruff", "wilsdruff", .town)
        let real = PortraitDocument.make(
            Example.portrait(of: wilsdruff, census: nil, neighbours: nil, register: register), day: Example.day)
        #expect(real.mark == "Arbeitsgrundlage – kein beschlossenes INSEK")
        #expect(
            real.words(below: "quellen")
                == "Quellen Gemeindeverzeichnis GV100AD, Stand 31.12.2025 . © Statistisches Bundesamt (Destatis). "
                + "Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0) .")
    }

    @Test("A file that names no day is listed with the day of its import")
    func noDay() {
        let register = Example.source(1, .municipalRegister, Example.day, isDayStated: false)
        let document = PortraitDocument.make(
            Example.portrait(census: nil, neighbours: nil, register: register), day: Example.day)
        #expect(document.words(below: "quellen").contains("GV100AD, ohne Stand in der Datei, eingelesen am 16.11.2026"))
        #expect(document.paper.contains("Ohne Stand in der Datei, eingelesen am 16.11.2026"))
    }

    @Test("A town that is its own Kreis says so")
    func independent() {
        let town = Example.municipality("14999000", "Silberstadt", "silberstadt", .independentTown)
        let document = PortraitDocument.make(Example.portrait(of: town), day: Example.day)
        #expect(
            document.words(below: "ueberblick").hasPrefix(
                "Auf einen Blick Kreisfreie Stadt Silberwald Art kreisfreie Stadt"))
    }

    @Test("Names are text, never markup")
    func escaping() {
        let document = PortraitDocument.make(Example.portrait(), day: Example.day)
        #expect(document.page.contains("Nirgendheim &lt;neu&gt;"))
        #expect(!document.page.contains("<neu>"))
    }
}
