import Cryptography
import Domain
import Testing
import Values

@Suite("A chain is checked entry by entry")
struct AuditVerificationTests {
    private let hashing = AuditHashing(hash: SHA256.hash)
    private let chain = AuditChain.municipality(AGS("14999010")!)
    private let rows: [AuditRow]
    private let head: AuditHead

    init() {
        var link = hashing.origin(of: chain)
        var rows: [AuditRow] = []
        for number in 1...6 {
            let entry = AuditEntry(
                chain: chain, actor: .tool("probe"), action: "probe.geaendert",
                subject: .init(kind: "probe", id: "\(number)"), before: nil, after: ["wert": .integer(Int64(number))],
                at: Instant(microseconds: Int64(number)))
            let salt = [UInt8](repeating: UInt8(number), count: AuditHashing.saltSize)
            let content = hashing.content(salt: salt, payload: entry.payload)
            link = hashing.link(after: link, tail: hashing.tail(content: content, frame: entry.frame))
            rows.append(
                AuditRow(
                    number: Int64(number), frame: entry.frame, content: .init(salt: salt, payload: entry.payload),
                    contentHash: content, link: link))
        }
        self.rows = rows
        head = AuditHead(chain: chain, count: 6, hash: link)
    }

    private func findings(_ rows: [AuditRow], head: AuditHead?, signed: [AuditHead] = []) -> [AuditFinding.Kind] {
        var check = AuditVerification(of: chain, head: head, signed: signed, hashing)
        for row in rows { check.add(row) }
        return check.finish().map(\.kind)
    }

    private func signed(_ count: Int) -> AuditHead {
        AuditHead(chain: chain, count: Int64(count), hash: rows[count - 1].link)
    }

    @Test("A whole chain has no finding, with and without signed heads")
    func whole() {
        #expect(findings(rows, head: head) == [])
        #expect(findings(rows, head: head, signed: [signed(6), signed(2), signed(2)]) == [])
        #expect(findings([], head: nil) == [])
    }

    @Test("Erased contents are no finding")
    func erased() {
        var erased = rows
        erased[2] = rows[2].with(content: .some(nil))
        var check = AuditVerification(of: chain, head: head, signed: [signed(6)], hashing)
        for row in erased { check.add(row) }
        #expect(check.finish() == [])
        #expect(check.erased == 1)
        #expect(check.count == 6)
    }

    @Test("Gaps are told with their numbers")
    func gaps() {
        #expect(findings(rows.filter { $0.number != 3 }, head: head) == [.gap(3...3)])
        #expect(findings(rows.filter { ![1, 2, 5].contains($0.number) }, head: head) == [.gap(1...2), .gap(5...5)])
    }

    @Test("An edited payload, an edited frame and a moved entry are told once each")
    func edits() {
        var rows = rows
        rows[1] = rows[1].with(content: .init(salt: rows[1].content!.salt, payload: Array("{}".utf8)))
        #expect(findings(rows, head: head) == [.editedPayload(2)])
        rows[1] = rows[1].with(content: .init(salt: [], payload: []))
        #expect(findings(rows, head: head) == [.editedPayload(2)])
        rows = self.rows
        let frame = rows[3].frame
        rows[3] = rows[3].with(
            frame: AuditFrame(
                actor: "besuch", action: frame.action, subjectKind: frame.subjectKind, subjectID: frame.subjectID,
                at: frame.at))
        #expect(findings(rows, head: head) == [.brokenLink(4)])
    }

    @Test("A cut tail is told by the head, or by a signed head when the head was cut too")
    func cutTail() {
        let cut = Array(rows.prefix(4))
        #expect(findings(cut, head: head) == [.cutTail(expected: 6, found: 4)])
        #expect(findings(cut, head: signed(4)) == [])
        #expect(findings(cut, head: signed(4), signed: [signed(6)]) == [.cutBelowSignedHead(expected: 6, found: 4)])
        #expect(findings([], head: nil, signed: [signed(6)]) == [.cutBelowSignedHead(expected: 6, found: 0)])
        #expect(findings(rows, head: signed(4)) == [.surplus(5...6)])
        #expect(findings(rows, head: nil) == [.surplus(1...6)])
    }

    @Test("A rewritten chain that is consistent in itself is told by a signed head only")
    func rewritten() {
        let other = AuditVerificationTests.rewritten(rows, from: 3, chain, hashing)
        let otherHead = AuditHead(chain: chain, count: 6, hash: other[5].link)
        #expect(findings(other, head: head) == [.wrongHead])
        #expect(findings(other, head: otherHead) == [])
        #expect(findings(other, head: otherHead, signed: [signed(2)]) == [])
        #expect(findings(other, head: otherHead, signed: [signed(2), signed(4)]) == [.rewritten(upTo: 4)])
    }

    @Test("Many findings are counted, not listed")
    func many() {
        let row = rows[0].with(content: .init(salt: [], payload: []))
        var check = AuditVerification(of: chain, head: nil, signed: [], hashing)
        for number in 1...250 {
            check.add(
                AuditRow(
                    number: Int64(2 * number), frame: row.frame, content: nil, contentHash: row.contentHash,
                    link: row.link))
        }
        let findings = check.finish()
        #expect(findings.count == AuditVerification.limit + 1)
        #expect(findings.last?.kind == .more(151))
    }

    @Test("Every finding is a German sentence with the chain's name")
    func sentences() {
        let kinds: [AuditFinding.Kind] = [
            .gap(3...3), .gap(3...4), .editedPayload(2), .brokenLink(2), .cutTail(expected: 6, found: 4), .wrongHead,
            .surplus(5...5), .surplus(5...6), .cutBelowSignedHead(expected: 6, found: 4), .rewritten(upTo: 4), .more(7),
        ]
        for kind in kinds {
            let message = AuditFinding(chain, kind).message
            #expect(message.hasPrefix("In der Kette „gemeinde:14999010“ ") && message.hasSuffix("."))
        }
    }

    /// The chain as somebody would write it anew who knows how: changed from one entry on, hashes recomputed.
    static func rewritten(
        _ rows: [AuditRow], from number: Int64, _ chain: AuditChain, _ hashing: AuditHashing
    ) -> [AuditRow] {
        var link = hashing.origin(of: chain)
        return rows.map { row in
            let payload = row.number < number ? row.content!.payload : Array("{\"after\":{\"wert\":0}}".utf8)
            let content = hashing.content(salt: row.content!.salt, payload: payload)
            link = hashing.link(after: link, tail: hashing.tail(content: content, frame: row.frame))
            return AuditRow(
                number: row.number, frame: row.frame, content: .init(salt: row.content!.salt, payload: payload),
                contentHash: content, link: link)
        }
    }
}

extension AuditRow {
    fileprivate func with(content: Content?? = nil, frame: AuditFrame? = nil) -> AuditRow {
        AuditRow(
            number: number, frame: frame ?? self.frame, content: content ?? self.content, contentHash: contentHash,
            link: link)
    }
}
