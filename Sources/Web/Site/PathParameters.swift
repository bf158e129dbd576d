public import Access
public import Domain
public import Files
public import HTTPServer
public import Reports

extension Slug: PathParameter {
    public init?(pathSegment: String) { self.init(pathSegment) }
    public var pathSegment: String { text }
}

extension AGS: PathParameter {
    public init?(pathSegment: String) { self.init(pathSegment) }
    public var pathSegment: String { text }
}

extension ConceptSlug: PathParameter {
    public init?(pathSegment: String) { self.init(pathSegment) }
    public var pathSegment: String { text }
}

extension MeasureCode: PathParameter {
    /// Only the canonical spelling "M-01", so that a sheet has one address.
    public init?(pathSegment: String) {
        guard let code = MeasureCode(pathSegment), code.text == pathSegment else { return nil }
        self = code
    }

    public var pathSegment: String { text }
}

extension FirstPaper: PathParameter {
    public init?(pathSegment: String) { self.init(rawValue: pathSegment) }
    public var pathSegment: String { rawValue }
}

extension ProcessStepKey: PathParameter {
    public init?(pathSegment: String) { self.init(rawValue: pathSegment) }
    public var pathSegment: String { rawValue }
}

extension InventoryKind: PathParameter {
    public init?(pathSegment: String) { self.init(rawValue: pathSegment) }
    public var pathSegment: String { rawValue }
}

extension TopicKey: PathParameter {
    public init?(pathSegment: String) { self.init(rawValue: pathSegment) }
    public var pathSegment: String { rawValue }
}

extension DraftChapter: PathParameter {
    public init?(pathSegment: String) { self.init(rawValue: pathSegment) }
    public var pathSegment: String { rawValue }
}

extension StoredFileID: PathParameter {
    public init?(pathSegment: String) { self.init(text: pathSegment) }
    public var pathSegment: String { text }
}

extension Permission: PermissionKey {}
