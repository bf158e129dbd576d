/// The programmes that the draft holds against a municipality, one for each key, in the order of the keys.
extension FundingProgramme {
    public static let all: [FundingProgramme] = [
        livingCentres, cohesion, renewal, regional, regIn, demography, erdf, esf, leader, zoningPlans,
        ruralDevelopment, urbanGreen,
    ]
}
