import HTTPServer
import Values

/// A measure as the sample form asks for it: one field of each kind.
struct GalleryForm: Sendable {
    static let title = "titel"
    static let purpose = "anlass"
    static let field = "handlungsfeld"
    static let period = "zeitraum"
    static let themes = "querschnitt"
    static let cost = "kosten"
    static let area = "flaeche"
    static let begin = "beginn"
    static let mail = "kontakt"
    static let plan = "lageplan"
    static let agreed = "einverstanden"

    enum Period: String, CaseIterable {
        case short = "kurz"
        case middle = "mittel"
        case long = "lang"
    }

    enum Theme: String, CaseIterable {
        case climate = "klima"
        case demography = "demografie"
        case digital = "digital"
    }

    enum Field: String, CaseIterable {
        case housing = "wohnen"
        case economy = "wirtschaft"
        case nature = "natur"
        case community = "miteinander"
    }

    private let fields: Fields
    let errors: FormErrors

    init() {
        fields = Fields()
        errors = FormErrors()
    }

    init(_ fields: Fields) {
        self.fields = fields
        var reader = FormReader(fields)
        _ = reader.line(Self.title, length: 3...120, missing: GalleryTexts.noTitle)
        _ = reader.text(Self.purpose, length: 10...2_000, missing: nil)
        let _: Field? = reader.choice(Self.field, missing: GalleryTexts.noField)
        let _: Period? = reader.choice(Self.period, missing: GalleryTexts.noPeriod)
        let _: [Theme] = reader.choices(Self.themes, missing: nil)
        _ = reader.moneyRange(Self.cost, missing: GalleryTexts.noCost)
        _ = reader.number(Self.area, in: 0.1...10_000, missing: nil)
        _ = reader.day(Self.begin, missing: GalleryTexts.noBegin)
        if !reader.isChecked(Self.agreed) { reader.errors.add(Self.agreed, GalleryTexts.notAgreed) }
        errors = reader.errors
    }

    func typed(_ name: String) -> String { FormReader(fields).typed(name) }
    func chosen(_ name: String) -> Set<String> { Set(fields.all(name)) }
    func isChecked(_ name: String) -> Bool { FormReader(fields).isChecked(name) }
}

/// What the sample table is asked to show.
struct GalleryQuery: Sendable {
    static let search = "suche"
    static let field = "handlungsfeld"
    static let order = "sortierung"
    static let direction = "richtung"
    static let page = "seite"
    static let rowsPerPage = 3

    enum Order: String {
        case title = "titel"
        case cost = "kosten"
    }

    let search: String
    let field: GalleryForm.Field?
    let order: Order
    let isDescending: Bool
    let page: Int

    init(_ fields: Fields) {
        search = String((fields.first(Self.search) ?? "").prefix(100))
        field = fields.first(Self.field).flatMap(GalleryForm.Field.init)
        order = fields.first(Self.order).flatMap(Order.init) ?? .title
        isDescending = fields.first(Self.direction) == "absteigend"
        page = max(1, fields.first(Self.page).flatMap { Int($0) } ?? 1)
    }

    /// The query with another order or page, for links.
    func pairs(order: Order? = nil, page: Int = 1) -> [(String, String)] {
        let descending = order.map { $0 == self.order && !isDescending } ?? isDescending
        var pairs: [(String, String)] = []
        if !search.isEmpty { pairs.append((Self.search, search)) }
        if let field { pairs.append((Self.field, field.rawValue)) }
        if (order ?? self.order) != .title { pairs.append((Self.order, (order ?? self.order).rawValue)) }
        if descending { pairs.append((Self.direction, "absteigend")) }
        if page > 1 { pairs.append((Self.page, String(page))) }
        return pairs
    }
}
