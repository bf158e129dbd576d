/// Why a job did not go on. `message` is a German sentence for the person who waits for it; `detail` is for operators.
///
/// A handler throws `failed` or `hopeless`; the other codes come from its `JobContext` and are passed through.
public struct JobError: Error, Hashable, Sendable {
    public enum Code: Hashable, Sendable {
        /// May succeed later: it is tried again after a pause, as often as its kind allows.
        case failed
        /// Will not succeed however often it is tried.
        case hopeless
        /// Somebody cancelled it.
        case cancelled
        /// This program is being stopped; another one or its next start goes on with the job.
        case stopping
        /// Another worker has taken over, since this one gave no sign of life for too long.
        case leaseLost
    }

    public let code: Code
    public let message: String
    public let detail: String?

    public init(_ code: Code, _ message: String, detail: String? = nil) {
        self.code = code
        self.message = message
        self.detail = detail
    }

    public static func failed(_ message: String, detail: String? = nil) -> JobError {
        JobError(.failed, message, detail: detail)
    }

    public static func hopeless(_ message: String, detail: String? = nil) -> JobError {
        JobError(.hopeless, message, detail: detail)
    }
}

extension JobError: CustomStringConvertible {
    public var description: String { detail.map { "\(message) (\($0))" } ?? message }
}

extension JobError {
    static let cancelled = JobError(.cancelled, "Der Vorgang wurde abgebrochen.")
    static let stopping = JobError(
        .stopping, "Das Programm wird gerade beendet. Der Vorgang wird danach von selbst fortgesetzt.")
    static let leaseLost = JobError(
        .leaseLost,
        "Der Vorgang gab zu lange kein Lebenszeichen und wurde deshalb an anderer Stelle neu begonnen.")
    static let abandoned = JobError(
        .hopeless,
        "Der Vorgang wurde mehrmals unterbrochen, ohne fertig zu werden. Bitte melden Sie ihn dem Betrieb.")

    static func unexpected(_ error: any Error) -> JobError {
        JobError(
            .failed,
            "Bei dem Vorgang ist ein unerwarteter Fehler aufgetreten. Bitte melden Sie dem Betrieb den Zeitpunkt.",
            detail: "\(error)")
    }

    static func unreadable(_ detail: String) -> JobError {
        JobError(
            .hopeless, "Die Angaben zu diesem Vorgang sind nicht lesbar. Bitte melden Sie ihn dem Betrieb.",
            detail: detail)
    }
}
