public import Domain
import Values

/// Reads a Regionaltabelle of the census 2022 as CSV: ";" between the cells, key `_RS` (the
/// twelve-digit ARS in rows of municipalities), symbols "–", "/" and "." for cells without a number.
///
/// A missing column, a row of another width, a second census day or a duplicate key rule the file out; a
/// municipality with an unusable cell is left out and named.
public struct CensusTableParser: ByteParser {
    private let table: CensusTable
    private var splitter: LineSplitter
    private var encoding = TextEncoding()
    private var columns: CensusColumns?
    private var records: [CensusMunicipality] = []
    private var lines: [AGS: Int] = [:]
    private var referenceDay: Day?
    private var read = 0
    private var skipped = 0
    private var problems = ProblemLog()
    private let known: Set<AGS>?

    /// With a set of known keys (the register's), municipalities outside it are skipped, with a note: the census has the
    /// municipalities of 15 May 2022, some of which have been merged since.
    public init(_ table: CensusTable, known: Set<AGS>? = nil) {
        self.table = table
        self.known = known
        splitter = LineSplitter(format: table.format)
    }

    public mutating func consume(_ chunk: UnsafeRawBufferPointer) throws(ImportRefusal) {
        var position = 0
        while let line = try splitter.next(in: chunk, from: &position) { try take(line) }
    }

    public mutating func finish() throws(ImportRefusal) -> Parsed<CensusMunicipality> {
        if let line = try splitter.last() { try take(line) }
        guard !lines.isEmpty else {
            throw ImportRefusal(
                "Die Datei enthält keine sächsische Gemeinde (Land 14). Bitte laden Sie die Tabelle für Deutschland oder Sachsen."
            )
        }
        if encoding.isLatin1 {
            problems.note("Die Datei ist in Latin-1 geschrieben; die Umlaute wurden entsprechend gelesen.")
        }
        return Parsed(
            records: records, read: read, kept: records.count, skipped: skipped, refused: problems.refused,
            problems: problems.list, referenceDay: referenceDay)
    }

    private mutating func take(_ raw: [UInt8]) throws(ImportRefusal) {
        let number = splitter.number
        let line = try encoding.decoded(raw, number: number)
        guard !line.isEmpty || columns == nil else { return }
        guard let cells = CSVRow.cells(line) else {
            throw ImportRefusal(
                line: number, "Ein Anführungszeichen wird nicht geschlossen. Bitte laden Sie die Datei neu herunter.")
        }
        guard let columns else {
            self.columns = try CensusColumns(header: cells, of: table)
            return
        }
        guard cells.count == columns.count else {
            throw ImportRefusal(
                line: number,
                "Die Zeile hat \(cells.count) statt \(columns.count) Spalten, die Datei ist unvollständig oder beschädigt. "
                    + "Bitte laden Sie sie neu herunter.")
        }
        guard cells[columns.level] == "Gemeinde" else { return }
        read += 1
        guard cells[columns.key].hasPrefix(MunicipalRegisterParser.land) else {
            skipped += 1
            return
        }
        try takeMunicipality(cells, columns, line: number)
    }

    private mutating func takeMunicipality(
        _ cells: [String], _ columns: CensusColumns, line: Int
    ) throws(ImportRefusal) {
        let key = cells[columns.key]
        guard let ars = ARS(key) else {
            problems.refuse(
                line: line, field: "_RS",
                "„\(key)“ ist kein Regionalschlüssel aus zwölf Ziffern. Die Zeile wurde nicht übernommen.")
            return
        }
        let ags = ars.ags
        if let first = lines.updateValue(line, forKey: ags) {
            throw ImportRefusal(
                line: line, field: "_RS",
                "Die Gemeinde \(ags) steht schon in Zeile \(first). Bitte laden Sie die Datei neu herunter.")
        }
        try checkDay(cells[columns.day], line: line)
        var values: [Indicator: CensusValue] = [:]
        for (place, column) in zip(columns.values, table.columns) {
            guard let value = CensusValue(cells[place]) else {
                problems.refuse(
                    line: line, field: column.name,
                    "„\(cells[place])“ ist keine ganze Zahl. Die Gemeinde \(ags) wurde nicht übernommen.")
                return
            }
            values[column.indicator] = value
        }
        guard known?.contains(ags) != false else {
            skipped += 1
            problems.note(
                line: line, field: "_RS",
                "Die Gemeinde \(ags) (\(cells[columns.name])) steht nicht im Gemeindeverzeichnis, vermutlich wegen einer "
                    + "Gebietsänderung. Sie wird nicht übernommen.")
            return
        }
        records.append(CensusMunicipality(ars: ars, name: cells[columns.name], values: values))
    }

    private mutating func checkDay(_ text: String, line: Int) throws(ImportRefusal) {
        guard let day = MunicipalRegisterParser.day(text) else {
            throw ImportRefusal(
                line: line, field: "Berichtszeitpunkt",
                "„\(text)“ ist kein Tag (JJJJMMTT). Bitte laden Sie die Datei neu herunter.")
        }
        if let referenceDay, referenceDay != day {
            throw ImportRefusal(
                line: line, field: "Berichtszeitpunkt",
                "Der Berichtszeitpunkt wechselt von \(referenceDay.german) auf \(day.german). "
                    + "Bitte importieren Sie jede Ausgabe als eigene Datei.")
        }
        referenceDay = day
    }
}
