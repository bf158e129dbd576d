import HTML
import HTTPServer

extension Route {
    /// A link to this route.
    func link(_ values: repeat each P) -> Link { Link(path: path(repeat each values)) }

    /// A link to this route with a query.
    func link(_ values: repeat each P, query: [(String, String)]) -> Link {
        Link(path: path(repeat each values), query: query)
    }
}
