import HTTPServer
import Testing

@Suite struct RoutingTests {
    @Test(arguments: ["tannenrode", "a b", "100 %", "Löbau/Lubij", "ä?&#+", "日本"])
    func whatARoutePrintsItMatches(_ value: String) throws {
        let route = Route(.get, "/orte/{}/teile/{}", String.self, Int.self)
        let path = route.path(value, 7)
        let request = Request(.get, path)
        let matched = try #require(route.match(request.segments))
        #expect(matched.0 == value)
        #expect(matched.1 == 7)
        #expect(path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }

    @Test func pathsAreEncodedByUTF8() {
        #expect(Route(.get, "/orte/{}", String.self).path("Löbau/Lubij") == "/orte/L%C3%B6bau%2FLubij")
        #expect(Route(.get, "/").path() == "/")
    }

    @Test func aNumberHasOneSpelling() {
        let route = Route(.get, "/{}", Int.self)
        #expect(route.match(["7"]) == 7)
        #expect(route.match(["+7"]) == nil)
        #expect(route.match(["007"]) == nil)
        #expect(route.match([""]) == nil)
    }

    @Test func typesDecideBetweenRoutesOfTheSameShape() throws {
        let site = try Site()
        #expect(try site.client().get("/gemeinden/tannenrode").text == "Gemeinde tannenrode")
        #expect(try site.client().get("/gemeinden/14")["Location"] == "/gemeinden/nummer-14")
        #expect(try site.client().get("/gemeinden/Grossbuchstaben").status == 404)
    }

    @Test func aRouteWithoutPermissionIsOpenToNobody() throws {
        let site = try Site()
        #expect(try site.client().get("/niemand").status == 403)
    }

    @Test func permissionsDecide() throws {
        let site = try Site()
        let refused = try site.client().get("/werkstatt/tannenrode/INSEK%202035")
        #expect(refused.status == 401)
        #expect(refused.text.contains("Für diese Seite müssen Sie angemeldet sein."))
        let allowed = try site.client().get("/werkstatt/tannenrode/INSEK%202035", "Cookie: x=1; sitzung=ja")
        #expect(allowed.text == "tannenrode / INSEK 2035")
        #expect(try site.client().get("/bearbeiten").status == 403)
    }

    @Test func theTableListsItsRoutes() {
        var table = RouteTable()
        table.get(Routes.concept) { _, _, _ in .empty() }
        table.post(Routes.remark) { _, _ in .empty() }
        table.get(Routes.nobody) { _ in .empty() }
        #expect(
            table.entries.map { "\($0.method.rawValue) \($0.pattern) \($0.permission?.name ?? "niemand") \($0.place)" }
                == [
                    "GET /werkstatt/{}/{} readConcept reader", "POST /gemeinden/{}/hinweis everyone worker",
                    "GET /niemand niemand reader",
                ])
    }
}
