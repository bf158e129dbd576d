/// What a browser says it is, in two words that help its owner to recognise a session and nobody else.
public enum Device {
    /// "Firefox unter Windows" from the header field `User-Agent`; "Unbekannter Browser" when it says nothing known.
    public static func name(userAgent: String?) -> String {
        let text = userAgent ?? ""
        let browser = browsers.first { text.contains($0.mark) }?.name ?? "Unbekannter Browser"
        guard let system = systems.first(where: { text.contains($0.mark) })?.name else { return browser }
        return "\(browser) unter \(system)"
    }

    /// In the order of asking: Edge and Opera call themselves Chrome too, and Chrome calls itself Safari.
    private static let browsers: [(mark: String, name: String)] = [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]
    private static let systems: [(mark: String, name: String)] = [
        ("Android", "Android"), ("iPhone", "iOS"), ("iPad", "iPadOS"), ("Windows", "Windows"), ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ]
}
