import Access
import Database
import Domain

extension Scope {
    /// The condition under which somebody may see the element `e`; for lists and counts.
    var visibleElements: SQL {
        guard may(.readConcept) else { return "FALSE" }
        guard let restriction else { return "TRUE" }
        return """
            (e.id IN \(SQL.list(restriction.elements.sorted())) OR EXISTS (
                SELECT 1 FROM element_ortsteil o WHERE o.concept_id = e.concept_id AND o.element_id = e.id
                AND o.ortsteil IN \(SQL.list(restriction.ortsteile.sorted()))))
            """
    }

    func maySee(_ element: Element) -> Bool {
        may(.readConcept, on: element.id, in: Set(element.ortsteile))
    }

    /// Throws as if a hidden element did not exist.
    func requireEdit(of element: Element) throws(PlanningError) {
        guard maySee(element) else { throw .notFound }
        guard may(.editConcept, on: element.id, in: Set(element.ortsteile)) else { throw .notAllowed }
    }

    /// For what reaches beyond one element: new ones, moves, imports.
    func requireEditEverywhere() throws(PlanningError) {
        guard mayEverywhere(.editConcept) else { throw may(.readConcept) ? .notAllowed : .notFound }
    }
}
