import Actions
import HTTPServer

extension Workshop {
    /// The workshop with its queries counted on the request's meter.
    func counting(_ request: Request) -> Workshop {
        let meter = request.meter
        return counting { nanoseconds in meter.countQuery(nanoseconds: nanoseconds) }
    }
}
