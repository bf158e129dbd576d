/// How long somebody waits after wrong passwords. Waits grow and end; nobody is locked out for good, since else anybody
/// could lock anybody out.
public enum SignInThrottle: String, Hashable, Sendable {
    /// Tries for one account, whoever makes them. The longest wait is short, so that its owner still gets in.
    case account = "konto"
    /// Tries from one place. A town hall is one place, so it has more of them.
    case client = "ort"
    /// Codes for one account after a right password.
    case secondFactor = "faktor"
    /// Letters with a link to one address, so that nobody's post box is filled.
    case letter = "brief"

    /// Tries without a wait.
    public var free: Int {
        switch self {
        case .account, .secondFactor: 5
        case .client: 20
        case .letter: 2
        }
    }

    /// Seconds.
    public var longestWait: Int64 {
        switch self {
        case .account: 60
        case .client, .secondFactor, .letter: 15 * 60
        }
    }

    /// Seconds until the next try after so many failed ones: none at first, then 2, 4, 8 and so on.
    public func wait(after failures: Int) -> Int64 {
        guard failures >= free else { return 0 }
        return min(longestWait, 1 << Int64(min(20, failures - free + 1)))
    }
}
