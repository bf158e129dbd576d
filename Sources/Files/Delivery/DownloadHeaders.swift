/// The header fields a stored file is delivered with. Pure: type, name and wish in, fields out.
///
/// Nothing from a file may ever run under our address: unknown types are bytes, everything is a download unless it is a
/// picture we encoded ourselves or a PDF, browsers must not guess types, and what a browser shows is in a sandbox. PDFs
/// shown in place have no sandbox, since Chrome's viewer refuses to start in one; the viewer is a sandbox of its own and
/// the policy allows it nothing but its own style.
public struct DownloadHeaders: Hashable, Sendable {
    public enum Presentation: Hashable, Sendable {
        case attachment
        /// In place where the type allows it.
        case inline
    }

    public let contentType: String
    public let contentDisposition: String
    public let contentSecurityPolicy: String

    public init(for file: StoredFile, as presentation: Presentation = .attachment) {
        self.init(type: file.type, name: file.name, as: presentation)
    }

    init(type: FileType?, name: String, as presentation: Presentation) {
        contentType =
            switch type {
            case .text, .csv: "\(type!.rawValue); charset=utf-8"
            case .some(let type): type.rawValue
            case nil: "application/octet-stream"
            }
        let mayShow = type == .png || type == .jpeg || type == .pdf
        let isShown = mayShow && presentation == .inline
        contentDisposition = (isShown ? "inline" : "attachment") + Self.parameters(FileName.clean(name))
        contentSecurityPolicy =
            isShown && type == .pdf
            ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"
            : "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"
    }

    /// All fields but the content type, for `Response.setting`; they take the place of the server's own.
    public var fields: [(name: StaticString, value: String)] {
        [
            ("Content-Disposition", contentDisposition), ("X-Content-Type-Options", "nosniff"),
            ("Content-Security-Policy", contentSecurityPolicy), ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
    }

    /// RFC 6266: a name of plain letters for old clients, the real one after RFC 8187.
    private static func parameters(_ name: String) -> String {
        var plain = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "ä": plain += "ae"
            case "ö": plain += "oe"
            case "ü": plain += "ue"
            case "Ä": plain += "Ae"
            case "Ö": plain += "Oe"
            case "Ü": plain += "Ue"
            case "ß": plain += "ss"
            case "\"", "\\", "%", ";": plain += "_"
            case " "..."~": plain.unicodeScalars.append(scalar)
            default: plain += "_"
            }
        }
        return "; filename=\"\(plain)\"; filename*=UTF-8''\(encoded(name))"
    }

    /// Everything but `attr-char` of RFC 8187, section 3.2.1, as %XX.
    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        var out = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: out.unicodeScalars.append(Unicode.Scalar(byte))
            case _ where "!#$&+-.^_`|~".utf8.contains(byte): out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                out += "%"
                out.unicodeScalars.append(digits[Int(byte >> 4)])
                out.unicodeScalars.append(digits[Int(byte & 15)])
            }
        }
        return out
    }
}
