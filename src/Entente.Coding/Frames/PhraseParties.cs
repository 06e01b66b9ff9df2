using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// From a token to the parties that its phrase names: its own and those joined to it. Lists and examples are mended in
/// <see cref="ListedParties"/>, owners ("Buhari's decision", "Syrian planes") in <see cref="PhraseOwners"/>.
/// </summary>
internal sealed class PhraseParties
{
    /// <summary>Owners of owners: "the decision of the court of the state".</summary>
    private const int DeepestOwner = 3;

    private static readonly string[] Concerning = ["to", "with", "for", "against", "from"];

    private readonly Arguments arguments;
    private readonly PartyMap parties;
    private readonly IReadOnlySet<string> kin;
    private readonly SyntaxTree tree;
    private readonly ListedParties listed;

    /// <param name="kin">Nouns of family: what somebody's son does he does not do himself.</param>
    public PhraseParties(Arguments arguments, PartyMap parties, IReadOnlySet<string> kin)
    {
        (this.arguments, this.parties, this.kin, tree) = (arguments, parties, kin, arguments.Tree);
        listed = new ListedParties(arguments, parties, this);
        Owners = new PhraseOwners(arguments, parties, this);
    }

    /// <summary>Who owns a noun.</summary>
    public PhraseOwners Owners { get; }

    /// <summary>
    /// The parties that a phrase names: its own, with those joined by "and"; else those of whoever owns it ("Buhari's
    /// decision"), whose adjective it bears ("Syrian planes"), or who stands under its preposition.
    /// </summary>
    /// <param name="doer">Of who does something, only owners count: "Trade between A and B came to …" is no act of A.</param>
    public ImmutableArray<Party> Of(int token, int depth, bool doer = false)
    {
        if (token < 0 || depth > DeepestOwner || IsMoment(token))
        {
            return [];
        }

        var own = parties[token];
        if (doer && own is [{ How: "city" }])
        {
            return []; // A town is where something happens; codebook, "Who".
        }

        if (listed.Instead(token, own) is { IsEmpty: false } others)
        {
            own = others;
        }
        else if (IsUnnamed(own) && listed.Members(token, depth) is { IsEmpty: false } members)
        {
            return members;
        }
        else if (own is [{ How: "place", Sector: not null, State: { } place }])
        {
            own = own.AddRange(listed.Members(token, depth).Where(m => m.State is { } other && other != place)); // "in Kabul killed six people, including two American soldiers"
        }

        if (own.IsEmpty && Deed(token) is >= 0 and var author)
        {
            return Of(author, depth + 1, doer);
        }

        if (own.IsEmpty && Named(token) is >= 0 and var named)
        {
            return Of(named, depth + 1, doer);
        }

        if (own.IsEmpty && !(doer && kin.Contains(tree[token].Lemma))) // "was stabbed by his son": not by himself
        {
            own = Owners.Of(token, depth, doer);
        }

        if (own is [{ State: null, How: "place" }] && Beyond(token, depth) is { IsEmpty: false } neighbour)
        {
            own = neighbour;
        }

        if (IsUnnamed(own) && listed.MembersBeside(token, depth) is { IsEmpty: false } some)
        {
            return some;
        }

        return own.IsEmpty && depth > 0 ? own : WithJoined(token, depth, own.AddRange(listed.BesideName(token, own)).AddRange(listed.OtherHome(token, own)));
    }

    /// <summary>"what it called the hypocrisy of Australia", "what he described as Polish aggression": the noun that a "what" means; -1 for none.</summary>
    private int Named(int token)
    {
        if (arguments.Words.Sides.Manners.Contains(tree[token].Lemma) && tree.Child(token, "acl:relcl") is var told && (told >= 0 || (told = tree.Child(token, "advcl:relcl")) >= 0) && tree.Child(told, "nsubj") is >= 0 and var doing && doing > token)
        {
            return doing; // "praised the way Kyiv handled the crisis"
        }

        if (!tree[token].Form.Equals("what", StringComparison.OrdinalIgnoreCase) || tree.Child(token, "acl:relcl") is not (>= 0 and var verb) || !arguments.Words.Sides.Naming.Contains(tree[verb].Lemma))
        {
            return -1;
        }

        return tree.Child(verb, "xcomp") is > 0 and var thing && thing > verb && tree[thing].Upos is "NOUN" or "PROPN" ? thing : tree.Child(verb, "obj") is var some && some > verb ? some : arguments.Under(verb, "as");
    }

    /// <summary>"beefed up its forces, a move that irritated Israel": whose deed a noun behind the clause sums up; -1 for nobody's.</summary>
    private int Deed(int noun) => tree[noun] is { Relation: "parataxis" or "appos", Head: >= 0 and var told } && arguments.Words.Sides.Deeds.Contains(tree[noun].Lemma) && tree.Child(noun, "acl:relcl") >= 0
        && arguments.Clause(told) is >= 0 and var verb && verb < noun ? arguments.Subject(verb) : -1;

    /// <summary>"the line of control with Pakistan": who is on the other side of a place that is of no one state.</summary>
    private ImmutableArray<Party> Beyond(int place, int depth) =>
        Of(arguments.Under(place, "with") is >= 0 and var other ? other : arguments.Under(place, "of") is >= 0 and var part ? arguments.Under(part, "with") : -1, depth + 1);

    private static bool IsUnnamed(ImmutableArray<Party> own) => !own.Any(p => p.State is not null || p.Id is not null);

    /// <summary>With those whom "and", "along with" or a hyphen join to it.</summary>
    private ImmutableArray<Party> WithJoined(int token, int depth, ImmutableArray<Party> own)
    {
        foreach (var child in tree.Children(token))
        {
            if (IsJoined(child, token))
            {
                own = own.AddRange(Of(tree[child].Relation == "acl" ? arguments.Under(child, "by") : child, depth + 1).Where(p => !own.Any(o => o.Span == p.Span)));
            }
            else if (tree[child].Relation == "conj" && tree[token].Relation == "amod" && parties.DoerOf(child) is { } leader && !own.IsEmpty)
            {
                own = own.Any(o => o.Key == leader.Key) ? own : own.Add(leader); // "Turkish and U.S.-led raids"
            }
            else if (tree[child].Relation is "compound" or "amod" && child + 2 <= token && tree[child + 1].Form is "-" or "\u2013" && tree[token].Upos is "PROPN" or "ADJ"
                && parties[child] is [{ State: { } other } first] && own is [{ State: { } state }] && other != state)
            {
                own = [first, .. own]; // "the EU-Turkey deal"
            }
            else if ((tree[child].Relation is "flat" or "appos" or "nmod:desc" || (tree[child].Relation == "nmod" && tree.Child(child, "case") < 0)) && tree[child].Upos == "PROPN" && !own.IsEmpty)
            {
                own = WithInside(child, token, depth, own);
            }
        }

        return own;
    }

    /// <summary>"British and Jordanian aircraft", "Russia along with Cuba".</summary>
    private bool IsJoined(int child, int token) =>
        (tree[child].Relation == "conj" && !IsSameOne(child, token) && (tree[child].Upos is "NOUN" or "PROPN" or "PRON" || !parties[child].IsEmpty || IsOneOf(child)))
        || (tree[child] is { Relation: "acl", Xpos: "VBN" } && arguments.Words.Sides.Joiners.Contains(tree[child].Lemma) && child > token && tree[token].Upos is "PROPN" && tree[token + 1].Form == "," && arguments.Under(child, "by") >= 0)
        || (tree[child].Relation == "nmod" && (IsAlong(child) || (child > token && arguments.HasCase(child, "as well as"))));

    /// <summary>"Nasrallah, the leader of Hezbollah and an ally of Syria, was killed": a second word for who was just named, and nobody else.</summary>
    private bool IsSameOne(int child, int token)
    {
        if (tree[child] is not { Upos: "NOUN" } || child < token || tree[child].Has("Number=Plur") || tree[token].Upos != "PROPN" || tree.Child(token, "appos") is not (> 0 and var said) || said > child || tree[said].Upos != "NOUN")
        {
            return false;
        }

        var (start, end) = (tree.Subtree(said).Start, tree.Subtree(child).End);
        return (tree[start].Form == "," || tree[start - 1].Form == ",") && tree.Child(child, "cc") is > 0 and var and && tree[and - 1].Form != "," && end < tree.Tokens.Length && tree[end].Form == ","
            && tree[token].Head is >= 0 and var verb && !tree.Children(verb).ToArray().Any(c => tree[c].Relation is "aux" or "aux:pass" or "cop" && tree[c].Form is "are" or "were" or "have");
    }

    /// <summary>"along with Turkey", "together with France", however the tree hangs the two words.</summary>
    private bool IsAlong(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation == "case" && (tree[child].Lemma == "alongside" || (tree[child].Lemma == "like" && (child == 0 || tree[child - 1].Form == ","))
                || (tree[child + 1].Lemma == "with" && tree[child + 1].Head == noun)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Secretary Kerry and Minister Lavrov": the second may hang on the name inside the first.</summary>
    private ImmutableArray<Party> WithInside(int name, int token, int depth, ImmutableArray<Party> own)
    {
        foreach (var below in tree.Children(name))
        {
            if (tree[below].Relation == "conj" && below > token && tree[below].Upos is "NOUN" or "PROPN")
            {
                own = own.AddRange(Of(below, depth + 1).Where(p => p.State is not null && !own.Any(o => o.Key == p.Key)));
            }
        }

        return own;
    }

    /// <summary>Whom a verb that no frame knows concerns: "refused to hand the files to Cuba" concerns Cuba.</summary>
    public ImmutableArray<Party> Around(int verb)
    {
        foreach (var preposition in Concerning)
        {
            if (arguments.Under(verb, preposition) is >= 0 and var under && Of(under, 1) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return tree.Child(verb, "iobj") is >= 0 and var receiver && Of(receiver, 1) is { IsEmpty: false } given ? given : Of(arguments.Object(verb), 1);
    }

    /// <summary>"on the eve of the second anniversary of the invasion of Ukraine", "on the sidelines of the UN session": when, not whom.</summary>
    private bool IsMoment(int noun) => tree[noun].Upos == "NOUN" && arguments.Words.Sides.Moments.Contains(tree[noun].Lemma)
        && (arguments.HasCase(noun, "on") || arguments.HasCase(noun, "at") || arguments.HasCase(noun, "before"));

    /// <summary>"three Indians and one Egyptian": a number with a nationality behind it.</summary>
    private bool IsOneOf(int number) => tree[number].Upos == "NUM" && tree.Child(number, "amod") is >= 0 and var nationality && nationality > number && !parties[nationality].IsEmpty;
}
