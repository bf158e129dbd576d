/// Why a change of a concept's contents was refused, apart from what was typed and from conflicts.
public struct PlanningError: Error, Hashable, Sendable {
    public enum Code: Hashable, Sendable {
        /// Not there, or not visible to whoever asks; the two are never told apart.
        case notFound
        /// Visible, but not to be changed by whoever asks.
        case notAllowed
        /// What it hangs on has been deleted.
        case parentDeleted
        /// A number or an address that something else bears.
        case taken
        /// An element cannot hang on itself, nor a link join something to itself or two things outside the concept.
        case impossible
    }

    public let code: Code
    /// German: what has happened and what to do.
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public static let notFound = PlanningError(
        .notFound, "Diesen Eintrag gibt es nicht oder nicht mehr. Bitte gehen Sie zurück zur Liste.")
    public static let notAllowed = PlanningError(
        .notAllowed,
        "Diesen Eintrag dürfen Sie nicht ändern. Bitte wenden Sie sich an die Leitung des Konzepts.")
}

extension PlanningError: CustomStringConvertible {
    public var description: String { message }
}
