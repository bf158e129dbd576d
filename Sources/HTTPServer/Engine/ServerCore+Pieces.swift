/// Long contents: which part of them was asked for.
extension ServerCore {
    /// The answer with the part that was asked for and its first bytes. What cannot be read at all so becomes a page, not
    /// half an answer.
    func opening(_ response: Response, _ request: Request) throws -> Response {
        guard case .pieces(var content) = response.body, response.status == 200 else { return response }
        var response = response.setting("Accept-Ranges", "bytes")
        let tag: String? = if case .revalidate(let tag) = response.caching { tag } else { nil }
        // An empty body; the tag makes it a 304 later on.
        if let tag, request.has(tag: tag) { return response.carrying(.empty) }
        if request.method == .get {
            switch ByteRange(Self.rangeField(request, tag), size: content.count) {
            case .whole: break
            case .part(let part):
                content.range = part
                response.status = 206
                response = response.setting(
                    "Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(content.count)")
            case .unsatisfiable:
                return Response.text("Diesen Teil der Datei gibt es nicht.\n", status: 416)
                    .setting("Content-Range", "bytes */\(content.count)")
            }
            if !content.range.isEmpty { content.first = try content.piece(at: content.range.lowerBound) }
        }
        return response.carrying(content.range.isEmpty ? .empty : .pieces(content))
    }

    /// `If-Range` asks for the whole when the version is another one by now; an unknown one counts as another.
    private static func rangeField(_ request: Request, _ tag: String?) -> String? {
        guard let condition = request.header("If-Range") else { return request.header("Range") }
        guard let tag, condition == "\"\(tag)\"" else { return nil }
        return request.header("Range")
    }
}

extension Response {
    fileprivate func carrying(_ body: Body) -> Response {
        var copy = self
        copy.body = body
        return copy
    }
}
