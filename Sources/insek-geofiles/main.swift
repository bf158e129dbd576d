import Glibc

/// `insek-geofiles DATEI`: reads one vector file with GDAL and writes its objects to standard output in the
/// framing described at `FeatureStream`. Its own program, so that GDAL's memory and faults stay outside the
/// server; whoever starts it sets limits of time, memory and output.
var stream = FeatureStream()
do throws(Failure) {
    guard CommandLine.arguments.count == 2 else {
        throw Failure(code: .usage, message: "Aufruf: insek-geofiles DATEI")
    }
    VectorFile.prepare()
    let file = try VectorFile(path: CommandLine.arguments[1])
    stream.header(epsg: file.epsg)
    let count = try file.read { stream.feature($0) }
    stream.end(features: count)
} catch {
    stream.failure(error)
    let line = Array("\(error.message)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(error.code == .usage ? 2 : 1)
}
