import CGD
import Glibc

/// A picture of points in libgd, always in true colour. Freed with its owner.
struct Raster: ~Copyable {
    private let image: gdImagePtr

    private init(_ image: gdImagePtr) { self.image = image }

    deinit { gdImageDestroy(image) }

    var width: Int32 { image.pointee.sx }
    var height: Int32 { image.pointee.sy }

    /// Decodes; libgd answers NULL for whatever its codecs refuse.
    static func decode(_ bytes: Bytes, _ format: PictureFormat) throws(Failure) -> Raster {
        var data = bytes.all
        let size = Int32(data.count)
        let decoded: gdImagePtr? = data.withUnsafeMutableBytes { buffer in
            switch format {
            case .png: gdImageCreateFromPngPtr(size, buffer.baseAddress)
            // The last argument: do not pass over warnings, a cut file is one.
            case .jpeg: gdImageCreateFromJpegPtrEx(size, buffer.baseAddress, 0)
            case .webp: gdImageCreateFromWebpPtr(size, buffer.baseAddress)
            case .gif: gdImageCreateFromGifPtr(size, buffer.baseAddress)
            }
        }
        guard let decoded else { throw .damaged }
        let raster = Raster(decoded)
        // Returns 0 when there is no memory.
        guard decoded.pointee.trueColor != 0 || gdImagePaletteToTrueColor(decoded) != 0 else { throw .damaged }
        return raster
    }

    /// A smaller one when a side is longer than `longest`, else itself.
    consuming func fitted(to longest: Int32) throws(Failure) -> Raster {
        let side = max(width, height)
        guard side > longest else { return self }
        let target = try Self.empty(
            width: max(1, Int32(Int(width) * Int(longest) / Int(side))),
            height: max(1, Int32(Int(height) * Int(longest) / Int(side))))
        gdImageCopyResampled(
            target.image, image, 0, 0, 0, 0, target.width, target.height, width, height)
        return target
    }

    consuming func turned(_ orientation: Orientation) throws(Failure) -> Raster {
        guard orientation != .upright else { return self }
        let target = try Self.empty(
            width: orientation.swapsSides ? height : width, height: orientation.swapsSides ? width : height)
        guard let from = image.pointee.tpixels, let to = target.image.pointee.tpixels else { throw .damaged }
        for y in 0..<Int(target.height) {
            for x in 0..<Int(target.width) {
                let place = orientation.source(x, y, Int(width), Int(height))
                to[y]![x] = from[place.y]![place.x]
            }
        }
        return target
    }

    /// Whether any point lets through what is behind it; alpha runs from 0, opaque, to 127.
    var isTransparent: Bool {
        guard let rows = image.pointee.tpixels else { return false }
        for y in 0..<Int(height) {
            for x in 0..<Int(width) where rows[y]![x] >> 24 & 0x7F != 0 { return true }
        }
        return false
    }

    func png() throws(Failure) -> [UInt8] {
        gdImageSaveAlpha(image, isTransparent ? 1 : 0)
        return try Self.taken { gdImagePngPtrEx(image, $0, 7) }
    }

    /// Progressive, of a quality at which nobody sees a difference.
    func jpeg() throws(Failure) -> [UInt8] {
        gdImageInterlace(image, 1)
        return try Self.taken { gdImageJpegPtr(image, $0, 88) }
    }

    private static func empty(width: Int32, height: Int32) throws(Failure) -> Raster {
        guard let image = gdImageCreateTrueColor(width, height) else { throw .damaged }
        gdImageAlphaBlending(image, 0)
        return Raster(image)
    }

    private static func taken(_ make: (UnsafeMutablePointer<Int32>) -> UnsafeMutableRawPointer?) throws(Failure)
        -> [UInt8]
    {
        var size: Int32 = 0
        guard let data = make(&size), size > 0 else { throw .damaged }
        defer { gdFree(data) }
        return Array(UnsafeRawBufferPointer(start: data, count: Int(size)))
    }
}
