using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>
/// Of whom the text speaks most, nearer sentences counted more: the state of "the government", and "the two countries" where no two
/// stood together. Mend it here where the weighing takes the wrong ones.
/// </summary>
/// <param name="named">In text order; it grows while the article is read.</param>
internal sealed class MostNamed(List<Referent> named, ActorDirectory directory)
{
    /// <summary>The state that the text speaks of: what was named most and nearest, subjects before others.</summary>
    /// <param name="without">A state passed over; null for none.</param>
    public string? Topic(int sentence, string? without = null)
    {
        var weights = Weights(sentence, without);
        return weights.Count == 0 ? null : weights.MaxBy(w => w.Value).Key;
    }

    /// <summary>The state of which the text speaks more than of all others together; null for none.</summary>
    public string? Sole(int sentence)
    {
        var weights = Weights(sentence, null);
        if (weights.Count == 0)
        {
            return null;
        }

        var (state, most) = weights.MaxBy(w => w.Value);
        return most * 2 > weights.Values.Sum() ? state : null;
    }

    /// <summary>"ECOWAS condemned the takeover. France had suspended its help. The AU suspended the country": the state of which the text speaks far more than of the one that it named last, where that one was but a subject of another sentence; null where it is not so.</summary>
    public string? Spoken(int sentence, Func<string, bool> isTaken)
    {
        if (named.FindLastIndex(r => !r.IsAttribute && r.Kind != ReferentKind.Person && directory.IsState(r.Party.State) && !isTaken(r.Party.State!)) is not (>= 0 and var last) // IsState says so.
            || named[last].Sentence >= sentence || !named[last].IsSubject)
        {
            return null;
        }

        var weights = Weights(sentence, null);
        var (state, most) = weights.Where(w => !isTaken(w.Key)).MaxBy(w => w.Value);
        return state != named[last].Party.State && most > 1.5 * weights[named[last].Party.State!] ? state : null; // It is among them.
    }

    private SortedDictionary<string, double> Weights(int sentence, string? without)
    {
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var referent in named)
        {
            foreach (var party in referent.Parties)
            {
                if (directory.IsState(party.State) && party.State != without)
                {
                    var weight = (referent.IsSubject ? 2.0 : 1) / (1 + sentence - referent.Sentence);
                    weights[party.State!] = weights.GetValueOrDefault(party.State!) + weight; // IsState says so.
                }
            }
        }

        return weights;
    }

    /// <summary>
    /// The states (and, where asked, other bodies) named most, counted with more weight the nearer; by key where they tie.
    /// What this very sentence named, if it is just so many, comes first.
    /// </summary>
    /// <param name="without">Whose state is not among them; null for none.</param>
    public ImmutableArray<Party> Top(int sentence, int count, bool states, Party? without)
    {
        var sides = new SideTally(sentence, count);
        foreach (var referent in named)
        {
            foreach (var party in referent.Parties)
            {
                if (Side(referent, party, states) is { } side && !IsLeftOut(side, without))
                {
                    sides.Add(referent, party, side);
                }
            }
        }

        if (sides.Here.Count == count && !(without is not null && IsDealtWith(sides.Here, sentence)))
        {
            return [.. sides.Here.Values];
        }

        if (count > 2 && sides.Before.Count == count)
        {
            return [.. sides.Before.Values]; // "Mali and Burkina Faso warned against an attack on Niger. The three governments …"
        }

        return (sides.Before.Count != count || count > 2) && sentence > 0 && Headline(count, states, without) is { } pair ? pair : sides.Heaviest();
    }

    private static bool IsLeftOut(Party side, Party? without) =>
        without is not null && (without.State is null ? side.Key == without.Key : side.State == without.State);

    /// <summary>"The Saudis sent their minister to Islamabad, and Washington urged both capitals": not whoever came with the one.</summary>
    private bool IsDealtWith(SortedDictionary<string, Party> here, int sentence) =>
        named.Any(r => r.Sentence == sentence && r.IsSubject && here.ContainsKey(r.Party.State ?? ""))
        && named.Any(r => r.Sentence == sentence && !r.IsSubject && here.ContainsKey(r.Party.State ?? ""));

    /// <summary>Those whom the first sentence has as its subjects, where they are just so many: an article on "Somalia and Ethiopia" means them by "the two countries", whoever brought them together; null for none.</summary>
    private ImmutableArray<Party>? Headline(int count, bool states, Party? without)
    {
        var sides = new SortedDictionary<string, Party>(StringComparer.Ordinal);
        foreach (var referent in named.TakeWhile(r => r.Sentence == 0).Where(r => r.IsSubject))
        {
            foreach (var party in referent.Parties)
            {
                if (Side(referent, party, states) is { } side)
                {
                    sides[side.Key] = side;
                }
            }
        }

        return sides.Count == count && !sides.Values.Any(s => s.State is not null && s.State == without?.State) ? [.. sides.Values] : null;
    }

    /// <summary>A party as one side: its state, or for armed groups and organisations themselves.</summary>
    private Party? Side(Referent referent, Party party, bool states)
    {
        if (!states && referent.Entity is { Kind: EntityKind.Body } body)
        {
            return party with { Id = body.Id, Name = body.Name };
        }

        return party.State is { } code && directory.Find(code) is { Kind: EntityKind.State } state
            ? new Party { State = code, Id = code, Name = state.Name, Text = party.Text, Span = party.Span, How = party.How }
            : null;
    }
}
