import Access
import Actions
import Domain

/// Somebody signed in at the site, who reads pages and sends forms.
struct Colleague {
    static let home = "/werkstatt/tannenrode/insek-2036"

    let site: WebSite
    private let session: String

    init(_ site: WebSite, _ role: Role = .lead) throws {
        self.site = site
        session = try Signing.session(site.workshop, granting: role).cookie
    }

    /// - Parameter email: A person of its own for each grant.
    init(_ site: WebSite, _ grant: Grant, email: String) throws {
        self.site = site
        session = try Signing.session(site.workshop, grant, email: email).cookie
    }

    /// A page of the concept: "massnahmen/M-01".
    func get(_ path: String) throws -> Answer {
        try site.client.get(path.hasPrefix("/") ? path : "\(Self.home)/\(path)", "Cookie: \(session)")
    }

    /// Sends a form as a browser does that has opened one before.
    func post(_ path: String, _ fields: [(String, String)] = []) throws -> Answer {
        let (token, cookie) = try site.token("/anmelden")
        return try site.client.post(
            path.hasPrefix("/") ? path : "\(Self.home)/\(path)", [token] + fields, "\(cookie); \(session)")
    }

    /// The fields of the first form of a page that is sent to this place, as a browser would send them untouched.
    func form(_ page: Answer, to path: String) throws -> [(String, String)] {
        SentForm(page, to: path).fields
    }
}

/// Reads a form of a page as a browser does.
struct SentForm {
    private(set) var fields: [(String, String)] = []

    init(_ page: Answer, to path: String) {
        let wanted = "action=\"\(path)\""
        guard let start = page.text.firstRange(of: wanted) else { return }
        let rest = page.text[start.upperBound...]
        let form = rest[..<(rest.firstRange(of: "</form>")?.lowerBound ?? rest.endIndex)]
        let control =
            /<input(?<input>[^>]*)>|<textarea(?<area>[^>]*)>\n(?<text>[^<]*)<\/textarea>|<select(?<select>[^>]*)>(?<options>.*?)<\/select>/
            .dotMatchesNewlines()
        for match in form.matches(of: control) {
            if let attributes = match.output.input {
                let type = Self.value("type", attributes)
                if (type == "checkbox" || type == "radio") && !attributes.contains(" checked") { continue }
                add(attributes, Self.value("value", attributes) ?? "")
            } else if let attributes = match.output.area {
                add(attributes, Self.plain(String(match.output.text ?? "")))
            } else if let attributes = match.output.select {
                let chosen = (match.output.options ?? "").firstMatch(of: /<option value="([^"]*)" selected>/)
                add(attributes, chosen.map { String($0.1) } ?? "")
            }
        }
        fields.removeAll { $0.0 == "_csrf" }
    }

    subscript(name: String) -> String? { fields.first { $0.0 == name }?.1 }

    /// The fields with some of them filled otherwise.
    func filled(_ values: [String: String]) -> [(String, String)] {
        fields.filter { values[$0.0] == nil } + values.sorted { $0.key < $1.key }
    }

    private mutating func add(_ attributes: Substring, _ value: String) {
        if let name = Self.value("name", attributes) { fields.append((name, value)) }
    }

    private static func value(_ name: String, _ attributes: Substring) -> String? {
        guard
            let match = attributes.firstMatch(of: try! Regex(" \(name)=\"([^\"]*)\"", as: (Substring, Substring).self))
        else { return nil }
        return plain(String(match.1))
    }

    private static func plain(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
