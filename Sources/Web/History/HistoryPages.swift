import Actions
import Domain
import HTML
import Values

/// The history of a whole concept.
struct ConceptHistoryPage {
    let history: HistoryPage
    let place: HistoryLinks
    /// Whether changes of the team are among what can be shown.
    let showsTeam: Bool
    let notice: ShownNotice?

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: HistoryTexts.title, entry: .history, notice: notice) {
            h1(.class("kern-heading-x-large")) { HistoryTexts.title }
            p(.class("kern-body")) { HistoryTexts.intro }
            filter
            if history.entries.isEmpty {
                nothing
            } else {
                HistoryList(page: history, place: place, thing: place.thing) { place.all(history.query, at: $0) }.html
            }
        }
    }

    private var filter: HTML {
        FilterForm(
            action: place.all,
            narrowings: [
                .init(
                    name: HistoryForm.person, label: HistoryTexts.person, choices: persons,
                    chosen: history.query.actor?.text ?? "", all: HistoryTexts.everybody),
                .init(
                    name: HistoryForm.kind, label: HistoryTexts.kind,
                    choices: HistoryKind.allCases.filter { showsTeam || $0 != .team }.map { kind in
                        Choice(value: kind.rawValue, title: HistoryTexts.name(kind))
                    }, chosen: history.query.kind?.rawValue ?? "", all: HistoryTexts.everything),
                .init(
                    name: HistoryForm.span, label: HistoryTexts.span,
                    choices: HistorySpan.allCases.map { Choice(value: $0.rawValue, title: HistoryTexts.name($0)) },
                    chosen: history.query.span?.rawValue ?? "", all: HistoryTexts.ever),
            ]
        ).html
    }

    /// By name; erased persons, each for themselves since they are not one, and programs come last.
    private var persons: [Choice] {
        let (known, others) = (
            history.names.actors.filter { $0.name != nil }, history.names.actors.filter { $0.name == nil }
        )
        let sorted = known.sorted { SortFolding.key($0.name ?? "") < SortFolding.key($1.name ?? "") } + others
        return sorted.map { Choice(value: $0.actor.text, title: HistoryTexts.name($0.actor, $0.name)) }
    }

    private var nothing: HTML {
        AlertBox(
            kind: .info,
            title: history.query.isNarrowed ? HistoryTexts.nothingFound : HistoryTexts.nothing
        ) {
            p(.class("kern-body")) {
                history.query.isNarrowed ? HistoryTexts.nothingFoundText : HistoryTexts.nothingText
            }
            if history.query.isNarrowed || history.query.place != .newest {
                p(.class("kern-body")) { a(.class("kern-link"), .href(place.all)) { HistoryTexts.wholeHistory } }
            }
        }.html
    }
}

/// The history of one measure, with what each change did.
struct MeasureHistoryPage {
    let history: MeasureHistory
    let place: HistoryLinks
    let notice: ShownNotice?

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: HistoryTexts.measureTitle(history.code), entry: .measures,
            breadcrumb: breadcrumb, notice: notice
        ) {
            h1(.class("kern-heading-x-large")) { HistoryTexts.measureTitle(history.code) }
            p(.class("kern-body")) { history.thing.title }
            if history.thing.deletion != nil {
                AlertBox(kind: .warning, title: HistoryTexts.isDeleted).html
            }
            if !history.page.entries.isEmpty {
                HistoryList(page: history.page, place: place, thing: { _ in nil }, detail: detail) {
                    place.measure(history.code, at: $0)
                }.html
            }
            if !history.page.hasOlder, history.page.entries.last?.action != "massnahme.angelegt" {
                p(.class("kern-body")) { HistoryTexts.imported }
            }
        }
    }

    private var breadcrumb: [(String, Link)] {
        let sheet = history.thing.livingMeasure.map { (HistoryTexts.name(history.thing), place.sheet($0)) }
        return [(WorkspaceEntry.measures.title, place.measures)] + (sheet.map { [$0] } ?? [])
    }

    private func detail(_ entry: HistoryEntry) -> HTML {
        guard entry.action == "massnahme.geaendert",
            let (before, after) = MeasureContent.edit(from: entry.before, to: entry.after)
        else { return .empty }
        return HistoryDifference(differences: MeasureDifference.between(before, after), isShort: true).html
    }
}
