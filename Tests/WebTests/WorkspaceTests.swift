import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing

@Suite("The door of the workspace")
struct WorkspaceTests {
    private static let home = "/werkstatt/tannenrode/insek-2036"

    @Test("Whoever has a role enters, with name, menu and way out", arguments: TestStore.all)
    func enters(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site in
            try Workspaces.open(site.workshop)
            let session = try Signing.session(site.workshop, granting: .lead)
            let answer = try site.client.get(Self.home, "Cookie: \(session.cookie)")
            #expect(answer.status == 200)
            for words in ["Tannenrode, INSEK 2036", "Ute Beyer", "Abmelden", "Stand des Konzepts: eröffnet."] {
                #expect(answer.words.contains(words), "\(words)")
            }
            // Three to enter, one for the counts, one for what others did.
            #expect(site.log(1).first?.queries == 5)
        }
    }

    @Test("A visitor is asked to sign in; who has no role there learns nothing", arguments: TestStore.all)
    func closed(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site in
            try Workspaces.open(site.workshop)
            try Workspaces.open(site.workshop, "Von anderen", in: [Workspaces.lindenfurt])
            #expect(try site.client.get(Self.home).status == 303)
            let lead = "Cookie: \(try Signing.session(site.workshop, granting: .lead).cookie)"
            for path in ["/werkstatt/lindenfurt/von-anderen", "/werkstatt/tannenrode/nie-da", "/werkstatt/nie/da"] {
                let answer = try site.client.get(path, lead)
                #expect(answer.status == 404, "\(path)")
                #expect(answer.words.contains("Dieses Konzept gibt es nicht, oder Sie haben dort keine Rechte."))
            }
            for role in [Role.advisory, .ministry, .operations] {
                let cookie = "Cookie: \(try Signing.session(site.workshop, granting: role).cookie)"
                #expect([403, 404].contains(try site.client.get(Self.home, cookie).status), "\(role)")
            }
        }
    }

    @Test("A joint concept is entered from each of its municipalities", arguments: TestStore.all)
    func joint(_ store: TestStore) throws {
        try store.withSite([Samples.register]) { site in
            try Workspaces.open(site.workshop, "Gemeinsam", in: [Workspaces.tannenrode, Workspaces.lindenfurt])
            let lead = "Cookie: \(try Signing.session(site.workshop, granting: .lead).cookie)"
            for (slug, name) in [("tannenrode", "Tannenrode"), ("lindenfurt", "Lindenfurt")] {
                let answer = try site.client.get("/werkstatt/\(slug)/gemeinsam", lead)
                #expect(answer.status == 200)
                #expect(answer.words.contains("\(name), Gemeinsam"))
            }
        }
    }
}
