import Domain
public import Values

/// Reads GV100AD, the fixed-width form of the official register: 220 characters a line, records 10 (Land) to
/// 60 (Gemeinde), columns after "Datensatzbeschreibung Gemeindeverzeichnis GV100" of the Statistisches Bundesamt.
///
/// A line of another length, mixed days, a duplicate key or an association without municipality show that the
/// file is damaged: it is refused whole. A municipality with an unusable field is left out and named.
public struct MunicipalRegisterParser: ByteParser {
    static let land = "14"

    private var splitter = LineSplitter(format: .municipalRegister)
    private var encoding = TextEncoding()
    private var content = RegisterContent()
    private var referenceDay: Day?
    private let inhabitantsDay: Day?

    /// `inhabitantsDay` overrides the day that is otherwise derived from the file's own day.
    public init(inhabitantsDay: Day? = nil) {
        self.inhabitantsDay = inhabitantsDay
    }

    public mutating func consume(_ chunk: UnsafeRawBufferPointer) throws(ImportRefusal) {
        var position = 0
        while let line = try splitter.next(in: chunk, from: &position) { try take(line) }
    }

    public mutating func finish() throws(ImportRefusal) -> MunicipalRegister {
        if let line = try splitter.last() { try take(line) }
        guard let referenceDay else {
            throw ImportRefusal("Die Datei enthält nur leere Zeilen. Bitte laden Sie sie neu herunter.")
        }
        let inhabitantsDay = inhabitantsDay ?? Self.inhabitantsDay(for: referenceDay)
        if self.inhabitantsDay == nil {
            content.problems.note(
                "Der Stichtag der Einwohnerzahlen steht nicht in der Datei; angenommen ist der \(inhabitantsDay.german) "
                    + "(Gebietsstand \(referenceDay.german)).")
        }
        if encoding.isLatin1 {
            content.problems.note("Die Datei ist in Latin-1 geschrieben; die Umlaute wurden entsprechend gelesen.")
        }
        return try content.register(referenceDay: referenceDay, inhabitantsDay: inhabitantsDay)
    }

    /// The yearly edition (31 December) holds the inhabitants of that day, the quarterly editions hold those
    /// of the last 31 December before (GV-ISys, notes on the editions).
    static func inhabitantsDay(for referenceDay: Day) -> Day {
        if referenceDay.month == 12 && referenceDay.day == 31 { return referenceDay }
        return Day(year: referenceDay.year - 1, month: 12, day: 31) ?? referenceDay
    }

    private mutating func take(_ raw: [UInt8]) throws(ImportRefusal) {
        let number = splitter.number
        guard raw.contains(where: { $0 != 0x20 }) else { return }
        let line = RegisterLine(try encoding.decoded(raw, number: number), number: number)
        guard line.length == RegisterLine.length else {
            throw ImportRefusal(
                line: number,
                "Die Zeile hat \(line.length) statt \(RegisterLine.length) Zeichen, die Datei ist unvollständig oder beschädigt. "
                    + "Bitte laden Sie sie neu herunter.")
        }
        try checkDay(line)
        switch line.record {
        case "10", "20", "30": break
        case "40": if line.land == Self.land { try content.addKreis(line) }
        case "50": if line.land == Self.land { try content.addAssociation(line) }
        case "60": if line.land == Self.land { try content.addMunicipality(line) } else { content.skip() }
        default:
            throw ImportRefusal(
                line: number, field: "Satzart",
                "Die Satzart „\(line.record)“ gibt es im Gemeindeverzeichnis nicht (10 bis 60). Bitte prüfen Sie die Datei."
            )
        }
    }

    private mutating func checkDay(_ line: RegisterLine) throws(ImportRefusal) {
        let text = line.text(2..<10)
        guard let day = Self.day(text) else {
            throw ImportRefusal(
                line: line.number, field: "Gebietsstand",
                "„\(text)“ ist kein Tag (JJJJMMTT). Bitte laden Sie die Datei neu herunter.")
        }
        if let referenceDay, referenceDay != day {
            throw ImportRefusal(
                line: line.number, field: "Gebietsstand",
                "Der Gebietsstand wechselt von \(referenceDay.german) auf \(day.german). "
                    + "Bitte importieren Sie jede Ausgabe als eigene Datei.")
        }
        referenceDay = day
    }

    /// A day written JJJJMMTT.
    static func day(_ text: String) -> Day? {
        guard text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
            return nil
        }
        return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}
