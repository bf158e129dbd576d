import Domain
import HTTPServer

/// Reads what is typed about one thing that is there.
struct InventoryForm {
    static let revision = "stand"

    let kind: InventoryKind
    /// Nil for a new one.
    let id: ElementID?
    private(set) var content: InventoryContent
    private(set) var revision: Int64
    var errors = FormErrors()

    init(new kind: InventoryKind) {
        self.kind = kind
        id = nil
        content = InventoryContent()
        revision = 0
    }

    init(_ kind: InventoryKind, _ element: Element) {
        self.kind = kind
        id = element.id
        content = InventoryContent(element)
        revision = element.revision
    }

    init(_ kind: InventoryKind, _ id: ElementID?, _ fields: Fields) {
        typealias Field = InventoryContent.Field
        self.kind = kind
        self.id = id
        let reader = FormReader(fields)
        content = InventoryContent(
            title: reader.typed(Field.title.rawValue), text: reader.typed(Field.text.rawValue),
            ortsteile: reader.typed(Field.ortsteile.rawValue).split(separator: ",").map(String.init))
        revision = Int64(reader.typed(Self.revision)) ?? 0
    }

    mutating func add(_ problems: FieldProblems<InventoryContent.Field>) {
        for problem in problems.problems { errors.add(problem.field.rawValue, problem.message) }
    }

    /// Somebody else was quicker: what was typed stays, and is saved with the next press.
    mutating func meet(_ stored: Element) {
        revision = stored.revision
        errors.trouble = InventoryTexts.conflict(stored)
    }
}
