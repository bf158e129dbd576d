import HTML

/// The sample form, empty or with what was typed and what is wrong with it.
struct GalleryFormPage {
    let form: GalleryForm
    let csrfToken: String

    var page: Layout.Page {
        Layout.Page(
            title: GalleryTexts.formTitle, breadcrumb: [(GalleryTexts.title, GalleryRoutes.parts.link())],
            isExample: true
        ) {
            h1(.class("kern-heading-x-large")) { GalleryTexts.formTitle }
            ErrorSummary(errors: form.errors).html
            p(.class("kern-body")) { GalleryTexts.formIntroduction }
            PostForm(
                action: GalleryRoutes.send.link(), csrfToken: csrfToken, submit: "Maßnahme anlegen",
                cancel: ("Abbrechen", GalleryRoutes.parts.link()), isUpload: true
            ) {
                what
                when
                who
            }.html
        }
    }

    @HTMLBuilder private var what: HTML {
        TextField(name: GalleryForm.title, label: "Titel", value: form.typed(GalleryForm.title)).html(form.errors)
        TextArea(
            name: GalleryForm.purpose, label: "Worum geht es?", text: form.typed(GalleryForm.purpose),
            hint: "Ein bis zwei Sätze genügen für den Anfang.", isRequired: false, rows: 4
        ).html(form.errors)
        SelectField(
            name: GalleryForm.field, label: "Handlungsfeld",
            choices: GalleryForm.Field.allCases.map { Choice(value: $0.rawValue, title: GalleryTexts.name($0)) },
            chosen: form.typed(GalleryForm.field)
        ).html(form.errors)
        ChoiceGroup(
            name: GalleryForm.themes, label: "Querschnittsthemen",
            choices: GalleryForm.Theme.allCases.map(GalleryTexts.choice), kind: .many,
            chosen: form.chosen(GalleryForm.themes), isRequired: false
        ).html(form.errors)
    }

    @HTMLBuilder private var when: HTML {
        ChoiceGroup(
            name: GalleryForm.period, label: "Zeitraum", choices: GalleryForm.Period.allCases.map(GalleryTexts.choice),
            chosen: form.chosen(GalleryForm.period)
        ).html(form.errors)
        DateField(name: GalleryForm.begin, label: "Beginn", value: form.typed(GalleryForm.begin)).html(form.errors)
        MoneyRangeField(
            name: GalleryForm.cost, label: "Kosten, grob geschätzt",
            from: form.typed(MoneyRangeField.names(GalleryForm.cost).from),
            to: form.typed(MoneyRangeField.names(GalleryForm.cost).to)
        ).html(form.errors)
        NumberField(
            name: GalleryForm.area, label: "Fläche", unit: "Hektar", value: form.typed(GalleryForm.area),
            isRequired: false
        ).html(form.errors)
    }

    @HTMLBuilder private var who: HTML {
        TextField(
            name: GalleryForm.mail, label: "E-Mail für Rückfragen", value: form.typed(GalleryForm.mail),
            isRequired: false, kind: .mail
        ).html(form.errors)
        FileField(
            name: GalleryForm.plan, label: "Lageplan",
            hint: "PDF oder Bild, höchstens 50 MB. Hier wird nichts gespeichert.",
            isRequired: false
        ).html(form.errors)
        CheckboxField(
            name: GalleryForm.agreed, label: "Die Angaben sind mit der Verwaltung abgestimmt.",
            isChecked: form.isChecked(GalleryForm.agreed), isRequired: true
        ).html(form.errors)
    }
}
