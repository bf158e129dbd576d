import Domain
import Files
import Jobs

extension JobError {
    /// What the actions refuse, in the words of a job: trouble around us may pass, a refusal stays one.
    static func translating<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let trouble as any WorkshopTrouble {
            throw JobError.failed(trouble.message, detail: trouble.detail)
        } catch let refusal as PlanningError {
            throw JobError.hopeless(refusal.message)
        } catch let error as FileError {
            throw JobError.failed(error.message, detail: error.diagnostics)
        }
    }
}
