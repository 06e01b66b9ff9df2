using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>
/// Who stood together: "France and Germany", "Maduro and Ali met". Mend it here where "the two", "both leaders" or "the latter" take
/// two who were never named side by side; where no two were, <see cref="MostNamed"/> counts.
/// </summary>
/// <param name="named">In text order; it grows while the article is read.</param>
/// <param name="day">The last day that the article may have been published on; null where that is not known.</param>
internal sealed class NamedTogether(List<Referent> named, ActorDirectory directory, DateOnly? day)
{
    /// <summary>The last that stood together and are just so many states: "France and Germany"; null for none near by.</summary>
    public ImmutableArray<Party>? States(int sentence, int count)
    {
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= 1; i--)
        {
            var states = named[i].Parties.Select(p => p.State).OfType<string>().Where(directory.IsState).Distinct(StringComparer.Ordinal).Count();
            if (named[i].Parties.Length == count && states == count)
            {
                return named[i].Parties;
            }
        }

        return null;
    }

    /// <summary>
    /// The states that stood together most in the article, nearer ones counted more: who are "the neighbours" of a sentence in which
    /// a guest was thanked is what the headline said; null where none did, or where two such groups come close.
    /// </summary>
    /// <param name="without">Whose state is not among them; null for none.</param>
    public ImmutableArray<Party>? MostPaired(int sentence, int count, Party? without)
    {
        var weights = new SortedDictionary<string, (double Weight, ImmutableArray<Party> Parties)>(StringComparer.Ordinal);
        foreach (var referent in named)
        {
            if (referent.Parties.Length != count || referent.Parties.Any(p => !directory.IsState(p.State) || p.State == without?.State)
                || referent.Parties.Select(p => p.State).Distinct(StringComparer.Ordinal).Count() < count)
            {
                continue;
            }

            var key = string.Join(' ', referent.Parties.Select(p => p.State).Order(StringComparer.Ordinal));
            var known = weights.GetValueOrDefault(key);
            weights[key] = (known.Weight + ((referent.IsSubject ? 2.0 : 1) / (1 + (0.3 * (sentence - referent.Sentence)))), known.Parties.IsDefaultOrEmpty ? referent.Parties : known.Parties);
        }

        foreach (var key in weights.Where(w => ArePassing(sentence, w.Value.Parties, count)).Select(w => w.Key).ToArray())
        {
            weights.Remove(key);
        }

        if (weights.Count == 0)
        {
            return null;
        }

        var (best, parties) = weights.Values.MaxBy(w => w.Weight);
        return weights.Values.Any(w => w.Weight < best && w.Weight * 1.2 > best) ? null : parties;
    }

    /// <summary>"He will visit also Venezuela and Brazil" in an article on Russia and Cuba: who stood together, but is named far less than as many others.</summary>
    public bool ArePassing(int sentence, ImmutableArray<Party> group, int count)
    {
        var far = named.Any(n => n.Parties == group && sentence - n.Sentence <= 1) ? 3 : 2;
        var times = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var referent in named)
        {
            foreach (var party in referent.Parties)
            {
                if (directory.IsState(party.State))
                {
                    times[party.State!] = times.GetValueOrDefault(party.State!) + 1; // IsState says so.
                }
            }
        }

        var most = times.Values.OrderDescending().Take(count).Last();
        return group.Any(p => times.GetValueOrDefault(p.State!) * far < most); // A group is of states.
    }

    /// <summary>Persons who stood together within a few sentences, one of each state: "Maduro and Ali met at the house of Gonsalves. Both leaders …"; rather not those of a clause said in passing ("since Stalin and Mao allied"); null for none.</summary>
    public ImmutableArray<Party>? PersonsJoined(int sentence, int count)
    {
        ImmutableArray<Party>? passing = null;
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= History.FarthestGroup; i--)
        {
            if (named[i].Kind == ReferentKind.Person && named[i].Parties.Length == count && !IsGone(named[i])
                && named[i].Parties.Select(p => p.State).OfType<string>().Distinct(StringComparer.Ordinal).Count() == count)
            {
                if (named[i].IsMain || !named[i].IsSubject)
                {
                    return named[i].Parties;
                }

                passing ??= named[i].Parties;
            }
        }

        return passing;
    }

    /// <summary>The persons of the nearest sentence that names just so many who fit: "Maduro and Ali met. Gonsalves read the text while the two men shook hands"; null for none.</summary>
    /// <param name="without">Who is not among them; null for nobody.</param>
    public ImmutableArray<Party>? PersonsOfSentence(int sentence, int count, Party? without, Func<Referent, bool> fits)
    {
        var found = new List<Party>();
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= History.Farthest; i--)
        {
            if (i + 1 < named.Count && named[i].Sentence != named[i + 1].Sentence)
            {
                if (found.Count == count)
                {
                    break;
                }

                found.Clear();
            }

            if (named[i].Kind == ReferentKind.Person && !IsGone(named[i]) && fits(named[i]))
            {
                found.AddRange(named[i].Parties.Where(p => IsOfState(named[i], p) && p.Key != without?.Key && !found.Any(f => f.Key == p.Key)));
            }
        }

        return found.Count == count ? [.. Enumerable.Reverse(found)] : null;
    }

    /// <summary>The last two persons, in the order in which they were named; fewer where there are not two.</summary>
    /// <param name="without">Who is not among them; null for nobody.</param>
    public ImmutableArray<Party> LastPersons(int count, Party? without)
    {
        var found = new List<Party>();
        for (var i = named.Count - 1; i >= 0 && found.Count < count; i--)
        {
            if (named[i].Kind == ReferentKind.Person && !IsGone(named[i]))
            {
                found.AddRange(named[i].Parties.Where(p => IsOfState(named[i], p) && p.Key != without?.Key && !found.Any(f => f.Key == p.Key)));
            }
        }

        return found.Count < count ? [] : [.. found.Take(count).Reverse()];
    }

    /// <summary>"since Stalin and Mao allied": who left office long before the article was written does nothing in it.</summary>
    private bool IsGone(Referent referent)
    {
        const int Years = 20;
        return day is { } today && referent.Parties.All(p => directory.Find(p.Id) is { Kind: EntityKind.Person, Offices: { IsEmpty: false } offices } && offices.All(o => o.Term.Latest is { } end && end.AddYears(Years) < today));
    }

    /// <summary>Somebody of a state; not one of many ("the first by an Arab head of state").</summary>
    private bool IsOfState(Referent referent, Party party) => party.State is not null && (referent.Entity is { Kind: EntityKind.Person } || directory.IsState(party.State));

    /// <summary>
    /// The last two parties of different keys, for "the former" and "the latter": two that stood together, else two persons
    /// of one sentence, else the last two that were named.
    /// </summary>
    public (Party First, Party Second)? LastTwo(int sentence)
    {
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= 1; i--)
        {
            if (named[i].Parties is [var one, var other] && one.Key != other.Key)
            {
                return (one, other);
            }
        }

        if (LastPersons(2, null) is [var man, var next] && named.FindLast(r => r.Party.Key == man.Key) is { } known && sentence - known.Sentence <= 1)
        {
            return (man, next);
        }

        return LastApart();
    }

    /// <summary>The last two that were named one by one, in text order; null where there are not two.</summary>
    private (Party First, Party Second)? LastApart()
    {
        Party? second = null;
        for (var i = named.Count - 1; i >= 0; i--)
        {
            var party = named[i].Party;
            if (named[i].Parties.Length > 1 || named[i].Kind == ReferentKind.Place || party.How is "nominal" or "pronoun"
                || (party.State is null && party.Id is null))
            {
                continue;
            }

            if (second is null)
            {
                second = party;
            }
            else if (party.Key != second.Key)
            {
                return (party, second);
            }
        }

        return null;
    }
}
