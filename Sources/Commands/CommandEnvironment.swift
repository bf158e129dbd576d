public import Actions
public import Values

/// What the verbs get from the composition root: how to open the product, and what surrounds the process.
public struct CommandEnvironment: Sendable {
    /// Opens store and tools. The string is a file path or a `postgres://` address.
    public let openWorkshop: @Sendable (_ database: String, ShareFolder?) throws -> Workshop
    /// A variable of the process's surroundings; nil when it is not set or empty.
    public let variable: @Sendable (String) -> String?
    public let clock: Clock

    public init(
        openWorkshop: @escaping @Sendable (_ database: String, ShareFolder?) throws -> Workshop,
        variable: @escaping @Sendable (String) -> String?, clock: Clock
    ) {
        self.openWorkshop = openWorkshop
        self.variable = variable
        self.clock = clock
    }
}
