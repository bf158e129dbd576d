extension Document {
    /// The headings of the second level, for a table of contents.
    public var chapters: [(id: String, title: String)] {
        blocks.compactMap { block in
            guard case .heading(2, let id, let text) = block else { return nil }
            return (id, text)
        }
    }
}
