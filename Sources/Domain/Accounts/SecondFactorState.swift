/// What an account shows beside its password.
public enum SecondFactorState: Hashable, Sendable {
    case none
    /// An authenticator app, with printed codes for the day the phone is lost.
    case app(codesLeft: Int)
    /// Printed codes only, for people without a phone at work.
    case codes(left: Int)

    public var isOn: Bool { self != .none }

    /// Printed codes that have not been used.
    public var codesLeft: Int {
        switch self {
        case .none: 0
        case .app(let left), .codes(let left): left
        }
    }
}
