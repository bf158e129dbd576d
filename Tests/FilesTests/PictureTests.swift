import Files
import Foundation
import TestSupport
import Testing

@Suite("Pictures", .enabled(if: PictureHelper.isBuilt, "insek-pictures ist nicht gebaut"))
struct PictureTests {
    private let reader = PictureReader(program: PictureHelper.path)

    private func reencode(_ bytes: [UInt8], with other: PictureReader? = nil) throws -> PictureReader.Picture {
        let folder = try TestFolder()
        return try (other ?? reader).reencode(path: try folder.write(bytes, to: "bild"))
    }

    private func refusal(_ bytes: [UInt8], with other: PictureReader? = nil) -> FileError? {
        do {
            _ = try reencode(bytes, with: other)
            return nil
        } catch {
            return error as? FileError
        }
    }

    @Test("All four formats are read; what may lose nothing becomes PNG, photographs JPEG")
    func formats() throws {
        for (bytes, type) in [
            (PNGMaker(16, 8).bytes, FileType.png), (PictureSamples.jpeg, .jpeg), (PictureSamples.webp, .jpeg),
            (PictureSamples.transparentWebP, .png), (PictureSamples.gif, .png),
        ] {
            let picture = try reencode(bytes)
            #expect(picture.type == type)
            #expect(picture.size == PictureSize(width: 16, height: 8))
            // What came out can be read again.
            #expect(try reencode(picture.bytes).size == picture.size)
        }
    }

    @Test("Maker, place, comments and hidden files do not survive", arguments: [false, true])
    func metadata(bigEndian: Bool) throws {
        let secrets = ["GEHEIM", "GPS", "Exif", "<script>", "PK", "gd-jpeg", "http", "ICC", "XMP"]
        var png = PNGMaker(16, 8)
        png.extra = [
            ("eXIf", PictureSamples.exif(orientation: 1)), ("tEXt", Array("Author\0GEHEIM".utf8)),
            ("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta>GEHEIM".utf8)),
        ]
        let tail = Array("<script>GEHEIM</script>".utf8) + Archive.docx.bytes
        for bytes in [
            PictureSamples.jpeg(orientation: 1, bigEndian: bigEndian) + tail, png.bytes + tail,
            PictureSamples.gif + tail,
        ] {
            let picture = try reencode(bytes)
            let text = String(decoding: picture.bytes, as: Unicode.ASCII.self)
            for secret in secrets where !(secret == "PK" && picture.type == .jpeg) {
                #expect(!text.contains(secret), "\(picture.type) \(secret)")
            }
        }
        #expect(
            try Self.segments(of: reencode(PictureSamples.jpeg(orientation: 1)).bytes) == [
                0xE0, 0xDB, 0xDB, 0xC2, 0xC4,
            ])
        #expect(try Self.chunks(of: reencode(png.bytes).bytes) == ["IHDR", "pHYs", "IDAT", "IEND"])
    }

    @Test("Pictures stand upright", arguments: 1...8)
    func orientation(value: Int) throws {
        for bigEndian in [false, true] {
            let picture = try reencode(PictureSamples.jpeg(orientation: UInt8(value), bigEndian: bigEndian))
            let size = value < 5 ? PictureSize(width: 16, height: 8) : PictureSize(width: 8, height: 16)
            #expect(picture.size == size)
        }
        // Four corners tell where each goes (Exif 2.32, tag 0x0112); r g above, b w below in the file.
        let upright = ["rg/bw", "gr/wb", "wb/gr", "bw/rg", "rb/gw", "br/wg", "wg/br", "gw/rb"][value - 1]
        var stored = corners("rg/bw", width: 4, height: 2)
        stored.extra = [("eXIf", PictureSamples.exif(orientation: UInt8(value)))]
        let expected = value < 5 ? corners(upright, width: 4, height: 2) : corners(upright, width: 2, height: 4)
        #expect(try reencode(stored.bytes).bytes == reencode(expected.bytes).bytes)
    }

    private func corners(_ colours: String, width: Int, height: Int) -> PNGMaker {
        let rows = colours.split(separator: "/").map(Array.init)
        let points: [Character: [UInt8]] = [
            "r": [255, 0, 0, 255], "g": [0, 255, 0, 255], "b": [0, 0, 255, 255], "w": [255, 255, 255, 255],
        ]
        return PNGMaker(width, height) { x, y in points[rows[y * 2 / height][x * 2 / width]]! }
    }

    @Test("Large pictures are made smaller, transparency stays")
    func scaling() throws {
        let picture = try reencode(PNGMaker(5_120, 16) { x, _ in [0, 0, 255, x < 2_560 ? 128 : 255] }.bytes)
        #expect(picture.size == PictureSize(width: 2_560, height: 8))
        // Colour type 6 of the head: true colour with alpha.
        #expect(picture.bytes[25] == 6)
        #expect(try reencode(PNGMaker(3_000, 1).bytes).size == PictureSize(width: 2_560, height: 1))
        #expect(try reencode(PNGMaker(16, 8).bytes).bytes[25] == 2)
    }

    @Test("Decompression bombs are refused by their head")
    func bombs() {
        let png = refusal(PNGMaker(50_000, 50_000).bytes(data: [0x78, 0x01]))
        #expect(png?.code == .tooLarge)
        #expect(
            png?.message
                == "Das Bild hat 50000 × 50000 Bildpunkte, erlaubt sind höchstens 50 Millionen. Bitte verkleinern Sie es vorher."
        )
        #expect(refusal(PNGMaker(0x7FFF_FFFF, 0x7FFF_FFFF).bytes(data: []))?.code == .tooLarge)
        var jpeg = PictureSamples.jpeg
        let frame = jpeg.indices.first { jpeg[$0...].starts(with: [0xFF, 0xC0]) }!
        jpeg.replaceSubrange(frame + 5..<frame + 9, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(refusal(jpeg)?.code == .tooLarge)
        var gif = PictureSamples.gif
        gif.replaceSubrange(6..<10, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(refusal(gif)?.code == .tooLarge)
        // A head that promises less than the data hold, and one that promises more.
        #expect(
            refusal(PNGMaker(6_000, 6_000).bytes(data: PNGMaker.zlib([UInt8](repeating: 0, count: 1_000))))?.code
                == .damaged)
    }

    @Test("Cut pictures are refused, wherever they are cut")
    func cut() throws {
        for whole in [PNGMaker(16, 8).bytes, PictureSamples.jpeg, PictureSamples.webp, PictureSamples.gif] {
            for count in stride(from: 12, to: whole.count - 2, by: max(1, whole.count / 12)) {
                let error = refusal(Array(whole[..<count]))
                #expect(error?.code == .damaged, "\(whole.prefix(4)) \(count)")
            }
        }
        #expect(
            refusal(Array(PictureSamples.jpeg.dropLast(30)))?.message
                == "Das Bild ist beschädigt oder unvollständig. Bitte öffnen Sie es in einem Bildprogramm und speichern Sie es neu."
        )
    }

    @Test("Broken pictures never bring the helper to nonsense")
    func broken() {
        for whole in [PNGMaker(4, 2).bytes, PictureSamples.jpeg, PictureSamples.webp, PictureSamples.gif] {
            for index in stride(from: 4, to: whole.count, by: max(1, whole.count / 25)) {
                var changed = whole
                changed[index] ^= 0xFF
                #expect(refusal(changed).map { $0.code != .helper && $0.code != .limit } ?? true, "\(index)")
            }
        }
    }

    @Test("Mislabelled pictures get the ending of what they are; what is no picture is refused")
    func mislabelled() throws {
        #expect(try intake(PictureSamples.jpeg, "foto.png").name == "foto.jpg")
        #expect(try intake(PictureSamples.webp, "IMG_1.JPG").name == "IMG_1.JPG")
        #expect(try intake(PictureSamples.gif, "bewegt.gif").name == "bewegt.png")
        #expect(try intake(PNGMaker(16, 8).bytes, "plan").name == "plan.png")
        #expect(try intake(PNGMaker(16, 8).bytes, "plan").pictureSize == PictureSize(width: 16, height: 8))
        #expect(FilesTests.refusal(PictureSamples.jpeg, "brief.pdf")?.code == .falseType)
        #expect(refusal(Array("<html></html>".utf8))?.code == .unsupported)
        #expect(
            FilesTests.refusal([0xFF, 0xD8, 0xFF] + Array("<script>alert(1)</script>".utf8), "a.jpg")?.code == .damaged)
        #expect(FilesTests.refusal(PNGMaker.signature + Array("<html>".utf8), "a.png")?.code == .damaged)
        #expect(FilesTests.refusal(Array("GIF89a=1;alert(1)//".utf8), "a.gif") != nil)
    }

    @Test("Size, time, memory, output and turns are limited; a missing helper is said")
    func limits() throws {
        func reader(_ change: (inout PictureLimits) -> Void) -> PictureReader {
            var limits = PictureLimits.standard
            change(&limits)
            return PictureReader(program: PictureHelper.path, limits: limits)
        }
        let picture = PNGMaker(16, 8).bytes
        #expect(refusal(picture, with: reader { $0.fileBytes = 100 })?.code == .tooLarge)
        #expect(refusal(picture, with: reader { $0.seconds = 0.001 })?.code == .limit)
        #expect(refusal(picture, with: reader { $0.outputBytes = 10 })?.code == .limit)
        #expect(
            refusal(PNGMaker(3_000, 3_000).bytes(data: []), with: reader { $0.memoryBytes = 20 << 20 })?.code == .limit)
        #expect(refusal(picture, with: PictureReader(program: "/nirgends/insek-pictures"))?.code == .helper)
    }

    @Test(
        "Answers of a broken helper are refused, never believed",
        arguments: [
            #"printf 'hello, world'"#, #"printf 'INSEKPIC1\n'"#, #"printf 'INSEKPIC1\nJ\001\000\000\000'"#, "true",
            #"printf 'INSEKPIC1\nJ\001\000\000\000\001\000\000\000\005\000\000\000hello'"#,
            #"printf 'INSEKPIC1\nP\001\000\000\000\001\000\000\000\007\000\000\000\211PNG\r\n'"#,
            #"printf 'INSEKPIC1\nP\000\000\000\000\001\000\000\000\004\000\000\000\211PNG'"#,
            #"printf 'INSEKPIC1\nP\001\000\000\000\001\000\000\000\004\000\000\000\211PNG'; exit 1"#,
            #"printf 'INSEKPIC1\nXabc'"#, "exit 1", "kill -9 $$",
        ])
    func brokenHelper(script: String) throws {
        let folder = try TestFolder()
        let program = try folder.write("#!/bin/sh\n\(script)\n", to: "helper")
        #expect(chmod(program, 0o755) == 0)
        let code = refusal(PNGMaker(1, 1).bytes, with: PictureReader(program: program))?.code
        #expect(code == .helper || code == .limit)
    }

    @Test("Only so many helpers run at once; who waits too long is told so")
    func turns() throws {
        let folder = try TestFolder()
        let (begun, go) = (folder.path + "/begonnen", folder.path + "/weiter")
        let program = try folder.write(
            "#!/bin/sh\n: > \(begun)\nwhile [ ! -e \(go) ]; do sleep 0.05; done\nexec \(PictureHelper.path) \"$1\"\n",
            to: "helper")
        #expect(chmod(program, 0o755) == 0)
        let path = try folder.write(PNGMaker(1, 1).bytes, to: "bild")
        let slow = PictureReader(program: program, limits: PictureLimits(atOnce: 1, waitSeconds: 0.1))
        let group = DispatchGroup()
        group.enter()
        Thread.detachNewThread {
            _ = try? slow.reencode(path: path)
            group.leave()
        }
        while access(begun, F_OK) != 0 { usleep(5_000) }
        let error = #expect(throws: FileError.self) { try slow.reencode(path: path) }
        #expect(error?.code == .busy)
        try folder.write([UInt8](), to: "weiter")
        group.wait()
        #expect(try slow.reencode(path: path).size == PictureSize(width: 1, height: 1))
    }

    private static func segments(of jpeg: [UInt8]) -> [UInt8] {
        var found: [UInt8] = []
        var position = 2
        while jpeg[position + 1] != 0xDA {
            found.append(jpeg[position + 1])
            position += 2 + Int(jpeg[position + 2]) << 8 + Int(jpeg[position + 3])
        }
        return found.reduce(into: []) { if $1 != 0xC4 || $0.last != 0xC4 { $0.append($1) } }
    }

    private static func chunks(of png: [UInt8]) -> [String] {
        var found: [String] = []
        var position = 8
        while position + 8 <= png.count {
            found.append(String(decoding: png[position + 4..<position + 8], as: UTF8.self))
            position += 12 + png[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
        }
        return found
    }
}
