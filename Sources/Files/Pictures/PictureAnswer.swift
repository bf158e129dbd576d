import Processes

/// Takes apart what `insek-pictures` sends; the framing is described there, at `Answer`. Trusts nothing: a helper that
/// went wrong gives an error, never a picture.
enum PictureAnswer {
    private static let magic = Array("INSEKPIC1\n".utf8)
    private static let starts: [(UInt8, FileType, [UInt8])] = [
        (UInt8(ascii: "J"), .jpeg, [0xFF, 0xD8, 0xFF]), (UInt8(ascii: "P"), .png, [0x89, 0x50, 0x4E, 0x47]),
    ]

    static func picture(in output: Subprocess.Output) throws(FileError) -> PictureReader.Picture {
        let bytes = output.standardOutput
        guard bytes.starts(with: magic), bytes.count > magic.count else {
            // It died before it said anything: no memory, or a fault in the codec.
            guard bytes.isEmpty, output.status != .exited(0) else { throw nonsense("start") }
            throw FileError(
                .limit,
                "Das Bild ließ sich nicht verarbeiten: Es ist beschädigt oder braucht zu viel Arbeitsspeicher. "
                    + "Bitte öffnen Sie es in einem Bildprogramm und speichern Sie es neu.",
                diagnostics: "\(output.status) \(output.errorText)")
        }
        let kind = bytes[magic.count]
        if kind == UInt8(ascii: "X") { throw refusal(Array(bytes[(magic.count + 1)...])) }
        let start = magic.count + 13
        guard bytes.count > start, output.status.isSuccess,
            let (_, type, signature) = starts.first(where: { $0.0 == kind })
        else { throw nonsense("kind \(kind)") }
        let size = PictureSize(
            width: bytes.integer(at: magic.count + 1, bytes: 4), height: bytes.integer(at: magic.count + 5, bytes: 4))
        let content = Array(bytes[start...])
        guard content.count == bytes.integer(at: magic.count + 9, bytes: 4), content.starts(with: signature),
            size.width > 0, size.height > 0
        else { throw nonsense("length") }
        return PictureReader.Picture(type: type, size: size, bytes: content)
    }

    private static func refusal(_ bytes: [UInt8]) -> FileError {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", maxSplits: 1)
        guard lines.count == 2 else { return nonsense("X") }
        let message = String(lines[1])
        switch lines[0] {
        case "missing": return FileError(.missing, message)
        case "unsupported": return FileError(.unsupported, message)
        case "damaged": return FileError(.damaged, message)
        case "tooLarge": return FileError(.tooLarge, message)
        default: return FileError(.helper, message)
        }
    }

    private static func nonsense(_ what: String) -> FileError {
        FileError(
            .helper,
            "Das Hilfsprogramm insek-pictures hat unverständlich geantwortet. Bitte führen Sie „make build“ aus.",
            diagnostics: what)
    }
}
