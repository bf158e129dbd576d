public import Values

extension ConceptFile {
    /// As the file has it; members that say nothing are left out.
    public var json: JSON {
        var members: [String: JSON] = [
            "format": .string(Self.format), "titel": .string(concept.title),
            "gemeinden": .array(concept.municipalities.map { .string($0.text) }),
            "umfang": .string(concept.profile.rawValue),
        ]
        members["adresse"] = concept.slug.isEmpty ? nil : .string(concept.slug)
        members["bezugstag"] = referenceDay.map { .string($0.iso) }
        members["angaben"] = Self.unless(plan.json)
        members["schritte"] = Self.list(
            steps.map { step in
                var json = step.json.object ?? [:]
                json["schritt"] = .string(step.step.rawValue)
                return .object(json)
            })
        members["verfahrenskosten"] = costs?.json
        members["personen"] = Self.list(people.map(\.json))
        members["gremien"] = Self.list(bodies.map(\.json))
        members["bestand"] = Self.list(things.map(\.json))
        members["startseite"] = publicPage?.json
        return .object(members)
    }

    private static func list(_ entries: [JSON]) -> JSON? { entries.isEmpty ? nil : .array(entries) }

    private static func unless(_ json: JSON) -> JSON? { json.object?.isEmpty == true ? nil : json }
}

extension ConceptFile.Person {
    fileprivate var json: JSON {
        var json: [String: JSON] = ["name": .string(name), "email": .string(email), "rolle": .string(role)]
        json["funktion"] = duty.isEmpty ? nil : .string(duty)
        json["stunden"] = hours.map { .integer(Int64($0)) }
        return .object(json)
    }
}

extension BodyContent {
    fileprivate var json: JSON {
        var json: [String: JSON] = ["name": .string(name)]
        json["ebene"] = level.map { .string($0.rawValue) }
        json["mitglieder"] = members.map { .integer(Int64($0)) }
        json["turnus"] = cadence.isEmpty ? nil : .string(cadence)
        json["zuletzt"] = lastMet.map { .string($0.iso) }
        return .object(json)
    }
}

extension ConceptFile.Thing {
    fileprivate var json: JSON {
        var json: [String: JSON] = ["art": .string(kind.rawValue), "titel": .string(content.title)]
        json["text"] = content.text.isEmpty ? nil : .string(content.text)
        json["ortsteile"] = content.ortsteile.isEmpty ? nil : .array(content.ortsteile.map(JSON.string))
        return .object(json)
    }
}
