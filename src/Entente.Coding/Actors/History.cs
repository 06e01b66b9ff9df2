using Entente.Coding.Reports;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>Who has been named so far in an article, latest last: what pronouns and "the island" point back to.</summary>
internal sealed class History
{
    private readonly List<(Party Party, Entity? Entity, int Sentence, bool Subject)> named = [];

    public void Add(Party party, Entity? entity, int sentence, bool subject) =>
        named.Add((party, entity, sentence, subject));

    /// <summary>The last person: the last subject of the nearest sentence that has one, else the last named.</summary>
    public Party? LastPerson(int sentence, Func<Party, bool>? fits = null) => Last(
        n => n.Entity?.Kind == EntityKind.Person || n.Party.How == "title", sentence, fits);

    /// <summary>The last state, body or group.</summary>
    public Party? LastBody(int sentence, Func<Party, bool>? fits = null) => Last(
        n => n.Entity is { Kind: not EntityKind.Person } || n.Party.Sector is not null, sentence, fits);

    /// <summary>The last state for which the test holds, by whatever it was named.</summary>
    public string? LastState(Func<string, bool> fits)
    {
        for (var i = named.Count - 1; i >= 0; i--)
        {
            if (named[i].Party.State is { } state && fits(state))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>The states named most, two at most, counted with more weight the nearer; by code where they tie.</summary>
    public string[] TopStates(int sentence, Func<string, bool> isState)
    {
        // "the talks between the two governments": the two that this very sentence has named, if it has.
        var here = named.Where(n => named[^1].Sentence == n.Sentence && n.Sentence == sentence && n.Party.How != "pair")
            .Select(n => n.Party.State).OfType<string>().Where(isState).Distinct(StringComparer.Ordinal).ToArray();
        if (here.Length == 2)
        {
            return here;
        }

        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (party, _, place, _) in named)
        {
            if (party.State is { } state && isState(state))
            {
                var distance = named[^1].Sentence - place;
                weights[state] = weights.GetValueOrDefault(state) + (1.0 / (1 + (0.3 * distance)));
            }
        }

        return [.. weights.OrderByDescending(w => w.Value).Take(2).Select(w => w.Key)];
    }

    private Party? Last(
        Func<(Party Party, Entity? Entity, int Sentence, bool Subject), bool> kind, int sentence, Func<Party, bool>? fits)
    {
        Party? any = null;
        var from = -1;
        for (var i = named.Count - 1; i >= 0; i--)
        {
            var one = named[i];
            if (!kind(one) || (fits is not null && !fits(one.Party)))
            {
                continue;
            }

            if (any is not null && one.Sentence < from)
            {
                break;
            }

            if (one.Subject)
            {
                return one.Party;
            }

            any ??= one.Party;
            from = one.Sentence;
        }

        const int Farthest = 6;
        return any is not null && sentence - from <= Farthest ? any : null;
    }
}
