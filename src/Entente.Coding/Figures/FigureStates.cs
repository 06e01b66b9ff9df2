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
        var counted = Counted(found);
        var own = StatesOf(counted);
        if (own.Count == 0 && counted != found.HeadToken && tree[found.HeadToken].Upos != "VERB")
        {
            own = StatesOf(found.HeadToken); // "the death toll of the Russian attack"
        }

        var verb = sentence.Arguments.Clause(found.HeadToken);
        var isActedOn = found.HeadToken == verb;
        if (own.Count == 0 && isActedOn && sentence.PlaceOf(counted)?.State is { } place)
        {
            own.Add(place);
        }

        return own.Count > 0 ? own : StatesOf(Doer(verb));
    }

    private List<string> OfGoods(FoundFigure found)
    {
        var noun = tree[found.HeadToken].Upos == "VERB" ? found.Tokens.End - 1 : found.HeadToken;
        var states = StatesOf(noun);
        AddCompounds(noun, states);
        AddSides(noun, states);
        if (found.HeadToken != noun || tree[noun].Upos == "NOUN")
        {
            AddPlaces(found.HeadToken, states); // "investment in Iran", "a tariff on Chinese cars"
        }

        if (OurOther(noun, states) is { } pair)
        {
            states.AddRange(pair);
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
            AddCompounds(AmountHead(found), states); // "gave Ukraine $2bn" is read as one phrase
            AddSides(verb, states);
        }

        return states;
    }

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
        : sentence.Arguments.IsPassive(verb) ? sentence.Arguments.Under(verb, "by")
        : sentence.Arguments.Subject(verb);

    /// <summary>The noun that the number counts: "soldiers" in "12 soldiers".</summary>
    private int Counted(FoundFigure found)
    {
        var last = found.Tokens.End - 1;
        return tree[last].Relation == "nummod" && tree[last].Head >= 0 ? tree[last].Head : last;
    }

    private List<string> StatesOf(int token) =>
        token < 0 ? [] : [.. walker.Phrases.Of(token, 0).Select(p => p.State).OfType<string>().Distinct(StringComparer.Ordinal)];
}
