/// One thing of the plan, whatever its kind: trace, search, comments and history work on all alike.
public struct Element: Hashable, Sendable {
    public let id: ElementID
    public let concept: ConceptID
    public let kind: ElementKind
    /// What people call it by, such as "M-01" or "Z3"; unique among the elements of its kind.
    public let code: String?
    public let title: String
    public let text: String
    /// Where it lies; none for the whole municipality. In alphabetical order of their bytes.
    public let ortsteile: [String]
    public let parent: ElementID?
    /// Order among the children of one parent, not necessarily without gaps.
    public let position: Int
    /// Rises with every change; an editor names the one it has seen.
    public let revision: Int64
    /// Rises only when the meaning changes, so that whatever rests on it is looked at again.
    public let contentVersion: Int64

    public init(
        id: ElementID, concept: ConceptID, kind: ElementKind, code: String? = nil, title: String, text: String = "",
        ortsteile: [String] = [], parent: ElementID? = nil, position: Int = 0, revision: Int64 = 1,
        contentVersion: Int64 = 1
    ) {
        self.id = id
        self.concept = concept
        self.kind = kind
        self.code = code
        self.title = title
        self.text = text
        self.ortsteile = Set(ortsteile).sorted()
        self.parent = parent
        self.position = position
        self.revision = revision
        self.contentVersion = contentVersion
    }
}

/// What a person writes into an element.
public struct ElementContent: Hashable, Sendable {
    public var title: String
    public var text: String
    public var ortsteile: [String]

    public init(title: String, text: String = "", ortsteile: [String] = []) {
        self.title = PlainText.line(title)
        self.text = PlainText.lines(text)
        self.ortsteile = Set(ortsteile.map(PlainText.line)).sorted()
    }

    public init(_ element: Element) {
        self.init(title: element.title, text: element.text, ortsteile: element.ortsteile)
    }
}

extension Element {
    /// The element after an edit.
    /// - Parameter editorial: A mere correction of wording, which the editor says leaves the meaning alone.
    public func edited(_ content: ElementContent, editorial: Bool) -> Element {
        Element(
            id: id, concept: concept, kind: kind, code: code, title: content.title, text: content.text,
            ortsteile: content.ortsteile, parent: parent, position: position, revision: revision + 1,
            contentVersion: editorial || content == ElementContent(self) ? contentVersion : contentVersion + 1)
    }

    /// The element at another place among its fellows, which leaves its meaning alone.
    public func moved(below parent: ElementID?, to position: Int) -> Element {
        Element(
            id: id, concept: concept, kind: kind, code: code, title: title, text: text, ortsteile: ortsteile,
            parent: parent, position: position, revision: revision + 1, contentVersion: contentVersion)
    }
}
