/// The directives that the catalogue of money quotes from, as they were read in REVOSax. Where a later change is known
/// and its text was not at hand, `state` says so: the draft shows it beside every rate.
extension Work {
    // The copy does not name its state; REVOSax does: changed by the directive of 15 February 2024 (SächsABl. S. 260).
    public static let stbaue = Work(
        shortTitle: "FRL StBauE",
        title: "Förderrichtlinie über die Förderung der Städtebaulichen Erneuerung im Freistaat Sachsen (FRL "
            + "Städtebauliche Erneuerung – FRL StBauE)",
        publisher: "Sächsisches Staatsministerium für Regionalentwicklung",
        state: "vom 7. März 2022, zuletzt geändert am 15. Februar 2024")
    // The copy holds rules for grants from 1 January 2025 on, but does not name the last change.
    public static let frRegio = Work(
        shortTitle: "FR-Regio", title: "Richtlinie zur Förderung der Regionalentwicklung (FR-Regio)",
        publisher: "Sächsisches Staatsministerium für Regionalentwicklung",
        state: "vom 25. April 2013, später geändert; der gelesene Text nennt den Tag der letzten Änderung nicht")
    public static let regIn = Work(
        shortTitle: "FRL RegIn/2023",
        title: "Richtlinie für die Förderung von besonderen Initiativen zur zukunftsorientierten Entwicklung der "
            + "Regionen, Städte und Dörfer, der Baukultur und des Innovativen Bauens im Freistaat Sachsen "
            + "(Förderrichtlinie Besondere Regionale Initiativen – FRL RegIn/2023)",
        publisher: "Sächsisches Staatsministerium für Regionalentwicklung", state: "vom 26. Juli 2023")
    public static let demographyDirective = Work(
        shortTitle: "FRL Demografie",
        title: "Richtlinie zur Förderung von Maßnahmen für die Bewältigung des demografischen Wandels (FRL Demografie)",
        publisher: "Sächsische Staatskanzlei", state: "vom 24. September 2019")
    // Changed on 14 November 2025 (SächsABl. S. 1140); only the opening of the change was at hand.
    public static let erdfDirective = Work(
        shortTitle: "FRL Nachhaltige integrierte Stadtentwicklung EFRE 2021–2027",
        title: "Richtlinie zur Förderung von aus dem Europäischen Fonds für regionale Entwicklung im Förderzeitraum "
            + "2021 bis 2027 mitfinanzierten Vorhaben der nachhaltigen integrierten Stadtentwicklung",
        publisher: "Sächsisches Staatsministerium für Regionalentwicklung",
        state: "vom 17. Januar 2023; die Änderung vom 14. November 2025 ist nicht eingearbeitet")
    public static let esfDirective = Work(
        shortTitle: "FRL Nachhaltige soziale Stadtentwicklung ESF Plus 2021–2027",
        title: "Richtlinie zur Förderung von aus dem Europäischen Sozialfonds Plus im Förderzeitraum 2021–2027 "
            + "mitfinanzierten Vorhaben der nachhaltigen sozialen Stadtentwicklung",
        publisher: "Sächsisches Staatsministerium für Regionalentwicklung", state: "vom 30. März 2022")
    public static let leaderDirective = Work(
        shortTitle: "FRL LEADER/2023",
        title: "Richtlinie zur Umsetzung von LEADER-Entwicklungsstrategien ab 2023 (Förderrichtlinie LEADER – FRL "
            + "LEADER/2023)",
        publisher: "Sächsisches Staatsministerium für Regionalentwicklung", state: "vom 12. Juli 2023")
    public static let regioPlan = Work(
        shortTitle: "FRL RegioPlan",
        title: "Richtlinie über die Gewährung von Zuwendungen zur Förderung von Bebauungsplänen und "
            + "Flächennutzungsplänen im Freistaat Sachsen (FRL RegioPlan)",
        publisher: "Sächsisches Staatsministerium für Regionalentwicklung",
        state: "vom 17. Januar 2023, tritt am 31. Dezember 2027 außer Kraft")
    // The copy is the text as changed on 6 July 2023. REVOSax has a new directive since: FRL LE/2025 of 13 June 2025.
    public static let ruralDirective = Work(
        shortTitle: "RL LE/2014",
        title: "Richtlinie zur Ländlichen Entwicklung im Freistaat Sachsen (Förderrichtlinie Ländliche Entwicklung – "
            + "RL LE/2014)",
        publisher: "Sächsisches Staatsministerium für Regionalentwicklung",
        state: "vom 15. Dezember 2014, zuletzt geändert am 6. Juli 2023; die neue "
            + "Richtlinie vom 13. Juni 2025 (FRL LE/2025) ist nicht eingearbeitet")
    // The ministry's page reports a change in force since 15 September 2025 with rates of up to 85 %; not at hand.
    public static let urbanGreenDirective = Work(
        shortTitle: "FRL Stadtgrün, Lärm, Radon/2023",
        title: "Förderrichtlinie über die Gewährung von Fördermitteln zur biodiversitätsfördernden Begrünung von "
            + "Städten und Gemeinden, zur Lärmminderung sowie zur Radonreduzierung im Freistaat Sachsen (FRL "
            + "Stadtgrün, Lärm, Radon/2023)",
        publisher: "Sächsisches Staatsministerium für Energie, Klimaschutz, Umwelt und Landwirtschaft",
        state: "vom 28. August 2023; die Änderung mit Wirkung vom 15. September 2025 ist nicht eingearbeitet")
    // Read in github.com/oliverguhr/revosax-embeddings, markdown/haushaltsordnung_vwv.md at 5278b91, which does not
    // name its state; REVOSax lists 22 November 2024 as the last change.
    public static let grantRules = Work(
        shortTitle: "VVK",
        title: "Verwaltungsvorschrift für Zuwendungen des Freistaates Sachsen an kommunale Körperschaften (VVK), "
            + "Anlage 3 zur Verwaltungsvorschrift zu § 44 der Sächsischen Haushaltsordnung",
        publisher: "Sächsisches Staatsministerium der Finanzen",
        state: "vom 27. Juni 2005, mehrfach geändert; der gelesene Text nennt den Tag der letzten Änderung nicht")
}
