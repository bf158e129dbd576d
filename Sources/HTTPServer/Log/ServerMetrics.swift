import Glibc
internal import Synchronization

/// Counts the answers of one process for Prometheus (exposition format 0.0.4): by method, route and status, with times
/// by route. Its size depends on the routes only, never on visitors.
public final class ServerMetrics: Sendable {
    /// Upper ends of the histogram, in microseconds; the German list of 1,000 rows is to stay left of the third.
    fileprivate static let bounds = [500, 1_000, 2_500, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000, 5_000_000]

    private struct Answer: Hashable, Comparable {
        let route: String
        let method: String
        let status: Int

        static func < (left: Answer, right: Answer) -> Bool {
            (left.route, left.method, left.status) < (right.route, right.method, right.status)
        }
    }

    fileprivate struct Times {
        var buckets = [Int](repeating: 0, count: bounds.count + 1)
        var microseconds = 0
        var queries = 0
        var bytes = 0
    }

    private struct Counts {
        var answers: [Answer: Int] = [:]
        var times: [String: Times] = [:]
        var broken = 0
    }

    private let counts = Mutex(Counts())

    public init() {}

    public func record(_ record: AccessRecord) {
        let bucket = Self.bounds.firstIndex { record.handlerMicroseconds <= $0 } ?? Self.bounds.count
        counts.withLock { counts in
            counts.answers[Answer(route: record.route, method: record.method, status: record.status), default: 0] += 1
            counts.times[record.route, default: Times()].add(record, bucket)
            if !record.completed { counts.broken += 1 }
        }
    }

    /// The page for Prometheus.
    public var text: String {
        let counts = counts.withLock { $0 }
        let routes = counts.times.keys.sorted()
        var page = Page()
        page.family("http_requests_total", "counter", "Answers by route, method and status.")
        for (answer, count) in counts.answers.sorted(by: { $0.key < $1.key }) {
            page.line(
                "http_requests_total",
                [("route", answer.route), ("method", answer.method), ("status", "\(answer.status)")], "\(count)")
        }
        page.family(
            "http_request_duration_seconds", "histogram", "Time of the handler, waiting for a worker not included.")
        for route in routes {
            guard let times = counts.times[route] else { continue }
            page.histogram("http_request_duration_seconds", route, times, Self.bounds)
        }
        page.family("http_response_bytes_total", "counter", "Bytes of bodies as sent.")
        for route in routes {
            page.line("http_response_bytes_total", [("route", route)], "\(counts.times[route]?.bytes ?? 0)")
        }
        page.family("database_queries_total", "counter", "Queries asked for by handlers.")
        for route in routes {
            page.line("database_queries_total", [("route", route)], "\(counts.times[route]?.queries ?? 0)")
        }
        page.family("http_responses_broken_total", "counter", "Answers that the client did not get whole.")
        page.line("http_responses_broken_total", [], "\(counts.broken)")
        page.process()
        return page.text
    }
}

extension ServerMetrics.Times {
    fileprivate mutating func add(_ record: AccessRecord, _ bucket: Int) {
        buckets[bucket] += 1
        microseconds += record.handlerMicroseconds
        queries += record.queries
        bytes += record.bytes
    }
}

extension ServerMetrics {
    fileprivate struct Page {
        var text = ""

        mutating func family(_ name: String, _ kind: String, _ help: String) {
            text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
        }

        mutating func line(_ name: String, _ labels: [(String, String)], _ value: String) {
            let inside = labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
            text += inside.isEmpty ? "\(name) \(value)\n" : "\(name){\(inside)} \(value)\n"
        }

        mutating func histogram(_ name: String, _ route: String, _ times: Times, _ bounds: [Int]) {
            var sum = 0
            for (bound, count) in zip(bounds.map { Self.seconds($0) } + ["+Inf"], times.buckets) {
                sum += count
                line(name + "_bucket", [("route", route), ("le", bound)], "\(sum)")
            }
            line(name + "_sum", [("route", route)], Self.seconds(times.microseconds))
            line(name + "_count", [("route", route)], "\(sum)")
        }

        /// What Prometheus' own clients tell of a process.
        mutating func process() {
            let fields = Self.file("/proc/self/statm").split(separator: " ")
            family("process_resident_memory_bytes", "gauge", "Resident memory size in bytes.")
            line(
                "process_resident_memory_bytes", [],
                "\((fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(getpagesize()))")
            var usage = rusage()
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
            let microseconds = Int(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
            family("process_cpu_seconds_total", "counter", "User and system time spent in seconds.")
            line("process_cpu_seconds_total", [], Self.seconds(seconds * 1_000_000 + microseconds))
        }

        private static func seconds(_ microseconds: Int) -> String {
            let digits = String(microseconds % 1_000_000 + 1_000_000).dropFirst()
            return "\(microseconds / 1_000_000).\(digits)"
        }

        private static func escaped(_ text: String) -> String {
            text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        }

        private static func file(_ path: String) -> String {
            guard let file = fopen(path, "r") else { return "" }
            defer { fclose(file) }
            var bytes = [UInt8](repeating: 0, count: 4_096)
            let count = fread(&bytes, 1, bytes.count, file)
            return String(decoding: bytes[..<count], as: UTF8.self)
        }
    }
}
