/// One declaration that matches requests, prints links and names its permission.
///
/// `Route(.get, "/gemeinden/{}/hinweis", Slug.self, needs: Permission.everyone)`: each "{}" is one parameter. A route
/// that names no permission is open to nobody.
public struct Route<each P: PathParameter>: Sendable {
    public let method: Method
    /// The pattern as declared, used in logs and listings.
    public let pattern: String
    public let permission: (any PermissionKey)?
    @usableFromInline let segments: [String]
    let parameterTypes: [String]

    /// The pattern starts with "/", has no empty segment and as many "{}" as types are given.
    public init(
        _ method: Method, _ pattern: String, _ types: repeat (each P).Type,
        needs permission: (any PermissionKey)? = nil
    ) {
        self.method = method
        self.pattern = pattern
        self.permission = permission
        segments = pattern.split(separator: "/").map(String.init)
        var names: [String] = []
        for type in repeat each types { names.append(String(describing: type)) }
        parameterTypes = names
        precondition(
            pattern == "/" + segments.joined(separator: "/"), "a pattern starts with / and has no empty segment")
        precondition(
            segments.count { $0 == "{}" } == names.count, "\(pattern) needs one type for each {}")
    }

    /// The path with these values, percent-encoded, without query.
    ///
    /// Inlinable, so that a list of links does not pay for a generic call each.
    @inlinable public func path(_ values: repeat each P) -> String {
        var out = ""
        var rest = segments[...]
        func appendLiterals() {
            while let segment = rest.popFirst(), segment != "{}" { out += "/" + segment }
        }
        appendLiterals()
        for value in repeat each values {
            out += "/" + PercentEncoding.encode(value.pathSegment)
            appendLiterals()
        }
        return out.isEmpty ? "/" : out
    }

    /// The values in these percent-decoded segments; nil if the path is not of this route.
    public func match(_ path: [String]) -> (repeat each P)? {
        guard path.count == segments.count else { return nil }
        for (segment, part) in zip(segments, path) where segment != "{}" && segment != part { return nil }
        var index = 0
        func next<Value: PathParameter>(_: Value.Type) throws(Mismatch) -> Value {
            while segments[index] != "{}" { index += 1 }
            defer { index += 1 }
            guard !path[index].isEmpty, let value = Value(pathSegment: path[index]) else { throw Mismatch() }
            return value
        }
        do {
            return (repeat try next((each P).self))
        } catch {
            return nil
        }
    }
}

private struct Mismatch: Error {}
