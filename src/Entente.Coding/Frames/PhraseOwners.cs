using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Whose a noun is: of whoever owns it, whose adjective it bears, who stands under its preposition, or who does what a participle says of it.</summary>
internal sealed class PhraseOwners(Arguments arguments, PartyMap parties, PhraseParties phrases)
{
    /// <summary>Relations of those whom a noun belongs to, likeliest first.</summary>
    private static readonly string[] OwnerRelations = ["nmod:poss", "amod", "compound", "nmod:desc", "appos", "flat", "nmod"];

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The parties of the likeliest owner; empty for none.</summary>
    /// <param name="depth">Owners of owners that were gone through.</param>
    /// <param name="doer">Whether the noun does something, which only who owns it can do.</param>
    public ImmutableArray<Party> Of(int token, int depth, bool doer)
    {
        if (!doer && Belonging(token) is >= 0 and var owner && phrases.Of(owner, depth + 1) is { IsEmpty: false } named)
        {
            return named;
        }

        foreach (var relation in OwnerRelations)
        {
            foreach (var child in tree.Children(token))
            {
                if (SyntaxTree.IsRelation(tree[child].Relation, relation) && !IsOccasion(arguments, child) && !IsOfAnother(token, child) && !(doer && IsScene(token, child)) && !(child > token && arguments.HasCase(child, "from") && ((parties.NamesOwnerOf(tree, token) && !IsOfOther(token)) || arguments.Words.Sides.Borders.Contains(tree[token].Lemma)))
                    && (relation != "nmod" || (tree[child].Relation is "nmod" or "nmod:poss"
                        && (!doer || (arguments.HasCase(child, "of") && !arguments.Words.Sides.Undergone.Contains(tree[token].Lemma)) || arguments.HasCase(child, "from"))))
                    && phrases.Of(child, depth + 1, doer) is { IsEmpty: false } found)
                {
                    return found;
                }
            }
        }

        return OfMissile(token, depth) is { IsEmpty: false } shooter ? shooter
            : doer ? OfLauncher(token, depth) : OfParticiple(token, depth) is { IsEmpty: false } holder ? holder : OfClaim(token, depth);
    }

    private bool IsOfOther(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (IsOfAnother(noun, child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"two government ships from China": an organ before the noun is of the state that stands behind it, whatever state it was of before.</summary>
    private bool IsOfAnother(int noun, int before)
    {
        if (!(tree[before].Relation == "compound" && before < noun && parties[before] is [{ Sector: not null, How: not ("name" or "given") }]))
        {
            return false;
        }

        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree[child].Relation == "nmod" && (arguments.HasCase(child, "from") || arguments.HasCase(child, "of")) && parties[child] is [{ State: not null, How: "name" }])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the Kabul bombing", "the Tel Aviv club attack", "the US embassy attack": the town or house before such a noun is where it was, and did nothing.</summary>
    private bool IsScene(int noun, int before) => StruckPlaces.IsWhose(arguments, noun, before) || IsSceneByName(noun, before);

    private bool IsSceneByName(int noun, int before) => tree[before].Relation == "compound" && before < noun && arguments.Words.Sides.AttackNouns.Contains(tree[noun].Lemma)
        && (parties[before] is [{ How: "city" or "capital" or "place" }] || (parties[before].IsEmpty && tree.Child(before, "compound") is >= 0 and var town && parties[town] is [{ How: "city" or "capital" or "place" }]));

    /// <summary>"rockets fired from Gaza", "a missile launched by Iran": of whoever shoots it.</summary>
    private ImmutableArray<Party> OfMissile(int noun, int depth)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation == "acl" && child > noun && tree[child].Xpos == "VBN" && tree[child].Lemma is "fire" or "launch" or "shoot"
                && (arguments.Under(child, "by") is >= 0 and var by ? by : arguments.Under(child, "from")) is >= 0 and var shooter && phrases.Of(shooter, depth + 1) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>"Israel carries out airstrikes killing six": what an attack does, its launcher does.</summary>
    private ImmutableArray<Party> OfLauncher(int noun, int depth) =>
        arguments.Words.Sides.AttackNouns.Contains(tree[noun].Lemma) && tree[noun] is { Relation: "obj", Head: >= 0 and var verb } && (arguments.Words.Gives.Contains(tree[verb].Lemma) || IsHolding(verb)) && arguments.Subject(verb) is >= 0 and var launcher
            ? phrases.Of(launcher, depth + 1)
            : [];

    /// <summary>"an inquiry into claims that British soldiers abused prisoners": of whom it is claimed.</summary>
    private ImmutableArray<Party> OfClaim(int noun, int depth)
    {
        foreach (var child in tree.Children(noun))
        {
            if (arguments.Words.Sides.Claims.Contains(tree[noun].Lemma) && tree[child].Relation is "acl" or "ccomp" && child > noun && arguments.HasMark(child, "that") && !arguments.IsPassive(child))
            {
                return phrases.Of(tree.Child(child, "nsubj"), depth + 1);
            }
        }

        return [];
    }

    /// <summary>"a school run by the Russian embassy", "a plan that Paris had put forward", "the area bordering Ethiopia": who does what a clause says of a thing, or what it lies at.</summary>
    private ImmutableArray<Party> OfParticiple(int noun, int depth)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree[child].Relation switch
                {
                    "acl" when tree[child].Xpos == "VBN" => IsHolding(child) ? arguments.Under(child, "by") : -1,
                    "acl" => arguments.Words.Sides.Adjoining.Contains(tree[child].Lemma) ? tree.Child(child, "obj") : arguments.Words.Sides.Adjoining.Contains(tree[child].Lemma + " to") ? arguments.Under(child, "to") : -1,
                    "acl:relcl" => Holder(noun, child),
                    _ => -1,
                } is >= 0 and var owner
                && phrases.Of(owner, depth + 1) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>"the ban that China imposes", "a force that the UN plans to send", "a plan that was tabled by Spain": who does so with the noun that the clause tells of; -1 for nobody.</summary>
    private int Holder(int noun, int clause)
    {
        if (arguments.IsPassive(clause))
        {
            return IsHolding(clause) && arguments.PassiveSubject(clause) == noun ? arguments.Under(clause, "by") : -1;
        }

        var verb = arguments.Words.Sides.Intending.Contains(tree[clause].Lemma) && tree.Child(clause, "xcomp") is >= 0 and var inner ? inner : clause;
        var subject = tree.Child(clause, "nsubj");
        return IsHolding(verb) && subject >= 0 && subject < clause && tree[subject].Lemma is not ("that" or "which" or "who")
            && (tree.Child(verb, "obj") is not (>= 0 and var thing) || tree[thing].Lemma is "that" or "which") ? subject : -1;
    }

    /// <summary>Whether the verb, with its particle, says whose a thing is: "run", "put forward".</summary>
    private bool IsHolding(int verb)
    {
        if (arguments.Words.Sides.Holders.Contains(tree[verb].Lemma))
        {
            return true;
        }

        return verb + 1 < tree.Tokens.Length && tree[verb + 1].Upos is "ADP" or "ADV" && arguments.Words.Sides.Holders.Contains(tree[verb].Lemma + " " + tree[verb + 1].Lemma);
    }

    /// <summary>"a yacht in Trieste that belongs to a Russian": whose it is said to be, wherever it lies; -1 for nobody.</summary>
    private int Belonging(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree[child].Relation is "acl" or "acl:relcl"
                && (tree[child].Lemma == "belong" ? arguments.Under(child, "to") : tree[child].Xpos == "VBN" && tree.Child(child, "xcomp") is >= 0 and var held && tree[held].Lemma == "belong" ? arguments.Under(held, "to") : tree[child] is { Lemma: "own", Xpos: "VBN" } ? arguments.Under(child, "by") : -1) is >= 0 and var owner)
            {
                return owner;
            }
        }

        return -1;
    }

    /// <summary>Who owns a noun or gives it an adjective, likeliest first.</summary>
    public IEnumerable<int> All(int noun)
    {
        if (noun < 0)
        {
            yield break;
        }

        if (Belonging(noun) is >= 0 and var owner)
        {
            yield return owner;
        }

        foreach (var relation in OwnerRelations)
        {
            foreach (var child in tree.Children(noun).ToArray())
            {
                if (SyntaxTree.IsRelation(tree[child].Relation, relation) && !IsOccasion(arguments, child) && !IsMaker(noun, child))
                {
                    yield return child;
                }
            }
        }
    }

    /// <summary>"two of his Sukhoi bombers", "a Boeing jet of Iran's": who made a thing does not own it, where others do.</summary>
    private bool IsMaker(int noun, int before) => tree[before].Relation == "compound" && before < noun && parties[before] is [{ Sector: "BUS", Id: not null }] && HasOwner(noun, before);

    private bool HasOwner(int noun, int without)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child != without && (tree[child].Relation is "nmod:poss" or "amod" || (tree[child].Relation == "nmod" && arguments.HasCase(child, "of"))) && !parties[child].IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"were killed in an Israeli Air Force strike": whose the strike is, by the words before it; a place before it ("the Paris attacks") did nothing.</summary>
    public ImmutableArray<Party> Attackers(IReadOnlyList<int> nouns)
    {
        foreach (var noun in nouns)
        {
            if (tree[noun].Upos != "NOUN" || arguments.Under(noun, "on") >= 0 || arguments.Under(noun, "against") >= 0)
            {
                continue; // a noun that says on whom it was is a report of its own
            }

            foreach (var before in tree.Children(noun))
            {
                if (before < noun && tree[before].Relation is "amod" or "compound" or "nmod:poss" && parties[before] is [{ State: not null } or { Id: not null }] own
                    && (own[0].Sector is not null || own[0].How == "demonym") && own[0].How is not ("city" or "capital" or "place"))
                {
                    return own;
                }
            }
        }

        return [];
    }

    /// <summary>What an act answers: "cancels a deal in the wake of a Taliban attack".</summary>
    public static bool IsOccasion(Arguments arguments, int noun) => arguments.Words.Sides.Occasions.Contains(arguments.Tree[noun].Lemma)
        && arguments.Tree.Child(noun, "case") is >= 0 and var preposition && arguments.Tree[preposition].Lemma is "in" or "as" or "at";
}
