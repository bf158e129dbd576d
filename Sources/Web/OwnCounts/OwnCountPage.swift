import Access
import Domain
import HTML

/// The Ortsteile side by side, and what else the municipality has counted.
struct OwnCountPage {
    static let fileField = "datei"
    /// Names the revision of the counts on the page.
    static let seen = "stand"

    let open: OpenWorkspace
    let counts: OwnCounts
    let places: [Element]
    var notice: ShownNotice?
    var errors = FormErrors()
    /// What is wrong with the file that was just sent.
    var problems: (name: String, found: FileProblems)?

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: OwnCountTexts.title, entry: .districts, notice: notice) {
            ErrorSummary(errors: errors).html
            h1(.class("kern-heading-x-large")) { OwnCountTexts.title }
            if let problems { FileProblemList(fileName: problems.name, found: problems.found).html }
            p(.class("kern-body")) { OwnCountTexts.lead }
            if counts.isEmpty {
                AlertBox(kind: .info, title: OwnCountTexts.nothing) {
                    p(.class("kern-body")) { OwnCountTexts.nothingText }
                }.html
            }
            if !places.isEmpty { profiles }
            HTML.each(counts.tables) { table, out in
                out.append(placeTable(table))
                out.append(comparisons(table))
            }
            HTML.each(counts.single) { group, out in out.append(single(group)) }
            HTML.each(counts.series) { series, out in out.append(self.series(series)) }
            intake
        }
    }

    private var profiles: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { OwnCountTexts.profiles }
            ul(.class("insek-entries")) {
                HTML.each(places) { place, out in
                    out.append(
                        li {
                            span { place.title }
                            span(.class("insek-entries__detail")) { MeasureTexts.lines(place.text) }
                        })
                }
            }
            p(.class("kern-body kern-body--small")) {
                "\(OwnCountTexts.profilesLead) "
                a(.class("kern-link"), .href(InventoryRoutes.list.link(open.municipality, open.concept))) {
                    InventoryTexts.title
                }
                "."
            }
        }
    }

    /// A row of a table: a place, or all of them together.
    private enum Line {
        case place(String)
        case sum
    }

    private func placeTable(_ table: PlaceTable) -> HTML {
        var columns: [DataColumn<Line>] = [
            .text(OwnCountTexts.place) { line in
                if case .place(let name) = line { name } else { OwnCountTexts.sum }
            }
        ]
        for feature in table.features {
            columns.append(.number(feature.name) { cell(table, feature, $0) })
        }
        let lines = table.places.map(Line.place) + (table.places.count > 1 ? [.sum] : [])
        return section(.class("insek-section")) {
            DataTable(caption: OwnCountTexts.table(table), columns: columns, rows: lines).html
        }
    }

    private func cell(_ table: PlaceTable, _ feature: PlaceTable.Feature, _ line: Line) -> String {
        switch line {
        case .place(let place):
            table.count(feature, in: place).map { OwnCountTexts.text($0, share: table.share($0)) }
                ?? OwnCountTexts.missing
        case .sum:
            table.sum(feature).map { OwnCountTexts.text($0, share: table.share(ofSum: $0)) } ?? OwnCountTexts.missing
        }
    }

    /// The sums beside the numbers of the whole municipality, where there are such.
    private func comparisons(_ table: PlaceTable) -> HTML {
        let known = table.features.compactMap { feature -> String? in
            guard let sum = table.sum(feature), let town = table.townFigure(feature) else { return nil }
            return OwnCountTexts.comparison(sum, town)
        }
        return HTML.each(known) { sentence, out in out.append(p(.class("kern-body")) { sentence }) }
    }

    /// - Parameter group: Counts of one time and source.
    private func single(_ group: [OwnCount]) -> HTML {
        section(.class("insek-section")) {
            DataTable(
                caption: OwnCountTexts.whole(group[0]),
                columns: [
                    .text(OwnCountTexts.feature) { $0.feature }, .number(OwnCountTexts.value) { $0.text },
                    .text(OwnCountTexts.share) { count in
                        counts.share(count).map { OwnCountTexts.part($0, of: count.whole) } ?? "–"
                    },
                ], rows: group
            ).html
        }
    }

    private func series(_ series: [OwnCount]) -> HTML {
        section(.class("insek-section")) {
            DataTable(
                caption: OwnCountTexts.series(series),
                columns: [
                    .text(OwnCountTexts.date) { $0.date.german }, .number(OwnCountTexts.value) { $0.text },
                    .number(OwnCountTexts.change) { count in
                        count == series[0] ? "–" : OwnCountTexts.change(series[0], count)
                    },
                    .text(OwnCountTexts.source) { $0.source },
                ], rows: series
            ).html
        }
    }

    private var intake: HTML {
        section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { OwnCountTexts.intake }
            p(.class("kern-body")) {
                a(.class("kern-link"), .href(OwnCountRoutes.file.link(open.municipality, open.concept))) {
                    counts.isEmpty ? OwnCountTexts.template : OwnCountTexts.download
                }
            }
            if open.scope.mayEverywhere(.editConcept) {
                p(.class("kern-body")) { OwnCountTexts.intakeText }
                PostForm(
                    action: OwnCountRoutes.replace.link(open.municipality, open.concept), csrfToken: open.csrfToken,
                    submit: OwnCountTexts.send, isUpload: true
                ) {
                    input(.type("hidden"), .name(Self.seen), .value(String(counts.revision)))
                    FileField(
                        name: Self.fileField, label: OwnCountTexts.file, hint: OwnCountTexts.fileHint, accept: ".csv"
                    ).html(errors)
                }.html
            }
        }
    }
}
