import HTML

extension Canvas {
    /// Draws twice with the same code: for the page and as a file of `width` × `height` pixels.
    static func drawing(
        title: String, summary: String, id: String, height: Double, _ draw: (inout Canvas) -> Void
    ) -> Drawing {
        func render(_ frame: Frame) -> HTML {
            var canvas = Canvas(frame: frame, id: id)
            draw(&canvas)
            return canvas.html
        }
        let pixels = decimal(height, 0)
        let size: [Attribute] = [.named("width", "100%"), .named("height", pixels)]
        let fileSize: [Attribute] = [.named("width", decimal(width, 0)), .named("height", pixels)]
        return Drawing(
            html: element(title, summary, id, size, content: render(.fluid)),
            svg: file(title, summary, id, fileSize, content: render(.file)),
            title: title, summary: summary, width: Int(width), height: Int(height.rounded()))
    }

    /// Draws once in a coordinate system of its own that scales as a whole, for maps.
    static func drawing(
        title: String, summary: String, id: String, box: (width: Double, height: Double), _ content: HTML
    ) -> Drawing {
        let (width, height) = (decimal(box.width, 0), decimal(box.height, 0))
        let view = Attribute.named("viewBox", "0 0 \(width) \(height)")
        return Drawing(
            html: element(title, summary, id, [.named("width", "100%"), view], content: content),
            svg: file(
                title, summary, id, [.named("width", width), .named("height", height), view], content: content),
            title: title, summary: summary, width: Int(box.width.rounded()), height: Int(box.height.rounded()))
    }

    private static func element(
        _ title: String, _ summary: String, _ id: String, _ attributes: [Attribute], isFile: Bool = false, content: HTML
    ) -> HTML {
        let namespace = Attribute.when(isFile, .named("xmlns", "http://www.w3.org/2000/svg"))
        return HTML.element(
            "svg",
            attributes: [namespace] + attributes + [
                .role("img"), .aria("labelledby", "\(id)-titel \(id)-text"), .named("font-family", Style.fonts),
                .named("fill", Style.ink),
            ]
        ) {
            HTML.element("title", .id(id + "-titel")) { title }
            HTML.element("desc", .id(id + "-text")) { summary }
            content
        }
    }

    private static func file(
        _ title: String, _ summary: String, _ id: String, _ attributes: [Attribute], content: HTML
    ) -> [UInt8] {
        element(title, summary, id, attributes, isFile: true, content: content).bytes + [0x0A]
    }
}
