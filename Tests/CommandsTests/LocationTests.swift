import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite("Where things lie")
struct LocationTests {
    @Test("The store: the option, then INSEK_DATABASE, then XDG_DATA_HOME, then the user's data folder")
    func database() throws {
        let folder = try TestFolder()
        let all = [
            "INSEK_DATABASE": "postgres://host/insek", "XDG_DATA_HOME": "\(folder.path)/xdg", "HOME": folder.path,
        ]
        let line = try CommandLine(all)
        _ = line.run("list", "--database", "hier.sqlite")
        _ = line.run("list", "--database=dort.sqlite")
        _ = line.run("list")
        #expect(line.locations == ["hier.sqlite", "dort.sqlite", "postgres://host/insek"])
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/xdg"), "no folder is made that is not used")

        let xdg = try CommandLine(all.filter { $0.key != "INSEK_DATABASE" })
        _ = xdg.run("list")
        #expect(xdg.locations == ["\(folder.path)/xdg/insek/insek.sqlite"])
        #expect(FileManager.default.fileExists(atPath: "\(folder.path)/xdg/insek"))

        let home = try CommandLine(["HOME": folder.path])
        _ = home.run("list")
        #expect(home.locations == ["\(folder.path)/.local/share/insek/insek.sqlite"])
    }

    @Test("Nowhere to go is a mistake in the call")
    func nowhere() throws {
        let sentence = "Nennen Sie mit --database oder INSEK_DATABASE, wo die Datenbank liegt.\n"
        #expect(try CommandLine([:]).run("list") == .init(code: 2, output: "", errors: sentence))
        #expect(try CommandLine().run("list", "--database", "") == .init(code: 2, output: "", errors: sentence))
    }

    @Test("A data folder that cannot be made")
    func noFolder() throws {
        let folder = try TestFolder()
        let file = try folder.write("", to: "datei")
        let line = try CommandLine(["XDG_DATA_HOME": file])
        #expect(
            line.run("list")
                == .init(
                    code: 1, output: "",
                    errors:
                        "Der Ordner \(file)/insek lässt sich nicht anlegen. Nennen Sie einen anderen mit --database.\n")
        )
        #expect(line.locations.isEmpty)
    }

    @Test("The share folder: the option, then INSEK_SHARE, then beside the program")
    func share() throws {
        let line = try CommandLine(["INSEK_DATABASE": "x", "INSEK_SHARE": "/teil/insek"])
        _ = line.run("draft", "14999010", "--out", "/nirgends", "--share", "/anderer")
        _ = line.run("list")
        #expect(line.shareFolders == ["/anderer", "/teil/insek"])
        let beside = try CommandLine()
        _ = beside.run("list")
        #expect(beside.shareFolders == [ShareFolder.besideBinary()?.path])
    }

    @Test("The search goes up from the program, the nearest folder first, never below or beside")
    func search() throws {
        let folder = try TestFolder()
        try folder.makeFolder("a/b/c")
        #expect(ShareFolder.search(from: "\(folder.path)/a/b/c")?.path.hasPrefix(folder.path) != true)
        try folder.makeFolder(".setup/share/insek/assets")
        #expect(ShareFolder.search(from: "\(folder.path)/a/b/c")?.path == "\(folder.path)/.setup/share/insek")
        try folder.makeFolder("a/share/insek/assets")
        #expect(ShareFolder.search(from: "\(folder.path)/a/b/c")?.path == "\(folder.path)/a/share/insek")
        try folder.makeFolder("a/.setup/share/insek/assets")
        #expect(ShareFolder.search(from: "\(folder.path)/a/b/c")?.path == "\(folder.path)/a/share/insek")
        try folder.makeFolder("a/b/share/insek")
        #expect(
            ShareFolder.search(from: "\(folder.path)/a/b/c")?.path == "\(folder.path)/a/share/insek",
            "a folder without assets is none")
        try folder.makeFolder("a/b/d/share/insek/assets")
        #expect(ShareFolder.search(from: "\(folder.path)/a/b/c")?.path == "\(folder.path)/a/share/insek")
        #expect(ShareFolder.search(from: "") == nil)
    }
}
