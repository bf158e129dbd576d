import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing
import Values

@Suite("One's concepts, and opening new ones")
struct ConceptPageTests {
    private func expect(_ name: String, _ answer: Answer, _ status: Int = 200) {
        #expect(answer.status == status)
        let snapshot = Snapshot("Web/\(name).html", answer.stable)
        #expect(snapshot.matches, "\(snapshot)")
    }

    private func cookie(_ site: WebSite, _ role: Role) throws -> String {
        "Cookie: \(try Signing.session(site.workshop, granting: role).cookie)"
    }

    @Test("Whoever has a role finds the way to it, at most four queries", arguments: TestStore.all)
    func own(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            try Workspaces.open(site.workshop)
            try Workspaces.open(site.workshop, "Gemeinsam 2040", in: [Workspaces.tannenrode, Workspaces.lindenfurt])
            try Workspaces.open(site.workshop, "Von anderen", in: [Workspaces.lindenfurt])
            let lead = try cookie(site, .lead)
            expect("concepts-own", try site.client.get("/werkstatt", lead))
            #expect(site.log(1).first?.queries == 4)
            expect("concepts-municipality", try site.client.get("/werkstatt/tannenrode", lead))
            // A joint concept is also found by the other municipality, where there is no other role.
            let other = try site.client.get("/werkstatt/lindenfurt", lead)
            #expect(other.status == 302)
            #expect(other["Location"] == "/werkstatt/lindenfurt/gemeinsam-2040")
            // A council member sees the concepts but has no page in them yet.
            let council = try site.client.get("/werkstatt", try cookie(site, .council))
            #expect(council.words.contains("INSEK 2036 Tannenrode Rat eröffnet"))
            #expect(!council.text.contains("/werkstatt/tannenrode/insek-2036"))
        }
    }

    @Test("A guest of one concept gets there, and to no other", arguments: TestStore.all)
    func guest(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            let concept = try Workspaces.open(site.workshop)
            try Workspaces.open(site.workshop, "INSEK 2050")
            let session = try Signing.session(site.workshop, granting: .member)
            func give(_ expires: Instant) throws {
                _ = try site.workshop.invite(
                    email: EmailAddress(session.email)!, name: "Ute Beyer",
                    Grant(.guest, in: .concept(concept.id), reach: .init(.read), expires: expires), by: .tool("test"),
                    byLetter: false)
            }
            try give(HandClock.start.adding(seconds: 60))
            let answer = try site.client.get("/werkstatt", "Cookie: \(session.cookie)")
            #expect(answer.words.contains("INSEK 2036 Tannenrode Gast eröffnet"))
            #expect(!answer.words.contains("INSEK 2050"))
            #expect(
                try site.client.get("/werkstatt/tannenrode", "Cookie: \(session.cookie)")["Location"]
                    == "/werkstatt/tannenrode/insek-2036")
            try give(HandClock.start)
            let expired = try site.client.get("/werkstatt", "Cookie: \(session.cookie)")
            #expect(expired.words.contains("Sie haben noch keine Rolle in einer Gemeinde"))
            #expect(try site.client.get("/werkstatt/tannenrode", "Cookie: \(session.cookie)").status == 404)
        }
    }

    @Test("Without a role the page says whom to ask")
    func nothing() throws {
        try TestStore.sqlite.withSite([Samples.register]) { site throws in
            expect("concepts-none", try site.client.get("/werkstatt", try cookie(site, .member)))
            #expect(try site.client.get("/werkstatt").status == 303)
            #expect(
                try site.client.get("/werkstatt", try cookie(site, .operations)).words.contains(
                    "Ihre Rolle für die ganze Werkstatt: Betrieb."))
        }
    }

    @Test("Keys lead to the pages with the names", arguments: TestStore.all)
    func keys(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            let lead = try cookie(site, .lead)
            #expect(try site.client.get("/werkstatt/14999010", lead)["Location"] == "/werkstatt/tannenrode")
            #expect(
                try site.client.get("/werkstatt/14999010/insek-2036", lead)["Location"]
                    == "/werkstatt/tannenrode/insek-2036")
            #expect(try site.client.get("/werkstatt/14999099", lead).status == 404)
            #expect(try site.client.get("/werkstatt/14999099/insek-2036", lead).status == 404)
        }
    }

    @Test("A lead opens a concept, with all errors shown at once before", arguments: TestStore.all)
    func opening(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            let lead = try cookie(site, .lead)
            let path = "/werkstatt/tannenrode/neu"
            expect("concept-opening", try site.client.get(path, lead))
            let wrong = try Signing.send(
                site, path, [("titel", "I"), ("adresse", "Neu & schön"), ("umfang", "riesig")], lead)
            expect("concept-opening-wrong", wrong, 422)
            let fields = [("titel", "  INSEK\t2036 "), ("adresse", ""), ("umfang", "standard")]
            let answer = try Signing.send(site, path, fields, lead)
            #expect(answer.status == 303)
            #expect(answer["Location"] == "/werkstatt/tannenrode/insek-2036?meldung=eroeffnet")
            let page = try site.client.get("/werkstatt/tannenrode/insek-2036?meldung=eroeffnet", lead)
            #expect(page.words.contains("Das Konzept ist eröffnet."))
            // The same form once more opens no second one.
            let twice = try Signing.send(site, path, fields, lead)
            #expect(twice.status == 422)
            #expect(twice.words.contains("Die Adresse „insek-2036“ gibt es in dieser Gemeinde schon."))
            let concept = try #require(try site.workshop.concepts(of: Workspaces.tannenrode).first)
            #expect(concept.title == "INSEK 2036")
            #expect(concept.profile == .standard)
            #expect(try site.workshop.concepts(of: Workspaces.tannenrode).count == 1)
        }
    }

    @Test("A joint concept takes only municipalities that one leads as well", arguments: TestStore.all)
    func joint(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            let session = try Signing.session(site.workshop, granting: .lead)
            let lead = "Cookie: \(session.cookie)"
            let path = "/werkstatt/tannenrode/neu"
            #expect(!(try site.client.get(path, lead).words.contains("Gemeinsam mit")))
            func send(_ title: String) throws -> Concept {
                _ = try Signing.send(
                    site, path, [("titel", title), ("umfang", "kompakt"), ("gemeinden", "14999020")], lead)
                return try #require(
                    try site.workshop.concepts(of: Workspaces.tannenrode).first { $0.title == title })
            }
            #expect(try send("Allein").municipalities == [Workspaces.tannenrode])
            _ = try site.workshop.invite(
                email: EmailAddress(session.email)!, name: "Ute Beyer",
                Grant(.lead, in: .municipality(Workspaces.lindenfurt)), by: .tool("test"), byLetter: false)
            #expect(try site.client.get(path, lead).words.contains("Gemeinsam mit"))
            #expect(try send("Zu zweit").municipalities == [Workspaces.tannenrode, Workspaces.lindenfurt])
        }
    }

    @Test("Nobody but a lead opens a concept", arguments: TestStore.all)
    func closed(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            let path = "/werkstatt/tannenrode/neu"
            for role in Role.allCases where role != .visitor && role != .lead {
                let session = try cookie(site, role)
                #expect(try site.client.get(path, session).status == 403, "\(role)")
                let sent = try Signing.send(site, path, [("titel", "Kapern"), ("umfang", "kompakt")], session)
                #expect(sent.status == 403, "\(role)")
            }
            let lead = try cookie(site, .lead)
            #expect(try site.client.get("/werkstatt/lindenfurt/neu", lead).status == 404)
            let sent = try Signing.send(
                site, "/werkstatt/lindenfurt/neu", [("titel", "Kapern"), ("umfang", "kompakt")], lead)
            #expect(sent.status == 404)
            #expect(try site.workshop.allConcepts().isEmpty)
        }
    }
}
