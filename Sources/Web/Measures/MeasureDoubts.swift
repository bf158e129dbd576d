import Access
import Domain
import HTML

/// What has changed below the measure since somebody last looked: each outdated link in a sentence, with the button that
/// says it still holds.
struct MeasureDoubts {
    /// A change far below can put hundreds of links in doubt; the nearest come first.
    static let most = 10

    let open: OpenWorkspace
    let sheet: MeasureSheet

    @HTMLBuilder var html: HTML {
        if !sheet.doubts.isEmpty {
            AlertBox(kind: .warning, title: MeasureTexts.doubts) {
                p(.class("kern-body")) { MeasureTexts.doubtsText }
                ul(.class("insek-entries")) {
                    HTML.each(sheet.doubts.prefix(Self.most)) { doubt, out in out.append(li { row(doubt) }) }
                }
                if sheet.doubts.count > Self.most {
                    p(.class("kern-body")) { MeasureTexts.moreDoubts(sheet.doubts.count - Self.most) }
                }
            }.html
        }
    }

    @HTMLBuilder private func row(_ doubt: MeasureSheet.Doubt) -> HTML {
        span(.class("kern-body insek-sentence")) { sentence(doubt) }
        if mayConfirm(doubt) {
            form(
                .method(.post),
                .action(
                    MeasureRoutes.confirm.link(open.municipality, open.concept, sheet.measure.code, doubt.link.id))
            ) {
                PostForm.token(open.csrfToken)
                button(
                    .class("kern-btn kern-btn--secondary"), .type("submit"),
                    .aria("label", "\(MeasureTexts.stillHolds): \(names(doubt).joined(separator: " – "))")
                ) { span(.class("kern-label")) { MeasureTexts.stillHolds } }
            }
        }
    }

    @HTMLBuilder private func sentence(_ doubt: MeasureSheet.Doubt) -> HTML {
        let names = names(doubt)
        end(doubt.source, names[0])
        " \(MeasureTexts.verb(doubt.link.relation)) "
        end(doubt.target, names[1])
        MeasureTexts.changedSince
    }

    private func names(_ doubt: MeasureSheet.Doubt) -> [String] {
        [
            doubt.source.map(MeasureTexts.name) ?? MeasureTexts.name(doubt.link.source),
            doubt.target.map(MeasureTexts.name) ?? MeasureTexts.name(doubt.link.target),
        ]
    }

    @HTMLBuilder private func end(_ element: Element?, _ name: String) -> HTML {
        if let element, element.id != sheet.measure.id, let code = element.measureCode {
            a(.class("kern-link"), .href(open.sheet(of: code))) { name }
        } else {
            "„\(name)“"
        }
    }

    /// Whoever may change what rests on the other.
    private func mayConfirm(_ doubt: MeasureSheet.Doubt) -> Bool {
        guard let changed = doubt.source ?? doubt.target else { return false }
        return open.scope.may(.editConcept, on: changed.id, in: Set(changed.ortsteile))
    }
}
