public import Mail
public import Values

extension Workshop {
    /// Letters that were kept instead of being sent, the newest first.
    public func keptLetters(limit: Int = 100) throws -> [StoredMail] {
        guard showsLetters else { return [] }
        return try read { try Outbox.stored($0, limit: limit) }
    }

    public func keptLetter(_ id: UUIDv7) throws -> StoredMail? {
        guard showsLetters else { return nil }
        return try read { try Outbox.stored($0, id) }
    }
}
