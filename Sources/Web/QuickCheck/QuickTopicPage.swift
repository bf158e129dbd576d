import Access
import Domain
import HTML

/// The questions of one topic.
struct QuickTopicPage {
    let open: OpenWorkspace
    let form: QuickCheckForm
    let notice: ShownNotice?

    private var places: QuickCheckPlaces { QuickCheckPlaces(open) }
    private var topic: Topic { form.topic }

    var page: WorkspaceLayout.Page {
        WorkspaceLayout.Page(
            title: QuickCheckTexts.title(topic.name), entry: .strengths,
            breadcrumb: [(QuickCheckTexts.title, places.overview)], notice: notice
        ) {
            ErrorSummary(errors: form.errors).html
            h1(.class("kern-heading-x-large")) { topic.name }
            p(.class("kern-body")) { topic.question }
            if open.scope.mayEverywhere(.editConcept) { questions } else { answers }
        }
    }

    private var questions: HTML {
        PostForm(
            action: places.topic(topic.key), csrfToken: open.csrfToken, submit: QuickCheckTexts.save,
            cancel: (QuickCheckTexts.later, places.overview)
        ) {
            HTML.each(topic.questions) { question, out in
                if let seen = form.seen.answer(question) {
                    out.append(
                        input(
                            .type("hidden"), .name(QuickCheckForm.seenName(question)), .value(seen.rawValue)))
                }
                out.append(
                    ChoiceGroup(
                        name: QuickCheckForm.name(question), label: question.text,
                        choices: QuickCheck.Answer.allCases.map { Choice(value: $0.rawValue, title: $0.germanName) },
                        chosen: Set([form.answers.answer(question)?.rawValue].compactMap(\.self)), isRequired: false,
                        marksOptional: false, isInRow: true
                    ).html(form.errors))
            }
        }.html
    }

    private var answers: HTML {
        DescriptionList(
            rows: topic.questions.map { question in
                (question.text, HTML(text: form.answers.answer(question)?.germanName ?? QuickCheckTexts.open))
            }
        ).html
    }
}
