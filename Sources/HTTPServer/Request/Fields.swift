/// Named text values in the order of their arrival: a query or a form. Names may repeat.
public struct Fields: Hashable, Sendable {
    struct Field: Hashable, Sendable {
        let name: String
        let value: String
    }

    let list: [Field]

    public init(_ pairs: [(String, String)] = []) {
        list = pairs.map { Field(name: $0.0, value: $0.1) }
    }

    init(list: [Field]) {
        self.list = list
    }

    /// The first value of this name; nil if there is none.
    public func first(_ name: String) -> String? {
        list.first { $0.name == name }?.value
    }

    /// All values of this name, e.g. of checkboxes.
    public func all(_ name: String) -> [String] {
        list.compactMap { $0.name == name ? $0.value : nil }
    }

    /// Every name once, in the order of arrival.
    public var names: [String] {
        var seen: Set<String> = []
        return list.compactMap { seen.insert($0.name).inserted ? $0.name : nil }
    }

    public var isEmpty: Bool { list.isEmpty }
    public var count: Int { list.count }

    /// Parses `a=1&b=2` with "+" as blank. Throws a German 400 for a broken percent sequence, for bytes that are no
    /// UTF-8, and for more than `limit` fields.
    init(urlEncoded bytes: some RandomAccessCollection<UInt8>, limit: Int = 2_000) throws(HTTPFailure) {
        var list: [Field] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard list.count < limit else { throw .badRequest("Das Formular hat mehr als \(limit) Felder.") }
            let name = pair.prefix { $0 != UInt8(ascii: "=") }
            let value = pair.dropFirst(name.count + 1)
            guard let name = PercentEncoding.decode(name, plusIsSpace: true),
                let value = PercentEncoding.decode(value, plusIsSpace: true)
            else { throw .brokenEncoding }
            list.append(Field(name: name, value: value))
        }
        self.list = list
    }
}
