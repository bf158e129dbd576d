import Access
import Actions
import Cryptography
import Domain
import TestSupport
import Values

/// A concept on which two people have worked, for the tests of its history.
struct HistoryWorld {
    struct Person {
        let id: AccountID
        let scope: Scope
        /// The header line of their session.
        let cookie: String
    }

    static let home = "/werkstatt/tannenrode/insek-2036"

    let site: WebSite
    let concept: Concept
    /// Leads the concept.
    let ute: Person
    /// Works on it.
    let jan: Person
    private let form: (field: (String, String), cookie: String)

    init(_ site: WebSite) throws {
        self.site = site
        concept = try Workspaces.open(site.workshop)
        ute = try Self.person(site.workshop, concept, "Ute Beyer", "ute@tannenrode.example", .lead)
        jan = try Self.person(site.workshop, concept, "Jan Lehmann", "jan@tannenrode.example", .editor)
        form = try site.token()
    }

    private static func person(
        _ workshop: Workshop, _ concept: Concept, _ name: String, _ email: String, _ role: Role
    ) throws -> Person {
        let invitation = try workshop.invite(
            email: EmailAddress(email)!, name: name, Grant(role, in: .municipality(Workspaces.tannenrode)),
            by: .tool("test"), byLetter: false)
        let opened = try workshop.accept(
            invitation: invitation.link!.token, name: name, password: Signing.password,
            from: SignInPlace(client: "192.0.2.1", device: "Firefox unter Windows"))
        let identity = Identity(
            account: invitation.account.id, grants: [Grant(role, in: .municipality(Workspaces.tannenrode))])
        return Person(
            id: invitation.account.id,
            scope: identity.scope(in: ConceptPlace(concept), at: workshop.clock.now())!,
            cookie: "sitzung=\(opened.token.text)")
    }

    func get(_ path: String, as person: Person) throws -> Answer {
        try site.client.get(Self.home + path, "Cookie: \(person.cookie)")
    }

    func post(_ path: String, as person: Person) throws -> Answer {
        try site.client.post(
            Self.home + path, [form.field], "\(form.cookie); \(person.cookie)")
    }

    /// Changes fields of a measure as it is now; answers the number of the change.
    @discardableResult
    func edit(_ measure: Measure, _ texts: [MeasureField: String], as person: Person) throws -> Int64 {
        let now = try site.workshop.measure(person.scope, measure.id)!
        var input = MeasureInput(now.content)
        for (field, text) in texts { input.texts[field] = text }
        _ = try site.workshop.editMeasure(person.scope, measure.id, revision: now.revision, input)
        return try newest()
    }

    func newest() throws -> Int64 { try site.workshop.history(ute.scope).entries[0].number }

    static let first = MeasureInput([
        .title: "Haus der Dienste, Markt 7", .goal: "Ortskern füllen", .place: "Markt 7", .costLow: "1.200.000",
        .costHigh: "1.300.000", .description: "Das leere Haus nimmt Bürgerbüro und Sprechstunde auf.",
    ])
}
