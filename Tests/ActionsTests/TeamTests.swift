import Access
import Actions
import Cryptography
import Database
import Domain
import TestSupport
import Testing
import Values

/// A concept of Tannenrode, which Ute leads, in a world whose letters and events are kept.
struct TeamWorld {
    let world: AccountWorld
    let concept: Concept
    let scope: Scope

    static let tannenrode = AGS("14999010")!
    static let lindenfurt = AGS("14999020")!

    static func with(
        _ store: TestStore, sendsLetters: Bool = true, in municipalities: [AGS] = [tannenrode],
        _ body: (TeamWorld) throws -> Void
    ) throws {
        try AccountWorld.with(store, sendsLetters: sendsLetters) { world throws in
            _ = try world.workshop.importFiles(ImportRequest(files: [Samples.register])) { _ in }
            let concept = try world.workshop.openConcept(
                ConceptDraft(title: "INSEK 2036", municipalities: municipalities), byTool: "test")
            let ute = try world.makeUte()
            let scope = try #require(ute.identity.scope(in: ConceptPlace(concept), at: world.hand.clock.now()))
            try body(TeamWorld(world: world, concept: concept, scope: scope))
        }
    }

    var place: Grant.Place { .concept(concept.id) }

    func draft(
        _ role: Role, _ name: String = "Kai Arndt", _ email: String = "kai.arndt@tannenrode.example",
        at place: Grant.Place? = nil
    ) -> TeamDraft {
        TeamDraft(email: email, name: name, role: role, place: place ?? self.place)
    }

    func member(_ email: String) throws -> TeamMember {
        try #require(try world.workshop.team(scope).first { $0.account.email.text == email })
    }

    /// Kai with a password, in this role.
    func kai(_ role: Role, at place: Grant.Place? = nil) throws -> Scope {
        let invitation = try world.workshop.invite(
            email: EmailAddress("kai.arndt@tannenrode.example")!, name: "Kai Arndt",
            Grant(role, in: place ?? self.place), by: .tool("test"), byLetter: false)
        let opened = try world.workshop.accept(
            invitation: try #require(invitation.link).token, name: "Kai Arndt", password: AccountWorld.password,
            from: AccountWorld.place)
        return try #require(
            try world.signedIn(opened).identity.scope(in: ConceptPlace(concept), at: world.hand.clock.now()))
    }

    /// What refuses the body.
    func refusal(
        sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
    ) -> PlanningError.Code? {
        #expect(throws: PlanningError.self, sourceLocation: sourceLocation) { try body() }?.code
    }
}

@Suite("The team of a concept")
struct TeamTests {
    @Test("Who is invited gets account, role and letter, and stands in the list", arguments: TestStore.all)
    func invited(_ store: TestStore) throws {
        try TeamWorld.with(store) { team throws in
            guard case .sent(let account) = try team.world.workshop.invite(team.scope, team.draft(.editor)) else {
                Issue.record("no letter")
                return
            }
            #expect(account.state == .invited)
            #expect(team.world.letters.map(\.recipient) == [account.email])
            let members = try team.world.workshop.team(team.scope)
            #expect(members.map(\.account.name) == ["Kai Arndt", "Ute Beyer"])
            #expect(members.map(\.grant.role) == [.editor, .lead])
            #expect(members.map(\.municipalityName) == [nil, "Tannenrode"])
            let event = try #require(team.world.events.last)
            #expect(event.action == .invited)
            #expect(event.place == team.place)
            #expect(event.actor == team.scope.actor)
        }
    }

    @Test("The same form twice makes one account, one role and one letter", arguments: TestStore.all)
    func twice(_ store: TestStore) throws {
        try TeamWorld.with(store) { team throws in
            for _ in 0..<2 { _ = try team.world.workshop.invite(team.scope, team.draft(.editor)) }
            #expect(try team.world.workshop.team(team.scope).count == 2)
            #expect(team.world.letters.count == 1)
            team.world.hand.advance(seconds: 61)
            _ = try team.world.workshop.inviteAgain(team.scope, team.member("kai.arndt@tannenrode.example").id)
            #expect(team.world.letters.count == 2)
        }
    }

    @Test("Whoever has an account may work at once, without a letter", arguments: TestStore.all)
    func known(_ store: TestStore) throws {
        try TeamWorld.with(store) { team throws in
            _ = try team.kai(.council)
            guard
                case .known(let account) = try team.world.workshop.invite(
                    team.scope, team.draft(.planner, "Anders geschrieben"))
            else {
                Issue.record("not known")
                return
            }
            #expect(account.name == "Kai Arndt")
            #expect(team.world.letters.isEmpty)
        }
    }

    @Test(
        "Without mail the link is shown, unless it opens somebody's roles elsewhere as well", arguments: TestStore.all)
    func links(_ store: TestStore) throws {
        try TeamWorld.with(store, sendsLetters: false) { team throws in
            guard case .link(_, let issued) = try team.world.workshop.invite(team.scope, team.draft(.editor)) else {
                Issue.record("no link")
                return
            }
            #expect(try team.world.workshop.invitation(issued.token) != nil)
            // Invited by the state's office before: the link would open that office's role to a lead of one town.
            let office = try team.world.workshop.invite(
                email: EmailAddress("ina@fachstelle.example")!, name: "Ina Zabel", Grant(.advisory, in: .installation),
                by: .tool("test"), byLetter: false)
            let draft = team.draft(.editor, "Ina Zabel", "ina@fachstelle.example")
            guard case .pendingElsewhere = try team.world.workshop.invite(team.scope, draft) else {
                Issue.record("link given away")
                return
            }
            let ina = try team.member("ina@fachstelle.example")
            guard case .pendingElsewhere = try team.world.workshop.inviteAgain(team.scope, ina.id) else {
                Issue.record("link given away")
                return
            }
            #expect(
                try team.world.workshop.invitation(#require(office.link).token) != nil, "the first link still works")
        }
    }

    @Test("The last lead stays; once another has come, either may go", arguments: TestStore.all)
    func lastLead(_ store: TestStore) throws {
        try TeamWorld.with(store) { team throws in
            let ute = try team.member(AccountWorld.ute.text)
            #expect(team.refusal { try team.world.workshop.endRole(team.scope, ute.id) } == .impossible)
            // One who was only asked, or leads the concept alone, does not lead the municipality.
            _ = try team.world.workshop.invite(
                team.scope, team.draft(.lead, "Ina Zabel", "ina@b.example", at: .municipality(TeamWorld.tannenrode)))
            #expect(team.refusal { try team.world.workshop.endRole(team.scope, ute.id) } == .impossible)
            _ = try team.kai(.lead)
            #expect(team.refusal { try team.world.workshop.endRole(team.scope, ute.id) } == .impossible)
            let kai = try team.member("kai.arndt@tannenrode.example")
            try team.world.workshop.endRole(team.scope, kai.id)
            _ = try team.world.workshop.invite(
                team.scope, team.draft(.lead, at: .municipality(TeamWorld.tannenrode)))
            try team.world.workshop.endRole(team.scope, ute.id)
            #expect(try team.world.workshop.team(team.scope).map(\.account.name) == ["Ina Zabel", "Kai Arndt"])
            #expect(team.world.events.last?.action == .roleEnded)
            #expect(team.world.events.last?.before == ["rolle": "leitung", "ort": "gemeinde 14999010"])
        }
    }

    @Test("Roles that are not one's own to give are refused, and taken from nobody", arguments: TestStore.all)
    func refused(_ store: TestStore) throws {
        try TeamWorld.with(store, in: [TeamWorld.tannenrode, TeamWorld.lindenfurt]) { team throws in
            let workshop = team.world.workshop
            let kai = try team.kai(.lead)
            for (scope, place) in [
                (team.scope, Grant.Place.municipality(TeamWorld.lindenfurt)), (team.scope, .installation),
                (kai, .municipality(TeamWorld.tannenrode)),
                (team.scope, .concept(.make(at: team.world.hand.clock.now()))),
            ] {
                #expect(
                    team.refusal { _ = try workshop.invite(scope, team.draft(.editor, at: place)) } == .notAllowed)
            }
            for role in [Role.operations, .advisory, .ministry, .member, .visitor] {
                #expect(team.refusal { _ = try workshop.invite(team.scope, team.draft(role)) } == .notAllowed)
            }
            let ute = try team.member(AccountWorld.ute.text)
            #expect(team.refusal { try workshop.endRole(kai, ute.id) } == .notAllowed)
            #expect(team.refusal { _ = try workshop.inviteAgain(kai, ute.id) } == .notAllowed)
            #expect(
                team.refusal { try workshop.endRole(kai, .make(at: team.world.hand.clock.now())) } == .notFound)
            #expect(try workshop.team(team.scope).count == 2)
        }
    }

    @Test("Only whoever leads invites and ends", arguments: [Role.editor, .planner, .council])
    func roles(_ role: Role) throws {
        try TeamWorld.with(.sqlite) { team throws in
            let scope = try team.kai(role)
            let ute = try team.member(AccountWorld.ute.text)
            #expect(team.refusal { _ = try team.world.workshop.invite(scope, team.draft(.editor)) } == .notAllowed)
            #expect(team.refusal { try team.world.workshop.endRole(scope, ute.id) } == .notAllowed)
            #expect(team.refusal { _ = try team.world.workshop.teamMember(scope, ute.id) } == .notAllowed)
        }
    }

    @Test("A guest gets chosen elements until a day, and nothing without them", arguments: TestStore.all)
    func guest(_ store: TestStore) throws {
        try TeamWorld.with(store) { team throws in
            let workshop = team.world.workshop
            let measure = try workshop.createMeasure(team.scope, MeasureInput([.title: "Haus der Dienste"]))
            var draft = team.draft(.guest)
            let empty = #expect(throws: FieldProblems<TeamDraft.Field>.self) {
                _ = try workshop.invite(team.scope, draft)
            }
            #expect(empty?.problems.map(\.field) == [.elements, .level, .expires])
            draft.elements = [measure.id]
            draft.level = .comment
            draft.lastDay = Day(iso: "2026-11-15")
            let past = #expect(throws: FieldProblems<TeamDraft.Field>.self) {
                _ = try workshop.invite(team.scope, draft)
            }
            #expect(past?.problems.map(\.field) == [.expires])
            draft.lastDay = Day(iso: "2026-11-16")
            _ = try workshop.invite(team.scope, draft)
            let member = try team.member("kai.arndt@tannenrode.example")
            #expect(member.grant.reach == .init(.comment, elements: [measure.id]))
            #expect(member.grant.expires == Instant(berlin: Day(iso: "2026-11-17")!, hour: 0, minute: 0))
            #expect(member.counts)
            draft.elements = [.make(at: team.world.hand.clock.now())]
            #expect(team.refusal { _ = try workshop.invite(team.scope, draft) } == .notFound)
            team.world.hand.advance(seconds: 24 * 3_600)
            #expect(try !team.member("kai.arndt@tannenrode.example").counts)
        }
    }

    @Test("What is typed wrong is said all at once; a name cannot begin a new line of a letter")
    func typed() throws {
        try TeamWorld.with(.sqlite) { team throws in
            var draft = team.draft(.localCouncil, "K", "keine")
            draft.lastDay = Day(iso: "2099-01-01")
            let problems = #expect(throws: FieldProblems<TeamDraft.Field>.self) {
                _ = try team.world.workshop.invite(team.scope, draft)
            }
            #expect(problems?.problems.map(\.field) == [.email, .name, .ortsteil, .level, .expires])
            _ = try team.world.workshop.invite(
                team.scope, team.draft(.editor, "Kai\r\nBcc: alle@b.example\r\n\r\nArndt"))
            let letter = try #require(team.world.letters.last)
            #expect(letter.name == "Kai Bcc: alle@b.example Arndt")
            #expect(letter.text.hasPrefix("Guten Tag Kai Bcc: alle@b.example Arndt,\n\n"))
            #expect(throws: FieldProblems<TeamDraft.Field>.self) {
                _ = try team.world.workshop.invite(
                    team.scope, team.draft(.editor, "Kai", "kai@b.example\r\nBcc: alle@b.example"))
            }
        }
    }
}
