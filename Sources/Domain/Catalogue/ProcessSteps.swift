/// The steps of the guideline in the order of the work: what a step waits for stands before it. Weeks and staff days
/// are chosen so that a place of some 3,000 inhabitants needs 63 weeks on the longest path, which is about 15 months
/// with holidays, and 78 staff days when it does everything by itself.
extension ProcessStep {
    public static let all: [ProcessStep] = beginning + finding + aiming + implementing + deciding

    /// Every key has its step.
    public static func named(_ key: ProcessStepKey) -> ProcessStep { all.first { $0.key == key } ?? all[0] }
}
