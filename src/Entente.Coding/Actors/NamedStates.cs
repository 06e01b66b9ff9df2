using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>
/// The states that were named, latest first: which one "the island", "the neighbouring country" or a visitor's host is. Mend it here
/// where the nearest state is the wrong one; where the one that the text speaks of most is meant, see <see cref="MostNamed"/>.
/// </summary>
/// <param name="named">In text order; it grows while the article is read.</param>
internal sealed class NamedStates(List<Referent> named, ActorDirectory directory)
{
    /// <summary>The last state for which the test holds: one that was named for itself, else in "U.S. troops" or by a person.</summary>
    public string? Last(Func<string, bool> fits) =>
        Last(fits, attributes: false) ?? Last(fits, attributes: true);

    private string? Last(Func<string, bool> fits, bool attributes)
    {
        for (var i = named.Count - 1; i >= 0; i--)
        {
            foreach (var party in named[i].Parties)
            {
                if ((attributes || !(named[i].IsAttribute || named[i].Kind == ReferentKind.Person)) && party.State is { } state && fits(state))
                {
                    return state;
                }
            }
        }

        return null;
    }

    /// <summary>The last state for which the test holds that was named itself within a few sentences, rather than by its people: "the country" is not that of "by the Saudis"; null for none.</summary>
    public string? LastLand(int sentence, Func<string, bool> fits)
    {
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= 2; i--)
        {
            if (!named[i].IsAttribute && named[i].Kind != ReferentKind.Person && named[i].Parties.FirstOrDefault(p => p is { State: { } state, How: not "demonym" } && fits(state))?.State is { } land)
            {
                return land;
            }
        }

        return null;
    }

    /// <summary>The state of the last subject for which the test holds, if there is one; null for none.</summary>
    public string? LastSubject(int sentence, Func<string, bool>? fits = null)
    {
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= History.FarthestGroup; i--)
        {
            if (named[i] is { IsSubject: true, Parties: [{ State: { } state }] } && directory.IsState(state) && fits?.Invoke(state) != false)
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>The state or place that was named last for itself, in this sentence or the one before; null for none.</summary>
    public string? LastForItself(int sentence)
    {
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= 1; i--)
        {
            if (named[i] is { IsAttribute: false, IsSubject: false, Parties: [{ State: { } state, How: "name" or "city" or "capital" or "place" }] } && directory.IsState(state))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>All states that a sentence has named so far for themselves, not as a subject.</summary>
    public IEnumerable<string> InSentence(int sentence) => named
        .Where(r => r is { IsAttribute: false, IsSubject: false, Parties.Length: 1, Party: { State: not null, How: "name" or "city" or "capital" or "place" } } && r.Sentence == sentence && directory.IsState(r.Party.State))
        .Select(r => r.Party.State).OfType<string>().Distinct(StringComparer.Ordinal);
}
