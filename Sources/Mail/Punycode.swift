/// Domain names with letters beyond ASCII, as the network knows them: RFC 3492, section 6.3.
enum Punycode {
    /// "löbau" becomes "xn--lbau-5qa"; ASCII stays as it is. Nil for letters that belong into no name and for text that
    /// is not composed.
    static func label(_ text: String) -> String? {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        let scalars = text.unicodeScalars.map(\.value)
        guard text.unicodeScalars.allSatisfy({ $0.value < 0x80 || $0.properties.isLowercase }) else { return nil }
        var output = scalars.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = output.count
        if basic > 0 { output.append(0x2D) }
        var (code, delta, bias, handled) = (UInt32(128), UInt32(0), UInt32(72), basic)
        while handled < scalars.count {
            guard let next = scalars.filter({ $0 >= code }).min() else { return nil }
            let (step, isTooLarge) = (next - code).multipliedReportingOverflow(by: UInt32(handled + 1))
            guard !isTooLarge, delta <= UInt32.max - step else { return nil }
            delta += step
            code = next
            for scalar in scalars {
                if scalar < code { delta += 1 }
                guard scalar == code else { continue }
                append(delta, bias, to: &output)
                bias = adapt(delta, UInt32(handled + 1), isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return "xn--" + String(decoding: output, as: UTF8.self)
    }

    private static func append(_ delta: UInt32, _ bias: UInt32, to output: inout [UInt8]) {
        var (rest, k) = (delta, UInt32(36))
        while true {
            let threshold = k <= bias ? 1 : min(26, k - bias)
            guard rest >= threshold else { break }
            output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
            rest = (rest - threshold) / (36 - threshold)
            k += 36
        }
        output.append(digit(rest))
    }

    private static func digit(_ value: UInt32) -> UInt8 { UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30) }

    private static func adapt(_ delta: UInt32, _ count: UInt32, isFirst: Bool) -> UInt32 {
        var delta = delta / (isFirst ? 700 : 2)
        delta += delta / count
        var k: UInt32 = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }
}
