import Cryptography
import Database
import Domain
public import Mail
import Values

/// How an installation sends letters: the address it has on the web, the sender, and the way they go.
public struct PostOffice: Sendable {
    public enum Way: Sendable {
        case server(SMTPServer)
        /// Letters wait in the outbox to be looked at.
        case viewer
    }

    public let site: String
    public let sender: MailAddress
    public let way: Way

    /// Throws `MailError` `.setting` when the site is no address of the web.
    public init(site: String, sender: MailAddress, way: Way) throws(MailError) {
        var site = site[...]
        while site.last == "/" { site.removeLast() }
        guard WebPlace.isSite(String(site)) else {
            throw MailError(
                .setting,
                "Die Adresse der Werkstatt ist nicht lesbar. Sie hat die Form https://insek.example, ohne Anmeldung und "
                    + "ohne Fragezeichen.")
        }
        self.site = String(site)
        self.sender = sender
        self.way = way
    }

    var isViewer: Bool { if case .viewer = way { true } else { false } }

    /// The way a letter goes from inside a change: it is sent if and only if the change is stored.
    func post(_ clock: Clock) -> AccountServices.Post {
        AccountServices.Post(site: site, isViewer: isViewer) { [self] writing, letter in
            let (now, mail) = (clock.now(), try mail(letter))
            let key = Self.key(letter, on: now.berlin.day)
            if isViewer {
                try Outbox.keep(writing, mail, key: key, at: now)
            } else {
                try Outbox.add(writing, mail, key: key, at: now)
            }
        }
    }

    /// One letter is sent once, however often its change is tried; the same words go out again on another day.
    static func key(_ letter: Letter, on day: Day) -> String {
        let parts = ["\(day)", letter.recipient.folded, letter.subject, letter.text]
        return "brief \(SHA256.hex(Array(parts.joined(separator: "\u{0}").utf8)))"
    }

    private func mail(_ letter: Letter) throws -> Mail {
        do {
            return try letter.mail(from: sender)
        } catch {
            // The address passed as one of the web's, but no mail server would take it.
            throw AccountRefusal.unreachable
        }
    }
}

extension Workshop {
    /// The same workshop, whose letters go through this post office.
    public func posting(_ office: PostOffice) -> Workshop {
        var copy = self
        copy.accounts.post = office.post(clock)
        return copy
    }

    /// Whether letters are kept to be looked at instead of being sent.
    public var showsLetters: Bool { accounts.post?.isViewer == true }
}
