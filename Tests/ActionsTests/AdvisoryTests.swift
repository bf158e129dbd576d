import Access
import Actions
import Cryptography
import Domain
import TestSupport
import Testing
import Values

@Suite("The advisory office opens municipalities")
struct AdvisoryTests {
    private static let tannenrode = AGS("14999010")!

    /// A world with the sample register and Ina of the advisory office.
    private func with(
        _ store: TestStore, sendsLetters: Bool = true, _ body: (AccountWorld, Identity) throws -> Void
    ) throws {
        try AccountWorld.with(store, sendsLetters: sendsLetters) { world throws in
            _ = try world.workshop.importFiles(ImportRequest(files: [Samples.register])) { _ in }
            let invitation = try world.workshop.invite(
                email: EmailAddress("ina@fachstelle.example")!, name: "Ina Zabel", Grant(.advisory, in: .installation),
                by: .tool("test"), byLetter: false)
            let opened = try world.workshop.accept(
                invitation: try #require(invitation.link).token, name: "Ina Zabel", password: AccountWorld.password,
                from: AccountWorld.place)
            try body(world, try world.signedIn(opened).identity)
        }
    }

    private func stage(_ world: AccountWorld, _ identity: Identity) throws -> MunicipalityStage? {
        let rows = try world.workshop.advisedMunicipalities(identity, AdvisoryQuery(search: "14999010")).rows
        #expect(rows.map(\.municipality.name) == ["Tannenrode"])
        #expect(try world.workshop.advisedMunicipality(identity, Self.tannenrode)?.stage == rows.first?.stage)
        return rows.first?.stage
    }

    @Test("From untouched to in use, with a first concept", arguments: TestStore.all)
    func opening(_ store: TestStore) throws {
        try with(store) { world, ina throws in
            #expect(try stage(world, ina) == .untouched)
            var draft = OpeningDraft(
                municipality: Self.tannenrode, email: "falsch@tannenrode.example", name: "Ute Beyer")
            _ = try world.workshop.openMunicipality(ina, draft)
            #expect(try stage(world, ina) == .invited)
            // The address was wrong: the second invitation takes the first back.
            draft.email = AccountWorld.ute.text
            draft.title = "INSEK 2036"
            guard case .sent = try world.workshop.openMunicipality(ina, draft) else {
                Issue.record("no letter")
                return
            }
            let advised = try #require(try world.workshop.advisedMunicipality(ina, Self.tannenrode))
            #expect(advised.leads.map(\.email) == [AccountWorld.ute])
            #expect(advised.concepts.map(\.slug.text) == ["insek-2036"])
            #expect(world.letters.map(\.recipient.text) == ["falsch@tannenrode.example", AccountWorld.ute.text])
            _ = try world.makeUte()
            #expect(try stage(world, ina) == .inUse)
            let refused = #expect(throws: PlanningError.self) { _ = try world.workshop.openMunicipality(ina, draft) }
            #expect(refused?.code == .impossible)
            draft.email = "andere@tannenrode.example"
            #expect(throws: PlanningError.self) { _ = try world.workshop.openMunicipality(ina, draft) }
            #expect(try world.workshop.allAccounts().count == 3, "nobody was added")
        }
    }

    @Test("The list is searched, narrowed and counted in one query", arguments: TestStore.all)
    func list(_ store: TestStore) throws {
        try with(store) { world, ina throws in
            _ = try world.workshop.openConcept(
                ConceptDraft(title: "Ohne Leitung", municipalities: [AGS("14999020")!]), byTool: "test")
            _ = try world.workshop.openMunicipality(
                ina, OpeningDraft(municipality: Self.tannenrode, email: "ute@b.example", name: "Ute Beyer"))
            let counter = Counter()
            let workshop = world.workshop.counting { _ in counter.add() }
            func names(_ query: AdvisoryQuery) throws -> [String] {
                try workshop.advisedMunicipalities(ina, query).rows.map(\.municipality.name)
            }
            let all = try workshop.advisedMunicipalities(ina, AdvisoryQuery())
            #expect(counter.value == 1)
            #expect(all.matching == 6)
            #expect(all.rows.map(\.municipality.name).first == "Birkenbrunn")
            #expect(try names(AdvisoryQuery(stage: .opened)) == ["Lindenfurt"])
            #expect(try names(AdvisoryQuery(stage: .invited)) == ["Tannenrode"])
            #expect(try names(AdvisoryQuery(search: "wald")) == ["Waldmünz"])
            #expect(try names(AdvisoryQuery(search: "nirgends")) == [])
            #expect(try names(AdvisoryQuery(page: 2)) == [])
        }
    }

    @Test("What is typed wrong is said all at once, and nothing is kept", arguments: TestStore.all)
    func wrong(_ store: TestStore) throws {
        try with(store) { world, ina throws in
            let problems = #expect(throws: FieldProblems<OpeningDraft.Field>.self) {
                _ = try world.workshop.openMunicipality(
                    ina, OpeningDraft(municipality: Self.tannenrode, email: "keine", name: "U", title: "I"))
            }
            #expect(problems?.problems.map(\.field) == [.email, .name, .title])
            _ = try world.workshop.openConcept(
                ConceptDraft(title: "INSEK 2036", municipalities: [Self.tannenrode]), byTool: "test")
            let taken = #expect(throws: FieldProblems<OpeningDraft.Field>.self) {
                _ = try world.workshop.openMunicipality(
                    ina,
                    OpeningDraft(
                        municipality: Self.tannenrode, email: "ute@b.example", name: "Ute Beyer", title: "INSEK 2036"))
            }
            #expect(taken?.problems.map(\.field) == [.title])
            #expect(try world.workshop.allAccounts().count == 1)
            #expect(world.letters.isEmpty)
        }
    }

    @Test("Nobody else opens municipalities, nor sees the list", arguments: Role.allCases)
    func closed(_ role: Role) throws {
        try with(.sqlite) { world, ina throws in
            let place: Grant.Place = Role.ofTeams.contains(role) ? .municipality(Self.tannenrode) : .installation
            let identity = Identity(account: ina.account, grants: [Grant(role, in: place)])
            guard role != .advisory else { return }
            #expect(throws: PlanningError.self) {
                _ = try world.workshop.openMunicipality(
                    identity, OpeningDraft(municipality: Self.tannenrode, email: "ute@b.example", name: "Ute Beyer"))
            }
            #expect(throws: PlanningError.self) {
                _ = try world.workshop.advisedMunicipalities(identity, AdvisoryQuery())
            }
            #expect(throws: PlanningError.self) {
                _ = try world.workshop.advisedMunicipality(identity, Self.tannenrode)
            }
        }
    }

    @Test("Without mail the link is shown, unless the person was asked elsewhere", arguments: TestStore.all)
    func links(_ store: TestStore) throws {
        try with(store, sendsLetters: false) { world, ina throws in
            let draft = OpeningDraft(municipality: Self.tannenrode, email: "ute@b.example", name: "Ute Beyer")
            guard case .link = try world.workshop.openMunicipality(ina, draft) else {
                Issue.record("no link")
                return
            }
            _ = try world.workshop.invite(
                email: EmailAddress("ute@b.example")!, name: "Ute", Grant(.operations, in: .installation),
                by: .tool("test"), byLetter: false)
            guard case .pendingElsewhere = try world.workshop.openMunicipality(ina, draft) else {
                Issue.record("link given away")
                return
            }
        }
    }
}
