/// How a picture has to be turned to stand upright (Exif 2.32, tag 0x0112).
enum Orientation: Int {
    case upright = 1
    case mirrored, upsideDown, mirroredUpsideDown, mirroredLeft, right, mirroredRight, left

    /// Reads the first directory of an Exif block, which is a TIFF file; anything odd counts as upright.
    init(_ bytes: Bytes, exif start: Int) {
        self = .upright
        let isLittle = bytes.has([0x49, 0x49, 0x2A, 0x00], at: start)
        guard isLittle || bytes.has([0x4D, 0x4D, 0x00, 0x2A], at: start) else { return }
        func number(_ position: Int, _ length: Int) -> Int? {
            isLittle ? bytes.little(position, length) : bytes.big(position, length)
        }
        guard let offset = number(start + 4, 4), let count = number(start + offset, 2) else { return }
        for index in 0..<min(count, 200) {
            let entry = start + offset + 2 + 12 * index
            guard let tag = number(entry, 2) else { return }
            if tag == 0x0112, let value = number(entry + 8, 2) { self = Orientation(rawValue: value) ?? .upright }
        }
    }

    var swapsSides: Bool { rawValue >= 5 }

    /// The point of the stored picture (width × height) that stands at x, y of the upright one.
    func source(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> (x: Int, y: Int) {
        switch self {
        case .upright: (x, y)
        case .mirrored: (width - 1 - x, y)
        case .upsideDown: (width - 1 - x, height - 1 - y)
        case .mirroredUpsideDown: (x, height - 1 - y)
        case .mirroredLeft: (y, x)
        case .right: (y, height - 1 - x)
        case .mirroredRight: (width - 1 - y, height - 1 - x)
        case .left: (width - 1 - y, x)
        }
    }
}
