import Actions
import Domain
import Foundation
import TestSupport
import Testing
import Values

@Suite("Links and figures", .enabled(if: GeoHelper.isBuilt, "insek-geofiles ist nicht gebaut"))
struct LinkTests {
    @Test("Every link of every page leads somewhere")
    func links() throws {
        try TestStore.sqlite.withSite { site in
            var open = ["/"]
            var seen: Set<String> = ["/"]
            while let path = open.popLast() {
                let answer = try site.client.get(path)
                // There is no typesetter in this test.
                guard !path.hasSuffix(".pdf") else {
                    #expect(answer.status != 404, "\(path)")
                    continue
                }
                // The workspace sends a visitor to the sign-in first.
                let asksToSignIn = answer["Location"]?.hasPrefix("/anmelden?weiter=") == true
                #expect([200, 302].contains(answer.status) || answer.status == 303 && asksToSignIn, "\(path)")
                guard answer["Content-Type"]?.hasPrefix("text/html") == true else { continue }
                let ids = try answer.attributes("id")
                #expect(Set(ids).count == ids.count, "\(path): an id twice")
                let links = try answer.attributes("href") + answer.attributes("src") + answer.attributes("action")
                for link in links {
                    if link.hasPrefix("#") {
                        #expect(ids.contains(String(link.dropFirst())), "\(path): \(link)")
                    } else if link.hasPrefix("/") {
                        let target = String(link.prefix { $0 != "#" })
                        if seen.insert(target).inserted { open.append(target) }
                    } else {
                        #expect(link == Dataset.municipalRegister.licenceAddress, "\(path): \(link)")
                    }
                }
            }
            #expect(
                seen.isSuperset(of: ["/gemeinden", "/quellen", "/tannenrode/steckbrief.pdf", "/waldmuenz/hinweis"]))
            #expect(site.failures.isEmpty)
        }
    }

    private struct Shown: Hashable {
        let value: String
        let indicator: String
        let day: String
        let release: String
    }

    @Test("Each number of a portrait says what it is, of when, and out of which file", arguments: TestStore.all)
    func figures(_ store: TestStore) throws {
        try store.withSite { site in
            for row in try site.workshop.municipalities(MunicipalityQuery()).rows {
                let page = try site.client.get("/\(row.slug)").text
                let pattern =
                    /<data value="([^"]*)" data-indicator="([^"]*)" data-day="([^"]*)" data-release="([^"]*)">([^<]*)<\/data>/
                let numbers = page.matches(of: pattern)
                #expect(numbers.count == page.matches(of: /<data\ /).count, "\(row.slug): a number without its origin")
                let portrait = try #require(try site.workshop.portrait(row.slug))
                let expected = portrait.figures.map { figure in
                    let number = figure.number ?? -1
                    let value = Int64(exactly: number).map(String.init) ?? String(number)
                    return Shown(
                        value: value, indicator: figure.indicator.rawValue, day: figure.referenceDay.iso,
                        release: figure.source.id.text)
                }
                let shown = numbers.map {
                    Shown(value: String($0.1), indicator: String($0.2), day: String($0.3), release: String($0.4))
                }
                #expect(Set(shown) == Set(expected), "\(row.slug)")
                for number in numbers {
                    let indicator = try #require(Indicator(rawValue: String(number.2)))
                    let german = GermanNumber.text(Double(number.1) ?? -1, decimals: indicator.decimals)
                    #expect([german, "\(german)\u{A0}\(indicator.unit)"].contains(String(number.5)), "\(row.slug)")
                }
            }
        }
    }
}
