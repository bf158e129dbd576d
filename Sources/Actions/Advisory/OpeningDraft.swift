public import Domain

/// What the advisory office gives to open a municipality.
public struct OpeningDraft: Hashable, Sendable {
    /// The raw value names the field in forms.
    public enum Field: String, CaseIterable, Sendable {
        case email, name
        case title = "titel"
    }

    public var municipality: AGS
    /// The official address of the mayor.
    public var email: String
    public var name: String
    /// Of a first concept; nil opens none.
    public var title: String?

    public init(municipality: AGS, email: String = "", name: String = "", title: String? = nil) {
        self.municipality = municipality
        self.email = email
        self.name = name
        self.title = title
    }

    /// Address and name in their final form, or everything that is wrong with them.
    public func checked() throws(FieldProblems<Field>) -> (EmailAddress, String) {
        var problems: [FieldProblem<Field>] = []
        let address = EmailAddress(email)
        if address == nil {
            problems.append(
                .init(
                    .email,
                    "Bitte geben Sie die amtliche E-Mail-Adresse an, zum Beispiel buergermeisterin@gemeinde.de."))
        }
        let checkedName = Account.checkedName(name)
        if checkedName == nil {
            problems.append(
                .init(
                    .name,
                    "Bitte geben Sie Vor- und Nachnamen an, mit \(Account.nameLength.lowerBound) bis \(Account.nameLength.upperBound) Zeichen."
                ))
        }
        if let title {
            do {
                _ = try ConceptDraft(title: title, municipalities: [municipality]).checked()
            } catch {
                problems += error.problems.map { .init(.title, $0.message) }
            }
        }
        guard problems.isEmpty, let address, let checkedName else { throw FieldProblems(problems) }
        return (address, checkedName)
    }
}
