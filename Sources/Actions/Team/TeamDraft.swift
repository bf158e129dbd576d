public import Access
public import Domain
public import Values

/// What is asked for when somebody is invited into a team.
public struct TeamDraft: Hashable, Sendable {
    /// The raw value names the field in forms.
    public enum Field: String, CaseIterable, Sendable {
        case email
        case name
        case place = "gilt-fuer"
        case ortsteil
        case elements = "eintraege"
        case level = "rechte"
        case expires = "gilt-bis"
    }

    public var email: String
    public var name: String
    public var role: Role
    public var place: Grant.Place
    public var ortsteil: String
    public var elements: Set<ElementID>
    /// For roles that reach only what is named.
    public var level: Grant.Reach.Level?
    /// The last day on which the role counts; nil for good.
    public var lastDay: Day?

    public init(
        email: String = "", name: String = "", role: Role, place: Grant.Place, ortsteil: String = "",
        elements: Set<ElementID> = [], level: Grant.Reach.Level? = nil, lastDay: Day? = nil
    ) {
        self.email = email
        self.name = name
        self.role = role
        self.place = place
        self.ortsteil = ortsteil
        self.elements = elements
        self.level = level
        self.lastDay = lastDay
    }

    /// The farthest end of a role that ends.
    public static let mostYears = 10

    /// Address, name and grant in their final form, or everything that is wrong with them.
    public func checked(on today: Day) throws(FieldProblems<Field>) -> (EmailAddress, String, Grant) {
        var problems: [FieldProblem<Field>] = []
        let address = EmailAddress(email)
        if address == nil {
            problems.append(
                .init(.email, "Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel vorname.name@gemeinde.de."))
        }
        let checkedName = Account.checkedName(name)
        if checkedName == nil {
            problems.append(
                .init(
                    .name,
                    "Bitte geben Sie Vor- und Nachnamen an, mit \(Account.nameLength.lowerBound) bis \(Account.nameLength.upperBound) Zeichen."
                ))
        }
        let reach = reach(&problems)
        let expires = expires(on: today, &problems)
        guard problems.isEmpty, let address, let checkedName else { throw FieldProblems(problems) }
        return (address, checkedName, Grant(role, in: place, reach: reach, expires: expires))
    }

    private func reach(_ problems: inout [FieldProblem<Field>]) -> Grant.Reach? {
        guard role.isRestricted else { return nil }
        let named = PlainText.line(ortsteil)
        if role == .localCouncil, !(2...100).contains(named.count) {
            problems.append(.init(.ortsteil, "Bitte nennen Sie den Ortsteil, mit 2 bis 100 Zeichen."))
        }
        if role == .guest, elements.isEmpty {
            problems.append(.init(.elements, "Bitte wählen Sie mindestens eine Maßnahme, die der Gast sehen soll."))
        }
        if role == .guest, place.concept == nil {
            problems.append(.init(.place, "Ein Gast sieht nur Einträge dieses Konzepts."))
        }
        guard let level else {
            problems.append(.init(.level, "Bitte wählen Sie, was die Person tun darf."))
            return nil
        }
        return Grant.Reach(
            level, ortsteil: role == .localCouncil ? named : nil, elements: role == .guest ? elements : [])
    }

    private func expires(on today: Day, _ problems: inout [FieldProblem<Field>]) -> Instant? {
        guard let lastDay else {
            if role == .guest { problems.append(.init(.expires, "Bitte nennen Sie den letzten Tag für den Gast.")) }
            return nil
        }
        if role == .lead {
            problems.append(.init(.expires, "Die Leitung gilt, bis jemand sie beendet. Lassen Sie das Feld leer."))
        } else if lastDay < today || lastDay > today.adding(years: Self.mostYears) {
            problems.append(
                .init(
                    .expires,
                    "Bitte nennen Sie einen Tag von heute an, höchstens \(Self.mostYears) Jahre voraus."))
        } else {
            return Instant(berlin: lastDay.adding(days: 1), hour: 0, minute: 0)
        }
        return nil
    }
}

/// What an invitation into a team came to.
public enum TeamInvitation: Sendable {
    /// The person has an account and can work at once.
    case known(Account)
    /// A letter with the link is on its way.
    case sent(Account)
    /// The link to hand over: shown once and kept nowhere.
    case link(Account, IssuedLink)
    /// Somebody else has invited the person, who has not answered. Without mail the link must not be shown here: whoever
    /// opens it becomes that person, with the roles elsewhere as well.
    case pendingElsewhere(Account)
}
