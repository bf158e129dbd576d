/// One look for all drawings. Contrast to white: text at least 4.5 : 1, shapes at least 3 : 1 (WCAG 2.2, 1.4.3, 1.4.11).
enum Style {
    static let fonts = "Fira Sans, sans-serif"
    /// Pixels.
    static let size = 14.0
    static let smallSize = 13.0
    static let ink = "#1b1f24"
    static let quiet = "#4b5560"
    static let grid = "#d3d8dd"
    static let axis = "#4b5560"
    /// Behind bars, so that the eye finds the row; carries no information.
    static let track = "#eef1f4"
    static let paper = "#ffffff"

    /// Series are told apart by colour and by pattern or dashes, never by colour alone.
    static let series = ["#14477a", "#b34d00", "#2a7a3b", "#7a3d96", "#5c6670", "#a8174f"]
    static let dashes: [String?] = [nil, "7 4", "2 4", "10 4 2 4", "4 2", "1 3"]

    /// From low to high for maps; told apart by lightness, with outlines because the lightest are near white.
    static let classes = ["#e3edf6", "#b5cfe6", "#7ba6cf", "#3f78ad", "#14477a"]

    static func color(_ index: Int) -> String { series[index % series.count] }
}
