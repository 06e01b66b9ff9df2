using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>
/// The one person, body, place, group or office holder that was named last: whom "he", "it", "they" and "the minister" mean. Mend it
/// here where one such word takes the wrong one of several; for states by name see <see cref="NamedStates"/>.
/// </summary>
/// <param name="named">In text order; it grows while the article is read.</param>
internal sealed class LastNamed(List<Referent> named)
{
    /// <summary>The last person: the last subject of the nearest sentence that has one, else the last named.</summary>
    /// <param name="isFemale">Null for either.</param>
    /// <param name="fits">A further test; null for none.</param>
    /// <param name="skipsQuoted">Whether whoever a quotation of this sentence names is passed over: "“Lukashenko throws us out,” he wrote".</param>
    public Referent? Person(int sentence, bool? isFemale, Func<Party, bool>? fits = null, bool skipsQuoted = false) => Nearest(
        r => r.Kind == ReferentKind.Person && r.Parties.Length == 1 && !(skipsQuoted && r.IsQuoted && r.Sentence == sentence) && (isFemale is null || r.IsFemale is null || r.IsFemale == isFemale)
            && (fits is null || fits(r.Party)), sentence);

    /// <summary>The last state, body or group.</summary>
    /// <param name="without">A state that it is not and is not of; null for none.</param>
    public Referent? Body(int sentence, string? without) =>
        Nearest(r => r.Kind is ReferentKind.Body or ReferentKind.Group && r.Parties.Length == 1 && (without is null || r.Party.State != without), sentence);

    /// <summary>The last states that were named together: "those countries".</summary>
    public Referent? States(int sentence) => Nearest(r => r.Parties.Length > 1 && r.Kind != ReferentKind.Person && r.Parties.All(p => p.State is not null), sentence);

    /// <summary>The last place, which "it" means where nothing else can be meant.</summary>
    public Referent? Place(int sentence) => Nearest(r => r.Kind == ReferentKind.Place && r.Party.State is not null, sentence);

    /// <summary>How many times ago somebody was named, 0 for the last; null where the text has not named him yet.</summary>
    public int? Since(Entity entity)
    {
        for (var i = named.Count - 1; i >= 0; i--)
        {
            if (named[i].Entity is { } other && other.Id == entity.Id)
            {
                return named.Count - 1 - i;
            }
        }

        return null;
    }

    /// <summary>The last that "they" may be: several together, or a group.</summary>
    /// <param name="without">Those whom it does not mean; empty for none.</param>
    public Referent? Many(int sentence, ImmutableArray<Party> without)
    {
        Referent? best = null;
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= History.FarthestGroup; i--)
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

    /// <summary>The last person who was given this office or holds it on the day.</summary>
    /// <param name="day">Null: the office may have been held at any time.</param>
    /// <param name="state">Null for any.</param>
    /// <param name="without">Who holds it on this day is passed over; null for nobody.</param>
    /// <param name="notOf">A state whose people are passed over; null for none.</param>
    public Referent? Holder(Func<string, bool> isOffice, DateOnly? day, string? state = null, DateOnly? without = null, string? notOf = null)
    {
        for (var i = named.Count - 1; i >= 0; i--)
        {
            if (without is { } today && named[i].Entity?.Offices.Any(o => isOffice(o.Role) && o.Term.Holds(today)) == true)
            {
                continue;
            }

            if (named[i].Kind == ReferentKind.Person && (state is null || named[i].Party.State == state) && (notOf is null || named[i].Party.State != notOf) && ((named[i].Office is { } office && isOffice(office))
                || named[i].Entity?.Offices.Any(o => isOffice(o.Role) && (day is null || o.Term.Holds(day.Value))) == true))
            {
                return named[i];
            }
        }

        return null;
    }

    /// <summary>The last organ or group of a sector that has a state, within a few sentences; null where the sentence itself has them of several states.</summary>
    public Party? OfSector(string sector, int sentence, int most)
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

    /// <summary>"the Tigers", "the Assembly": the last body or organ whose full name, as it was written or is known, has this as its noun; null for none.</summary>
    public Referent? ShortNamed(string noun)
    {
        for (var i = named.Count - 1; i >= 0; i--)
        {
            if (named[i] is { Kind: not (ReferentKind.Person or ReferentKind.Place), Parties.Length: 1, Entity: { Kind: EntityKind.Body or EntityKind.Organ } entity } one && (IsNounOf(one.Party.Text, noun) || IsNounOf(entity.Name, noun)))
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>"the regime": the last that was named with whose it is by a phrase that ends in this noun, within a few sentences; null where the nearest sentence has it of several states.</summary>
    /// <param name="areMany">Whether they are people, who are spoken of for longer: of one state wherever the noun stands.</param>
    public Party? OfNoun(string noun, int sentence, bool areMany = false)
    {
        Party? found = null;
        var at = -1;
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= (areMany ? History.FarthestPeople : History.FarthestGroup); i--)
        {
            if (named[i] is not { Parties: [{ State: not null, How: "title" or "demonym" } party], Kind: not ReferentKind.Person } || !IsNounOf(party.Text, noun) || (found is not null && named[i].Sentence != at && !areMany))
            {
                continue;
            }

            if (found is not null && found.State != party.State)
            {
                return null;
            }

            (found, at) = (party, named[i].Sentence);
        }

        return found;
    }

    /// <summary>"Tigers" of "Liberation Tigers of Tamil Eelam", "Front" of "Polisario Front".</summary>
    private static bool IsNounOf(string name, string noun)
    {
        var tail = name.IndexOf(" of ", StringComparison.Ordinal);
        var head = tail < 0 ? name : name[..tail];
        return head.Length > noun.Length && head.EndsWith(noun, StringComparison.Ordinal) && head[^(noun.Length + 1)] == ' ' && !head.Equals($"the {noun}", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The last entity of a kind within a few sentences.</summary>
    public Entity? Entity(Func<Entity, bool> fits, int sentence)
    {
        for (var i = named.Count - 1; i >= 0 && sentence - named[i].Sentence <= History.FarthestGroup; i--)
        {
            if (named[i].Entity is { } entity && fits(entity))
            {
                return entity;
            }
        }

        return null;
    }

    /// <summary>
    /// Who is meant of the nearest sentence that names somebody who fits: in the sentence itself the last subject, else the
    /// last; of an earlier one the subject of its main clause, else the last subject, else the first it names.
    /// </summary>
    private Referent? Nearest(Func<Referent, bool> fits, int sentence)
    {
        Referent? best = null;
        for (var i = named.Count - 1; i >= 0; i--)
        {
            var one = named[i];
            if (sentence - one.Sentence > History.Farthest || (best is not null && one.Sentence < best.Sentence))
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

    private static int Rank(Referent one, int sentence) => !one.IsSubject || one.IsAside || (one.IsQuoted && one.Sentence < sentence) ? 0 : one.IsMain && one.Sentence < sentence ? 2 : 1;
}
