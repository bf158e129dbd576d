import Foundation

/// The committed sample files of the invented district of Silberwald: six municipalities in the official formats.
public enum Samples {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    public static let folder = root.appending(path: "Samples").path
    public static let register = "\(folder)/GV100AD_Silberwald.txt"
    public static let boundaries = "\(folder)/gemeinden_silberwald.geojson"
    public static let census = "\(folder)/Regionaltabelle_Demografie_Silberwald.csv"
    public static let concept = "\(folder)/Konzept_Tannenrode.json"
    public static let counts = "\(folder)/Eigene_Zahlen_Tannenrode.csv"
    public static let measures = "\(folder)/Massnahmen_Tannenrode.csv"
    public static let all = [register, boundaries, census]

    /// The text of a sample, to be changed by a test.
    public static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// Where recorded answers of tests lie.
    static let snapshots = root.appending(path: "Tests/Fixtures/Snapshots")
}
