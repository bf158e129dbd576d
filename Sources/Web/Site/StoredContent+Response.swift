import Actions
import Cryptography
import Files
import HTTPServer

extension StoredContent {
    /// The file piece by piece, with ranges, and with the fields that keep what people sent from running here.
    func response(as presentation: DownloadHeaders.Presentation = .attachment) -> Response {
        let headers = DownloadHeaders(for: file, as: presentation)
        let content = PieceContent(count: file.byteCount) { try bytes(from: $0) }
        let response = Response.pieces(content, contentType: headers.contentType)
            .cached(.revalidate(tag: file.hash.map { Hex.text($0) }))
        return headers.fields.reduce(response) { $0.setting($1.name, $1.value) }
    }
}
