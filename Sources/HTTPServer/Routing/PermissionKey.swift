/// What a route asks of the person who calls it. The product declares its permissions and decides them in the
/// `authorise` closure of the server.
public protocol PermissionKey: Sendable {
    /// A stable name for listings and logs, e.g. "konzept.bearbeiten".
    var name: String { get }
}

/// The decision about one request and one permission.
public enum Authorisation: Hashable, Sendable {
    case allowed
    /// Nobody is logged in; a login may help.
    case login
    case forbidden
}
