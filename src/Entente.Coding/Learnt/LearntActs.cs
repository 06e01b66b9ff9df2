using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Frames;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Coding.Learnt;

/// <summary>What the model of acts says of the words of one sentence; each word is looked at once.</summary>
internal sealed class LearntActs(ActModel model, SyntaxTree tree, PartyMap parties)
{
    private readonly float[]?[] shares = new float[tree.Tokens.Length][];

    /// <summary>The tokens of all who are named.</summary>
    private readonly Lazy<int[]> named = new(() => [.. Enumerable.Range(0, parties.Count).Where(t => parties[t].Any(IsKnown))]);

    private readonly Lazy<IReadOnlyCollection<int>> words = new(() => Learnt.OtherNews.Words(tree, parties));
    private double? otherNews;

    /// <summary>How far the sentence's words are those of sport, business and accidents.</summary>
    public double OtherNews => otherNews ??= Learnt.OtherNews.Share(words.Value, model.OtherNewsWeights);

    /// <summary>What speaks for a report that a frame has found.</summary>
    public Evidence Of(Report report, FrameMatch match)
    {
        var type = model.IndexOf(report.Type);
        var (actor, recipient) = Sides(report, match.Trigger.Head, type);
        return new Evidence(
            report.Confidence, Widest(match.Trigger.Head, type), actor, recipient, report.Actor.Any(IsKnown), report.Recipient.Any(IsKnown),
            tree[match.Trigger.Head].Upos == "NOUN", IsSame(report.Actor, report.Recipient), OtherNews, ReportSigns.Of(report, match, tree, parties, named.Value.Length, words.Value));
    }

    /// <summary>What the evidence comes to.</summary>
    public double Weigh(Evidence evidence) => evidence.Weigh(model.Weights, model.SignWeights);

    private const int MostNamed = 14;

    /// <summary>The share of a type at a word or at one that it hangs together with: "launched a strike" is told by both.</summary>
    private float Widest(int token, int type)
    {
        var widest = ActFeatures.IsCandidate(tree[token]) ? At(token)[type] : 0;
        foreach (var child in tree.Children(token))
        {
            widest = ActFeatures.IsCandidate(tree[child]) ? Math.Max(widest, At(child)[type]) : widest;
        }

        return tree[token].Head is >= 0 and var head && ActFeatures.IsCandidate(tree[head]) ? Math.Max(widest, At(head)[type]) : widest;
    }

    private (double Actor, double Recipient) Sides(Report report, int act, int type)
    {
        var (actors, recipients) = Fits(act, type);
        const double LeastOfTwo = 0.02;
        return report.Mutual
            ? (Math.Max(Likely(actors, report.Actor), LeastOfTwo), Math.Max(Likely(recipients, report.Actor), LeastOfTwo))
            : (Likely(actors, report.Actor), Likely(recipients, report.Recipient));
    }

    /// <summary>How well nobody and each who is named fit as actor and as recipient.</summary>
    private (float[] Actors, float[] Recipients) Fits(int act, int type)
    {
        var features = new List<int>();
        var all = Math.Min(named.Value.Length, MostNamed);
        var (actors, recipients) = (new float[all + 1], new float[all + 1]);
        SideFeatures.OfNobody(tree, act, named.Value.Length, features);
        (actors[0], recipients[0]) = model.Fit(features, type, isNobody: true);
        for (var i = 0; i < all; i++)
        {
            SideFeatures.OfParty(tree, parties, act, named.Value[i], named.Value, features);
            (actors[i + 1], recipients[i + 1]) = model.Fit(features, type, isNobody: false);
        }

        return (actors, recipients);
    }

    /// <summary>The share of those of a side among all who are named and nobody.</summary>
    private double Likely(float[] fits, ImmutableArray<Party> side)
    {
        var highest = fits[0];
        for (var i = 1; i < fits.Length; i++)
        {
            highest = Math.Max(highest, fits[i]);
        }

        var (whole, own) = (Math.Exp(fits[0] - highest), 0.0);
        own = side.Any(IsKnown) ? 0 : whole;
        for (var i = 1; i < fits.Length; i++)
        {
            var part = Math.Exp(fits[i] - highest);
            whole += part;
            own += parties[named.Value[i - 1]].Any(p => IsKnown(p) && side.Any(s => Key(s) == Key(p))) ? part : 0;
        }

        return own / whole;
    }

    private static bool IsKnown(Party party) => Key(party) is not null;

    private static string? Key(Party party) => party.State ?? party.Id;

    private static bool IsSame(ImmutableArray<Party> one, ImmutableArray<Party> other) =>
        one.Any(IsKnown) && one.Select(Key).ToHashSet(StringComparer.Ordinal).SetEquals(other.Select(Key));

    private float[] At(int token) => shares[token] ??= model.Shares(tree, parties, token);
}
