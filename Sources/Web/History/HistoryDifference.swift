import Domain
import HTML

/// What a change did to the fields of a measure: values as a pair, texts word by word, each also in words for whoever
/// cannot see colour and lines.
struct HistoryDifference {
    let differences: [MeasureDifference]
    /// In a list long texts that came or went are cut; the page of the change shows all of them.
    var isShort = false

    /// Longer stretches of unchanged text are cut in the middle.
    private static let longest = 240
    private static let kept = 90
    /// What a list shows of a text that came or went.
    private static let longestChange = 320

    var html: HTML {
        DescriptionList(rows: differences.map { ($0.label, value($0)) }).html
    }

    /// The content of something new or gone: nothing to compare with.
    static func content(_ content: MeasureContent) -> HTML {
        DescriptionList(
            rows: MeasureDifference.between(nil, content).map { difference in
                (difference.label, span(.class("insek-change__text")) { difference.after ?? "" })
            }
        ).html
    }

    private func value(_ difference: MeasureDifference) -> HTML {
        if difference.isText, let before = difference.before, let after = difference.after {
            return span(.class("insek-change__text")) { text(TextDifference(before, after)) }
        }
        return span(.class("insek-change__text")) {
            if let before = difference.before {
                del {
                    Self.heard(HistoryTexts.before)
                    changed(before)
                }
            } else {
                Self.heard(HistoryTexts.before)
                span(.class("insek-change__none")) { HistoryTexts.notStated }
            }
            span(.class("insek-change__arrow"), .aria("hidden", "true")) { " → " }
            Self.heard(", ")
            if let after = difference.after {
                ins {
                    Self.heard(HistoryTexts.after)
                    changed(after)
                }
            } else {
                Self.heard(HistoryTexts.after)
                span(.class("insek-change__none")) { HistoryTexts.notStated }
            }
        }
    }

    private func text(_ difference: TextDifference) -> HTML {
        HTML.each(difference.pieces.enumerated()) { item, out in
            switch item.element {
            case .same(let text):
                out.append(
                    Self.shortened(text, isFirst: item.offset == 0, isLast: item.offset == difference.pieces.count - 1))
            case .removed(let text):
                out.append(
                    del {
                        Self.heard(HistoryTexts.removed)
                        changed(text)
                        Self.heard(HistoryTexts.endOfChange)
                    })
            case .added(let text):
                out.append(
                    ins {
                        Self.heard(HistoryTexts.added)
                        changed(text)
                        Self.heard(HistoryTexts.endOfChange)
                    })
            }
        }
    }

    private func changed(_ text: String) -> String {
        guard isShort, text.count > Self.longestChange else { return text }
        return Self.beginning(of: text, Self.longestChange) + HistoryTexts.leftOut
    }

    @HTMLBuilder private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> HTML {
        if text.count <= longest {
            text
        } else {
            if !isFirst { beginning(of: text, kept) }
            span(.aria("hidden", "true")) { HistoryTexts.leftOut }
            Self.heard(HistoryTexts.leftOutHeard)
            if !isLast { ending(of: text) }
        }
    }

    /// About so many characters, whole words only.
    private static func beginning(of text: String, _ length: Int) -> String {
        let start = text.prefix(length)
        return String(start.lastIndex(of: " ").map { start[..<$0] } ?? start)
    }

    private static func ending(of text: String) -> String {
        let end = text.suffix(kept)
        return String(end.firstIndex(of: " ").map { end[end.index(after: $0)...] } ?? end)
    }

    private static func heard(_ words: String) -> HTML { span(.class("kern-sr-only")) { words } }
}
