/// What stands before the content of one part.
struct MultipartPart: Hashable, Sendable {
    let name: String
    /// nil: a plain field. Empty: a file field without a file.
    let fileName: String?
    let contentType: String

    init(name: String, fileName: String? = nil, contentType: String = "text/plain") {
        self.name = name
        self.fileName = fileName
        self.contentType = contentType
    }

    /// From the header lines, which may begin with a line break. nil without a name or with invalid text.
    init?(header: ArraySlice<UInt8>) {
        var name: String?
        var fileName: String?
        var contentType = "application/octet-stream"
        for line in header.split(whereSeparator: { $0 == 13 || $0 == 10 }) {
            guard let text = String(validating: line, as: UTF8.self) else { return nil }
            let key = text.prefix { $0 != ":" }
            let value = String(text.dropFirst(key.count + 1))
            switch key.lowercased() {
            case "content-disposition":
                let parameters = HeaderParameters(value)
                name = parameters["name"]
                fileName = parameters["filename"].map(Self.plainName)
            case "content-type":
                contentType = String(value.drop { $0 == " " }).withoutControls
            default: continue
            }
        }
        guard let name else { return nil }
        self.init(name: name, fileName: fileName, contentType: contentType)
    }

    /// The last component, without control characters, at most 255 bytes.
    private static func plainName(_ name: String) -> String {
        var last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        last = last.withoutControls
        while last.utf8.count > 255 { last.removeLast() }
        return last == "." || last == ".." ? "" : last
    }
}

/// The parameters of a header field: `form-data; name="a"; filename="b.csv"`.
struct HeaderParameters {
    private var values: [String: String] = [:]

    init(_ text: String) {
        var rest = Substring(text).drop { $0 != ";" }
        while rest.first == ";" {
            rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
            let key = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest.dropFirst(key.count)
            guard rest.first == "=" else { continue }
            rest = rest.dropFirst()
            var value = ""
            if rest.first == "\"" {
                rest = rest.dropFirst()
                while let character = rest.popFirst(), character != "\"" {
                    // curl escapes quotes with a backslash; a backslash before anything else is itself.
                    if character == "\\", rest.first == "\"" {
                        value.append(rest.removeFirst())
                    } else {
                        value.append(character)
                    }
                }
                rest = rest.drop { $0 != ";" }
            } else {
                let bare = rest.prefix { $0 != ";" }
                rest = rest.dropFirst(bare.count)
                value = String(bare).trimmingBlanks
            }
            let name = String(key).trimmingBlanks.lowercased()
            // Browsers write quotes and line breaks in names this way (WHATWG HTML, multipart/form-data).
            values[name] = values[name] ?? value.replacingEscapes
        }
    }

    subscript(name: String) -> String? { values[name] }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var text = self[...]
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return String(text)
    }

    fileprivate var replacingEscapes: String {
        guard contains("%") else { return self }
        var out = ""
        var rest = self[...]
        while let first = rest.first {
            if rest.hasPrefix("%22") {
                out += "\""
                rest = rest.dropFirst(3)
            } else if rest.hasPrefix("%0D%0A") {
                out += "\n"
                rest = rest.dropFirst(6)
            } else {
                out.append(first)
                rest = rest.dropFirst()
            }
        }
        return out
    }
}
