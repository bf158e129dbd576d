import Values

/// An object of the file with its place in it; what is wrong is gathered for the file as a whole.
final class ConceptFileNode {
    private final class Gathering { var problems: [FileProblem] = [] }

    private let members: [String: JSON]
    private let place: String
    private let gathering: Gathering

    var problems: [FileProblem] { gathering.problems }

    init(_ json: JSON) {
        members = json.object ?? [:]
        place = ""
        gathering = Gathering()
    }

    private init(_ members: [String: JSON], _ place: String, _ gathering: Gathering) {
        self.members = members
        self.place = place
        self.gathering = gathering
    }

    func fail(_ name: String, _ message: String) {
        gathering.problems.append(.init(column: place.isEmpty ? name : "\(place), \(name)", message))
    }

    /// Whatever else is there is a mistake, not something to be passed over.
    func allow(_ names: Set<String>) {
        for name in members.keys.sorted() where !names.contains(name) {
            fail(name, "Dieses Feld ist unbekannt. Bitte entfernen Sie es.")
        }
    }

    private func value(_ name: String) -> JSON? { members[name].flatMap { $0.isNull ? nil : $0 } }

    func text(_ name: String) -> String {
        guard let value = value(name) else { return "" }
        if let text = value.string { return text }
        fail(name, "Hier wird ein Text in Anführungszeichen erwartet.")
        return ""
    }

    func bool(_ name: String) -> Bool {
        guard let value = value(name) else { return false }
        if let bool = value.bool { return bool }
        fail(name, "Hier wird true oder false erwartet.")
        return false
    }

    func texts(_ name: String) -> [String] {
        guard let value = value(name) else { return [] }
        if let texts = value.array?.map(\.string), !texts.contains(nil) { return texts.compactMap(\.self) }
        fail(name, "Hier wird eine Liste von Texten erwartet.")
        return []
    }

    func integer(_ name: String, in range: ClosedRange<Int>? = nil) -> Int? {
        guard let value = value(name) else { return nil }
        guard let number = value.integer.flatMap({ Int(exactly: $0) }) else {
            fail(name, "Hier wird eine ganze Zahl erwartet.")
            return nil
        }
        if let range, !range.contains(number) {
            fail(name, "Hier wird eine Zahl von \(range.lowerBound) bis \(range.upperBound) erwartet.")
            return nil
        }
        return number
    }

    /// As in the forms: timetables cannot be counted from days far away.
    private static let years = 2000...2100

    func day(_ name: String) -> Day? {
        let text = text(name)
        guard !text.isEmpty else { return nil }
        guard let day = Day(iso: text) else {
            fail(name, "„\(text.prefix(20))“ ist kein Tag. Bitte schreiben Sie ihn wie 2026-11-24.")
            return nil
        }
        if Self.years.contains(day.year) { return day }
        fail(name, "Das Jahr liegt zu weit weg. Erwartet wird ein Tag zwischen 2000 und 2100.")
        return nil
    }

    func money(_ name: String) -> Money? {
        guard let value = value(name) else { return nil }
        guard let cents = value.integer, cents >= 0 else {
            fail(name, "Hier wird ein Betrag in ganzen Cent erwartet, zum Beispiel 1600000 für 16.000 €.")
            return nil
        }
        if MeasureContent.allows(Money(cents: cents)) { return Money(cents: cents) }
        fail(name, "Der Betrag ist größer als 10.000.000.000 €. Erwartet werden ganze Cent.")
        return nil
    }

    func range(_ low: String, _ high: String) -> CostRange? {
        guard let from = money(low) ?? money(high) else { return nil }
        let to = money(high) ?? from
        if to < from {
            fail(high, "Der zweite Betrag ist kleiner als der erste.")
            return nil
        }
        return CostRange(low: from, high: to)
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ name: String) -> Choice? where Choice.RawValue == String {
        let text = text(name)
        guard !text.isEmpty else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        fail(name, "„\(text.prefix(40))“ gibt es hier nicht. Möglich ist: \(known).")
        return nil
    }

    func object(_ name: String) -> ConceptFileNode? {
        guard let value = value(name) else { return nil }
        guard let members = value.object else {
            fail(name, "Hier wird ein Objekt in geschweiften Klammern erwartet.")
            return nil
        }
        return ConceptFileNode(members, place.isEmpty ? name : "\(place), \(name)", gathering)
    }

    func objects(_ name: String) -> [ConceptFileNode] {
        guard let value = value(name) else { return [] }
        guard let entries = value.array else {
            fail(name, "Hier wird eine Liste erwartet.")
            return []
        }
        return entries.enumerated().compactMap { index, entry in
            let place = "\(place.isEmpty ? "" : "\(place), ")\(name), \(index + 1). Eintrag"
            guard let members = entry.object else {
                gathering.problems.append(
                    .init(column: place, "Hier wird ein Objekt in geschweiften Klammern erwartet."))
                return nil
            }
            return ConceptFileNode(members, place, gathering)
        }
    }
}
