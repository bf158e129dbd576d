import HTML
import HTTPServer

/// What was sent from the workspace while the store was away or after the session had ended: nothing of it is lost, and
/// a button sends it once more.
/// The server has checked the form's token before, so this shows nobody a form that they have not sent themselves.
struct ResendPage {
    let failure: HTTPFailure
    let address: Link
    let fields: [(name: String, value: String)]
    let csrfToken: String

    /// Nil for what is no form of the workspace, and for failures that a second try does not mend.
    init?(_ request: Request, _ failure: HTTPFailure) {
        guard request.method == .post, request.segments.first == "werkstatt", [401, 503, 507].contains(failure.status),
            request.uploads.isEmpty, let form = try? request.form()
        else { return nil }
        let fields = form.names.filter { $0 != "_csrf" }
            .flatMap { name in form.all(name).map { (name: name, value: $0) } }
        self.failure = failure
        self.fields = fields
        address = Link(path: request.path)
        csrfToken = request.csrfToken
    }

    var page: Layout.Page {
        Layout.Page(title: failure.title) {
            h1(.class("kern-heading-x-large")) { failure.title }
            p(.class("kern-body")) { failure.explanation }
            p(.class("kern-body")) { SiteTexts.resendText }
            p(.class("kern-body")) {
                if failure.code == .login {
                    SiteTexts.resendAfterSignIn
                    " "
                    a(.class("kern-link"), .href(AccountRoutes.signIn.link()), .named("target", "_blank")) {
                        SiteTexts.signInElsewhere
                    }
                } else {
                    SiteTexts.resendLater
                }
            }
            PostForm(action: address, csrfToken: csrfToken, submit: SiteTexts.resend) {
                HTML.each(fields) { field, out in
                    out.append(input(.type("hidden"), .name(field.name), .value(field.value)))
                }
            }.html
        }
    }
}
