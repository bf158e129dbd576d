/// A concept as an address of the workspace names it: joint ones have one address for each of their municipalities.
public struct AddressedConcept: Hashable, Sendable {
    public let concept: Concept
    /// The municipality by which it was asked for.
    public let municipality: AGS
    public let municipalitySlug: Slug
    /// As the current register has it; the key when no register has the municipality any more.
    public let municipalityName: String
    /// Rises with every change of the concept: what was made from it at the same number still holds.
    public let changeNumber: Int64

    public init(
        concept: Concept, municipality: AGS, municipalitySlug: Slug, municipalityName: String, changeNumber: Int64
    ) {
        self.concept = concept
        self.municipality = municipality
        self.municipalitySlug = municipalitySlug
        self.municipalityName = municipalityName
        self.changeNumber = changeNumber
    }
}
