/// How many people of which age there will be, and what follows from it.
extension Topic {
    static let demography = Topic(
        .demography, .crossCutting, name: "Demografischer Wandel",
        question: "Wie viele werden wir in den nächsten Jahren sein, wie alt, und was folgt daraus?",
        prompts: [
            "Warum ziehen Menschen fort, warum kommen oder bleiben sie, und was davon können wir beeinflussen?",
            """
            Welche Angebote werden zu groß, zu klein oder zu weit weg sein, wenn mehr ältere und weniger jüngere \
            Menschen hier leben?
            """,
            """
            Rechnen wir mit Wunschzahlen, oder taugen unsere Vorhaben auch dann, wenn weniger Menschen hier wohnen \
            als erhofft?
            """,
            "Was muss sich an Wegen, Häusern und Diensten ändern, damit Menschen bis ins hohe Alter hier leben können?",
            """
            Wer übernimmt die Arbeit in Verwaltung, Betrieben und Vereinen, wenn viele zugleich in den Ruhestand \
            gehen?
            """,
        ],
        gaps: [
            DataGap(
                "Einwohnerinnen und Einwohner je Ortsteil nach Alter",
                way: """
                    Lassen Sie das Melderegister nach Ortsteil und Geburtsjahr auszählen, jeweils zum Jahresende und \
                    so weit zurück wie möglich.
                    """,
                whom: "Einwohnermeldeamt"),
            DataGap(
                "Geburten, Sterbefälle, Zuzüge und Fortzüge je Ortsteil",
                way: """
                    Bitten Sie bei derselben Auszählung um die Zahl der Geburten, Sterbefälle, Zuzüge und Fortzüge \
                    für jedes Jahr.
                    """,
                whom: "Einwohnermeldeamt"),
            DataGap(
                "Gründe für Zuzug und Fortzug",
                way: """
                    Legen Sie bei An- und Abmeldung eine freiwillige Karte mit den Fragen „Warum kommen oder gehen \
                    Sie?“ und „Was hätte Sie gehalten?“ aus.
                    """,
                whom: "Bürgerbüro"),
            DataGap(
                "Pläne junger Menschen nach der Schule",
                way: """
                    Besuchen Sie eine Abschlussklasse für eine Unterrichtsstunde und fragen Sie, wer bleiben oder \
                    wiederkommen will und was dafür nötig wäre.
                    """,
                whom: "Oberschule oder Gymnasium in der Nähe"),
            DataGap(
                "Anstehende Wechsel in den Ruhestand",
                way: """
                    Zählen Sie aus, wie viele Beschäftigte der Gemeinde und wie viele Aktive der Feuerwehr in den \
                    nächsten Jahren ausscheiden.
                    """,
                whom: "Personalstelle, Gemeindewehrleitung"),
        ],
        questions: [
            QuickQuestion(
                "demografie.rueckkehr",
                "Kennen Sie mehrere Menschen, die in den letzten Jahren in die Gemeinde zurückgekehrt sind?",
                yes: ProposedFinding(
                    .opportunity,
                    "Menschen kehren in die Gemeinde zurück; weitere lassen sich dafür gewinnen.")),
            QuickQuestion(
                "demografie.jugend", "Ziehen die meisten jungen Menschen nach der Schule auf Dauer fort?",
                yes: ProposedFinding(.threat, "Die meisten jungen Menschen ziehen nach der Schule auf Dauer fort."),
                no: ProposedFinding(
                    .strength,
                    "Viele junge Menschen bleiben nach der Schule in der Gemeinde oder kommen wieder.")),
            QuickQuestion(
                "demografie.kinder", "Sind Kita und Schule heute deutlich leerer als vor einigen Jahren?",
                yes: ProposedFinding(
                    .threat,
                    """
                    Kita und Schule sind deutlich leerer als vor einigen Jahren, was Angebote für Kinder gefährden \
                    kann.
                    """),
                no: ProposedFinding(.strength, "Kita und Schule sind nicht leerer als vor einigen Jahren.")),
            QuickQuestion(
                "demografie.altwerden", "Können Menschen hier alt werden, ohne fortziehen zu müssen?",
                yes: ProposedFinding(.strength, "Menschen können hier alt werden, ohne fortziehen zu müssen."),
                no: ProposedFinding(
                    .weakness,
                    "Manche älteren Menschen müssen fortziehen, weil ihnen hier Wohnungen, Wege oder Hilfen fehlen.")),
            QuickQuestion(
                "demografie.verwaltung",
                "Gehen in der Verwaltung in den nächsten Jahren Menschen in den Ruhestand, deren Nachfolge offen ist?",
                yes: ProposedFinding(
                    .threat,
                    """
                    In der Verwaltung gehen in den nächsten Jahren Menschen in den Ruhestand, deren Nachfolge offen \
                    ist.
                    """),
                no: ProposedFinding(.strength, "Die Stellen der Verwaltung sind auf absehbare Zeit besetzt.")),
        ],
        obligation: .crossCutting(
            """
            ohne einen Blick auf Zahl und Alter der Menschen werden Gebäude und Angebote leicht zu groß, zu klein \
            oder am falschen Ort geplant.
            """))
}
