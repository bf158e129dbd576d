/// The three programmes of FRL StBauE: same recipients, basic rate and procedure; they differ in what they are for.
extension FundingProgramme {
    static let livingCentres = urbanRenewal(
        .livingCentres, name: "Lebendige Zentren (LZP)",
        purpose: "Bezahlt, was Stadt- und Ortskerne in einem abgegrenzten Fördergebiet erhält und entwickelt: Gebäude, "
            + "Plätze, Straßen und Einrichtungen für alle.",
        condition: "Je nach Vereinbarung des Bundes mit den Ländern gehört eine denkmalschutzrechtliche Stellungnahme "
            + "des Landesamtes zum Antrag (Nr. 11.2 Buchstabe g).")

    static let cohesion = urbanRenewal(
        .cohesion, name: "Sozialer Zusammenhalt (SZP)",
        purpose: "Bezahlt, was das Zusammenleben in einem Quartier stärkt: Gebäude, Wohnumfeld, Treffpunkte und ein "
            + "Quartiersmanagement.",
        condition: "Ein Verfügungsfonds darf im SZP auch Vernetzung und Mitmachaktionen bezahlen; höchstens 50\u{A0}% "
            + "des Fonds kommen aus der Städtebauförderung (Nr. 9.3).")

    // Nr. 5.2 calls the differing percentages "zuwendungsfähig" in a paragraph about the height of the grant. Whether
    // they are the grant or its base is not plain from the text; facts/foerderung_sachsen.csv reads them as the grant.
    static let renewal = urbanRenewal(
        .renewal, name: "Wachstum und nachhaltige Erneuerung (WEP)",
        purpose: "Bezahlt den Umbau von Quartieren, die wachsen oder schrumpfen: Sicherung und Sanierung von "
            + "Altbauten, Rückbau von Wohnungen, Anpassung der Infrastruktur.",
        rate: basicRate + " Im Stadtumbau gilt stattdessen: Sicherung von Altbauten 100\u{A0}%, höchstens "
            + "200\u{A0}Euro je Quadratmeter Netto-Raumfläche; Sanierung von Altbauten bis zu 100\u{A0}%; Rückbau von "
            + "Wohnungen 100\u{A0}%, höchstens 110\u{A0}Euro je Quadratmeter Wohnfläche; technische Infrastruktur "
            + "50\u{A0}%; soziale Infrastruktur 90\u{A0}%.",
        condition: "Nach dem Rückbau von Mietwohnungen ist das Grundstück zehn Jahre gebunden (Nr. 4.8), und der "
            + "Eigentümer verzichtet auf Entschädigung für Planungsschäden (Nr. 8.1.4).",
        question: "Fragen Sie die SAB, ob die abweichenden Sätze der Nr. 5.2 für Ihr Vorhaben den Zuschuss selbst "
            + "bestimmen oder nur, welcher Teil der Ausgaben anerkannt wird.")

    private static let basicRate =
        "66\u{A0}2/3\u{A0}% der anerkannten Ausgaben (Nr. 5.2); Ausschreibung oder Bund können davon abweichen."

    private static func urbanRenewal(
        _ key: ProgrammeKey, name: String, purpose: String, rate: String = basicRate, condition: String,
        question: String? = nil
    ) -> FundingProgramme {
        FundingProgramme(
            key, name: name, purpose: purpose, rate: rate,
            ownShare:
                "33\u{A0}1/3\u{A0}% beim Satz von 66\u{A0}2/3\u{A0}%. Bei kritischer oder instabiler Haushaltslage "
                + "können Dritte oder das Land im Einzelfall einen Teil übernehmen; mindestens 10\u{A0}% der "
                + "Städtebauförderung trägt die Gemeinde selbst (Nr. 4.3).",
            insekRole: .precondition,
            roleReason: "Das Fördergebietskonzept muss aus einem aktuellen INSEK für die ganze Gemeinde abgeleitet "
                + "sein (Nr. 4.1 und 12.2); laut Handlungsleitfaden muss der Rat es beschlossen haben, und es darf "
                + "nicht älter als zehn Jahre sein.",
            conditions: [
                "Zum Antrag gehören der Ratsbeschluss über das Fördergebiet, eine Maßnahmenplanung sowie die Kosten- "
                    + "und Finanzierungsübersicht (Nr. 11.2).",
                "Ausgaben vor der Programmaufnahme zählen bis auf die Vorbereitung in der Regel nicht, Personal- und "
                    + "Sachkosten der Verwaltung gar nicht (Nr. 4.4.2).",
                "Nach der Aufnahme sind jedes Jahr ein Sachstandsbericht und Monitoringdaten fällig (Nr. 4.2).",
                condition,
            ],
            limits: [
                .atLeast(
                    2_000,
                    "Die Gemeinde muss am Tag der Antragstellung mindestens 2.000\u{A0}Einwohner haben (Nr. 3.1). "
                        + "Kleinere Gemeinden können nur mit anderen zusammen antreten, von denen eine diese Größe "
                        + "hat, wenn die Ausschreibung das vorsieht (Nr. 3.2); klären Sie das mit der Fachstelle "
                        + "INGE."),
                .ask(
                    "Fragen Sie die SAB nach dem nächsten Antragstermin und nach den Unterlagen, die die Ausschreibung "
                        + "verlangt (Nr. 10)."),
            ] + (question.map { [.ask($0)] } ?? []),
            Citation(.stbaue, "Nr. 3, 4, 5.2, 11.2 und 12.2"))
    }
}
