import Glibc
import Processes
import Testing

@Suite struct SubprocessTests {
    @Test func collectsOutputErrorsAndStatus() throws {
        let result = try Subprocess.run(
            program: "/bin/sh", arguments: ["-c", "cat; echo Fehler >&2; exit 3"], input: Array("Tannenrode".utf8))
        #expect(result.text == "Tannenrode")
        #expect(result.errorText == "Fehler\n")
        #expect(result.status == .exited(3))
    }

    @Test func aLargeInputGoesThroughWhileTheAnswerIsRead() throws {
        let input = [UInt8](repeating: 0x61, count: 3_000_000)
        let result = try Subprocess.run(program: "/bin/cat", input: input)
        #expect(result.standardOutput == input)
    }

    @Test func inputNobodyReadsIsNotAnError() throws {
        let result = try Subprocess.run(program: "/bin/true", input: [UInt8](repeating: 1, count: 1_000_000))
        #expect(result.status.isSuccess)
    }

    @Test func aMissingProgramIsNamed() {
        let error = #expect(throws: ProcessError.self) { try Subprocess.run(program: "/usr/bin/gibt-es-nicht") }
        #expect(error?.code == .programMissing)
        #expect(error?.message.contains("/usr/bin/gibt-es-nicht") == true)
    }

    @Test func theDeadlineEndsTheWholeGroup() throws {
        let marker = "31.4159\(getpid())"
        let error = #expect(throws: ProcessError.self) {
            try Subprocess.run(
                program: "/bin/sh", arguments: ["-c", "sleep \(marker) & sleep \(marker)"],
                limits: ProcessLimits(seconds: 0.3))
        }
        #expect(error?.code == .deadline)
        let left = try Subprocess.run(program: "/usr/bin/pgrep", arguments: ["-f", "^sleep \(marker)"])
        #expect(left.text.isEmpty)
    }

    @Test func aGrandchildThatKeepsThePipesOpenDoesNotHoldUs() throws {
        let start = ContinuousClock.now
        let result = try Subprocess.run(program: "/bin/sh", arguments: ["-c", "echo fertig; sleep 5 &"])
        #expect(result.text == "fertig\n")
        #expect(ContinuousClock.now - start < .seconds(2))
    }

    @Test func tooMuchOutputEndsTheProgram() {
        let error = #expect(throws: ProcessError.self) {
            try Subprocess.run(
                program: "/bin/cat", arguments: ["/dev/zero"],
                limits: ProcessLimits(seconds: 20, outputBytes: 100_000))
        }
        #expect(error?.code == .outputLimit)
    }

    @Test func theMemoryLimitHolds() throws {
        let result = try Subprocess.run(
            program: "/usr/bin/head", arguments: ["-c", "400000000", "/dev/zero"],
            limits: ProcessLimits(memoryBytes: 64 << 20, outputBytes: 500_000_000))
        #expect(result.status.isSuccess, "head needs little memory")
        let greedy = try Subprocess.run(
            program: "/usr/bin/tail", arguments: ["-c", "300000000", "-"],
            input: [UInt8](repeating: 0, count: 200_000_000), limits: ProcessLimits(memoryBytes: 64 << 20))
        #expect(!greedy.status.isSuccess, "tail has to keep what it reads")
    }

    @Test func secretsOfOurEnvironmentStayHere() throws {
        setenv("INSEK_TEST_SECRET", "geheim", 1)
        defer { unsetenv("INSEK_TEST_SECRET") }
        let result = try Subprocess.run(
            program: "/usr/bin/env", environment: ProcessEnvironment(["TZ": "Europe/Berlin"]))
        #expect(!result.text.contains("geheim"))
        #expect(result.text.contains("TZ=Europe/Berlin\n"))
    }

    @Test func openFilesOfOursStayHere() throws {
        let leaked = open("/dev/null", O_RDONLY)
        defer { close(leaked) }
        let result = try Subprocess.run(program: "/bin/ls", arguments: ["/proc/self/fd"])
        #expect(!result.text.split(separator: "\n").contains("\(leaked)"))
    }

    @Test func streamingStopsWhenTheReceiverHasEnough() {
        var seen = 0
        let error = #expect(throws: ProcessError.self) {
            try Subprocess.stream(program: "/bin/cat", arguments: ["/dev/zero"]) { part in
                seen += part.count
                return seen < 1_000_000
            }
        }
        #expect(error?.code == .stopped)
        #expect(seen >= 1_000_000)
    }

    @Test func noZombiesStay() throws {
        for _ in 0..<5 { _ = try Subprocess.run(program: "/bin/true") }
        let zombies = try Subprocess.run(
            program: "/usr/bin/pgrep", arguments: ["-P", "\(getpid())", "-r", "Z", "-x", "true"])
        #expect(zombies.text.isEmpty)
    }
}
