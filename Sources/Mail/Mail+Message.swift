import Cryptography
import HTML
public import Values

extension Mail {
    /// The mail as it goes over the line: RFC 5322 and MIME, ASCII only, lines end with CRLF. Made from the same mail, key
    /// and instant, the bytes are the same.
    public func message(key: String, at instant: Instant) -> [UInt8] {
        // "=_" stands in no quoted-printable text, so the boundary cannot either.
        let boundary = "=_insek_" + String(Mail.digest(key).prefix(24))
        var head = ["From: \(Mail.header(from))", "To: \(Mail.header(to))"]
        if let replyTo { head.append("Reply-To: \(Mail.header(replyTo))") }
        head += [
            "Subject: \(EncodedWord.line(subject.text, room: 67))",
            "Date: \(Mail.date(instant))",
            "Message-ID: \(messageID(key: key))",
            "Auto-Submitted: auto-generated",
            "Content-Language: de",
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"",
            "", "",
        ]
        var bytes = Array(head.joined(separator: "\r\n").utf8)
        for (type, content) in [("plain", Array(text.utf8)), ("html", html.bytes)] {
            bytes += "--\(boundary)\r\nContent-Type: text/\(type); charset=utf-8\r\n".utf8
            bytes += "Content-Transfer-Encoding: quoted-printable\r\n\r\n".utf8
            bytes += QuotedPrintable.encode(content) + "\r\n".utf8
        }
        return bytes + "--\(boundary)--\r\n".utf8
    }

    /// The same for the same key, so that a receiver that gets the mail twice can see it.
    public func messageID(key: String) -> String { "<\(Mail.digest(key).prefix(32))@\(from.domain)>" }

    private static func digest(_ key: String) -> String { SHA256.hex(Array(key.utf8)) }

    private static func header(_ address: MailAddress) -> String {
        guard let name = address.name else { return address.address }
        return "\(EncodedWord.phrase(name.text))\r\n <\(address.address)>"
    }

    /// "Sat, 21 Nov 2026 16:35:00 +0100".
    private static func date(_ instant: Instant) -> String {
        let time = instant.berlin
        let (year, month, day) = time.day.civil
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let second = time.second < 10 ? "0\(time.second)" : "\(time.second)"
        return "\(weekdays[time.day.weekday.rawValue - 1]), \(day) \(months[month - 1]) \(year) "
            + "\(time.germanTime):\(second) +0\(time.offsetSeconds / 3_600)00"
    }
}
