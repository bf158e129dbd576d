import Compression
import Foundation
import HTTPServer
import Testing

@Suite struct AssetTests {
    @Test func namesCarryTheHashAndReferencesFollow() throws {
        let assets = Assets(files: [
            "css/site.css": Array(
                """
                @import "base.css"; /* url(kommentar.png) */
                a { background: url( '../img/a.svg?v=1#x' ) } b { src: url(fehlt.png), url(data:x), url(/fest.png) }
                """.utf8),
            "css/base.css": Array("body {}".utf8), "img/a.svg": Array("<svg/>".utf8),
        ])
        let other = Assets(files: ["img/a.svg": Array("<svg/>".utf8)])
        #expect(assets.path("img/a.svg") == other.path("img/a.svg"))
        #expect(assets.path("img/a.svg").wholeMatch(of: /\/assets\/img\/a\.[0-9a-f]{8}\.svg/) != nil)
        #expect(assets.path("gibt es nicht.css") == "/assets/gibt%20es%20nicht.css")

        let server = Server(
            configuration: ServerConfiguration(), routes: RouteTable(), assets: assets,
            authorise: { _, _ in .forbidden })
        try server.start()
        defer { server.stop() }
        let css = try RawClient(port: server.port).get(assets.path("css/site.css")).text
        let base = assets.path("css/base.css").split(separator: "/").last!
        let image = assets.path("img/a.svg").split(separator: "/").last!
        #expect(
            css == """
                @import "\(base)"; /* url(kommentar.png) */
                a { background: url( '../img/\(image)?v=1#x' ) } b { src: url(fehlt.png), url(data:x), url(/fest.png) }
                """)
    }

    @Test func hashedAssetsAreKeptForever() throws {
        let site = try Site()
        let assets = Assets(files: ["long.js": Array(String(repeating: "const answer = 42;\n", count: 200).utf8)])
        let client = try site.client()
        let answer = try client.get(assets.path("long.js"), "Accept-Encoding: gzip")
        #expect(answer["Cache-Control"] == "public, max-age=31536000, immutable")
        #expect(answer["Content-Type"] == "text/javascript; charset=utf-8")
        #expect(answer["Content-Encoding"] == "gzip")
        #expect(try Gzip.decompress(answer.body, limit: 1 << 20).count == 3_800)
        let tag = try #require(answer["ETag"])
        let fresh = try client.get(assets.path("long.js"), "If-None-Match: \(tag)")
        #expect(fresh.status == 304)
        let plain = try client.get("/assets/long.js")
        #expect(plain["Cache-Control"] == "private, no-cache")
        #expect(plain.body.count == 3_800)
    }

    @Test func aFolderIsReadWithItsSubfolders() throws {
        let folder = NSTemporaryDirectory() + "/insek-assets-\(UUID())"
        try FileManager.default.createDirectory(atPath: folder + "/fonts", withIntermediateDirectories: true)
        try Data("a".utf8).write(to: URL(filePath: folder + "/a.css"))
        try Data("b".utf8).write(to: URL(filePath: folder + "/fonts/b.woff2"))
        try Data("c".utf8).write(to: URL(filePath: folder + "/.versteckt"))
        let assets = try Assets(directory: folder)
        #expect(assets.path("a.css") != "/assets/a.css")
        #expect(assets.path("fonts/b.woff2") != "/assets/fonts/b.woff2")
        #expect(assets.path(".versteckt") == "/assets/.versteckt")
        let failure = #expect(throws: HTTPServerError.self) { try Assets(directory: folder + "/fehlt") }
        #expect(failure?.message.contains("nicht lesbar") == true)
    }
}
