import Cryptography
import Domain
import Values

/// The head of a chain as it was at one time, signed by the installation's key. One line of the exported file.
struct SignedHead {
    let head: AuditHead
    let signedAt: Instant
    let key: VerifyingKey
    let signature: [UInt8]

    init(_ head: AuditHead, at instant: Instant, by key: SigningKey) {
        self.head = head
        signedAt = instant
        self.key = key.publicKey
        signature = key.sign(Self.message(head, instant, key.publicKey).canonical)
    }

    /// Nil when the line is no signed head. Says nothing about the signature being right.
    init?(_ json: JSON) {
        guard let chain = json["kette"]?.string.flatMap(AuditChain.init(text:)),
            let count = json["anzahl"]?.integer, count > 0,
            let hash = json["pruefsumme"]?.string.flatMap(Hex.bytes), hash.count == AuditHashing.hashSize,
            let signedAt = json["zeit"]?.string.flatMap(Instant.init(iso:)),
            let key = json["schluessel"]?.string.flatMap(Hex.bytes).flatMap(VerifyingKey.init(bytes:)),
            let signature = json["unterschrift"]?.string.flatMap(Hex.bytes)
        else { return nil }
        head = AuditHead(chain: chain, count: count, hash: hash)
        self.signedAt = signedAt
        self.key = key
        self.signature = signature
    }

    /// Whether the key it names has signed it.
    var isGenuine: Bool { key.verify(signature, of: Self.message(head, signedAt, key).canonical) }

    var json: JSON {
        var members = Self.message(head, signedAt, key).object ?? [:]
        members["unterschrift"] = .string(Hex.text(signature))
        return .object(members)
    }

    private static func message(_ head: AuditHead, _ instant: Instant, _ key: VerifyingKey) -> JSON {
        [
            "kette": .string(head.chain.text), "anzahl": .integer(head.count),
            "pruefsumme": .string(Hex.text(head.hash)),
            "zeit": .string(instant.iso), "schluessel": .string(Hex.text(key.bytes)),
        ]
    }
}
