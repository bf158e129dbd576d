/// What is asked for when a concept is opened.
public struct ConceptDraft: Hashable, Sendable {
    /// The raw value names the field in forms.
    public enum Field: String, CaseIterable, Sendable {
        case title = "titel"
        case slug = "adresse"
        case municipalities = "gemeinden"
    }

    public var title: String
    /// As typed; empty takes the proposal for the title.
    public var slug: String
    public var municipalities: [AGS]
    public var profile: ConceptProfile

    public init(title: String, slug: String = "", municipalities: [AGS], profile: ConceptProfile = .compact) {
        self.title = title
        self.slug = slug
        self.municipalities = municipalities
        self.profile = profile
    }

    /// Title and address in their final form, or everything that is wrong with them.
    public func checked() throws(FieldProblems<Field>) -> (title: String, slug: ConceptSlug) {
        var problems: [FieldProblem<Field>] = []
        let title = PlainText.line(title)
        if !(3...200).contains(title.count) {
            problems.append(.init(.title, "Bitte geben Sie dem Konzept einen Titel mit 3 bis 200 Zeichen."))
        }
        let typed = PlainText.line(slug)
        let slug = typed.isEmpty ? ConceptSlug.proposal(for: title) : ConceptSlug(typed)
        if slug == nil, typed.isEmpty, problems.isEmpty {
            problems.append(
                .init(.slug, "Aus dem Titel lässt sich keine Adresse bilden. Bitte geben Sie eine ein."))
        } else if slug == nil, !typed.isEmpty {
            problems.append(
                .init(
                    .slug,
                    ConceptSlug.reserved.contains(typed) || Slug.reserved.contains(typed)
                        ? "Die Adresse „\(typed)“ braucht das Programm selbst. Bitte wählen Sie eine andere."
                        : "Eine Adresse besteht aus Kleinbuchstaben ohne Umlaute, Ziffern und einzelnen Bindestrichen, höchstens 60 Zeichen, und nicht nur aus Ziffern."
                ))
        }
        if municipalities.isEmpty {
            problems.append(.init(.municipalities, "Bitte wählen Sie mindestens eine Gemeinde."))
        }
        guard problems.isEmpty, let slug else { throw FieldProblems(problems) }
        return (title, slug)
    }
}
