import Actions
import Domain
import HTML
import Values

/// One change: who, when, what, and whether it can be taken back.
struct HistoryChangePage {
    let change: HistoryChange
    let place: HistoryLinks
    let csrfToken: String
    /// Why taking it back has just failed.
    var trouble: String?
    var notice: ShownNotice?

    private var entry: HistoryEntry { change.entry }

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: HistoryTexts.changeTitle(entry.number, entry.at), entry: .history,
            breadcrumb: [(HistoryTexts.title, place.all)], notice: notice
        ) {
            h1(.class("kern-heading-x-large")) { HistoryTexts.changeTitle(entry.number, entry.at) }
            if let trouble {
                AlertBox(kind: .danger, title: HistoryUndoTexts.failed) { p(.class("kern-body")) { trouble } }.html
            }
            DescriptionList(rows: [
                (HistoryTexts.what, HistorySentence(entry, things).html(place.thing)),
                (HistoryTexts.when, HTML(text: HistoryTexts.moment(entry.at))),
            ]).html
            content
            if let reversal = change.reversal {
                HistoryUndoPart(reversal: reversal, entry: entry, place: place, csrfToken: csrfToken).html
            }
            if let code = entry.thing?.measure {
                p(.class("kern-body")) {
                    a(.class("kern-link"), .href(place.measure(code))) { HistoryTexts.measureTitle(code) }
                }
            }
        }
    }

    private var things: [ElementID: HistoryThing] {
        let named = entry.named.compactMap { id in
            change.snapshot.element(id).map { element in
                (id, HistoryThing(kind: element.kind, code: element.code, title: element.title, deletion: nil))
            }
        }
        return Dictionary(uniqueKeysWithValues: named)
    }

    @HTMLBuilder private var content: HTML {
        if entry.isErased {
            AlertBox(kind: .info, title: HistoryTexts.erased).html
        } else {
            let isEdit = entry.action == "massnahme.geaendert"
            if isEdit, let (before, after) = MeasureContent.edit(from: entry.before, to: entry.after) {
                part(HistoryTexts.differences) {
                    HistoryDifference(differences: MeasureDifference.between(before, after)).html
                }
            } else if let content = state(entry.after) ?? state(entry.before) {
                part(HistoryTexts.contentThen) { HistoryDifference.content(content) }
            } else {
                imported
            }
        }
    }

    private func state(_ json: JSON?) -> MeasureContent? {
        entry.subjectKind == "massnahme" ? json.flatMap(MeasureContent.init(history:)) : nil
    }

    /// What an import brought, by number and title as they were then.
    @HTMLBuilder private var imported: HTML {
        if entry.action == "massnahmen.eingelesen", let measures = entry.after?.array {
            part(HistoryTexts.contentThen) {
                ul(.class("kern-list kern-list--bullet")) {
                    HTML.each(measures.prefix(HistoryUndoTexts.mostNamed)) { measure, out in
                        out.append(
                            li { "\(measure["nummer"]?.string ?? "") \(measure["titel"]?.string ?? "")" })
                    }
                }
                if measures.count > HistoryUndoTexts.mostNamed {
                    p(.class("kern-body")) { HistoryUndoTexts.further(measures.count - HistoryUndoTexts.mostNamed) }
                }
            }
        }
    }

    private func part(_ title: String, @HTMLBuilder content: () -> HTML) -> HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { title }
            content()
        }
    }
}
