public import HTML

/// A finished drawing, once for a page and once as a file, made by the same code.
///
/// On a page it fills the width of its place and keeps the size of its text; as a file it has a fixed width, for
/// embedding in a PDF. It holds presentation attributes only (no style, no script, no class), and its bytes depend on
/// nothing but its data. Beside it belongs a table with the same numbers.
public struct Drawing: Sendable {
    /// An `svg` element with `role="img"`, named by `title` and described by `summary`.
    public let html: HTML
    /// The same as a file of its own, `width` × `height` pixels.
    public let svg: [UInt8]
    /// What is shown, in a few words.
    public let title: String
    /// What there is to see, in one or two sentences: the alternative text.
    public let summary: String
    public let width: Int
    public let height: Int
}

/// Everything that can be drawn.
public protocol Drawable: Sendable {
    var title: String { get }
    var summary: String { get }

    /// `id` is unique on its page; it prefixes all ids within the drawing.
    func drawing(id: String) -> Drawing
}
