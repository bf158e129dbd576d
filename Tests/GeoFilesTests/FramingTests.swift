import Foundation
import GeoFiles
import Testing

/// Helpers that went wrong: shell scripts in place of insek-geofiles.
@Suite("Answers of a broken helper")
struct FramingTests {
    @Test(
        "nonsense is refused, never believed",
        arguments: [
            #"printf 'hello, world'"#, #"printf 'INSEKGEO1\nF\001\000\000\000x'"#,
            #"printf 'INSEKGEO1\nH\004\000\000\000\346\020\000\000F\377\377\377\377'"#,
            #"printf 'INSEKGEO1\nH\004\000\000\000\346\020\000\000F\006\000\000\000\001\000\000\000\377\377'"#,
            #"printf 'INSEKGEO1\nH\004\000\000\000\346\020\000\000E\010\000\000\000\001\000\000\000\000\000\000\000'"#,
            #"printf 'INSEKGEO1\nX\003\000\000\000abc'"#, #"printf 'INSEKGEO1\n'"#, "true", "exit 1", "kill -9 $$",
        ])
    func nonsense(script: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "insek-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appending(path: "helper").path
        _ = FileManager.default.createFile(
            atPath: program, contents: Data("#!/bin/sh\n\(script)\n".utf8), attributes: [.posixPermissions: 0o755])
        let reader = GeoFileReader(program: program, limits: GeoFileLimits(seconds: 10))
        let error = #expect(throws: GeoFileError.self) { try reader.features(of: program) }
        #expect(error?.code == .helper || error?.code == .limit)
    }
}
