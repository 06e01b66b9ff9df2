using Entente.Knowledge.Actors;

namespace Entente.Coding.Reports;

/// <summary>How a report takes the other side from elsewhere in the article: which reports lack one, and how it is marked.</summary>
/// <param name="alone">Rules of acts that are done to nobody.</param>
internal sealed class CarriedParty(ActorDirectory directory, string text, IReadOnlySet<string> alone)
{
    private const double LessSure = 0.2;

    /// <summary>Nobody is named, or but a thing that no state stands behind: "dropped its duties on barley"; whom a request is put to hears it, whoever it is ("called on other states"). Nor does a state expel its own ambassador.</summary>
    public static bool IsOpen(Report report) => report.Recipient.IsEmpty
        || (report.Type != "REQUEST" && report.Recipient.All(p => p is { State: null, Id: null, How: "unknown" } && p.Text.Length > 0 && char.IsLower(p.Text[0])))
        || (report is { Type: "SANCTION", Mode: "expel", Actor: [{ State: { } own }] } && report.Recipient.All(p => p.State == own && p.How is "pronoun" or "nominal" or "title"));

    /// <summary>Whether somebody else is lacking whom the act is done to.</summary>
    public bool IsWanted(Report report) => IsOpen(report) && !report.Mutual && !alone.Contains(report.Rule);

    public Report To(Report report, Party party) => report with
    {
        Recipient = [new Party { State = party.State, Id = party.State, Name = Name(party), Text = report.Trigger.Of(text), Span = report.Trigger, How = "nominal" }],
        Confidence = Less(report),
        Doubts = report.Doubts.Add(new Doubt("carried-party", $"The sentence does not say to whom; the article has {Name(party)} as the other side.")),
    };

    public static double Less(Report report) => Math.Round(Math.Max(0.1, report.Confidence - LessSure), 2);

    /// <summary>The name of its state.</summary>
    public string? Name(Party party) => directory.Find(party.State)?.Name ?? party.State;
}
