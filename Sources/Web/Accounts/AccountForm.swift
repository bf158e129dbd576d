import Actions
import Domain
import HTTPServer

/// The fields of the account pages: what was typed, and what is wrong with it. Secrets are never shown again.
struct AccountForm: Sendable {
    enum Field: String, Sendable {
        case email, name
        case password = "passwort"
        case repeated = "passwort-wiederholt"
        case old = "passwort-alt"
        case code
        case secret = "schluessel"

        var id: String { rawValue }
    }

    var email = ""
    var name = ""
    /// By field, in the order of the form.
    var errors: [(field: Field, message: String)] = []
    private(set) var password = ""
    private(set) var old = ""
    private(set) var code = ""
    private(set) var secret = ""
    private var repeated = ""

    init() {}

    init(_ fields: Fields) {
        func value(_ field: Field) -> String { fields.first(field.rawValue) ?? "" }
        email = value(.email)
        name = value(.name)
        password = value(.password)
        old = value(.old)
        code = value(.code)
        secret = value(.secret)
        repeated = value(.repeated)
    }

    func error(_ field: Field) -> String? { errors.first { $0.field == field }?.message }

    mutating func require(_ field: Field, _ message: String) {
        let text =
            switch field {
            case .email: email
            case .name: name
            case .password: password
            case .repeated: repeated
            case .old: old
            case .code: code
            case .secret: secret
            }
        if text.allSatisfy(\.isWhitespace) { errors.append((field, message)) }
    }

    /// Checks a new password and its repetition.
    mutating func checkNewPassword(for account: Account, name: String) {
        if let problem = PasswordRule.problem(password, email: account.email, name: name) {
            errors.append((.password, problem.message))
        } else if password != repeated {
            errors.append((.repeated, AccountTexts.notRepeated))
        }
    }

    mutating func checkName() -> String? {
        let checked = Account.checkedName(name)
        if checked == nil { errors.append((.name, AccountTexts.nameWrong)) }
        return checked
    }

    /// The path to go on to after signing in; nil for anything but a page of this site.
    static func next(_ fields: Fields) -> String? {
        guard let path = fields.first("weiter"), path.hasPrefix("/"), !path.hasPrefix("//"), !path.hasPrefix("/\\"),
            !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }), path.utf8.count <= 1_000
        else { return nil }
        return path
    }
}
