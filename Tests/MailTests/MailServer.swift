import Foundation
import Mail
import Testing

/// The mail server of the tests (Tests/Fixtures/Mail/smtp_server.py), as long as it lives.
final class MailServer {
    struct Taken: Equatable {
        let envelope: String
        let message: [UInt8]
    }

    let port: Int
    private let process = Process()
    private let folder: URL

    /// - Parameter script: what the connections meet, see the server.
    init(_ options: [String] = [], script: String = "ok") throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "insek-mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [Self.fixture("smtp_server.py"), folder.path, "--script", script] + options
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8), !byte.isEmpty {
            line += byte
        }
        port = try #require(Int(String(decoding: line, as: UTF8.self)))
    }

    deinit {
        // Not SIGTERM: the threads of tests have it blocked, and a child inherits that.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    /// The mails that were taken, in their order.
    var taken: [Taken] {
        var taken: [Taken] = []
        while let content = try? Data(contentsOf: folder.appending(path: "\(taken.count + 1).eml")),
            let envelope = try? String(
                contentsOf: folder.appending(path: "\(taken.count + 1).envelope"), encoding: .utf8)
        {
            taken.append(Taken(envelope: envelope, message: [UInt8](content)))
        }
        return taken
    }

    var connections: Int {
        (try? String(contentsOf: folder.appending(path: "connections"), encoding: .utf8)).flatMap { Int($0) } ?? 0
    }

    func settings(
        _ security: SMTPServer.Security = .none, user: String? = nil, password: String? = nil,
        authorities: String? = nil, limit: Int = 10
    ) -> SMTPServer {
        SMTPServer(
            host: "127.0.0.1", port: port, security: security, user: user, password: password,
            authorities: authorities, connectLimit: 5, limit: limit)
    }

    static func fixture(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/Mail/\(name)").path
    }

    /// Runs a program and answers what it printed.
    @discardableResult
    static func run(_ program: String, _ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(program) \(arguments)")
        return data
    }
}

/// A mail as Python's own parser reads it.
struct ParsedMail: Decodable {
    let headers: [String]
    let from: [[String]]
    let to: [[String]]
    let subject: String
    let date: String
    let id: String
    let text: String
    let html: String
    let defects: [String]
    let longest: Int

    init(_ message: [UInt8]) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "insek-mail-\(UUID().uuidString).eml")
        try Data(message).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let json = try MailServer.run("/usr/bin/python3", [MailServer.fixture("read_mail.py"), file.path])
        self = try JSONDecoder().decode(ParsedMail.self, from: json)
    }
}
