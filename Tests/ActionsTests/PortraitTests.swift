import Actions
import Domain
import Foundation
import TestSupport
import Testing

@Suite("Reading while a newer register is published")
struct PortraitTests {
    @Test("A portrait is of one state, the old or the new", arguments: TestStore.all)
    func oneState(_ store: TestStore) throws {
        try store.withWorkshop { workshop, _ in
            try workshop.importing(Samples.register)
            let folder = try TestFolder()
            let newer = try folder.write(
                Samples.text(Samples.register).replacing("00000001874", with: "00000001900"), to: "neu.txt")
            let queries = Counter()
            let reader = workshop.counting { _ in
                queries.add()
                guard queries.value == 1 else { return }
                // Another process publishes between the first query and the second.
                let published = DispatchSemaphore(value: 0)
                Thread.detachNewThread {
                    _ = try? workshop.importing(newer)
                    published.signal()
                }
                published.wait()
            }
            let portrait = try #require(try reader.portrait(Slug("moosheide")!))
            let file = portrait.inhabitants.source.fileName
            #expect(portrait.inhabitants.text == (file == "neu.txt" ? "1.900" : "1.874"))
            #expect(try workshop.portrait(Slug("moosheide")!)?.inhabitants.text == "1.900")
        }
    }
}
