// Elements of the head. Scripts and styles are files: the security policy forbids inline ones.

public func noscript(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    .element("noscript", attributes, content)
}

public func meta(_ attributes: Attribute...) -> HTML { .void("meta", attributes) }

public func link(_ attributes: Attribute...) -> HTML { .void("link", attributes) }

/// A script file; it has no content.
public func script(_ attributes: Attribute...) -> HTML { .element("script", attributes) { .empty } }
