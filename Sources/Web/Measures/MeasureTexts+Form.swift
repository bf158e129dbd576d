import Domain
import Values

/// The German words of the forms of measures.
extension MeasureTexts {
    static let newText =
        "Vier Angaben genügen für den Anfang. Nur der Titel muss sein, alles Weitere kann später folgen."
    static let create = "Maßnahme anlegen"
    static let save = "Speichern"
    static let euro = "Euro"

    static let goalHint = "Was soll dadurch besser werden? Ein Satz genügt."
    static let placeHint = "Zum Beispiel Markt 7 oder Bahndamm West"
    static let ortsteileHint = "Mehrere mit Komma trennen. Leer heißt: die ganze Gemeinde."
    static let yearHint = "Ein Jahr, zum Beispiel 2028"
    static let withoutFundingHint = "Was würde geschehen, wenn es keine Förderung gibt?"

    static let partWhat = "Worum und wozu?"
    static let partWhere = "Wo?"
    static let partWhen = "Wann und wie dringend?"
    static let partWho = "Wer kümmert sich?"
    static let partCost = "Was kostet es ungefähr?"

    static let planHint = """
        Eine Zeile für jedes Jahr und jede Art: was es kostet und wer es zahlt. Bei Förderung und Dritten gehört der Name \
        dazu, etwa das Programm. Leere Zeilen zählen nicht.
        """
    static let moreRows = "Weitere Zeilen"
    static let rowYear = "Bitte geben Sie das Jahr mit vier Ziffern an, zum Beispiel 2028."
    static let rowSource = "Bitte wählen Sie, ob es Kosten sind oder wer zahlt."
    static let rowAmount = "Bitte geben Sie den Betrag in Euro an."

    static func row(_ number: Int) -> String { "Zeile \(number)" }

    static func name(_ part: MeasurePlanRow.Part) -> String {
        switch part {
        case .year: "Jahr"
        case .source: "Art"
        case .name: "Name"
        case .amount: "Betrag in Euro"
        }
    }

    static let editorial = "Nur der Wortlaut ändert sich, nicht der Inhalt"
    static let editorialHint = "Dann muss niemand prüfen, ob verknüpfte Einträge noch stimmen."

    static func editTitle(_ code: MeasureCode) -> String { "\(code) bearbeiten" }

    static func ortsteileFixed(_ names: String) -> String {
        "Ortsteile: \(names). Ändern kann sie nur, wer am ganzen Konzept arbeitet."
    }

    static func gone(_ code: MeasureCode, mayAdd: Bool) -> String {
        mayAdd
            ? """
            Die Maßnahme \(code) gibt es nicht mehr, jemand hat sie inzwischen gelöscht. Ihre Eingaben stehen noch unten. \
            Sie können daraus eine neue Maßnahme anlegen.
            """
            : """
            Die Maßnahme \(code) gibt es nicht mehr, oder sie ist nicht mehr für Sie freigegeben. Ihre Eingaben stehen \
            noch unten. Bitte wenden Sie sich an die Leitung des Konzepts.
            """
    }

    // MARK: Conflict

    static let conflictAlert = "Ihre Änderungen sind noch nicht gespeichert"
    static let conflictText = """
        Während Sie bearbeitet haben, hat jemand anderes diese Maßnahme geändert. Unten steht jede Angabe, in der sich \
        beide Fassungen unterscheiden. Bitte wählen Sie jeweils, welche gelten soll.
        """
    static let saveChoice = "Auswahl speichern"
    static let dropMine = "Meine Änderungen verwerfen"
    static let emptyValue = "leer"

    static func conflictTitle(_ code: MeasureCode) -> String { "\(code): zwei Fassungen" }

    static func undecided(_ field: MeasureField) -> String {
        "Bitte wählen Sie bei „\(field.germanName)“ eine der beiden Fassungen."
    }

    /// - Parameter isChanged: Only this side has changed the field.
    static func side(_ side: MeasureConflict.Side, isChanged: Bool) -> String {
        switch (side, isChanged) {
        case (.mine, false): "Meine Fassung"
        case (.mine, true): "Meine Fassung (nur ich habe hier etwas geändert)"
        case (.theirs, false): "Andere Fassung"
        case (.theirs, true): "Andere Fassung (ich habe hier nichts geändert)"
        }
    }

    /// A value as people read it.
    static func shown(_ field: MeasureField, _ value: String) -> String {
        switch field {
        case .status: MeasureStatus(rawValue: value)?.germanName ?? value
        case .priority: Int(value).flatMap(MeasurePriority.init)?.germanName ?? value
        case .costLow, .costHigh, .runningCosts: Money(german: value)?.german ?? value
        case .plan: (try? CostPlan(text: value))?.lines.map(text).joined(separator: "\n") ?? value
        default: value
        }
    }

    /// "2028 Förderung: 168.000,00 € (Städtebauförderung)"
    private static func text(_ line: CostLine) -> String {
        "\(line.year) \(line.source.germanName): \(line.amount.german)" + (line.name.isEmpty ? "" : " (\(line.name))")
    }

    // MARK: Deleting

    static func deleteTitle(_ measure: Measure) -> String { "Maßnahme \(measure.code) löschen?" }

    static let deleteText = """
        Die Maßnahme wird mit allen Angaben und Verknüpfungen gelöscht. Sie können das gleich danach rückgängig machen.
        """
    static let deleteConfirm = "Maßnahme löschen"
    static let deleteChanged = "Inzwischen hat jemand die Maßnahme geändert"
    static let deleteChangedText = "Bitte sehen Sie sie noch einmal an, bevor Sie sie löschen."
    static let undo = "Rückgängig"
}
