import OpenData

extension ByteParser {
    /// Pushes the text in pieces of the given size.
    func parse(_ text: String, pieces: Int = .max) throws(ImportRefusal) -> Output {
        try parse(bytes: Array(text.utf8), pieces: pieces)
    }

    func parse(bytes: [UInt8], pieces: Int = .max) throws(ImportRefusal) -> Output {
        var parser = self
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = Array(rest.prefix(pieces))
            rest = rest.dropFirst(piece.count)
            let fed: Result<Void, ImportRefusal> = piece.withUnsafeBytes { buffer in
                do throws(ImportRefusal) { return .success(try parser.consume(buffer)) } catch {
                    return .failure(error)
                }
            }
            try fed.get()
        }
        return try parser.finish()
    }

    /// The message with which the file is refused; nil when it is read.
    func refusal(_ text: String) -> String? {
        refusal(bytes: Array(text.utf8))
    }

    func refusal(bytes: [UInt8]) -> String? {
        do throws(ImportRefusal) {
            _ = try parse(bytes: bytes)
            return nil
        } catch {
            return error.message
        }
    }
}

extension String {
    /// In Latin-1, with the Windows dash.
    var latin1: [UInt8] { unicodeScalars.map { $0 == "–" ? 0x96 : UInt8(truncatingIfNeeded: $0.value) } }
}
