import Actions
import Database
import Domain
import Reports
import TestSupport
import Values

extension Workshop {
    /// Imports files by hand, without looking at the progress.
    @discardableResult
    func importing(_ files: [String], isDryRun: Bool = false) throws -> ImportReport {
        try importFiles(ImportRequest(files: files, isDryRun: isDryRun)) { _ in }
    }

    @discardableResult
    func importing(_ file: String) throws -> ImportReport { try importing([file]) }

    /// Everything that a reader can see of a municipality, as the export writes it.
    func seen(_ ags: String) throws -> String? {
        try portrait(AGS(ags)!).map { String(decoding: $0.export.canonical, as: UTF8.self) }
    }
}

extension ImportReport {
    var outcomes: [Outcome] { files.map(\.outcome) }

    /// "Zeile 4, Feld AGS: Die Gemeinde …" for each problem of each file.
    var sentences: [String] {
        files.flatMap(\.problems).map { problem in
            let place = [problem.line.map { "Zeile \($0)" }, problem.field.map { "Feld \($0)" }].compactMap(\.self)
            return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + problem.message
        }
    }
}

extension Database {
    /// Rows of all tables that an import fills, by table.
    func importedRows() throws -> [String: Int] {
        try read { reading in
            [
                "release": try reading.scalar("SELECT count(*) FROM release"),
                "current_release": try reading.scalar("SELECT count(*) FROM current_release"),
                "kreis": try reading.scalar("SELECT count(*) FROM kreis"),
                "municipality": try reading.scalar("SELECT count(*) FROM municipality"),
                "slug": try reading.scalar("SELECT count(*) FROM slug"),
                "figure": try reading.scalar("SELECT count(*) FROM figure"),
                "boundary": try reading.scalar("SELECT count(*) FROM boundary"),
                "neighbour": try reading.scalar("SELECT count(*) FROM neighbour"),
            ]
        }
    }

    func stagedReleases() throws -> Int {
        try read { try $0.scalar("SELECT count(*) FROM release WHERE state = 'staged'") }
    }
}

/// Small registers in the format GV100AD, 220 characters a line.
enum RegisterText {
    struct Entry {
        let key: String
        let name: String
        var association = "0000"
    }

    /// A whole register; the names of the Kreise by their keys.
    static func file(_ kreise: [String: String], _ municipalities: [Entry]) -> String {
        var lines = kreise.sorted { $0.key < $1.key }.map { line("40", $0.key, "    ", $0.value, "44") }
        for key in Set(municipalities.map { $0.key.prefix(5) + "   " + $0.association }).sorted() {
            lines.append(line("50", String(key.prefix(5)), String(key.suffix(4)), "Verband", "50"))
        }
        lines += municipalities.map { line("60", $0.key, $0.association, $0.name, "64") }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func line(_ record: String, _ key: String, _ association: String, _ name: String, _ kind: String)
        -> String
    {
        let head = record + "20251231" + pad(key, 8) + association + pad(name, 50) + pad("", 50) + pad(kind, 6)
        return pad(record == "60" ? head + "000000010000000000120000000000600" : head, 220)
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    }
}
