/// What a planning element is. The raw value is kept in the store.
public enum ElementKind: String, CaseIterable, Sendable {
    case asset = "begabung"
    case superiorAim = "uebergeordneter_aspekt"
    case finding = "befund"
    case need = "handlungserfordernis"
    case approach = "strategieansatz"
    case fieldOfAction = "handlungsfeld"
    case scenario = "szenario"
    case vision = "leitbild"
    case guidingGoal = "leitziel"
    case crossCuttingGoal = "querschnittsziel"
    case strategicGoal = "strategisches_ziel"
    case operativeGoal = "operatives_ziel"
    case measure = "massnahme"
    case keyProject = "schluesselprojekt"
    case interaction = "wechselwirkung"
    case weighing = "abwaegung"
    case focusArea = "handlungsschwerpunkt"
    case areaConcept = "teilraeumliches_konzept"
    case sectorPlan = "fachplanung"
    case districtProfile = "ortsteilsteckbrief"
    case commitment = "absprache"
    case idea = "idee"
    case thesis = "these"

    /// Whether the element is meant to stand without links: a frame for others, not a step on the way.
    public var standsAlone: Bool { self == .vision || self == .districtProfile || self == .superiorAim }
}
