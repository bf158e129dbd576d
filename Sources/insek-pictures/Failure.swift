/// Why no picture comes: a word for the program that asked, a German sentence for the person.
struct Failure: Error {
    enum Code: String {
        case usage
        case missing
        case unsupported
        case damaged
        case tooLarge
    }

    let code: Code
    let message: String

    static let damaged = Failure(
        code: .damaged,
        message:
            "Das Bild ist beschädigt oder unvollständig. Bitte öffnen Sie es in einem Bildprogramm und speichern Sie es neu."
    )
}
