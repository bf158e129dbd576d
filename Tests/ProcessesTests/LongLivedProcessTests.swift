import Foundation
import Processes
import Testing

/// A worker in few lines: answers each request with its process number and the request reversed, and knows
/// words that make it misbehave.
private let worker = """
    import os, struct, sys, time
    while True:
        head = sys.stdin.buffer.read(4)
        if len(head) < 4: break
        text = sys.stdin.buffer.read(struct.unpack(">I", head)[0])
        if text == b"sleep": time.sleep(30)
        if text == b"exit":
            print("am Ende", file=sys.stderr); sys.exit(4)
        if text == b"once" and not os.path.exists(sys.argv[1]):
            open(sys.argv[1], "w").close(); os._exit(9)
        if text == b"huge": text = b"x" * 5_000_000
        answer = str(os.getpid()).encode() + b" " + text[::-1]
        sys.stdout.buffer.write(struct.pack(">I", len(answer)) + answer); sys.stdout.buffer.flush()
    """

@Suite struct LongLivedProcessTests {
    let flag = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path

    func process(seconds: Double = 10, outputBytes: Int = 1_000_000) -> LongLivedProcess {
        LongLivedProcess(
            program: "/usr/bin/python3", arguments: ["-c", worker, flag],
            limits: ProcessLimits(seconds: seconds, outputBytes: outputBytes))
    }

    func ask(_ process: LongLivedProcess, _ text: String) throws -> (pid: String, text: String) {
        let words = try String(decoding: process.request(Array(text.utf8)), as: UTF8.self)
            .split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(words[0]), String(words[1]))
    }

    @Test func oneProgramAnswersAllRequests() throws {
        let process = process()
        let first = try ask(process, "abc")
        let second = try ask(process, "")
        #expect(first.text == "cba")
        #expect(second.text == "")
        #expect(first.pid == second.pid)
        process.stop()
        #expect(kill(pid_t(first.pid)!, 0) == -1)
    }

    @Test func itIsStartedAgainAfterItDied() throws {
        let process = process()
        let first = try ask(process, "abc")
        kill(pid_t(first.pid)!, SIGKILL)
        let second = try ask(process, "abc")
        #expect(second.text == "cba")
        #expect(first.pid != second.pid)
    }

    @Test func aRequestDuringWhichItDiesIsAskedOnceMore() throws {
        #expect(try ask(process(), "once").text == "ecno")
        try FileManager.default.removeItem(atPath: flag)
    }

    @Test func aRequestThatAlwaysKillsItFailsWithItsLastWords() {
        let error = #expect(throws: ProcessError.self) { try ask(process(), "exit") }
        #expect(error?.code == .died(.exited(4)))
        #expect(error?.diagnostics.contains("am Ende") == true)
    }

    @Test func aLateAnswerEndsItAndTheNextRequestWorks() throws {
        let process = process(seconds: 1)
        let error = #expect(throws: ProcessError.self) { try ask(process, "sleep") }
        #expect(error?.code == .deadline)
        #expect(try ask(process, "abc").text == "cba")
    }

    @Test func anAnswerTooLargeIsRefused() {
        let error = #expect(throws: ProcessError.self) { try ask(process(), "huge") }
        #expect(error?.code == .outputLimit)
    }

    @Test func waitingForOthersIsBounded() async throws {
        let process = process(seconds: 0.5)
        await withTaskGroup(of: ProcessError.Code?.self) { group in
            for _ in 0..<3 {
                group.addTask {
                    do {
                        _ = try process.request(Array("sleep".utf8))
                        return nil
                    } catch { return (error as? ProcessError)?.code }
                }
            }
            for await code in group { #expect(code == .busy || code == .deadline) }
        }
    }

    @Test func manyThreadsGetTheirOwnAnswers() async throws {
        let process = process()
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                group.addTask {
                    let word = "\(number)-\(number)"
                    let answer = try? process.request(Array(word.utf8))
                    return String(decoding: answer ?? [], as: UTF8.self).hasSuffix(" " + String(word.reversed()))
                }
            }
            for await right in group { #expect(right) }
        }
    }
}
