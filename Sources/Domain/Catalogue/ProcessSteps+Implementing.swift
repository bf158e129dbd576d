/// From goals to years, money and names.
extension ProcessStep {
    static let implementing: [ProcessStep] = [
        ProcessStep(
            .implementation, name: "Umsetzung und Finanzierung",
            task: """
                Ordnen Sie die Maßnahmen nach kurz-, mittel- und langfristig und halten Sie Kosten, mögliche Förderung \
                und Eigenanteil gegen den Haushalt. Bündeln Sie die Kräfte in räumlichen Schwerpunkten.
                """,
            result: """
                Ein Umsetzungsplan zeigt Jahr für Jahr, was ansteht, was es kostet und welcher Eigenanteil nötig ist.
                """,
            after: [.interactions, .interim], weeks: 5, staffDays: 5, staffDaysWithBureau: 2,
            doers: [.ourselves, .bureau, .advised], helpers: ["sab", "lag", "ikz", "landkreis"],
            obligation: Obligation(
                .mandatory,
                reason: """
                    Finanzierungswege und rechtliche Instrumente sind nach dem Leitfaden zu erörtern, und \
                    Fördergebiete brauchen diese Grundlage; ohne den Schritt weiß der Rat nicht, ob der Eigenanteil \
                    reicht.
                    """,
                programmes: ProgrammeKey.needingINSEK, .guidelineSteps),
            service: BureauService(
                scope: [
                    """
                    Der Auftragnehmer schätzt die Kosten der Maßnahmen, nennt den Stand der Schätzung und \
                    kennzeichnet Annahmen.
                    """,
                    """
                    Der Auftragnehmer ordnet jeder Maßnahme Zeitraum, mögliche Förderung, Eigenanteil und \
                    rechtliche Instrumente zu.
                    """,
                    "Der Auftragnehmer schlägt räumliche Schwerpunkte vor und begründet ihre Abgrenzung.",
                ],
                deliverables: [
                    "Kapitel Umsetzung (Word)",
                    "Kosten- und Finanzierungsübersicht nach Jahren (CSV)",
                    "Räumliche Schwerpunkte (GeoPackage und barrierefreies PDF)",
                ],
                given: [
                    "Maßnahmen mit Förderhinweisen aus der INSEK-Werkstatt (CSV)",
                    "Haushaltsplan und freie Mittel für Investitionen nach Jahren (CSV oder PDF)",
                    "Bestehende Fördergebiete und Satzungen (GeoPackage oder PDF)",
                ])),
        ProcessStep(
            .keyProjects, name: "Schlüsselprojekte",
            task: """
                Wählen Sie wenige Vorhaben aus, mit denen Sie bald und sichtbar beginnen können. Beschreiben Sie \
                Projektziel, Zeitraum, Partner und nach Möglichkeit Kosten und Finanzierung.
                """,
            result: """
                Jedes Schlüsselprojekt hat einen Steckbrief mit dem Grund der Auswahl und einer zuständigen Person.
                """,
            after: [.implementation], weeks: 4, staffDays: 4, staffDaysWithBureau: 2,
            doers: [.ourselves, .bureau, .advised], helpers: ["sab", "lag", "zfbk", "asskomm"],
            obligation: Obligation(
                .recommended,
                reason: """
                    Der Leitfaden bietet Schlüsselprojekte an, um Schwerpunkte zu setzen; vorgeschrieben sind sie \
                    nicht, aber ohne sie lässt der erste sichtbare Erfolg länger auf sich warten.
                    """,
                .guidelineSteps),
            service: BureauService(
                scope: [
                    """
                    Der Auftragnehmer bewertet die Vorhaben nach Machbarkeit, Sichtbarkeit, Aufwand und Nutzen und \
                    schlägt eine Auswahl vor.
                    """,
                    "Der Auftragnehmer klärt mit den Partnern die nächsten Schritte und hält Zusagen fest.",
                    """
                    Der Auftragnehmer erarbeitet für jedes ausgewählte Vorhaben einen Steckbrief mit Kosten- und \
                    Finanzierungsplan.
                    """,
                ],
                deliverables: [
                    "Steckbriefe der Schlüsselprojekte (Word und barrierefreies PDF)",
                    "Kosten- und Finanzierungspläne (CSV)",
                    "Lage der Schlüsselprojekte (GeoPackage)",
                ],
                given: [
                    "Maßnahmenblätter und Umsetzungsplan (Word und CSV)",
                    "Angaben zu Grundstücken und Eigentum, soweit sie weitergegeben werden dürfen",
                    "Ansprechpersonen der Partner mit deren Einverständnis (CSV)",
                ])),
        ProcessStep(
            .monitoring, name: "Erfolgskontrolle einrichten",
            task: """
                Legen Sie fest, welche wenigen Kennzahlen Sie regelmäßig pflegen, wer das tut und wie Ratsbeschlüsse \
                mit den Zielen abgeglichen werden. Nehmen Sie die Prüffragen in die Beschlussvorlagen auf.
                """,
            result: "Beschlusskontrolle, Bewertung der Ziele und Datenpflege sind mit Namen und Terminen geregelt.",
            after: [.implementation], weeks: 3, staffDays: 2, staffDaysWithBureau: 1,
            doers: [.ourselves, .bureau, .advised], helpers: ["digital", "wegweiser", "inge"],
            obligation: Obligation(
                .recommended,
                reason: """
                    Der Leitfaden rät zu Beschlusskontrolle, Evaluierung und gepflegten Daten; ohne sie beginnt die \
                    Fortschreibung von vorn, und spätere Nachweise für die Städtebauförderung kosten mehr Mühe.
                    """,
                programmes: ProgrammeKey.urbanRenewal, .guidelineSteps),
            service: BureauService(
                scope: [
                    """
                    Der Auftragnehmer schlägt zu jedem Ziel eine Kennzahl vor, die die Verwaltung mit vorhandenen \
                    Daten selbst pflegen kann.
                    """,
                    """
                    Der Auftragnehmer richtet die Datentabelle mit Ausgangswerten, Quellen und Stichtagen ein und \
                    weist die Verwaltung ein.
                    """,
                ],
                deliverables: [
                    "Monitoringblatt mit Kennzahlen und Zuständigkeiten (Word)",
                    "Datentabelle mit Ausgangswerten (CSV)",
                    "Raumbezogener Datensatz (GeoPackage)",
                ],
                given: [
                    "Ziele mit Ausgangswerten aus der INSEK-Werkstatt (CSV)",
                    "Vorlage der Gemeinde für Ratsbeschlüsse (Word)",
                ])),
    ]
}
