import Domain
import Testing
import Values

@Suite("Rules of accounts")
struct AccountRuleTests {
    private let email = EmailAddress("Ute.Beyer@tannenrode.example")!

    @Test(
        "Two spellings of an address are one",
        arguments: ["ute.beyer@tannenrode.example", " UTE.BEYER@Tannenrode.Example\n"])
    func address(_ text: String) throws {
        let other = try #require(EmailAddress(text))
        #expect(other == email)
        #expect(other.folded == "ute.beyer@tannenrode.example")
        #expect(Set([other, email]).count == 1)
    }

    @Test(
        "What no mail could be sent to is no address",
        arguments: [
            "", "ute", "ute@", "@tannenrode.example", "ute@tannenrode", "ute@@tannenrode.example",
            "u te@tannenrode.example",
            "ute@tannenrode..example", "ute@-tannenrode.example", "ute\u{0}@tannenrode.example",
            "ute@tannenrode.example,b@c.de",
            "\"ute\"@tannenrode.example", "ute@[192.0.2.1]", "ute\r\nBcc: x@y.de@tannenrode.example",
        ])
    func noAddress(_ text: String) {
        #expect(EmailAddress(text) == nil)
    }

    @Test(
        "Addresses of other languages are taken",
        arguments: ["jürgen@weißwasser.example", "běła@woda.example", "a@b.c"])
    func otherAddress(_ text: String) {
        #expect(EmailAddress(text)?.text == text)
    }

    private func problem(_ password: String) -> PasswordRule.Problem? {
        PasswordRule.problem(password, email: email, name: "Ute Beyer")
    }

    @Test("A long password is taken, whatever it is made of", arguments: ["vier wilde Kühe", "Röschen🌹im🌲Wald"])
    func good(_ password: String) {
        #expect(problem(password) == nil)
    }

    @Test("Characters are counted as people count them")
    func length() {
        #expect(problem("elf Zeichen") == .tooShort(11))
        #expect(problem(String(repeating: "👨‍👩‍👧", count: 5)) == .tooShort(5))
        #expect(problem("") == .tooShort(0))
        #expect(problem(String(repeating: "Wald ", count: 41)) == .tooLong)
        #expect(
            problem("elf Zeichen")?.message
                == "Das Passwort hat 11 Zeichen. Bitte wählen Sie mindestens 12 Zeichen, zum Beispiel vier Wörter, die nicht "
                + "zusammengehören.")
    }

    @Test(
        "Name and address are no password",
        arguments: ["ute.beyer@tannenrode.example", "Tannenrode2026", "Ute Beyer Ute Beyer", "BEYER-tannenrode-1"])
    func personal(_ password: String) {
        #expect(problem(password) == .personal)
    }

    @Test("A password may hold the name beside other words")
    func withName() {
        #expect(problem("Beyer mag wilde Kühe") == nil)
    }

    @Test(
        "Runs and repetitions are no password",
        arguments: ["aaaaaaaaaaaa", "aaaabbbbcccc", "ababababababab", "abcdefghijklm", "123456789012"])
    func simple(_ password: String) {
        #expect(problem(password) == .simple)
    }

    @Test("A name loses the blanks around it and needs two characters")
    func name() {
        #expect(Account.checkedName("  Ute \n Beyer ") == "Ute Beyer")
        #expect(Account.checkedName("U") == nil)
        #expect(Account.checkedName(" ") == nil)
        #expect(Account.checkedName("Ute\u{7}Beyer") == nil)
        #expect(Account.checkedName(String(repeating: "a", count: 101)) == nil)
    }

    @Test(
        "Waits grow and end",
        arguments: [
            (SignInThrottle.account, [0, 0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60]),
            (.secondFactor, [0, 0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]), (.letter, [0, 0, 2, 4, 8]),
        ])
    func waits(_ throttle: SignInThrottle, _ waits: [Int64]) {
        #expect(waits.indices.map { throttle.wait(after: $0) } == waits)
        #expect(throttle.wait(after: .max) == throttle.longestWait)
    }

    @Test("A town hall is one place and has more tries")
    func place() {
        #expect(SignInThrottle.client.wait(after: 19) == 0)
        #expect(SignInThrottle.client.wait(after: 20) == 2)
        #expect(SignInThrottle.client.wait(after: 100) == 900)
    }

    @Test(
        "A browser is told in two words",
        arguments: [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0",
                "Firefox unter Windows"
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0",
                "Edge unter Windows"
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
                "Safari unter iOS"
            ),
            (
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
                "Chrome unter Android"
            ), ("curl/8.0 <script>", "Unbekannter Browser"), (nil, "Unbekannter Browser"),
        ] as [(String?, String)])
    func device(_ userAgent: String?, _ name: String) {
        #expect(Device.name(userAgent: userAgent) == name)
    }

    @Test("Seen is rounded to ten minutes")
    func seen() {
        let now = Instant(iso: "2026-11-16T08:09:59.999999Z")!
        #expect(SignInSession.roundedSeen(now).iso == "2026-11-16T08:00:00.000000Z")
    }
}
