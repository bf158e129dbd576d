/// What takes a finished mail and passes it on.
public protocol MailTransport: Sendable {
    /// Returns once the mail was accepted. Waits for the network.
    func deliver(_ message: [UInt8], from: String, to: String) throws(MailError)
}
