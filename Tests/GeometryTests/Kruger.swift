import Geometry

#if canImport(Glibc)
    import Glibc
#endif

/// UTM by L. Krüger's series (1912) to the fourth order of n, an independent check of PROJ to the millimetre.
enum Kruger {
    static func utm(longitude: Double, latitude: Double, centralMeridian: Double) -> Point {
        let a = 6_378_137.0
        let f = 1 / 298.257222101
        let n = f / (2 - f)
        let radius = a / (1 + n) * (1 + n * n / 4 + n * n * n * n / 64)
        let alpha = [
            n / 2 - 2 * n * n / 3 + 5 * n * n * n / 16, 13 * n * n / 48 - 3 * n * n * n / 5, 61 * n * n * n / 240,
        ]
        let phi = latitude * .pi / 180
        let lambda = (longitude - centralMeridian) * .pi / 180
        let c = 2 * n.squareRoot() / (1 + n)
        let t = sinh(atanh(sin(phi)) - c * atanh(c * sin(phi)))
        let xi = atan2(t, cos(lambda))
        let eta = atanh(sin(lambda) / (1 + t * t).squareRoot())
        var east = eta
        var north = xi
        for (index, coefficient) in alpha.enumerated() {
            let order = 2 * Double(index + 1)
            east += coefficient * cos(order * xi) * sinh(order * eta)
            north += coefficient * sin(order * xi) * cosh(order * eta)
        }
        return Point(x: 500_000 + 0.9996 * radius * east, y: 0.9996 * radius * north)
    }
}
