import Domain
import OpenData
import Testing
import Values

@Suite("Census 2022, demography")
struct CensusTests {
    private let parser = CensusTableParser(.demography)

    @Test("a municipality with its age groups", arguments: [1, 5, 64, .max])
    func reading(pieces: Int) throws {
        let census = try parser.parse(CensusSample.file, pieces: pieces)
        let wilsdruff = try #require(census.records.first)
        #expect(wilsdruff.ags.text == "14628410")
        #expect(wilsdruff.name == "Wilsdruff, Stadt")
        #expect(wilsdruff.values[.censusInhabitants] == .count(14390))
        #expect(wilsdruff.ages.prefix(10).map(\.number) == [435, 443, 609, 918, 414, 644, 2437, 4176, 1551, 1325])
        #expect(wilsdruff.ages.last == .nothing)
        #expect(census.read == 2 && census.kept == 1 && census.skipped == 1 && census.refused == 0)
        #expect(census.referenceDay == Day(iso: "2022-05-15"))
        #expect(census.problems.isEmpty)
    }

    @Test("symbols are not numbers, except that – is none")
    func symbols() throws {
        let row = CensusSample.wilsdruff.replacing("435;443;609", with: "/;.;")
        let census = try parser.parse(CensusSample.text([CensusSample.header, row]))
        let ages = try #require(census.records.first).ages
        #expect(ages.prefix(4) == [.suppressed, .secret, .missing, .count(918)])
        #expect(ages.map(\.number).prefix(3) == [nil, nil, nil])
        #expect(ages.last?.number == 0)
    }

    @Test("columns are found by name; quotes, Latin-1 and CRLF as Excel writes them are understood")
    func excel() throws {
        let reversed = CensusSample.lines.map { line in
            line.split(separator: ";", omittingEmptySubsequences: false).reversed().map { "\"\($0)\"" }
                .joined(separator: ";")
        }
        let text = reversed.joined(separator: "\r\n").replacing("Wilsdruff, Stadt", with: "Weiß \"\"Bär\"\"; Stadt")
        let census = try parser.parse(bytes: text.latin1)
        #expect(census.records.first?.name == "Weiß \"Bär\"; Stadt")
        #expect(census.records.first?.ages.last == .nothing)
        #expect(
            census.problems.map(\.text) == [
                "Die Datei ist in Latin-1 geschrieben; die Umlaute wurden entsprechend gelesen."
            ])
    }

    @Test("an unusable cell is refused, an unknown municipality skipped, and both are named")
    func refusedRows() throws {
        let second = CensusSample.wilsdruff.replacing("146280000410", with: "146280000420").replacing(
            "435", with: "4,5")
        let third = CensusSample.wilsdruff.replacing("146280000410;Wilsdruff", with: "145225220460;Ostrau")
        let fourth = CensusSample.wilsdruff.replacing("146280000410", with: "1462800004")
        let known: Set<AGS> = [try #require(AGS("14628410")), try #require(AGS("14628420"))]
        let census = try CensusTableParser(.demography, known: known)
            .parse(CensusSample.text(CensusSample.lines + [second, third, fourth]))
        #expect(census.records.map(\.ags.text) == ["14628410"])
        #expect(census.read == 5 && census.kept == 1 && census.skipped == 2 && census.refused == 2)
        #expect(
            census.problems.map(\.text) == [
                "Zeile 5, Feld „Alter_infr__01“: „4,5“ ist keine ganze Zahl. Die Gemeinde 14628420 wurde nicht übernommen.",
                "Zeile 6, Feld „_RS“: Die Gemeinde 14522460 (Ostrau, Stadt) steht nicht im Gemeindeverzeichnis, vermutlich wegen einer Gebietsänderung. Sie wird nicht übernommen.",
                "Zeile 7, Feld „_RS“: „1462800004“ ist kein Regionalschlüssel aus zwölf Ziffern. Die Zeile wurde nicht übernommen.",
            ])
    }

    @Test("missing and doubled columns")
    func columns() {
        let advice = " Bitte laden Sie die Regionaltabelle „Demografie“ des Zensus 2022 vollständig herunter."
        #expect(
            parser.refusal(CensusSample.file.replacing("Alter_infr__05", with: "Alter"))
                == "Zeile 1: Es fehlt die Spalte „Alter_infr__05“." + advice)
        #expect(
            parser.refusal(CensusSample.file.replacing("_RS;", with: "RS;").replacing("__11", with: "__99"))
                == "Zeile 1: Es fehlen die Spalten „_RS“, „Alter_infr__11“." + advice)
        #expect(
            parser.refusal(CensusSample.file.replacing("Alter_infr__05", with: "Alter_infr__04"))
                == "Zeile 1, Feld „Alter_infr__04“: Die Spalte kommt doppelt vor. Bitte laden Sie die Datei neu herunter."
        )
    }

    @Test("damaged rows")
    func damagedRows() {
        #expect(
            parser.refusal(String(CensusSample.file.dropLast(40)))
                == "Zeile 4: Die Zeile hat 9 statt 18 Spalten, die Datei ist unvollständig oder beschädigt. Bitte laden Sie sie neu herunter."
        )
        #expect(
            parser.refusal(CensusSample.file + CensusSample.wilsdruff)
                == "Zeile 5, Feld „_RS“: Die Gemeinde 14628410 steht schon in Zeile 4. Bitte laden Sie die Datei neu herunter."
        )
        let later = CensusSample.wilsdruff.replacing("20220515;146280000410", with: "20320515;146280000420")
        #expect(
            parser.refusal(CensusSample.file + later)
                == "Zeile 5, Feld „Berichtszeitpunkt“: Der Berichtszeitpunkt wechselt von 15.05.2022 auf 15.05.2032. Bitte importieren Sie jede Ausgabe als eigene Datei."
        )
        #expect(
            parser.refusal(CensusSample.file.replacing("20220515;1462", with: "2022-05-15;1462"))
                == "Zeile 4, Feld „Berichtszeitpunkt“: „2022-05-15“ ist kein Tag (JJJJMMTT). Bitte laden Sie die Datei neu herunter."
        )
        #expect(
            parser.refusal(CensusSample.file.replacing("Wilsdruff, Stadt", with: "\"Wilsdruff, Stadt"))
                == "Zeile 4: Ein Anführungszeichen wird nicht geschlossen. Bitte laden Sie die Datei neu herunter.")
    }

    @Test("files of other kinds")
    func otherFiles() {
        #expect(parser.refusal("") == "Die Datei ist leer. Bitte laden Sie sie neu herunter.")
        #expect(
            parser.refusal("\u{FEFF}")
                == "Die Datei ist leer (nur eine Kodierungsmarke). Bitte laden Sie sie neu herunter.")
        #expect(
            parser.refusal("<html><head><title>503</title></head></html>")
                == "Die Datei ist eine Internetseite (HTML), keine Zensus-Tabelle „Demografie“ (CSV). Vermutlich wurde die Seite statt der Datei gespeichert; bitte laden Sie die Datei selbst herunter."
        )
        #expect(
            parser.refusal(CensusSample.text([CensusSample.header, CensusSample.elsewhere]))
                == "Die Datei enthält keine sächsische Gemeinde (Land 14). Bitte laden Sie die Tabelle für Deutschland oder Sachsen."
        )
        #expect(
            parser.refusal(CensusSample.file + String(repeating: "9", count: 70_000))
                == "Zeile 5: Die Zeile ist länger als 64 KiB; so lang ist in einer Zensus-Tabelle „Demografie“ (CSV) keine. Bitte prüfen Sie die Datei."
        )
        #expect(
            parser.refusal(CensusSample.file + "\0\n")
                == "Zeile 5: Die Zeile enthält NUL-Bytes, die Datei ist beschädigt oder kein Text. Bitte laden Sie sie neu herunter."
        )
    }

    @Test("a file that is wrong in thousands of rows is reported in bounded memory")
    func manyProblems() throws {
        let rows = (100..<1000).map { CensusSample.wilsdruff.replacing("146280000410", with: "146280000\($0)") }
            .map { $0.replacing("435", with: "x") }
        let census = try parser.parse(CensusSample.text([CensusSample.header] + rows))
        #expect(census.refused == 900)
        #expect(census.problems.count == 201)
        #expect(census.problems.last?.text == "700 weitere Hinweise werden nicht einzeln aufgeführt.")
    }
}

@Suite("Census 2022, households and buildings")
struct CensusTableTests {
    private static let households = """
        Berichtszeitpunkt;_RS;Name;Reg_Ebene;0_Insgesamt_;HH_SIZE_NAT__1;HH_SIZE_NAT__2;HH_SIZE_NAT__3;HH_SIZE_NAT__4;\
        HH_SIZE_NAT__5;HH_SIZE_NAT__6;HHTYP_FAM__1;HHTYP_FAM__2;HHTYP_FAM__3;HHTYP_FAM__4;HHTYP_FAM__5;\
        HHTYP_SENIOR_HH__1;HHTYP_SENIOR_HH__2;HHTYP_SENIOR_HH__3
        20220515;146280050050;Bannewitz;Gemeinde;5093;1706;1879;718;562;157;75;1706;1660;1301;369;63;1468;454;3171
        """
    private static let buildings = """
        Berichtszeitpunkt;_RS;Name;Regionalebene;GEBAEUDEART_SYS_1;GEBAEUDEART_SYS_11;BAUJAHR_10JA__01;BAUJAHR_10JA__02;\
        BAUJAHR_10JA__03;BAUJAHR_10JA__04;BAUJAHR_10JA__05;BAUJAHR_10JA__06;BAUJAHR_10JA__07;BAUJAHR_10JA__08;\
        BAUJAHR_10JA__09;BAUJAHR_10JA__10;ENERGIETRAEGER__1;ENERGIETRAEGER__2;ENERGIETRAEGER__3;ENERGIETRAEGER__4;\
        ENERGIETRAEGER__5;ENERGIETRAEGER__6;ENERGIETRAEGER__7;ENERGIETRAEGER__8;ENERGIETRAEGER__9
        20220515;146280050050;Bannewitz;Gemeinde;2941;2888;541;384;88;72;100;140;748;511;176;180;2061;300;99;–;235;78;/;131;8
        """

    @Test("households by size, family and age")
    func reading() throws {
        let town = try #require(try CensusTableParser(.households).parse(Self.households).records.first)
        #expect(town.values[.households] == .count(5093))
        #expect(Indicator.householdSizes.map { town.values[$0]?.number } == [1706, 1879, 718, 562, 157, 75])
        #expect(Indicator.householdFamilies.map { town.values[$0]?.number } == [1660, 1301, 369, 63])
        #expect(Indicator.householdSeniors.map { town.values[$0]?.number } == [1468, 454, 3171])
    }

    @Test("buildings by year and heating, symbols included")
    func buildings() throws {
        let town = try #require(try CensusTableParser(.buildings).parse(Self.buildings).records.first)
        #expect(town.values[.buildings] == .count(2941))
        #expect(
            Indicator.buildingYears.map { town.values[$0]?.number } == [541, 384, 88, 72, 100, 140, 748, 511, 176, 180])
        #expect(Indicator.heatSources.map { town.values[$0]?.number } == [2061, 300, 99, 0, 235, 78, nil, 131, 8])
    }

    @Test("each table is told by its columns, and another one is refused with its name")
    func recognition() {
        #expect(FileRecognition.recognise(firstBytes: Array(Self.households.utf8)) == .censusHouseholds)
        #expect(FileRecognition.recognise(firstBytes: Array(Self.buildings.utf8)) == .censusBuildings)
        let refusal = CensusTableParser(.buildings).refusal(Self.buildings.replacing("ENERGIETRAEGER__9", with: "X"))
        #expect(
            refusal
                == "Zeile 1: Es fehlt die Spalte „ENERGIETRAEGER__9“. Bitte laden Sie die Regionaltabelle „Gebäude und Wohnungen“ des Zensus 2022 vollständig herunter."
        )
    }
}

extension CensusMunicipality {
    /// The eleven groups in their order.
    var ages: [CensusValue] { Indicator.ageGroups.compactMap { values[$0] } }
}
