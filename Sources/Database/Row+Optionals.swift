extension Row {
    @inlinable public mutating func optionalInt() throws(DatabaseError) -> Int64? { takesNull() ? nil : try int() }

    @inlinable public mutating func optionalText() throws(DatabaseError) -> String? { takesNull() ? nil : try text() }

    @inlinable public mutating func optionalBool() throws(DatabaseError) -> Bool? { takesNull() ? nil : try bool() }

    @inlinable public mutating func optionalReal() throws(DatabaseError) -> Double? { takesNull() ? nil : try real() }

    @inlinable public mutating func optionalBytes() throws(DatabaseError) -> [UInt8]? {
        takesNull() ? nil : try bytes()
    }
}
