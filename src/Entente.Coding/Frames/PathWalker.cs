using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Speech;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Walks named paths from a trigger to a token, and from a token to the parties that its phrase names.</summary>
internal sealed class PathWalker(
    Arguments arguments, PartyMap parties, FrozenDictionary<string, SyntaxPath> paths, SyntaxWords words,
    ImmutableArray<SpeechAct> speech)
{
    private readonly SyntaxTree tree = arguments.Tree;
    private readonly PhraseParties phrases = new(arguments, parties);
    private readonly SupportVerbs supports = new(arguments, words);

    /// <summary>Reads phrases without a path to them.</summary>
    public PhraseParties Phrases => phrases;

    public SupportVerbs Supports => supports;

    /// <summary>The parties of the first path that names one, with the token where they were found; -1 for none.</summary>
    public (ImmutableArray<Party> Parties, int Token, string? Path) Find(
        TriggerMatch trigger, ImmutableArray<string> names, Func<Party, bool>? fits = null)
    {
        if (names == trigger.Frame.Actor && parties.DoerOf(trigger.Head) is { } doer && (fits is null || fits(doer)))
        {
            return ([doer], trigger.Head, "agent"); // "Iran-backed rebels"
        }

        (ImmutableArray<Party>, int, string?)? weak = null;
        foreach (var name in names)
        {
            if (weak is not null && name != Target)
            {
                continue;
            }

            foreach (var token in Tokens(trigger, name))
            {
                var found = token < 0 ? [] : phrases.Of(token, 0, names == trigger.Frame.Actor);
                if (found.Length > 1 && tree[trigger.Head].Relation == "amod" && tree[trigger.Head].Head == token)
                {
                    found = [.. found.Where(p => !IsBesideNoun(token, p))]; // "the Ethiopian-backed government and the Islamists"
                }

                if (found.IsEmpty && name == "complement" && names == trigger.Frame.Recipient && token >= 0)
                {
                    found = phrases.Of(tree.Child(token, "nsubj"), 1); // "complained that Germany was not paying"
                }

                if (fits is not null)
                {
                    found = [.. found.Where(fits)];
                }

                if (!found.IsEmpty && weak is null && names.Contains(Target) && name != Target && found.All(p => p is { Id: null, How: not "given" } && (p.State is null || p.How == "place")))
                {
                    weak = (found, token, name); // "an attack on the British consulate killed three people"
                    break;
                }

                if (!found.IsEmpty)
                {
                    return (names == trigger.Frame.Recipient && Elided(trigger, token) is >= 0 and var other
                        ? found.AddRange(phrases.Of(other, 1).Where(p => (fits is null || fits(p)) && !found.Any(f => f.Key == p.Key || f.Span == p.Span))) : found, token, name);
                }
            }
        }

        return weak ?? ([], -1, null);
    }

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

    /// <summary>The tokens at the end of a path, likeliest first.</summary>
    public IEnumerable<int> Tokens(TriggerMatch trigger, string name)
    {
        var path = paths[name];
        var isNoun = trigger.Trigger.Kind == TriggerKind.Noun;
        foreach (var step in isNoun ? path.Noun : path.Verb)
        {
            foreach (var token in isNoun ? NounStep(trigger.Head, step) : VerbStep(trigger, step))
            {
                if (token >= 0)
                {
                    yield return token;
                }
            }
        }

        if (isNoun && name == "agent")
        {
            yield return supports.Accused(trigger.Head);
        }

        if (isNoun && supports.Around(trigger.Head, trigger.Frame.Type) is { } clause)
        {
            if (name == "agent")
            {
                yield return arguments.Subject(clause);
            }
            else if (name is "with" or "object")
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

    /// <summary>The step to whom the attack strikes that is the subject.</summary>
    private const string Target = "target of subject";

    private static readonly string[] Targets = ["on", "against", "at", "near", "outside", "of", "in"];

    private static readonly string[] NounCases = ["of", "by", "for"];

    /// <summary>Whoever says what the trigger is part of, nearest first; not where they speak of themselves.</summary>
    private IEnumerable<int> SpeakersOf(int at)
    {
        foreach (var act in speech.Where(a => a.Speaker >= 0 && a.Verb != at && a.Holds(at)).OrderBy(a => a.Scope.Count))
        {
            yield return act.Speaker;
        }
    }

    private IEnumerable<int> VerbStep(TriggerMatch trigger, string step)
    {
        var verb = trigger.Trigger.Kind == TriggerKind.Auxiliary ? tree[trigger.Head].Head : trigger.Head;
        switch (step)
        {
            case "subject":
                var subject = trigger.Trigger.Kind == TriggerKind.Adjective ? arguments.Bearer(verb) : arguments.Subject(verb);
                yield return subject;
                yield return subject >= 0 && tree[subject].Upos == "NOUN" ? arguments.Under(subject, "by") : -1; // "a strike by Israel kills"
                break;
            case "partner of subject":
                if (arguments.Subject(verb) is >= 0 and var ties)
                {
                    yield return arguments.Under(ties, "with");
                    yield return arguments.Under(ties, "between");
                }

                break;
            case Target:
                foreach (var preposition in Targets)
                {
                    yield return arguments.Subject(verb) is >= 0 and var attack ? arguments.Under(attack, preposition) : -1;
                }

                break;
            case "passive subject":
                yield return arguments.PassiveSubject(verb);
                break;
            case "object":
                yield return ObjectBeside(trigger);
                foreach (var extra in trigger.Extra)
                {
                    yield return tree[extra].Upos == "VERB" ? arguments.Object(extra) : -1; // "threatened to leave NATO"
                }

                break;
            case "indirect":
                yield return tree.Child(verb, "iobj");
                yield return arguments.IsPassive(verb) && tree.Child(verb, "obj") >= 0 ? arguments.PassiveSubject(verb) : -1;
                yield return supports.Receiver(verb);
                break;
            case "complement":
                yield return trigger.Trigger.Kind == TriggerKind.Auxiliary ? verb : arguments.Complement(verb);
                break;
            case "condition":
                foreach (var at in new[] { verb, arguments.Complement(verb) }.Where(v => v >= 0))
                {
                    foreach (var clause in tree.Children(at).ToArray())
                    {
                        if (tree[clause].Relation == "advcl" && (arguments.HasMark(clause, "if") || arguments.HasMark(clause, "unless") || arguments.HasMark(clause, "until")))
                        {
                            yield return arguments.IsPassive(clause) ? arguments.Under(clause, "by") : tree.Child(clause, "nsubj");
                            yield return arguments.Object(clause);
                        }
                    }
                }

                break;
            case "speaker":
                foreach (var speaker in SpeakersOf(trigger.Head))
                {
                    yield return speaker;
                }

                break;
            case "owner of object":
                foreach (var owner in OwnersOf(ObjectOfPhrase(trigger)))
                {
                    yield return owner;
                }

                break;
            default:
                if (step == "by" && arguments.IsPassive(verb) && arguments.Under(verb, step) < 0)
                {
                    yield return arguments.OfOthers(verb) is >= 0 and var others ? arguments.Under(others, step) : -1;
                    foreach (var other in tree.Children(verb).ToArray())
                    {
                        yield return tree[other].Relation == "conj" && tree[other].Upos == "VERB" && tree.Child(other, "nsubj") < 0 ? arguments.Under(other, step) : -1; // "captured and arrested by"
                    }
                }

                foreach (var under in arguments.AllUnder(verb, step))
                {
                    yield return under;
                }

                if (step == "by" && arguments.IsPassive(verb) && arguments.Under(verb, step) < 0)
                {
                    yield return BehindName(verb);
                }

                if (step is "against" or "on" or "with" && arguments.IsPassive(verb) && arguments.Under(verb, "by") is >= 0 and var doer && tree[doer].Upos == "PROPN")
                {
                    yield return arguments.Under(doer, step); // "sanctions imposed by Washington on Moscow": a name takes no such phrase
                }

                if (tree[verb].Relation == "amod" && tree[verb].Head >= 0)
                {
                    yield return arguments.Under(tree[verb].Head, step); // "a US-brokered deal between Israel and Lebanon"
                }

                var thing = arguments.Object(verb);
                yield return thing >= 0 ? arguments.Under(thing, step) : -1;
                if (thing >= 0 && step != "of")
                {
                    foreach (var part in tree.Children(thing).ToArray())
                    {
                        yield return tree[part].Relation == "nmod" ? arguments.Under(part, step) : -1; // "thousands of rifles to", "moves towards a thaw with"
                    }
                }

                foreach (var extra in trigger.Extra)
                {
                    yield return arguments.Under(extra, step);
                }

                if (step == "with" && thing >= 0)
                {
                    yield return Deep(thing, step); // "discussed the crisis and the state of the enclave with Britain"
                }

                break;
        }
    }

    /// <summary>"is charged over bribes from Halliburton by Nigeria's agency": a name takes no doer, so it is the verb's; -1 for none.</summary>
    private int BehindName(int verb)
    {
        var range = tree.Subtree(verb);
        for (var i = verb + 1; i < range.End; i++)
        {
            if (tree[i].Relation == "nmod" && tree[i].Head is > 0 and var name && name > verb && tree[name].Upos == "PROPN" && tree[name].Relation is "obl" or "nmod" or "compound" or "flat" or "appos" && arguments.HasCase(i, "by") && arguments.Clause(name) == verb)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last phrase under a preposition, behind a comma, that the tree hangs deep below the object.</summary>
    private int Deep(int thing, string preposition)
    {
        var range = tree.Subtree(thing);
        for (var i = range.End - 1; i > thing; i--)
        {
            if (tree[i].Relation is "nmod" or "obl" && arguments.HasCase(i, preposition) && !parties[i].IsEmpty)
            {
                var start = tree.Subtree(i).Start;
                return start > 0 && (tree[start].Form == "," || tree[start - 1].Form == ",") ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>The object, or what stands under the trigger's preposition: "count on support".</summary>
    private int ObjectOfPhrase(TriggerMatch trigger)
    {
        var thing = arguments.Object(trigger.Head);
        if (thing < 0)
        {
            foreach (var extra in trigger.Extra)
            {
                thing = tree[extra].Relation is "case" && tree[extra].Head != trigger.Head ? tree[extra].Head : thing;
            }
        }

        return thing;
    }

    /// <summary>The object, unless it is a word of the trigger itself ("pay a visit"): then whoever owns that word.</summary>
    private int ObjectBeside(TriggerMatch trigger)
    {
        var thing = ObjectOfPhrase(trigger);
        if (thing < 0 || !trigger.Extra.Contains(thing))
        {
            return thing;
        }

        foreach (var extra in trigger.Extra)
        {
            if (tree[extra].Relation == "case" && tree[extra].Head is >= 0 and var under && under != trigger.Head && !trigger.Extra.Contains(under))
            {
                return under; // "freezes the assets of Y"
            }
        }

        return tree.Child(thing, "nmod:poss");
    }

    /// <summary>Who owns a noun or gives it an adjective, likeliest first.</summary>
    public IEnumerable<int> OwnersOf(int noun)
    {
        if (noun < 0)
        {
            yield break;
        }

        foreach (var relation in PhraseParties.OwnerRelations)
        {
            foreach (var child in tree.Children(noun).ToArray())
            {
                if (SyntaxTree.IsRelation(tree[child].Relation, relation) && !PhraseParties.IsOccasion(tree, child))
                {
                    yield return child;
                }
            }
        }
    }

    private IEnumerable<int> NounStep(int noun, string step)
    {
        switch (step)
        {
            case "possessor":
                yield return tree.Child(noun, "nmod:poss");
                break;
            case "subject":
                yield return arguments.HasCase(noun, "under") ? -1 : tree.Child(noun, "nsubj"); // "Lavrov is on a visit to Venezuela"
                break;
            case "nationality":
                foreach (var child in tree.Children(noun).ToArray())
                {
                    if (tree[child].Relation is not ("amod" or "compound" or "nmod:desc"))
                    {
                        continue;
                    }

                    if (parties[child].Any(p => p.State is not null || p.Id is not null))
                    {
                        yield return child;
                    }

                    foreach (var below in tree.Children(child).ToArray())
                    {
                        if (tree[below].Relation is "amod" or "compound" && !parties[below].IsEmpty)
                        {
                            yield return below; // "American arms sales"
                        }
                    }
                }

                break;
            case "governor":
                for (var at = noun; tree[at].Head >= 0; at = tree[at].Head)
                {
                    if (tree[tree[at].Head].Upos == "VERB")
                    {
                        yield return arguments.IsPassive(tree[at].Head) ? arguments.Under(tree[at].Head, "by") : arguments.Subject(tree[at].Head);
                        break;
                    }
                }

                break;
            case "complement":
                yield return arguments.Complement(noun);
                break;
            case "speaker":
                foreach (var speaker in SpeakersOf(noun))
                {
                    yield return speaker;
                }

                break;
            default:
                yield return arguments.Under(noun, step);
                foreach (var other in NounCases)
                {
                    if (step != other && arguments.Under(noun, other) is >= 0 and var thing)
                    {
                        yield return arguments.Under(thing, step); // "the arrest of two Britons by Iran"
                    }
                }

                break;
        }
    }

}
