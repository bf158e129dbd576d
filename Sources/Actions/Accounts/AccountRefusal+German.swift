import Domain

/// The sentences, in one place.
extension AccountRefusal {
    static let wrongPassword = AccountRefusal(
        .wrong,
        "E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides, auch die Feststelltaste.")

    static let wrongOwnPassword = AccountRefusal(
        .wrong, "Das ist nicht Ihr jetziges Passwort. Bitte prüfen Sie die Eingabe, auch die Feststelltaste.")

    static let wrongCode = AccountRefusal(
        .wrong,
        "Der Code stimmt nicht oder wurde schon benutzt. Bitte nehmen Sie den Code, den die App gerade zeigt, oder einen "
            + "unbenutzten gedruckten Code.")

    static let wrongFirstCode = AccountRefusal(
        .wrong,
        "Der Code passt nicht zum Schlüssel. Bitte nehmen Sie den Code, den die App gerade zeigt, und prüfen Sie die Uhr "
            + "Ihres Telefons.")

    static let brokenSecret = AccountRefusal(
        .wrong, "Der Schlüssel ist unvollständig. Bitte rufen Sie die Seite noch einmal auf.")

    static let locked = AccountRefusal(
        .locked, "Dieses Konto ist gesperrt. Bitte wenden Sie sich an die Betreuung Ihrer Werkstatt.")

    static let linkGone = AccountRefusal(
        .linkGone,
        "Dieser Link gilt nicht mehr: Er wurde schon benutzt, durch einen anderen ersetzt oder ist abgelaufen. Es wurde "
            + "nichts geändert.")

    static let signedOut = AccountRefusal(
        .signedOut, "Die Anmeldung ist abgelaufen. Bitte beginnen Sie noch einmal mit E-Mail-Adresse und Passwort.")

    static let unknown = AccountRefusal(
        .unknown, "Ein Konto mit dieser E-Mail-Adresse gibt es nicht. Alle Konten zeigt: insek user list")

    static let noMail = AccountRefusal(
        .noMail,
        "Diese Werkstatt verschickt keine E-Mails. Bitte wenden Sie sich an die Betreuung; sie kann Ihnen einen Link geben, "
            + "mit dem Sie ein neues Passwort setzen.")

    static let unreachable = AccountRefusal(
        .wrong,
        "An diese Adresse kann die Werkstatt keine E-Mail schicken. Bitte geben Sie eine Adresse ohne Umlaute vor dem „@“ an."
    )

    static let noAddress = AccountRefusal(
        .wrong, "Bitte geben Sie Ihre E-Mail-Adresse an, zum Beispiel vorname.name@gemeinde.de.")

    static let noFactor = AccountRefusal(.unknown, "Für Ihr Konto ist kein zweiter Faktor eingerichtet.")

    static let lockedForLink = AccountRefusal(
        .locked, "Dieses Konto ist gesperrt. Heben Sie die Sperre zuerst auf: insek user lock ADRESSE --undo")

    static let name = AccountRefusal(
        .name,
        "Bitte geben Sie Ihren Namen an, mit \(Account.nameLength.lowerBound) bis \(Account.nameLength.upperBound) Zeichen."
    )

    static let busy = AccountRefusal(
        .wait,
        "Gerade melden sich sehr viele Menschen zugleich an. Bitte versuchen Sie es in einigen Sekunden noch einmal.",
        retryAfter: 5)

    static func password(_ problem: PasswordRule.Problem) -> AccountRefusal {
        AccountRefusal(.password, problem.message)
    }

    static func wait(_ seconds: Int64) -> AccountRefusal {
        let time = seconds <= 90 ? "\(seconds) Sekunden" : "\((seconds + 59) / 60) Minuten"
        return AccountRefusal(
            .wait,
            "Nach mehreren falschen Eingaben geht es erst in \(time) weiter. Bitte versuchen Sie es dann noch einmal.",
            retryAfter: seconds)
    }
}
