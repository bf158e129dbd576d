/// The register writes designations behind a comma: "Wilsdruff, Stadt", "Weißwasser/O.L., Stadt / Běła Woda".
public enum OfficialName {
    /// The name as people say it: designations behind a comma are left out, a second language stays.
    public static func spoken(_ official: String) -> String {
        let languages = official.split(separator: " / ", omittingEmptySubsequences: true)
        return languages.map { language in
            language.split(separator: ",").first.map(trimmed) ?? trimmed(language)
        }.joined(separator: " / ")
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
