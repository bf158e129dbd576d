public import Domain
import Storage
import Values

extension Workshop {
    /// Keeps a reader's remark; it is durable when the call returns.
    public func keepRemark(on municipality: Municipality, _ subject: RemarkSubject, text: String) throws -> Remark {
        let now = clock.now()
        let remark = Remark(
            id: UUIDv7.make(at: now), ags: municipality.ags, subject: subject, text: text, sentAt: now)
        try write { try RemarkStore.add($0, remark) }
        return remark
    }

    /// The newest remarks first.
    public func remarks(limit: Int) throws -> [Remark] {
        try read { try RemarkStore.newest($0, limit: limit) }
    }
}
