public import Geometry
import Glibc
import Processes

/// Reads vector files through the helper program `insek-geofiles`, one process per file, within limits.
/// The calling thread waits, so this belongs on a worker.
public struct GeoFileReader: Sendable {
    private let program: String
    private let limits: GeoFileLimits

    /// `program` is the path of `insek-geofiles`, which lies beside `insek`.
    public init(program: String, limits: GeoFileLimits = .standard) {
        self.program = program
        self.limits = limits
    }

    /// All objects of a file, for small files.
    public func features(of path: String) throws(GeoFileError) -> (epsg: Int?, features: [GeoFeature]) {
        var epsg: Int?
        var features: [GeoFeature] = []
        do {
            _ = try forEachFeature(of: path) {
                epsg = $0
            } body: {
                features.append($0)
            }
        } catch let error as GeoFileError {
            throw error
        } catch {
            throw GeoFileError(.helper, "Die Datei konnte nicht gelesen werden.", diagnostics: "\(error)")
        }
        return (epsg, features)
    }

    /// Hands out the objects one by one, so that only one is in memory, and returns their number.
    ///
    /// `start` gets the EPSG code of the coordinates, nil when the file names an unknown system. Throws
    /// `GeoFileError`, or whatever `start` and `body` throw; they end the reading. When it throws, what came
    /// so far must be dropped: only the last record says that the file was whole.
    public func forEachFeature(
        of path: String, start: (Int?) throws -> Void, body: (GeoFeature) throws -> Void
    ) throws -> Int {
        try checkSize(path)
        var stream = FeatureStreamParser()
        var failure: (any Error)?
        let output: Subprocess.Output
        do throws(ProcessError) {
            output = try Subprocess.stream(
                program: program, arguments: [path],
                limits: ProcessLimits(
                    seconds: limits.seconds, memoryBytes: limits.memoryBytes, outputBytes: limits.outputBytes)
            ) { bytes in
                do {
                    stream.append(bytes)
                    while let record = try stream.next() {
                        switch record {
                        case .header(let epsg): try start(epsg)
                        case .feature(let feature): try body(feature)
                        }
                    }
                    return true
                } catch {
                    failure = error
                    return false
                }
            }
        } catch {
            throw failure ?? Self.error(for: error)
        }
        return try stream.finish(output.standardError)
    }

    private func checkSize(_ path: String) throws(GeoFileError) {
        var information = stat()
        guard stat(path, &information) == 0 else {
            throw GeoFileError(.missing, "Die Datei wurde nicht gefunden.")
        }
        guard information.st_size <= limits.fileBytes else {
            throw GeoFileError(
                .tooLarge,
                "Die Datei ist größer als \(limits.fileBytes >> 20) MiB. Bitte schneiden Sie die Gemeindegrenzen auf Sachsen zu."
            )
        }
    }

    private static func error(for error: ProcessError) -> GeoFileError {
        let said = error.diagnostics
        switch error.code {
        case .deadline:
            return GeoFileError(
                .limit, "Das Lesen der Datei hat zu lange gedauert und wurde abgebrochen. Ist die Datei beschädigt?",
                diagnostics: said)
        case .outputLimit:
            return GeoFileError(
                .limit, "Die Datei enthält mehr Daten als erlaubt. Bitte schneiden Sie sie auf Sachsen zu.")
        case .programMissing, .startFailed, .busy, .stopped, .died:
            return GeoFileError(.helper, error.message, diagnostics: said)
        }
    }
}
