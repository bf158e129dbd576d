import Actions
import Commands
import Database
import Files
import GeoFiles
import Glibc
import PostgresDatabase
import SQLiteDatabase
import Typesetting
import Values
import WordProcessing

/// Puts the product together. It is a type, not code in main.swift, since closures there belong to the main actor.
enum Composition {
    static func environment() -> CommandEnvironment {
        CommandEnvironment(openWorkshop: openWorkshop, variable: variable, clock: .system)
    }

    private static func openWorkshop(_ location: String, _ share: ShareFolder?) throws -> Workshop {
        Workshop(
            database: try Workshop.opening { try openDatabase(location) }, clock: .system,
            typesetter: typesetter(share), wordWriter: WordWriter(references: share?.wordReferences ?? ""),
            geoFiles: GeoFileReader(program: "\(ShareFolder.binaryFolder)/insek-geofiles"),
            pictures: PictureReader(program: "\(ShareFolder.binaryFolder)/insek-pictures"))
    }

    private static func openDatabase(_ location: String) throws -> Database {
        if location.hasPrefix("postgres://") || location.hasPrefix("postgresql://") {
            return try PostgresDatabase.open(url: location)
        }
        return try SQLiteDatabase.open(path: location)
    }

    private static func typesetter(_ share: ShareFolder?) -> Typesetter {
        let share = share ?? ShareFolder(path: "")
        return Typesetter(
            python: share.python, worker: share.typesettingWorker, fonts: share.fonts, templates: share.templates)
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}
