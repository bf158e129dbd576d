/// A step of the plan that somebody carries out: an element of the kind `massnahme` with what only measures have.
public struct Measure: Hashable, Sendable {
    public let id: ElementID
    public let concept: ConceptID
    public let code: MeasureCode
    public let content: MeasureContent
    public let revision: Int64
    public let contentVersion: Int64

    public init(
        id: ElementID, concept: ConceptID, code: MeasureCode, content: MeasureContent, revision: Int64 = 1,
        contentVersion: Int64 = 1
    ) {
        self.id = id
        self.concept = concept
        self.code = code
        self.content = content
        self.revision = revision
        self.contentVersion = contentVersion
    }

    /// Nil when the element is no measure.
    public init?(_ element: Element, _ details: MeasureDetails) {
        guard element.kind == .measure, let code = element.code.flatMap(MeasureCode.init) else { return nil }
        self.init(
            id: element.id, concept: element.concept, code: code,
            content: MeasureContent(
                title: element.title, description: element.text, ortsteile: element.ortsteile, details: details),
            revision: element.revision, contentVersion: element.contentVersion)
    }

    /// The measure after an edit; see `MeasureContent.meaning` for what makes others look again.
    public func edited(_ content: MeasureContent, editorial: Bool) -> Measure {
        Measure(
            id: id, concept: concept, code: code, content: content, revision: revision + 1,
            contentVersion: editorial || content.meaning == self.content.meaning
                ? contentVersion : contentVersion + 1)
    }
}

extension Element {
    /// Nil for what is no measure.
    public var measureCode: MeasureCode? {
        kind == .measure ? code.flatMap { MeasureCode($0) } : nil
    }
}

/// The number that people call a measure by, such as "M-01". Unique in its concept, never given twice by itself; gaps
/// stay where measures were deleted.
public struct MeasureCode: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let number: Int

    public static let largest = 99_999

    public init?(number: Int) {
        guard (1...Self.largest).contains(number) else { return nil }
        self.number = number
    }

    /// Reads "M-01", also "M-1" and "m-01"; nil for anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count > 2, bytes.count <= 9, bytes[0] | 0x20 == UInt8(ascii: "m"), bytes[1] == UInt8(ascii: "-"),
            bytes.dropFirst(2).allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        self.init(number: bytes.dropFirst(2).reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }

    /// "M-" and at least two digits.
    public var text: String { "M-" + (number < 10 ? "0" : "") + String(number) }

    public var description: String { text }

    public static func < (left: MeasureCode, right: MeasureCode) -> Bool { left.number < right.number }
}
