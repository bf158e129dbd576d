import Access
import Domain
import HTML
import Values

extension OpenWorkspace {
    /// Whether this person may change the measure, which need not be so for every measure they see.
    func mayEdit(_ measure: Measure) -> Bool {
        scope.may(.editConcept, on: measure.id, in: Set(measure.content.ortsteile))
    }

    /// Whether this person may add measures and move them from one Ortsteil to another.
    var mayAddMeasures: Bool { scope.mayEverywhere(.editConcept) }

    /// How this concept divides its years: they are counted from the year after it was opened.
    var horizonYears: HorizonYears { HorizonYears(start: found.concept.opened.berlin.day.year + 1) }

    var measureList: Link { MeasureRoutes.list.link(municipality, concept) }

    func sheet(of code: MeasureCode) -> Link { MeasureRoutes.sheet.link(municipality, concept, code) }

    /// What else can be done with a sheet.
    func sheetActions(of code: MeasureCode) -> [(title: String, link: Link)] {
        guard scope.mayEverywhere(.readHistory) else { return [] }
        return [(HistoryTexts.title, HistoryRoutes.measure.link(municipality, concept, code))]
    }

    /// Of the pages below the list.
    var measureBreadcrumb: [(String, Link)] { [(WorkspaceEntry.measures.title, measureList)] }

    /// Of the pages below a sheet.
    func breadcrumb(below code: MeasureCode) -> [(String, Link)] {
        measureBreadcrumb + [(code.text, sheet(of: code))]
    }
}
