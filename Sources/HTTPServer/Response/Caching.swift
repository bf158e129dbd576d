/// Who may keep an answer and for how long.
public enum Caching: Hashable, Sendable {
    /// Nobody keeps it: pages of people who are logged in, forms.
    case noStore
    /// The browser keeps it and asks each time whether it still holds (304). `tag` names the version, e.g. a change
    /// number; without one the server makes it from the content.
    case revalidate(tag: String? = nil)
    /// Never changes under this address.
    case immutable

    var headerValue: String {
        switch self {
        case .noStore: "no-store"
        case .revalidate: "private, no-cache"
        case .immutable: "public, max-age=31536000, immutable"
        }
    }
}
