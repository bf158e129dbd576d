/// Everything about a request that is known before its body.
struct RequestHead: Sendable {
    /// nil: a method the server does not know.
    let method: Method?
    private(set) var path = "/"
    private(set) var segments: [String] = []
    private(set) var query = Fields()
    /// With the question mark, as sent; empty if there is none.
    private(set) var rawQuery = ""
    let headers: HeaderBlock
    let clientAddress: String
    let isSecure: Bool
    /// Whether the request came through a trusted proxy, whose X-Forwarded-... fields count.
    let isForwarded: Bool
    let id: String

    init(
        method: Method?, headers: HeaderBlock, clientAddress: String, isSecure: Bool, isForwarded: Bool = false,
        id: String
    ) {
        self.isForwarded = isForwarded
        self.method = method
        self.headers = headers
        self.clientAddress = clientAddress
        self.isSecure = isSecure
        self.id = id
    }

    /// Takes the request target apart: a path with query, or an absolute address as proxies send it. Throws a German
    /// 400 for anything else, for broken percent sequences, control characters, and "." or ".." segments.
    mutating func parse(target: [UInt8]) throws(HTTPFailure) {
        var rest = target[...]
        if rest.first != UInt8(ascii: "/") {
            if rest.elementsEqual("*".utf8) {
                path = "*"
                return
            }
            guard rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) else { throw .badAddress }
            rest = rest.drop { $0 != UInt8(ascii: "/") }.dropFirst(2).drop { $0 != UInt8(ascii: "/") }
        }
        let rawPath = rest.prefix { $0 != UInt8(ascii: "?") }
        let rawQuery = rest.dropFirst(rawPath.count + 1)
        guard let text = String(validating: rawPath, as: UTF8.self) else { throw .badAddress }
        path = text.isEmpty ? "/" : text
        for part in rawPath.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let segment = PercentEncoding.decode(part) else { throw .brokenEncoding }
            guard segment != ".", segment != "..", !segment.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
                throw .badAddress
            }
            segments.append(segment)
        }
        if segments == [""] { segments = [] }
        if !rawQuery.isEmpty {
            query = try Fields(urlEncoded: rawQuery)
            self.rawQuery = "?" + String(decoding: rawQuery, as: UTF8.self)
        }
    }

    func cookie(_ name: String) -> String? {
        guard let header = headers.bytes("cookie") else { return nil }
        let wanted = Array((isSecure ? "__Host-" + name : name).utf8)
        for pair in header.split(separator: UInt8(ascii: ";")) {
            let pair = pair.drop { $0 == 0x20 }
            let key = pair.prefix { $0 != UInt8(ascii: "=") }
            if key.elementsEqual(wanted) { return PercentEncoding.decode(pair.dropFirst(key.count + 1)) }
        }
        return nil
    }
}
