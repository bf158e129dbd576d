import Glibc

/// `insek-pictures DATEI`: decodes one picture with libgd and writes it anew to standard output in the framing described
/// at `Answer`. Its own program, so that a codec's memory and faults stay outside the server; whoever starts it sets
/// limits of time, memory and output.
///
/// At most 50 million points are decoded (a telephone's 48, 400 MB of memory at worst), of 2,560 on the longer side are
/// kept: enough for a page of A4 in print.
let pointLimit = 50_000_000
let longestSide: Int32 = 2_560

do throws(Failure) {
    guard CommandLine.arguments.count == 2 else {
        throw Failure(code: .usage, message: "Aufruf: insek-pictures DATEI")
    }
    let bytes = Bytes(try InputFile.bytes(of: CommandLine.arguments[1]))
    let format = try PictureFormat(bytes)
    let header = try PictureHeader(bytes, format)
    guard header.width <= pointLimit / header.height else {
        throw Failure(
            code: .tooLarge,
            message:
                "Das Bild hat \(header.width) × \(header.height) Bildpunkte, erlaubt sind höchstens 50 Millionen. Bitte verkleinern Sie es vorher."
        )
    }
    let raster = try Raster.decode(bytes, format).fitted(to: longestSide).turned(header.orientation)
    let keepsLoss = format == .jpeg || (format == .webp && !raster.isTransparent)
    let encoded = keepsLoss ? JPEGComment.removed(from: try raster.jpeg()) : try raster.png()
    Answer.picture(keepsLoss ? "J" : "P", width: raster.width, height: raster.height, encoded)
} catch {
    Answer.refusal(error)
    let line = Array("\(error.message)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(error.code == .usage ? 2 : 1)
}
