import Files
import Testing

@Suite("Word, Excel and OpenDocument files")
struct OfficeTests {
    @Test("Macros are refused, however the file is called")
    func macros() {
        for name in [
            "word/vbaProject.bin", "word/vbaData.xml", "word/activeX/activeX1.xml",
        ] {
            #expect(
                refusal(Archive.docx.with(name).bytes, "a.docx")?.message
                    == "Das Dokument enthält Makros. Bitte speichern Sie es ohne Makros.")
        }
        #expect(refusal(Archive.xlsx.with("xl/macrosheets/sheet1.xml").bytes, "a.xlsx")?.code == .active)
        #expect(refusal(Archive.odt.with("Basic/Standard/Module1.xml").bytes, "a.odt")?.code == .active)
    }

    @Test("Encrypted and swollen documents are refused")
    func limits() {
        #expect(refusal(Archive.docx.changed { $0.flags = 1 }.bytes, "a.docx")?.message.contains("Kennwort") == true)
        #expect(refusal(Archive.docx.changed { $0.claimedSize = 500 << 20 }.bytes, "a.docx")?.code == .limit)
    }

    @Test("An archive with something before, between, behind or twice in it is refused")
    func hidden() {
        let good = Archive.docx.bytes
        #expect(refusal(good, "a.docx") == nil)
        #expect(refusal(Array("MZ".utf8) + good, "a.docx") != nil)
        #expect(refusal(good + [0], "a.docx")?.code == .damaged)
        #expect(refusal(good + Archive.xlsx.bytes, "a.xlsx")?.code == .damaged)
        #expect(refusal(Archive.docx.changed { $0.comment = [0x41] }.bytes, "a.docx")?.code == .damaged)
        let gap = [UInt8](repeating: 0x20, count: 25)
        #expect(refusal(Archive.docx.changed { $0.gap = gap }.bytes, "a.docx")?.code == .damaged)
        #expect(refusal(Archive.docx.changed { $0.gap = [UInt8](repeating: 0, count: 16) }.bytes, "a.docx") == nil)
        #expect(refusal(Archive.docx.with("word/document.xml").bytes, "a.docx")?.code == .damaged)
        #expect(refusal(Archive.docx.with("../../etc/passwd").bytes, "a.docx")?.code == .damaged)
        #expect(refusal(Archive.docx.with("/etc/passwd").bytes, "a.docx")?.code == .damaged)
    }

    @Test("Every cut and every changed byte of the frame is survived")
    func mutations() {
        let good = Archive.odt.bytes
        for count in 0..<good.count { #expect(refusal(Array(good[..<count]), "a.odt") != nil) }
        for index in good.indices {
            var changed = good
            changed[index] ^= 0xFF
            _ = refusal(changed, "a.odt")
        }
    }
}
