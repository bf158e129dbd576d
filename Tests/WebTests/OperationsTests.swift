import Access
import Database
import HTTPServer
import TestSupport
import Testing

@testable import Web

@Suite("Numbers for those who run the installation")
struct OperationsTests {
    private func application(_ token: String?) -> WebApplication {
        WebApplication(
            workshop: .forTests(Database(driver: AwayDriver(.sqlite))), assets: Assets(),
            operations: Operations(metrics: ServerMetrics(), token: token))
    }

    private func request(_ header: String?) -> Request {
        Request(.get, "/metrics", headers: header.map { [("Authorization", $0)] } ?? [])
    }

    @Test("Only the token opens them, and no token opens nothing")
    func token() throws {
        for header in [nil, "", "Bearer ", "Bearer falsch", "Bearer geheim2", "bearer", "Basic geheim", "geheim"] {
            #expect(try application("geheim").authorise(request(header), Permission.readOperations) == .login)
            #expect(try application(nil).authorise(request(header), Permission.readOperations) == .login)
            #expect(try application("").authorise(request(header), Permission.readOperations) == .login)
        }
        #expect(try application("geheim").authorise(request("Bearer geheim"), Permission.readOperations) == .allowed)
        #expect(try application("geheim").authorise(request("Bearer geheim"), Permission.manageAccounts) == .login)
    }
}
