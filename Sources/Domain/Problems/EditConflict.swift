/// Somebody else has changed the thing meanwhile. Carries what is stored now, so that both versions can be shown side
/// by side; nothing of the sender's has been kept.
public struct EditConflict<Stored: Hashable & Sendable>: Error, Hashable, Sendable {
    public let stored: Stored

    public init(stored: Stored) { self.stored = stored }
}

extension EditConflict: CustomStringConvertible {
    public var description: String {
        "Inzwischen hat jemand anderes etwas geändert. Bitte vergleichen Sie beide Fassungen und speichern Sie noch einmal."
    }
}
