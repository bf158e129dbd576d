import Access
import Actions
import Cryptography
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("The overview of a concept")
struct OverviewTests {
    private func withWorld(_ store: TestStore, _ body: (HistoryWorld) throws -> Void) throws {
        try store.withSite([Samples.register]) { try body(HistoryWorld($0)) }
    }

    @Test("A fresh concept starts from an example", arguments: TestStore.all)
    func fresh(_ store: TestStore) throws {
        try withWorld(store) { world in
            let answer = try world.get("", as: world.ute)
            let snapshot = Snapshot("Web/overview-fresh.html", answer.stable)
            #expect(snapshot.matches, "\(snapshot)")
            #expect(answer.text.contains(#"href="\#(HistoryWorld.home)/massnahmen/neu""#))
        }
    }

    @Test("Counts, the next step and what others did, each with its way", arguments: TestStore.all)
    func working(_ store: TestStore) throws {
        try withWorld(store) { world in
            let workshop = world.site.workshop
            let measure = try workshop.createMeasure(world.ute.scope, HistoryWorld.first)
            _ = try workshop.createMeasure(
                world.ute.scope, MeasureInput([.title: "Ladenlotse", .status: "entwurf"]))
            for number in 1...7 { try world.edit(measure, [.title: "Haus \(number)"], as: world.jan) }
            let answer = try world.get("", as: world.ute)
            let snapshot = Snapshot("Web/overview.html", answer.stable)
            #expect(snapshot.matches, "\(snapshot)")
            #expect(answer.text.contains(#"href="\#(HistoryWorld.home)/massnahmen?stand=entwurf""#))
            #expect(answer.words.matches(of: /Jan Lehmann hat/).count == 5)
            // What one did oneself is not among what others did.
            #expect(
                try world.get("", as: world.jan).words.contains(
                    "Ute Beyer hat die Maßnahme M-02 „Ladenlotse“ angelegt."))
            // What was counted before counts no longer once there is another one.
            #expect(try world.get("", as: world.ute).words.contains("Alle Maßnahmen 2 Maßnahmen"))
            _ = try workshop.createMeasure(world.ute.scope, MeasureInput([.title: "Bürgerbus"]))
            #expect(try world.get("", as: world.ute).words.contains("Alle Maßnahmen 3 Maßnahmen"))
            #expect(world.site.log(0).allSatisfy { $0.queries <= 5 })
        }
    }

    @Test("Whoever reaches one element sees it counted, and nothing of the history", arguments: TestStore.all)
    func restricted(_ store: TestStore) throws {
        try withWorld(store) { world in
            let workshop = world.site.workshop
            let measure = try workshop.createMeasure(world.ute.scope, HistoryWorld.first)
            _ = try workshop.createMeasure(world.ute.scope, MeasureInput([.title: "Ladenlotse"]))
            let invitation = try workshop.invite(
                email: EmailAddress("gast@nachbar.example")!, name: "Gerd Gast",
                Grant(
                    .guest, in: .concept(world.concept.id), reach: Grant.Reach(.read, elements: [measure.id])),
                by: .tool("test"), byLetter: false)
            let opened = try workshop.accept(
                invitation: invitation.link!.token, name: "Gerd Gast", password: Signing.password,
                from: SignInPlace(client: "192.0.2.1", device: "Firefox unter Windows"))
            let cookie = "Cookie: sitzung=\(opened.token.text)"
            let answer = try world.site.client.get(HistoryWorld.home, cookie)
            #expect(answer.words.contains("Alle Maßnahmen 1 Maßnahme"))
            #expect(!answer.text.contains("Ute Beyer") && !answer.text.contains("/verlauf"))
            for path in ["/verlauf", "/verlauf/2", "/massnahmen/M-01/verlauf"] {
                #expect(try world.site.client.get(HistoryWorld.home + path, cookie).status == 403, "\(path)")
            }
        }
    }
}
