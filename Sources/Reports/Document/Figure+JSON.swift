public import Domain
public import Values

extension Figure {
    /// The figure for machines: value or gap, unit, reference day, source, method.
    public var export: JSON {
        var object: [String: JSON] = [
            "indikator": .string(indicator.rawValue), "name": .string(indicator.name),
            "einheit": .string(indicator.unit), "stand": .string(referenceDay.iso),
            "quelle": .string(source.id.text),
        ]
        switch value {
        case .number(let number):
            object["wert"] = Int64(exactly: number).map(JSON.integer) ?? .number(number)
        case .gap(let gap):
            object["wert"] = .null
            object["luecke"] = .string(gap.rawValue)
        }
        if let method { object["methode"] = .string(method) }
        return .object(object)
    }

    func typesetting(withUnit: Bool, source number: Int?) -> JSON {
        var object: [String: JSON] = [:]
        switch value {
        case .number: object["figure"] = .string(text)
        case .gap(let gap):
            object["gap"] = .string(gap.text)
            object["reason"] = .string(gap.reason)
        }
        if withUnit { object["unit"] = .string(indicator.unit) }
        if let number { object["source"] = .integer(Int64(number)) }
        return .object(object)
    }
}

extension Source {
    /// The source for machines.
    public var export: JSON {
        [
            "id": .string(id.text), "datensatz": .string(dataset.rawValue), "titel": .string(title),
            "stand": .string(referenceDay.iso), "standGenannt": .bool(isDayStated), "urheber": .string(credit),
            "lizenz": .string(licence),
            "datei": .string(fileName), "eingelesen": .string(importedAt.iso), "zeilen": .integer(Int64(rowsKept)),
            "abdeckung": .string(coverage.rawValue),
        ]
    }
}
