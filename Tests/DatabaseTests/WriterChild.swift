import Database
import Foundation
import SQLiteDatabase
import TestSupport
import Testing

/// A second program that writes until it is killed: this test program itself, started again with one test.
@Suite struct WriterChild {
    private static let variable = "INSEK_TEST_WRITER"

    /// Set in the child: the file to write to.
    static var path: String? { ProcessInfo.processInfo.environment[variable] }

    /// Eight threads; each prints a number once its change of two rows is answered.
    @Test(.enabled(if: path != nil, "läuft nur im Kindprozess")) func writesUntilKilled() throws {
        let database = try SQLiteDatabase.open(path: try #require(Self.path))
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

    /// The whole lines a writer printed until it was killed.
    /// - Parameter wrapper: a program to run it under, with its arguments.
    static func output(_ place: TestPlace, seconds: Double, under wrapper: [String] = []) throws -> [String] {
        let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
        let words = wrapper + [own, "--testing-library", "swift-testing", "--filter", "WriterChild/writesUntilKilled"]
        let child = Process()
        child.executableURL = URL(fileURLWithPath: words[0])
        child.arguments = Array(words.dropFirst())
        child.environment = ProcessInfo.processInfo.environment.merging([variable: place.address]) { $1 }
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
        Thread.sleep(forTimeInterval: seconds)
        if child.isRunning { kill(child.processIdentifier, SIGKILL) }
        child.waitUntilExit()
        reader.wait()
        let text = String(decoding: output.all.first ?? Data(), as: UTF8.self)
        // The last line may be cut.
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    static func answer(_ line: String) -> Int? {
        line.hasPrefix("answered ") ? Int(line.dropFirst("answered ".count)) : nil
    }
}
