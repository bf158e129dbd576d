import Domain
import Values

/// The German sentences of signing in and of one's own account.
enum AccountTexts {
    static let signIn = "Anmelden"
    static let signOut = "Abmelden"
    static let account = "Mein Konto"
    static let introduction =
        "Für alle, die in einer Gemeinde, einem Planungsbüro oder einer Fachstelle an einem INSEK arbeiten. Zum Lesen und für "
        + "Hinweise brauchen Sie kein Konto."
    static let email = "E-Mail-Adresse"
    static let password = "Passwort"
    static let forgotten = "Passwort vergessen?"
    static let problems = "Bitte prüfen Sie Ihre Eingaben"
    static let noEmail = "Geben Sie Ihre E-Mail-Adresse ein."
    static let noPassword = "Geben Sie Ihr Passwort ein."
    static let unavailable =
        "Das konnte gerade nicht gespeichert werden, weil die Datenbank nicht erreichbar ist. Bitte versuchen Sie es in einer "
        + "Minute noch einmal."
    static let full =
        "Das konnte nicht gespeichert werden, weil auf dem Server kein Platz mehr ist. Bitte versuchen Sie es später noch einmal."

    static let codeTitle = "Zweiter Faktor"
    static let code = "Code"
    static let codeHint = "Sechs Ziffern aus der App, oder ein gedruckter Code aus vier Gruppen mit je vier Zeichen."
    static let printedCodeHint =
        "Ein gedruckter Code aus vier Gruppen mit je vier Zeichen. Streichen Sie ihn danach durch."
    static let noCode = "Geben Sie den Code ein."
    static let goOn = "Weiter"
    static let again = "Noch einmal von vorn beginnen"

    static let invitationTitle = "Einladung annehmen"
    static func invitation(_ account: Account) -> String {
        "Für \(account.email) ist ein Konto vorbereitet. Wählen Sie ein Passwort, dann sind Sie angemeldet."
    }
    static let name = "Ihr Name"
    static let nameHint = "Vor- und Nachname. So erscheinen Sie für die anderen, die mitarbeiten."
    static let nameWrong =
        "Geben Sie Ihren Namen an, mit \(Account.nameLength.lowerBound) bis \(Account.nameLength.upperBound) Zeichen."
    static let newPassword = "Neues Passwort"
    static let passwordHint =
        "Mindestens \(PasswordRule.length.lowerBound) Zeichen, zum Beispiel vier Wörter, die nicht zusammengehören. Ziffern und "
        + "Sonderzeichen sind nicht nötig."
    static let repeated = "Neues Passwort noch einmal"
    static let notRepeated = "Die beiden Passwörter sind verschieden. Geben Sie dasselbe Passwort zweimal ein."
    static let accept = "Konto einrichten"

    static let goneTitle = "Dieser Link gilt nicht mehr"
    static let gone =
        "Er wurde schon benutzt, durch einen anderen ersetzt oder ist abgelaufen. Es wurde nichts geändert."
    static let goneInvitation =
        "Haben Sie Ihr Konto schon eingerichtet? Dann melden Sie sich an. Sonst bitten Sie die Person, die Sie eingeladen hat, um "
        + "eine neue Einladung."
    static let goneReset = "Fordern Sie bitte einen neuen Link an."

    static let forgottenTitle = "Neues Passwort anfordern"
    static let forgottenIntroduction =
        "Geben Sie die E-Mail-Adresse Ihres Kontos an. Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort setzen."
    static let noMail =
        "Diese Werkstatt verschickt keine E-Mails. Bitte wenden Sie sich an die Betreuung; sie kann Ihnen einen Link geben, mit dem "
        + "Sie ein neues Passwort setzen."
    static let sendLink = "Link anfordern"
    static let sentTitle = "Bitte sehen Sie in Ihr Postfach"
    static let sent =
        "Wenn es zu der Adresse ein Konto gibt, ist eine E-Mail mit einem Link unterwegs. Der Link gilt zwei Stunden. Sehen Sie "
        + "auch im Ordner für Werbung nach."
    static let resetTitle = "Neues Passwort setzen"
    static func reset(_ account: Account) -> String {
        "Für das Konto \(account.email). Danach melden Sie sich mit dem neuen Passwort an; auf allen Geräten sind Sie abgemeldet."
    }
    static let save = "Passwort speichern"
    static let changed = "Ihr neues Passwort ist gespeichert. Sie können sich jetzt damit anmelden."

    static func signedInAs(_ account: Account) -> String { "Angemeldet als \(account.name) (\(account.email))." }
    static let saved = "Gespeichert"
    static let passwordChanged = "Ihr neues Passwort gilt ab sofort. Auf allen anderen Geräten sind Sie abgemeldet."
    static let factorRemoved = "Der zweite Faktor ist entfernt. Zum Anmelden genügt jetzt Ihr Passwort."
    static let oldPassword = "Jetziges Passwort"
    static let operations = "Betrieb der Werkstatt"
    static let sessions = "Wo Sie angemeldet sind"
    static let device = "Browser"
    static let since = "Angemeldet seit"
    static let seen = "Zuletzt benutzt"
    static let action = "Abmelden"
    static let thisDevice = "dieser Browser"
    static let endSession = "Abmelden"
    static let everywhere = "Überall abmelden"
    static let everywhereNote = "Meldet Sie auf allen Geräten ab, auch hier."
    static let changePassword = "Passwort ändern"
    static let factor = "Zweiter Faktor"
    static let factorOff =
        "Zum Anmelden genügt Ihr Passwort. Mit einem zweiten Faktor kommt niemand in Ihr Konto, der nur das Passwort kennt."
    static func factorApp(_ left: Int) -> String {
        "Beim Anmelden geben Sie einen Code aus Ihrer App ein. Unbenutzte gedruckte Codes: \(left)."
    }
    static func factorCodes(_ left: Int) -> String {
        "Beim Anmelden geben Sie einen gedruckten Code ein. Unbenutzte gedruckte Codes: \(left)."
    }
    static func fewCodes(_ left: Int) -> String {
        left == 0
            ? "Sie haben keinen unbenutzten gedruckten Code mehr. Drucken Sie bitte jetzt neue."
            : "Sie haben nur noch \(left) unbenutzte gedruckte Codes. Drucken Sie bitte neue."
    }
    static let factorChange = "Zweiten Faktor einrichten oder ändern"

    static let appTitle = "Mit einer App auf dem Telefon"
    static let app =
        "Lesen Sie den QR-Code mit einer App für Einmalcodes ein, zum Beispiel Aegis, FreeOTP oder Google Authenticator, oder "
        + "tippen Sie den Schlüssel ab. Danach zeigt die App alle 30 Sekunden einen neuen Code."
    static let qrCode = "QR-Code mit demselben Schlüssel, der daneben als Text steht"
    static let qrCaption = "Mit der Kamera der App aufnehmen"
    static let secret = "Schlüssel"
    static let openApp = "In der App dieses Geräts öffnen"
    static let appCode = "Code aus der App"
    static let appCodeHint = "Sechs Ziffern. So prüfen wir, ob die App den Schlüssel kennt."
    static let useApp = "App einrichten"
    static let codesTitle = "Mit gedruckten Codes"
    static let codes = "Ohne Telefon: Sie bekommen zehn Codes zum Ausdrucken. Jeder gilt einmal."
    static let useCodes = "Codes erzeugen"
    static let renewTitle = "Neue gedruckte Codes"
    static let renew = "Die alten Codes gelten dann nicht mehr."
    static let renewCodes = "Neue Codes erzeugen"
    static let removeTitle = "Zweiten Faktor entfernen"
    static let remove = "Zum Anmelden genügt dann wieder das Passwort."
    static let removeFactor = "Entfernen"
    static let printTitle = "Ihre gedruckten Codes"
    static let printNote =
        "Drucken Sie diese Seite oder schreiben Sie die Codes ab; sie werden nur jetzt gezeigt. Bewahren Sie sie getrennt vom "
        + "Passwort auf. Jeder Code gilt einmal, wenn die App nicht zur Hand ist."
    static let back = "Zurück zu meinem Konto"

    static func time(_ instant: Instant) -> String { instant.berlin.german }
}
