/// A value that stands in one segment of a path, e.g. an AGS or a slug.
///
/// Both directions must fit together: `Self(pathSegment: value.pathSegment)` gives the value back. A segment is
/// neither empty nor "." nor "..", because browsers do not send such segments.
public protocol PathParameter: Sendable {
    /// The value of a percent-decoded segment; nil if it is none, which means "this route does not match".
    init?(pathSegment: String)
    /// The segment before percent-encoding.
    var pathSegment: String { get }
}

extension String: PathParameter {
    public init?(pathSegment: String) {
        self = pathSegment
    }

    public var pathSegment: String { self }
}

extension Int: PathParameter {
    /// Only the canonical spelling: "7", not "+7" or "007", so that a page has one address.
    public init?(pathSegment: String) {
        guard let value = Int(pathSegment), String(value) == pathSegment else { return nil }
        self = value
    }

    public var pathSegment: String { String(self) }
}
