import Database
import Typesetting
import WordProcessing

/// What can go wrong around the product, apart from what a user typed: a German sentence, and what to look into.
public protocol WorkshopTrouble: Error, CustomStringConvertible {
    /// Says what has happened and what to do.
    var message: String { get }
    /// The machine's own words, for logs and operators; never shown on a page.
    var detail: String? { get }
}

extension WorkshopTrouble {
    public var description: String { detail.map { "\(message) (\($0))" } ?? message }
}

/// The store cannot be reached at the moment; trying again later is right.
public struct StoreUnavailable: WorkshopTrouble {
    public let message: String
    public var detail: String? { nil }
}

/// The store has no room left; nothing was kept.
public struct StoreFull: WorkshopTrouble {
    public let message: String
    public var detail: String? { nil }
}

/// The store refused for another reason.
public struct StoreFailure: WorkshopTrouble {
    public let message: String
    public let detail: String?
}

/// The typesetter or pandoc cannot run now; the document itself may be right.
public struct TypesetterUnavailable: WorkshopTrouble {
    public let message: String
    public let detail: String?
}

/// A paper could not be typeset: a defect of its template or of what it was made from.
public struct PaperFailure: WorkshopTrouble {
    public let message: String
    public let detail: String?
}

extension DatabaseError {
    /// Callers tell three cases apart, whatever the driver.
    var trouble: any WorkshopTrouble {
        switch code {
        case .unavailable, .busy: StoreUnavailable(message: message)
        case .diskFull: StoreFull(message: message)
        default: StoreFailure(message: message, detail: description)
        }
    }
}

extension TypesettingError {
    var trouble: any WorkshopTrouble {
        let detail = diagnostics.isEmpty ? nil : diagnostics
        return code == .unavailable
            ? TypesetterUnavailable(message: message, detail: detail) : PaperFailure(message: message, detail: detail)
    }
}

extension WordError {
    var trouble: any WorkshopTrouble {
        let detail = diagnostics.isEmpty ? nil : diagnostics
        return code == .unavailable
            ? TypesetterUnavailable(message: message, detail: detail) : PaperFailure(message: message, detail: detail)
    }
}
