/// What is typed about one thing that is there.
public struct InventoryContent: Hashable, Sendable {
    /// The raw value names the field in forms and files.
    public enum Field: String, CaseIterable, Sendable {
        case title = "titel"
        case text
        case ortsteile
    }

    public var title: String
    public var text: String
    public var ortsteile: [String]

    public init(title: String = "", text: String = "", ortsteile: [String] = []) {
        self.title = title
        self.text = text
        self.ortsteile = ortsteile
    }

    public init(_ element: Element) {
        self.init(title: element.title, text: element.text, ortsteile: element.ortsteile)
    }

    /// In its final form, or everything that is wrong with it. An Ortsteil lies in itself.
    public func checked(_ kind: InventoryKind) throws(FieldProblems<Field>) -> ElementContent {
        let content = ElementContent(
            title: title, text: text, ortsteile: kind == .district ? [title] : ortsteile.filter { !$0.isEmpty })
        var problems: [FieldProblem<Field>] = []
        if !(2...200).contains(content.title.count) {
            problems.append(.init(.title, "Bitte geben Sie eine Bezeichnung mit 2 bis 200 Zeichen an."))
        }
        if content.text.count > 5_000 {
            problems.append(.init(.text, "Der Text hat mehr als 5.000 Zeichen. Bitte kürzen Sie ihn."))
        }
        if content.ortsteile.contains(where: { $0.count > 100 }) || content.ortsteile.count > 100 {
            problems.append(
                .init(.ortsteile, "Bitte nennen Sie Ortsteile mit höchstens 100 Zeichen, durch Kommas getrennt."))
        }
        guard problems.isEmpty else { throw FieldProblems(problems) }
        return content
    }
}
