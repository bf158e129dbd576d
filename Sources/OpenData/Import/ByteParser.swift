/// A parser that is fed: whoever reads the file hands over its bytes piece by piece, in any sizes, and asks
/// for the result at the end. Memory stays bounded by what is kept, so a file of any size may be pushed in;
/// the first thing that rules the file out throws at once.
public protocol ByteParser {
    associatedtype Output: Sendable

    /// The bytes are only looked at during the call.
    mutating func consume(_ chunk: UnsafeRawBufferPointer) throws(ImportRefusal)

    /// To be called once, after the last byte.
    mutating func finish() throws(ImportRefusal) -> Output
}

extension ByteParser {
    /// Parses bytes that are in memory already.
    public consuming func parse(_ bytes: [UInt8]) throws(ImportRefusal) -> Output {
        var parser = self
        let fed: Result<Void, ImportRefusal> = bytes.withUnsafeBytes { buffer in
            do throws(ImportRefusal) {
                return .success(try parser.consume(buffer))
            } catch {
                return .failure(error)
            }
        }
        try fed.get()
        return try parser.finish()
    }
}
