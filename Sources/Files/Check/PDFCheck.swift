/// A PDF that is nothing else as well: it starts at the first byte and ends at the last, and no archive lies inside.
/// What its pages hold is for the viewer, which has its own walls.
enum PDFCheck {
    static func check(_ source: ByteSource) throws(FileError) {
        let head = try source.read(at: 5, count: 3)
        guard head.count == 3, head[0] == 0x31 || head[0] == 0x32, head[1] == 0x2E, (0x30...0x39).contains(head[2])
        else {
            throw broken
        }
        let tail = try source.read(at: max(0, source.count - 1_024), count: 1_024)
        let end = Array("%%EOF".utf8)
        guard let last = tail.indices.last(where: { tail[$0...].starts(with: end) }) else { throw broken }
        // Blanks and zeros of careless programs may follow.
        guard tail[(last + end.count)...].allSatisfy({ [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20].contains($0) }),
            try ZipDirectory.end(of: source) == nil
        else {
            throw FileError(
                .active,
                "An das PDF-Dokument ist noch etwas anderes angehängt. Bitte speichern oder drucken Sie es neu als PDF."
            )
        }
    }

    private static let broken = FileError(
        .damaged, "Das PDF-Dokument ist beschädigt oder unvollständig. Bitte speichern oder drucken Sie es neu als PDF."
    )
}
