import Domain
import Values

/// What has been read of Saxony so far, with the checks that need more than one line.
struct RegisterContent {
    private var kreise: [KreisKey: RegisterKreis] = [:]
    private var associations: [String: (line: Int, record: RegisterAssociation)] = [:]
    private var municipalities: [(line: Int, record: RegisterMunicipality)] = []
    private var lines: [AGS: Int] = [:]
    private var usedAssociations: Set<String> = []
    private var read = 0
    private var skipped = 0
    var problems = ProblemLog()

    mutating func skip() {
        read += 1
        skipped += 1
    }

    mutating func addKreis(_ line: RegisterLine) throws(ImportRefusal) {
        let text = line.text(10..<15)
        guard let key = KreisKey(text) else { throw badKey(line, field: "Kreisschlüssel", text) }
        let kreis = RegisterKreis(key: key, name: line.text(22..<72), seat: line.text(72..<122))
        guard kreise.updateValue(kreis, forKey: key) == nil else {
            throw ImportRefusal(
                line: line.number, field: "Kreisschlüssel",
                "Der Kreis \(text) kommt doppelt vor. Bitte laden Sie die Datei neu herunter.")
        }
    }

    mutating func addAssociation(_ line: RegisterLine) throws(ImportRefusal) {
        let key = line.text(10..<15) + line.text(18..<22)
        guard key.utf8.count == 9, Int(key) != nil else { throw badKey(line, field: "Verbandsschlüssel", key) }
        let association = RegisterAssociation(key: key, name: line.text(22..<72), kind: line.count(122..<124))
        if let known = associations.updateValue((line.number, association), forKey: key) {
            throw ImportRefusal(
                line: line.number, field: "Verbandsschlüssel",
                "Der Gemeindeverband \(key) steht schon in Zeile \(known.line). Bitte laden Sie die Datei neu herunter."
            )
        }
    }

    mutating func addMunicipality(_ line: RegisterLine) throws(ImportRefusal) {
        read += 1
        let key = line.text(10..<18)
        guard let ags = AGS(key), let ars = ARS(line.text(10..<15) + line.text(18..<22) + line.text(15..<18)) else {
            throw badKey(line, field: "AGS", key)
        }
        if let known = lines.updateValue(line.number, forKey: ags) {
            throw ImportRefusal(
                line: line.number, field: "AGS",
                "Die Gemeinde \(ags) steht schon in Zeile \(known). Bitte laden Sie die Datei neu herunter.")
        }
        usedAssociations.insert(ars.association)
        guard let municipality = municipality(line, ags: ags, ars: ars) else { return }
        municipalities.append((line.number, municipality))
    }

    /// Nil after noting which field is unusable.
    private mutating func municipality(_ line: RegisterLine, ags: AGS, ars: ARS) -> RegisterMunicipality? {
        func refuse(_ field: String, _ reason: String) {
            problems.refuse(line: line.number, field: field, "\(reason) Die Gemeinde \(ags) wurde nicht übernommen.")
        }
        let name = line.text(22..<72)
        guard !name.isEmpty else {
            refuse("Name", "Der Name fehlt.")
            return nil
        }
        let code = line.text(122..<124)
        guard let kind = Int(code).flatMap(MunicipalityKind.init) else {
            refuse("Textkennzeichen", "„\(code)“ ist keine bekannte Art von Gemeinde (60 bis 67).")
            return nil
        }
        guard let hectares = line.count(128..<139) else {
            refuse("Fläche", "„\(line.text(128..<139))“ ist keine Zahl.")
            return nil
        }
        guard let inhabitants = line.count(139..<150) else {
            refuse("Bevölkerung", "„\(line.text(139..<150))“ ist keine Zahl.")
            return nil
        }
        guard let male = line.count(150..<161), male <= inhabitants else {
            refuse("Bevölkerung männlich", "„\(line.text(150..<161))“ ist keine Zahl bis \(inhabitants).")
            return nil
        }
        let postcode = line.text(165..<170)
        return RegisterMunicipality(
            ags: ags, ars: ars, name: name, kind: kind, hectares: hectares, inhabitants: inhabitants, male: male,
            postcode: postcode.isEmpty ? nil : postcode)
    }

    mutating func register(referenceDay: Day, inhabitantsDay: Day) throws(ImportRefusal) -> MunicipalRegister {
        guard !lines.isEmpty else {
            throw ImportRefusal(
                "Die Datei enthält keine sächsische Gemeinde (Land 14). Bitte laden Sie die Ausgabe für Deutschland oder Sachsen."
            )
        }
        let unused = associations.filter { !usedAssociations.contains($0.key) }.min { $0.value.line < $1.value.line }
        if let unused {
            throw ImportRefusal(
                line: unused.value.line,
                "Zum Gemeindeverband \(unused.key) (\(unused.value.record.name)) fehlen die Gemeinden, die Datei ist unvollständig. "
                    + "Bitte laden Sie sie neu herunter.")
        }
        var kept: [RegisterMunicipality] = []
        for (line, municipality) in municipalities {
            if kreise[municipality.kreis] == nil {
                problems.refuse(
                    line: line, field: "AGS",
                    "Der Kreis \(municipality.kreis) fehlt in der Datei. Die Gemeinde \(municipality.ags) wurde nicht übernommen."
                )
            } else {
                kept.append(municipality)
            }
        }
        return MunicipalRegister(
            municipalities: Parsed(
                records: kept, read: read, kept: kept.count, skipped: skipped, refused: problems.refused,
                problems: problems.list, referenceDay: referenceDay),
            kreise: kreise.values.sorted { $0.key < $1.key },
            associations: associations.values.map(\.record).sorted { $0.key < $1.key },
            inhabitantsDay: inhabitantsDay)
    }

    private func badKey(_ line: RegisterLine, field: String, _ text: String) -> ImportRefusal {
        ImportRefusal(
            line: line.number, field: field,
            "„\(text)“ ist kein gültiger Schlüssel, die Spalten sind verschoben. Bitte laden Sie die Datei neu herunter."
        )
    }
}
