/// Why no features come: a word for the program that asked, a German sentence for the person.
struct Failure: Error {
    enum Code: String {
        case usage
        case missing
        case unreadable
        case unsupported
    }

    let code: Code
    let message: String
}
