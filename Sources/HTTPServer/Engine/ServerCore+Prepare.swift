internal import CMicroHTTPD
internal import Compression
internal import Cryptography
internal import Synchronization

extension ServerCore {
    /// Runs the plan and turns the answer into libmicrohttpd's form: compression, entity tag, header fields.
    func prepare(_ plan: Plan, _ request: Request) -> PreparedResponse {
        let started = Monotonic.now
        if case .asset(let asset) = plan { return prepare(asset, request, started) }
        return prepare(answer(plan, request), request, started)
    }

    func prepare(_ response: Response, _ request: Request, _ started: UInt64) -> PreparedResponse {
        var status = response.status
        var content: [UInt8] = []
        var feed: (any ContentFeed)?
        var length: Int?
        var tag: String?
        switch response.body {
        case .empty: break
        case .bytes(let bytes): content = bytes
        case .events(let stream): feed = StreamFeed(stream, streams)
        case .pieces(let pieces):
            let (report, clock, id) = (configuration.report, configuration.clock, request.id)
            feed = PieceFeed(pieces, self.pieces) { error in
                report(FailureReport(time: clock(), id: id, route: "-", error: error))
            }
            length = pieces.range.count
        }
        if case .revalidate(let given) = response.caching, [200, 206, 304].contains(status) {
            tag = given ?? (feed == nil ? Hex.text(fingerprint(content)) : nil)
            if let tag, status == 200, request.has(tag: tag) {
                status = 304
                content = []
            }
        }
        let compressible =
            configuration.compress && content.count > 1024
            && response.contentType.map(MediaType.isCompressible) ?? false
        let compressed = compressible && request.acceptsGzip
        if compressed { content = compressor.compress(content) }

        let handle = feed.map { $0.makeResponse } ?? Self.copy(content)
        addCommonFields(handle, request, except: response.headers)
        Self.add(handle, "Cache-Control", response.caching.headerValue)
        if status != 304, let type = response.contentType { Self.add(handle, "Content-Type", type) }
        if compressed { Self.add(handle, "Content-Encoding", "gzip") }
        if compressible || status == 304 { Self.add(handle, "Vary", "Accept-Encoding") }
        // Long contents are sent as they are, byte by byte: their tag is strong, as ranges need it.
        if let tag { Self.add(handle, "ETag", "\(response.header("Accept-Ranges") == nil ? "W/" : "")\"\(tag)\"") }
        for header in response.headers { Self.add(handle, header.name.text, header.value) }
        for cookie in response.cookies + (request.storage.freshCookie().map { [$0] } ?? []) {
            Self.add(handle, "Set-Cookie", cookie.headerValue(secure: request.isSecure))
        }
        return finish(handle, status, length ?? content.count, feed, request, started)
    }

    private func prepare(_ asset: ServedAsset, _ request: Request, _ started: UInt64) -> PreparedResponse {
        let isFresh = request.has(tag: asset.tag)
        let gzip = isFresh || !request.acceptsGzip ? nil : asset.gzip
        let bytes = gzip ?? asset.plain
        let length = isFresh ? 0 : bytes.count
        let handle = MHD_create_response_from_buffer(length, bytes.pointer.baseAddress, .RESPMEM_PERSISTENT)!
        addCommonFields(handle, request)
        Self.add(handle, "Cache-Control", asset.caching.headerValue)
        if !isFresh { Self.add(handle, "Content-Type", asset.contentType) }
        if gzip != nil { Self.add(handle, "Content-Encoding", "gzip") }
        if MediaType.isCompressible(asset.contentType) { Self.add(handle, "Vary", "Accept-Encoding") }
        // Weak, because one tag stands for the plain and the compressed bytes.
        Self.add(handle, "ETag", "W/\"\(asset.tag)\"")
        return finish(handle, isFresh ? 304 : 200, length, nil, request, started)
    }

    private func finish(
        _ handle: OpaquePointer, _ status: Int, _ length: Int, _ feed: (any ContentFeed)?, _ request: Request,
        _ started: UInt64
    ) -> PreparedResponse {
        let microseconds = Int((Monotonic.now - started) / 1000)
        if configuration.serverTiming {
            let queries = request.meter.queryNanoseconds / 1000
            Self.add(
                handle, "Server-Timing",
                "app;dur=\(Self.milliseconds(microseconds)), db;dur=\(Self.milliseconds(Int(queries)));"
                    + "desc=\"\(request.meter.queries)\"")
        }
        return PreparedResponse(
            handle: handle, status: status, length: request.method == .head ? 0 : length, feed: feed,
            handlerMicroseconds: microseconds, meter: request.meter)
    }

    /// What an answer says itself is not said again: of two policies a browser would obey both.
    private func addCommonFields(_ handle: OpaquePointer, _ request: Request, except own: [Response.Header] = []) {
        for (name, value) in fixedFields where !own.contains(where: { $0.name == name }) {
            Self.add(handle, name.text, value)
        }
        if request.isSecure, configuration.security.strictTransportSeconds > 0 {
            Self.add(
                handle, "Strict-Transport-Security", "max-age=\(configuration.security.strictTransportSeconds)")
        }
        if stopping.load(ordering: .relaxed) { Self.add(handle, "Connection", "close") }
    }

    private static func milliseconds(_ microseconds: Int) -> String {
        let fraction = String(microseconds % 1000)
        return "\(microseconds / 1000).\(String(repeating: "0", count: 3 - fraction.utf8.count))\(fraction)"
    }

    private static func copy(_ bytes: [UInt8]) -> OpaquePointer {
        bytes.withUnsafeBytes { bytes in
            // MUST_COPY only reads from the pointer.
            MHD_create_response_from_buffer(
                bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress), .RESPMEM_MUST_COPY)!
        }
    }

    /// libmicrohttpd refuses values with line breaks and says so by its result; such a field is left out.
    private static func add(_ handle: OpaquePointer, _ name: String, _ value: String) {
        _ = MHD_add_response_header(handle, name, value)
    }
}

extension Request {
    /// Whether `Accept-Encoding` names gzip without forbidding it.
    var acceptsGzip: Bool {
        guard let header = storage.head.headers.bytes("accept-encoding") else { return false }
        for part in header.split(separator: UInt8(ascii: ",")) {
            let part = part.drop { $0 == 0x20 }
            guard part.starts(with: "gzip".utf8) else { continue }
            let rest = part.dropFirst(4).filter { $0 != 0x20 }
            return rest.isEmpty
                || !(rest.starts(with: ";q=0".utf8) && rest.dropFirst(4).allSatisfy { $0 == 0x2E || $0 == 0x30 })
        }
        return false
    }
}
