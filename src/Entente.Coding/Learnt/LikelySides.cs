using System.Collections.Immutable;
using System.Globalization;
using Entente.Coding.Frames;
using Entente.Coding.Reports;
using Entente.Knowledge;
using Entente.Language;

namespace Entente.Coding.Learnt;

/// <summary>
/// Fills a side that a frame and the article's other reports leave open with whoever fits it best of all who are named around, where that is likelier to be right
/// than the side left open: "Gunmen killed two. The group had crossed from Chad". So is a side that a pronoun or a title hardly gives. Marked as a doubt.
/// </summary>
internal sealed class LikelySides(ActModel model, KnowledgeBase knowledge, IReadOnlyList<LearntSentence> sentences, string text, Action<Report, Report, IReadOnlyList<double>>? opened)
{
    /// <summary>How many marks are weighed: <see cref="Marked"/>.</summary>
    public const int Marks = 8;

    /// <summary>Whoever fits less is not looked at.</summary>
    private const double LeastShare = 0.5;

    /// <summary>A report that is surer than this with its open side stays as it is: plain words that leave it open mean it.</summary>
    private const double Surest = 0.45;

    /// <summary>What is less likely to be right is not filled: of 60 read in news items that nobody had coded, 6 of 21 below this were right and 25 of 39 above.</summary>
    private const double LeastRight = 0.35;

    /// <summary>Whom a pronoun or a title is taken to mean, of the doer's own, is changed only where he fits less than this: of 10 such sides in articles that were read 9 were wrong, and 8 right as changed.</summary>
    private const double Unlikely = 0.2;

    private readonly Dictionary<(int Sentence, int At), IReadOnlyList<SideOption>> options = [];

    /// <summary>Whoever fits an open side best.</summary>
    /// <param name="IsActor">Which side it is.</param>
    /// <param name="Share">How well he fits it, of all and nobody.</param>
    /// <param name="Other">How well the other side fits as it is.</param>
    private sealed record Filling(bool IsActor, SideOption Option, double Share, double Other, bool OfPeople);

    /// <summary>The reports in their order, with sides that were open.</summary>
    /// <param name="isSettled">Whether a report stays as it is: its sides are given, or the article does not tell the other one.</param>
    public ImmutableArray<Report> Complete(ImmutableArray<Report> reports, Func<Report, bool> isSettled)
    {
        var filled = new Dictionary<Report, Report>(ReferenceEqualityComparer.Instance);
        for (var s = 0; s < sentences.Count; s++)
        {
            foreach (var framed in sentences[s].Reports.Where(r => !isSettled(r.Report)))
            {
                filled[framed.Report] = Complete(framed, s);
            }
        }

        return [.. reports.Select(r => filled.GetValueOrDefault(r, r))];
    }

    /// <summary>The report with its open side filled, or as it is.</summary>
    /// <param name="number">Its sentence's place in the text.</param>
    private Report Complete(FramedReport framed, int number)
    {
        if (Of(framed, number) is not { } filling)
        {
            return Corrected(framed, number) ?? framed.Report;
        }

        var report = framed.Report;
        var marks = Marked(report, filling);
        var right = Share(marks);
        var filled = Filled(report, filling, number, Math.Round(right, 2));
        opened?.Invoke(report, filled, marks);
        return filling.Share < LeastShare || right < Math.Max(LeastRight, report.Confidence) || report.Confidence > Surest ? report : filled;
    }

    private Report Filled(Report report, Filling filling, int number, double right)
    {
        var side = filling.IsActor ? report.Actor : report.Recipient;
        ImmutableArray<Party> parties = filling.OfPeople
            ? [.. side.Select(p => p with { State = filling.Option.Keys[0] })]
            : Parties(filling.Option, number, report);
        var name = Name(filling.Option);
        return report with
        {
            Actor = filling.IsActor ? parties : report.Actor,
            Recipient = filling.IsActor ? report.Recipient : parties,
            Confidence = right,
            Doubts = report.Doubts.Add(new Doubt("likely-party", string.Create(
                CultureInfo.InvariantCulture, $"The words do not say {(filling.IsActor ? "who does it" : "to whom it is done")}; of all who are named around {name} is the likeliest ({filling.Share:0.00})."))),
        };
    }

    /// <summary>
    /// "accused Pyongyang and demanded that they be released", "promised to withdraw its soldiers": a report of what somebody does to his own, of whom only a pronoun or a title
    /// speaks, where they hardly fit and somebody else fits better; null where it stands.
    /// </summary>
    private Report? Corrected(FramedReport framed, int number)
    {
        var (report, mine) = (framed.Report, framed.Recipients);
        if (report.Mutual || !mine.Any(framed.Actors.Contains) || !report.Recipient.All(p => p.How is "pronoun" or "title"))
        {
            return null;
        }

        var all = Options(framed, number);
        var (_, shares) = model.Sides!.Shares(all, model.IndexOf(report.Type));
        var now = 0.0;
        for (var i = 0; i < all.Count; i++)
        {
            now += all[i].Keys.Any(mine.Contains) ? shares[i] : 0;
        }

        if (now >= Unlikely || Best(all, shares, key => mine.Contains(key) || framed.Actors.Contains(key)) is not { } best || best.Share <= now || IsRuledOut(report, framed.At, number, all[best.At], isActor: false))
        {
            return null;
        }

        return report with
        {
            Recipient = Parties(all[best.At], number, report),
            Doubts = report.Doubts.Add(new Doubt("likely-party", string.Create(
                CultureInfo.InvariantCulture, $"The words say only '{report.Recipient[0].Text}'; of all who are named around {Name(all[best.At])} is likelier ({best.Share:0.00}) than {Name(mine[0])} ({now:0.00})."))),
        };
    }

    private IReadOnlyList<SideOption> Options(FramedReport framed, int number)
    {
        if (!options.TryGetValue((number, framed.At), out var all))
        {
            all = options[(number, framed.At)] = SideOptions.Of(sentences, number, framed.At);
        }

        return all;
    }

    /// <summary>Who has most shares of all but some, with the place of the option where he fits best; null for nobody.</summary>
    private static (double Share, int At)? Best(IReadOnlyList<SideOption> all, float[] shares, Func<string, bool> isLeftOut)
    {
        var whole = new Dictionary<string, (double Share, int Best)>(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Who is null || all[i].Keys.Any(isLeftOut))
            {
                continue;
            }

            var key = string.Join(' ', all[i].Keys);
            var (sum, best) = whole.GetValueOrDefault(key, (0, i));
            whole[key] = (sum + shares[i], shares[i] > shares[best] ? i : best);
        }

        return whole.Count == 0 ? null : whole.OrderByDescending(w => w.Value.Share).ThenBy(w => w.Key, StringComparer.Ordinal).First().Value;
    }

    private string Name(SideOption option) => Name(option.Keys[0]);

    private string Name(string key) => knowledge.Actors.Find(key)?.Name ?? key;

    /// <summary>Whoever fits its open side best; null where no side is open, or both, or nobody is there.</summary>
    private Filling? Of(FramedReport framed, int number)
    {
        var report = framed.Report;
        if (report.Mutual || framed.Actors.IsEmpty == framed.Recipients.IsEmpty)
        {
            return null;
        }

        var isActor = framed.Actors.IsEmpty;
        var (open, other) = isActor ? (report.Actor, framed.Recipients) : (report.Recipient, framed.Actors);
        var all = Options(framed, number);
        var (actors, recipients) = model.Sides!.Shares(all, model.IndexOf(report.Type));
        var (shares, others) = isActor ? (actors, recipients) : (recipients, actors);
        if (Best(all, shares, other.Contains) is not var (share, at))
        {
            return null;
        }

        var othersShare = 0.0;
        for (var i = 0; i < all.Count; i++)
        {
            othersShare += all[i].Keys.Any(other.Contains) ? others[i] : 0;
        }

        if (IsRuledOut(report, framed.At, number, all[at], isActor))
        {
            return null;
        }

        var ofPeople = open.Length > 0 && open.All(p => p is { State: null, Id: null, Sector: not null, How: not "given" });
        return ofPeople && !knowledge.Actors.IsState(all[at].Keys[0]) ? null : new Filling(isActor, all[at], share, othersShare, ofPeople);
    }

    /// <summary>Whether he is no side of the act, however well he fits.</summary>
    private bool IsRuledOut(Report report, int act, int number, SideOption option, bool isActor)
    {
        var who = option.Who!.Parties;
        if (!option.Keys.All(k => knowledge.Actors.IsState(k) || (knowledge.Actors.Find(k)?.Sector is { } sector && knowledge.References.People.ArmedSectors.Contains(sector))))
        {
            return true; // "the UN accuses it of killings", "as protests grip the North African country": bodies judge and regions are where it is
        }

        if ((isActor || option.Sentence != number) && who.All(p => p.How is "city" or "place"))
        {
            return true; // "condemned the Bali bombings": where it was done; and a town of another sentence is where that was
        }

        if (FarParties.IsNamesake(sentences[option.Sentence].Tree, sentences[option.Sentence].Parties, option.Who.Token))
        {
            return true;
        }

        if (!isActor && report.Type == "ASSAULT" && knowledge.Syntax.Sides.Borders.Any(b => report.Sentence.Of(text).Contains(b, StringComparison.OrdinalIgnoreCase)))
        {
            return true; // "bombed a camp near the border with Jordan"
        }

        if (!isActor && report.Type == "ACCUSE" && sentences[number].Reports.Any(f => f.Report.Type == "ASSAULT" && f.Recipients.Any(option.Keys.Contains) && !f.Actors.Any(option.Keys.Contains)))
        {
            return true; // "last week's bombing of Kyiv was condemned by Poland": not to whom it was done
        }

        if (!isActor && report is { Type: "REQUEST", Content.Type: { } asked } && knowledge.Traits.Condemned.Contains(asked) && option.Sentence == number && option.Who.Token > act)
        {
            return true; // "called for the nationalisation of South African firms" asks nothing of South Africa
        }

        if (report.SaidBy is { Party: var teller } && option.Keys.Contains(teller.State ?? teller.Id ?? ""))
        {
            return true; // "Denmark says that Poland complained": not to Denmark
        }

        return option.Sentence == number && IsApart(sentences[number].Tree, act, option.Who.Token);
    }

    /// <summary>Whether somebody stands in another clause that is joined to the act's and has a subject of its own, or is told to say what holds the act.</summary>
    private static bool IsApart(SyntaxTree tree, int act, int party)
    {
        var top = act;
        while (!tree.Dominates(top, party) && tree[top].Head >= 0)
        {
            if (IsJoinedClause(tree, top) || (tree[top].Relation == "ccomp" && tree[party].Relation == "nsubj" && tree[party].Head == tree[top].Head))
            {
                return true;
            }

            top = tree[top].Head;
        }

        for (var at = party; at != top; at = tree[at].Head)
        {
            if (IsJoinedClause(tree, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsJoinedClause(SyntaxTree tree, int at) => tree[at].Relation is "conj" or "parataxis" && tree.Child(at, "nsubj") >= 0;

    /// <summary>The marks by which it is told how often such a filling is right: 1, the odds of the report as it is, of the side and of the other one, and flags.</summary>
    private static double[] Marked(Report report, Filling filling)
    {
        static double Odds(double share)
        {
            var within = Math.Clamp(share, 1e-4, 0.9999);
            return Math.Log(within / (1 - within));
        }

        return
        [
            1, Odds(report.Confidence), Odds(filling.Share), Odds(filling.Other), filling.IsActor ? 0 : 1, report.Type == "ASSAULT" ? 1 : 0,
            filling.OfPeople ? 1 : 0, filling is { OfPeople: true, IsActor: false } ? 1 : 0,
        ];
    }

    private double Share(double[] marks)
    {
        var sum = 0.0;
        for (var i = 0; i < marks.Length; i++)
        {
            sum += model.Sides!.Weights[i] * marks[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The parties of a side; those of another sentence by the word of the act.</summary>
    private ImmutableArray<Party> Parties(SideOption option, int number, Report report)
    {
        ImmutableArray<Party> meant = [.. option.Who!.Parties.Where(p => option.Keys.Contains(p.State ?? p.Id ?? ""))];
        return option.Sentence == number ? meant : [.. meant.Select(p => p with { Text = report.Trigger.Of(text), Span = report.Trigger, How = "nominal" })];
    }
}
