internal import Glibc

/// The listening socket. libmicrohttpd closes it when it stops, unless it was asked to give it back.
struct Listener: Sendable {
    let descriptor: Int32
    let port: Int

    init(address: String, port: Int) throws(HTTPServerError) {
        guard let ip = IPAddress(address), (0...65535).contains(port) else {
            throw HTTPServerError(
                code: .addressInvalid,
                message: "„\(address):\(port)“ ist keine gültige Adresse zum Lauschen. Bitte geben Sie eine Adresse "
                    + "in Zahlen an, zum Beispiel 127.0.0.1, und einen Port von 0 bis 65535.")
        }
        let isIPv6 = address.contains(":")
        let descriptor = socket(
            isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue),
            0)
        guard descriptor >= 0 else { throw Self.failure(errno, address, port) }
        var on: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        let bound = isIPv6 ? Self.bind6(descriptor, ip, port) : Self.bind4(descriptor, ip, port)
        guard bound == 0, listen(descriptor, 4096) == 0 else {
            let code = errno
            close(descriptor)
            throw Self.failure(code, address, port)
        }
        self.descriptor = descriptor
        self.port = Self.boundPort(descriptor)
    }

    private static func bind4(_ descriptor: Int32, _ ip: IPAddress, _ port: Int) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(truncatingIfNeeded: ip.low).bigEndian
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    private static func bind6(_ descriptor: Int32, _ ip: IPAddress, _ port: Int) -> Int32 {
        var off: Int32 = 0
        setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &off, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_port = UInt16(port).bigEndian
        withUnsafeMutableBytes(of: &address.sin6_addr) {
            $0.storeBytes(of: ip.high.bigEndian, as: UInt64.self)
            $0.storeBytes(of: ip.low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in6>.size))
            }
        }
    }

    private static func boundPort(_ descriptor: Int32) -> Int {
        var address = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &address) { pointer in
            _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
            // The port stands at the same place for both families.
            return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                Int(UInt16(bigEndian: $0.pointee.sin_port))
            }
        }
    }

    private static func failure(_ code: Int32, _ address: String, _ port: Int) -> HTTPServerError {
        switch code {
        case EADDRINUSE:
            HTTPServerError(
                code: .addressInUse,
                message: "Port \(port) an \(address) ist schon belegt. "
                    + "Bitte beenden Sie das andere Programm oder wählen Sie einen anderen Port.")
        case EACCES:
            HTTPServerError(
                code: .addressForbidden,
                message: "Port \(port) darf dieses Programm nicht öffnen. Bitte wählen Sie einen Port ab 1024.")
        case EADDRNOTAVAIL:
            HTTPServerError(
                code: .addressInvalid,
                message: "Die Adresse \(address) gehört nicht zu diesem Rechner. Bitte prüfen Sie sie.")
        default:
            HTTPServerError(
                code: .system,
                message: "Der Server kann an \(address):\(port) nicht lauschen: \(String(cString: strerror(code))).")
        }
    }
}
