/// The header fields that keep browsers from doing what our pages never ask for. Sent with every answer.
public struct SecurityHeaders: Hashable, Sendable {
    /// The content security policy: no inline script or style, nothing from other sites, no framing.
    public var contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    /// With "no-referrer" browsers would send "Origin: null" with our own forms.
    public var referrerPolicy = "same-origin"
    public var permissionsPolicy = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
    /// Seconds for which browsers shall use TLS only; sent only to clients that already do. 0 switches it off.
    public var strictTransportSeconds = 31_536_000

    public init() {}

    var fields: [(StaticName, String)] {
        [
            ("Content-Security-Policy", contentSecurityPolicy.withoutControls),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", referrerPolicy.withoutControls),
            ("Permissions-Policy", permissionsPolicy.withoutControls),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
    }
}
