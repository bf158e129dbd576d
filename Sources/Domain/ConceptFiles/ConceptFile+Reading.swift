import Values

extension ConceptFile {
    /// The file, or everything that is wrong with its form. Whether the contents can be kept is said by those who keep
    /// them.
    public init(parsing bytes: [UInt8]) throws(FileProblems) {
        guard bytes.count <= Self.mostBytes else {
            throw FileProblems([.init("Die Datei ist größer als 4 MB. Ist es die richtige?")])
        }
        let json: JSON
        do throws(JSONError) {
            json = try JSON(parsing: bytes)
        } catch {
            throw FileProblems([.init(error.message)])
        }
        let node = ConceptFileNode(json)
        guard json["format"]?.string == Self.format else {
            throw FileProblems([
                .init(column: "format", "Erwartet wird „\(Self.format)“. Ist das eine Datei mit einem Konzept?")
            ])
        }
        self.init(node)
        let problems = node.problems
        guard problems.isEmpty else { throw FileProblems(problems) }
    }

    private init(_ file: ConceptFileNode) {
        file.allow([
            "format", "titel", "adresse", "gemeinden", "umfang", "bezugstag", "angaben", "schritte", "verfahrenskosten",
            "personen", "gremien", "bestand", "startseite",
        ])
        let keys = file.texts("gemeinden").compactMap { text -> AGS? in
            if let ags = AGS(text) { return ags }
            file.fail("gemeinden", "„\(text.prefix(20))“ ist kein Gemeindeschlüssel. Er hat acht Ziffern.")
            return nil
        }
        self.init(
            referenceDay: file.day("bezugstag"),
            concept: ConceptDraft(
                title: file.text("titel"), slug: file.text("adresse"), municipalities: keys,
                profile: file.choice("umfang") ?? .compact))
        if let plan = file.object("angaben") { self.plan = Self.plan(plan) }
        var known: Set<ProcessStepKey> = []
        for node in file.objects("schritte") {
            guard let step = Self.step(node) else { continue }
            if known.insert(step.step).inserted {
                steps.append(step)
            } else {
                node.fail("schritt", "Dieser Schritt steht schon weiter oben. Bitte fassen Sie beide zusammen.")
            }
        }
        costs = file.object("verfahrenskosten").map(Self.costs)
        people = file.objects("personen").map(Self.person)
        bodies = file.objects("gremien").map(Self.body)
        things = file.objects("bestand").compactMap(Self.thing)
        publicPage = file.object("startseite").map(Self.publicPage)
    }

    private static func plan(_ node: ConceptFileNode) -> ConceptPlan {
        node.allow([
            "beginn", "ansprechperson", "sitzung", "kosten_von", "kosten_bis", "zeitraum_von", "zeitraum_bis",
        ])
        let contact = PlainText.line(node.text("ansprechperson"))
        if contact.count > ConceptPlan.longestContact || PlainText.hasControls(contact) {
            node.fail("ansprechperson", "Hier dürfen höchstens \(ConceptPlan.longestContact) Zeichen stehen.")
        }
        var period: ClosedRange<Int>?
        let (from, to) = (node.integer("zeitraum_von"), node.integer("zeitraum_bis"))
        if let from, let to { period = ConceptPlan.period(from: from, to: to) }
        if period == nil, from != nil || to != nil {
            node.fail("zeitraum_bis", "Der Zeitraum umfasst 5 bis 20 Jahre, zum Beispiel 2027 bis 2036.")
        }
        return ConceptPlan(
            start: node.day("beginn"), contact: contact.isEmpty ? nil : contact, session: node.day("sitzung"),
            cost: node.range("kosten_von", "kosten_bis"), period: period)
    }

    private static func publicPage(_ node: ConceptFileNode) -> PublicPage {
        node.allow(["begruessung", "offen", "nicht_offen", "oeffentlich"])
        func text(_ name: String, _ part: PublicPage.Part) -> String? {
            let text = PlainText.lines(node.text(name))
            if text.count > part.mostCharacters {
                node.fail(name, "Der Text hat mehr als \(part.mostCharacters) Zeichen. Bitte kürzen Sie ihn.")
            }
            if PlainText.hasControls(text) {
                node.fail(name, "Der Text enthält unsichtbare Steuerzeichen. Bitte entfernen Sie sie.")
            }
            return text.isEmpty ? nil : text
        }
        return PublicPage(
            greeting: text("begruessung", .greeting), open: text("offen", .open), closed: text("nicht_offen", .closed),
            published: node.bool("oeffentlich"))
    }

    private static func step(_ node: ConceptFileNode) -> StepPlan? {
        node.allow([
            "schritt", "wer", "personentage", "geleistet", "kosten_von", "kosten_bis", "termin", "erledigt",
        ])
        let key: ProcessStepKey? = node.choice("schritt")
        let plan = key.map { key in
            StepPlan(
                key, doer: node.choice("wer"), staffDays: node.integer("personentage", in: StepPlan.staffDayRange),
                spentDays: node.integer("geleistet", in: StepPlan.staffDayRange),
                cost: node.range("kosten_von", "kosten_bis"), due: node.day("termin"), done: node.day("erledigt"))
        }
        if key == nil, node.text("schritt").isEmpty { node.fail("schritt", "Bitte nennen Sie den Schritt.") }
        return plan
    }

    private static func costs(_ node: ConceptFileNode) -> ProcessCosts {
        node.allow(["jahre", "foerderstand", "rueckfallweg", "anmerkung"])
        let years = node.objects("jahre").compactMap { year -> ProcessCosts.Year? in
            year.allow(["jahr", "kosten", "foerderung", "dritte"])
            guard let number = year.integer("jahr") else {
                year.fail("jahr", "Bitte nennen Sie das Jahr.")
                return nil
            }
            return ProcessCosts.Year(
                number, cost: year.money("kosten") ?? .zero, funding: year.money("foerderung") ?? .zero,
                third: year.money("dritte") ?? .zero)
        }
        return ProcessCosts(
            years, state: node.choice("foerderstand") ?? .open, fallback: node.text("rueckfallweg"),
            note: node.text("anmerkung"))
    }

    private static func person(_ node: ConceptFileNode) -> Person {
        node.allow(["name", "email", "rolle", "funktion", "stunden"])
        return Person(
            name: node.text("name"), email: node.text("email"), role: node.text("rolle"), duty: node.text("funktion"),
            hours: node.integer("stunden"))
    }

    private static func body(_ node: ConceptFileNode) -> BodyContent {
        node.allow(["name", "ebene", "mitglieder", "turnus", "zuletzt"])
        return BodyContent(
            name: node.text("name"), level: node.choice("ebene"), members: node.integer("mitglieder"),
            cadence: node.text("turnus"), lastMet: node.day("zuletzt"))
    }

    private static func thing(_ node: ConceptFileNode) -> Thing? {
        node.allow(["art", "titel", "text", "ortsteile"])
        guard let kind: InventoryKind = node.choice("art") else {
            if node.text("art").isEmpty { node.fail("art", "Bitte nennen Sie die Art des Eintrags.") }
            return nil
        }
        return Thing(
            kind,
            InventoryContent(title: node.text("titel"), text: node.text("text"), ortsteile: node.texts("ortsteile")))
    }
}
