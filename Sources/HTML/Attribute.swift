/// An attribute of an element. Names are literals of the source, values are always quoted and escaped.
///
/// There is no `style` and no event handler: the pages' security policy forbids both. Addresses are a `Link`.
/// Attributes are written in the order given.
public struct Attribute: Sendable {
    enum Value: Sendable {
        /// Not written at all.
        case absent
        /// Boolean attribute: only the name.
        case present
        case literal(StaticString)
        case literals([StaticString])
        case text(String)
        case integer(Int)
    }

    let name: StaticString
    /// The rest of a name such as aria-label.
    let suffix: StaticString
    let value: Value

    init(_ name: StaticString, suffix: StaticString = "", _ value: Value) {
        self.name = name
        self.suffix = suffix
        self.value = value
    }

    /// `attribute` if the condition holds, else none: `option(.value("1"), .when(isChosen, .selected))`.
    public static func when(_ condition: Bool, _ attribute: Attribute) -> Attribute {
        condition ? attribute : Attribute("", .absent)
    }

    /// An attribute that has no function here, for instance of SVG. `style` and names that begin with `on` stop the
    /// program.
    public static func named(_ name: StaticString, _ value: String) -> Attribute {
        precondition(isAllowed(name), "style attributes and event handlers are forbidden")
        return Attribute(name, .text(value))
    }

    private static func isAllowed(_ name: StaticString) -> Bool {
        name.withUTF8Buffer { bytes in
            let lower = bytes.map { $0 | 0x20 }
            return !lower.elementsEqual("style".utf8) && !lower.starts(with: "on".utf8)
                && lower.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x3A).contains($0) || $0 == 0x2D }
        }
    }
}
