public import Database

/// Every step of the store's schema, oldest first. A shipped step is never touched again; a new need is a new step.
public enum Migrations {
    public static let all: [Migration] = [
        .m0001OpenData,
        .m0002Remarks,
        .m0003Keys,
        .m0004Accounts,
        .m0005Audit,
        .m0006Files,
        .m0007Jobs,
        .m0008Outbox,
        .m0009Spine,
        .m0010Measures,
        .m0011HistoryByActor,
        .m0012Attachments,
        .m0013JobOwners,
        .m0014FoldedTexts,
        .m0015AuditKey,
        .m0016ConceptPlans,
        .m0017QuickCheck,
        .m0018StepPlans,
        .m0019OwnCounts,
        .m0020PublicPages,
        .m0021Organisation,
        .m0022ProcessCosts,
        .m0023OwnCountRevision,
    ]
}
