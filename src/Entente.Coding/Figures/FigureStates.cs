using System.Collections.Immutable;
using Entente.Coding.Frames;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Coding.Figures;

/// <summary>
/// Which states a figure concerns. Of people the first of: whose they are, where it happened, who acts. Of goods and
/// money all parties of the measure's noun and its verb, as the two sides of a trade or a gift stand all around it.
/// </summary>
internal sealed class FigureStates(SentenceContext sentence, PathWalker walker, Party? speaker)
{
    private static readonly string[] Places = ["in", "throughout", "across", "near", "outside"];

    private static readonly string[] Sides = ["between", "with", "to", "from", "for", "by", "of", "into"];

    private readonly SyntaxTree tree = sentence.Arguments.Tree;

    /// <summary>Codes in ordinal order, each once.</summary>
    public ImmutableArray<string> Of(FoundFigure found)
    {
        var states = found.Unit == "person" ? OfPeople(found) : OfGoods(found);
        return [.. states.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private List<string> OfPeople(FoundFigure found)
    {
        var counted = found.Counted;
        var own = StatesOf(counted);
        if (own.Count == 0 && counted != found.HeadToken && tree[found.HeadToken].Upos != "VERB")
        {
            own = StatesOf(found.HeadToken); // "the death toll of the Russian attack"
        }

        var verb = sentence.Arguments.Clause(found.HeadToken);
        var isActedOn = found.HeadToken == verb;
        var isSubject = SyntaxTree.IsRelation(tree[counted].Relation, "nsubj");
        if (own.Count == 0 && isActedOn && sentence.Arguments.Subject(verb) is >= 0 and var subject && subject != counted && IsAmount(subject, found))
        {
            own = StatesOf(subject); // "a million Somalis", where the tree parts the two
        }

        if (own.Count == 0 && (isActedOn || isSubject))
        {
            own = PlaceOf(counted, verb);
        }

        var doer = Doer(verb);
        if (found.BothSides && !IsOnlySaying(verb) && doer != counted && IsUnder(verb, found))
        {
            own.AddRange(StatesOf(sentence.Arguments.Under(verb, "from"))); // "deported from the United States"
            own.AddRange(StatesOf(doer)); // "Britain expelled 23 Russian diplomats"
        }

        if (found.BothSides && tree[found.HeadToken].Upos == "NOUN")
        {
            own.AddRange(StatesOf(sentence.Arguments.Under(found.HeadToken, "by")));
            own.AddRange(StatesOf(sentence.Arguments.Under(counted, "by"))); // "the expulsion of 13 diplomats by Ukraine"
        }

        return own.Count > 0 ? own : StatesOf(doer);
    }

    /// <summary>The noun right after the number.</summary>
    private static bool IsAmount(int token, FoundFigure found) => token >= found.Tokens.End && token <= found.Tokens.End + 1;

    /// <summary>Where people were counted: "in Yemen", "in Syria's war".</summary>
    private List<string> PlaceOf(int counted, int verb)
    {
        if (sentence.PlaceOf(counted)?.State is { } place)
        {
            return [place];
        }

        foreach (var preposition in Places)
        {
            var own = StatesOf(sentence.Arguments.Under(verb, preposition));
            own = own.Count > 0 ? own : StatesOf(sentence.Arguments.Under(counted, preposition));
            if (own.Count > 0)
            {
                return own;
            }
        }

        return [];
    }

    /// <summary>"the debt that Cuba owed to Spain": who stands in the clause that says whose it is, rather than whoever deals with it.</summary>
    private void AddOwing(int noun, List<string> states)
    {
        if (states.Count == 0 && tree.Child(noun, "acl:relcl") is >= 0 and var clause && tree[clause].Upos == "VERB" && !sentence.Arguments.IsPassive(clause)
            && sentence.Arguments.Subject(clause) is >= 0 and var owner && owner != noun)
        {
            states.AddRange(StatesOf(owner));
            states.AddRange(StatesOf(sentence.Arguments.Under(clause, "to")));
        }
    }

    private List<string> OfGoods(FoundFigure found)
    {
        var noun = tree[found.HeadToken].Upos == "VERB" ? found.Counted : found.HeadToken;
        var states = StatesOf(noun);
        if (tree[AmountHead(found)] is { Relation: "nsubj", Head: >= 0 and var said } && tree[said].Upos == "PROPN")
        {
            states.AddRange(StatesOf(said)); // "half of Armenia's trade is with Russia"
        }

        AddCompounds(noun, states);
        AddSides(noun, states);
        AddOwing(noun, states);
        if (found.HeadToken != noun || tree[noun].Upos == "NOUN")
        {
            AddPlaces(found.HeadToken, states); // "investment in Iran", "a tariff on Chinese cars"
        }

        if (OurOther(noun, states) is { } pair)
        {
            states.AddRange(pair);
        }

        if (speaker is { State: { } told, Sector: "GOV" } && states.Distinct(StringComparer.Ordinal).Count() == 1 && HasOtherSide(noun))
        {
            states.Add(told); // "Trade with Iran rose, Turkey's minister said"
        }

        if (states.Distinct(StringComparer.Ordinal).Count() > 1)
        {
            return states;
        }

        var verb = sentence.Arguments.Clause(found.HeadToken);
        if (IsUnder(verb, found) && !IsOnlySaying(verb))
        {
            states.AddRange(StatesOf(Doer(verb)));
            states.AddRange(StatesOf(tree.Child(verb, "iobj")));
            AddCompounds(AmountHead(found), states);
            AddCompounds(Inner(found), states); // "gave Ukraine $2bn" is read as one phrase
            AddSides(verb, states);
            states.AddRange(StatesOf(sentence.Arguments.Under(verb, "on"))); // "cut its tariff on Pakistani cement by 5 points"
        }

        return states;
    }

    /// <summary>"Exports to Russia": whose they are is left unsaid.</summary>
    private bool HasOtherSide(int noun) =>
        sentence.Arguments.Under(noun, "to") >= 0 || sentence.Arguments.Under(noun, "with") >= 0 || sentence.Arguments.Under(noun, "from") >= 0;

    private void AddPlaces(int word, List<string> states)
    {
        states.AddRange(StatesOf(sentence.Arguments.Under(word, "in")));
        states.AddRange(StatesOf(sentence.Arguments.Under(word, "on")));
    }

    /// <summary>"US-China trade": each name in the chain before the noun.</summary>
    private void AddCompounds(int noun, List<string> states)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation is "compound" or "amod" or "nmod")
            {
                states.AddRange(StatesOf(child));
                AddCompounds(child, states);
            }
        }
    }

    /// <summary>The number's own last word: names that stand before it may hang on it.</summary>
    private static int Inner(FoundFigure found) => Math.Max(found.Tokens.Start, found.Tokens.End - 2);

    private int AmountHead(FoundFigure found)
    {
        for (var i = found.Tokens.Start; i < found.Tokens.End; i++)
        {
            if (!found.Tokens.Contains(tree[i].Head))
            {
                return i;
            }
        }

        return found.Tokens.Start;
    }

    /// <summary>Parties under the prepositions of a word, and of what is joined in a chain below it ("the value of trade with Cuba").</summary>
    private void AddSides(int word, List<string> states)
    {
        foreach (var preposition in Sides)
        {
            states.AddRange(StatesOf(sentence.Arguments.Under(word, preposition)));
        }

        foreach (var child in tree.Children(word))
        {
            if (tree[child].Upos == "NOUN" && tree[child].Relation is "nmod" or "compound" or "obj")
            {
                foreach (var preposition in Sides)
                {
                    states.AddRange(StatesOf(sentence.Arguments.Under(child, preposition)));
                }
            }
        }
    }

    /// <summary>"Our bilateral trade": the speaker's state and the other one that the sentence, or else the article's talk, is about.</summary>
    private List<string>? OurOther(int noun, List<string> known)
    {
        var isOurs = false;
        foreach (var child in tree.Children(noun))
        {
            isOurs |= tree[child].Relation == "nmod:poss" && tree[child].Has("Person=1") && tree[child].Has("Number=Plur");
        }

        if (!isOurs || speaker?.State is not { } own)
        {
            return null;
        }

        if (known.Any(s => s != own))
        {
            return [own];
        }

        var other = Enumerable.Range(0, sentence.Parties.Count).SelectMany(i => sentence.Parties[i])
            .Concat(sentence.Quotations.SelectMany(q => new[] { q.Addressee, q.Speaker }).OfType<Party>())
            .Select(p => p.State).OfType<string>().FirstOrDefault(s => s != own);
        return other is null ? [own] : [own, other];
    }

    private bool IsUnder(int verb, FoundFigure found) =>
        tree[verb].Upos == "VERB" && (tree.Dominates(verb, found.HeadToken) || verb == found.HeadToken);

    private bool IsOnlySaying(int verb) => sentence.Speech.Any(a => a.Verb == verb);

    private int Doer(int verb) => verb < 0 ? -1
        : sentence.Arguments.IsPassive(verb) && tree.Child(verb, "aux:pass") >= 0 ? sentence.Arguments.Under(verb, "by")
        : sentence.Arguments.Subject(verb);

    private List<string> StatesOf(int token) =>
        token < 0 ? [] : [.. walker.Phrases.Of(token, 0).Select(p => p.State).OfType<string>().Distinct(StringComparer.Ordinal)];
}
