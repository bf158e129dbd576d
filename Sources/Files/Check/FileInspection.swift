/// Finds the type of a file from its bytes. Neither name nor the browser's word count.
enum FileInspection {
    /// The type, or a refusal: what is none of the types, a second file inside, active content.
    static func type(of source: ByteSource) throws(FileError) -> FileType {
        guard source.count > 0 else {
            throw FileError(.damaged, "Die Datei ist leer. Bitte wählen Sie eine Datei mit Inhalt aus.")
        }
        let head = try source.read(at: 0, count: 64)
        if head.starts(with: "%PDF-".utf8) {
            try PDFCheck.check(source)
            return .pdf
        }
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if head.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) { return .webp }
        if head.starts(with: "GIF87a".utf8) || head.starts(with: "GIF89a".utf8) { return .gif }
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try OfficeCheck.type(of: source) }
        if let refusal = knownRefusal(head) { throw refusal }
        return try TextCheck.type(of: source)
    }

    /// Types that people often bring, with the way out.
    private static func knownRefusal(_ head: [UInt8]) -> FileError? {
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            return FileError(
                .unsupported,
                "Das ist eine Datei im alten Format von Word, Excel oder PowerPoint. Bitte speichern Sie sie als DOCX, XLSX oder PDF."
            )
        }
        let brand = head.dropFirst(4)
        if ["ftyphei", "ftyphev", "ftypmif1", "ftypavif"].contains(where: { brand.starts(with: $0.utf8) }) {
            return FileError(
                .unsupported,
                "Bilder im Format HEIC oder AVIF werden nicht angenommen. Bitte speichern Sie das Bild als JPEG."
            )
        }
        if head.starts(with: [0x49, 0x49, 0x2A, 0x00]) || head.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
            return FileError(
                .unsupported,
                "Bilder im Format TIFF werden nicht angenommen. Bitte speichern Sie das Bild als PNG oder JPEG.")
        }
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return TextCheck.wrongEncoding }
        return nil
    }

    static let unsupported = FileError(
        .unsupported,
        "Dateien dieser Art werden nicht angenommen. Möglich sind PDF, PNG, JPEG, WebP, GIF, SVG, DOCX, XLSX, ODT, CSV, einfacher Text und GeoJSON."
    )
}
