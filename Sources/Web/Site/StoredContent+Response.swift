import Actions
import Files
import HTTPServer

extension StoredContent {
    /// The file piece by piece, with ranges, and with the fields that keep what people sent from running here. Nobody
    /// stores it on the way: computers in town halls are shared.
    func response(as presentation: DownloadHeaders.Presentation = .attachment) -> Response {
        let headers = DownloadHeaders(for: file, as: presentation)
        let content = PieceContent(count: file.byteCount) { try bytes(from: $0) }
        let response = Response.pieces(content, contentType: headers.contentType)
        return headers.fields.reduce(response) { $0.setting($1.name, $1.value) }
    }
}
