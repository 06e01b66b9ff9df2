namespace Entente.Archive.Exports;

/// <summary>What an event is coded as in a format: its own act, or the stating of an intent where it was only announced.</summary>
/// <param name="Quad">PLOVER's quad class, 1 to 4.</param>
/// <param name="Score">PLOVER's score, -10 to +10.</param>
internal sealed record Act(string Type, string? Mode, int Quad, double Score, string Cameo)
{
    /// <summary>
    /// A planned act of a format that has no place for plans is announced: "will visit" is AGREE and 036, "will bomb"
    /// THREATEN and 138x.
    /// </summary>
    public static Act Of(ExportEvent one, ExportFormat format, ExportTables tables)
    {
        var told = one.Event;
        if (one.Status != ExportStatus.Planned || !format.PlansAreStatements)
        {
            return new Act(told.Type, told.Mode, told.Quad, told.Score, told.Cameo);
        }

        var cameo = tables.Announced(told.Cameo);
        var type = tables.AnnouncedType(told.Type);
        if (type == told.Type)
        {
            return new Act(type, told.Mode, told.Quad, told.Score, cameo);
        }

        var ontology = tables.Knowledge.Ontology;
        var mode = ontology.Types[type].ModeByContent.GetValueOrDefault(told.Type);
        return new Act(type, mode, ontology.Types[type].Quad, ontology.ScoreOf(type, mode), cameo);
    }
}
