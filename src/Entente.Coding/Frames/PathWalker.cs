using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Speech;
using Entente.Coding.Syntax;
using Entente.Knowledge;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>The parties to which a path led.</summary>
/// <param name="Token">Where they were found; -1 for none.</param>
/// <param name="Path">The path's name; null where none led to anybody.</param>
internal readonly record struct FoundSide(ImmutableArray<Party> Parties, int Token, string? Path)
{
    public static readonly FoundSide None = new([], -1, null);
}

/// <summary>Walks named paths from a trigger to a token, and from a token to the parties that its phrase names.</summary>
internal sealed class PathWalker
{
    private readonly Arguments arguments;
    private readonly PartyMap parties;
    private readonly FrozenDictionary<string, SyntaxPath> paths;
    private readonly SyntaxTree tree;
    private readonly PhraseParties phrases;
    private readonly SupportVerbs supports;
    private readonly IReadOnlySet<string> onBehalf;
    private readonly IReadOnlySet<string> judgement;
    private readonly VerbSteps verbSteps;
    private readonly NounSteps nounSteps;

    public PathWalker(Arguments arguments, PartyMap parties, KnowledgeBase knowledge, ImmutableArray<SpeechAct> speech)
    {
        (this.arguments, this.parties, paths, tree) = (arguments, parties, knowledge.Paths, arguments.Tree);
        onBehalf = knowledge.Traits.OnBehalf;
        judgement = knowledge.Traits.Judgement;
        phrases = new PhraseParties(arguments, parties, knowledge.References.People.Kin);
        supports = new SupportVerbs(arguments, knowledge.Syntax, knowledge.Carried.Joint);
        verbSteps = new VerbSteps(arguments, parties, phrases, supports, speech);
        nounSteps = new NounSteps(arguments, parties, speech, p => knowledge.Actors.Find(p.Id) is { Kind: EntityKind.Person });
    }

    /// <summary>Reads phrases without a path to them.</summary>
    public PhraseParties Phrases => phrases;

    public SupportVerbs Supports => supports;

    /// <summary>"began an operation in support of the government", "struck at the request of Baghdad": those for whom force is used are not whom it strikes.</summary>
    private bool IsOnBehalf(TriggerMatch trigger, int token) =>
        onBehalf.Contains(trigger.Frame.Type) && tree[token].Upos == "NOUN" && arguments.Words.Sides.Behalf.Contains(tree[token].Lemma)
        && (arguments.HasCase(token, "in") || arguments.HasCase(token, "on") || arguments.HasCase(token, "at"));

    /// <summary>The parties of the first path that names one.</summary>
    public FoundSide Find(TriggerMatch trigger, ImmutableArray<string> names, Func<Party, bool>? fits = null)
    {
        if (names == trigger.Frame.Actor && parties.DoerOf(trigger.Head) is { } doer && (fits is null || fits(doer)))
        {
            return new FoundSide([doer], trigger.Head, "agent"); // "Iran-backed rebels"
        }

        FoundSide? weak = null;
        FoundSide? thing = null;
        foreach (var name in names)
        {
            if (weak is not null && name != VerbSteps.Target)
            {
                continue;
            }

            foreach (var token in Tokens(trigger, name))
            {
                var found = token < 0 || (names == trigger.Frame.Recipient && IsOnBehalf(trigger, token)) ? [] : phrases.Of(token, 0, names == trigger.Frame.Actor);
                if (found.Length > 1 && tree[trigger.Head].Relation == "amod" && tree[trigger.Head].Head == token)
                {
                    found = [.. found.Where(p => !IsBesideNoun(token, p))]; // "the Ethiopian-backed government and the Islamists"
                }

                if (found.IsEmpty && name == "complement" && names == trigger.Frame.Recipient && token >= 0)
                {
                    found = phrases.Of(tree.Child(token, "nsubj"), 1); // "complained that Germany was not paying"
                }

                if (found.Length > 1 && tree[trigger.Head].Relation == "acl:relcl" && tree[trigger.Head].Head == token)
                {
                    found = [.. found.Where(p => p.Span.Start < tree[trigger.Head].Span.Start)]; // "Germany, which backed France, and Poland"
                }

                if (name == "at" && token >= 0 && token < trigger.Head && trigger.Trigger.Kind == TriggerKind.Verb && judgement.Contains(trigger.Frame.Type))
                {
                    found = []; // "At the forum in Davos, Cameron denounced the tax"
                }

                if (name == "hearer" && found.All(p => p.Sector is "JRN" or "MED" || (p.Sector == "LEG" && tree[token].Upos == "NOUN" && tree.Child(token, "amod") < 0 && tree.Child(token, "nmod:poss") < 0))) // nor "told parliament"
                {
                    found = []; // "told the BBC that it was ready to talk"
                }

                if (fits is not null)
                {
                    found = [.. found.Where(fits)];
                }

                if (!found.IsEmpty && weak is null && names.Contains(VerbSteps.Target) && name != VerbSteps.Target && found.All(p => p is { Id: null, How: not "given" } && (p.State is null || p.How == "place")))
                {
                    weak = new FoundSide(found, token, name); // "an attack on the British consulate killed three people"
                    break;
                }

                if (weak is { } people && name == VerbSteps.Target && found is [{ Sector: null, State: { } land }] && arguments.HasCase(token, "in") && people.Parties.All(p => p.Sector is not null && (p.State ?? land) == land))
                {
                    return people; // "a bomb in Pakistan killed seven people": the people, not the country
                }

                if (!found.IsEmpty && names == trigger.Frame.Recipient && thing is null && found.All(IsThing))
                {
                    thing = new FoundSide(found, token, name); // "pushed migrants back into Belarus"
                    continue;
                }

                if (!found.IsEmpty && name == PathNames.Nationality && names == trigger.Frame.Recipient)
                {
                    found = found.AddRange(OfJoinedObjects(trigger).Where(p => (fits is null || fits(p)) && !found.Any(f => f.Key == p.Key || f.Span == p.Span))); // "expels ten Belgian and four Dutch diplomats"
                }

                if (!found.IsEmpty && (thing is null || found.Any(p => p is { State: not null, How: not ("pronoun" or "nominal" or "place") })))
                {
                    return new FoundSide(names == trigger.Frame.Recipient && Elided(trigger, token) is >= 0 and var other
                        ? found.AddRange(phrases.Of(other, 1).Where(p => (fits is null || fits(p)) && !found.Any(f => f.Key == p.Key || f.Span == p.Span))) : found, token, name);
                }
            }
        }

        return weak ?? thing ?? FoundSide.None;
    }

    /// <summary>"expels 21 Belgian diplomats, 15 Dutch diplomats and 4 Austrians": whose the further objects are, where they are of the same sort as the first.</summary>
    private IEnumerable<Party> OfJoinedObjects(TriggerMatch trigger)
    {
        if (trigger.Trigger.Kind != TriggerKind.Verb || arguments.Object(trigger.Head) is not (>= 0 and var first))
        {
            yield break;
        }

        foreach (var joined in tree.Children(first).ToArray())
        {
            if (tree[joined].Relation != "conj" || tree[joined].Lemma != tree[first].Lemma)
            {
                continue;
            }

            foreach (var owner in phrases.Owners.All(joined))
            {
                if (owner >= 0 && phrases.Of(owner, 1) is { IsEmpty: false } owners)
                {
                    foreach (var party in owners)
                    {
                        yield return party;
                    }

                    break;
                }
            }
        }
    }

    /// <summary>Something that no state stands behind: what is not named either ("barley", "migrants"), or a place that is of none ("to the sea").</summary>
    private static bool IsThing(Party party) => party is { State: null, How: "place" } || party is { State: null, Id: null } and ({ How: "unknown" } or { Sector: "REF" }) && party.Text.Length > 0 && char.IsLower(party.Text[0]);

    /// <summary>Whether a party is joined to a noun with a determiner of its own, which the noun's adjective does not reach.</summary>
    private bool IsBesideNoun(int noun, Party party)
    {
        foreach (var joined in tree.Children(noun))
        {
            if (tree[joined].Relation == "conj" && tree.Child(joined, "det") >= 0 && parties[joined].Any(p => p.Span == party.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"ships rice to Peru and wheat to Chile": the second receiver, under the same preposition of the thing that is joined; -1 for none.</summary>
    private int Elided(TriggerMatch trigger, int first)
    {
        if (trigger.Trigger.Kind != TriggerKind.Verb || tree[first].Relation is not ("obl" or "nmod") || !arguments.HasCase(first, "to") || tree.Child(trigger.Head, "obj") is not (>= 0 and var thing))
        {
            return -1;
        }

        foreach (var joined in tree.Children(thing))
        {
            if (tree[joined].Relation == "conj" && joined > first)
            {
                var end = tree.Subtree(joined).End - 1;
                return end > joined && tree[end].Relation is "nmod" or "obl" && arguments.HasCase(end, "to") ? end : -1;
            }
        }

        return -1;
    }

    /// <summary>"asked the guarantors", "met Kim": whether somebody or something stands where a side would, though it is no party that we know.</summary>
    public bool IsTaken(TriggerMatch trigger, ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            foreach (var token in Tokens(trigger, name))
            {
                if (tree[token].Upos is "NOUN" or "PROPN" or "PRON" && token != trigger.Head && !trigger.Extra.Contains(token))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The tokens at the end of a path, likeliest first.</summary>
    public IEnumerable<int> Tokens(TriggerMatch trigger, string name)
    {
        var path = paths[name];
        var isNoun = trigger.Trigger.Kind == TriggerKind.Noun;
        foreach (var step in isNoun ? path.Noun : path.Verb)
        {
            if (step == "by" && name == "agent" && trigger.Trigger.Kind == TriggerKind.Verb && !arguments.IsPassive(trigger.Head) && arguments.Subject(trigger.Head) is >= 0 and var doer && tree[doer].Head == trigger.Head)
            {
                continue; // "The towns banned rallies by Turkish ministers": the towns did, whosever they are.
            }

            foreach (var token in isNoun ? nounSteps.Of(trigger.Head, step) : verbSteps.Of(trigger, step))
            {
                if (token >= 0)
                {
                    yield return token;
                }
            }
        }

        if (!isNoun && name == "agent" && tree[trigger.Head] is { Relation: "acl", Head: >= 0 and var ranked } && tree.Child(ranked, "cop") >= 0 && !arguments.IsPassive(trigger.Head) && Ranks.IsRanked(tree, ranked))
        {
            yield return ranked; // "Elizabeth is the first British monarch to visit Ireland": nobody knows which Elizabeth
        }

        if (isNoun && name is "agent" or "accused")
        {
            yield return supports.Accused(trigger.Head);
        }

        if (isNoun && supports.Around(trigger.Head, trigger.Frame.Type) is { } clause)
        {
            if (name == "agent")
            {
                yield return arguments.Subject(clause);
            }
            else if (name is "with" or "object" && !arguments.Words.SaidOfAbsent.Contains(tree[clause].Lemma))
            {
                yield return arguments.Object(clause);
                yield return tree.Child(clause, "iobj");
            }
        }

        if (isNoun && supports.Of(trigger.Head) is { } verb)
        {
            if (name == (supports.IsReceived(trigger.Head, verb) ? "object" : "agent"))
            {
                yield return arguments.Subject(verb) is >= 0 and var subject && subject != trigger.Head ? subject : arguments.Under(verb, "by");
            }
            else if (name is not ("agent" or "object" or "complement"))
            {
                yield return arguments.Under(verb, name);
            }
        }
    }

    /// <summary>Who is to do what is asked for in a clause: its subject; of a passive nobody is named.</summary>
    public ImmutableArray<Party> Asked(int clause) => arguments.IsPassive(clause) ? [] : phrases.Of(arguments.Tree.Child(clause, "nsubj"), 1);

    /// <summary>Whom the nearest speaker tells it: "told Lavrov that the flight was unacceptable"; -1 for none.</summary>
    public static int HearerOf(SyntaxTree tree, ImmutableArray<SpeechAct> speech, int at) =>
        tree.Child(at, "cop") >= 0 && speech.Where(a => a.Speaker >= 0 && a.Verb >= 0 && a.Verb != at && a.Holds(at)).OrderBy(a => a.Scope.Count).FirstOrDefault() is { } act
            ? tree.Child(act.Verb, "iobj")
            : -1;

    /// <summary>Whoever says what the trigger is part of, nearest first; not where they speak of themselves.</summary>
    public static IEnumerable<int> SpeakersOf(Arguments arguments, ImmutableArray<SpeechAct> speech, int at)
    {
        foreach (var act in speech.Where(a => a.Speaker >= 0 && a.Verb != at && a.Holds(at) && !(a.Verb >= 0 && arguments.Tree[a.Verb].Upos == "VERB" && arguments.IsNegated(a.Verb))).OrderBy(a => a.Scope.Count)) // not "no longer insists that Assad must go"
        {
            yield return act.Speaker;
        }
    }
}
