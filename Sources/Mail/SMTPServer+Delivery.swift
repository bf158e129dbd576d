internal import CCurl

extension SMTPServer: MailTransport {
    /// One mail over one connection, by libcurl.
    public func deliver(_ message: [UInt8], from: String, to: String) throws(MailError) {
        let exchange = try exchange(message)
        exchange.set(CURLOPT_MAIL_FROM, "<\(from)>")
        if let error = SMTPOutcome.error(exchange.run(recipient: "<\(to)>")) { throw error }
    }

    /// Greets the server, signs in and says goodbye, without a mail. Waits for the network.
    public func probe() throws(MailError) {
        let exchange = try exchange([])
        exchange.set(CURLOPT_CUSTOMREQUEST, "NOOP")
        if let error = SMTPOutcome.error(exchange.run(recipient: nil)) { throw error }
    }

    private func exchange(_ message: [UInt8]) throws(MailError) -> CurlExchange {
        guard let exchange = CurlExchange(message) else {
            throw MailError(.unreachable, "Die E-Mail kann gerade nicht versendet werden.", detail: "curl_easy_init")
        }
        exchange.set(
            CURLOPT_URL, "\(security == .tls ? "smtps" : "smtp")://\(bracketedHost):\(port)/\(CurlExchange.hostName)")
        exchange.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        exchange.set(CURLOPT_PROXY, "")
        if security == .startTLS { exchange.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
        if let authorities { exchange.set(CURLOPT_CAINFO, authorities) }
        if let user { exchange.set(CURLOPT_USERNAME, user) }
        if let password { exchange.set(CURLOPT_PASSWORD, password) }
        exchange.set(CURLOPT_CONNECTTIMEOUT, connectLimit)
        exchange.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, limit)
        exchange.set(CURLOPT_TIMEOUT, limit)
        return exchange
    }

    private var bracketedHost: String { host.contains(":") ? "[\(host)]" : host }
}
