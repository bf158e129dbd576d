internal import CZlib

/// A zip archive that is made in memory (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16): names in UTF-8, each
/// file deflated or, where that would not make it smaller, as it is. The same files and day give the same bytes.
public struct ZipArchive: Sendable {
    private var files: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0
    /// As MS-DOS writes a day.
    private let date: Int

    /// - Parameter day: Stands at each file as the day of its last change, from 1980 to 2107; midnight is its time.
    public init(day: (year: Int, month: Int, day: Int)) {
        let year = min(max(day.year, 1980), 2107) - 1980
        date = year * 512 + day.month * 32 + day.day
    }

    /// Adds a file behind the others. Nobody checks whether the name is there already.
    ///
    /// - Parameter name: With slashes between folders, none at its beginning. Archives stay below 4 GB and 65,535 files.
    public mutating func add(_ name: String, _ content: [UInt8]) {
        let packed = Deflater(level: 6, frame: .bare).compress(content)
        let isStored = packed.count >= content.count
        let kept = isStored ? content : packed
        let title = Array(name.utf8)
        let offset = files.count
        precondition(
            count < 0xFFFF && title.count <= 0xFFFF && offset + directory.count + kept.count < 0xFFFF_0000,
            "no room in a zip archive without ZIP64")

        var head: [UInt8] = []
        head.append(two: 20)  // Version 2.0 reads it.
        head.append(two: 1 << 11)  // The name is UTF-8.
        head.append(two: isStored ? 0 : 8)
        head.append(two: 0)
        head.append(two: date)
        head.append(four: Int(crc32(0, content, UInt32(content.count))))
        head.append(four: kept.count)
        head.append(four: content.count)
        head.append(two: title.count)
        head.append(two: 0)

        files += [0x50, 0x4B, 0x03, 0x04]
        files += head
        files += title
        files += kept

        directory += [0x50, 0x4B, 0x01, 0x02]
        directory.append(two: 20)
        directory += head
        // No comment, first disk, nothing known of the content, no attributes.
        directory += [UInt8](repeating: 0, count: 10)
        directory.append(four: offset)
        directory += title
        count += 1
    }

    /// The whole archive with its table of contents.
    public var bytes: [UInt8] {
        var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
        end.append(two: count)
        end.append(two: count)
        end.append(four: directory.count)
        end.append(four: files.count)
        end.append(two: 0)
        return files + directory + end
    }
}

extension [UInt8] {
    /// Two bytes, little end first.
    fileprivate mutating func append(two number: Int) {
        append(UInt8(truncatingIfNeeded: number))
        append(UInt8(truncatingIfNeeded: number >> 8))
    }

    /// Four bytes, little end first.
    fileprivate mutating func append(four number: Int) {
        append(two: number)
        append(two: number >> 16)
    }
}
