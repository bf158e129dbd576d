public import Cryptography
import Files
import Jobs
import Storage
import Values

/// Where the heads of the history are signed to, and with which key.
public struct HeadSigning: Sendable {
    public let key: SigningKey
    public let path: String

    public init(key: SigningKey, path: String) {
        self.key = key
        self.path = path
    }
}

extension Workshop {
    /// Sessions, links and counted tries that have expired. They count no more anyway; this is so that they do not stay.
    var accountTidying: RecurringTask {
        RecurringTask("konten.aufraeumen", .every(minutes: 60)) { context in
            let now = context.now
            try context.finish { writing in
                try SessionStore.sweep(writing, at: now)
                try SignInThrottleStore.tidy(writing, at: now)
                try OneTimeLinkStore.sweep(writing, at: now)
            }
        }
    }

    /// Interrupted uploads, attachments removed long ago and the bytes of deleted files, in short transactions.
    var fileTidying: RecurringTask {
        RecurringTask("dateien.aufraeumen", .every(minutes: 30)) { [self] _ in
            try sweepFiles()
        }
    }

    /// The heads of the chains that have grown. A chain that no longer holds what was signed makes the job fail for good,
    /// so that the doctor and the list of jobs show it.
    func headSigning(_ signing: HeadSigning) -> RecurringTask {
        RecurringTask("geschichte.unterschreiben", .every(minutes: 60)) { [self] _ in
            let done = try signHistory(signing.key, heads: signing.path)
            if let finding = done.findings.first {
                throw JobError.hopeless(
                    finding.message, detail: done.findings.map(\.key).joined(separator: ", "))
            }
        }
    }
}
