import Cryptography
import Database
import Files
import TestSupport
import Testing
import Values

@Suite("Files in the store")
struct FileStoreTests {
    @Test("A file comes back as it was saved, with its type and hash", arguments: TestStore.all)
    func saved(_ store: TestStore) throws {
        try Example.run(store) { example in
            let bytes = Example.text(600_000)
            let id = try example.save(bytes, name: "Bericht.txt")
            let file = try #require(try example.find(id))
            #expect(file.name == "Bericht.txt" && file.mediaType == "text/plain" && file.type == .text)
            #expect(file.byteCount == 600_000 && file.hash == SHA256.hash(bytes) && file.created == HandClock.start)
            #expect(try example.files.bytes(of: file, limit: 1_000_000) == bytes)
            try example.files.verify(file)
            #expect(try example.database.read { try FileStore.list($0, owner: Example.owner) } == [file])
            #expect(throws: FileError.self) { try example.files.bytes(of: file, limit: 1_000) }
        }
    }

    @Test("Nobody reaches a file of another owner", arguments: TestStore.all)
    func owners(_ store: TestStore) throws {
        try Example.run(store) { example in
            let id = try example.save(Example.text(10))
            #expect(try example.find(id, owner: "konzept-2") == nil)
            #expect(try example.delete(id, owner: "konzept-2") == false)
            #expect(try example.database.read { try FileStore.list($0, owner: "konzept-2") }.isEmpty)
            #expect(try example.find(id) != nil)
        }
    }

    @Test("The same content is kept once, also inside one file, and goes with its last user", arguments: TestStore.all)
    func deduplicated(_ store: TestStore) throws {
        try Example.run(store) { example in
            let chunk = Example.text(256 << 10)
            let first = try example.save(chunk + Example.text(100_000, seed: 2))
            let second = try example.save(chunk + chunk + chunk)
            #expect(try example.count("file_part") == 5)
            #expect(try example.count("file_chunk") == 2)
            try example.delete(first)
            example.clock.advance(seconds: FileStore.graceSeconds)
            #expect(try example.files.sweep() == .init(files: 1))
            #expect(try example.count("file_chunk") == 1)
            try example.files.verify(try #require(try example.find(second)))
            try example.delete(second)
            example.clock.advance(seconds: FileStore.graceSeconds)
            #expect(try example.files.sweep() == .init(files: 1))
            #expect(try example.count("file_chunk") == 0)
            #expect(try example.count("stored_file") == 0)
        }
    }

    @Test("A deleted file is hidden at once, a download under way still ends", arguments: TestStore.all)
    func deleted(_ store: TestStore) throws {
        try Example.run(store) { example in
            let bytes = Example.text(600_000)
            let id = try example.save(bytes)
            let file = try #require(try example.find(id))
            var chunks = example.files.chunks(of: file)
            var read = try #require(try chunks.next())
            #expect(try example.delete(id))
            #expect(try example.delete(id) == false)
            #expect(try example.find(id) == nil && example.usage() == 0)
            #expect(try example.files.sweep() == .init())
            while let piece = try chunks.next() { read += piece }
            #expect(read == bytes)
            example.clock.advance(seconds: FileStore.graceSeconds)
            try example.files.sweep()
            var late = example.files.chunks(of: file)
            let error = #expect(throws: FileError.self) { try late.next() }
            #expect(error?.code == .missing)
        }
    }

    @Test("Parts of a file are read without the rest", arguments: TestStore.all)
    func ranges(_ store: TestStore) throws {
        try Example.run(store) { example in
            let size = 256 << 10
            let bytes = Example.text(2 * size + 1_000)
            let file = try #require(try example.find(try example.save(bytes)))
            for range in [
                0..<1, 0..<size, size - 1..<size + 1, size..<2 * size, 100..<2 * size + 500, 2 * size..<bytes.count,
                bytes.count - 1..<bytes.count, 0..<bytes.count, 5..<5, bytes.count..<bytes.count + 10, 7..<9_000_000,
            ] {
                var chunks = example.files.chunks(of: file, in: range)
                #expect(chunks.remaining == range.clamped(to: 0..<bytes.count).count)
                var read: [UInt8] = []
                while let piece = try chunks.next() {
                    #expect(piece.count <= size)
                    read += piece
                }
                #expect(read == Array(bytes[range.clamped(to: 0..<bytes.count)]), "\(range)")
            }
        }
    }

    @Test("Bytes that the store lost or changed are never handed out", arguments: TestStore.all)
    func damaged(_ store: TestStore) throws {
        try Example.run(store) { example in
            let file = try #require(try example.find(try example.save(Example.text(300_000), name: "Plan.txt")))
            let changed = [UInt8](repeating: 65, count: 256 << 10)
            try example.database.write {
                try $0.execute("UPDATE file_chunk SET bytes = \(changed) WHERE byte_count = \(changed.count)")
            }
            let error = #expect(throws: FileError.self) { try example.files.verify(file) }
            #expect(error?.code == .damaged)
            #expect(error?.message.hasPrefix("Die gespeicherte Datei „Plan.txt“ ist beschädigt.") == true)
        }
    }

    @Test("The store itself refuses to lose a chunk in use", arguments: TestStore.all)
    func referenced(_ store: TestStore) throws {
        try Example.run(store) { example in
            try example.save(Example.text(10))
            let error = #expect(throws: DatabaseError.self) {
                try example.database.write { try $0.execute("DELETE FROM file_chunk") }
            }
            #expect(error?.code == .constraint(.foreignKey))
        }
    }
}
