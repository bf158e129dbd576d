public import Access
public import Domain
public import HTTPServer

extension Slug: PathParameter {
    public init?(pathSegment: String) { self.init(pathSegment) }
    public var pathSegment: String { text }
}

extension AGS: PathParameter {
    public init?(pathSegment: String) { self.init(pathSegment) }
    public var pathSegment: String { text }
}

extension Permission: PermissionKey {}
