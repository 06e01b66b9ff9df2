using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>Who has been named so far in an article, latest last: what pronouns and "the island" point back to.</summary>
internal sealed class History(ActorDirectory directory)
{
    /// <summary>Sentences back; farther off, a pronoun means nobody.</summary>
    private const int Farthest = 6;

    private const int FarthestGroup = 3;

    private readonly List<Referent> named = [];
    private readonly Dictionary<string, Party> introduced = new(StringComparer.OrdinalIgnoreCase);

    public void Add(Referent referent) => named.Add(referent);

    /// <summary>Somebody without an entry was given a state or office: his last name alone will mean him.</summary>
    public void Introduce(string lastName, Party party) => introduced[lastName] = party;

    public Party? Introduced(string lastName) => introduced.GetValueOrDefault(lastName);

    /// <summary>The last person: the last subject of the nearest sentence that has one, else the last named.</summary>
    /// <param name="isFemale">Null for either.</param>
    /// <param name="fits">A further test; null for none.</param>
    public Referent? LastPerson(int sentence, bool? isFemale, Func<Party, bool>? fits = null) => Last(
        r => r.Kind == ReferentKind.Person && r.Parties.Length == 1 && (isFemale is null || r.IsFemale is null || r.IsFemale == isFemale)
            && (fits is null || fits(r.Party)), sentence);

    /// <summary>The last state, body or group.</summary>
    /// <param name="without">A state that it is not and is not of; null for none.</param>
    public Referent? LastBody(int sentence, string? without) =>
        Last(r => r.Kind is ReferentKind.Body or ReferentKind.Group && r.Parties.Length == 1 && (without is null || r.Party.State != without), sentence);

    /// <summary>The last place, which "it" means where nothing else can be meant.</summary>
    public Referent? LastPlace(int sentence) => Last(r => r.Kind == ReferentKind.Place && r.Party.State is not null, sentence);

    /// <summary>The last that "they" may be: several together, or a group.</summary>
    /// <param name="without">Those whom it does not mean; empty for none.</param>
    public Referent? LastMany(int sentence, ImmutableArray<Party> without)
    {
        Referent? best = null;
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= FarthestGroup; i--)
        {
            var one = named[i];
            if (best is not null && one.Sentence < best.Sentence)
            {
                break;
            }

            // Of an earlier sentence rather the subject: "Islamists killed ten gendarmes. They also attacked a village."
            if ((one.Parties.Length > 1 || one.Kind is ReferentKind.Group or ReferentKind.Several) && (best is null || (one.Sentence < sentence && one.IsSubject && (!best.IsSubject || (one.IsMain && !best.IsMain)))) && (without.IsEmpty || !one.Parties.All(p => without.Any(w => w.Key == p.Key || (without.Length > 1 && p.State is not null && w.State == p.State)))))
            {
                best = one;
            }
        }

        return best;
    }

    /// <summary>The last that stood together and are just so many states: "France and Germany"; null for none near by.</summary>
    public ImmutableArray<Party>? LastGroup(int sentence, int count)
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
    public ImmutableArray<Party>? Paired(int sentence, int count, Party? without)
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

        if (weights.Count == 0)
        {
            return null;
        }

        var (best, parties) = weights.Values.MaxBy(w => w.Weight);
        return weights.Values.Any(w => w.Weight < best && w.Weight * 1.2 > best) ? null : parties;
    }

    /// <summary>Persons who stood together within a few sentences, one of each state: "Maduro and Ali met at the house of Gonsalves. Both leaders …"; null for none.</summary>
    public ImmutableArray<Party>? PersonsJoined(int sentence, int count)
    {
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= FarthestGroup; i--)
        {
            if (named[i].Kind == ReferentKind.Person && named[i].Parties.Length == count
                && named[i].Parties.Select(p => p.State).OfType<string>().Distinct(StringComparer.Ordinal).Count() == count)
            {
                return named[i].Parties;
            }
        }

        return null;
    }

    /// <summary>The last person who was given this office or holds it on the day.</summary>
    /// <param name="day">Null: the office may have been held at any time.</param>
    /// <param name="state">Null for any.</param>
    /// <param name="without">Who holds it on this day is passed over; null for nobody.</param>
    public Referent? LastHolder(Func<string, bool> isOffice, DateOnly? day, string? state = null, DateOnly? without = null)
    {
        for (var i = named.Count - 1; i >= 0; i--)
        {
            if (without is { } today && named[i].Entity?.Offices.Any(o => isOffice(o.Role) && o.Term.Holds(today)) == true)
            {
                continue;
            }

            if (named[i].Kind == ReferentKind.Person && (state is null || named[i].Party.State == state) && ((named[i].Office is { } office && isOffice(office))
                || named[i].Entity?.Offices.Any(o => isOffice(o.Role) && (day is null || o.Term.Holds(day.Value))) == true))
            {
                return named[i];
            }
        }

        return null;
    }

    /// <summary>The last two persons, in the order in which they were named; fewer where there are not two.</summary>
    /// <param name="without">Who is not among them; null for nobody.</param>
    public ImmutableArray<Party> LastPersons(int count, Party? without)
    {
        var found = new List<Party>();
        for (var i = named.Count - 1; i >= 0 && found.Count < count; i--)
        {
            if (named[i].Kind == ReferentKind.Person)
            {
                found.AddRange(named[i].Parties.Where(p => p.State is not null && p.Key != without?.Key && !found.Any(f => f.Key == p.Key)));
            }
        }

        return found.Count < count ? [] : [.. found.Take(count).Reverse()];
    }

    /// <summary>The persons of the nearest sentence that names just so many who fit: "Maduro and Ali met. Gonsalves read the text while the two men shook hands"; null for none.</summary>
    /// <param name="without">Who is not among them; null for nobody.</param>
    public ImmutableArray<Party>? PersonsTogether(int sentence, int count, Party? without, Func<Referent, bool> fits)
    {
        var found = new List<Party>();
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= Farthest; i--)
        {
            if (i + 1 < named.Count && named[i].Sentence != named[i + 1].Sentence)
            {
                if (found.Count == count)
                {
                    break;
                }

                found.Clear();
            }

            if (named[i].Kind == ReferentKind.Person && fits(named[i]))
            {
                found.AddRange(named[i].Parties.Where(p => p.State is not null && p.Key != without?.Key && !found.Any(f => f.Key == p.Key)));
            }
        }

        return found.Count == count ? [.. Enumerable.Reverse(found)] : null;
    }

    /// <summary>The last organ or group of a sector that has a state, within a few sentences; null where the sentence itself has them of several states.</summary>
    public Party? LastOfSector(string sector, int sentence, int most)
    {
        Party? found = null;
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= most; i--)
        {
            if (named[i].Party.Sector != sector || named[i].Kind == ReferentKind.Person || named[i].Party is { State: null, Id: null } || (sector == "MIL" && named[i] is { Kind: ReferentKind.Body, Party.How: "nominal" or "pronoun" }))
            {
                continue;
            }

            if (named[i].Party is not { State: { } state } party || named[i].Parties.Length > 1)
            {
                return found; // "the Islamic State and …": of no one state
            }

            if (found is not null && found.State != state)
            {
                return named[i].Sentence == sentence ? null : found;
            }

            found = party;
        }

        return found;
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

    /// <summary>The state of the last subject; null for none.</summary>
    public string? LastSubject(int sentence)
    {
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= FarthestGroup; i--)
        {
            if (named[i] is { IsSubject: true, Parties: [{ State: { } state }] } && directory.IsState(state))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>The state or place that was named last for itself, in this sentence or the one before; null for none.</summary>
    public string? LastNamed(int sentence)
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
    public IEnumerable<string> NamedTogether(int sentence) => named
        .Where(r => r is { IsAttribute: false, IsSubject: false, Parties.Length: 1, Party: { State: not null, How: "name" or "city" or "capital" or "place" } } && r.Sentence == sentence && directory.IsState(r.Party.State))
        .Select(r => r.Party.State).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The last entity of a kind within a few sentences.</summary>
    public Entity? LastEntity(Func<Entity, bool> fits, int sentence)
    {
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= FarthestGroup; i--)
        {
            if (named[i].Entity is { } entity && fits(entity))
            {
                return entity;
            }
        }

        return null;
    }

    /// <summary>The last state for which the test holds: one that was named for itself, else in "U.S. troops" or by a person.</summary>
    public string? LastState(Func<string, bool> fits) =>
        LastState(fits, attributes: false) ?? LastState(fits, attributes: true);

    private string? LastState(Func<string, bool> fits, bool attributes)
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

    /// <summary>The state that the text speaks of: what was named most and nearest, subjects before others.</summary>
    /// <param name="without">A state passed over; null for none.</param>
    public string? Topic(int sentence, string? without = null)
    {
        var weights = Weights(sentence, without);
        return weights.Count == 0 ? null : weights.MaxBy(w => w.Value).Key;
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

    /// <summary>
    /// The states (and, where asked, other bodies) named most, counted with more weight the nearer; by key where they tie.
    /// What this very sentence named, if it is just so many, comes first.
    /// </summary>
    /// <param name="without">Whose state is not among them; null for none.</param>
    public ImmutableArray<Party> Top(int sentence, int count, bool states, Party? without)
    {
        var weights = new SortedDictionary<string, (double Weight, Party Party)>(StringComparer.Ordinal);
        var here = new SortedDictionary<string, Party>(StringComparer.Ordinal);
        var before = new SortedDictionary<string, Party>(StringComparer.Ordinal);
        foreach (var referent in named)
        {
            foreach (var party in referent.Parties)
            {
                if (Side(referent, party, states) is not { } side || (without is not null && (without.State is null ? side.Key == without.Key : side.State == without.State)))
                {
                    continue;
                }

                var known = weights.GetValueOrDefault(side.Key);
                weights[side.Key] = (known.Weight + (1.0 / (1 + (0.3 * (sentence - referent.Sentence)))), side);
                if (referent.Sentence == sentence && party.How != "pair")
                {
                    here[side.Key] = side;
                }

                if (referent.Sentence == sentence - 1 && (count > 2 || party.How is not ("pair" or "pronoun" or "nominal")))
                {
                    before[side.Key] = side;
                }
            }
        }

        // "The Saudis sent their minister to Islamabad, and Washington urged both capitals": not whoever came with the one.
        if (here.Count == count && !(without is not null && named.Any(r => r.Sentence == sentence && r.IsSubject && here.ContainsKey(r.Party.State ?? "")) && named.Any(r => r.Sentence == sentence && !r.IsSubject && here.ContainsKey(r.Party.State ?? ""))))
        {
            return [.. here.Values];
        }

        if (count > 2 && before.Count == count)
        {
            return [.. before.Values]; // "Mali and Burkina Faso warned against an attack on Niger. The three governments …"
        }

        if ((before.Count != count || count > 2) && sentence > 0 && Headline(count, states, without) is { } pair)
        {
            return pair;
        }

        return weights.Count < count
            ? []
            : [.. weights.OrderByDescending(w => w.Value.Weight).Take(count).Select(w => w.Value.Party).OrderBy(p => p.Key, StringComparer.Ordinal)];
    }

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

    /// <summary>
    /// Who is meant of the nearest sentence that names somebody who fits: in the sentence itself the last subject, else the
    /// last; of an earlier one the subject of its main clause, else the last subject, else the first it names.
    /// </summary>
    private Referent? Last(Func<Referent, bool> fits, int sentence)
    {
        Referent? best = null;
        for (var i = named.Count - 1; i >= 0; i--)
        {
            var one = named[i];
            if (sentence - one.Sentence > Farthest || (best is not null && one.Sentence < best.Sentence))
            {
                break;
            }

            if (fits(one) && (best is null || Rank(one, sentence) > Rank(best, sentence) || (one.Sentence < sentence && !best.IsSubject && !one.IsSubject)))
            {
                best = one;
            }
        }

        return best;
    }

    private static int Rank(Referent one, int sentence) => !one.IsSubject ? 0 : one.IsMain && one.Sentence < sentence ? 2 : 1;
}
