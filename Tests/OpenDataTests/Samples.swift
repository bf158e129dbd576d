/// Small files in the official formats, in characters, to be changed by the tests.
enum RegisterSample {
    static let kreis = line("40", key: "14628", name: "Sächsische Schweiz-Osterzgebirge", seat: "Pirna", kind: "44")
    static let association = line("50", key: "14628", association: "0000", name: "Wilsdruff, Stadt", kind: "50")
    static let municipality = line(
        "60", key: "14628410", association: "0000", name: "Wilsdruff, Stadt", kind: "63", hectares: 8151,
        inhabitants: 14551, male: 7242, postcode: "01723")
    static let elsewhere = line(
        "60", key: "01001000", association: "0000", name: "Flensburg, Stadt", kind: "61", hectares: 5673,
        inhabitants: 92550, male: 45874, postcode: "24937")

    static let lines = [elsewhere, kreis, association, municipality]
    static let file = text(lines)

    static func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

    static func line(
        _ record: String, key: String, association: String = "    ", name: String, seat: String = "", kind: String,
        hectares: Int? = nil, inhabitants: Int? = nil, male: Int? = nil, postcode: String = "",
        day: String = "20231130"
    ) -> String {
        func number(_ value: Int?) -> String {
            value.map { String(repeating: "0", count: 11 - String($0).count) + String($0) } ?? pad("", 11)
        }
        return pad(
            record + day + pad(key, 8) + association + pad(name, 50) + pad(seat, 50) + pad(kind, 6) + number(hectares)
                + number(inhabitants) + number(male) + "    " + pad(postcode, 5), 220)
    }

    static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    }
}

enum CensusSample {
    static let header =
        "Berichtszeitpunkt;_RS;Name;Regionalebene;0_Insgesamt_;GESCHLECHT__1;GESCHLECHT__2;"
        + (1...11).map { $0 < 10 ? "Alter_infr__0\($0)" : "Alter_infr__\($0)" }.joined(separator: ";")
    static let saxony = "20220515;14;Sachsen;Land;4038131;1981428;2056700;1;2;3;4;5;6;7;8;9;10;11"
    static let wilsdruff =
        "20220515;146280000410;Wilsdruff, Stadt;Gemeinde;14390;7127;7262;435;443;609;918;414;644;2437;4176;1551;1325;–"
    static let elsewhere =
        "20220515;010010000000;Flensburg, Stadt;Gemeinde;95015;46834;48181;1;2;3;4;5;6;7;8;9;10;11"
    static let lines = [header, elsewhere, saxony, wilsdruff]
    static let file = "\u{FEFF}" + text(lines)

    static func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
