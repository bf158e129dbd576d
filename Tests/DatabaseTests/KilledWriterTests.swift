import Database
import Foundation
import SQLiteDatabase
import TestSupport
import Testing

/// kill -9 in the middle of writing. The writer is this test program itself, started again with one test.
@Suite struct KilledWriterTests {
    private static let place = "INSEK_TEST_KILLED_WRITER"
    private static let migrations = [
        Migration(
            1, "pairs", steps: [.table("pair", columns: [.int64("id").primaryKey, .int64("other").notNull.unique])])
    ]

    @Test(.enabled(if: ProcessInfo.processInfo.environment[place] == nil))
    func leavesWhatWasAnsweredAndNoHalves() throws {
        let place = try TestPlace(.sqlite)
        defer { place.remove() }
        let first = try place.open()
        try Migrator.migrate(first, Self.migrations)
        first.close()
        for round in 1...3 {
            let answered = try answersUntilKilled(place, after: 0.15 * Double(round))
            #expect(!answered.isEmpty)
            let database = try place.open()
            defer { database.close() }
            let stored = try database.read { try $0.rows("SELECT id FROM pair") { Int(try $0.int()) } }
            #expect(Set(answered).subtracting(stored).isEmpty)
            // Each change wrote two rows.
            let halves = try database.read { reading in
                try reading.scalar("SELECT count(*) FROM pair a WHERE NOT EXISTS (SELECT 1 FROM pair b WHERE b.id = a.other)")
            }
            #expect(halves == 0)
            let check = try database.read { try $0.first("PRAGMA integrity_check") { try $0.text() } }
            #expect(check == "ok")
            try database.write { try $0.execute("DELETE FROM pair") }
        }
    }

    /// The writer: eight threads, each prints a number once its change is answered.
    @Test(.enabled(if: ProcessInfo.processInfo.environment[place] != nil, "läuft nur im Kindprozess"))
    func writesUntilKilled() throws {
        guard let path = ProcessInfo.processInfo.environment[Self.place] else { return }
        let database = try SQLiteDatabase.open(path: path)
        try inParallel(8) { thread in
            for round in 0..<100_000 {
                let id = (thread * 100_000 + round) * 2
                try database.write { writing in
                    try writing.execute("INSERT INTO pair (id, other) VALUES (\(id), \(id + 1))")
                    try writing.execute("INSERT INTO pair (id, other) VALUES (\(id + 1), \(id))")
                }
                FileHandle.standardError.write(Data("answered \(id)\n".utf8))
            }
        }
    }

    private func answersUntilKilled(_ place: TestPlace, after seconds: Double) throws -> [Int] {
        let child = Process()
        child.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        child.arguments = ["--testing-library", "swift-testing", "--filter", "KilledWriterTests/writesUntilKilled"]
        child.environment = ProcessInfo.processInfo.environment.merging([Self.place: place.address]) { $1 }
        let pipe = Pipe()
        child.standardError = pipe
        child.standardOutput = FileHandle.nullDevice
        try child.run()
        let output = Gathered<Data>()
        let reader = DispatchGroup()
        reader.enter()
        Thread.detachNewThread {
            output.add(pipe.fileHandleForReading.readDataToEndOfFile())
            reader.leave()
        }
        Thread.sleep(forTimeInterval: 0.6 + seconds)
        kill(child.processIdentifier, SIGKILL)
        child.waitUntilExit()
        reader.wait()
        let text = String(decoding: output.all.first ?? Data(), as: UTF8.self)
        // The last line may be cut.
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap { line in
            line.hasPrefix("answered ") ? Int(line.dropFirst(9)) : nil
        }
    }
}
