public import Domain
public import Values

/// The official register of municipalities (Gemeindeverzeichnis GV100AD of the Statistisches Bundesamt), Saxony's part.
public struct MunicipalRegister: Sendable {
    public let municipalities: Parsed<RegisterMunicipality>
    public let kreise: [RegisterKreis]
    public let associations: [RegisterAssociation]
    /// The day to which the inhabitants refer. It does not stand in the file: given by the caller or, named
    /// in a note, taken from the rhythm of the editions.
    public let inhabitantsDay: Day
}

/// Record 60: a municipality.
public struct RegisterMunicipality: Hashable, Sendable {
    public let ags: AGS
    public let ars: ARS
    /// As the register writes it, with designation: "Wilsdruff, Stadt".
    public let name: String
    public let kind: MunicipalityKind
    public let hectares: Int
    public let inhabitants: Int
    public let male: Int
    /// Postcode of the administration's seat; nil where the register leaves it open.
    public let postcode: String?

    /// Key of the Kreis to which the municipality belongs.
    public var kreis: KreisKey { ags.kreis }
}

/// Record 40: a Landkreis or a kreisfreie Stadt.
public struct RegisterKreis: Hashable, Sendable {
    public let key: KreisKey
    public let name: String
    /// Seat of the administration.
    public let seat: String
}

/// Record 50: a Gemeindeverband; a municipality that belongs to none forms one of its own.
public struct RegisterAssociation: Hashable, Sendable {
    /// Nine digits: Kreis and Verband.
    public let key: String
    public let name: String
    /// The official code: 50 verbandsfrei, 54 and 56 Verwaltungsgemeinschaft or Verwaltungsverband.
    public let kind: Int?
}
