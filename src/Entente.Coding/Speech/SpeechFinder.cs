using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Speech;

/// <summary>Finds who says what in a sentence: "said that …", "…, he added", "according to …".</summary>
public sealed class SpeechFinder(SyntaxWords words)
{
    public ImmutableArray<SpeechAct> Find(Arguments arguments, PartyMap parties)
    {
        var tree = arguments.Tree;
        var found = ImmutableArray.CreateBuilder<SpeechAct>();
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            if (tree[i].Upos == "VERB" && words.SpeechVerbs.Contains(tree[i].Lemma) && Verb(arguments, parties, i) is { } said)
            {
                found.Add(said);
            }
            else if (tree[i].Relation is "case" or "mark" && words.Sources.Contains(tree[i].Lemma) && tree[i].Head >= 0)
            {
                found.Add(Source(arguments, parties, i));
            }
        }

        return found.ToImmutable();
    }

    private SpeechAct? Verb(Arguments arguments, PartyMap parties, int verb)
    {
        var tree = arguments.Tree;
        TokenRange scope;
        var outside = default(TokenRange);
        if (tree.Child(verb, "ccomp") is >= 0 and var clause)
        {
            scope = tree.Subtree(clause);
        }
        else if (tree[verb].Relation is "parataxis" && tree[verb].Head >= 0)
        {
            scope = tree.Subtree(tree[verb].Head);
            outside = tree.Subtree(verb);
        }
        else if (HasQuote(tree, tree.Subtree(verb)))
        {
            scope = tree.Subtree(verb);
        }
        else
        {
            return null;
        }

        var subject = arguments.Subject(verb);
        var hearer = words.Told.Contains(tree[verb].Lemma) ? tree.Child(verb, "obj") : -1;
        hearer = hearer < 0 ? tree.Child(verb, "iobj") : hearer;
        return new SpeechAct(verb, tree[verb].Form, scope, outside, Named(tree, parties, subject),
            Named(tree, parties, hearer));
    }

    private static SpeechAct Source(Arguments arguments, PartyMap parties, int mark)
    {
        var tree = arguments.Tree;
        var noun = tree[mark].Head;
        var scope = tree[noun].Head >= 0 ? tree.Subtree(tree[noun].Head) : new TokenRange(0, tree.Tokens.Length);
        return new SpeechAct(noun, "according to", scope, tree.Subtree(noun), Named(tree, parties, noun), []);
    }

    /// <summary>The party of a phrase, or of who owns it: "according to official Russian data", "the ministry's statement".</summary>
    private static ImmutableArray<Party> Named(SyntaxTree tree, PartyMap parties, int token)
    {
        if (token < 0 || !parties[token].IsEmpty)
        {
            return token < 0 ? [] : parties[token];
        }

        foreach (var child in tree.Children(token))
        {
            if (tree[child].Relation is "nmod:poss" or "amod" or "compound" or "nmod" && !parties[child].IsEmpty)
            {
                return parties[child];
            }
        }

        return [];
    }

    private static bool HasQuote(SyntaxTree tree, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (tree[i].Form is "“" or "”" or "\"" or "''" or "``" or "‘")
            {
                return true;
            }
        }

        return false;
    }
}
