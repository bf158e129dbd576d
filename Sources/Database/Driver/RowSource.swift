/// The current row as a driver shows it. Every accessor answers nil when the column is null or of another type, so that
/// `Row` has one fast path and looks for the reason only when it has to.
@usableFromInline
package protocol RowSource: AnyObject {
    var columnCount: Int { get }
    func isNull(_ column: Int) -> Bool
    func bool(_ column: Int) -> Bool?
    func int(_ column: Int) -> Int64?
    /// Also answers whole numbers.
    func real(_ column: Int) -> Double?
    func text(_ column: Int) -> String?
    /// The bytes of `text`, valid until the row is left.
    func utf8(_ column: Int) -> UnsafeBufferPointer<UInt8>?
    func blob(_ column: Int) -> [UInt8]?
    func name(_ column: Int) -> String
    /// What is there, for an error text.
    func kind(_ column: Int) -> ValueKind
    /// The statement, for an error text.
    var sql: String { get }
}
