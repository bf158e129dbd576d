/// What a finished concept may bring along: first what stands in the concept, then what proves how it came about.
extension Annex {
    public static let all: [Annex] = ofContent + ofProcess
}
