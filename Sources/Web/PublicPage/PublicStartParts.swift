import Domain
import HTML
import Values

/// What a public page says, below its heading. What the municipality has not said is left out.
struct PublicStartParts {
    let start: PublicStart
    /// In the workspace the headings stand one step lower.
    var isPreview = false

    @HTMLBuilder var html: HTML {
        div(.class("insek-public__greeting")) {
            MeasureTexts.paragraphs(start.page.greeting ?? PublicPageTexts.purpose, missing: nil)
        }
        course
        sharing
        if let contact = start.contact {
            section(.class("insek-section")) {
                heading(PublicPageTexts.questions)
                p(.class("kern-body")) { contact }
            }
        }
    }

    private var course: HTML {
        section(.class("insek-section")) {
            heading(PublicPageTexts.goingOn)
            p(.class("kern-body")) { PublicPageTexts.course(start) }
            div(.class("insek-lanes")) {
                HTML.each(PublicStart.Lane.allCases) { lane, out in
                    out.append(subheading(PublicPageTexts.name(lane)))
                    out.append(stations(lane))
                }
            }
            p(.class("kern-body kern-body--small")) { PublicPageTexts.movable }
        }
    }

    /// A list for everybody who reads or hears it; the style sheet draws it as a line.
    private func stations(_ lane: PublicStart.Lane) -> HTML {
        let stations = start.stations(lane)
        let here = lane == .citizens ? start.begunRounds : nil
        return ol(.class("insek-lane")) {
            HTML.each(stations.enumerated()) { item, out in
                if item.offset == here { out.append(hereMark) }
                out.append(station(item.element, lane))
            }
            if here == stations.count { hereMark }
        }
    }

    private func station(_ station: PublicStart.Station, _ lane: PublicStart.Lane) -> HTML {
        li(look(station.state)) {
            span(.class("insek-lane__day")) {
                if lane == .citizens {
                    PublicPageTexts.span(station)
                } else {
                    time(.datetime(station.end.iso)) { PublicPageTexts.month(station.end) }
                }
            }
            span(.class("insek-lane__name")) { PublicPageTexts.name(station, lane) }
            span(.class("insek-lane__state")) { PublicPageTexts.state(station) }
        }
    }

    /// The shape says with the word how far a station is, colour only helps.
    private func look(_ state: PublicStart.State) -> Attribute {
        switch state {
        case .done: .class("insek-lane__station insek-lane__station--done")
        case .late, .running, .next: .class("insek-lane__station insek-lane__station--now")
        case .ahead: .class("insek-lane__station")
        }
    }

    private var hereMark: HTML {
        li(.class("insek-lane__here"), .aria("current", "date")) {
            span(.class("insek-lane__day")) { PublicPageTexts.month(start.today) }
            span(.class("insek-lane__name")) { PublicPageTexts.here }
        }
    }

    private var sharing: HTML {
        section(.class("insek-section")) {
            heading(PublicPageTexts.sharing)
            div(.class("insek-cards")) {
                if let text = start.page.open { card(PublicPageTexts.isOpen, text) }
                if let text = start.page.closed { card(PublicPageTexts.isClosed, text) }
            }
            p(.class("kern-body")) { PublicPageTexts.lastWord }
        }
    }

    private func card(_ title: String, _ text: String) -> HTML {
        div(.class("insek-card")) {
            subheading(title)
            MeasureTexts.paragraphs(text, missing: nil)
        }
    }

    @HTMLBuilder private func heading(_ text: String) -> HTML {
        if isPreview {
            h3(.class("kern-heading-medium")) { text }
        } else {
            h2(.class("kern-heading-medium")) { text }
        }
    }

    @HTMLBuilder private func subheading(_ text: String) -> HTML {
        if isPreview {
            h4(.class("kern-heading-small")) { text }
        } else {
            h3(.class("kern-heading-small")) { text }
        }
    }
}
