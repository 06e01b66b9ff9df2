using System.Collections.Immutable;
using System.Globalization;
using Entente.Coding.Frames;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Coding.Learnt;

/// <summary>What is known of a report besides shares: by which frame and paths it was found, at which word, with which doubts.</summary>
internal static class ReportSigns
{
    private const int ManyNamed = 6;

    public static IReadOnlyList<int> Of(Report report, FrameMatch match, SyntaxTree tree, int named)
    {
        var signs = new List<int>(24);
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
        foreach (var doubt in report.Doubts)
        {
            Add('?', doubt.Code);
        }

        return signs;
    }

    private static string How(ImmutableArray<Party> side) => side.IsEmpty ? "nobody" : side[0].How;

    private static string Sector(ImmutableArray<Party> side) => side.IsEmpty ? "nobody" : $"{(side[0].State is null ? "?" : "")}{side[0].Sector}";
}
