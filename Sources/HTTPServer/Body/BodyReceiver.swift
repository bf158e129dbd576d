/// Receives the body of one request. Once something is wrong it goes on reading and throws the bytes away, because a
/// client that is still sending does not see an early answer.
struct BodyReceiver {
    private enum Kind {
        case form([UInt8])
        case raw([UInt8])
        case multipart(MultipartParser, UploadCollector)
        case discard
    }

    private var kind: Kind
    private let limit: Int
    private let discardLimit: Int
    private var received = 0
    private(set) var failure: HTTPFailure?

    /// Receives a body of this content type within the limits of the configuration.
    init(contentType: String, _ configuration: ServerConfiguration) {
        limit = configuration.bodyLimit
        discardLimit = configuration.discardLimit
        let type = contentType.prefix { $0 != ";" && $0 != " " }.lowercased()
        switch type {
        case "application/x-www-form-urlencoded", "": kind = .form([])
        case "multipart/form-data":
            if let boundary = MultipartParser.boundary(contentType: contentType) {
                kind = .multipart(
                    MultipartParser(boundary: boundary),
                    UploadCollector(configuration))
            } else {
                kind = .discard
                failure = MultipartParser.broken
            }
        default: kind = .raw([])
        }
    }

    /// Reads and forgets; `finish` throws the failure, or gives an empty body if there is none.
    init(discarding failure: HTTPFailure?, _ configuration: ServerConfiguration) {
        kind = .discard
        limit = 0
        discardLimit = configuration.discardLimit
        self.failure = failure
    }

    /// Whether it is certain from the length alone that the body is too large.
    static func isTooLarge(_ length: Int, contentType: String, _ configuration: ServerConfiguration) -> HTTPFailure? {
        if contentType.lowercased().hasPrefix("multipart/form-data") {
            // Boundaries and headers take some room too.
            let limit = configuration.uploadLimit + configuration.bodyLimit + (4 << 20)
            return length > limit ? .bodyTooLarge(limit: configuration.uploadLimit) : nil
        }
        return length > configuration.bodyLimit ? .bodyTooLarge(limit: configuration.bodyLimit) : nil
    }

    /// Takes a piece. False when even throwing away has gone too far: the connection should be cut.
    mutating func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        received += bytes.count
        do {
            switch kind {
            case .form(var all):
                kind = .discard
                try append(bytes, to: &all)
                kind = .form(all)
            case .raw(var all):
                kind = .discard
                try append(bytes, to: &all)
                kind = .raw(all)
            case .multipart(var parser, var collector):
                kind = .discard
                try parser.feed(bytes, into: &collector)
                kind = .multipart(parser, collector)
            case .discard: break
            }
        } catch {
            failure = error
        }
        if case .discard = kind { return received <= discardLimit }
        return true
    }

    private func append(_ bytes: UnsafeRawBufferPointer, to all: inout [UInt8]) throws(HTTPFailure) {
        guard all.count + bytes.count <= limit else { throw .bodyTooLarge(limit: limit) }
        all.append(contentsOf: bytes)
    }

    /// The whole body, or why there is none.
    func finish() throws(HTTPFailure) -> RequestBody {
        if let failure { throw failure }
        switch kind {
        case .form(let bytes): return RequestBody(form: try Fields(urlEncoded: bytes))
        case .raw(let bytes): return RequestBody(raw: bytes)
        case .multipart(let parser, let collector):
            try parser.finish()
            return collector.body
        case .discard: return RequestBody()
        }
    }
}
