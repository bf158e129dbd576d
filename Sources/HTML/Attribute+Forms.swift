extension Attribute {
    public enum FormMethod: Sendable {
        /// `dialog` closes the dialog that the form stands in.
        case get, post, dialog
    }

    public static func method(_ method: FormMethod) -> Attribute {
        switch method {
        case .get: Attribute("method", .literal("get"))
        case .post: Attribute("method", .literal("post"))
        case .dialog: Attribute("method", .literal("dialog"))
        }
    }

    public static func enctype(_ value: StaticString) -> Attribute { Attribute("enctype", .literal(value)) }

    /// The form encoding for uploads.
    public static let multipart = Attribute("enctype", .literal("multipart/form-data"))

    public static func name(_ value: String) -> Attribute { Attribute("name", .text(value)) }

    public static func value(_ value: String) -> Attribute { Attribute("value", .text(value)) }

    public static func type(_ value: StaticString) -> Attribute { Attribute("type", .literal(value)) }

    public static func `for`(_ id: String) -> Attribute { Attribute("for", .text(id)) }

    /// The id of the form a field outside it belongs to.
    public static func form(_ id: String) -> Attribute { Attribute("form", .text(id)) }

    public static func list(_ id: String) -> Attribute { Attribute("list", .text(id)) }

    public static func placeholder(_ text: String) -> Attribute { Attribute("placeholder", .text(text)) }

    public static func label(_ text: String) -> Attribute { Attribute("label", .text(text)) }

    public static func accept(_ value: String) -> Attribute { Attribute("accept", .text(value)) }

    public static func autocomplete(_ value: StaticString) -> Attribute { Attribute("autocomplete", .literal(value)) }

    public static func inputmode(_ value: StaticString) -> Attribute { Attribute("inputmode", .literal(value)) }

    public static func pattern(_ value: StaticString) -> Attribute { Attribute("pattern", .literal(value)) }

    public static func maxlength(_ count: Int) -> Attribute { Attribute("maxlength", .integer(count)) }

    public static func minlength(_ count: Int) -> Attribute { Attribute("minlength", .integer(count)) }

    public static func min(_ value: String) -> Attribute { Attribute("min", .text(value)) }

    public static func max(_ value: String) -> Attribute { Attribute("max", .text(value)) }

    public static func step(_ value: String) -> Attribute { Attribute("step", .text(value)) }

    public static func rows(_ count: Int) -> Attribute { Attribute("rows", .integer(count)) }

    public static func cols(_ count: Int) -> Attribute { Attribute("cols", .integer(count)) }

    public static func size(_ count: Int) -> Attribute { Attribute("size", .integer(count)) }

    public static func spellcheck(_ isOn: Bool) -> Attribute {
        Attribute("spellcheck", .literal(isOn ? "true" : "false"))
    }

    public static let required = Attribute("required", .present)
    public static let checked = Attribute("checked", .present)
    public static let selected = Attribute("selected", .present)
    public static let disabled = Attribute("disabled", .present)
    public static let readonly = Attribute("readonly", .present)
    public static let multiple = Attribute("multiple", .present)
    public static let autofocus = Attribute("autofocus", .present)
    public static let novalidate = Attribute("novalidate", .present)
}
