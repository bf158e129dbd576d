public import Access
public import Database
public import Domain

/// Elements of a concept, as far as a scope reaches. An element of another concept, a hidden one and a deleted one are
/// all as if they did not exist.
public enum ElementStore {
    public static func find(_ reading: Reading, _ scope: Scope, _ id: ElementID) throws -> Element? {
        try stored(reading, scope, id).flatMap { scope.maySee($0) ? $0 : nil }
    }

    /// In the order of positions; all kinds when none is named.
    public static func list(_ reading: Reading, _ scope: Scope, kind: ElementKind? = nil) throws -> [Element] {
        let kinds = kind.map { [$0.rawValue] } ?? ElementKind.allCases.map(\.rawValue)
        return try elements(
            reading,
            where: "e.concept_id = \(scope.concept) AND e.kind IN \(SQL.list(kinds)) AND \(scope.visibleElements)")
    }

    /// The element whatever the scope may see of it, for decisions about rights.
    static func stored(_ reading: Reading, _ scope: Scope, _ id: ElementID) throws -> Element? {
        try elements(reading, where: "e.concept_id = \(scope.concept) AND e.id = \(id)").first
    }

    /// The element with all below it, the element first.
    static func family(_ reading: Reading, _ scope: Scope, of id: ElementID) throws -> [Element] {
        guard let head = try stored(reading, scope, id) else { return [] }
        var family = [head]
        var generation = [id]
        var known: Set<ElementID> = [id]
        while !generation.isEmpty {
            let children = try elements(
                reading, where: "e.concept_id = \(scope.concept) AND e.parent IN \(SQL.list(generation))")
            let new = children.filter { known.insert($0.id).inserted }
            family += new
            generation = new.map(\.id)
        }
        return family
    }

    static func elements(_ reading: Reading, where condition: SQL) throws -> [Element] {
        var elements: [Element] = []
        try reading.forEach(
            """
            SELECT e.id, o.ortsteil, e.concept_id, e.kind, e.code, e.title, e.text, e.parent, e.position, e.revision,
                e.content_version
            FROM element e LEFT JOIN element_ortsteil o ON o.concept_id = e.concept_id AND o.element_id = e.id
            WHERE \(condition) AND e.deletion IS NULL ORDER BY e.position, e.id, o.ortsteil
            """
        ) { row in
            let (id, ortsteil) = (ElementID(try row.uuid()), try row.optionalText())
            let ortsteile = ortsteil.map { [$0] } ?? []
            if let last = elements.last, last.id == id {
                elements[elements.count - 1] = last.adding(ortsteile)
            } else {
                elements.append(try element(&row, id, ortsteile))
            }
        }
        return elements
    }

    private static func element(_ row: inout Row, _ id: ElementID, _ ortsteile: [String]) throws -> Element {
        Element(
            id: id, concept: ConceptID(try row.uuid()), kind: try row.choice(ElementKind.self),
            code: try row.optionalText(), title: try row.text(), text: try row.text(), ortsteile: ortsteile,
            parent: try row.optionalUUID().map { ElementID($0) }, position: Int(try row.int()),
            revision: try row.int(), contentVersion: try row.int())
    }
}

extension Element {
    fileprivate func adding(_ more: [String]) -> Element {
        Element(
            id: id, concept: concept, kind: kind, code: code, title: title, text: text, ortsteile: ortsteile + more,
            parent: parent, position: position, revision: revision, contentVersion: contentVersion)
    }
}
