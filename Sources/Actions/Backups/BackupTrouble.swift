import Glibc

/// A backup could not be written or read.
public struct BackupTrouble: WorkshopTrouble {
    public let message: String
    public let detail: String?

    static func write(_ path: String, _ code: Int32) -> BackupTrouble {
        let reason =
            switch code {
            case ENOSPC, EDQUOT: "Der Datenträger ist voll. Schaffen Sie Platz und sichern Sie noch einmal."
            case EACCES, EROFS, EPERM: "Dort darf nicht geschrieben werden. Nennen Sie einen anderen Ort."
            case ENOENT, ENOTDIR: "Den Ordner gibt es nicht. Legen Sie ihn zuerst an."
            default: "Bitte prüfen Sie Ort und Datenträger."
            }
        return BackupTrouble(
            message: "Die Sicherung \(path) lässt sich nicht schreiben. \(reason)",
            detail: String(cString: strerror(code)))
    }

    static func read(_ path: String, _ code: Int32) -> BackupTrouble {
        let reason =
            code == ENOENT ? "Es gibt sie nicht. Bitte prüfen Sie den Namen." : "Bitte prüfen Sie die Rechte der Datei."
        return BackupTrouble(
            message: "Die Sicherung \(path) lässt sich nicht lesen. \(reason)", detail: String(cString: strerror(code)))
    }

    static func damaged(_ path: String) -> BackupTrouble {
        BackupTrouble(
            message: """
                Die Sicherung \(path) ist beschädigt oder unvollständig: Die Prüfsumme stimmt nicht. Es wurde nichts \
                übernommen. Bitte verwenden Sie eine andere Sicherung.
                """, detail: nil)
    }

    static func foreign(_ path: String) -> BackupTrouble {
        BackupTrouble(
            message: "Die Datei \(path) ist keine Sicherung der INSEK-Werkstatt. Bitte prüfen Sie den Namen.",
            detail: nil)
    }

    static func newer(_ path: String) -> BackupTrouble {
        BackupTrouble(
            message: """
                Die Sicherung \(path) hat eine neuere Form als dieses Programm. Bitte verwenden Sie die neueste \
                Programmfassung.
                """, detail: nil)
    }
}
