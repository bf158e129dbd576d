import HTTPServer

/// How much time somebody has today, in minutes.
enum TimeChoice: Int, CaseIterable {
    case quarter = 15
    case half = 30
    case hour = 60

    static let field = "zeit"

    init(_ query: Fields) {
        self = query.first(Self.field).flatMap { Int($0) }.flatMap(TimeChoice.init) ?? .half
    }
}
