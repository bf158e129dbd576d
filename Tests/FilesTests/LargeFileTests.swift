import Cryptography
import Files
import Foundation
import TestSupport
import Testing

@Suite("Large files")
struct LargeFileTests {
    /// In a process of its own, where no other test uses memory.
    @Test("60 MB are checked, saved, read and swept in a fraction of their size", arguments: TestStore.all)
    func bounded(_ store: TestStore) async {
        await #expect(processExitsWith: .success) { [name = store.rawValue as String] in
            try Example.run(try #require(TestStore(rawValue: name))) { example in
                let path = example.folder.path + "/large.csv"
                try Self.writeTable(path, bytes: 60_000_000)
                let before = try Self.peakKilobytes()
                let file = try Example.intake.accept(path: path, name: "Tabelle.csv")
                #expect(file.type == .csv && file.byteCount == 60_000_000)
                let id = try example.files.save(file, owner: Example.owner, quota: Example.quota)
                let stored = try #require(try example.find(id))
                try example.files.verify(stored)
                var chunks = example.files.chunks(of: stored)
                var count = 0
                while let piece = try chunks.next() { count += piece.count }
                #expect(count == 60_000_000)
                try example.delete(id)
                example.clock.advance(seconds: FileStore.graceSeconds)
                #expect(try example.files.sweep() == .init(files: 1))
                let growth = try Self.peakKilobytes() - before
                #expect(growth < 20_000, "\(growth) KB")
            }
        }
    }

    private static func writeTable(_ path: String, bytes: Int) throws {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        let handle = try #require(FileHandle(forWritingAtPath: path))
        var rest = bytes
        var line = 0
        while rest > 0 {
            var text = ""
            while text.utf8.count < 500_000 {
                text += "Gemeinde \(line);\(line * 7);grün\n"
                line += 1
            }
            var piece = Array(text.utf8.prefix(rest))
            // The last character may not be cut.
            if piece.count == rest { piece = piece.map { $0 < 0x80 ? $0 : 0x75 } }
            try handle.write(contentsOf: Data(piece))
            rest -= piece.count
        }
        try handle.close()
    }

    /// The most memory this process ever had.
    private static func peakKilobytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
        return try #require(Int(line.filter(\.isNumber)))
    }
}
