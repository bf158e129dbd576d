import Domain
import HTML

/// The part of a change's page that takes it back, or says why that cannot be done now.
struct HistoryUndoPart {
    let reversal: HistoryReversal
    let entry: HistoryEntry
    let place: HistoryLinks
    let csrfToken: String

    var html: HTML {
        section(.class("insek-section insek-noprint")) {
            switch reversal {
            case .edit(let measure, let reversal): edit(measure, reversal)
            case .deletion:
                ask(HistoryUndoTexts.bringBackTitle, HistoryUndoTexts.bringBackText, HistoryUndoTexts.bringBack)
            case .imported(let measures):
                ask(
                    HistoryUndoTexts.restoreTitle, HistoryUndoTexts.importText(measures.count),
                    HistoryUndoTexts.undoImport)
            case .importChanged(let measures, let gone): importChanged(measures, gone)
            case .alreadyBack: AlertBox(kind: .info, title: HistoryUndoTexts.already).html
            case .gone: AlertBox(kind: .info, title: HistoryUndoTexts.gone).html
            case .unreadable: AlertBox(kind: .info, title: HistoryUndoTexts.unreadable).html
            }
        }
    }

    @HTMLBuilder private func edit(_ measure: Measure, _ reversal: MeasureReversal) -> HTML {
        if case .possible = reversal.outcome {
            ask(
                HistoryUndoTexts.restoreTitle, HistoryUndoTexts.restoreText(reversal.steps.names),
                HistoryUndoTexts.restore)
        } else {
            AlertBox(kind: .warning, title: HistoryUndoTexts.changedTitle) {
                p(.class("kern-body")) { HistoryUndoTexts.changedText }
                HistoryDifference(differences: reversal.later).html
                p(.class("kern-body")) {
                    a(.class("kern-link"), .href(place.edit(measure.code))) { HistoryUndoTexts.toEdit }
                }
            }.html
        }
    }

    @HTMLBuilder private func ask(_ title: String, _ text: String, _ submit: String) -> HTML {
        h2(.class("kern-heading-medium")) { title }
        p(.class("kern-body")) { text }
        PostForm(action: place.takeBack(entry.number), csrfToken: csrfToken, submit: submit) {}.html
    }

    private func importChanged(_ measures: [Measure], _ gone: Int) -> HTML {
        AlertBox(kind: .warning, title: HistoryUndoTexts.importChanged) {
            p(.class("kern-body")) { HistoryUndoTexts.importChangedText }
            if !measures.isEmpty {
                ul(.class("kern-list kern-list--bullet")) {
                    HTML.each(measures.prefix(HistoryUndoTexts.mostNamed)) { measure, out in
                        out.append(
                            li {
                                a(.class("kern-link"), .href(place.sheet(measure.code))) {
                                    "\(measure.code.text) „\(measure.content.title)“"
                                }
                            })
                    }
                }
                if measures.count > HistoryUndoTexts.mostNamed {
                    p(.class("kern-body")) { HistoryUndoTexts.further(measures.count - HistoryUndoTexts.mostNamed) }
                }
            }
            if gone > 0 { p(.class("kern-body")) { HistoryUndoTexts.deletedSince(gone) } }
        }.html
    }
}
