import Cryptography
import Domain

/// What a file of signed heads says.
struct SignedHeads {
    /// Of each chain those whose signature holds, in the order of the file.
    private(set) var heads: [AuditChain: [AuditHead]] = [:]
    private(set) var count = 0
    private(set) var findings: [HistoryFinding] = []

    /// - Parameter key: Whose signatures count; nil takes the key that each line names.
    init(file path: String, key: VerifyingKey?, mustExist: Bool) throws {
        var heads: [AuditChain: [AuditHead]] = [:]
        var count = 0
        var findings: [HistoryFinding] = []
        let exists = try LineFile(path: path).eachLine { number, json in
            guard let signed = json.flatMap(SignedHead.init) else {
                findings.append(.unreadableHead(line: number))
                return
            }
            guard signed.isGenuine else {
                findings.append(.forgedHead(signed.head.chain, line: number))
                return
            }
            guard key == nil || signed.key == key else {
                findings.append(.foreignHead(signed.head.chain, line: number))
                return
            }
            heads[signed.head.chain, default: []].append(signed.head)
            count += 1
        }
        guard exists || !mustExist else {
            throw HistoryTrouble("Die Datei \(path) mit den unterschriebenen Köpfen ist nicht vorhanden.")
        }
        self.heads = heads
        self.count = count
        self.findings = findings
    }

    /// Without a file.
    init() {}
}
