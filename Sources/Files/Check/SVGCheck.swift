/// SVG graphics are kept as they are, so only those are taken that hold nothing but drawing: known elements, no script,
/// no event handler, no link to elsewhere, no foreign content, no entity, no animation. They are delivered as download
/// only, never shown in place (`DownloadHeaders`): two walls, since a downloaded graphic opens in a browser again.
enum SVGCheck {
    private static let limit = 4 << 20
    private static let namespace = "http://www.w3.org/2000/svg"

    /// SVG 1.1 and 2 without script, foreignObject, links and animation.
    private static let elements: Set<String> = [
        "svg", "g", "defs", "symbol", "use", "switch", "title", "desc", "metadata", "style", "path", "rect", "circle",
        "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "image", "marker", "clipPath", "mask",
        "pattern", "linearGradient", "radialGradient", "stop", "filter", "view",
    ]

    /// What drawing programs write beside the drawing; browsers do nothing with it.
    private static let namespaces: Set<String> = [
        namespace, "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://creativecommons.org/ns#", "http://web.resource.org/cc/",
        "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/", "http://www.inkscape.org/namespaces/inkscape",
        "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd", "http://www.serif.com/",
        "http://www.bohemiancoding.com/sketch/ns",
    ]

    static func check(_ source: ByteSource) throws(FileError) {
        guard source.count <= limit else {
            throw FileError(.tooLarge, "Die SVG-Grafik ist größer als \(FileSize.german(limit)). \(advice)")
        }
        var scanner = XMLScanner(try source.read(at: 0, count: source.count))
        var isFirst = true
        while let event = try scanner.next() {
            switch event {
            case .start(let element):
                if isFirst { try checkRoot(element) }
                isFirst = false
                try check(element)
            case .text(let text, let parent):
                if parent.hasSuffix("style") { try checkStyle(text) }
            }
        }
        if isFirst { throw TextCheck.markup }
    }

    private static func checkRoot(_ element: XMLScanner.Element) throws(FileError) {
        let declaration = element.prefix.isEmpty ? "xmlns" : "xmlns:\(element.prefix)"
        guard element.local == "svg", element.prefix.isEmpty || element.prefix == "svg",
            element.attributes.contains(where: { $0.name == declaration && $0.value == namespace })
        else { throw TextCheck.markup }
    }

    private static func check(_ element: XMLScanner.Element) throws(FileError) {
        let isDrawing = element.prefix.isEmpty || element.prefix == "svg"
        guard !isDrawing || elements.contains(element.local) || element.local.hasPrefix("fe") else {
            throw active("das Element „\(element.local)“")
        }
        for attribute in element.attributes { try check(attribute, of: element) }
    }

    private static func check(_ attribute: XMLScanner.Attribute, of element: XMLScanner.Element) throws(FileError) {
        let name = attribute.name.lowercased()
        let local = name.split(separator: ":").last.map(String.init) ?? name
        if name == "xmlns" || name.hasPrefix("xmlns:") {
            // Under another prefix the elements of SVG would not be recognised.
            guard namespaces.contains(attribute.value),
                attribute.value != namespace || name == "xmlns" || name == "xmlns:svg"
            else { throw active("fremde Bestandteile") }
            return
        }
        guard !local.hasPrefix("on"), name != "xml:base" else { throw active("das Attribut „\(attribute.name)“") }
        let value = String(attribute.value.unicodeScalars.filter { !$0.properties.isWhitespace }).lowercased()
        if local == "href" || local == "src" {
            let isPicture = ["png", "jpeg", "jpg", "gif", "webp"].contains {
                value.hasPrefix("data:image/\($0);base64,")
            }
            guard value.isEmpty || value.hasPrefix("#") || (isPicture && element.local == "image") else {
                throw active("einen Verweis nach außen")
            }
            return
        }
        try checkStyle(attribute.value)
    }

    /// Style sheets and attributes: references only to the graphic itself.
    private static func checkStyle(_ text: String) throws(FileError) {
        let bare = String(text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\"" && $0 != "'" })
            .lowercased()
        guard !bare.contains("javascript:"), !bare.contains("@import"), !bare.contains("\\"), !bare.contains("/*")
        else {
            throw active("ausführbare Teile oder Verweise")
        }
        var rest = bare[...]
        while let place = rest.firstRange(of: "url(") {
            rest = rest[place.upperBound...]
            guard rest.hasPrefix("#") else { throw active("einen Verweis nach außen") }
        }
    }

    static func active(_ what: String) -> FileError {
        FileError(.active, "Die SVG-Grafik enthält \(what). Das ist aus Sicherheitsgründen nicht erlaubt. \(advice)")
    }

    static let advice = "Bitte speichern Sie sie als „einfaches SVG“ oder als PNG."
}
