extension HTML {
    /// Writes an element whose content `content` writes.
    public mutating func element(_ tag: StaticString, _ attributes: Attribute..., content: (inout HTML) -> Void) {
        open(tag, attributes)
        content(&self)
        close(tag)
    }

    /// Without attributes; like the next one apart from the general form because lists of many rows live on it.
    public mutating func element(_ tag: StaticString, content: (inout HTML) -> Void) {
        write(reserving: tag.utf8CodeUnitCount + 2) {
            $0.open(tag)
            $0.write(0x3E)
        }
        content(&self)
        close(tag)
    }

    /// With one attribute.
    public mutating func element(_ tag: StaticString, _ attribute: Attribute, content: (inout HTML) -> Void) {
        open(tag, attribute)
        content(&self)
        close(tag)
    }

    /// Writes an element that holds only text.
    public mutating func element(_ tag: StaticString, _ attributes: Attribute..., text: String) {
        open(tag, attributes)
        self.text(text)
        close(tag)
    }

    /// With one attribute.
    public mutating func element(_ tag: StaticString, _ attribute: Attribute, text: String) {
        let bound = attribute.bound + text.utf8.count * Escaping.expansion + 2 * tag.utf8CodeUnitCount + 5
        guard bound <= 2_048 else {
            open(tag, attribute)
            self.text(text)
            close(tag)
            return
        }
        write(reserving: bound) {
            $0.open(tag)
            $0.write(attribute)
            $0.write(0x3E)
            $0.writeEscaped(text)
            $0.close(tag)
        }
    }

    /// Writes an element that has no content and no end tag, such as `br`, `img` or `input`.
    public mutating func void(_ tag: StaticString, _ attributes: Attribute...) { open(tag, attributes) }

    /// Writes an empty element of SVG, such as `<rect …/>`; there the slash is needed.
    public mutating func selfClosed(_ tag: StaticString, _ attributes: Attribute...) {
        write(reserving: HTML.bound(tag, attributes) + 1) { cursor in
            cursor.open(tag)
            for attribute in attributes { cursor.write(attribute) }
            cursor.write(0x2F)
            cursor.write(0x3E)
        }
    }

    /// An element by its name: for tags without a function here, and where a property hides the function
    /// (`HTML.element("summary") { … }` in a type that has a `summary`).
    public static func element(
        _ tag: StaticString, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML
    ) -> HTML {
        element(tag, attributes, content)
    }

    /// With attributes collected before.
    public static func element(
        _ tag: StaticString, attributes: [Attribute], @HTMLBuilder content: () -> HTML
    ) -> HTML {
        element(tag, attributes, content)
    }

    static func element(_ tag: StaticString, _ attributes: [Attribute], _ content: () -> HTML) -> HTML {
        let inner = content()
        let bound = HTML.bound(tag, attributes) + inner.bytes.count + tag.utf8CodeUnitCount + 3
        var html = HTML()
        html.write(reserving: bound) { cursor in
            cursor.open(tag)
            for attribute in attributes { cursor.write(attribute) }
            cursor.write(0x3E)
            inner.bytes.withUnsafeBufferPointer { cursor.write($0) }
            cursor.close(tag)
        }
        return html
    }

    static func void(_ tag: StaticString, _ attributes: [Attribute]) -> HTML {
        var html = HTML()
        html.open(tag, attributes)
        return html
    }

    mutating func open(_ tag: StaticString, _ attributes: [Attribute]) {
        write(reserving: HTML.bound(tag, attributes)) { cursor in
            cursor.open(tag)
            for attribute in attributes { cursor.write(attribute) }
            cursor.write(0x3E)
        }
    }

    private mutating func open(_ tag: StaticString, _ attribute: Attribute) {
        write(reserving: attribute.bound + tag.utf8CodeUnitCount + 2) {
            $0.open(tag)
            $0.write(attribute)
            $0.write(0x3E)
        }
    }

    mutating func close(_ tag: StaticString) {
        write(reserving: tag.utf8CodeUnitCount + 3) { $0.close(tag) }
    }

    private static func bound(_ tag: StaticString, _ attributes: [Attribute]) -> Int {
        attributes.reduce(tag.utf8CodeUnitCount + 2) { $0 + $1.bound }
    }
}
