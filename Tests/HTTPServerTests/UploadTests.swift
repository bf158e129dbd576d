import Foundation
import HTTPServer
import Testing

@Suite struct UploadTests {
    private static let type = "multipart/form-data; boundary=\"grenze\""

    private static func body(_ parts: [(String, [UInt8])]) -> [UInt8] {
        parts.flatMap { Array("--grenze\r\n\($0.0)\r\n\r\n".utf8) + $0.1 + [13, 10] } + Array("--grenze--\r\n".utf8)
    }

    private static func field(_ name: String, _ value: String) -> (String, [UInt8]) {
        ("Content-Disposition: form-data; name=\"\(name)\"", Array(value.utf8))
    }

    private static func file(_ name: String, _ fileName: String, _ bytes: [UInt8]) -> (String, [UInt8]) {
        ("content-disposition: form-data; name=\"\(name)\"; filename=\"\(fileName)\"\r\nContent-Type: text/csv", bytes)
    }

    private func temporaryDirectory() throws -> String {
        let path = NSTemporaryDirectory() + "/insek-test-\(UUID())"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    /// The worker lets the request go a moment after the answer.
    private func isEmptySoon(_ directory: String) throws -> Bool {
        for _ in 0..<200 {
            if try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty { return true }
            usleep(5_000)
        }
        return false
    }

    @Test func fieldsAndFilesArrive() throws {
        let directory = try temporaryDirectory()
        let site = try Site { $0.temporaryDirectory = directory }
        let (token, cookie) = try site.csrf()
        let large = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let body = Self.body([
            Self.field("titel", "Bericht für Löbau"), Self.field("_csrf", token),
            Self.file("datei", "C:\\Ordner\\Einwohner %22neu%22.csv", large),
            Self.file("anlage", "", []), Self.file("leer", "leer.csv", []),
        ])
        let answer = try site.client().post("/hochladen", type: Self.type, body, [cookie])
        #expect(
            answer.text == """
                titel=Bericht für Löbau
                _csrf=\(token)
                datei=Einwohner "neu".csv text/csv 300000 [0, 7, 14, 21]
                leer=leer.csv text/csv 0 []
                """)
        #expect(try isEmptySoon(directory))
    }

    @Test func filesThatAreTooLargeAreRefusedAndRemoved() throws {
        let directory = try temporaryDirectory()
        let site = try Site {
            $0.temporaryDirectory = directory
            $0.uploadLimit = 1 << 20
        }
        let (token, cookie) = try site.csrf()
        for size in [2 << 20, 20 << 20] {
            let body = Self.body([
                Self.field("_csrf", token), Self.file("datei", "x.csv", [UInt8](repeating: 65, count: size)),
            ])
            let client = try site.client()
            let answer = try client.post("/hochladen", type: Self.type, body, [cookie])
            #expect(answer.status == 413)
            #expect(answer.text.contains("größer als die erlaubten 1 MB"))
            #expect(try client.get("/").status == 200)
        }
        #expect(try isEmptySoon(directory))
    }

    @Test func aTruncatedFormIsRefused() throws {
        let site = try Site()
        let (token, cookie) = try site.csrf()
        let body = Self.body([Self.field("_csrf", token), Self.file("datei", "x.csv", [1, 2, 3])]).dropLast(12)
        let answer = try site.client().post("/hochladen", type: Self.type, Array(body), [cookie])
        #expect(answer.status == 400)
        #expect(answer.text.contains("Das Formular wurde nicht vollständig übertragen."))
    }

    @Test func tooManyFilesAreRefused() throws {
        let site = try Site { $0.filesPerForm = 2 }
        let (token, cookie) = try site.csrf()
        let body = Self.body([Self.field("_csrf", token)] + (0..<3).map { Self.file("datei", "\($0).csv", [1]) })
        let answer = try site.client().post("/hochladen", type: Self.type, body, [cookie])
        #expect(answer.status == 400)
        #expect(answer.text.contains("mehr als 2 Dateien"))
    }

    @Test func leftoversOfKilledProcessesAreSwept() throws {
        let directory = try temporaryDirectory()
        let day = Date(timeIntervalSinceNow: -100_000)
        for (name, date) in [("insek-upload-alt", day), ("insek-upload-neu", Date()), ("fremd", day)] {
            _ = FileManager.default.createFile(atPath: "\(directory)/\(name)", contents: Data())
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: "\(directory)/\(name)")
        }
        _ = try Site { $0.temporaryDirectory = directory }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: directory).sorted() == ["fremd", "insek-upload-neu"])
    }

    @Test func aFullDiskIsToldInGerman() throws {
        let site = try Site { $0.temporaryDirectory = "/gibt/es/nicht" }
        let (token, cookie) = try site.csrf()
        let body = Self.body([Self.field("_csrf", token), Self.file("datei", "x.csv", [1, 2, 3])])
        let answer = try site.client().post("/hochladen", type: Self.type, body, [cookie])
        #expect(answer.status == 507)
        #expect(answer.text.contains("kein Platz mehr"))
    }

    @Test func tooManyUploadsAtOnceAreRefused() throws {
        let site = try Site { $0.uploadsAtOnce = 1 }
        let (token, cookie) = try site.csrf()
        let body = Self.body([Self.field("_csrf", token)])
        let first = try site.client()
        first.send(
            "POST /hochladen HTTP/1.1\r\nHost: localhost\r\nContent-Type: \(Self.type)\r\n\(cookie)\r\n"
                + "Content-Length: \(body.count)\r\n\r\n")
        first.send(Array(body.prefix(20)))
        usleep(100_000)
        #expect(try site.client().post("/hochladen", type: Self.type, body, [cookie]).status == 503)
        first.send(Array(body.dropFirst(20)))
        #expect(try first.answer().status == 200)
        #expect(site.records(3).count == 3)
        #expect(try site.client().post("/hochladen", type: Self.type, body, [cookie]).status == 200)
    }

    @Test(arguments: [1, 2, 3, 7, 64, 4096])
    func piecesOfAnySizeGiveTheSameParts(_ size: Int) throws {
        let site = try Site()
        let (token, cookie) = try site.csrf()
        let body = Self.body([
            Self.field("a", "\r\n--grenz"), Self.field("b", ""), Self.field("_csrf", token),
            Self.field("c", "\r\n\r\n"),
        ])
        let client = try site.client()
        client.send(
            "POST /hochladen HTTP/1.1\r\nHost: localhost\r\nContent-Type: \(Self.type)\r\n\(cookie)\r\n"
                + "Content-Length: \(body.count)\r\n\r\n")
        for start in stride(from: 0, to: body.count, by: size) {
            client.send(Array(body[start..<min(start + size, body.count)]))
            if size < 64 { usleep(100) }
        }
        #expect(try client.answer().text == "a=\r\n--grenz\nb=\n_csrf=\(token)\nc=\r\n\r\n")
    }
}
