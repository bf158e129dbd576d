import Database
import Glibc
public import Jobs
import Values

extension Outbox {
    /// The job that sends one mail.
    ///
    /// At least once: when this program dies or is stopped after the server took the mail and before that is stored, the mail is sent
    /// again, byte for byte with the same Message-ID, by which most receivers drop the second. Otherwise once. What the
    /// server refuses with 5xx is not tried again. The content is removed as soon as the mail was sent or given up.
    public static func sender(
        _ transport: any MailTransport,
        retry: JobRetry = JobRetry(attempts: 16, firstPause: 60, longestPause: 14_400)
    ) -> JobKind {
        JobKind(jobKind, retry: retry, givenUp: giveUp) { context in
            let id = try mailID(context.payload)
            guard let mail = try context.read({ try waiting($0, id) }) else { return }
            try context.check()
            do throws(MailError) {
                try transport.deliver(mail.content, from: mail.sender, to: mail.recipient)
            } catch {
                guard error.code == .refused else { throw JobError.failed(error.message, detail: error.detail) }
                try context.commit { try end($0, id, .refused, error.message, error.detail, at: context.now) }
                throw JobError.hopeless(error.message, detail: error.detail)
            }
            try patiently(context) { try end($0, id, .sent, nil, nil, at: context.now) }
        }
    }

    private struct WaitingMail {
        let sender: String
        let recipient: String
        let content: [UInt8]
    }

    private static func mailID(_ payload: JSON) throws -> UUIDv7 {
        guard let id = payload["mail"]?.string.flatMap({ UUIDv7(text: $0) }) else {
            throw JobError.hopeless("Die Angaben zu dieser E-Mail sind nicht lesbar. Bitte melden Sie es dem Betrieb.")
        }
        return id
    }

    private static func waiting(_ reading: Reading, _ id: UUIDv7) throws -> WaitingMail? {
        try reading.first("SELECT sender, recipient, content FROM outbox_mail WHERE id = \(id) AND state = 'waiting'") {
            WaitingMail(sender: try $0.text(), recipient: try $0.text(), content: try $0.bytes())
        }
    }

    private static func end(
        _ writing: Writing, _ id: UUIDv7, _ state: MailStatus.State, _ message: String?, _ detail: String?,
        at now: Instant
    ) throws {
        try writing.execute(
            """
            UPDATE outbox_mail SET state = \(state.rawValue), content = NULL, ended = \(now), message = \(message),
                detail = \(detail)
            WHERE id = \(id) AND state = 'waiting'
            """)
    }

    @Sendable private static func giveUp(_ writing: Writing, _ payload: JSON, _ error: JobError, _ now: Instant) throws
    {
        try end(writing, try mailID(payload), .failed, error.message, error.detail, at: now)
    }

    /// A store that is away for a moment must not make us send the mail twice.
    private static func patiently(
        _ context: JobContext, _ body: @escaping @Sendable (Writing) throws -> Void
    ) throws {
        for _ in 0..<30 {
            do {
                return try context.finish(body)
            } catch let error as DatabaseError
                where error.code == .unavailable || error.code == .busy || error.code == .outcomeUnknown
            {
                sleep(1)
            }
        }
        try context.finish(body)
    }
}
