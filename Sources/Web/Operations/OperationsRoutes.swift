import Access
import HTTPServer

enum OperationsRoutes {
    static let metrics = Route(.get, "/metrics", needs: Permission.readOperations)
}
