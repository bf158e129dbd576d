import Compression
import Foundation
import Testing

@Suite("Zip archives")
struct ZipArchiveTests {
    private static let python = "/usr/bin/python3"
    private static let hasPython = FileManager.default.isExecutableFile(atPath: python)
    private static let day = (year: 2026, month: 11, day: 16)

    /// What Python's reader says: a line for each file, and the first damaged one at the end.
    private func read(_ archive: ZipArchive) throws -> [String] {
        let path = FileManager.default.temporaryDirectory.appending(path: "insek-zip-\(UUID().uuidString).zip")
        try Data(archive.bytes).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        let process = Process()
        process.executableURL = URL(filePath: Self.python)
        process.arguments = [
            "-c",
            """
            import hashlib, sys, zipfile
            with zipfile.ZipFile(sys.argv[1]) as archive:
                for entry in archive.infolist():
                    digits = hashlib.sha256(archive.read(entry)).hexdigest()[:8]
                    name = entry.filename.encode("unicode_escape").decode("ascii")
                    print(name, entry.compress_type, entry.file_size, digits, "%d-%d-%d" % entry.date_time[:3])
                print(archive.testzip())
            """, path.path,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: "\n").map(String.init)
    }

    @Test("One file that does not get smaller, byte by byte")
    func bytes() {
        var archive = ZipArchive(day: Self.day)
        archive.add("ä.txt", Array("123456789".utf8))
        let name: [UInt8] = [0xC3, 0xA4, 0x2E, 0x74, 0x78, 0x74]
        // Version, flag of UTF-8, stored, midnight, 16.11.2026, the check value of CRC-32, sizes, lengths.
        let head: [UInt8] = [
            20, 0, 0, 8, 0, 0, 0, 0, 0x70, 0x5D, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0, 0, 0, 6, 0, 0, 0,
        ]
        var expected: [UInt8] = [0x50, 0x4B, 3, 4]
        expected += head
        expected += name
        expected += Array("123456789".utf8)
        expected += [0x50, 0x4B, 1, 2, 20, 0]
        expected += head
        expected += [UInt8](repeating: 0, count: 14)
        expected += name
        expected += [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 52, 0, 0, 0, 45, 0, 0, 0, 0, 0]
        #expect(archive.bytes == expected)
    }

    @Test(
        "Another program reads names, days, sizes and contents, packed or not",
        .enabled(if: hasPython, "ohne Python"))
    func foreignReader() throws {
        var archive = ZipArchive(day: Self.day)
        archive.add("Maßnahmen/größte.txt", Array(String(repeating: "Tannenrode ", count: 10_000).utf8))
        archive.add("leer", [])
        archive.add("kurz.bin", [1, 2, 3])
        #expect(
            try read(archive) == [
                #"Ma\xdfnahmen/gr\xf6\xdfte.txt 8 110000 ab14d126 2026-11-16"#, "leer 0 0 e3b0c442 2026-11-16",
                "kurz.bin 0 3 039058c6 2026-11-16", "None",
            ])
        #expect(archive.bytes.count < 2_000)
    }

    @Test("The same files give the same bytes; an archive of nothing is one", .enabled(if: hasPython, "ohne Python"))
    func reproducible() throws {
        func archive() -> ZipArchive {
            var archive = ZipArchive(day: (year: 1066, month: 1, day: 2))
            archive.add("a", Array("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".utf8))
            return archive
        }
        #expect(archive().bytes == archive().bytes)
        #expect(try read(archive())[0].hasSuffix(" 1980-1-2"), "the first year that an archive can name")
        #expect(try read(ZipArchive(day: Self.day)) == ["None"])
    }
}
