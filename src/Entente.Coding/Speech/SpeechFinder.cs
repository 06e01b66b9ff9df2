using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Speech;

/// <summary>
/// Finds who says what in a sentence: "said that …", "…, he added", "according to …", "his claim that …", "Kremlin: …".
/// </summary>
public sealed class SpeechFinder(SyntaxWords words)
{
    private readonly ImmutableArray<string[]> phrases =
        [.. words.Speech.Sources.Where(s => s.Contains(' ', StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(s => s.Split(' '))];

    public ImmutableArray<SpeechAct> Find(Arguments arguments, PartyMap parties)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(parties);
        var tree = arguments.Tree;
        var quoted = new QuotedTokens(tree);
        var speakers = new SpeakerFinder(words, arguments, parties, quoted);
        var said = new SaidFinder(arguments, quoted);
        var found = ImmutableArray.CreateBuilder<SpeechAct>();
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            var act = tree[i].Upos == "VERB" && tree[i].Relation != "amod" && words.Speech.Verbs.Contains(Lemma(tree, i)) ? Verb(tree, said, speakers, i)
                : tree[i].Upos == "VERB" && Told(tree, speakers, i) is { } told ? told
                : words.Speech.Nouns.Contains(tree[i].Lemma) ? Noun(arguments, speakers, i)
                : tree[i].Relation is "case" or "mark" && words.Speech.Sources.Contains(tree[i].Form) && tree[i].Head >= 0
                    ? Source(arguments, speakers, tree[i].Head, tree[i].Head, Preposition(tree, i))
                : Phrase(arguments, speakers, i);
            if (act is not null)
            {
                found.Add(act);
            }
        }

        if (Heading(tree, parties) is { } heading)
        {
            found.Add(heading);
        }

        return found.ToImmutable();
    }

    /// <summary>As it is written in lower case, with what is fixed to it: "according to".</summary>
    private static string Preposition(SyntaxTree tree, int at) => string.Join(
        ' ', tree.Children(at).ToArray().Where(c => tree[c].Relation == "fixed").Prepend(at).Select(c => tree[c].Form.ToLowerInvariant()));

    /// <summary>The lemma with its particle: "point out".</summary>
    private static string Lemma(SyntaxTree tree, int verb) =>
        tree.Child(verb, "compound:prt") is >= 0 and var particle ? $"{tree[verb].Lemma} {tree[particle].Lemma}" : tree[verb].Lemma;

    private static SpeechAct? Verb(SyntaxTree tree, SaidFinder said, SpeakerFinder speakers, int verb)
    {
        var speaker = speakers.Speaker(verb);
        if (said.Find(verb, speaker) is not { } place)
        {
            return null;
        }

        var above = tree[verb].Head;
        var cue = tree[verb].Xpos == "VBG" && above >= 0 && verb == above + 2 && tree[above + 1].Lemma == "as"
            ? $"{tree[above].Form} as {tree[verb].Form}"
            : tree[verb].Form;
        return new SpeechAct(
            verb, cue, place.Scope, place.Outside, speakers.Named(speaker), speakers.Named(speakers.Hearer(verb)))
        { Speaker = speaker };
    }

    /// <summary>"made it clear that …", "served notice that …", "put Beirut on notice that …": a verb that says so with another word.</summary>
    private SpeechAct? Told(SyntaxTree tree, SpeakerFinder speakers, int verb)
    {
        foreach (var word in tree.Children(verb))
        {
            if (word > verb && tree[word].Relation is "xcomp" or "obj" or "obl" && words.Speech.Phrases.Contains($"{tree[verb].Lemma} {tree[word].Lemma}"))
            {
                foreach (var child in tree.Children(word))
                {
                    if (child > word && tree[child].Relation is "ccomp" or "acl" && tree.Child(child, "mark") is >= 0 and var mark && tree[mark].Lemma == "that")
                    {
                        var speaker = speakers.Speaker(verb);
                        var hearer = tree[word].Relation == "obl" ? tree.Child(verb, "obj") : -1;
                        return new SpeechAct(verb, $"{tree[verb].Form} {tree[word].Form}", tree.Subtree(child), default, speakers.Named(speaker), speakers.Named(hearer)) { Speaker = speaker };
                    }
                }
            }
        }

        return null;
    }

    /// <summary>"Kyiv's claim that …", "a warning from NATO that …".</summary>
    private static SpeechAct? Noun(Arguments arguments, SpeakerFinder speakers, int noun)
    {
        foreach (var child in arguments.Tree.Children(noun))
        {
            if (arguments.Tree[child].Relation is "acl" or "ccomp" && arguments.HasMark(child, "that"))
            {
                return new SpeechAct(
                    noun, arguments.Tree[noun].Form, arguments.Tree.Subtree(child), default, speakers.Named(noun), [])
                { Speaker = noun };
            }
        }

        return null;
    }

    /// <param name="anchor">The noun that leans on what is said: "words" in "in the words of Lavrov".</param>
    /// <param name="speaker">Whose claim it is.</param>
    private static SpeechAct? Source(Arguments arguments, SpeakerFinder speakers, int anchor, int speaker, string cue)
    {
        var tree = arguments.Tree;
        var above = tree[anchor].Head;
        var scope = above >= 0 ? tree.Subtree(arguments.Clause(above)) : new TokenRange(0, tree.Tokens.Length);
        var named = speakers.Named(speaker);
        return named.IsEmpty ? null
            : new SpeechAct(speaker, cue, scope, tree.Subtree(anchor), named, []) { Speaker = speaker };
    }

    /// <summary>"In the words of Lavrov", "in Lavrov's words".</summary>
    private SpeechAct? Phrase(Arguments arguments, SpeakerFinder speakers, int at)
    {
        var tree = arguments.Tree;
        foreach (var phrase in phrases)
        {
            if (IsAt(tree, at, phrase) && tree[at].Head is >= 0 and var anchor && tree[at + phrase.Length - 1].Head is >= 0 and var of)
            {
                return Source(arguments, speakers, anchor, of == anchor ? arguments.Under(anchor, phrase[^1]) : of, string.Join(' ', phrase));
            }

            if (phrase.Length == 4 && tree[at].Form == phrase[2] && arguments.HasCase(at, phrase[0])
                && tree.Child(at, "nmod:poss") is >= 0 and var owner)
            {
                return Source(arguments, speakers, at, owner, $"{phrase[0]} … {phrase[2]}");
            }
        }

        return null;
    }

    private static bool IsAt(SyntaxTree tree, int at, string[] phrase)
    {
        if (at + phrase.Length >= tree.Tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (!tree[at + i].Form.Equals(phrase[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A headline's "Kremlin: Russia will help Cuba" and "Russia will help Cuba – Kremlin".</summary>
    private static SpeechAct? Heading(SyntaxTree tree, PartyMap parties)
    {
        for (var mark = 1; mark < tree.Tokens.Length - 1; mark++)
        {
            if (tree[mark].Form is not (":" or "–" or "—" or "-") || tree[mark].Span.End == tree[mark + 1].Span.Start)
            {
                continue;
            }

            var before = new TokenRange(0, mark);
            var after = new TokenRange(mark + 1, tree.Tokens.Length);
            if (tree[mark].Form == ":" && Alone(tree, parties, before) is >= 0 and var first && HasVerb(tree, after))
            {
                return new SpeechAct(first, ":", after, default, parties[first], []) { Speaker = first };
            }

            if (Alone(tree, parties, after) is >= 0 and var last && HasVerb(tree, before))
            {
                return new SpeechAct(last, tree[mark].Form, before, default, parties[last], []) { Speaker = last };
            }
        }

        return null;
    }

    /// <summary>The one party that a stretch without verb or full stop names, if it can speak: a person, an office, a seat.</summary>
    private static int Alone(SyntaxTree tree, PartyMap parties, TokenRange range)
    {
        const int Longest = 6;
        if (range.Count > Longest || HasVerb(tree, range))
        {
            return -1;
        }

        for (var i = range.Start; i < range.End; i++)
        {
            if (tree[i].Form is "," or "." || tree[i].Upos is "ADP" or "NUM")
            {
                return -1;
            }
        }

        for (var i = range.Start; i < range.End; i++)
        {
            if (!range.Contains(tree[i].Head) && parties[i] is [{ State: not null, Sector: not null, How: not "demonym" }, ..])
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasVerb(SyntaxTree tree, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (tree[i].Upos is "VERB" or "AUX")
            {
                return true;
            }
        }

        return false;
    }
}
