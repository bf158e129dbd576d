import Foundation

/// Small pictures of 16 × 8 points, red above and blue below, made once with ImageMagick 6.
enum PictureSamples {
    static let jpeg = decoded(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQaFRERGCEYGh0dHx8fExciJCIe"
            + "JBweHx7/2wBDAQUFBQcGBw4ICA4eFBEUHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh7/wAARCAAI"
            + "ABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAXEAEAAwAAAAAAAAAAAAAAAAAAFWKh/8QAFQEBAQAAAAAAAAAAAAAAAAAA"
            + "Bgf/xAAcEQABAwUAAAAAAAAAAAAAAAAABRZTF5Gx0fD/2gAMAwEAAhEDEQA/AIPP30n76C/U4QIcaET/AFuXrn//2Q==")
    static let webp = decoded(
        "UklGRlAAAABXRUJQVlA4IEQAAACwAgCdASoQAAgAAgA0JagCdLcAlgH8AuP8D0P9gAAA/vaw64VOXrH/ji+FUl6/eFUl/8Cd/4U1/5nM6/LrKOkkS4"
            + "AAAA==")
    /// Half-transparent red.
    static let transparentWebP = decoded("UklGRhwAAABXRUJQVlA4TA8AAAAvD8ABEAcQ/Y/+BSKi/wEA")
    static let gif = decoded(
        "R0lGODlhEAAIAPIAAP8AANsAJLYASZIAbW0AkkkAtiQA2wAA/yH5BAAAAAAALAAAAAAQAAgAAAMiCLrcEDDKGYS9OIvBu/8DIY5kSRRoqq6F4b5wbBx0"
            + "bd9HAgA7")

    private static func decoded(_ text: String) -> [UInt8] { Array(Data(base64Encoded: text)!) }

    /// The JPEG with an Exif block behind its start: orientation, a camera's name and a place.
    static func jpeg(orientation: UInt8, bigEndian: Bool = false) -> [UInt8] {
        let block = Array("Exif\0\0".utf8) + exif(orientation: orientation, bigEndian: bigEndian)
        let segment = [0xFF, 0xE1, UInt8((block.count + 2) >> 8), UInt8((block.count + 2) & 0xFF)] + block
        let comment: [UInt8] = [0xFF, 0xFE, 0, 2 + 14] + Array("GEHEIMERTEXT!!".utf8)
        return jpeg[..<2] + segment + comment + jpeg[2...]
    }

    /// A TIFF directory with three entries: maker, orientation, and a pointer to GPS data, all telling.
    static func exif(orientation: UInt8, bigEndian: Bool = false) -> [UInt8] {
        func two(_ number: Int) -> [UInt8] {
            let bytes = [UInt8(number & 0xFF), UInt8(number >> 8)]
            return bigEndian ? bytes.reversed() : bytes
        }
        func four(_ number: Int) -> [UInt8] {
            let (low, high) = (two(number & 0xFFFF), two(number >> 16))
            return bigEndian ? high + low : low + high
        }
        let maker = two(0x010F) + two(2) + four(16) + four(50)
        let turned = two(0x0112) + two(3) + four(1) + two(Int(orientation)) + two(0)
        let place = two(0x8825) + two(4) + four(1) + four(66)
        return Array((bigEndian ? "MM" : "II").utf8) + two(42) + four(8) + two(3) + maker + turned + place + four(0)
            + Array("GEHEIMEKAMERA!!\0".utf8) + Array("GPS51.05N13.74E".utf8)
    }
}
