import Domain
import HTML

/// What a change did to the fields of a measure: values as a pair, texts word by word, each also in words for whoever
/// cannot see colour and lines.
struct HistoryDifference {
    let differences: [MeasureDifference]

    /// Longer stretches of unchanged text are cut in the middle.
    private static let longest = 240
    private static let kept = 90

    var html: HTML {
        DescriptionList(rows: differences.map { ($0.label, Self.value($0)) }).html
    }

    /// The content of something new or gone: nothing to compare with.
    static func content(_ content: MeasureContent) -> HTML {
        DescriptionList(
            rows: MeasureDifference.between(nil, content).map { difference in
                (difference.label, span(.class("insek-change__text")) { difference.after ?? "" })
            }
        ).html
    }

    private static func value(_ difference: MeasureDifference) -> HTML {
        if difference.isText, let before = difference.before, let after = difference.after {
            return span(.class("insek-change__text")) { text(TextDifference(before, after)) }
        }
        return span(.class("insek-change__text")) {
            if let before = difference.before {
                del {
                    heard(HistoryTexts.before)
                    before
                }
            } else {
                heard(HistoryTexts.before)
                span(.class("insek-change__none")) { HistoryTexts.notStated }
            }
            span(.class("insek-change__arrow"), .aria("hidden", "true")) { " → " }
            heard(", ")
            if let after = difference.after {
                ins {
                    heard(HistoryTexts.after)
                    after
                }
            } else {
                heard(HistoryTexts.after)
                span(.class("insek-change__none")) { HistoryTexts.notStated }
            }
        }
    }

    private static func text(_ difference: TextDifference) -> HTML {
        HTML.each(difference.pieces.enumerated()) { item, out in
            switch item.element {
            case .same(let text):
                out.append(
                    shortened(text, isFirst: item.offset == 0, isLast: item.offset == difference.pieces.count - 1))
            case .removed(let text):
                out.append(
                    del {
                        heard(HistoryTexts.removed)
                        text
                        heard(HistoryTexts.endOfChange)
                    })
            case .added(let text):
                out.append(
                    ins {
                        heard(HistoryTexts.added)
                        text
                        heard(HistoryTexts.endOfChange)
                    })
            }
        }
    }

    @HTMLBuilder private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> HTML {
        if text.count <= longest {
            text
        } else {
            if !isFirst { beginning(of: text) }
            span(.aria("hidden", "true")) { HistoryTexts.leftOut }
            heard(HistoryTexts.leftOutHeard)
            if !isLast { ending(of: text) }
        }
    }

    /// About `kept` characters, whole words only.
    private static func beginning(of text: String) -> String {
        let start = text.prefix(kept)
        return String(start.lastIndex(of: " ").map { start[..<$0] } ?? start)
    }

    private static func ending(of text: String) -> String {
        let end = text.suffix(kept)
        return String(end.firstIndex(of: " ").map { end[end.index(after: $0)...] } ?? end)
    }

    private static func heard(_ words: String) -> HTML { span(.class("kern-sr-only")) { words } }
}
