import Access
import Actions
import Domain
import HTTPServer
import TestSupport
import Testing
import Web

/// Generated from the table of routes: a new page of the workspace is in these tests by being there.
@Suite("Other tenants")
struct TenantTests {
    @Test("Each type in an address of the workspace has an example, so that no route escapes these tests")
    func examples() throws {
        try withWorld(.sqlite) { world in
            let entries = TenantWorld.entries(world.site.application.routes)
            #expect(entries.count >= 30)
            for entry in entries {
                #expect(
                    TenantWorld.path(entry, in: world.own, idsOf: world.own) != nil,
                    "\(entry.pattern): TenantWorld needs an example of \(entry.parameterTypes)")
            }
        }
    }

    @Test("Whoever leads a concept sees its pages, so that the closed doors below mean something")
    func own() throws {
        try withWorld(.sqlite) { world in
            let session = try Signing.session(world.site.workshop, granting: .lead)
            for entry in TenantWorld.entries(world.site.application.routes) where entry.method == .get {
                let path = try #require(TenantWorld.path(entry, in: world.own, idsOf: world.own))
                let answer = try world.site.client.get(path, "Cookie: \(session.cookie)")
                #expect([200, 303, 503].contains(answer.status), "\(path): \(answer.status)")
            }
        }
    }

    @Test("Nobody enters the concept of another town, by no page and by no action", arguments: TestStore.all)
    func foreignConcept(_ store: TestStore) throws {
        try withWorld(store) { world in
            let (field, cookie) = try world.site.token()
            let session = try Signing.session(world.site.workshop, granting: .lead)
            let before = try world.state(world.other)
            for entry in TenantWorld.entries(world.site.application.routes) {
                let path = try #require(TenantWorld.path(entry, in: world.other, idsOf: world.other))
                for (cookies, allowed) in [("\(cookie); \(session.cookie)", [404]), (cookie, [303, 401])] {
                    let answer = try send(world, entry, path, field, cookies)
                    #expect(allowed.contains(answer.status), "\(entry.method) \(path): \(answer.status)")
                    #expect(!answer.text.contains(world.other.marker), "\(path) leaks")
                }
            }
            #expect(try world.state(world.other) == before)
        }
    }

    @Test("Ids of another town's things open nothing in one's own concept", arguments: TestStore.all)
    func foreignIDs(_ store: TestStore) throws {
        try withWorld(store) { world in
            let (field, cookie) = try world.site.token()
            let session = try Signing.session(world.site.workshop, granting: .lead)
            let before = try (world.state(world.own), world.state(world.other))
            for entry in TenantWorld.entries(world.site.application.routes)
            where !TenantWorld.words.isSuperset(of: entry.parameterTypes.dropFirst(2)) {
                let path = try #require(TenantWorld.path(entry, in: world.own, idsOf: world.other))
                let answer = try send(world, entry, path, field, "\(cookie); \(session.cookie)")
                #expect(answer.status == 404, "\(entry.method) \(path): \(answer.status)")
                #expect(!answer.text.contains(world.other.marker), "\(path) leaks")
            }
            #expect(try (world.state(world.own), world.state(world.other)) == before)
        }
    }

    @Test(
        "Each role, over the wire: what the table of rights refuses is refused in the concept", arguments: TestStore.all
    )
    func roles(_ store: TestStore) throws {
        try withWorld(store) { world in
            let (field, cookie) = try world.site.token()
            for role in Role.allCases where role != .visitor {
                let session = try Signing.session(world.site.workshop, granting: role)
                for entry in TenantWorld.entries(world.site.application.routes) {
                    let permission = try #require(entry.permission as? Permission, "\(entry.pattern)")
                    guard !role.may(permission) else { continue }
                    let path = try #require(TenantWorld.path(entry, in: world.own, idsOf: world.own))
                    let answer = try send(world, entry, path, field, "\(cookie); \(session.cookie)")
                    #expect([403, 404].contains(answer.status), "\(role) \(entry.method) \(path): \(answer.status)")
                    #expect(!answer.text.contains(world.own.marker), "\(role) \(path) leaks")
                }
            }
        }
    }

    @Test("Whoever may see one element only meets nothing of the others, on no page and in no download")
    func restricted() throws {
        try withWorld(.sqlite) { world in
            for role in [Role.guest, .localCouncil] {
                // The session helper's grant names no element: it reaches nothing.
                let session = try Signing.session(world.site.workshop, granting: role)
                for entry in TenantWorld.entries(world.site.application.routes) where entry.method == .get {
                    let path = try #require(TenantWorld.path(entry, in: world.own, idsOf: world.own))
                    let answer = try world.site.client.get(path, "Cookie: \(session.cookie)")
                    // The concept's title and who works on it are all that such a role is told.
                    let rest = answer.text.replacing(world.own.concept.title, with: "")
                        .replacing("Person \(world.own.marker)", with: "")
                    #expect(!rest.contains(world.own.marker), "\(role) \(path) leaks")
                }
            }
        }
    }

    private func withWorld(_ store: TestStore, _ body: (TenantWorld) throws -> Void) throws {
        try store.withSite([Samples.register]) { try body(TenantWorld($0)) }
    }

    private func send(
        _ world: TenantWorld, _ entry: RouteEntry, _ path: String, _ field: (String, String), _ cookies: String
    ) throws -> Answer {
        entry.method == .post
            ? try world.site.client.post(path, [field], "Cookie: \(cookies.replacing("Cookie: ", with: ""))")
            : try world.site.client.get(path, "Cookie: \(cookies.replacing("Cookie: ", with: ""))")
    }
}
