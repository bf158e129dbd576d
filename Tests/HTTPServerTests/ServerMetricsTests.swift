import Testing

@testable import HTTPServer

@Suite("Numbers for Prometheus")
struct ServerMetricsTests {
    private func record(_ route: String, status: Int = 200, microseconds: Int, completed: Bool = true) -> AccessRecord {
        AccessRecord(
            time: 0, id: "0", method: "GET", route: route, status: status, bytes: 10,
            handlerMicroseconds: microseconds, queries: 2, queryMicroseconds: 1, completed: completed)
    }

    @Test("The page as Prometheus reads it")
    func page() {
        let metrics = ServerMetrics()
        for microseconds in [400, 500, 501, 9_000_000] { metrics.record(record("/{}", microseconds: microseconds)) }
        metrics.record(record("/", status: 503, microseconds: 1_500, completed: false))
        let lines = metrics.text.split(separator: "\n").map(String.init)
        let own = lines.filter { !$0.hasPrefix("#") && !$0.hasPrefix("process_") }
        #expect(
            own == [
                #"http_requests_total{route="/",method="GET",status="503"} 1"#,
                #"http_requests_total{route="/{}",method="GET",status="200"} 4"#,
            ]
                + buckets("/", [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1], sum: "0.001500")
                + buckets("/{}", [2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4], sum: "9.001401") + [
                    #"http_response_bytes_total{route="/"} 10"#, #"http_response_bytes_total{route="/{}"} 40"#,
                    #"database_queries_total{route="/"} 2"#, #"database_queries_total{route="/{}"} 8"#,
                    "http_responses_broken_total 1",
                ])
        let memory = lines.first { $0.hasPrefix("process_resident_memory_bytes ") }?.split(separator: " ").last
        #expect(memory.flatMap { Int($0) } ?? 0 > 1_000_000)
    }

    private func buckets(_ route: String, _ counts: [Int], sum: String) -> [String] {
        let name = "http_request_duration_seconds"
        let bounds = [
            "0.000500", "0.001000", "0.002500", "0.005000", "0.010000", "0.050000", "0.100000", "0.500000", "1.000000",
            "5.000000", "+Inf",
        ]
        return zip(bounds, counts).map { "\(name)_bucket{route=\"\(route)\",le=\"\($0)\"} \($1)" }
            + ["\(name)_sum{route=\"\(route)\"} \(sum)", "\(name)_count{route=\"\(route)\"} \(counts.last ?? 0)"]
    }

    @Test("Nothing in a label can end it early")
    func escaping() {
        let metrics = ServerMetrics()
        metrics.record(record("/a\"b\\c\nd", microseconds: 1))
        #expect(metrics.text.contains(#"route="/a\"b\\c\nd""#))
    }
}
