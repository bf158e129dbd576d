import Values

/// A measure as somebody typed it, field by field: the one reader behind forms and CSV files.
public struct MeasureInput: Hashable, Sendable {
    public var texts: [MeasureField: String]

    public init(_ texts: [MeasureField: String] = [:]) { self.texts = texts }

    /// The texts of a content; reading them again gives the same content.
    public init(_ content: MeasureContent) {
        let details = content.details
        texts = [
            .title: content.title, .goal: details.goal, .place: details.place,
            .ortsteile: content.ortsteile.joined(separator: ", "), .description: content.description,
            .costLow: details.cost?.low.plain ?? "", .costHigh: details.cost?.high.plain ?? "",
            .yearFrom: details.period.from.map(String.init) ?? "", .yearTo: details.period.to.map(String.init) ?? "",
            .responsible: details.responsible, .deputy: details.deputy, .participants: details.participants,
            .priority: details.priority.map { String($0.rawValue) } ?? "", .status: details.status.rawValue,
            .withoutFunding: details.withoutFunding, .runningCosts: details.runningCosts?.plain ?? "",
            .runningCostsNote: details.runningCostsNote, .plan: details.plan.text,
        ]
    }

    public subscript(_ field: MeasureField) -> String { texts[field] ?? "" }

    /// The content, or every problem of every field. Fields that are missing are empty.
    public func content() throws(FieldProblems<MeasureField>) -> MeasureContent {
        var reader = Reader(input: self)
        let content = reader.content()
        let unread = Set(reader.problems.map(\.field))
        let problems = reader.problems + content.problems.filter { !unread.contains($0.field) }
        guard problems.isEmpty else {
            let order = MeasureField.allCases
            throw FieldProblems(
                order.flatMap { field in problems.filter { $0.field == field } })
        }
        return content
    }
}

extension MeasureInput {
    private struct Reader {
        let input: MeasureInput
        var problems: [FieldProblem<MeasureField>] = []

        mutating func content() -> MeasureContent {
            MeasureContent(
                title: PlainText.line(input[.title]), description: PlainText.lines(input[.description]),
                ortsteile: input[.ortsteile].split { $0 == "," || $0.isNewline }.map { PlainText.line(String($0)) }
                    .filter { !$0.isEmpty },
                details: MeasureDetails(
                    goal: PlainText.lines(input[.goal]), place: PlainText.line(input[.place]), cost: cost(),
                    period: MeasurePeriod(from: year(.yearFrom), to: year(.yearTo)),
                    responsible: PlainText.line(input[.responsible]), deputy: PlainText.line(input[.deputy]),
                    participants: PlainText.lines(input[.participants]), priority: priority(), status: status(),
                    plan: plan(), withoutFunding: PlainText.lines(input[.withoutFunding]),
                    runningCosts: amount(.runningCosts), runningCostsNote: PlainText.lines(input[.runningCostsNote])))
        }

        /// One amount alone stands for both ends.
        private mutating func cost() -> CostRange? {
            let (low, high) = (amount(.costLow), amount(.costHigh))
            guard let low = low ?? high else { return nil }
            return CostRange(low: low, high: high ?? low)
        }

        private mutating func amount(_ field: MeasureField) -> Money? {
            let text = PlainText.line(input[field])
            guard !text.isEmpty else { return nil }
            guard let amount = Money(german: text) else {
                problems.append(.init(field, MeasureContent.amountMessage(field.germanName)))
                return nil
            }
            return amount
        }

        private mutating func year(_ field: MeasureField) -> Int? {
            let text = PlainText.line(input[field])
            guard !text.isEmpty else { return nil }
            guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(text)
            else {
                problems.append(.init(field, MeasureContent.yearMessage))
                return nil
            }
            return year
        }

        private mutating func priority() -> MeasurePriority? {
            let text = PlainText.line(input[.priority])
            guard !text.isEmpty else { return nil }
            guard let priority = Int(text).flatMap(MeasurePriority.init) else {
                problems.append(.init(.priority, "Der Vorrang ist 1, 2 oder 3, oder er bleibt leer."))
                return nil
            }
            return priority
        }

        private mutating func status() -> MeasureStatus {
            let text = PlainText.line(input[.status])
            guard !text.isEmpty else { return .idea }
            guard
                let status = MeasureStatus(rawValue: text)
                    ?? MeasureStatus.allCases.first(where: { $0.germanName.lowercased() == text.lowercased() })
            else {
                let names = MeasureStatus.allCases.map { "„\($0.rawValue)“" }.joined(separator: ", ")
                problems.append(.init(.status, "Diesen Stand gibt es nicht. Möglich sind \(names)."))
                return .idea
            }
            return status
        }

        private mutating func plan() -> CostPlan {
            do throws(CostPlan.UnreadableLine) {
                return try CostPlan(text: input[.plan])
            } catch {
                problems.append(.init(.plan, error.message))
                return CostPlan()
            }
        }
    }
}
