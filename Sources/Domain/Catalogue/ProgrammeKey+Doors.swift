/// Groups of programmes that steps and annexes name as one door.
extension ProgrammeKey {
    /// The programmes of FRL StBauE.
    static let urbanRenewal: [ProgrammeKey] = [.livingCentres, .cohesion, .renewal]
    /// Those that a municipality cannot enter without an INSEK of its own.
    static let needingINSEK: [ProgrammeKey] = urbanRenewal + [.erdf, .esf]
}
