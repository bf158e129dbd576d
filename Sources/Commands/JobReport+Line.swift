import Actions

extension BackgroundWork.Report {
    /// For the error output: operators read it beside the access log.
    var line: String {
        let kind = kind.map { "Auftrag „\($0)“, Versuch \(attempt)" } ?? "Aufträge"
        let end = isFinal ? " Er wird nicht wiederholt." : ""
        return "\(kind): \(message)\(end)\(detail.map { " Technische Angabe: \($0)" } ?? "")"
    }
}
