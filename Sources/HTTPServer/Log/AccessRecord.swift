/// What the access log keeps of one request: nothing that points to a person, neither address nor user agent nor the
/// path with its values.
public struct AccessRecord: Hashable, Sendable {
    /// Microseconds since 1970-01-01 UTC, at the end of the request.
    public let time: Int64
    public let id: String
    /// "GET" ..., or "?" for a method the server does not know.
    public let method: String
    /// The pattern of the route, "/health/live", "/assets", or "-" if no route fits.
    public let route: String
    public let status: Int
    /// Bytes of the body as sent, compressed if it was; 0 for event streams and HEAD.
    public let bytes: Int
    /// Time of the handler including authorisation and compression, waiting for a worker not included.
    public let handlerMicroseconds: Int
    public let queries: Int
    public let queryMicroseconds: Int
    /// Whether the client got everything.
    public let completed: Bool

    /// One line of JSON without line break. All values are numbers or plain ASCII of our own.
    public var json: String {
        "{\"time\":\(time),\"id\":\"\(id)\",\"method\":\"\(method)\",\"route\":\"\(route)\",\"status\":\(status),"
            + "\"bytes\":\(bytes),\"handlerMicroseconds\":\(handlerMicroseconds),\"queries\":\(queries),"
            + "\"queryMicroseconds\":\(queryMicroseconds),\"completed\":\(completed)}"
    }
}

/// An error that no handler expected, for the operator's log.
public struct FailureReport: Sendable {
    /// Microseconds since 1970-01-01 UTC.
    public let time: Int64
    /// The number the error page shows.
    public let id: String
    public let route: String
    public let error: any Error
}
