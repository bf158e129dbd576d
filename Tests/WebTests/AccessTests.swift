import Access
import Database
import HTTPServer
import TestSupport
import Testing
import Web

@Suite("Role x route")
struct AccessTests {
    /// A key of somebody else, with a name that we use as well.
    private struct Foreign: PermissionKey {
        let name = Permission.readPublicData.name
    }

    private static let application = WebApplication(
        workshop: .forTests(Database(driver: AwayDriver(.sqlite))), assets: Assets())
    private static let entries = application.routes.entries

    /// Whether the table of rights opens the route to visitors.
    static func isOpen(_ entry: RouteEntry) -> Bool { (entry.permission as? Permission).map(Role.visitor.may) ?? false }

    /// Every path that a pattern may stand for, with what the samples have.
    static func paths(_ entry: RouteEntry) -> [String] {
        entry.pattern.contains("{}")
            ? ["tannenrode", "14999010"].map { entry.pattern.replacing("{}", with: $0) } : [entry.pattern]
    }

    @Test("The whole table: a change here is a decision")
    func table() {
        let lines = Self.entries.map { entry in
            let permission = entry.permission as? Permission
            let roles = Role.allCases.filter { role in permission.map(role.may) ?? false }
            return
                "\(entry.method.rawValue) \(entry.pattern): \(roles == Role.allCases ? "alle" : roles.map(\.rawValue).joined(separator: ", "))"
        }
        #expect(
            lines.sorted() == [
                "GET /: alle", "GET /bausteine/formular: alle", "GET /bausteine/loeschen: alle",
                "GET /bausteine/werkstatt: alle", "GET /bausteine: alle", "GET /gemeinden: alle",
                "GET /metrics: betrieb",
                "GET /quellen: alle",
                "GET /{}/hinweis/danke: alle", "GET /{}/hinweis: alle",
                "GET /{}/steckbrief.json: alle", "GET /{}/steckbrief.pdf: alle",
                "GET /{}: alle", "GET /{}: alle", "POST /bausteine/formular: alle", "POST /bausteine/loeschen: alle",
                "POST /{}/hinweis: alle",
            ])
    }

    @Test("Each route names one of our permissions, and the visitor gets exactly what the table of rights gives")
    func authorisation() throws {
        for entry in Self.entries {
            let permission = try #require(entry.permission as? Permission, "\(entry.pattern)")
            let request = Request(entry.method, entry.pattern.replacing("{}", with: "tannenrode"))
            let expected: Authorisation = Role.visitor.may(permission) ? .allowed : .forbidden
            #expect(Self.application.authorise(request, permission) == expected, "\(entry.pattern)")
        }
        for permission in Permission.allCases {
            let expected: Authorisation = Role.visitor.may(permission) ? .allowed : .forbidden
            #expect(Self.application.authorise(Request(.get, "/"), permission) == expected, "\(permission)")
        }
    }

    @Test("A key that is none of ours opens nothing, whatever its name")
    func foreignKey() {
        #expect(Self.application.authorise(Request(.get, "/"), Foreign()) == .forbidden)
    }

    @Test("Over the wire a visitor gets every open route of the product and no other")
    func visitor() throws {
        try TestStore.sqlite.withSite { site in
            let (field, cookie) = try site.token()
            for entry in Self.entries {
                let statuses = try Self.paths(entry).map { path in
                    entry.method == .post
                        ? try site.client.post(path, [field], cookie).status : try site.client.get(path, cookie).status
                }
                guard Self.isOpen(entry) else {
                    #expect(Set(statuses) == [403], "\(entry.pattern): \(statuses)")
                    continue
                }
                #expect(!statuses.contains(401) && !statuses.contains(403), "\(entry.pattern): \(statuses)")
                #expect(statuses.contains { $0 != 404 }, "\(entry.pattern): \(statuses)")
            }
        }
    }

    @Test("A route without permission, of another key or of a right that visitors lack is closed")
    func closed() throws {
        try TestStore.sqlite.withDatabase { database in
            var routes = RouteTable()
            routes.get(Route(.get, "/offen", needs: Permission.readPublicData)) { _ in .text("offen") }
            routes.get(Route(.get, "/niemand")) { _ in .text("geheim") }
            routes.get(Route(.get, "/fremd", needs: Foreign())) { _ in .text("geheim") }
            routes.get(Route(.get, "/innen", needs: Permission.readOperations)) { _ in .text("geheim") }
            routes.get(Route(.get, "/innen/{}", String.self, needs: Permission.readOperations), on: .worker) { _, _ in
                .text("geheim")
            }
            let site = try WebSite(database, routes: routes)
            #expect(try site.client.get("/offen").text == "offen")
            for path in ["/niemand", "/fremd", "/innen", "/innen/a"] {
                let answer = try site.client.get(path)
                #expect(answer.status == 403, "\(path)")
                #expect(!answer.text.contains("geheim"), "\(path)")
                #expect(answer.words.contains("Sie haben für diese Seite keine Berechtigung."), "\(path)")
            }
        }
    }
}
