import Domain
import HTTPServer

/// The remark form: what was typed, and what is wrong with it.
struct RemarkForm: Sendable {
    static let subjectField = "thema"
    static let textField = "text"

    var subject = ""
    var text = ""
    /// By field, in the order of the form.
    var errors: [(field: String, message: String)] = []

    init() {}

    /// Reads the form and checks every field, so that all errors are shown at once.
    init(_ fields: Fields) {
        subject = fields.first(Self.subjectField) ?? ""
        // Browsers send line breaks as CR LF; people count them as one character.
        text = (fields.first(Self.textField) ?? "").replacingLineBreaks
        if RemarkSubject(rawValue: subject) == nil { errors.append((Self.subjectField, RemarkTexts.noSubject)) }
        let count = trimmedText.count
        if text.unicodeScalars.contains(where: \.isHiddenControl) {
            errors.append((Self.textField, RemarkTexts.controls))
        } else if count == 0 {
            errors.append((Self.textField, RemarkTexts.noText))
        } else if count < Remark.textLength.lowerBound {
            errors.append((Self.textField, RemarkTexts.tooShort(count)))
        } else if count > Remark.textLength.upperBound {
            errors.append((Self.textField, RemarkTexts.tooLong(count)))
        }
    }

    /// The values when nothing is wrong.
    var valid: (subject: RemarkSubject, text: String)? {
        guard errors.isEmpty, let subject = RemarkSubject(rawValue: subject) else { return nil }
        return (subject, trimmedText)
    }

    func error(_ field: String) -> String? { errors.first { $0.field == field }?.message }

    private var trimmedText: String {
        var text = text[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

extension String {
    fileprivate var replacingLineBreaks: String { String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) }
}

extension Unicode.Scalar {
    /// Control characters that nobody types: all but line break and tab.
    fileprivate var isHiddenControl: Bool { properties.generalCategory == .control && self != "\n" && self != "\t" }
}
