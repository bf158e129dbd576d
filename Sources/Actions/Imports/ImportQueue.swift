import Domain
import Glibc
import OpenData

/// A file that is to be looked at, with what it was recognised as.
struct QueuedFile {
    let path: String
    let size: Int64
    /// Named by hand, not found in a folder.
    let isNamed: Bool
    let recognised: Recognition

    enum Recognition {
        case known(KnownFormat)
        /// Not one of ours; the sentence says what it seems to be.
        case unknown(String)
        case unreadable(String)
    }
}

/// Collects the files of a request and recognises them by their content.
enum ImportQueue {
    /// The files in the order in which they must be read: the register first, since others are held against it.
    static func files(of request: ImportRequest) -> [QueuedFile] {
        var queue: [QueuedFile] = []
        for path in request.files {
            guard let found = FileFinder.file(at: path) else {
                queue.append(
                    QueuedFile(path: path, size: 0, isNamed: true, recognised: .unreadable(trouble(path))))
                continue
            }
            queue.append(recognised(found, isNamed: true))
        }
        for folder in request.folders {
            let found = FileFinder.files(in: folder) { path in
                let isNamed = path == folder
                queue.append(QueuedFile(path: path, size: 0, isNamed: isNamed, recognised: .unreadable(trouble(path))))
            }
            queue += found.map { recognised($0, isNamed: false) }
        }
        return queue.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    }

    private static func recognised(_ file: FileFinder.Found, isNamed: Bool) -> QueuedFile {
        let recognised: QueuedFile.Recognition
        do {
            let start = try FileBytes.start(of: file.path, count: FileRecognition.bytesNeeded)
            let format = FileRecognition.recognise(firstBytes: start, fileName: file.path, size: Int(file.size))
            recognised =
                format.map { .known($0) }
                ?? .unknown(FileRecognition.reason(firstBytes: start, fileName: file.path, size: Int(file.size)))
        } catch {
            recognised = .unreadable(error.message)
        }
        return QueuedFile(path: file.path, size: file.size, isNamed: isNamed, recognised: recognised)
    }

    private static func trouble(_ path: String) -> String {
        if access(path, F_OK) != 0 { return "Die Datei oder der Ordner ist nicht vorhanden. Prüfen Sie den Pfad." }
        if access(path, R_OK) != 0 {
            return "Die Datei oder der Ordner darf nicht gelesen werden. Prüfen Sie die Rechte."
        }
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            return "Das ist ein Ordner. Nennen Sie ihn mit --folder."
        }
        return "Das ist keine gewöhnliche Datei und kein lesbarer Ordner."
    }
}

extension QueuedFile {
    var rank: Int {
        switch recognised {
        case .known(.municipalRegister): 0
        case .known(.boundariesGeoJSON): 1
        case .known(.censusDemography), .known(.censusHouseholds), .known(.censusBuildings): 2
        case .unknown, .unreadable: 3
        }
    }
}

extension KnownFormat {
    var dataset: Dataset {
        switch self {
        case .municipalRegister: .municipalRegister
        case .boundariesGeoJSON: .boundaries
        case .censusDemography: .census2022
        case .censusHouseholds: .censusHouseholds
        case .censusBuildings: .censusBuildings
        }
    }
}
