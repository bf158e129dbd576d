import Database
import TestSupport
import Testing
import Values

@Suite struct TypesTests {
    static let migrations = [
        Migration(
            1, "values",
            steps: [
                .table(
                    "sample",
                    columns: [
                        .int64("id").primaryKey, .int64("whole"), .real("broken"), .text("words"), .bytes("raw"),
                        .bool("yes"), .day("on_day"), .instant("at"), .money("price"), .json("tree"), .text("mark"),
                    ])
            ])
    ]

    @Test(
        arguments: TestStore.all,
        [
            "", "a", "fünfzehn Byte..", "über fünfzehn Bytes lang", "Budyšin „Zitat“", "👩‍👩‍👧‍👦🇩🇪", "line\nline\t'\"\\;--",
            "e\u{301}",
        ])
    func keepsText(_ store: TestStore, _ text: String) throws {
        try store.withDatabase(Self.migrations) { database in
            try database.write { try $0.execute("INSERT INTO sample (id, words) VALUES (1, \(text))") }
            let kept = try database.read { try $0.first("SELECT words FROM sample") { row in try row.text() } }
            #expect(kept.map { Array($0.utf8) } == Array(text.utf8))
        }
    }

    @Test(arguments: TestStore.all) func keepsNumbers(_ store: TestStore) throws {
        let wholes: [Int64] = [.min, -1, 0, 1, 1 << 31, 1 << 53 + 1, .max]
        let reals: [Double] = [
            0, -0.5, 1e-308, .pi, 1e300, .infinity, -.infinity, .greatestFiniteMagnitude, 4_503_599_627_370_497,
        ]
        try store.withDatabase(Self.migrations) { database in
            for (id, whole) in wholes.enumerated() {
                try database.write { try $0.execute("INSERT INTO sample (id, whole) VALUES (\(id), \(whole))") }
            }
            for (id, real) in reals.enumerated() {
                try database.write { try $0.execute("INSERT INTO sample (id, broken) VALUES (\(100 + id), \(real))") }
            }
            try database.read { reading in
                let found = try reading.rows("SELECT whole FROM sample WHERE id < 100 ORDER BY id") { try $0.int() }
                #expect(found == wholes)
                let roots = try reading.rows("SELECT broken FROM sample WHERE id >= 100 ORDER BY id") { try $0.real() }
                #expect(roots == reals)
            }
        }
    }

    @Test(arguments: TestStore.all, [0, 1, 5, 300_000])
    func keepsBytes(_ store: TestStore, _ count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        try store.withDatabase(Self.migrations) { database in
            try database.write { try $0.execute("INSERT INTO sample (id, raw) VALUES (1, \(bytes))") }
            let kept = try database.read { try $0.first("SELECT raw FROM sample") { row in try row.bytes() } }
            #expect(kept == bytes)
        }
    }

    @Test(arguments: TestStore.all) func keepsValuesOfTheirOwn(_ store: TestStore) throws {
        let day = try #require(Day(iso: "2026-11-21"))
        let instant = try #require(Instant(iso: "2026-11-21T10:53:00.000001Z"))
        let money = Money(cents: -126_050)
        let key = UUIDv7.make(at: instant)
        let json = #"{"a":[1,"ä"]}"#
        try store.withDatabase(Self.migrations) { database in
            try database.write { writing in
                try writing.execute(
                    """
                    INSERT INTO sample (id, yes, on_day, at, price, tree, mark)
                    VALUES (1, \(true), \(day), \(instant), \(money), \(json), \(key))
                    """)
            }
            try database.read { reading in
                try reading.forEach("SELECT yes, on_day, at, price, tree, mark FROM sample WHERE yes") { row in
                    let (yes, onDay, at) = try (row.bool(), row.day(), row.instant())
                    let (price, tree, mark) = try (row.money(), row.text(), row.uuid())
                    #expect(yes)
                    #expect((onDay, at) == (day, instant))
                    #expect((price, tree, mark) == (money, json, key))
                }
                #expect(try reading.scalar("SELECT count(*) FROM sample WHERE mark = \(key) AND yes = \(true)") == 1)
            }
        }
    }

    @Test(arguments: TestStore.all) func keepsNothingAsNothing(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            let (text, number, flag): (String?, Int64?, Bool?) = (nil, nil, nil)
            try database.write { writing in
                try writing.execute(
                    "INSERT INTO sample (id, words, whole, yes, raw) VALUES (1, \(text), \(number), \(flag), \(Value.null))"
                )
            }
            try database.read { reading in
                try reading.forEach(
                    "SELECT words, whole, yes, raw, on_day, at, price, mark, broken FROM sample WHERE \(text) IS NULL"
                ) { row in
                    let plain = try (row.optionalText(), row.optionalInt(), row.optionalBool())
                    let (raw, day, instant) = try (row.optionalBytes(), row.optionalDay(), row.optionalInstant())
                    let (money, key, real) = try (row.optionalMoney(), row.optionalUUID(), row.optionalReal())
                    #expect(plain == (nil, nil, nil))
                    #expect(raw == nil && day == nil && instant == nil)
                    #expect(money == nil && key == nil && real == nil)
                }
                #expect(try reading.scalar("SELECT count(*) FROM sample WHERE words IS NOT DISTINCT FROM \(text)") == 1)
            }
        }
    }

    /// A text with U+0000 or a NaN would be refused by one store and changed by the other.
    @Test(arguments: TestStore.all) func refusesWhatOneStoreCannotHold(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            for value in [Value.text("a\0b"), .real(.nan)] {
                let error = #expect(throws: DatabaseError.self) {
                    try database.write { try $0.execute("INSERT INTO sample (id, words) VALUES (1, \(value))") }
                }
                #expect(error?.code == .encode)
            }
            let count = try database.read { try $0.scalar("SELECT count(*) FROM sample") }
            #expect(count == 0)
        }
    }

    @Test(arguments: TestStore.all) func comparesTextByteByByte(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            try database.write { writing in
                let words = ["b", "B", "ä", "a", "Z", "_", "\u{10FFFF}", ""]
                try writing.insert(
                    into: "sample", columns: ["id", "words"],
                    rows: words.enumerated().map { [.int(Int64($0)), .text($1)] })
            }
            let sorted = try database.read { try $0.rows("SELECT words FROM sample ORDER BY words") { try $0.text() } }
            #expect(sorted == ["", "B", "Z", "_", "a", "b", "ä", "\u{10FFFF}"])
        }
    }

    @Test(arguments: TestStore.all) func sumsAreWholeNumbers(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            try database.write { writing in
                for id in 1...3 {
                    try writing.execute("INSERT INTO sample (id, whole, broken) VALUES (\(id), \(id * 1_362_050), 0.5)")
                }
            }
            try database.read { reading in
                try reading.forEach(
                    "SELECT sum(whole), count(*), sum(broken), avg(whole), max(id), -sum(whole), 1 FROM sample"
                ) { row in
                    let (sum, count, half) = try (row.int(), row.int(), row.real())
                    let (mean, highest, minus, one) = try (row.real(), row.int(), row.int(), row.int())
                    #expect((sum, count, half) == (8_172_300, 3, 1.5))
                    #expect((mean, highest, minus, one) == (2_724_100, 3, -8_172_300, 1))
                }
            }
        }
    }

    @Test(arguments: TestStore.all) func namesTheColumnOfAnotherType(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            try database.write { try $0.execute("INSERT INTO sample (id, words) VALUES (1, \("geheim"))") }
            let error = #expect(throws: DatabaseError.self) {
                try database.read { try $0.first("SELECT id, words FROM sample") { try ($0.int(), $0.int()) } }
            }
            #expect(error?.code == .decode)
            #expect(error?.message == "Die Spalte „words“ enthält einen Text statt einer ganzen Zahl.")
            #expect(error?.sql == "SELECT id, words FROM sample")
            let beyond = #expect(throws: DatabaseError.self) {
                try database.read { try $0.first("SELECT id FROM sample") { try ($0.int(), $0.optionalInt()) } }
            }
            #expect(beyond?.code == .decode)
        }
    }
}
