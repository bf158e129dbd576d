extension Attribute {
    public static func `class`(_ name: StaticString) -> Attribute { Attribute("class", .literal(name)) }

    public static func classes(_ names: [StaticString]) -> Attribute {
        names.isEmpty ? Attribute("class", .absent) : Attribute("class", .literals(names))
    }

    public static func id(_ value: String) -> Attribute { Attribute("id", .text(value)) }

    public static func lang(_ value: String) -> Attribute { Attribute("lang", .text(value)) }

    public static func dir(_ value: StaticString) -> Attribute { Attribute("dir", .literal(value)) }

    public static func title(_ value: String) -> Attribute { Attribute("title", .text(value)) }

    public static func role(_ value: StaticString) -> Attribute { Attribute("role", .literal(value)) }

    public static func tabindex(_ value: Int) -> Attribute { Attribute("tabindex", .integer(value)) }

    public static let hidden = Attribute("hidden", .present)

    /// `.aria("label", "Menü")` is aria-label="Menü".
    public static func aria(_ name: StaticString, _ value: String) -> Attribute {
        Attribute("aria-", suffix: name, .text(value))
    }

    /// `.data("gemeinde", ags)` is data-gemeinde="…".
    public static func data(_ name: StaticString, _ value: String) -> Attribute {
        Attribute("data-", suffix: name, .text(value))
    }

    /// An htmx attribute: `.hx("target", "#liste")`. Names that begin with `on` stop the program.
    public static func hx(_ name: StaticString, _ value: String) -> Attribute {
        precondition(!name.withUTF8Buffer { $0.starts(with: "on".utf8) }, "event handlers are forbidden")
        return Attribute("hx-", suffix: name, .text(value))
    }

    /// An htmx attribute with an address: `.hx("get", link)`.
    public static func hx(_ name: StaticString, _ link: Link) -> Attribute { hx(name, link.text) }

    /// An attribute of htmx's event stream extension: `.sse("connect", link.text)`.
    public static func sse(_ name: StaticString, _ value: String) -> Attribute {
        Attribute("sse-", suffix: name, .text(value))
    }
}
