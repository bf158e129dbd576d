import Domain
import HTTPServer

/// The remark form: what was typed, and what is wrong with it.
struct RemarkForm: Sendable {
    static let subjectField = "thema"
    static let textField = "text"

    var subject = ""
    var text = ""
    var errors = FormErrors()
    /// The values when nothing is wrong.
    private(set) var valid: (subject: RemarkSubject, text: String)?

    init() {}

    /// Reads the form and checks every field, so that all errors are shown at once.
    init(_ fields: Fields) {
        var reader = FormReader(fields)
        subject = reader.typed(Self.subjectField)
        text = reader.typed(Self.textField)
        let chosen: RemarkSubject? = reader.choice(Self.subjectField, missing: RemarkTexts.noSubject)
        let written = reader.text(Self.textField, length: Remark.textLength, missing: RemarkTexts.noText)
        errors = reader.errors
        if let chosen, let written { valid = (chosen, written) }
    }
}
