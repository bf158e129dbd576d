public import Cryptography
import Database
public import Domain
import Storage
import Values

/// What signing has done.
public struct HistorySigning: Hashable, Sendable {
    /// Heads that were signed and exported now.
    public let signed: [AuditHead]
    /// Chains that have not grown since they were last signed.
    public let unchanged: Int
    /// Chains that are not signed, because they no longer hold what was signed before.
    public let findings: [HistoryFinding]
}

extension Workshop {
    /// Signs the head of each chain that has grown since and appends it to the file, which belongs on another machine.
    /// The lines are on the disk when the call returns.
    public func signHistory(_ key: SigningKey, heads path: String) throws -> HistorySigning {
        let before = try SignedHeads(file: path, key: key.publicKey, mustExist: false)
        let heads = try read { try AuditStore.chains($0).states }.compactMap(\.head)
        var findings = before.findings
        var growing: [AuditHead] = []
        var unchanged = 0
        for head in heads {
            guard let last = before.heads[head.chain]?.max(by: { $0.count < $1.count }) else {
                growing.append(head)
                continue
            }
            if let finding = try read({ try Self.conflict($0, last, head) }) {
                findings.append(HistoryFinding(finding))
            } else if head.count > last.count {
                growing.append(head)
            } else {
                unchanged += 1
            }
        }
        let known = Set(heads.map(\.chain))
        for (chain, signed) in before.heads.sorted(by: { $0.key < $1.key }) where !known.contains(chain) {
            let count = signed.map(\.count).max() ?? 0
            findings.append(HistoryFinding(AuditFinding(chain, .cutBelowSignedHead(expected: count, found: 0))))
        }
        let now = clock.now()
        try LineFile(path: path).append(growing.map { SignedHead($0, at: now, by: key).json })
        return HistorySigning(signed: growing, unchanged: unchanged, findings: findings)
    }

    /// Why the chain no longer holds what was signed last; nil when it does. A whole check is `verifyHistory`.
    private static func conflict(_ reading: Reading, _ signed: AuditHead, _ head: AuditHead) throws -> AuditFinding? {
        guard head.count >= signed.count else {
            return AuditFinding(head.chain, .cutBelowSignedHead(expected: signed.count, found: head.count))
        }
        let link = try AuditStore.link(reading, in: head.chain, of: signed.count)
        return link == signed.hash ? nil : AuditFinding(head.chain, .rewritten(upTo: signed.count))
    }
}
