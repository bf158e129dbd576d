/// Cuts pushed bytes into lines (LF or CRLF) and refuses what no text file of ours holds: lines and files
/// that are too long, control characters, other kinds of files.
struct LineSplitter {
    private let format: TextFormat
    private var carry: [UInt8] = []
    private var total = 0
    private var isBlankSoFar = true
    private(set) var number = 0

    init(format: TextFormat) {
        self.format = format
    }

    /// The next whole line in the chunk from `position` on; nil when the chunk is used up.
    mutating func next(
        in chunk: UnsafeRawBufferPointer, from position: inout Int
    ) throws(ImportRefusal) -> [UInt8]? {
        guard position < chunk.count else { return nil }
        let rest = UnsafeRawBufferPointer(rebasing: chunk[position...])
        let newline = rest.firstIndex(of: UInt8(ascii: "\n"))
        let part = rest.prefix(newline ?? rest.count)
        let taken = part.count + (newline == nil ? 0 : 1)
        position += taken
        total += taken
        guard total <= format.totalLimit else { throw tooLarge() }
        guard carry.count + part.count <= format.lineLimit else { throw tooLong(carry + part.prefix(512)) }
        carry.append(contentsOf: part)
        guard newline != nil else { return nil }
        return try line()
    }

    /// The last line when the file does not end with a line break. Throws for an empty file.
    mutating func last() throws(ImportRefusal) -> [UInt8]? {
        guard total > 0 else { throw ImportRefusal("Die Datei ist leer. Bitte laden Sie sie neu herunter.") }
        return carry.isEmpty ? nil : try line()
    }

    private mutating func line() throws(ImportRefusal) -> [UInt8] {
        number += 1
        var line = carry
        carry.removeAll(keepingCapacity: true)
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        if number == 1, line.starts(with: TextEncoding.mark) {
            line.removeFirst(TextEncoding.mark.count)
            guard !line.isEmpty || total > TextEncoding.mark.count + 2 else {
                throw ImportRefusal("Die Datei ist leer (nur eine Kodierungsmarke). Bitte laden Sie sie neu herunter.")
            }
        }
        if isBlankSoFar, line.contains(where: { $0 != 0x20 }) {
            isBlankSoFar = false
            if let symptom = FileSymptom(firstBytes: line) { throw refusal(symptom) }
        }
        if let place = line.firstIndex(where: { $0 < 0x20 || $0 == 0x7f }) {
            throw ImportRefusal(
                line: number,
                line[place] == 0
                    ? "Die Zeile enthält NUL-Bytes, die Datei ist beschädigt oder kein Text. Bitte laden Sie sie neu herunter."
                    : "Die Zeile enthält ein Steuerzeichen an Stelle \(place + 1). Bitte laden Sie die Datei neu herunter."
            )
        }
        return line
    }

    private func tooLong(_ beginning: [UInt8]) -> ImportRefusal {
        if isBlankSoFar, let symptom = FileSymptom(firstBytes: beginning) { return refusal(symptom) }
        return ImportRefusal(
            line: number + 1,
            "Die Zeile ist länger als \(format.lineLimit >> 10) KiB; so lang ist in \(format.negation == "kein" ? "einem" : "einer") \(format.name) keine. Bitte prüfen Sie die Datei."
        )
    }

    private func tooLarge() -> ImportRefusal {
        ImportRefusal(
            "Die Datei ist größer als \(format.totalLimit >> 20) MiB und damit \(format.negation) \(format.name). Bitte prüfen Sie die Datei."
        )
    }

    private func refusal(_ symptom: FileSymptom) -> ImportRefusal {
        ImportRefusal("\(symptom.sentence), \(format.negation) \(format.name). \(symptom.advice)")
    }
}
