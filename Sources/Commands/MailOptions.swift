import Actions
import Arguments
import Mail

/// How the installation sends mail: options of several verbs, with the environment behind them.
struct MailOptions {
    static let site = Option(
        name: "--site", value: "ADRESSE",
        summary: "Adresse der Werkstatt im Netz, wie sie in E-Mails steht (sonst INSEK_SITE)")
    static let server = Option(
        name: "--smtp", value: "ADRESSE",
        summary: "E-Mail-Server, etwa smtp://name@mail.example.org:587 (sonst INSEK_SMTP)")
    static let passwordFile = Option(
        name: "--smtp-password-file", value: "DATEI",
        summary: "Datei mit dem Passwort dazu (sonst INSEK_SMTP_PASSWORD_FILE oder INSEK_SMTP_PASSWORD)")
    static let sender = Option(
        name: "--mail-from", value: "ADRESSE", summary: "Absender der E-Mails (sonst INSEK_MAIL_FROM)")
    static let viewer = Option(
        name: "--mail-viewer", summary: "Zeigt E-Mails unter /betrieb/post, statt sie zu senden; nur zum Ausprobieren")

    /// All but the viewer, which only makes sense where pages are served.
    static let sending = [site, server, passwordFile, sender]

    private let arguments: Arguments
    private let environment: CommandEnvironment

    init(_ arguments: Arguments, _ environment: CommandEnvironment) {
        self.arguments = arguments
        self.environment = environment
    }

    /// Nil when no mail is wanted. Half of the settings is a mistake, and so is a server beside the viewer.
    /// - Parameter local: where this process itself answers, for letters that are only looked at.
    func postOffice(local: String? = nil) throws -> PostOffice? {
        let (server, site) = (value(Self.server, "INSEK_SMTP"), value(Self.site, "INSEK_SITE"))
        let sender = value(Self.sender, "INSEK_MAIL_FROM")
        do {
            if arguments.flag(Self.viewer) {
                guard server == nil else { throw Self.both }
                guard let site = site ?? local else { throw Self.noSite }
                return try PostOffice(
                    site: site, sender: try Self.address(sender ?? "werkstatt@localhost"), way: .viewer)
            }
            guard let server else { return nil }
            guard let site else { throw Self.noSite }
            guard let sender else { throw Self.noSender }
            return try PostOffice(
                site: site, sender: try Self.address(sender),
                way: .server(try SMTPServer(address: server, password: try password())))
        } catch let error as MailError {
            throw CommandFailure(error.message, .usage)
        }
    }

    private static let both = CommandFailure(
        "Mit --mail-viewer wird nichts gesendet. Lassen Sie --smtp und INSEK_SMTP dann weg.", .usage)
    private static let noSite = CommandFailure(
        "E-Mails enthalten Links. Nennen Sie mit --site oder INSEK_SITE die Adresse der Werkstatt, zum Beispiel "
            + "https://insek.example.", .usage)
    private static let noSender = CommandFailure(
        "Nennen Sie mit --mail-from oder INSEK_MAIL_FROM, von welcher Adresse die E-Mails kommen.", .usage)

    private static func address(_ text: String) throws(MailError) -> MailAddress {
        try MailAddress(text, name: try HeaderText("INSEK-Werkstatt"))
    }

    private func value(_ option: Option, _ variable: String) -> String? {
        arguments.value(option) ?? environment.variable(variable)
    }

    /// From the file or the environment, never from the command line, where all users of the machine can read it.
    private func password() throws -> String? {
        guard let path = value(Self.passwordFile, "INSEK_SMTP_PASSWORD_FILE") else {
            return environment.variable("INSEK_SMTP_PASSWORD")
        }
        guard let bytes = WholeFile.read(path), let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(
                "Die Datei \(path) mit dem Passwort des E-Mail-Servers lässt sich nicht lesen.", .usage)
        }
        return String(text.prefix { !$0.isNewline })
    }
}
