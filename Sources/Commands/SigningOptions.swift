import Actions
import Arguments
import Cryptography

/// Signing the heads of the history while the pages are served.
struct SigningOptions {
    static let key = Option(
        name: "--audit-key", value: "DATEI",
        summary: "Geheimer Schlüssel, mit dem stündlich die Köpfe der Geschichte unterschrieben werden (sonst "
            + "INSEK_AUDIT_KEY)")
    static let heads = Option(
        name: "--audit-heads", value: "DATEI",
        summary: "Datei, an die sie angehängt werden (sonst INSEK_AUDIT_HEADS)")

    /// Nil when it is not wanted. A key that cannot be read is told at the start, not in an hour.
    static func signing(_ arguments: Arguments, _ environment: CommandEnvironment) throws -> HeadSigning? {
        let key = arguments.value(key) ?? environment.variable("INSEK_AUDIT_KEY")
        let heads = arguments.value(heads) ?? environment.variable("INSEK_AUDIT_HEADS")
        guard key != nil || heads != nil else { return nil }
        guard let key, let heads else {
            throw CommandFailure("Zum Unterschreiben gehören --audit-key und --audit-heads zusammen.", .usage)
        }
        do throws(CryptographyError) {
            return HeadSigning(key: try SigningKey(file: key), path: heads)
        } catch {
            throw CommandFailure(error.message, .usage)
        }
    }
}
