/// The four papers of the first week. The raw value is the word in addresses and file names.
public enum FirstPaper: String, CaseIterable, Sendable {
    case resolution = "einleitungsbeschluss"
    case roadmap = "fahrplan"
    case reasons = "warum-ein-insek"
    case notice = "amtsblatt"

    public var germanName: String {
        switch self {
        case .resolution: "Beschlussvorlage Einleitungsbeschluss"
        case .roadmap: "Fahrplan"
        case .reasons: "Warum ein INSEK?"
        case .notice: "Bekanntmachung für das Amtsblatt"
        }
    }
}
