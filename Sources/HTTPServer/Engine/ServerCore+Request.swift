internal import CMicroHTTPD
internal import Synchronization

/// The way of a request: head, body, then an answer at once or from a worker.
extension ServerCore {
    /// libmicrohttpd calls this after the head, for each piece of the body, at its end, and after a resume. False cuts
    /// the connection.
    func handle(
        _ connection: Connection, _ handle: OpaquePointer, _ method: UnsafePointer<CChar>,
        _ data: UnsafePointer<CChar>?, _ size: UnsafeMutablePointer<Int>
    ) -> Bool {
        switch connection.phase {
        case .idle: return begin(connection, handle, method)
        case .receiving(let plan, let head):
            if size.pointee > 0 {
                defer { size.pointee = 0 }
                return receive(connection, UnsafeRawBufferPointer(start: data, count: size.pointee))
            }
            return finishBody(connection, handle, plan, head)
        case .waiting(let exchange):
            guard let response = exchange.take(), let pending = connection.waitingFor else {
                return refuse(connection, handle, .stopping)
            }
            return send(connection, handle, response, pending)
        case .answered: return true
        }
    }

    private func begin(_ connection: Connection, _ handle: OpaquePointer, _ method: UnsafePointer<CChar>) -> Bool {
        connection.isActive = true
        active.wrappingAdd(1, ordering: .relaxed)
        let headers = collectHeaders(handle)
        var (head, client) = makeHead(connection, Method(rawValue: String(cString: method)), headers)
        var plan: Plan
        do {
            try head.parse(target: connection.target)
            plan = Plan(head, tree, assets)
        } catch {
            plan = .fail(error, route: "-")
        }
        if connection.isFromProxy {
            if connections.enter(client) {
                connection.countedClient = client
            } else {
                plan = .fail(.tooManyRequests, route: plan.label)
            }
        } else if connection.isOverLimit {
            plan = .fail(.tooManyRequests, route: plan.label)
        }
        if headers.hasContradictoryLength {
            // Two readers could see two different requests here: answered in the first call, so that it is the last.
            let failure = HTTPFailure.badRequest("Die Längenangaben der Anfrage widersprechen sich.")
            return dispatch(connection, handle, .fail(failure, route: plan.label), head, RequestBody())
        }
        if headers.announcesBody { return beginBody(connection, handle, plan, head) }
        // libmicrohttpd calls again at once; it closes connections that are answered in the first call.
        connection.phase = .receiving(plan, head)
        return true
    }

    /// Decides what to do with the body; refusals that are already certain are kept until it has been read.
    private func beginBody(
        _ connection: Connection, _ handle: OpaquePointer, _ plan: Plan, _ head: RequestHead
    ) -> Bool {
        let type = head.headers.first("content-type") ?? ""
        let length = head.headers.first("content-length").flatMap { Int($0) } ?? 0
        var refusal: HTTPFailure?
        if plan.takesBody {
            do {
                try csrf.checkOrigin(head)
                refusal = BodyReceiver.isTooLarge(length, contentType: type, configuration)
            } catch {
                refusal = error
            }
            if refusal == nil, type.lowercased().hasPrefix("multipart/"), !takeUploadSlot(connection) {
                refusal = .overloaded
            }
        }
        if let refusal, head.headers.bytes("expect") != nil || length > configuration.discardLimit {
            // The client waits before it sends, or would send too much: it gets its answer now.
            return dispatch(connection, handle, .fail(refusal, route: plan.label), head, RequestBody())
        }
        connection.receiver =
            plan.takesBody && refusal == nil
            ? BodyReceiver(contentType: type, configuration) : BodyReceiver(discarding: refusal, configuration)
        connection.phase = .receiving(plan, head)
        connection.bodyStarted = Monotonic.coarse
        connection.bodyReceived = 0
        connection.setDeadline(connection.bodyStarted + Monotonic.nanoseconds(configuration.bodyGrace))
        return true
    }

    private func takeUploadSlot(_ connection: Connection) -> Bool {
        let running = uploads.wrappingAdd(1, ordering: .relaxed).newValue
        connection.holdsUpload = true
        return running <= configuration.uploadsAtOnce
    }

    private func receive(_ connection: Connection, _ bytes: UnsafeRawBufferPointer) -> Bool {
        connection.bodyReceived += bytes.count
        // Every byte buys time at the minimum rate, but never more than one grace ahead of now.
        let grace = Monotonic.nanoseconds(configuration.bodyGrace)
        let earned = Monotonic.nanoseconds(
            Double(connection.bodyReceived) / Double(max(1, configuration.minimumBodyRate)))
        connection.setDeadline(min(connection.bodyStarted + grace + earned, Monotonic.coarse + grace))
        return connection.receiver?.take(bytes) ?? false
    }

    private func finishBody(
        _ connection: Connection, _ handle: OpaquePointer, _ plan: Plan, _ head: RequestHead
    ) -> Bool {
        do {
            let body = try connection.receiver?.finish() ?? RequestBody()
            connection.receiver = nil
            return dispatch(connection, handle, plan, head, body)
        } catch {
            connection.receiver = nil
            return dispatch(connection, handle, .fail(error, route: plan.label), head, RequestBody())
        }
    }

    /// Runs the handler here, or suspends the connection and leaves it to a worker.
    private func dispatch(
        _ connection: Connection, _ handle: OpaquePointer, _ plan: Plan, _ head: RequestHead, _ body: RequestBody
    ) -> Bool {
        connection.setDeadline(Connection.never)
        let request = Request(storage: RequestStorage(head: head, body: body, csrf: csrf))
        let waiting = Connection.Waiting(id: head.id, method: head.method?.rawValue ?? "?", route: plan.label)
        guard plan.place == .worker else {
            return send(connection, handle, prepare(plan, request), waiting)
        }
        guard workers.reserve() else {
            return send(connection, handle, prepare(.fail(.overloaded, route: plan.label), request), waiting)
        }
        let suspended = ConnectionHandle(pointer: handle)
        let exchange = Exchange(suspended)
        guard self.suspended.suspend(exchange, suspended) else {
            workers.submit {}
            return send(connection, handle, prepare(.fail(.stopping, route: plan.label), request), waiting)
        }
        connection.phase = .waiting(exchange)
        connection.waitingFor = waiting
        workers.submit { [self] in
            let response = prepare(plan, request)
            self.suspended.remove(exchange)
            exchange.finish(response)
        }
        return true
    }

    private func refuse(_ connection: Connection, _ handle: OpaquePointer, _ failure: HTTPFailure) -> Bool {
        guard let waiting = connection.waitingFor else { return false }
        let head = RequestHead(
            method: nil, headers: HeaderBlock([]), clientAddress: "", isSecure: false, id: waiting.id)
        let request = Request(storage: RequestStorage(head: head, body: RequestBody(), csrf: csrf))
        return send(connection, handle, prepare(.fail(failure, route: waiting.route), request), waiting)
    }

    private func send(
        _ connection: Connection, _ handle: OpaquePointer, _ response: PreparedResponse, _ waiting: Connection.Waiting
    ) -> Bool {
        connection.phase = .answered
        connection.waitingFor = nil
        connection.pending = Connection.Pending(request: waiting, response: response)
        if let feed = response.feed {
            feed.attach(ConnectionHandle(pointer: handle), connection)
        } else {
            let seconds = Double(response.length) / Double(max(1, configuration.minimumBodyRate))
            connection.setDeadline(
                Monotonic.coarse + Monotonic.nanoseconds(max(30, configuration.bodyGrace) + seconds))
        }
        return MHD_queue_response(handle, UInt32(response.status), response.handle) == .YES
    }
}
