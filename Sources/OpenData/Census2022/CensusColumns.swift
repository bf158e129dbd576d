/// Where the columns stand that are read from a census table; their order does not matter.
struct CensusColumns {
    let count: Int
    let day: Int
    let key: Int
    let name: Int
    let level: Int
    /// In the order of the table's columns.
    let values: [Int]

    init(header: [String], of table: CensusTable) throws(ImportRefusal) {
        var positions: [String: Int] = [:]
        for (index, name) in header.enumerated() where !name.isEmpty {
            guard positions.updateValue(index, forKey: name) == nil else {
                throw ImportRefusal(
                    line: 1, field: name, "Die Spalte kommt doppelt vor. Bitte laden Sie die Datei neu herunter.")
            }
        }
        if positions["Regionalebene"] == nil { positions["Regionalebene"] = positions["Reg_Ebene"] }
        let required = ["Berichtszeitpunkt", "_RS", "Name", "Regionalebene"] + table.columns.map(\.name)
        let missing = required.filter { positions[$0] == nil }
        guard missing.isEmpty else {
            let list = missing.map { "„\($0)“" }.joined(separator: ", ")
            throw ImportRefusal(
                line: 1,
                (missing.count == 1 ? "Es fehlt die Spalte \(list)." : "Es fehlen die Spalten \(list).")
                    + " Bitte laden Sie die Regionaltabelle „\(table.title)“ des Zensus 2022 vollständig herunter.")
        }
        let found = required.compactMap { positions[$0] }
        count = header.count
        day = found[0]
        key = found[1]
        name = found[2]
        level = found[3]
        values = Array(found[4...])
    }
}
