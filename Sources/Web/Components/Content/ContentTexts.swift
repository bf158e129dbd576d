/// The German words of lists, examples and maps.
enum ContentTexts {
    static let example = "Beispiel, so kann es aussehen"
}
