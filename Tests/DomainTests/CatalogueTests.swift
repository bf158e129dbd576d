import Domain
import Testing
import Values

@Suite("The catalogues")
struct CatalogueTests {
    @Test("Seven mandatory topics and four that cut across, each with questions, prompts and gaps")
    func topics() {
        #expect(Topic.all.map(\.key) == TopicKey.allCases)
        #expect(Topic.all.count { $0.kind == .mandatory } == 7 && Topic.all.count { $0.kind == .crossCutting } == 4)
        for topic in Topic.all {
            #expect((5...8).contains(topic.questions.count), "\(topic.name)")
            #expect(topic.prompts.count >= 3 && topic.gaps.count >= 3, "\(topic.name)")
            for question in topic.questions {
                #expect(question.key.hasPrefix(topic.key.rawValue + "."))
                #expect(question.yes != nil || question.no != nil, "\(question.key) proposes nothing")
            }
        }
        let keys = Topic.all.flatMap(\.questions).map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(SuperiorAspect.all.count == 11)
    }

    @Test("Every programme is explained, with its role and at least one condition")
    func programmes() {
        #expect(FundingProgramme.all.map(\.key) == ProgrammeKey.allCases)
        #expect(
            FundingProgramme.all.allSatisfy { !$0.conditions.isEmpty && !$0.rate.isEmpty && !$0.roleReason.isEmpty })
        #expect(FundingProgramme.all.first { $0.key == .livingCentres }?.insekRole == .precondition)
    }

    @Test("Inhabitants decide where a directive has a limit, on the very number")
    func eligibility() throws {
        let centres = try #require(FundingProgramme.all.first { $0.key == .livingCentres })
        guard case .excluded = Eligibility(centres, inhabitants: 1_999) else {
            Issue.record("1,999 inhabitants are too few")
            return
        }
        guard case .unclear = Eligibility(centres, inhabitants: 2_000) else {
            Issue.record("2,000 inhabitants are enough, the rest is to be asked")
            return
        }
        let erdf = try #require(FundingProgramme.all.first { $0.key == .erdf })
        guard case .excluded = Eligibility(erdf, inhabitants: 2_964) else {
            Issue.record("EFRE needs 5,000 inhabitants")
            return
        }
        let demography = try #require(FundingProgramme.all.first { $0.key == .demography })
        guard case .excluded = Eligibility(demography, inhabitants: 600_000, ags: AGS("14713000")) else {
            Issue.record("Leipzig is left out by name")
            return
        }
        guard case .unclear = Eligibility(demography, inhabitants: 2_964, ags: AGS("14999010")) else {
            Issue.record("For all others it is to be asked")
            return
        }
    }

    @Test("Each step comes after those that it needs; a small town's year and a quarter, 78 staff days")
    func steps() {
        let steps = ProcessStep.all
        #expect(Set(steps.map(\.key)) == Set(ProcessStepKey.allCases) && steps.count == ProcessStepKey.allCases.count)
        var known: Set<ProcessStepKey> = []
        for step in steps {
            #expect(step.after.allSatisfy(known.contains), "\(step.name)")
            known.insert(step.key)
            #expect(step.helpers.allSatisfy { Helper.named($0) != nil }, "\(step.name)")
            #expect(step.doers.contains(.bureau) == (step.service != nil), "\(step.name)")
            #expect((1...step.staffDays).contains(step.staffDaysWithBureau), "\(step.name)")
        }
        #expect(steps.reduce(0) { $0 + $1.staffDays } == 78)
        for start in ["2026-11-16", "2027-01-11", "2027-06-30", "2027-12-30"] {
            let roadmap = Roadmap(start: Day(iso: start)!, steps: steps)
            #expect((12...18).contains(roadmap.months), "\(start): \(roadmap.months)")
            #expect(roadmap.entries.allSatisfy { $0.begin <= $0.end })
        }
    }

    @Test("Every size of place has formats for each aim", arguments: [80, 1_236, 2_964, 16_480, 600_000])
    func formats(_ inhabitants: Int) {
        let formats = ParticipationFormat.all.filter { $0.suits.contains(inhabitants) }
        #expect(formats.count >= 5)
        for aim in ParticipationFormat.Aim.allCases { #expect(formats.contains { $0.aim == aim }, "\(aim)") }
    }

    @Test("Texts are whole sentences without English, placeholders or stray blanks")
    func texts() {
        var texts: [String] = []
        for topic in Topic.all {
            texts += [topic.question, topic.obligation.reason] + topic.prompts + topic.gaps.map(\.way)
            texts += topic.questions.flatMap { [$0.text, $0.yes?.text, $0.no?.text].compactMap(\.self) }
        }
        texts += FundingProgramme.all.flatMap { [$0.purpose, $0.rate, $0.ownShare, $0.roleReason] + $0.conditions }
        texts += ProcessStep.all.flatMap { [$0.task, $0.result, $0.obligation.reason] }
        texts += Helper.all.map(\.offer) + Objection.all.map(\.answer) + Annex.all.map(\.obligation.reason)
        for text in texts {
            #expect(!text.contains("  ") && !text.contains("\n") && !text.contains("XX"), "\(text)")
            #expect(text.last.map { ".?!“".contains($0) } == true, "\(text)")
        }
    }
}
