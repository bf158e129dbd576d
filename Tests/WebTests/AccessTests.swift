import Access
import Database
import Domain
import HTTPServer
import Storage
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

    /// A link and a session that nobody has.
    static let token = String(repeating: "A", count: 43)
    private static let session = "01930000-0000-7000-8000-000000000001"

    /// Every path that a pattern may stand for, with what the samples have.
    static func paths(_ entry: RouteEntry) -> [String] {
        guard !entry.pattern.hasPrefix("/werkstatt/{}/{}/") else { return workspacePaths(entry.pattern) }
        return entry.pattern.contains("{}")
            ? ["tannenrode", "14999010", token, session].map { entry.pattern.replacing("{}", with: $0) }
            : [entry.pattern]
    }

    /// Below a concept the parts of an address are of several kinds: each may be a number or an identifier.
    private static func workspacePaths(_ pattern: String) -> [String] {
        let parts = pattern.split(separator: "{}", omittingEmptySubsequences: false)
        var paths = ["\(parts[0])tannenrode\(parts[1])insek-2036\(parts[2])"]
        for part in parts.dropFirst(3) {
            paths = paths.flatMap { path in
                ["M-01", session, token, "1", "fahrplan", "wohnen", "auftakt", "fachplanung"].map { path + $0 + part }
            }
        }
        return paths
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
            lines.sorted()
                == [
                    "GET /: alle", "GET /gemeinden: alle",
                    "GET /quellen: alle", "GET /bausteine/formular: alle", "GET /bausteine/loeschen: alle",
                    "GET /bausteine/werkstatt: alle", "GET /bausteine: alle", "GET /metrics: betrieb",
                    "POST /bausteine/formular: alle", "POST /bausteine/loeschen: alle",
                    "GET /{}/hinweis/danke: alle", "GET /{}/hinweis: alle",
                    "GET /{}/steckbrief.json: alle", "GET /{}/steckbrief.pdf: alle",
                    "GET /{}: alle", "GET /{}: alle", "POST /{}/hinweis: alle", "GET /{}/insek: alle",
                    "GET /anmelden: alle", "POST /anmelden: alle", "GET /anmelden/code: alle",
                    "POST /anmelden/code: alle",
                    "POST /abmelden: alle", "GET /einladung/{}: alle", "POST /einladung/{}: alle",
                    "GET /passwort/vergessen: alle", "POST /passwort/vergessen: alle", "GET /passwort/verschickt: alle",
                    "GET /passwort/{}: alle", "POST /passwort/{}: alle",
                    "GET /konto: \(Self.members)", "POST /konto/passwort: \(Self.members)",
                    "POST /konto/sitzung/{}: \(Self.members)", "POST /konto/ueberall-abmelden: \(Self.members)",
                    "GET /konto/zweiter-faktor: \(Self.members)", "POST /konto/zweiter-faktor/app: \(Self.members)",
                    "POST /konto/zweiter-faktor/codes: \(Self.members)",
                    "POST /konto/zweiter-faktor/neue-codes: \(Self.members)",
                    "POST /konto/zweiter-faktor/entfernen: \(Self.members)",
                    "GET /werkstatt: \(Self.members)", "GET /werkstatt/{}: \(Self.members)",
                    "GET /werkstatt/{}: \(Self.members)", "GET /werkstatt/{}/{}: \(Self.members)",
                    "GET /werkstatt/{}/neu: leitung", "POST /werkstatt/{}/neu: leitung",
                    "GET /werkstatt/{}/{}/team: \(Self.readers)", "GET /werkstatt/{}/{}/team/einladen: leitung",
                    "POST /werkstatt/{}/{}/team/einladen: leitung", "POST /werkstatt/{}/{}/team/{}/erneut: leitung",
                    "GET /werkstatt/{}/{}/team/{}/beenden: leitung", "POST /werkstatt/{}/{}/team/{}/beenden: leitung",
                    "GET /fachstelle: fachstelle", "GET /fachstelle/{}: fachstelle", "POST /fachstelle/{}: fachstelle",
                    "GET /werkstatt/{}/{}: \(Self.readers)",
                    "POST /werkstatt/{}/{}/massnahmen/steckbriefe: \(Self.readers)",
                    "GET /auftrag/{}: \(Self.members)", "GET /auftrag/{}/ergebnis: \(Self.members)",
                    "POST /auftrag/{}/abbrechen: \(Self.members)", "POST /auftrag/{}/wiederholen: \(Self.members)",
                    "GET /betrieb/auftraege: betrieb", "GET /betrieb/post: betrieb", "GET /betrieb/post/{}: betrieb",
                    "GET /betrieb/post/{}/seite: betrieb",
                    "GET /werkstatt/{}/{}/massnahmen: \(Self.readers)",
                    "GET /werkstatt/{}/{}/massnahmen/neu: \(Self.readers)",
                    "POST /werkstatt/{}/{}/massnahmen/neu: \(Self.readers)",
                    "GET /werkstatt/{}/{}/massnahmen/{}: \(Self.readers)",
                    "GET /werkstatt/{}/{}/massnahmen/{}/bearbeiten: \(Self.readers)",
                    "POST /werkstatt/{}/{}/massnahmen/{}/bearbeiten: \(Self.readers)",
                    "GET /werkstatt/{}/{}/massnahmen/{}/loeschen: \(Self.readers)",
                    "POST /werkstatt/{}/{}/massnahmen/{}/loeschen: \(Self.readers)",
                    "POST /werkstatt/{}/{}/massnahmen/geloescht/{}/zurueckholen: \(Self.readers)",
                    "POST /werkstatt/{}/{}/massnahmen/{}/verknuepfungen/{}/bestaetigen: \(Self.readers)",
                    "GET /werkstatt/{}/{}/verlauf: \(Self.workers)",
                    "GET /werkstatt/{}/{}/verlauf/{}: \(Self.workers)",
                    "POST /werkstatt/{}/{}/verlauf/{}: \(Self.workers)",
                    "GET /werkstatt/{}/{}/massnahmen/{}/verlauf: \(Self.workers)",
                    "GET /werkstatt/{}/{}/massnahmen/einlesen: \(Self.readers)",
                    "POST /werkstatt/{}/{}/massnahmen/einlesen: \(Self.readers)",
                    "POST /werkstatt/{}/{}/massnahmen/einlesen/{}: \(Self.readers)",
                    "GET /werkstatt/{}/{}/massnahmen/eingelesen/{}: \(Self.readers)",
                    "GET /werkstatt/{}/{}/entwurf: \(Self.readers)",
                    "GET /werkstatt/{}/{}/entwurf/{}: \(Self.readers)",
                    "GET /werkstatt/{}/{}/entwurf/pdf: \(Self.readers)",
                    "GET /werkstatt/{}/{}/entwurf/word: \(Self.readers)",
                    "GET /werkstatt/{}/{}/fahrplan: \(Self.readers)",
                    "GET /werkstatt/{}/{}/fahrplan/leistungsbeschreibung: \(Self.readers)",
                    "GET /werkstatt/{}/{}/fahrplan/{}: \(Self.readers)",
                    "POST /werkstatt/{}/{}/fahrplan/{}: \(Self.readers)",
                    "GET /werkstatt/{}/{}/bestand: \(Self.readers)",
                    "GET /werkstatt/{}/{}/bestand/neu/{}: \(Self.readers)",
                    "POST /werkstatt/{}/{}/bestand/neu/{}: \(Self.readers)",
                    "GET /werkstatt/{}/{}/bestand/{}: \(Self.readers)",
                    "POST /werkstatt/{}/{}/bestand/{}: \(Self.readers)",
                    "POST /werkstatt/{}/{}/bestand/{}/loeschen: \(Self.readers)",
                    "POST /werkstatt/{}/{}/bestand/geloescht/{}/zurueckholen: \(Self.readers)",
                    "GET /werkstatt/{}/{}/ortsteile: \(Self.readers)",
                    "GET /werkstatt/{}/{}/ortsteile/zahlen.csv: \(Self.readers)",
                    "POST /werkstatt/{}/{}/ortsteile: \(Self.readers)",
                    "GET /werkstatt/{}/{}/team/{}/zeit: \(Self.readers)",
                    "POST /werkstatt/{}/{}/team/{}/zeit: \(Self.readers)",
                    "GET /werkstatt/{}/{}/gremien/neu: \(Self.readers)",
                    "POST /werkstatt/{}/{}/gremien/neu: \(Self.readers)",
                    "GET /werkstatt/{}/{}/gremien/{}: \(Self.readers)",
                    "POST /werkstatt/{}/{}/gremien/{}: \(Self.readers)",
                    "GET /werkstatt/{}/{}/gremien/{}/loeschen: \(Self.readers)",
                    "POST /werkstatt/{}/{}/gremien/{}/loeschen: \(Self.readers)",
                    "GET /werkstatt/{}/{}/verfahrenskosten: \(Self.readers)",
                    "GET /werkstatt/{}/{}/verfahrenskosten/bearbeiten: \(Self.readers)",
                    "POST /werkstatt/{}/{}/verfahrenskosten/bearbeiten: \(Self.readers)",
                    "GET /werkstatt/{}/{}/schnellcheck: \(Self.readers)",
                    "GET /werkstatt/{}/{}/schnellcheck/word: \(Self.readers)",
                    "GET /werkstatt/{}/{}/schnellcheck/{}: \(Self.readers)",
                    "POST /werkstatt/{}/{}/schnellcheck/{}: \(Self.readers)",
                    "GET /werkstatt/{}/{}/startseite: \(Self.readers)",
                    "POST /werkstatt/{}/{}/startseite: \(Self.readers)",
                    "GET /werkstatt/{}/{}/vorlagen: \(Self.readers)",
                    "POST /werkstatt/{}/{}/vorlagen/alle: \(Self.readers)",
                    "POST /werkstatt/{}/{}/vorlagen: \(Self.readers)",
                    "GET /werkstatt/{}/{}/vorlagen/{}/word: \(Self.readers)",
                    "GET /werkstatt/{}/{}/massnahmen/export.csv: \(Self.readers)",
                    "GET /werkstatt/{}/{}/massnahmen/export.json: \(Self.readers)",
                    "GET /werkstatt/{}/{}/massnahmen/{}/steckbrief.pdf: \(Self.readers)",
                    "GET /werkstatt/{}/{}/massnahmen/{}/anhaenge: \(Self.readers)",
                    "POST /werkstatt/{}/{}/massnahmen/{}/anhaenge: \(Self.readers)",
                    "POST /werkstatt/{}/{}/massnahmen/{}/anhaenge/{}/entfernen: \(Self.readers)",
                    "POST /werkstatt/{}/{}/massnahmen/{}/anhaenge/{}/zurueckholen: \(Self.readers)",
                    "GET /werkstatt/{}/{}/anhaenge/{}: \(Self.readers)",
                ].sorted())
    }

    /// Everybody who is signed in.
    private static let members = Role.allCases.filter { $0 != .visitor }.map(\.rawValue).joined(separator: ", ")

    /// Everybody who reads a concept, or a part of it.
    private static let readers = "leitung, bearbeitung, planungsbuero, ortschaftsrat, gast"

    /// Everybody who works on the whole concept.
    private static let workers = "leitung, bearbeitung, planungsbuero"

    @Test("No municipality can have a first word that our own pages have")
    func reservedWords() {
        let words = Set(Self.entries.compactMap { $0.pattern.split(separator: "/").first.map(String.init) })
        for word in words where word != "{}" { #expect(Slug(word) == nil, "\(word)") }
        #expect(words.isSuperset(of: ["anmelden", "abmelden", "einladung", "passwort", "konto"]))
    }

    @Test("No concept can have a word that our own pages have behind the municipality or the concept")
    func reservedConceptWords() {
        // The public face uses the words behind the concept without it, so they are reserved as well.
        let words = Set(
            Self.entries.map { $0.pattern.split(separator: "/").map(String.init) }
                .filter { $0.count > 2 && $0[0] == "werkstatt" }
                .compactMap { $0[2] == "{}" ? $0.dropFirst(3).first : $0[2] })
        #expect(words.isSuperset(of: ["neu", "massnahmen", "team", "verlauf"]))
        for word in words where word != "{}" { #expect(ConceptSlug(word) == nil, "\(word)") }
    }

    @Test("Each route names one of our permissions, and the visitor gets exactly what the table of rights gives")
    func authorisation() throws {
        for entry in Self.entries {
            let permission = try #require(entry.permission as? Permission, "\(entry.pattern)")
            let request = Request(entry.method, entry.pattern.replacing("{}", with: "tannenrode"))
            let expected: Authorisation = Role.visitor.may(permission) ? .allowed : .login
            #expect(try Self.application.authorise(request, permission) == expected, "\(entry.pattern)")
        }
        for permission in Permission.allCases {
            let expected: Authorisation = Role.visitor.may(permission) ? .allowed : .login
            #expect(try Self.application.authorise(Request(.get, "/"), permission) == expected, "\(permission)")
        }
    }

    @Test("A key that is none of ours opens nothing, whatever its name")
    func foreignKey() throws {
        #expect(try Self.application.authorise(Request(.get, "/"), Foreign()) == .forbidden)
    }

    @Test("Each role, granted at its place, gets exactly what the table of rights gives", arguments: TestStore.all)
    func roles(_ store: TestStore) throws {
        try store.withWorkshop { workshop, database throws in
            let application = WebApplication(workshop: workshop, assets: Assets())
            for role in Role.allCases where role != .visitor {
                let session = try Signing.session(workshop, granting: role)
                for permission in Permission.allCases {
                    let request = Request(.get, "/", headers: [("Cookie", session.cookie)])
                    // A role that reaches only what its grant names is asked for the element itself by the handler.
                    let expected: Authorisation = role.may(permission) ? .allowed : .forbidden
                    #expect(try application.authorise(request, permission) == expected, "\(role) \(permission)")
                }
            }
        }
    }

    @Test("Over the wire every route of the product answers a visitor, with a page or with the way to sign in")
    func visitor() throws {
        try TestStore.sqlite.withSite { site in
            try Workspaces.publish(site.workshop)
            let (field, cookie) = try site.token()
            for entry in Self.entries {
                let answers = try Self.paths(entry).map { path in
                    entry.method == .post
                        ? try site.client.post(path, [field], cookie) : try site.client.get(path, cookie)
                }
                let permission = try #require(entry.permission as? Permission)
                #expect(answers.contains { $0.status != 404 }, "\(entry.pattern): \(answers.map(\.status))")
                for answer in answers where answer.status != 404 {
                    if Role.visitor.may(permission) {
                        #expect(answer.status != 401 && answer.status != 403, "\(entry.pattern)")
                    } else if entry.method == .get {
                        #expect(answer.status == 303, "\(entry.pattern)")
                        #expect(answer["Location"]?.hasPrefix("/anmelden?weiter=%2F") == true, "\(entry.pattern)")
                    } else {
                        #expect(answer.status == 401, "\(entry.pattern)")
                    }
                }
            }
        }
    }

    @Test("A route without permission, of another key or of a right that visitors lack is closed")
    func closed() throws {
        try TestStore.sqlite.withDatabase(Migrations.all) { database in
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
            for path in ["/innen", "/innen/a"] {
                let answer = try site.client.get(path)
                #expect(answer.status == 303, "\(path)")
                #expect(!answer.text.contains("geheim"), "\(path)")
            }
            let session = try Signing.session(site.workshop, granting: .lead)
            for path in ["/niemand", "/fremd", "/innen", "/innen/a"] {
                let answer = try site.client.get(path, "Cookie: \(session.cookie)")
                #expect(answer.status == 403, "\(path)")
                #expect(!answer.text.contains("geheim"), "\(path)")
                #expect(answer.words.contains("Sie haben für diese Seite keine Berechtigung."), "\(path)")
            }
        }
    }
}
