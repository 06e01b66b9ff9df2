using System.Collections.Immutable;
using System.Globalization;
using Entente.Coding.Actors;
using Entente.Coding.Frames;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Coding.Learnt;

/// <summary>
/// What is known of a report besides shares: by which frame and paths it was found, at which word and with what below it, between whom, with
/// which doubts, and among which other words: those of sport, business and accidents speak against it.
/// </summary>
internal static class ReportSigns
{
    private const int ManyNamed = 6;
    private const int ManyStates = 4;

    /// <param name="words">The other words of its sentence: <see cref="OtherNews.Words"/>.</param>
    public static IReadOnlyList<int> Of(Report report, FrameMatch match, SyntaxTree tree, PartyMap parties, int named, IReadOnlyCollection<int> words)
    {
        var signs = new List<int>(64);
        void Add(char kind, string one, string other = "") => signs.Add(Hash.Of(kind, one, other, Evidence.Rows));
        var head = tree[match.Trigger.Head];
        Add('r', report.Rule);
        Add('t', report.Type);
        Add('l', report.Type, head.Lemma);
        Add('a', match.ActorPath ?? "none");
        Add('b', match.RecipientPath ?? "none");
        Add('A', report.Type, match.ActorPath ?? "none");
        Add('B', report.Type, match.RecipientPath ?? "none");
        Add('d', head.Relation, match.Trigger.Trigger.Kind.ToString());
        Add('D', head.Relation, report.Type);
        Add('h', How(report.Actor));
        Add('H', How(report.Recipient));
        Add('s', Sector(report.Actor));
        Add('S', Sector(report.Recipient));
        Add('T', report.Type, Sector(report.Recipient));
        Add('n', Math.Min(named, ManyNamed).ToString(CultureInfo.InvariantCulture));
        Add('x', string.Join(',', report.Auxiliary));
        Add('c', report.Type, report.Content?.Type ?? "none");
        Add('q', report.SaidBy is null ? "" : "said", report.Type);
        Add('m', report.Mutual ? "mutual" : "", report.Type);
        Add('g', (report.Actor.Length > 1 ? "many" : "one") + (report.Recipient.Length > 1 ? "many" : "one"));
        Add('k', report.Type, Sector(report.Actor));
        Add('K', Sector(report.Actor), Sector(report.Recipient));
        Add('e', report.Type, report.Mode ?? "none");
        var states = States(parties);
        Add('N', Math.Min(states, ManyStates).ToString(CultureInfo.InvariantCulture));
        Add('Z', Same(report), report.Type);
        Add('Z', Same(report), Sector(report.Actor));
        signs.AddRange(words);
        foreach (var child in tree.Children(match.Trigger.Head))
        {
            if (tree[child].Relation is not "punct")
            {
                Add('o', tree[child].Relation, parties[child].IsEmpty ? tree[child].Lemma : Sector([.. parties[child]]));
            }
        }

        foreach (var doubt in report.Doubts)
        {
            Add('?', doubt.Code);
        }

        return [.. signs.Distinct()]; // each counts once, as when it was learnt
    }

    /// <summary>How many states the sentence names.</summary>
    private static int States(PartyMap parties)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        for (var t = 0; t < parties.Count; t++)
        {
            foreach (var party in parties[t])
            {
                if (party.State is { } state)
                {
                    states.Add(state);
                }
            }
        }

        return states.Count;
    }

    /// <summary>Whether both sides are of one state.</summary>
    private static string Same(Report report)
    {
        if (report.Recipient.IsEmpty)
        {
            return "open";
        }

        if (report.Actor.IsEmpty)
        {
            return "nobody";
        }

        return report.Actor[0].State is { } one && one == report.Recipient[0].State ? "same" : "other";
    }

    private static string How(ImmutableArray<Party> side) => side.IsEmpty ? "nobody" : side[0].How;

    private static string Sector(ImmutableArray<Party> side) => side.IsEmpty ? "nobody" : $"{(side[0].State is null ? "?" : "")}{side[0].Sector}";
}
