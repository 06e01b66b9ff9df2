using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Ontology;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// To whom something is done that no path leads to: the only other state that the phrase of its object names ("imposes
/// tariffs on shrimp imported from China", "rules out withdrawing troops from Afghanistan", "was concerned by the arrest of Saudi activists").
/// </summary>
internal sealed class FarParties(Arguments arguments, PartyMap parties, ActorDirectory directory, ReferenceWords references, ActTraits traits)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>PLOVER's sector of firms: "doses of the AstraZeneca vaccine" are not given to the maker.</summary>
    private const string Firm = "BUS";

    /// <summary>The parties of one other state, or of several that are joined; empty where there are more.</summary>
    /// <param name="thing">The token of the object.</param>
    public ImmutableArray<Party> Of(string type, int thing, ImmutableArray<Party> actor)
    {
        var isRepression = type == "ACCUSE" && thing >= 0 && references.Repressions.Contains(tree[thing].Lemma);
        if (thing < 0 || actor.IsEmpty || (!traits.Concerning.Contains(type) && !isRepression))
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Party>();
        var first = -1;
        var range = tree.Subtree(thing);
        for (var i = range.Start; i < range.End; i++)
        {
            if (IsVenue(i, thing))
            {
                continue;
            }

            if (parties[i] is not [{ State: { } state, How: not "pronoun" } party] || party is { How: "nominal", Sector: not null } || party is { How: "place", Sector: not null } || (party.Sector == Firm && tree[i].Relation == "compound") || IsNamesake(tree, parties, i) || !directory.IsState(state) || actor.Any(a => a.State == state)
                || found.Any(f => f.State == state) || IsAside(i, thing, traits.AgainstTheDoer.Contains(type)) || (isRepression && party.Sector is not ("OPP" or "SOC") && !arguments.HasCase(i, "in")))
            {
                continue;
            }

            if (first >= 0 && !(tree[i].Relation == "conj" && tree[i].Head == first))
            {
                return [];
            }

            first = first < 0 ? i : first;
            found.Add(party);
        }

        return found.ToImmutable();
    }

    /// <summary>"Darwin's theory", "Lincoln's statue": whoever has the town's name, for towns own little that acts of states are about.</summary>
    public static bool IsNamesake(SyntaxTree tree, PartyMap parties, int token) => parties[token] is [{ How: "city" }] && tree[token].Relation == "nmod:poss";

    /// <summary>"pulled out of the talks in Geneva": where they are held, and not with whom.</summary>
    private bool IsVenue(int token, int thing) => arguments.Words.Retold.JointNouns.Contains(tree[thing].Lemma) && parties[token] is [{ How: "city" or "capital" or "place" }] && arguments.HasCase(token, "in");

    /// <summary>Within a clause of its own, or said to be the enemy, or the occasion.</summary>
    /// <param name="isTurnedAgainst">Whether the act turns against the thing: whom a text tells of that is voted down is not turned down ("voted against the motion condemning Cuba").</param>
    private bool IsAside(int token, int thing, bool isTurnedAgainst)
    {
        for (var at = token; at >= 0 && at != thing; at = tree[at].Head)
        {
            if (tree[at].Relation is "acl:relcl" or "advcl" or "parataxis" || (tree[at].Relation == "ccomp" && tree[at].Xpos != "VBG") || (isTurnedAgainst && tree[at] is { Relation: "acl", Xpos: "VBG" }))
            {
                return true;
            }

            if (PhraseOwners.IsOccasion(arguments, at))
            {
                return true;
            }

            foreach (var child in tree.Children(at))
            {
                if (tree[child].Relation == "case" && tree[child].Lemma is "against" or "between" or "by" or "after" or "amid" or "for" or "over" or "since" or "during")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
