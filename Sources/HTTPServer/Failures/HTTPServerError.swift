/// Why the server does not start, or why its assets cannot be read. `message` is German and says what to do.
public struct HTTPServerError: Error, Hashable, Sendable {
    public enum Code: Hashable, Sendable {
        case addressInvalid, addressInUse, addressForbidden, alreadyStarted, assetsUnreadable, system
    }

    public let code: Code
    public let message: String
}
