import Database
import Foundation
import TestSupport
import Testing

/// Shown by strace: between two answers of one thread the log was synced, from the call's begin to its return.
@Suite struct SyncBeforeAnswerTests {
    static let strace = "/usr/bin/strace"

    static let canTrace: Bool = {
        guard WriterChild.path == nil, FileManager.default.isExecutableFile(atPath: strace) else { return false }
        let probe = Process()
        probe.executableURL = URL(fileURLWithPath: strace)
        probe.arguments = ["-f", "-o", "/dev/null", "/bin/true"]
        probe.standardError = FileHandle.nullDevice
        guard (try? probe.run()) != nil else { return false }
        probe.waitUntilExit()
        return probe.terminationStatus == 0
    }()

    @Test(.enabled(if: canTrace, "strace fehlt oder darf hier nicht zusehen"))
    func everyAnswerFollowsItsSync() throws {
        let place = try TestPlace(.sqlite)
        defer { place.remove() }
        let database = try place.open()
        try Migrator.migrate(database, KilledWriterTests.migrations)
        database.close()
        // Into a file: on the terminal the writer's own lines would cut those of the trace.
        let file = place.address + "-trace"
        defer { try? FileManager.default.removeItem(atPath: file) }
        _ = try WriterChild.output(
            place, seconds: 4,
            under: [
                Self.strace, "-f", "-qq", "-o", file, "-e", "trace=fsync,fdatasync,write", "-e", "signal=none",
                "/usr/bin/timeout", "-s", "KILL", "2",
            ])
        let trace = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
        let (answers, unsynced) = Self.judge(trace)
        #expect(answers > 100)
        #expect(unsynced == 0)
    }

    /// A trace of the wrong order is found out.
    @Test func theJudgeIsNoFriend() {
        let good = [
            "7 fdatasync(5) = 0", #"8 write(2, "answered 2\n", 11) = 11"#,
            "7 fdatasync(5 <unfinished ...>", #"9 write(2, "answered 4\n", 11 <unfinished ...>"#,
            "7 <... fdatasync resumed>) = 0", #"8 write(2, "answered 6\n", 11) = 11"#,
        ]
        #expect(Self.judge(good) == (3, 0))
        // Answered while the sync still ran, and after one that failed.
        #expect(Self.judge(Array(good[0...2]) + [good[5], good[4]]) == (2, 1))
        #expect(Self.judge(["7 fdatasync(5) = -1 EIO", good[1]]) == (1, 1))
    }

    /// Reads the trace line by line. A thread's answer counts as synced when a sync began after the thread's answer
    /// before, and has returned.
    private static func judge(_ trace: [String]) -> (answers: Int, unsynced: Int) {
        var lastAnswer: [Substring: Int] = [:]
        var begun: [Substring: Int] = [:]
        var (lastSync, answers, unsynced) = (-1, 0, 0)
        for (index, line) in trace.enumerated() {
            let words = line.split(separator: " ")
            guard words.count > 1 else { continue }
            let (thread, call) = (words[0], words[1])
            let isSync = call.hasPrefix("fdatasync(") || call.hasPrefix("fsync(")
            if isSync, line.hasSuffix("<unfinished ...>") {
                begun[thread] = index
            } else if line.hasSuffix("= 0"), isSync || line.contains("sync resumed>") {
                lastSync = max(lastSync, begun.removeValue(forKey: thread) ?? index)
            } else if call == "write(2,", line.contains("answered ") {
                answers += 1
                if lastSync <= lastAnswer[thread, default: -1] { unsynced += 1 }
                lastAnswer[thread] = index
            }
        }
        return (answers, unsynced)
    }
}
