// Forms. `textarea` takes its text as content; a leading line end is kept because one is always written.

public func form(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("form", attributes, content)
}

public func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("fieldset", attributes, content)
}

public func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("legend", attributes, content)
}

public func label(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("label", attributes, content)
}

public func select(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("select", attributes, content)
}

public func optgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("optgroup", attributes, content)
}

public func option(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("option", attributes, content)
}

public func datalist(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("datalist", attributes, content)
}

public func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("button", attributes, content)
}

public func input(_ attributes: Attribute...) -> HTML { .void("input", attributes) }

public func textarea(_ attributes: Attribute..., text: String = "") -> HTML {
    // HTML drops one line end after the start tag; without this one the text would lose its own.
    .element("textarea", attributes) { HTML(text: "\n" + text) }
}
