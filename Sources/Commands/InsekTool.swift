public import Arguments

/// The command line of the product: one verb, one file.
public enum InsekTool {
    public static func tool(_ environment: CommandEnvironment) -> CommandLineTool {
        let session = Session(environment: environment)
        return CommandLineTool(
            name: "insek", version: "0.1.0",
            summary: "INSEK-Werkstatt: vom Gemeindeschlüssel zum belegten ersten Entwurf.",
            verbs: [
                ServeCommand(session: session).verb, ImportCommand(session: session).verb,
                DraftCommand(session: session).verb, ListCommand(session: session).verb,
                SourcesCommand(session: session).verb, RemarksCommand(session: session).verb,
                RoutesCommand(session: session).verb, BackupCommand(session: session).verb,
                RestoreCommand(session: session).verb, DoctorCommand(session: session).verb,
                AuditCommand(session: session).verb,
                ConceptOpenCommand(session: session).verb, ConceptListCommand(session: session).verb,
                ConceptLoadCommand(session: session).verb, ConceptSaveCommand(session: session).verb,
                MeasureImportCommand(session: session).verb, CountImportCommand(session: session).verb,
                UserAddCommand(session: session).verb, UserListCommand(session: session).verb,
                UserLockCommand(session: session).verb, UserLinkCommand(session: session).verb,
            ])
    }
}
