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
    /// <summary>Owners of owners: "the decision of the court of the state".</summary>
    private const int DeepestOwner = 3;

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The parties of the first path that names one, with the token where they were found; -1 for none.</summary>
    public (ImmutableArray<Party> Parties, int Token, string? Path) Find(
        TriggerMatch trigger, ImmutableArray<string> names, Func<Party, bool>? fits = null)
    {
        foreach (var name in names)
        {
            foreach (var token in Tokens(trigger, name))
            {
                var found = PartiesOf(token, 0, names == trigger.Frame.Actor);
                if (fits is not null)
                {
                    found = [.. found.Where(fits)];
                }

                if (!found.IsEmpty)
                {
                    return (found, token, name);
                }
            }
        }

        return ([], -1, null);
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

        if (isNoun && Around(trigger.Head, trigger.Frame.Type) is { } clause)
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

        if (isNoun && Support(trigger.Head) is { } verb)
        {
            if (name == (IsReceived(trigger.Head, verb) ? "object" : "agent"))
            {
                yield return arguments.Subject(verb) is >= 0 and var subject ? subject : arguments.Under(verb, "by");
            }
            else if (name is not ("agent" or "object" or "complement"))
            {
                yield return arguments.Under(verb, name);
            }
        }
    }

    /// <summary>
    /// The parties that a phrase names: its own, with those joined by "and"; else those of whoever owns it ("Buhari's
    /// decision"), whose adjective it bears ("Syrian planes"), or who stands under its preposition.
    /// </summary>
    /// <param name="doer">Of who does something, only owners count: "Trade between A and B came to …" is no act of A.</param>
    public ImmutableArray<Party> PartiesOf(int token, int depth, bool doer = false)
    {
        if (token < 0 || depth > DeepestOwner)
        {
            return [];
        }

        var own = parties[token];
        if (doer && own is [{ How: "city" }])
        {
            return []; // A town is where something happens; codebook, "Who".
        }

        if (Listed(token) is { Length: > 1 } listed)
        {
            own = listed;
        }

        if (own.IsEmpty)
        {
            own = Owned(token, depth, doer);
        }

        if (own.IsEmpty && depth > 0)
        {
            return own;
        }

        foreach (var child in tree.Children(token))
        {
            if (tree[child].Relation == "conj" && (tree[child].Upos is "NOUN" or "PROPN" or "PRON" || !parties[child].IsEmpty)) // "British and Jordanian aircraft"
            {
                own = own.AddRange(PartiesOf(child, depth + 1).Where(p => !own.Any(o => o.Span == p.Span)));
            }
            else if (tree[child].Relation is "flat" or "appos" or "nmod:desc" && tree[child].Upos == "PROPN" && !own.IsEmpty)
            {
                // "Secretary Kerry and Minister Lavrov": the second may hang on the name inside the first.
                foreach (var below in tree.Children(child))
                {
                    if (tree[below].Relation == "conj" && below > token && tree[below].Upos is "NOUN" or "PROPN")
                    {
                        own = own.AddRange(PartiesOf(below, depth + 1).Where(p => p.State is not null && !own.Any(o => o.Key == p.Key)));
                    }
                }
            }
        }

        return own;
    }

    /// <summary>"the two leaders, Zardari and Sharif": those whom a plural noun lists by name.</summary>
    private ImmutableArray<Party> Listed(int token)
    {
        if (!tree[token].Has("Number=Plur") || tree.Child(token, "appos") is not (>= 0 and var first) || parties[first].Length != 1 || tree[first].Upos != "PROPN")
        {
            return [];
        }

        var listed = parties[first];
        foreach (var child in tree.Children(first))
        {
            if (tree[child].Relation == "conj" && tree[child].Upos == "PROPN")
            {
                listed = listed.AddRange(parties[child].Where(p => !listed.Any(l => l.Span == p.Span)));
            }
        }

        return listed;
    }

    /// <summary>Whom a verb that no frame knows concerns: "refused to hand the files to Cuba" concerns Cuba.</summary>
    public ImmutableArray<Party> PartiesAround(int verb)
    {
        foreach (var preposition in Concerning)
        {
            if (arguments.Under(verb, preposition) is >= 0 and var under && PartiesOf(under, 1) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return tree.Child(verb, "iobj") is >= 0 and var receiver && PartiesOf(receiver, 1) is { IsEmpty: false } given ? given : PartiesOf(arguments.Object(verb), 1);
    }

    private static readonly string[] Concerning = ["to", "with", "for", "against", "from"];

    private ImmutableArray<Party> Owned(int token, int depth, bool doer)
    {
        foreach (var relation in OwnerRelations)
        {
            foreach (var child in tree.Children(token))
            {
                if (SyntaxTree.IsRelation(tree[child].Relation, relation)
                    && (relation != "nmod" || (tree[child].Relation is "nmod" or "nmod:poss"
                        && (!doer || arguments.HasCase(child, "of") || arguments.HasCase(child, "from"))))
                    && PartiesOf(child, depth + 1, doer) is { IsEmpty: false } found)
                {
                    return found;
                }
            }
        }

        return [];
    }

    /// <summary>Acts that people meet for.</summary>
    private static readonly string[] Shared = ["AGREE", "CONSULT", "COOPERATE", "SUPPORT"];

    private static readonly string[] NounCases = ["of", "by", "for"];

    private static readonly string[] OwnerRelations = ["nmod:poss", "amod", "compound", "nmod:desc", "appos", "flat", "nmod"];

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
                yield return trigger.Trigger.Kind == TriggerKind.Adjective ? arguments.Bearer(verb) : arguments.Subject(verb);
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
                break;
            case "complement":
                yield return trigger.Trigger.Kind == TriggerKind.Auxiliary ? verb : arguments.Complement(verb);
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
                yield return arguments.Under(verb, step);
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

                break;
        }
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
        return thing >= 0 && trigger.Extra.Contains(thing) ? tree.Child(thing, "nmod:poss") : thing;
    }

    private IEnumerable<int> OwnersOf(int noun)
    {
        if (noun < 0)
        {
            yield break;
        }

        foreach (var relation in OwnerRelations)
        {
            foreach (var child in tree.Children(noun).ToArray())
            {
                if (SyntaxTree.IsRelation(tree[child].Relation, relation))
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
                yield return tree.Child(noun, "nsubj"); // "Lavrov is on a visit to Venezuela"
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
            case "complement":
                yield return arguments.Complement(noun);
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

    /// <summary>
    /// The verb whose circumstances a noun tells: "Putin told Castro during talks", "On a visit to Cuba, Lavrov thanked
    /// Havana". What the verb's parties did, they did at the noun's act.
    /// </summary>
    private int? Around(int noun, string type)
    {
        if (!Shared.Contains(type))
        {
            return null; // "warned of danger after bombings" is no bombing by whoever warned
        }

        var at = noun;
        while (tree[at].Relation == "nmod" && arguments.HasCase(at, "of") && tree[at].Head >= 0)
        {
            at = tree[at].Head; // "the first day of a tour"
        }

        return tree[at].Relation is "obl" or "advcl" && tree[at].Head >= 0 && tree[tree[at].Head].Upos == "VERB"
            && tree.Child(at, "case") is >= 0 and var mark && words.Circumstances.Contains(tree[mark].Lemma)
            ? tree[at].Head
            : null;
    }

    /// <summary>Whether the governing verb's subject has the act done to them: "faces sanctions", "is under embargo".</summary>
    private bool IsReceived(int noun, int verb) =>
        words.Receives.Contains(tree[verb].Lemma) || arguments.HasCase(noun, "under");

    /// <summary>The support verb that governs a noun as its object, or as what it comes under.</summary>
    public int? Support(int noun)
    {
        var head = tree[noun].Head;
        if (head < 0)
        {
            return arguments.HasCase(noun, "under") ? noun : null;
        }

        if (arguments.HasCase(noun, "under") && (tree.Child(noun, "nsubj") >= 0 || tree[noun].Relation is "obl" or "advcl"))
        {
            return tree.Child(noun, "nsubj") >= 0 || tree[noun].Relation == "advcl" ? noun : head; // "is under sanctions"
        }

        var relation = tree[noun].Relation;
        if (relation == "conj")
        {
            return Support(head);
        }

        if (relation is "acl:relcl" or "acl")
        {
            return null;
        }

        if (relation is "obj" or "nsubj:pass" or "obl" or "xcomp" && tree[head].Upos == "VERB"
            && (words.Gives.Contains(tree[head].Lemma) || words.Receives.Contains(tree[head].Lemma)))
        {
            return relation != "obl" || words.Receives.Contains(tree[head].Lemma) ? head : null;
        }

        // "sanctions imposed by Washington"
        foreach (var child in tree.Children(noun))
        {
            if ((tree[child].Relation == "acl:relcl" || (tree[child].Relation == "acl" && tree[child].Xpos == "VBN"))
                && words.Gives.Contains(tree[child].Lemma))
            {
                return child;
            }
        }

        return null;
    }
}
