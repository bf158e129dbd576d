public import Domain
import Storage

extension Workshop {
    /// One page of the list of municipalities of all registers in the store; invented ones carry their mark in the page.
    public func municipalities(_ query: MunicipalityQuery) throws -> MunicipalityListing {
        try read { reading in
            let registers = try ReleaseStore.allCurrent(reading).filter { $0.dataset == .municipalRegister }
            let releases = registers.map(\.id)
            let rows = try MunicipalityStore.list(reading, query, in: releases)
            let isWhole = query.page == 1 && rows.count < query.pageSize
            return MunicipalityListing(
                query: query, rows: rows,
                matching: isWhole ? rows.count : try MunicipalityStore.count(reading, query, in: releases),
                kreise: try MunicipalityStore.kreise(reading, in: releases), sources: registers)
        }
    }

    /// The municipality with this word in its address; nil when there is none.
    public func municipality(_ slug: Slug) throws -> Municipality? {
        try read { try MunicipalityStore.find($0, slug: slug)?.municipality }
    }

    /// The municipality with this key; nil when no register in the store has it.
    public func municipality(_ ags: AGS) throws -> Municipality? {
        try read { try MunicipalityStore.find($0, ags: ags)?.municipality }
    }

    /// Where every figure in the store comes from.
    public func sources() throws -> [Source] {
        try read { try ReleaseStore.allCurrent($0) }
    }

    /// Counts of the state, invented municipalities left out.
    public func totals() throws -> StateTotals? {
        try read { reading in
            guard
                let register = try ReleaseStore.current(reading, coverage: .saxony).first(where: {
                    $0.dataset == .municipalRegister
                })
            else { return nil }
            return try MunicipalityStore.totals(reading, in: register)
        }
    }

    /// The keys of all municipalities of the registers, in their order.
    public func allMunicipalityKeys() throws -> [AGS] { try read { try MunicipalityStore.keys($0) }.sorted() }
}
