import Domain
import HTML

/// What stands where there is no measure yet: an example that can be started from, for whoever may add one.
struct MeasureEmptyState {
    /// Names the example in the address of the new form.
    static let key = ("beispiel", "ja")

    let open: OpenWorkspace

    @HTMLBuilder var html: HTML {
        if open.mayAddMeasures {
            EmptyState(
                title: MeasureTexts.emptyTitle, text: MeasureTexts.emptyText, startTitle: MeasureTexts.emptyStart,
                start: .link(MeasureRoutes.new.link(open.municipality, open.concept, query: [Self.key]))
            ) {
                DescriptionList(
                    rows: [MeasureField.title, .goal, .place].map { field in
                        (field.germanName, HTML(text: MeasureTexts.example[field]))
                    } + [(MeasureTexts.roughCostLong, HTML(text: MeasureTexts.exampleCost))]
                ).html
            }.html
            p(.class("kern-body")) {
                a(.class("kern-link"), .href(MeasureRoutes.new.link(open.municipality, open.concept))) {
                    MeasureTexts.emptyOwn
                }
            }
        } else {
            p(.class("kern-body")) { MeasureTexts.nothingToSee }
        }
    }
}
