/// Collects the parts of a multipart body: fields in memory, files in temporary files, both within limits.
struct UploadCollector: MultipartParser.Sink {
    private let fieldLimit: Int
    private let fileLimit: Int
    private let filesLimit: Int
    private let directory: String
    private var current: MultipartPart?
    private var file: TemporaryFile?
    private var size = 0
    private var text: [UInt8] = []
    private var fieldBytes = 0
    private var fileBytes = 0
    private var fields: [Fields.Field] = []
    private var uploads: [Upload] = []

    init(_ configuration: ServerConfiguration) {
        fieldLimit = configuration.bodyLimit
        fileLimit = configuration.uploadLimit
        filesLimit = configuration.filesPerForm
        directory = configuration.temporaryDirectory
    }

    mutating func begin(_ part: MultipartPart) throws(HTTPFailure) {
        current = part
        size = 0
        text = []
        file = nil
        fieldBytes += part.name.utf8.count
        if part.fileName != nil, part.fileName != "" {
            guard uploads.count < filesLimit else {
                throw .badRequest("Das Formular enthält mehr als \(filesLimit) Dateien. Bitte teilen Sie sie auf.")
            }
            guard let made = TemporaryFile(in: directory) else { throw .storageFull }
            file = made
        }
    }

    mutating func data(_ bytes: UnsafeRawBufferPointer) throws(HTTPFailure) {
        size += bytes.count
        if let file {
            fileBytes += bytes.count
            guard fileBytes <= fileLimit else { throw .bodyTooLarge(limit: fileLimit) }
            guard file.append(bytes) else { throw .storageFull }
        } else {
            fieldBytes += bytes.count
            guard fieldBytes <= fieldLimit else { throw .bodyTooLarge(limit: fieldLimit) }
            text.append(contentsOf: bytes)
        }
    }

    mutating func end() throws(HTTPFailure) {
        guard let part = current else { return }
        current = nil
        if let file, let fileName = part.fileName {
            file.close()
            uploads.append(
                Upload(field: part.name, fileName: fileName, contentType: part.contentType, size: size, file: file))
            self.file = nil
        } else if part.fileName == nil {
            guard let value = String(validating: text, as: UTF8.self), !text.contains(0) else {
                throw .brokenEncoding
            }
            fields.append(Fields.Field(name: part.name, value: value))
        }
    }

    var body: RequestBody { RequestBody(form: Fields(list: fields), uploads: uploads) }
}
