extension Attribute {
    public static func href(_ link: Link) -> Attribute { Attribute("href", .text(link.text)) }

    public static func src(_ link: Link) -> Attribute { Attribute("src", .text(link.text)) }

    public static func action(_ link: Link) -> Attribute { Attribute("action", .text(link.text)) }

    /// The target of one button of a form.
    public static func formaction(_ link: Link) -> Attribute { Attribute("formaction", .text(link.text)) }

    public static func rel(_ value: StaticString) -> Attribute { Attribute("rel", .literal(value)) }

    public static func hreflang(_ value: String) -> Attribute { Attribute("hreflang", .text(value)) }

    /// Offers the target as a file with this name.
    public static func download(_ fileName: String) -> Attribute { Attribute("download", .text(fileName)) }

    public static func alt(_ text: String) -> Attribute { Attribute("alt", .text(text)) }

    public static func width(_ pixels: Int) -> Attribute { Attribute("width", .integer(pixels)) }

    public static func height(_ pixels: Int) -> Attribute { Attribute("height", .integer(pixels)) }

    public static func loading(_ value: StaticString) -> Attribute { Attribute("loading", .literal(value)) }

    public static func media(_ value: StaticString) -> Attribute { Attribute("media", .literal(value)) }

    public static func sizes(_ value: StaticString) -> Attribute { Attribute("sizes", .literal(value)) }

    /// Of `meta`.
    public static func content(_ value: String) -> Attribute { Attribute("content", .text(value)) }

    /// Of `script`: run after the page is read.
    public static let `defer` = Attribute("defer", .present)

    public static func crossorigin(_ value: StaticString) -> Attribute { Attribute("crossorigin", .literal(value)) }

    /// Of `link rel="preload"`.
    public static func `as`(_ value: StaticString) -> Attribute { Attribute("as", .literal(value)) }

    /// Of `time`: the machine-readable day or instant.
    public static func datetime(_ value: String) -> Attribute { Attribute("datetime", .text(value)) }

    public static let open = Attribute("open", .present)

    /// Of `ol`: the first number.
    public static func start(_ value: Int) -> Attribute { Attribute("start", .integer(value)) }
}
