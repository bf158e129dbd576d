public import Values

/// A body that works on the concept or decides about it, such as a steering round or the council ("Gremium").
public struct Body: Hashable, Sendable {
    public let id: BodyID
    public let name: String
    public let level: BodyLevel
    /// How many people sit in it; nil while nobody has said.
    public let members: Int?
    /// How often it meets, in the words of the municipality; empty while nobody has said.
    public let cadence: String
    public let lastMet: Day?
    /// 1 when it was added.
    public let revision: Int64

    public init(
        id: BodyID, name: String, level: BodyLevel, members: Int? = nil, cadence: String = "", lastMet: Day? = nil,
        revision: Int64 = 1
    ) {
        self.id = id
        self.name = name
        self.level = level
        self.members = members
        self.cadence = cadence
        self.lastMet = lastMet
        self.revision = revision
    }

    /// As a form shows it for editing.
    public var content: BodyContent {
        BodyContent(name: name, level: level, members: members, cadence: cadence, lastMet: lastMet)
    }

    /// For the history.
    public var json: JSON {
        var json: [String: JSON] = ["name": .string(name), "ebene": .string(level.rawValue)]
        json["mitglieder"] = members.map { .integer(Int64($0)) }
        json["turnus"] = cadence.isEmpty ? nil : .string(cadence)
        json["zuletzt"] = lastMet.map { .string($0.iso) }
        return .object(json)
    }
}

/// What a body is there for. The raw value is kept in the store and written to files.
public enum BodyLevel: String, CaseIterable, Sendable {
    case work = "arbeit"
    case decision = "entscheidung"

    public var germanName: String {
        switch self {
        case .work: "Arbeitsebene"
        case .decision: "Entscheidungsebene"
        }
    }
}
