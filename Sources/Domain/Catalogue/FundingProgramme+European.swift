/// The European programmes for towns. Both close their door to places that LEADER serves in full.
extension FundingProgramme {
    static let erdf = FundingProgramme(
        .erdf, name: "Nachhaltige integrierte Stadtentwicklung (EFRE 2021–2027)",
        purpose: "Bezahlt in benachteiligten Stadtquartieren, was den CO₂-Ausstoß senkt, die Stadtökologie verbessert "
            + "und das Quartier wirtschaftlich und sozial belebt.",
        rate: "75\u{A0}% für kreisangehörige Gemeinden, 70\u{A0}% für Kreisfreie Städte (Ziffer V.2).",
        ownShare: "25 oder 30\u{A0}%; andere Mittel können einen Teil ersetzen, mindestens 10\u{A0}% trägt die "
            + "Gemeinde selbst (Ziffer VI.1).",
        insekRole: .precondition,
        roleReason: "Das Handlungskonzept für das Quartier (GIHK) muss sich aus einem vom Rat bestätigten INSEK für "
            + "die ganze Stadt ableiten lassen (Ziffer IV.1).",
        conditions: [
            "Wo LEADER investiv und nichtinvestiv fördert, ist eine Förderung nicht möglich (Ziffer IV.2).",
            "Das GIHK war bis zum 31.\u{A0}März 2023 einzureichen, Anträge für Einzelvorhaben sollten bis zum "
                + "31.\u{A0}Dezember 2024 vorliegen (Ziffer VII.5 und 8): Neue Gebiete kommen nach diesem Text nicht "
                + "mehr hinein.",
            "Der Zuschuss für das GIHK selbst ist grundsätzlich auf 45.000\u{A0}Euro begrenzt und setzt die Aufnahme "
                + "in das Programm voraus (Ziffer V.4).",
        ],
        limits: [
            .atLeast(
                5_000,
                "Nötig sind zusammenhängende, städtisch geprägte Strukturen mit mindestens 5.000\u{A0}Einwohnern "
                    + "(Ziffer IV.2)."),
            .ask(
                "Die Fristen des gelesenen Textes sind abgelaufen: Fragen Sie die SAB, ob nach der Änderung vom "
                    + "14.\u{A0}November 2025 noch Anträge möglich sind."),
        ],
        Citation(.erdfDirective, "Ziffer IV, V, VI und VII"))

    // facts/foerderung_sachsen.csv says "95 (Teil KU 85)". The text gives municipalities up to 85 % (area A, Ziffer
    // VI.1); the 95 % are for the one service office of area B (Ziffer V), which no municipality can be. A minimum
    // number of inhabitants is not named.
    static let esf = FundingProgramme(
        .esf, name: "Nachhaltige soziale Stadtentwicklung (ESF Plus 2021–2027)",
        purpose: "Bezahlt offene Angebote für benachteiligte Menschen in einem Stadtgebiet: Bildung für Kinder und "
            + "Jugendliche, soziale Integration, Zusammenarbeit der Betriebe im Quartier.",
        rate: "Bis zu 85\u{A0}% (Vorhabensbereich A, Ziffer VI.1).",
        ownShare: "Mindestens 15\u{A0}%; ihn kann auch der Projektträger aufbringen (Ziffer VI.1).",
        insekRole: .precondition,
        roleReason: "Die Gemeinde muss ein INSEK haben, und das Gebiet des Handlungskonzepts (GIHK) muss daraus "
            + "hergeleitet sein (Ziffer IV und VII.4).",
        conditions: [
            "Gefördert werden nur Gebiete, in denen die SGB-II-Quote am 31.\u{A0}Dezember 2020 über dem "
                + "Landesdurchschnitt von 8\u{A0}% lag (Ziffer V).",
            "Wo LEADER investiv und nichtinvestiv fördert, ist eine Förderung nicht möglich (Ziffer V).",
            "Das GIHK konnte bis zum 31.\u{A0}Dezember 2023 eingereicht werden (Ziffer VII.3): Neue Gebiete kommen "
                + "nach diesem Text nicht mehr hinein.",
            "Ein Vorhaben soll in der Regel nicht unter 10.000\u{A0}Euro liegen (Ziffer VI.1).",
        ],
        limits: [
            .ask(
                "Die Frist für Handlungskonzepte ist abgelaufen, und wo LEADER voll fördert, ist der Zugang versperrt: "
                    + "Fragen Sie die SAB, ob es für Ihre Gemeinde noch einen Weg gibt.")
        ],
        Citation(.esfDirective, "Vorhabensbereich A, Ziffer IV bis VII"))
}
