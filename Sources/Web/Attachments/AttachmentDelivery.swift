import Actions
import Files
import HTTPServer

/// A stored file as an answer: as a download that no browser runs, whole or in part.
struct AttachmentDelivery {
    let content: FileContent

    func response(_ request: Request) throws -> Response {
        let headers = DownloadHeaders(for: content.file)
        let size = content.file.byteCount
        let range = ByteRange(request.header("Range"), size: size)
        var response = Response(status: 200, contentType: headers.contentType)
        switch range {
        case .whole: response.body = .bytes(try content.bytes())
        case .part(let part):
            response.status = 206
            response.body = .bytes(try content.bytes(in: part))
            response = response.setting("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(size)")
        case .unsatisfiable:
            response.status = 416
            response = response.setting("Content-Range", "bytes */\(size)")
        }
        return headers.fields.reduce(response.setting("Accept-Ranges", "bytes")) { $0.setting($1.name, $1.value) }
    }
}
