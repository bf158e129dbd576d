// Elements within a line of text.

public func a(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("a", attributes, content)
}

public func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("span", attributes, content)
}

public func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("strong", attributes, content)
}

public func em(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("em", attributes, content)
}

public func small(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("small", attributes, content)
}

public func mark(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("mark", attributes, content)
}

public func abbr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("abbr", attributes, content)
}

public func cite(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("cite", attributes, content)
}

public func code(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("code", attributes, content)
}

public func kbd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("kbd", attributes, content)
}

public func sub(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("sub", attributes, content)
}

public func sup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("sup", attributes, content)
}

public func del(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("del", attributes, content)
}

public func ins(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("ins", attributes, content)
}

public func time(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("time", attributes, content)
}

public func data(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("data", attributes, content)
}

public func bdi(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("bdi", attributes, content)
}

public func dfn(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("dfn", attributes, content)
}

public func output(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("output", attributes, content)
}

public func progress(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("progress", attributes, content)
}

public func meter(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("meter", attributes, content)
}

public func br(_ attributes: Attribute...) -> HTML { .void("br", attributes) }

public func wbr(_ attributes: Attribute...) -> HTML { .void("wbr", attributes) }

public func img(_ attributes: Attribute...) -> HTML { .void("img", attributes) }
