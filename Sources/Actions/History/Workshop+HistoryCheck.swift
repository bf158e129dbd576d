public import Cryptography
public import Domain
import Storage

/// What a check of all chains has found.
public struct HistoryCheck: Hashable, Sendable {
    public struct Chain: Hashable, Sendable {
        public let chain: AuditChain
        public let entries: Int
        /// Of these, entries whose content was erased; that is no finding.
        public let erased: Int
    }

    public let chains: [Chain]
    /// Signed heads that the chains were compared with.
    public let signedHeads: Int
    public let findings: [HistoryFinding]
}

extension Workshop {
    /// Checks every chain from its first entry on, some hundred entries in memory at a time. What is written meanwhile
    /// is not part of the check.
    /// - Parameters:
    ///   - heads: The file of signed heads; without it a cut or rewritten chain whose head was rewritten too passes.
    ///   - key: Whose signatures count; nil believes the key that each line names.
    public func verifyHistory(heads path: String? = nil, key: VerifyingKey? = nil) throws -> HistoryCheck {
        // First the signed heads, so that none of them can be newer than the state that is checked.
        let signed = try path.map { try SignedHeads(file: $0, key: key, mustExist: true) } ?? SignedHeads()
        let (states, unknown) = try read { try AuditStore.chains($0) }
        var findings = signed.findings
        if unknown > 0 { findings.append(.unknownChains(unknown)) }
        var chains: [HistoryCheck.Chain] = []
        for state in states {
            var check = AuditVerification(
                of: state.chain, head: state.head, signed: signed.heads[state.chain] ?? [], AuditStore.hashing)
            try feed(&check, upTo: state.last)
            findings += check.finish().map(HistoryFinding.init)
            chains.append(HistoryCheck.Chain(chain: state.chain, entries: check.count, erased: check.erased))
        }
        let known = Set(states.map(\.chain))
        for (chain, heads) in signed.heads.sorted(by: { $0.key < $1.key }) where !known.contains(chain) {
            var check = AuditVerification(of: chain, head: nil, signed: heads, AuditStore.hashing)
            findings += check.finish().map(HistoryFinding.init)
        }
        return HistoryCheck(chains: chains, signedHeads: signed.count, findings: findings)
    }

    private func feed(_ check: inout AuditVerification, upTo last: Int64) throws {
        var number: Int64 = 0
        while number < last {
            let rows = try read { [chain = check.chain, number] in
                try AuditStore.rows($0, in: chain, after: number, upTo: last, limit: 500)
            }
            for row in rows { check.add(row) }
            guard let end = rows.last?.number else { return }
            number = end
        }
    }
}
