using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Speech;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>The steps of a path that starts at a verb: knowledge/syntax/paths.yaml names them.</summary>
internal sealed class VerbSteps(Arguments arguments, PartyMap parties, PhraseParties phrases, SupportVerbs supports, ImmutableArray<SpeechAct> speech)
{
    /// <summary>The step to whom the attack strikes that is the subject.</summary>
    public const string Target = "target of subject";

    private static readonly string[] Targets = ["on", "against", "at", "near", "outside", "of", "in"];

    private static readonly string[] Places = ["in", "across", "throughout"];

    private readonly SyntaxTree tree = arguments.Tree;
    private readonly FarDoers doers = new(arguments);

    /// <summary>"Seoul complained that Tokyo did not reply", "that its ships were rammed by China": whoever is not of the speaker's own state; -1 for none.</summary>
    private int DoerOfComplement(int verb)
    {
        var clause = tree.Child(verb, "ccomp") is >= 0 and var said ? said : tree.Child(verb, "obj") is >= 0 and var feeling ? ToldBy(feeling) : -1; // "expressed regret that"
        if (clause < 0)
        {
            return -1;
        }

        var doer = arguments.IsPassive(clause) ? arguments.Under(clause, "by") : arguments.Subject(clause);
        return doer >= 0 && parties[doer] is [{ State: { } state }, ..]
            && !(arguments.Subject(verb) is >= 0 and var speaker && parties[speaker].Any(p => p.State == state)) ? doer : -1;
    }

    /// <summary>The tokens at the end of a step, likeliest first; -1 among them for none.</summary>
    public IEnumerable<int> Of(TriggerMatch trigger, string step)
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
            case "foe of subject":
                yield return arguments.Subject(verb) is >= 0 and var protest ? arguments.Under(protest, "against") : -1; // "protests against Morsi broke out"
                break;
            case "place of subject":
                foreach (var preposition in Places)
                {
                    yield return arguments.Subject(verb) is >= 0 and var held ? arguments.Under(held, preposition) : -1; // "the riots in Peru left three dead"
                }

                break;
            case "subject of complement":
                yield return DoerOfComplement(verb);
                break;
            case "post of object":
                yield return ObjectOfPhrase(trigger) is >= 0 and var envoy ? arguments.Under(envoy, "to") : -1;
                break;
            case "itself":
                yield return trigger.Head; // "was in Havana"
                break;
            case "possessor":
                yield return tree.Child(verb, "nmod:poss"); // "was Putin's guest"
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
                foreach (var extra in trigger.Extra)
                {
                    yield return tree[extra].Upos == "NOUN" ? ToldBy(extra) : -1; // "expressed concern that Russia may attack"
                }

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
            case "occasion":
                foreach (var clause in tree.Children(verb).ToArray())
                {
                    if (tree[clause].Relation == "advcl" && clause > verb && (arguments.HasMark(clause, "after") || arguments.HasMark(clause, "as") || arguments.HasMark(clause, "because") || arguments.HasMark(clause, "since")))
                    {
                        var other = arguments.IsPassive(clause) ? arguments.Under(clause, "by") : tree.Child(clause, "nsubj");
                        yield return other >= 0 && (parties[other].Any(p => p.State is not null || p.Id is not null) || parties.NamesOwnerOf(tree, other)) ? other : -1; // "recalls envoy after Spain recognises it"
                    }
                }

                break;
            case "provoker":
                yield return doers.Provoker(verb);
                break;
            case "foe":
                foreach (var foe in Foes(verb, ObjectOfPhrase(trigger)))
                {
                    yield return foe;
                }

                break;
            case "hearer":
                yield return PathWalker.HearerOf(tree, speech, trigger.Head);
                break;
            case "speaker":
                foreach (var speaker in PathWalker.SpeakersOf(arguments, speech, trigger.Head))
                {
                    yield return speaker;
                }

                break;
            case "adjective of object":
                var made = ObjectOfPhrase(trigger);
                foreach (var child in made < 0 ? [] : tree.Children(made).ToArray().Where(c => c < made && tree[c].Relation is "amod" or "compound" or "nmod:poss" && tree[c].Upos != "PRON"))
                {
                    yield return child; // "the Soviet-Japanese declaration was signed"
                }

                break;
            case "owner of object":
                var owned = ObjectOfPhrase(trigger);
                foreach (var owner in phrases.Owners.All(owned))
                {
                    yield return IsSeat(owned, owner) ? owned : owner; // "storms the Cairo embassy"
                }

                if (owned >= 0 && tree.Child(owned, "acl:relcl") is >= 0 and var told && tree.Child(told, "nsubj") is >= 0 and var its && !tree[its].Has("PronType=Rel"))
                {
                    yield return its; // "condemned the sanctions that the West has imposed"
                }

                break;
            default:
                if (step == "by" && arguments.IsPassive(verb) && arguments.Under(verb, step) < 0)
                {
                    yield return arguments.OfOthers(verb) is >= 0 and var others ? arguments.Under(others, step) : -1;
                    foreach (var other in tree.Children(verb).ToArray())
                    {
                        yield return tree[other].Relation == "conj" && tree[other].Upos == "VERB" && tree.Child(other, "nsubj") < 0 && tree.Child(other, "aux:pass") < 0 ? arguments.Under(other, step) : -1; // "captured and arrested by"; not "is detained in Japan and is wanted by Germany"
                    }

                    yield return doers.DoerOfAll(verb);
                }

                foreach (var under in arguments.AllUnder(verb, step))
                {
                    yield return tree[under].Lemma is "which" or "whom" && tree[verb] is { Relation: "acl:relcl", Head: >= 0 and var described } && !parties[described].IsEmpty ? described : under; // "China, with which Nicaragua restored relations"
                }

                if (step is "to" or "in" && tree.Children(verb).ToArray().FirstOrDefault(c => tree[c].Relation == "advmod" && tree[c].Lemma == "here" && !parties[c].IsEmpty, -1) is >= 0 and var here)
                {
                    yield return here; // "arrived here on Friday"
                }

                if (step == "outside" && tree.Children(verb).ToArray().FirstOrDefault(c => tree[c] is { Relation: "obl", Lemma: "front" } && arguments.HasCase(c, "in"), -1) is >= 0 and var front)
                {
                    yield return arguments.Under(front, "of"); // "demonstrated in front of the embassy"
                }

                if (step == "outside" && tree[verb] is { Xpos: "VBG", Relation: "advcl", Head: >= 0 and var stand })
                {
                    yield return arguments.Under(stand, "outside"); // "stood outside the embassy, protesting over the islands"
                }

                if (step == "near")
                {
                    var moved = arguments.Object(verb);
                    foreach (var adverb in tree.Children(verb).ToArray().Concat(moved > verb ? tree.Children(moved).ToArray() : []))
                    {
                        yield return (tree[adverb].Relation == "advmod" || tree[adverb] is { Relation: "amod", Upos: "ADV" }) && arguments.Words.Sides.Nearness.Contains(tree[adverb].Lemma) ? arguments.Under(adverb, "to") : -1; // "sailed close to the island"
                    }
                }

                if (step == "by" && arguments.IsPassive(verb) && arguments.Under(verb, step) < 0)
                {
                    yield return doers.BehindName(verb);
                }

                if (step is "against" or "on" or "with" && arguments.IsPassive(verb) && arguments.Under(verb, "by") is >= 0 and var doer && tree[doer].Upos == "PROPN")
                {
                    yield return arguments.Under(doer, step); // "sanctions imposed by Washington on Moscow": a name takes no such phrase
                }

                if (tree[verb].Relation == "amod" && tree[verb].Head >= 0)
                {
                    yield return arguments.Under(tree[verb].Head, step); // "a US-brokered deal between Israel and Lebanon"
                }

                var thing = step == "by" && trigger.Frame.Type == "ACCUSE" && trigger.Trigger.Kind == TriggerKind.Verb ? ObjectOfPhrase(trigger) : arguments.Object(verb); // "protests against the downing of a jet by Israel"
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

                if (step is "to" or "for" && trigger.Frame.Type == "SANCTION" && thing >= 0 && tree.Child(thing, "acl:relcl") is >= 0 and var given && tree[given].Upos == "VERB")
                {
                    yield return arguments.Under(given, step); // "cut off the gas that it sells to Poland"
                }

                if (step == "with" && thing >= 0)
                {
                    yield return Deep(thing, step); // "discussed the crisis and the state of the enclave with Britain"
                }

                break;
        }
    }

    /// <summary>"sent tanks to deter Turkey", "put its army on alert amid tensions with Iran", "as a row with Greece grew": whom a move is meant to stop; -1 among them for none.</summary>
    private IEnumerable<int> Foes(int verb, int thing)
    {
        foreach (var child in tree.Children(verb).ToArray().Concat(thing >= 0 && tree[thing].Head == verb ? tree.Children(thing).ToArray() : []))
        {
            if (child > verb && tree[child].Relation is "advcl" or "acl" or "xcomp" && arguments.Words.Sides.Deterring.Contains(tree[child].Lemma) && (tree[child].Xpos == "VB" || (tree[child].Xpos == "VBG" && tree[child].Head == verb)))
            {
                yield return tree.Child(child, "obj");
                yield return arguments.Under(child, "off"); // "ward off"
            }

            var quarrel = tree[child].Relation is "obl" or "nmod" ? child : tree[child].Relation == "advcl" && child > verb ? tree.Child(child, "nsubj") : -1;
            if (quarrel >= 0 && tree[quarrel].Upos == "NOUN" && arguments.Words.Sides.Quarrels.Contains(tree[quarrel].Lemma))
            {
                yield return arguments.Under(quarrel, "with");
                yield return arguments.Under(quarrel, "to");
                yield return arguments.Under(quarrel, "against");
            }
        }
    }

    /// <summary>The clause with "that" that says what a noun is about; -1 for none.</summary>
    private int ToldBy(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree[child].Relation is "acl" or "ccomp" && arguments.HasMark(child, "that"))
            {
                return child;
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

    /// <summary>"the Cairo embassy": whether a name before a noun tells only where the thing stands, which is known to be another state's.</summary>
    private bool IsSeat(int noun, int before) => tree[before].Relation == "compound" && before < noun && parties[before] is [{ How: "city" or "capital" or "place", State: { } where }]
        && parties[noun] is [{ State: { } whose }] && whose != where;
}
