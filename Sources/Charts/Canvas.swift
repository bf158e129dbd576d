import HTML

/// Where a drawing is written. Across, positions are fractions of the width (0 to 1) and become percentages on a page
/// and pixels in a file; down, they are pixels. So text keeps its size on a phone while bars and lines shrink.
struct Canvas {
    enum Frame {
        /// As wide as its place.
        case fluid
        /// As wide as `Canvas.width`.
        case file
    }

    /// Pixels of the file, and the width for which labels are laid out at most.
    static let width = 640.0
    /// The narrowest place for which labels must fit: a phone of 360 px less its margins.
    static let narrow = 320.0

    let frame: Frame
    let id: String
    var html = HTML()

    /// A position across as an attribute value.
    func across(_ fraction: Double) -> String {
        frame == .fluid ? decimal(fraction * 100, 3) + "%" : decimal(fraction * Canvas.width, 2)
    }

    mutating func rectangle(
        x: Double, width: Double, y: Double, height: Double, fill: String, stroke: String? = nil, dashes: String? = nil
    ) {
        html.selfClosed(
            "rect", .named("x", across(x)), .named("y", decimal(y)), .named("width", across(width)),
            .named("height", decimal(height)), .named("fill", fill), .optional("stroke", stroke),
            .optional("stroke-dasharray", dashes))
    }

    /// `shift` moves the text by pixels to the right.
    mutating func text(
        _ text: String, x: Double, shift: Double = 0, y: Double, size: Double = Style.size, anchor: Anchor = .start,
        fill: String = Style.ink, isBold: Bool = false, hasHalo: Bool = false
    ) {
        html.element(
            "text", .named("x", across(x)), .when(shift != 0, .named("dx", decimal(shift))), .named("y", decimal(y)),
            .named("font-size", decimal(size)), .when(anchor != .start, .named("text-anchor", anchor.rawValue)),
            .when(isBold, .named("font-weight", "600")), .named("fill", fill),
            .when(hasHalo, .named("stroke", Style.paper)), .when(hasHalo, .named("stroke-width", "3")),
            .when(hasHalo, .named("paint-order", "stroke")), text: text)
    }

    mutating func line(
        x1: Double, y1: Double, x2: Double, y2: Double, stroke: String, width: Double = 1, dashes: String? = nil
    ) {
        html.selfClosed(
            "line", .named("x1", across(x1)), .named("y1", decimal(y1)), .named("x2", across(x2)),
            .named("y2", decimal(y2)), .named("stroke", stroke), .named("stroke-width", decimal(width)),
            .optional("stroke-dasharray", dashes))
    }

    /// Text that runs upwards from (`x`, `y`).
    mutating func rising(_ text: String, x: Double, y: Double, fill: String) {
        // Rotation needs a point in pixels, so the percentage is given to an inner coordinate system.
        html.element(
            "svg", .named("x", across(x)), .named("y", decimal(y)), .named("overflow", "visible")
        ) { inner in
            inner.element(
                "text", .named("transform", "rotate(-90)"), .named("y", "4"),
                .named("font-size", decimal(Style.smallSize)), .named("fill", fill), text: text)
        }
    }

    enum Anchor: String {
        case start, middle, end
    }
}

extension Attribute {
    /// Not written when there is no value.
    static func optional(_ name: StaticString, _ value: String?) -> Attribute {
        .when(value != nil, .named(name, value ?? ""))
    }
}

/// `value` with at most `places` decimals, without trailing zeros and without minus zero: the same on every machine.
func decimal(_ value: Double, _ places: Int = 2) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value * scale).rounded()
    guard scaled.isFinite, scaled.magnitude < 1e15 else { return "0" }
    let whole = Int(scaled.magnitude) / Int(scale)
    var rest = String(Int(scaled.magnitude) % Int(scale))
    rest = String(repeating: "0", count: max(0, places - rest.utf8.count)) + rest
    while rest.utf8.last == 0x30 { rest.removeLast() }
    let sign = scaled < 0 ? "-" : ""
    return sign + String(whole) + (rest.isEmpty || places == 0 ? "" : "." + rest)
}
