using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Speech;
using Entente.Coding.Syntax;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>The steps of a path that starts at the noun of an act: knowledge/syntax/paths.yaml names them.</summary>
/// <param name="isPerson">Whether a party is somebody by name.</param>
internal sealed class NounSteps(Arguments arguments, PartyMap parties, ImmutableArray<SpeechAct> speech, Func<Party, bool> isPerson)
{
    private static readonly string[] Subjects = ["on", "over", "about"];

    private static readonly string[] NounCases = ["of", "by", "for"];

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The tokens at the end of a step, likeliest first; -1 among them for none.</summary>
    public IEnumerable<int> Of(int noun, string step)
    {
        switch (step)
        {
            case "possessor":
                yield return IsVictims(noun) ? -1 : tree.Child(noun, "nmod:poss");
                break;
            case "of":
                yield return arguments.Under(noun, step);
                yield return IsVictims(noun) ? tree.Child(noun, "nmod:poss") : -1;
                break;
            case "subject":
                yield return arguments.HasCase(noun, "under") || arguments.HasCase(noun, "against") || arguments.HasCase(noun, "about") ? -1 : Copular(noun); // "Lavrov is on a visit to Venezuela"
                yield return Visitor(noun);
                break;
            case "nationality":
                foreach (var child in tree.Children(noun).ToArray())
                {
                    if (tree[child].Relation is not ("amod" or "compound" or "nmod:desc") || StruckPlaces.IsWhose(arguments, noun, child))
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
            case "hearer":
                yield return PathWalker.HearerOf(tree, speech, noun);
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
            case "visited":
                yield return (arguments.HasCase(noun, "after") || arguments.HasCase(noun, "before") || arguments.HasCase(noun, "during")) && arguments.Under(noun, "by") >= 0 && tree[noun].Head is >= 0 and var left
                    && arguments.Clause(left) is >= 0 and var clause && tree[clause].Upos == "VERB" && !arguments.IsPassive(clause) ? arguments.Subject(clause) : -1;
                break;
            case "answerer":
                yield return tree[noun] is { Relation: "obj" or "obl" or "nsubj:pass", Head: >= 0 and var answer } && tree[answer].Upos == "VERB" && arguments.Words.Retold.Replying.Contains(tree[answer].Lemma)
                    ? arguments.IsPassive(answer) ? arguments.Under(answer, "by") : arguments.Subject(answer)
                    : -1;
                break;
            case "governed":
                for (var at = noun; tree[at].Head >= 0; at = tree[at].Head)
                {
                    if (tree[tree[at].Head] is { Upos: "VERB", Index: var verb })
                    {
                        yield return tree.Child(verb, "iobj");
                        yield return tree.Child(verb, "obj");
                        yield return arguments.Under(verb, "to");
                        yield return arguments.Under(verb, "with");
                        break;
                    }
                }

                break;
            case "complement":
                yield return arguments.Complement(noun);
                break;
            case "speaker":
                foreach (var speaker in PathWalker.SpeakersOf(arguments, speech, noun))
                {
                    yield return speaker;
                }

                break;
            default:
                yield return arguments.Under(noun, step);
                yield return step is "towards" or "toward" or "against" ? Beside(noun, step) : -1;
                yield return step is "against" or "on" or "for" ? OnVerb(noun, step) : -1;
                yield return step is "between" or "with" ? TalkedOver(noun, step) : -1;
                yield return step == "in" && Visitor(noun) >= 0 ? tree[noun].Head : -1; // "is in Ankara for talks"
                foreach (var other in NounCases)
                {
                    if (step != other && arguments.Under(noun, other) is >= 0 and var thing)
                    {
                        yield return arguments.Under(thing, step); // "the arrest of two Britons by Iran"
                    }
                }

                yield return step == "on" ? StruckPlaces.Owner(arguments, parties, noun) : -1; // "the US embassy attack"
                break;
        }
    }

    /// <summary>"Meng's arrest in Vancouver", "Hariri's assassination": it befell the one whose it is.</summary>
    private bool IsVictims(int noun) => arguments.Words.Sides.Suffered.Contains(tree[noun].Lemma) && arguments.Under(noun, "of") < 0 && tree.Child(noun, "nmod:poss") is >= 0 and var owner && parties[owner] is [var one] && isPerson(one);

    /// <summary>"a response to aggression towards Greece", where the tree hangs the last phrase on the first noun; -1 for none.</summary>
    private int Beside(int noun, string step)
    {
        if (tree[noun].Relation != "nmod" || tree[noun].Head is not (>= 0 and var above) || tree[above].Upos != "NOUN")
        {
            return -1;
        }

        foreach (var other in tree.Children(above))
        {
            if (other > noun && tree[other].Relation == "nmod" && arguments.HasCase(other, step) && tree.Subtree(other).Start == tree.Subtree(noun).End)
            {
                return other;
            }
        }

        return -1;
    }

    /// <summary>"condemned the US embargo against the island": a phrase right behind a noun that says whose it is, though the tree hangs it on the verb; -1 for none.</summary>
    private int OnVerb(int noun, string step)
    {
        if (tree[noun].Relation != "obj" || tree[noun].Head is not (>= 0 and var verb) || verb > noun || !parties.NamesOwnerOf(tree, noun))
        {
            return -1;
        }

        var end = tree.Subtree(noun).End;
        foreach (var other in tree.Children(verb))
        {
            if (other > noun && tree[other].Relation == "obl" && arguments.HasCase(other, step) && tree.Subtree(other).Start == end)
            {
                return other;
            }
        }

        return -1;
    }

    /// <summary>"Putin is in Ankara for talks with Erdogan": who is where the act is to be; -1 for nobody.</summary>
    private int Visitor(int noun) => tree[noun].Relation is "nmod" or "obl" && arguments.HasCase(noun, "for") && tree[noun].Head is >= 0 and var place
        && arguments.HasCase(place, "in") && tree.Child(place, "cop") >= 0 ? tree.Child(place, "nsubj") : -1;

    /// <summary>Who is said to be at it; in "Brezhnev, who is on a visit to Bombay" whom the clause describes.</summary>
    private int Copular(int noun) =>
        tree.Child(noun, "nsubj") is >= 0 and var subject && tree[noun] is { Relation: "acl:relcl", Head: >= 0 and var described } && tree[subject].Has("PronType=Rel")
            ? described
            : tree.Child(noun, "nsubj");

    /// <summary>"Talks on a trade deal between India and Britain": who stands under what they are about; -1 for none.</summary>
    private int TalkedOver(int talks, string step)
    {
        foreach (var about in Subjects)
        {
            if (arguments.Under(talks, about) is >= 0 and var thing && arguments.Under(thing, step) is >= 0 and var side)
            {
                return side;
            }
        }

        return -1;
    }
}
