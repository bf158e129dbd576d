import Access
import Domain
import HTML

/// What is already there, by kind.
struct InventoryPage {
    let open: OpenWorkspace
    let entries: [InventoryKind: [Element]]
    let notice: ShownNotice?

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(title: InventoryTexts.title, entry: .inventory, notice: notice) {
            h1(.class("kern-heading-x-large")) { InventoryTexts.title }
            p(.class("kern-body")) { InventoryTexts.lead }
            HTML.each(InventoryKind.allCases) { kind, out in out.append(list(kind)) }
        }
    }

    private func list(_ kind: InventoryKind) -> HTML {
        let found = entries[kind] ?? []
        return section(.class("insek-section")) {
            h2(.class("kern-heading-medium")) { kind.germanPlural }
            if found.isEmpty {
                p(.class("kern-body")) { InventoryTexts.none(kind) }
            } else {
                ul(.class("insek-entries insek-entries--stacked")) {
                    HTML.each(found) { element, out in out.append(row(element, kind)) }
                }
            }
            if open.scope.mayEverywhere(.editConcept) {
                p(.class("insek-actions")) {
                    a(.class("kern-link"), .href(InventoryRoutes.new.link(open.municipality, open.concept, kind))) {
                        InventoryTexts.add(kind)
                    }
                }
            }
        }
    }

    private func row(_ element: Element, _ kind: InventoryKind) -> HTML {
        li {
            if open.scope.may(.editConcept, on: element.id, in: Set(element.ortsteile)) {
                a(
                    .class("kern-link"),
                    .href(InventoryRoutes.entry.link(open.municipality, open.concept, element.id))
                ) { element.title }
            } else {
                span { element.title }
            }
            span(.class("insek-entries__detail")) {
                MeasureTexts.lines(element.text)
                if kind != .district, !element.ortsteile.isEmpty {
                    " (\(element.ortsteile.joined(separator: ", ")))"
                }
            }
        }
    }
}

/// The form for one thing that is there.
struct InventoryEntryPage {
    let open: OpenWorkspace
    let form: InventoryForm

    private typealias Field = InventoryContent.Field

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: title, entry: .inventory,
            breadcrumb: [(InventoryTexts.title, InventoryRoutes.list.link(open.municipality, open.concept))]
        ) {
            ErrorSummary(errors: form.errors).html
            h1(.class("kern-heading-x-large")) { title }
            PostForm(
                action: action, csrfToken: open.csrfToken,
                submit: form.id == nil ? InventoryTexts.add : InventoryTexts.save,
                cancel: (InventoryTexts.cancel, InventoryRoutes.list.link(open.municipality, open.concept))
            ) {
                input(.type("hidden"), .name(InventoryForm.revision), .value(String(form.revision)))
                TextField(name: Field.title.rawValue, label: InventoryTexts.name, value: form.content.title)
                    .html(form.errors)
                TextArea(
                    name: Field.text.rawValue, label: InventoryTexts.text, text: form.content.text,
                    hint: InventoryTexts.hint(form.kind), isRequired: false
                ).html(form.errors)
                if form.kind != .district {
                    TextField(
                        name: Field.ortsteile.rawValue, label: InventoryTexts.ortsteile,
                        value: form.content.ortsteile.joined(separator: ", "), hint: InventoryTexts.ortsteileHint,
                        isRequired: false
                    ).html(form.errors)
                }
            }.html
            if let id = form.id { removal(id) }
        }
    }

    private var title: String {
        form.id == nil ? InventoryTexts.add(form.kind) : "\(form.kind.germanName): \(form.content.title)"
    }

    private var action: Link {
        if let id = form.id { return InventoryRoutes.save.link(open.municipality, open.concept, id) }
        return InventoryRoutes.add.link(open.municipality, open.concept, form.kind)
    }

    private func removal(_ id: ElementID) -> HTML {
        section(.class("insek-section")) {
            p(.class("kern-body kern-body--small")) { InventoryTexts.removeHint }
            HTML.element(
                "form", .method(.post), .action(InventoryRoutes.remove.link(open.municipality, open.concept, id))
            ) {
                PostForm.token(open.csrfToken)
                input(.type("hidden"), .name(InventoryForm.revision), .value(String(form.revision)))
                button(.class("kern-btn kern-btn--secondary"), .type("submit")) {
                    span(.class("kern-label")) { InventoryTexts.remove }
                }
            }
        }
    }
}
