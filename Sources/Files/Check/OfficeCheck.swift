/// Word, Excel and OpenDocument text: zip archives with the right content and nothing that runs.
enum OfficeCheck {
    static func type(of source: ByteSource) throws(FileError) -> FileType {
        let directory = try ZipDirectory(source)
        let entries = directory.entries
        let type = try documentType(entries, source)
        guard !entries.contains(where: \.isEncrypted) else {
            throw FileError(
                .unsupported, "Das Dokument ist mit einem Kennwort geschützt. Bitte speichern Sie es ohne Kennwort.")
        }
        // A name is enough: Word and Excel run no macros in files that are called .docx and .xlsx.
        guard !entries.contains(where: { isMacro($0.name) }) else {
            throw FileError(.active, "Das Dokument enthält Makros. Bitte speichern Sie es ohne Makros.")
        }
        guard entries.reduce(0, { $0 + $1.unpacked }) <= 1 << 30 else {
            throw FileError(
                .limit, "Das Dokument ist ausgepackt größer als 1 GB. Bitte verkleinern Sie die Bilder darin.")
        }
        return type
    }

    private static func documentType(
        _ entries: [ZipDirectory.Entry], _ source: ByteSource
    ) throws(FileError) -> FileType {
        let names = Set(entries.map(\.name))
        if names.contains("[Content_Types].xml") {
            if names.contains("word/document.xml") { return .docx }
            if names.contains("xl/workbook.xml") { return .xlsx }
        }
        // OpenDocument 1.2, part 3, section 3.3: the first entry, not packed, names the type.
        if let first = entries.first, first.name == "mimetype", first.isStored, first.packed <= 128,
            try source.read(at: first.content, count: first.packed) == Array(FileType.odt.rawValue.utf8),
            names.contains("content.xml")
        {
            return .odt
        }
        throw FileError(
            .unsupported,
            "Archive und Dokumente dieser Art werden nicht angenommen. Möglich sind DOCX, XLSX, ODT und PDF. Bitte packen Sie ZIP-Archive aus und laden Sie die Dateien einzeln hoch."
        )
    }

    private static func isMacro(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasSuffix("vbaproject.bin") || name.hasSuffix("vbadata.xml") || name.hasPrefix("basic/")
            || name.hasPrefix("scripts/") || name.hasPrefix("word/activex/") || name.hasPrefix("xl/activex/")
            || name.hasPrefix("xl/macrosheets/")
    }
}
