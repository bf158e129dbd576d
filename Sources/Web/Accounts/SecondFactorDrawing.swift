import HTML
import QRCode

/// The key of an authenticator app as a QR code. Whoever cannot point a camera at it types the text beside it.
struct SecondFactorDrawing {
    let code: QRCode

    /// Nil when the address is too long for a code; the text beside it then is the only way.
    init?(_ address: String) {
        guard let code = QRCode(address) else { return nil }
        self.code = code
    }

    var html: HTML {
        figure(.class("insek-qr")) {
            HTML.element(
                "svg", .named("viewBox", "0 0 \(edge) \(edge)"), .named("role", "img"),
                .aria("label", AccountTexts.qrCode), .named("shape-rendering", "crispEdges")
            ) {
                // Light all over, also where the page is dark, or no camera would read it.
                HTML.element(
                    "rect", .named("width", "\(edge)"), .named("height", "\(edge)"), .named("fill", "#fff")
                ) { HTML.empty }
                HTML.element("path", .named("d", path), .named("fill", "#000")) { HTML.empty }
            }
            figcaption(.class("kern-body kern-body--small")) { AccountTexts.qrCaption }
        }
    }

    private var edge: Int { code.size + 2 * QRCode.quietZone }

    /// One bar for each run of dark squares.
    private var path: String {
        (0..<code.size).map { row in
            code.runs(row: row).map { run in
                "M\(run.lowerBound + QRCode.quietZone) \(row + QRCode.quietZone)h\(run.count)v1h-\(run.count)z"
            }.joined()
        }.joined()
    }
}
