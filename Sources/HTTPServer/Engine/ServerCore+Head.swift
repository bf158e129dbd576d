internal import CMicroHTTPD

extension ServerCore {
    func collectHeaders(_ handle: OpaquePointer) -> HeaderBlock {
        var block = HeaderBlock()
        withUnsafeMutablePointer(to: &block) { block in
            _ = MHD_get_connection_values_n(
                handle, .HEADER_KIND,
                { context, _, name, nameLength, value, valueLength in
                    guard let context, let name else { return .YES }
                    let block = context.assumingMemoryBound(to: HeaderBlock.self)
                    block.pointee.append(
                        name: UnsafeRawBufferPointer(start: name, count: nameLength),
                        value: UnsafeRawBufferPointer(start: value, count: value == nil ? 0 : valueLength))
                    return .YES
                }, block)
        }
        return block
    }

    /// The head without its target, and the client it counts for.
    func makeHead(
        _ connection: Connection, _ method: Method?, _ headers: HeaderBlock
    ) -> (RequestHead, IPAddress) {
        guard connection.isFromProxy else {
            let head = RequestHead(
                method: method, headers: headers, clientAddress: connection.addressText, isSecure: false,
                id: ids.next())
            return (head, connection.address.client)
        }
        let client = forwardedClient(headers, connection.address)
        let head = RequestHead(
            method: method, headers: headers, clientAddress: client.text,
            isSecure: headers.first("x-forwarded-proto") == "https", isForwarded: true, id: ids.next())
        return (head, client.client)
    }

    /// The last address in `X-Forwarded-For` that is none of our proxies: what stands before it the client may have
    /// made up.
    private func forwardedClient(_ headers: HeaderBlock, _ peer: IPAddress) -> IPAddress {
        var client = peer
        for text in headers.all("x-forwarded-for").joined(separator: ",").split(separator: ",").reversed() {
            guard let address = IPAddress(text.drop { $0 == " " }.prefix { $0 != " " }) else { break }
            client = address
            if !trustedProxies.contains(where: { $0.contains(address) }) { break }
        }
        return client
    }
}
