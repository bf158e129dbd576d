/// What a municipality already has and knows of, beside numbers. The raw value is the one of the element.
public enum InventoryKind: String, CaseIterable, Sendable {
    case district = "ortsteilsteckbrief"
    case sectorPlan = "fachplanung"
    case areaConcept = "teilraeumliches_konzept"
    case asset = "begabung"

    public init?(_ kind: ElementKind) { self.init(rawValue: kind.rawValue) }

    public var element: ElementKind {
        switch self {
        case .district: .districtProfile
        case .sectorPlan: .sectorPlan
        case .areaConcept: .areaConcept
        case .asset: .asset
        }
    }

    public var germanName: String {
        switch self {
        case .district: "Ortsteil"
        case .sectorPlan: "Fachplanung"
        case .areaConcept: "Teilräumliches Konzept"
        case .asset: "Lokale Begabung"
        }
    }

    public var germanPlural: String {
        switch self {
        case .district: "Ortsteile"
        case .sectorPlan: "Fachplanungen"
        case .areaConcept: "Teilräumliche Konzepte"
        case .asset: "Lokale Begabungen"
        }
    }
}
