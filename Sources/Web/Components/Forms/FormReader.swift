import Domain
import HTTPServer
import Values

/// Reads a sent form field by field and collects every error, so that all are shown at once.
///
/// `missing` is the sentence for a field that must be filled; nil lets it stay empty. A value is nil when it is missing
/// or wrong. What was typed is shown again from `typed`.
struct FormReader {
    let fields: Fields
    var errors = FormErrors()

    init(_ fields: Fields) { self.fields = fields }

    /// What was typed, with line breaks as one character each, as people count them; browsers send CR LF.
    func typed(_ name: String) -> String {
        String((fields.first(name) ?? "").map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
    }

    func isChecked(_ name: String) -> Bool { fields.first(name) == CheckboxField.value }

    /// Text without blanks around it, of so many characters.
    mutating func text(_ name: String, length: ClosedRange<Int>, missing: String?) -> String? {
        checked(name, typed(name), length, missing)
    }

    /// The same in one line: every run of blanks, tabs and line breaks becomes one blank.
    mutating func line(_ name: String, length: ClosedRange<Int>, missing: String?) -> String? {
        checked(name, typed(name).split(whereSeparator: \.isWhitespace).joined(separator: " "), length, missing)
    }

    private mutating func checked(
        _ name: String, _ text: String, _ length: ClosedRange<Int>, _ missing: String?
    ) -> String? {
        let trimmed = Self.trimmed(text)
        guard !text.unicodeScalars.contains(where: \.isHiddenControl) else { return fail(name, FormTexts.controls) }
        if trimmed.isEmpty { return absent(name, missing) }
        if trimmed.count < length.lowerBound {
            return fail(name, FormTexts.tooShort(trimmed.count, least: length.lowerBound))
        }
        if trimmed.count > length.upperBound {
            return fail(name, FormTexts.tooLong(trimmed.count, most: length.upperBound))
        }
        return trimmed
    }

    /// One of a closed list; what the form did not offer counts as nothing chosen.
    mutating func choice<Value: RawRepresentable<String>>(_ name: String, missing: String?) -> Value? {
        Value(rawValue: fields.first(name) ?? "") ?? absent(name, missing)
    }

    /// Any number of a closed list, in the order of the form.
    mutating func choices<Value: RawRepresentable<String>>(_ name: String, missing: String?) -> [Value] {
        let values = fields.all(name).compactMap(Value.init(rawValue:))
        if values.isEmpty, let missing { errors.add(name, missing) }
        return values
    }

    mutating func day(_ name: String, missing: String?) -> Day? {
        let text = Self.trimmed(typed(name))
        if text.isEmpty { return absent(name, missing) }
        return Day(german: text) ?? Day(iso: text) ?? fail(name, FormTexts.noDay)
    }

    mutating func number(_ name: String, in range: ClosedRange<Double>, missing: String?) -> Double? {
        let text = Self.trimmed(typed(name))
        if text.isEmpty { return absent(name, missing) }
        guard let number = GermanNumber.parse(text) else { return fail(name, FormTexts.noNumber) }
        return range.contains(number) ? number : fail(name, FormTexts.outside(range))
    }

    /// From zero to `MeasureContent.largestAmount`, so that no sum of them stops the program.
    mutating func money(_ name: String, missing: String?) -> Money? {
        let text = Self.trimmed(typed(name))
        if text.isEmpty { return absent(name, missing) }
        guard let money = Money(german: text) else { return fail(name, FormTexts.noMoney) }
        if money > MeasureContent.largestAmount { return fail(name, FormTexts.tooMuchMoney) }
        return money < .zero ? fail(name, FormTexts.negativeMoney) : money
    }

    /// The two amounts of a `MoneyRangeField`; the first alone is both.
    mutating func moneyRange(_ name: String, missing: String?) -> ClosedRange<Money>? {
        let names = MoneyRangeField.names(name)
        let hasUpper = !Self.trimmed(typed(names.to)).isEmpty
        let lower = money(names.from, missing: hasUpper ? missing ?? FormTexts.noMoney : missing)
        guard hasUpper else { return lower.map { $0...$0 } }
        guard let upper = money(names.to, missing: nil), let lower else { return nil }
        return lower <= upper ? lower...upper : fail(names.to, FormTexts.reversed(from: lower, to: upper))
    }

    private mutating func absent<Value>(_ name: String, _ missing: String?) -> Value? {
        if let missing { errors.add(name, missing) }
        return nil
    }

    private mutating func fail<Value>(_ name: String, _ message: String) -> Value? {
        errors.add(name, message)
        return nil
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

extension Unicode.Scalar {
    /// Control characters that nobody types: all but line break and tab.
    fileprivate var isHiddenControl: Bool { properties.generalCategory == .control && self != "\n" && self != "\t" }
}
