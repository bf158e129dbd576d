/// A municipality as links need it: its key, its word in addresses and its name.
public struct MunicipalityAddress: Hashable, Sendable {
    public let ags: AGS
    public let slug: Slug
    /// As the current register has it; the key when no register has the municipality any more.
    public let name: String

    public init(ags: AGS, slug: Slug, name: String) {
        self.ags = ags
        self.slug = slug
        self.name = name
    }
}
