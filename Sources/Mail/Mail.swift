public import HTML

/// A mail to one person, in two forms that say the same.
public struct Mail: Hashable, Sendable {
    public let from: MailAddress
    public let to: MailAddress
    /// Where answers go, when not to `from`.
    public let replyTo: MailAddress?
    public let subject: HeaderText
    /// Lines end with "\n" or "\r\n".
    public let text: String
    /// A whole page.
    public let html: HTML

    public init(
        from: MailAddress, to: MailAddress, replyTo: MailAddress? = nil, subject: HeaderText, text: String, html: HTML
    ) {
        self.from = from
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.text = text
        self.html = html
    }

    /// With both forms made from one body.
    public init(
        from: MailAddress, to: MailAddress, replyTo: MailAddress? = nil, subject: HeaderText, body: MailBody
    ) {
        self.init(
            from: from, to: to, replyTo: replyTo, subject: subject, text: body.text(title: subject.text),
            html: body.html(title: subject.text))
    }
}
