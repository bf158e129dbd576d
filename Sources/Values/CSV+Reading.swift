extension CSV {
    /// Reads UTF-8 with or without byte order mark, lines ended by CR LF or LF. Empty lines are left out.
    /// - Parameter limit: The most records that are taken, the head included.
    public static func read(_ bytes: [UInt8], limit: Int = .max) throws(CSVError) -> [Record] {
        let result: Result<[Record], CSVError> = bytes.withUnsafeBufferPointer { buffer in
            var reader = Reader(bytes: buffer)
            do throws(CSVError) { return .success(try reader.records(limit)) } catch { return .failure(error) }
        }
        return try result.get()
    }

    /// The buffer lives only inside `read`.
    private struct Reader {
        let bytes: UnsafeBufferPointer<UInt8>
        var position = 0
        var line = 1
        var lineStart = 0

        init(bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
            lineStart = position
        }

        mutating func records(_ limit: Int) throws(CSVError) -> [Record] {
            try requireUTF8()
            var records: [Record] = []
            while position < bytes.count {
                let start = (line: line, column: column(of: position))
                let cells = try record()
                guard cells != [""] else { continue }
                guard records.count < limit else {
                    throw CSVError(
                        code: .tooLong, line: start.line, column: start.column,
                        message: "Die Datei hat zu viele Zeilen. Bitte teilen Sie sie auf.")
                }
                records.append(Record(line: start.line, cells: cells))
            }
            return records
        }

        private mutating func record() throws(CSVError) -> [String] {
            var cells: [String] = []
            while true {
                cells.append(try cell())
                guard position < bytes.count, bytes[position] == separator else { break }
                guard cells.count < CSV.mostCells else {
                    throw CSVError(
                        code: .syntax, line: line, column: column(of: position),
                        message: "Die Zeile hat mehr als 1.000 Felder. Ist das die richtige Datei?")
                }
                position += 1
            }
            if position < bytes.count { endLine() }
            return cells
        }

        private mutating func cell() throws(CSVError) -> String {
            if position < bytes.count, bytes[position] == quote { return try quotedCell() }
            let start = position
            while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A { position += 1 }
            var end = position
            if end > start, bytes[end - 1] == 0x0D, end == bytes.count || bytes[end] == 0x0A { end -= 1 }
            return text(bytes[start..<end])
        }

        private mutating func quotedCell() throws(CSVError) -> String {
            let opening = (line: line, lineStart: lineStart, position: position)
            position += 1
            var cell: [UInt8] = []
            while position < bytes.count {
                let byte = bytes[position]
                if byte == quote {
                    position += 1
                    guard position < bytes.count, bytes[position] == quote else {
                        try requireEndOfCell()
                        return text(cell[...])
                    }
                }
                cell.append(byte)
                position += 1
                if byte == 0x0A { newLine() }
            }
            lineStart = opening.lineStart
            throw CSVError(
                code: .truncated, line: opening.line, column: column(of: opening.position),
                message: "Hier beginnt ein Feld mit Anführungszeichen, das nirgends endet. Ist die Datei vollständig?")
        }

        private mutating func requireEndOfCell() throws(CSVError) {
            if position < bytes.count, bytes[position] == 0x0D { position += 1 }
            guard position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A else { return }
            throw CSVError(
                code: .syntax, line: line, column: column(of: position),
                message:
                    "Nach dem schließenden Anführungszeichen steht noch etwas. Anführungszeichen im Text werden verdoppelt."
            )
        }

        private func text(_ cell: some Collection<UInt8>) -> String {
            guard cell.first == guardMark, isGuarded(cell.dropFirst()) else {
                return String(decoding: Array(cell), as: UTF8.self)
            }
            return String(decoding: Array(cell.dropFirst()), as: UTF8.self)
        }

        private mutating func endLine() {
            position += 1
            newLine()
        }

        private mutating func newLine() {
            line += 1
            lineStart = position
        }

        private func column(of offset: Int) -> Int {
            bytes[lineStart..<offset].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        }

        /// Text of another encoding is named, not guessed.
        private mutating func requireUTF8() throws(CSVError) {
            let rest = UnsafeBufferPointer(rebasing: bytes[position...])
            guard let offset = UTF8Check.firstError(in: rest) else { return }
            var line = 1
            var start = position
            for index in position..<position + offset where bytes[index] == 0x0A {
                line += 1
                start = index + 1
            }
            lineStart = start
            throw CSVError(
                code: .encoding, line: line, column: column(of: position + offset),
                message:
                    "Die Datei ist nicht in UTF-8 gespeichert. Bitte wählen Sie beim Speichern „CSV UTF-8 (durch Trennzeichen getrennt)“."
            )
        }
    }
}
