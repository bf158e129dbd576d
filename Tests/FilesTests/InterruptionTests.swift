import Database
import Files
import Foundation
import TestSupport
import Testing
import Values

@Suite("Saves that stop half-way, and quotas")
struct InterruptionTests {
    @Test("A staged file is invisible, counts for the quota, and is swept after its lease", arguments: TestStore.all)
    func swept(_ store: TestStore) throws {
        try Example.run(store) { example in
            let id = try example.stage(Example.text(600_000))
            #expect(try example.find(id) == nil)
            #expect(try example.usage() == 600_000)
            example.clock.advance(seconds: FileStore.leaseSeconds)
            #expect(try example.files.sweep() == .init())
            example.clock.advance(seconds: 1)
            #expect(try example.usage() == 0)
            #expect(try example.files.sweep() == .init(interrupted: 1, files: 1))
            #expect(try example.count("file_part") == 0 && example.count("file_chunk") == 0)
            let now = example.clock.clock.now()
            let error = #expect(throws: FileError.self) {
                try example.database.write { try FileStore.release($0, id, owner: Example.owner, at: now) }
            }
            #expect(error?.code == .swept)
        }
    }

    @Test("What has not come whole cannot be released", arguments: TestStore.all)
    func half(_ store: TestStore) throws {
        try Example.run(store) { example in
            let id = try example.stage(Example.text(10))
            try example.database.write { try $0.execute("UPDATE stored_file SET hash = NULL WHERE id = \(id)") }
            let now = example.clock.clock.now()
            #expect(throws: FileError.self) {
                try example.database.write { try FileStore.release($0, id, owner: Example.owner, at: now) }
            }
        }
    }

    @Test("A file that shrinks while it is read leaves nothing", arguments: TestStore.all)
    func shrunk(_ store: TestStore) throws {
        try Example.run(store) { example in
            let path = try example.folder.write(Example.text(3_000_000), to: "upload")
            let file = try Example.intake.accept(path: path, name: "text.txt")
            try example.folder.write(Example.text(2_500_000), to: "other")
            #expect(truncate(path, 2_500_000) == 0)
            let error = #expect(throws: FileError.self) {
                try example.files.stage(file, owner: Example.owner, quota: Example.quota)
            }
            #expect(error?.code == .damaged)
            #expect(try example.usage() == 0)
            try example.files.sweep()
            #expect(try example.count("stored_file") == 0 && example.count("file_chunk") == 0)
        }
    }

    @Test("Chunks that no file names are swept", arguments: TestStore.all)
    func orphans(_ store: TestStore) throws {
        try Example.run(store) { example in
            let kept = try example.save(Example.text(300_000))
            for number in 0..<100 {
                let bytes = Array("verwaist \(number)".utf8)
                try example.database.write {
                    try $0.execute("INSERT INTO file_chunk (hash, byte_count, bytes) VALUES (\(bytes), 1, \(bytes))")
                }
            }
            #expect(try example.files.sweep() == .init(orphans: 100))
            try example.files.verify(try #require(try example.find(kept)))
        }
    }

    @Test("A full quota is said in German, with what is free", arguments: TestStore.all)
    func quota(_ store: TestStore) throws {
        try Example.run(store) { example in
            let large = try example.checked(Example.text(1_500_000))
            let first = try example.files.save(large, owner: Example.owner, quota: 2_000_000)
            let error = #expect(throws: FileError.self) {
                try example.files.save(large, owner: Example.owner, quota: 2_000_000)
            }
            #expect(error?.code == .quota)
            #expect(
                error?.message
                    == "Der Speicherplatz reicht nicht: Die Datei ist 1,5 MB groß, frei sind noch 500 KB von 2 MB. "
                    + "Bitte löschen Sie Dateien, die Sie nicht mehr brauchen.")
            _ = try example.files.save(large, owner: "konzept-2", quota: 2_000_000)
            try example.delete(first)
            _ = try example.files.save(large, owner: Example.owner, quota: 2_000_000)
            #expect(try example.usage() == 1_500_000)
        }
    }
}
