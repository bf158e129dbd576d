/// Where the columns stand that are read from the census table; their order does not matter.
struct CensusColumns {
    static let ageNames = (1...11).map { $0 < 10 ? "Alter_infr__0\($0)" : "Alter_infr__\($0)" }

    let count: Int
    let day: Int
    let key: Int
    let name: Int
    let level: Int
    let total: Int
    let male: Int
    let female: Int
    let ages: [Int]

    init(header: [String]) throws(ImportRefusal) {
        var positions: [String: Int] = [:]
        for (index, name) in header.enumerated() where !name.isEmpty {
            guard positions.updateValue(index, forKey: name) == nil else {
                throw ImportRefusal(
                    line: 1, field: name, "Die Spalte kommt doppelt vor. Bitte laden Sie die Datei neu herunter.")
            }
        }
        if positions["Regionalebene"] == nil { positions["Regionalebene"] = positions["Reg_Ebene"] }
        let required =
            ["Berichtszeitpunkt", "_RS", "Name", "Regionalebene", "0_Insgesamt_", "GESCHLECHT__1", "GESCHLECHT__2"]
            + Self.ageNames
        let missing = required.filter { positions[$0] == nil }
        guard missing.isEmpty else {
            let list = missing.map { "„\($0)“" }.joined(separator: ", ")
            throw ImportRefusal(
                line: 1,
                (missing.count == 1 ? "Es fehlt die Spalte \(list)." : "Es fehlen die Spalten \(list).")
                    + " Bitte laden Sie die Regionaltabelle „Demografie“ des Zensus 2022 vollständig herunter.")
        }
        let found = required.compactMap { positions[$0] }
        count = header.count
        day = found[0]
        key = found[1]
        name = found[2]
        level = found[3]
        total = found[4]
        male = found[5]
        female = found[6]
        ages = Array(found[7...])
    }

    /// The columns with numbers, with their names in the file.
    var values: [(index: Int, name: String)] {
        [(total, "0_Insgesamt_"), (male, "GESCHLECHT__1"), (female, "GESCHLECHT__2")]
            + zip(ages, Self.ageNames).map { (index: $0, name: $1) }
    }
}
