extension HTML {
    /// Writes an element whose content `content` writes.
    public mutating func element(_ tag: StaticString, _ attributes: Attribute..., content: (inout HTML) -> Void) {
        open(tag, attributes)
        content(&self)
        close(tag)
    }

    /// Writes an element that holds only text.
    public mutating func element(_ tag: StaticString, _ attributes: Attribute..., text: String) {
        open(tag, attributes)
        self.text(text)
        close(tag)
    }

    /// Writes an element that has no content and no end tag, such as `br`, `img` or `input`.
    public mutating func void(_ tag: StaticString, _ attributes: Attribute...) { open(tag, attributes) }

    /// An element by its name: for tags without a function here, and where a property hides the function
    /// (`HTML.element("summary") { … }` in a type that has a `summary`).
    public static func element(
        _ tag: StaticString, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML
    ) -> HTML {
        element(tag, attributes, content)
    }

    static func element(_ tag: StaticString, _ attributes: [Attribute], _ content: () -> HTML) -> HTML {
        let inner = content()
        var html = HTML()
        html.reserve(inner.bytes.count + 2 * tag.utf8CodeUnitCount + 5 + 32 * attributes.count)
        html.open(tag, attributes)
        html.append(inner)
        html.close(tag)
        return html
    }

    static func void(_ tag: StaticString, _ attributes: [Attribute]) -> HTML {
        var html = HTML()
        html.open(tag, attributes)
        return html
    }

    mutating func open(_ tag: StaticString, _ attributes: [Attribute]) {
        bytes.append(0x3C)
        appendLiteral(tag)
        for attribute in attributes { append(attribute) }
        bytes.append(0x3E)
    }

    mutating func close(_ tag: StaticString) {
        appendLiteral("</")
        appendLiteral(tag)
        bytes.append(0x3E)
    }
}
