/// A step on the way to the council's decision. Weeks and staff days are assumptions of the product ("Annahme der
/// Werkstatt, änderbar"): no source states them.
public struct ProcessStep: Hashable, Sendable {
    public let key: ProcessStepKey
    public let name: String
    /// What is done, in one or two sentences.
    public let task: String
    /// What lies on the table afterwards.
    public let result: String
    /// Steps that must have ended before.
    public let after: [ProcessStepKey]
    /// Working weeks from begin to end.
    public let weeks: Int
    /// Staff days of the administration when it does the step itself, for a place of some 3,000 inhabitants.
    public let staffDays: Int
    /// Staff days that stay with the administration when a bureau does the step.
    public let staffDaysWithBureau: Int
    public let doers: [Doer]
    /// Who helps, by the keys of `Helper`.
    public let helpers: [String]
    public let obligation: Obligation
    /// What a bureau would be asked to do; nil for what cannot be given away.
    public let service: BureauService?

    /// Who can do a step.
    public enum Doer: String, CaseIterable, Sendable {
        case ourselves = "selbst"
        case bureau = "buero"
        case advised = "inge"

        public var germanName: String {
            switch self {
            case .ourselves: "Selbst machen"
            case .bureau: "An ein Büro vergeben"
            case .advised: "Mit Beratung durch INGE"
            }
        }
    }

    public init(
        _ key: ProcessStepKey, name: String, task: String, result: String, after: [ProcessStepKey], weeks: Int,
        staffDays: Int, staffDaysWithBureau: Int, doers: [Doer], helpers: [String], obligation: Obligation,
        service: BureauService?
    ) {
        self.key = key
        self.name = name
        self.task = task
        self.result = result
        self.after = after
        self.weeks = weeks
        self.staffDays = staffDays
        self.staffDaysWithBureau = staffDaysWithBureau
        self.doers = doers
        self.helpers = helpers
        self.obligation = obligation
        self.service = service
    }
}

/// What a Leistungsbeschreibung says about a step.
public struct BureauService: Hashable, Sendable {
    /// "Der Auftragnehmer …", one sentence each.
    public let scope: [String]
    /// What is handed over, with formats.
    public let deliverables: [String]
    /// What the municipality gives the bureau.
    public let given: [String]

    public init(scope: [String], deliverables: [String], given: [String]) {
        self.scope = scope
        self.deliverables = deliverables
        self.given = given
    }
}

/// The raw value is kept in the store and written to files.
public enum ProcessStepKey: String, CaseIterable, Sendable {
    case opening = "einleitung"
    case framework = "rahmen"
    case stockTaking = "bestand"
    case kickOff = "auftakt"
    case analysis = "swot"
    case fields = "handlungsfelder"
    case outlook = "prognose"
    case vision = "leitbild"
    case goals = "ziele"
    case interim = "zwischenstand"
    case interactions = "wechselwirkungen"
    case implementation = "umsetzung"
    case keyProjects = "schluesselprojekte"
    case agencies = "traeger"
    case draftReading = "entwurf"
    case decision = "beschluss"
    case monitoring = "monitoring"
}

/// A way to let people take part.
public struct ParticipationFormat: Hashable, Sendable {
    public enum Aim: String, CaseIterable, Sendable {
        case inform = "informieren"
        case takePart = "mitmachen"
        case cooperate = "mitgestalten"

        public var germanName: String {
            switch self {
            case .inform: "Informieren"
            case .takePart: "Beteiligen und anhören"
            case .cooperate: "Kooperieren und mitgestalten"
            }
        }
    }

    public let key: String
    public let name: String
    public let aim: Aim
    /// Why and how in a place of this size, in one or two sentences.
    public let advice: String
    /// Inhabitants for whom it suits.
    public let suits: ClosedRange<Int>
    /// Steps that it goes with.
    public let steps: [ProcessStepKey]
    public let citation: Citation

    public init(
        _ key: String, name: String, aim: Aim, advice: String, suits: ClosedRange<Int> = 0...1_000_000,
        steps: [ProcessStepKey], _ citation: Citation
    ) {
        self.key = key
        self.name = name
        self.aim = aim
        self.advice = advice
        self.suits = suits
        self.steps = steps
        self.citation = citation
    }
}

/// Something that the finished concept may bring along.
public struct Annex: Hashable, Sendable {
    public let key: String
    public let name: String
    public let obligation: Obligation

    public init(_ key: String, name: String, obligation: Obligation) {
        self.key = key
        self.name = name
        self.obligation = obligation
    }
}

/// What is said against an INSEK, and what can be said to it.
public struct Objection: Hashable, Sendable {
    public let key: String
    /// As it is heard: "Wir wissen auch ohne Papier, was zu tun ist."
    public let claim: String
    public let answer: String
    public let citation: Citation

    public init(_ key: String, claim: String, answer: String, _ citation: Citation) {
        self.key = key
        self.claim = claim
        self.answer = answer
        self.citation = citation
    }
}
