/// Checks one chain, entry by entry in the order of their numbers; keeps nothing but the last link.
///
///     var check = AuditVerification(of: chain, head: head, signed: heads, hashing)
///     for row in rows { check.add(row) }
///     let findings = check.finish()
public struct AuditVerification: Sendable {
    /// Further findings of the chain are only counted.
    public static let limit = 100

    public let chain: AuditChain
    /// Entries whose salt and payload were erased; that is no finding.
    public private(set) var erased = 0
    public private(set) var count = 0

    private let hashing: AuditHashing
    private let head: AuditHead?
    /// Hashes that were signed for a number of entries, the smallest number first.
    private let signed: [AuditHead]
    private var nextSigned = 0
    private var number: Int64 = 0
    private var link: [UInt8]
    private var findings: [AuditFinding] = []
    private var uncounted = 0

    /// - Parameters:
    ///   - head: The chain's own head in the store; nil when it is missing.
    ///   - signed: Heads of this chain that were signed earlier, in any order.
    public init(of chain: AuditChain, head: AuditHead?, signed: [AuditHead], _ hashing: AuditHashing) {
        self.chain = chain
        self.head = head
        self.signed = Set(signed.filter { $0.chain == chain }).sorted { $0.count < $1.count }
        self.hashing = hashing
        link = hashing.origin(of: chain)
    }

    /// The next entry; numbers must rise.
    public mutating func add(_ row: AuditRow) {
        let follows = row.number == number + 1
        if !follows { find(.gap(number + 1...max(number + 1, row.number - 1))) }
        if let content = row.content {
            if hashing.content(salt: content.salt, payload: content.payload) != row.contentHash {
                find(.editedPayload(row.number))
            }
        } else {
            erased += 1
        }
        let tail = hashing.tail(content: row.contentHash, frame: row.frame)
        // After a gap there is nothing to compare with, and the gap has been told.
        if follows, hashing.link(after: link, tail: tail) != row.link { find(.brokenLink(row.number)) }
        // From here on the stored link counts, so that one break is one finding.
        number = row.number
        link = row.link
        count += 1
        while nextSigned < signed.count, signed[nextSigned].count <= number {
            if signed[nextSigned].count == number, signed[nextSigned].hash != link { find(.rewritten(upTo: number)) }
            nextSigned += 1
        }
    }

    /// What was found in all. Call it once, after the last entry.
    public mutating func finish() -> [AuditFinding] {
        let expected = head?.count ?? 0
        if number < expected {
            find(.cutTail(expected: expected, found: number))
        } else if number > expected {
            find(.surplus(expected + 1...number))
        } else if let head, head.hash != link {
            find(.wrongHead)
        }
        if let last = signed.last, last.count > number {
            find(.cutBelowSignedHead(expected: last.count, found: number))
        }
        if uncounted > 0 { findings.append(AuditFinding(chain, .more(uncounted))) }
        return findings
    }

    private mutating func find(_ kind: AuditFinding.Kind) {
        if findings.count < Self.limit { findings.append(AuditFinding(chain, kind)) } else { uncounted += 1 }
    }
}
