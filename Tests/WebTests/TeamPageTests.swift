import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing
import Values

@Suite("The team on the pages")
struct TeamPageTests {
    private static let team = "/werkstatt/tannenrode/insek-2036/team"

    private func expect(_ name: String, _ answer: Answer, _ status: Int = 200) {
        #expect(answer.status == status)
        let page = answer.stable.replacing(/\/team\/[0-9a-f-]{36}\//, with: "/team/GRANT/")
            .replacing(/\/einladung\/[A-Za-z0-9_-]{43}/, with: "/einladung/TOKEN").replacing(
                /127\.0\.0\.1:\d+/, with: "HOST")
        let snapshot = Snapshot("Web/\(name).html", page)
        #expect(snapshot.matches, "\(snapshot)")
    }

    private func with(
        _ store: TestStore, _ body: (WebSite, Concept, String) throws -> Void
    ) throws {
        try store.withSite([Samples.register]) { site throws in
            let concept = try Workspaces.open(site.workshop)
            try body(site, concept, "Cookie: \(try Signing.session(site.workshop, granting: .lead).cookie)")
        }
    }

    private func give(
        _ site: WebSite, _ email: String, _ name: String, _ grant: Grant
    ) throws {
        _ = try site.workshop.invite(
            email: EmailAddress(email)!, name: name, grant, by: .tool("test"), byLetter: false)
    }

    /// The grant of somebody in the list, by a link of their row.
    private func grant(_ site: WebSite, _ name: String, _ cookie: String) throws -> String {
        let text = try site.client.get(Self.team, cookie).text
        let found = text.firstMatch(
            of: try Regex(
                "/team/([0-9a-f-]{36})/beenden\" aria-label=\"Rolle beenden: \(name)", as: (Substring, Substring).self))
        return String(try #require(found).1)
    }

    @Test("Leads see who is there, how far, how long and whether they have come", arguments: TestStore.all)
    func list(_ store: TestStore) throws {
        try with(store) { site, concept, lead throws in
            let scope = Scope.tool("test", in: concept.id)
            let measure = try site.workshop.createMeasure(scope, MeasureInput([.title: "Haus der Dienste"]))
            let soon = HandClock.start.adding(seconds: 86_400)
            try give(
                site, "gast@b.example", "Gisela Gast",
                Grant(.guest, in: .concept(concept.id), reach: .init(.comment, elements: [measure.id]), expires: soon))
            try give(
                site, "rat@b.example", "Otto Orts",
                Grant(
                    .localCouncil, in: .municipality(Workspaces.tannenrode), reach: .init(.read, ortsteil: "Steinlohe"))
            )
            try give(
                site, "alt@b.example", "Alma Alt",
                Grant(.planner, in: .concept(concept.id), expires: HandClock.start))
            let answer = try site.client.get(Self.team, lead)
            expect("team-list", answer)
            for words in [
                "M-01 Haus der Dienste", "Ortsteil Steinlohe", "bis 17.11.2026", "abgelaufen", "noch offen",
                "angenommen",
            ] { #expect(answer.words.contains(words), "\(words)") }
            #expect(site.log(1).last?.queries ?? 9 <= 5)
        }
    }

    @Test(
        "Others who read the concept see names and roles that count, nothing else", arguments: [Role.editor, .planner])
    func readers(_ role: Role) throws {
        try with(.sqlite) { site, concept, lead throws in
            try give(
                site, "alt@b.example", "Alma Alt", Grant(.guest, in: .concept(concept.id), expires: HandClock.start))
            let cookie = "Cookie: \(try Signing.session(site.workshop, granting: role).cookie)"
            let answer = try site.client.get(Self.team, cookie)
            #expect(answer.words.contains("Ute Beyer Leitung Tannenrode, alle Konzepte"))
            for hidden in ["Alma Alt", "@", "beenden", "einladen", "angenommen"] {
                #expect(!answer.text.replacing("/team\"", with: "").contains(hidden), "\(hidden)")
            }
            for path in ["/einladen", "/einladen?rolle=gast"] {
                #expect(try site.client.get(Self.team + path, cookie).status == 403)
            }
            let id = try grant(site, "Ute Beyer", lead)
            #expect(try site.client.get("\(Self.team)/\(id)/beenden", cookie).status == 403)
            for path in ["/einladen", "/\(id)/beenden", "/\(id)/erneut"] {
                #expect(try Signing.send(site, Self.team + path, [("rolle", "leitung")], cookie).status == 403)
            }
        }
    }

    @Test("Each form of an invitation, whole", arguments: Role.ofTeams)
    func forms(_ role: Role) throws {
        try with(.sqlite) { site, concept, lead throws in
            let scope = Scope.tool("test", in: concept.id)
            _ = try site.workshop.createMeasure(
                scope, MeasureInput([.title: "Haus der Dienste", .ortsteile: "Steinlohe"]))
            expect("team-role", try site.client.get("\(Self.team)/einladen", lead))
            expect(
                "team-invite-\(role.rawValue)",
                try site.client.get("\(Self.team)/einladen?rolle=\(role.rawValue)", lead))
            let empty = try Signing.send(site, "\(Self.team)/einladen", [("rolle", role.rawValue)], lead)
            expect("team-invite-\(role.rawValue)-empty", empty, 422)
            let none = try Signing.send(site, "\(Self.team)/einladen", [("rolle", "betrieb")], lead)
            #expect(none.status == 422)
            #expect(none.words.contains("Welche Rolle soll die Person haben?"))
        }
    }

    @Test(
        "Without mail the link is shown once, opens the workspace, and a second sending replaces it",
        arguments: TestStore.all)
    func link(_ store: TestStore) throws {
        try with(store) { site, concept, lead throws in
            let fields = [
                ("rolle", "bearbeitung"), ("email", "kai@b.example"), ("name", "Kai Arndt"), ("gilt-fuer", "konzept"),
            ]
            func send() throws -> (Answer, String) {
                let answer = try Signing.send(site, "\(Self.team)/einladen", fields, lead)
                return (answer, String(try #require(answer.text.firstMatch(of: /\/einladung\/[A-Za-z0-9_-]{43}/)).0))
            }
            let (first, old) = try send()
            expect("team-link", first)
            #expect(first["Cache-Control"] == "no-store")
            let (_, link) = try send()
            #expect(try site.client.get(old).status == 410)
            #expect(try site.client.get(link).status == 200)
            #expect(try site.workshop.team(.tool("test", in: concept.id)).count == 2)
            #expect(!(try site.client.get(Self.team, lead).text.contains("/einladung/")))
            let kai = try grant(site, "Kai Arndt", lead)
            let again = try Signing.send(site, "\(Self.team)/\(kai)/erneut", [], lead)
            #expect(again.status == 200)
            #expect(try site.client.get(link).status == 410)
        }
    }

    @Test("A role ends after a question; the last lead stays", arguments: TestStore.all)
    func end(_ store: TestStore) throws {
        try with(store) { site, concept, lead throws in
            let editor = "Cookie: \(try Signing.session(site.workshop, granting: .editor).cookie)"
            let id = try grant(site, "Ute Beyer, Bearbeitung", lead)
            expect("team-end", try site.client.get("\(Self.team)/\(id)/beenden", lead))
            #expect(try site.client.get(Self.team, editor).status == 200)
            let answer = try Signing.send(site, "\(Self.team)/\(id)/beenden", [], lead)
            #expect(answer["Location"] == "\(Self.team)?meldung=rolle-beendet")
            #expect(try site.client.get(Self.team, editor).status == 403)
            #expect(try Signing.send(site, "\(Self.team)/\(id)/beenden", [], lead).status == 404)
            let own = try grant(site, "Ute Beyer, Leitung", lead)
            let refused = try Signing.send(site, "\(Self.team)/\(own)/beenden", [], lead)
            #expect(refused.status == 409)
            #expect(refused.words.contains("Das ist die letzte Leitung."))
            #expect(try site.client.get(Self.team, lead).status == 200)
        }
    }

    @Test("A guest is given measures by ticked boxes or typed numbers", arguments: TestStore.all)
    func guest(_ store: TestStore) throws {
        try with(store) { site, concept, lead throws in
            let scope = Scope.tool("test", in: concept.id)
            for title in ["Eins", "Zwei", "Drei"] {
                _ = try site.workshop.createMeasure(scope, MeasureInput([.title: title]))
            }
            let base = [
                ("rolle", "gast"), ("email", "gast@b.example"), ("name", "Gisela Gast"), ("rechte", "lesen"),
                ("gilt-bis", "31.12.2026"),
            ]
            func send(_ fields: [(String, String)]) throws -> Answer {
                try Signing.send(site, "\(Self.team)/einladen", base + fields, lead)
            }
            #expect(try send([("eintraege", "M-01"), ("eintraege", "M-03")]).status == 200)
            let list = try site.client.get(Self.team, lead).words
            #expect(list.contains("M-01 Eins") && list.contains("M-03 Drei") && !list.contains("M-02 Zwei"))
            #expect(try send([("eintraege", "m-2, M-77")]).words.contains("Die Maßnahme „M-77“ gibt es nicht."))
            #expect(try send([("eintraege", "m-2; M-01")]).status == 200)
            #expect(try site.client.get(Self.team, lead).words.contains("M-02 Zwei"))
        }
    }

    @Test("In a joint concept nobody decides about another town's people", arguments: TestStore.all)
    func joint(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site throws in
            try Workspaces.open(site.workshop, "Gemeinsam", in: [Workspaces.tannenrode, Workspaces.lindenfurt])
            let lead = "Cookie: \(try Signing.session(site.workshop, granting: .lead).cookie)"
            try give(site, "linda@b.example", "Linda Furt", Grant(.editor, in: .municipality(Workspaces.lindenfurt)))
            let team = "/werkstatt/tannenrode/gemeinsam/team"
            let answer = try site.client.get(team, lead)
            #expect(answer.words.contains("Linda Furt"))
            #expect(!answer.text.contains("Rolle beenden: Linda Furt"))
            let linda = try #require(
                try site.workshop.team(.tool("test", in: site.workshop.concepts(of: Workspaces.lindenfurt)[0].id))
                    .first { $0.account.name == "Linda Furt" })
            #expect(try site.client.get("\(team)/\(linda.id)/beenden", lead).status == 403)
            #expect(try Signing.send(site, "\(team)/\(linda.id)/beenden", [], lead).status == 403)
            // A place that the form did not offer is not taken: the role is for the first one offered.
            _ = try Signing.send(
                site, "\(team)/einladen",
                [
                    ("rolle", "bearbeitung"), ("email", "x@b.example"), ("name", "Xaver Xanten"),
                    ("gilt-fuer", "14999020"),
                ],
                lead)
            let members = try site.workshop.team(
                .tool("test", in: site.workshop.concepts(of: Workspaces.lindenfurt)[0].id))
            #expect(
                members.first { $0.account.name == "Xaver Xanten" }?.grant.place == .municipality(Workspaces.tannenrode)
            )
        }
    }
}
