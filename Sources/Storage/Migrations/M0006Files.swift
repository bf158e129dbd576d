import Database
import Files

extension Migration {
    /// Stored files in content-addressed chunks; the kit that reads and writes them names the tables.
    static let m0006Files = Migration(6, "files", steps: FileSchema.steps)
}
