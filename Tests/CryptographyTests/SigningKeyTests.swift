import Foundation
import Testing

@testable import Cryptography

@Suite struct SigningKeyTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "insek-key-\(UUID().uuidString)").path

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// RFC 8032, section 7.1, test 2.
    @Test func signsAsTheStandardSays() throws {
        let seed = try #require(Hex.bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))
        let key = SigningKey(seed: seed)
        #expect(
            Hex.text(key.publicKey.bytes) == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
        #expect(
            Hex.text(key.sign([0x72]))
                == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        )
    }

    @Test func onlyTheRightKeyAndMessageVerify() {
        let key = SigningKey.make()
        let message = Array("Tannenrode".utf8)
        let signature = key.sign(message)
        var forged = signature
        forged[0] ^= 1
        #expect(key.publicKey.verify(signature, of: message))
        #expect(!key.publicKey.verify(signature, of: message + [0]))
        #expect(!key.publicKey.verify(forged, of: message))
        #expect(!key.publicKey.verify([], of: message))
        #expect(!SigningKey.make().publicKey.verify(signature, of: message))
        #expect(VerifyingKey(bytes: [1, 2, 3]) == nil)
    }

    @Test func aKeySurvivesItsFile() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let key = SigningKey.make()
        try key.save(to: "\(folder)/geheim")
        try key.publicKey.save(to: "\(folder)/geheim.pub")
        #expect(try SigningKey(file: "\(folder)/geheim").seed == key.seed)
        #expect(try VerifyingKey(file: "\(folder)/geheim.pub") == key.publicKey)
        let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/geheim")[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(throws: CryptographyError.self) { try key.save(to: "\(folder)/geheim") }
    }

    @Test func badKeyFilesAreRefused() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func code(_ body: () throws -> Void) -> CryptographyError.Code? {
            #expect(throws: CryptographyError.self) { try body() }?.code
        }
        let key = SigningKey.make()
        try key.save(to: "\(folder)/offen")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder)/offen")
        try key.publicKey.save(to: "\(folder)/oeffentlich")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(folder)/oeffentlich")
        try key.save(to: "\(folder)/geheim")
        #expect(code { _ = try SigningKey(file: "\(folder)/fehlt") } == .missing)
        #expect(code { _ = try SigningKey(file: "\(folder)/offen") } == .tooOpen)
        #expect(code { _ = try SigningKey(file: "\(folder)/oeffentlich") } == .malformed)
        #expect(code { _ = try VerifyingKey(file: "\(folder)/geheim") } == .malformed)
        #expect(code { _ = try SigningKey(file: folder) } == .unreachable)
        #expect(code { try key.save(to: "\(folder)/fehlt/geheim") } == .unreachable)
    }
}
