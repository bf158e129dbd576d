import Database
import Foundation
import TestSupport
import Testing

/// Prints times; meant for an optimised build: `INSEK_MEASURE=1 swift test -c release -Xswiftc -enable-testing --filter Measurements`.
@Suite(
    .serialized, .enabled(if: ProcessInfo.processInfo.environment["INSEK_MEASURE"] == "1", "nur mit INSEK_MEASURE=1"))
struct Measurements {
    struct Town {
        let ags: String, name: String, kreis: String, inhabitants: Int64, area: Double, slug: String
    }

    static let migrations = [
        Migration(
            1, "towns",
            steps: [
                .table(
                    "town",
                    columns: [
                        .text("ags").primaryKey, .text("name").notNull, .text("kreis").notNull,
                        .int64("inhabitants").notNull, .real("area").notNull, .text("slug").notNull,
                    ]),
                .table("entry", columns: [.int64("id").primaryKey, .text("name").notNull]),
            ])
    ]

    @Test(arguments: TestStore.all) func aThousandRowsOfSixColumns(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            try database.write { writing in
                try writing.insert(
                    into: "town", columns: ["ags", "name", "kreis", "inhabitants", "area", "slug"],
                    rows: (0..<1_000).map { number in
                        [
                            .text("1462\(8_000 + number)"), .text("Gemeinde Nummer \(number) im Tal"),
                            .text("Sächsische Schweiz-Osterzgebirge"), .int(Int64(number * 37)),
                            .real(Double(number) / 7), .text("gemeinde-\(number)"),
                        ]
                    })
            }
            let read = {
                try database.read { reading in
                    try reading.rows("SELECT ags, name, kreis, inhabitants, area, slug FROM town ORDER BY ags") { row in
                        try Town(
                            ags: row.text(), name: row.text(), kreis: row.text(), inhabitants: row.int(),
                            area: row.real(), slug: row.text())
                    }
                }
            }
            try report(store, "1,000 rows x 6 columns", rounds: 500) { _ = try read() }
            try report(store, "one row by key", rounds: 5_000) {
                _ = try database.read {
                    try $0.first("SELECT name FROM town WHERE ags = \("14628410")") { try $0.text() }
                }
            }
        }
    }

    @Test(arguments: TestStore.all) func singleRowWrites(_ store: TestStore) throws {
        try store.withDatabase(Self.migrations) { database in
            func rate(threads: Int, each: Int, base: Int) throws -> Double {
                let began = Date()
                try inParallel(threads) { thread in
                    for round in 0..<each {
                        let id = base + thread * 100_000 + round
                        try database.write {
                            try $0.execute("INSERT INTO entry (id, name) VALUES (\(id), \("Eintrag"))")
                        }
                    }
                }
                return Double(threads * each) / Date().timeIntervalSince(began)
            }
            _ = try rate(threads: 1, each: 300, base: 1_000_000_000)
            for round in 0..<3 {
                let one = try rate(threads: 1, each: 2_000, base: round * 100_000_000)
                let many = try rate(threads: 64, each: 300, base: round * 100_000_000 + 50_000_000)
                print(
                    "\(store): writes per second: one thread \(Int(one)), 64 threads \(Int(many)), ratio \(String(format: "%.1f", many / one))"
                )
            }
        }
    }

    private func report(_ store: TestStore, _ what: String, rounds: Int, _ body: () throws -> Void) throws {
        for _ in 0..<20 { try body() }
        var times: [Double] = []
        for _ in 0..<rounds {
            let began = DispatchTime.now().uptimeNanoseconds
            try body()
            times.append(Double(DispatchTime.now().uptimeNanoseconds - began) / 1_000)
        }
        times.sort()
        print("\(store): \(what): median \(times[rounds / 2]) µs, p95 \(times[rounds * 95 / 100]) µs")
    }
}
