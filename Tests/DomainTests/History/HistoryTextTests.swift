import Domain
import Testing
import Values

@Suite("Texts and differences of the history")
struct HistoryTextTests {
    private let id = AccountID(text: "01930000-0000-7000-8000-000000000001")!

    @Test("Chains and actors are read back from their text")
    func texts() {
        let chains: [AuditChain] = [
            .system, .municipality(AGS("14628410")!),
            .concept(ConceptID(text: "01930000-0000-7000-8000-000000000002")!),
        ]
        for chain in chains { #expect(AuditChain(text: chain.text) == chain) }
        for text in ["", "system:", "gemeinde", "gemeinde:1", "konzept:1", "kreis:14628"] {
            #expect(AuditChain(text: text) == nil)
        }
        let actors: [AuditActor] = [.visitor, .account(id), .tool("insek import: nachts")]
        for actor in actors { #expect(AuditActor(text: actor.text) == actor) }
        for text in ["", "konto", "konto:Anna", "Anna"] { #expect(AuditActor(text: text) == nil) }
    }

    @Test("The payload has the same bytes for the same values, and leaves out what is not there")
    func payload() {
        func payload(_ before: JSON?, _ after: JSON?) -> String {
            let entry = AuditEntry(
                chain: .system, actor: .visitor, action: "probe", subject: .init(kind: "probe", id: "1"),
                before: before, after: after, at: HistoryTextTests.start)
            return String(decoding: entry.payload, as: UTF8.self)
        }
        #expect(
            payload(["b": 1, "a": "ä"], ["a": "ö", "b": 2]) == #"{"after":{"a":"ö","b":2},"before":{"a":"ä","b":1}}"#)
        #expect(payload(nil, ["a": 1]) == #"{"after":{"a":1}}"#)
        #expect(payload(nil, nil) == "{}")
    }

    @Test("A difference names the fields that changed, inner ones with their path")
    func difference() {
        #expect(
            FieldChange.between(
                ["titel": "Rathaus", "kosten": 100, "ort": ["strasse": "Markt 1", "plz": "01723"], "alt": true],
                ["titel": "Rathaus", "kosten": 120, "ort": ["strasse": "Markt 2", "plz": "01723"], "neu": [1, 2]])
                == [
                    FieldChange(field: "alt", old: true, new: nil), FieldChange(field: "kosten", old: 100, new: 120),
                    FieldChange(field: "neu", old: nil, new: [1, 2]),
                    FieldChange(field: "ort.strasse", old: "Markt 1", new: "Markt 2"),
                ])
        #expect(FieldChange.between(nil, ["a": 1]) == [FieldChange(field: "a", old: nil, new: 1)])
        #expect(FieldChange.between(["a": ["b": 1]], nil) == [FieldChange(field: "a.b", old: 1, new: nil)])
        #expect(FieldChange.between(["a": 3, "b": .null], ["a": .number(3)]) == [])
        #expect(FieldChange.between("vorher", "nachher") == [FieldChange(field: "wert", old: "vorher", new: "nachher")])
        #expect(FieldChange.between(nil, nil) == [])
    }

    @Test(
        "A person is found in texts, keys and lists, at the beginning of words",
        arguments: [
            ("Anna Müller", true), ("Vorschlag von ANNA MUELLER-Schmidt", true),
            ("anna.mueller@tannenrode.example", true),
            ("Anna Müllers Vorschlag", true), ("Johanna Müller", false), ("Anna Mühler", false),
            ("Müller, Anna", false),
        ])
    func finding(_ text: String, _ isFound: Bool) throws {
        let search = try #require(PersonSearch(texts: ["Anna Müller"], account: nil))
        #expect(search.finds(row(["after": ["titel": .string(text)]])) == isFound)
        #expect(search.finds(row(["after": ["liste": [["name": .string(text)]]]])) == isFound)
        #expect(search.finds(row(["after": [text: true]])) == isFound)
    }

    @Test("An account is found where it is named or changed, not where it acted")
    func account() throws {
        let search = try #require(PersonSearch(texts: [], account: id))
        #expect(search.finds(row(["after": ["zustaendig": .string(id.text)]])))
        #expect(search.finds(row(["after": ["name": "Anna"]], subject: id.text)))
        #expect(!search.finds(row(["after": ["titel": "Rathaus"]])))
    }

    @Test("Nothing to look for, and too short a text, is no search")
    func tooShort() {
        #expect(PersonSearch(texts: [], account: nil) == nil)
        #expect(PersonSearch(texts: ["An"], account: id) == nil)
        #expect(PersonSearch(texts: ["Anna", "- -"], account: nil) == nil)
        #expect(PersonSearch(texts: ["Ann"], account: nil) != nil)
    }

    private static let start = Instant(iso: "2026-11-16T08:00:00.000000Z")!

    private func row(_ payload: JSON, subject: String = "1") -> AuditRow {
        AuditRow(
            number: 1,
            frame: AuditFrame(
                actor: AuditActor.account(id).text, action: "probe", subjectKind: "probe", subjectID: subject,
                at: Self.start), content: .init(salt: [], payload: payload.canonical), contentHash: [], link: [])
    }
}
