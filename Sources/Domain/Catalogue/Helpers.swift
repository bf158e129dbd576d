/// "Wer hilft?": those whom the sources name, with what the sources say about them and no more. Addresses change and
/// are to be made configurable; prices and contacts that no source names are said to be missing.
extension Helper {
    public static let all: [Helper] = [
        inge, climate, cooperation, digital, prevention, participation, dataPortal, buildingCulture, localActionGroup,
        planningAssociation, district, bank,
    ]

    // The guideline gives inge.sachsen.de, article and slides give www.inge-sachsen.de. No source has a phone number.
    static let inge = Helper(
        "inge", name: "Fachstelle INGE",
        offer: "Berät Gemeinden am Telefon, online und vor Ort, begleitet schwierige Prozesse durch Coaching und "
            + "vermittelt zwischen Gemeinde und Ministerium. Bietet monatliche Webinare, moderierten Austausch mit "
            + "ähnlichen Gemeinden und Arbeitsblätter mit Vorlagen und Gliederungsvorschlägen.",
        cost: "kostenfrei",
        contact: "Telefonsprechstunde dienstags und donnerstags 10 bis 12\u{A0}Uhr und 13 bis 17\u{A0}Uhr; "
            + "info@inge-sachsen.de; www.inge-sachsen.de",
        Citation(.article, "Abschnitt Das Leistungsspektrum der FS INGE; Kontakt"))

    static let climate = Helper(
        "klima", name: "Fachzentrum Klima (LfULG)",
        offer: "Unterstützt Gemeinden bei der Klimaanpassung, zum Beispiel bei guten Klimabausteinen für das INSEK.",
        cost: askForPrice,
        contact: "Landesamt für Umwelt, Landwirtschaft und Geologie; Kontakt in den Quellen nicht genannt",
        Citation(.article, "Abschnitt Das INSEK-Baukasten-Prinzip"))

    static let cooperation = Helper(
        "ikz", name: "Servicestelle Interkommunale Zusammenarbeit (SSG)",
        offer: "Berät Gemeinden, die ein INSEK oder andere Aufgaben mit Nachbarn gemeinsam angehen wollen.",
        cost: askForPrice, contact: "Sächsischer Städte- und Gemeindetag; ssg-sachsen.de/de/projekte/ikz",
        Citation(.guideline, "Abschnitt Indirekte Fördergrundlage"))

    static let digital = Helper(
        "digital", name: "Digital-Lotsen (SSG)",
        offer: "Informieren und unterstützen Gemeinden bei der Digitalisierung.",
        cost: askForPrice, contact: "Sächsischer Städte- und Gemeindetag; Kontakt in den Quellen nicht genannt",
        Citation(.guideline, "Abschnitt Herausforderungen, Digitalisierung"))

    static let prevention = Helper(
        "asskomm", name: "Allianz Sichere Sächsische Kommunen (ASSKomm)",
        offer: "Informiert und unterstützt Gemeinden bei der kommunalen Prävention, etwa bei sicheren öffentlichen "
            + "Räumen.",
        cost: askForPrice, contact: "Sächsisches Staatsministerium des Innern; asskomm.sachsen.de",
        Citation(.guideline, "Abschnitt Herausforderungen, präventive Stadtentwicklung"))

    static let participation = Helper(
        "beteiligungsportal", name: "Beteiligungsportal Sachsen",
        offer: "Kündigt Veranstaltungen der Gemeinde an und trägt ihre Onlineumfragen.",
        cost: "kostenlos, in Zusammenarbeit mit der Gemeinde", contact: "Kontakt in den Quellen nicht genannt",
        Citation(.guideline, "Abschnitt Akteure und Formate"))

    static let dataPortal = Helper(
        "wegweiser", name: "Wegweiser Kommune",
        offer: "Hält auf der Ebene der Landkreise Daten bereit, die die Landesstatistik ergänzen.",
        cost: askForPrice, contact: "Kontakt in den Quellen nicht genannt",
        Citation(.guideline, "Abschnitt Prozessschritte, Monitoring"))

    static let buildingCulture = Helper(
        "zfbk", name: "Zentrum für Baukultur Sachsen (ZfBK)",
        offer: "Hat im Dezember 2025 mit der Fachstelle INGE das Fachforum „Baukultur und Fördermittel“ veranstaltet. "
            + "Welche Beratung es Gemeinden anbietet, sagen die Quellen nicht.",
        cost: askForPrice, contact: "Kontakt in den Quellen nicht genannt",
        Citation(.article, "Abschnitt FS INGE mit Modellcharakter"))

    static let localActionGroup = Helper(
        "lag", name: "LEADER-Aktionsgruppe (LAG) und Regionalmanagement",
        offer: "Veröffentlicht Aufrufe, wählt Vorhaben aus und legt in ihrer Entwicklungsstrategie Ziele und "
            + "Fördersätze fest.",
        cost: askForPrice, contact: "die LAG Ihrer Region; Aufrufe stehen auf deren Internetseite",
        Citation(.leaderDirective, "Teil B Ziffer II.1.7 und II.2, Teil C Ziffer I und II"))

    static let planningAssociation = Helper(
        "planungsverband", name: "Regionaler Planungsverband",
        offer: "Nimmt Anmeldungen für die FR-Regio entgegen, ordnet sie nach Vorrang und reicht sie beim Ministerium "
            + "ein.",
        cost: askForPrice, contact: "der Planungsverband Ihrer Region", Citation(.frRegio, "Ziffer VII.1 und 2"))

    static let district = Helper(
        "landkreis", name: "Landkreis",
        offer: "Gibt Daten für die Bestandsaufnahme, gleicht Ziele und Infrastrukturplanung ab und bewilligt "
            + "LEADER-Vorhaben.",
        cost: askForPrice, contact: "das Landratsamt Ihres Landkreises",
        Citation(.guideline, "Abschnitt Regionale Einbettung; Prozessschritte"))

    static let bank = Helper(
        "sab", name: "Sächsische Aufbaubank – Förderbank (SAB)",
        offer: "Nimmt Anträge der Städtebauförderung und weiterer Programme entgegen, prüft und bewilligt sie und "
            + "nennt die Termine.",
        cost: askForPrice, contact: "www.sab.sachsen.de", Citation(.stbaue, "Nr. 11 bis 13"))

    private static let askForPrice = "Preis: bitte erfragen"
}
