/// A place in the workspace's menu. Which of them a workspace has is said by the links it is given.
enum WorkspaceEntry: CaseIterable, Sendable {
    case overview, roadmap, team, history
    case figures, districts, inventory, strengths, outlook
    case topics, goals, interactions
    case measures, keyProjects, money
    case participation, document, publicPage, decisions, progress

    var title: String {
        switch self {
        case .overview: "Übersicht"
        case .roadmap: "Fahrplan"
        case .team: "Team und Gremien"
        case .history: "Verlauf"
        case .figures: "Zahlen und Karten"
        case .districts: "Ortsteile"
        case .inventory: "Was schon da ist"
        case .strengths: "Stärken und Schwächen"
        case .outlook: "Vorausschau"
        case .topics: "Themen"
        case .goals: "Ziele"
        case .interactions: "Wechselwirkungen"
        case .measures: "Maßnahmen"
        case .keyProjects: "Schlüsselprojekte"
        case .money: "Geld"
        case .participation: "Mitreden"
        case .document: "Dokument und Vorlagen"
        case .publicPage: "Öffentliche Seite"
        case .decisions: "Beschlüsse"
        case .progress: "Stand der Umsetzung"
        }
    }
}

/// The five groups of the compact profile, named by the questions that a concept answers (Sachsenlandkurier on INSEK).
enum WorkspaceGroup: CaseIterable, Sendable {
    case start, standing, aims, priorities, doing

    var title: String {
        switch self {
        case .start: "Start"
        case .standing: "Wo stehen wir?"
        case .aims: "Wo wollen wir hin?"
        case .priorities: "Was hat Vorrang?"
        case .doing: "Wie setzen wir es um?"
        }
    }

    var entries: [WorkspaceEntry] {
        switch self {
        case .start: [.overview, .roadmap, .team, .history]
        case .standing: [.figures, .districts, .inventory, .strengths, .outlook]
        case .aims: [.topics, .goals, .interactions]
        case .priorities: [.measures, .keyProjects, .money]
        case .doing: [.participation, .document, .publicPage, .decisions, .progress]
        }
    }
}
