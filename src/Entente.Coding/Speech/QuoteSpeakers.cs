using System.Collections.Immutable;
using Entente.Articles;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Sentences;
using Entente.Coding.Syntax;
using Entente.Language;

namespace Entente.Coding.Speech;

/// <param name="Speaker">Null where the text does not say who.</param>
/// <param name="Cue">Null where none stands by.</param>
internal sealed record Voice(Party? Speaker, Party? Hearer, string? Cue);

/// <summary>
/// Whose words the quotations of an article are. In this order: the speech act that holds the words; one that stands
/// beside them; for part of a sentence the subject of the clause around it; for whole sentences whoever spoke last.
/// </summary>
internal sealed class QuoteSpeakers(
    ParsedArticle article, IReadOnlyList<Arguments> arguments, IReadOnlyList<PartyMap> parties,
    IReadOnlyList<ImmutableArray<SpeechAct>> acts, List<QuotedSpan> quotes)
{
    /// <summary>Paragraphs over which an unattributed quotation still belongs to the last speaker.</summary>
    private const int CarriedParts = 2;

    private readonly ImmutableArray<ParsedSentence> sentences = article.Sentences;
    private readonly string text = article.Article.Text;
    private readonly Voice?[] voices = new Voice?[quotes.Count];
    private readonly LastSpeaker last = new(article, parties, quotes);

    /// <summary>One for each quotation; null for a span that no sentence holds (a byline).</summary>
    public Voice?[] All()
    {
        var next = 0;
        for (var i = 0; i < voices.Length; i++)
        {
            var (first, end) = SentencesOf(quotes[i].Span);
            if (first < 0)
            {
                continue;
            }

            for (; next < first; next++)
            {
                Listen(next);
            }

            voices[i] = VoiceOf(i, first, end);
            last.Heard(voices[i]!.Speaker, end, quotes[i].Within >= 0);
        }

        Chain();
        Headings();
        return voices;
    }

    /// <summary>What a sentence says without marks also changes who spoke last.</summary>
    private void Listen(int sentence)
    {
        foreach (var act in acts[sentence])
        {
            if (!last.InQuote(sentences[sentence].Tree[act.Verb].Span) && Said(act, sentence).Speaker is { } speaker)
            {
                last.Heard(speaker, sentence, false);
            }
        }
    }

    private Voice VoiceOf(int quote, int first, int end)
    {
        var span = quotes[quote].Span;
        if (Holding(span, first, end) is { } held)
        {
            return held;
        }

        if (quotes[quote].Within is >= 0 and var outer && voices[outer] is { } around)
        {
            return around with { Cue = null, Hearer = null };
        }

        var isWhole = IsWhole(span, first, end);
        if (!isWhole && Outside(first, span) is { } subject)
        {
            return new Voice(subject, null, null);
        }

        return Beside(span, first, end, isWhole) ?? (isWhole ? Carried(first) : null) ?? new Voice(null, null, null);
    }

    /// <summary>The nearest act whose words these are; an act with nobody we know still says that it is nobody else.</summary>
    private Voice? Holding(TextSpan span, int first, int end)
    {
        SpeechAct? best = null;
        var at = -1;
        var nearest = int.MaxValue;
        for (var s = first; s <= end; s++)
        {
            foreach (var act in acts[s])
            {
                var tree = sentences[s].Tree;
                if (span.Contains(tree[act.Verb].Span) || !SaysAny(act, tree, span))
                {
                    continue;
                }

                var distance = Distance(tree[act.Verb].Span, span) + (act.Speaker < 0 ? text.Length : 0);
                if (distance < nearest)
                {
                    (best, at, nearest) = (act, s, distance);
                }
            }
        }

        return best is null ? null : Said(best, at);
    }

    private static bool SaysAny(SpeechAct act, SyntaxTree tree, TextSpan span)
    {
        for (var i = act.Scope.Start; i < act.Scope.End; i++)
        {
            if (act.Holds(i) && span.Contains(tree[i].Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An act of the same sentence, or for whole sentences of the one that follows at once: "“No!” he said."</summary>
    private Voice? Beside(TextSpan span, int first, int end, bool isWhole)
    {
        for (var s = end; s >= first; s--)
        {
            var tree = sentences[s].Tree;
            var near = acts[s].Where(a => a.Speaker >= 0 && !last.InQuote(tree[a.Verb].Span))
                .OrderBy(a => Distance(tree[a.Verb].Span, span)).FirstOrDefault();
            if (near is not null && (isWhole || near.Scope.Count == 0))
            {
                return Said(near, s);
            }
        }

        var after = end + 1;
        return isWhole && after < sentences.Length && sentences[after].Part == sentences[end].Part
            && char.IsLower(text[sentences[after].Tree.Span.Start])
            && acts[after].FirstOrDefault(a => a.Speaker >= 0 && a.Scope.Count == 0) is { } said
            ? Said(said, after)
            : null;
    }

    /// <summary>A word or two quoted inside a clause: the nearest subject outside the marks, if it is one that speaks.</summary>
    private Party? Outside(int sentence, TextSpan span)
    {
        var tree = sentences[sentence].Tree;
        var first = tree.Tokens.FirstOrDefault(t => span.Contains(t.Span));
        if (first is null || IsName(tree, span) || IsSoCalled(tree, first.Index))
        {
            return null;
        }

        for (var at = first.Index; at >= 0; at = tree[at].Head)
        {
            if (span.Contains(tree[at].Span) && SyntaxTree.IsRelation(tree[at].Relation, "nsubj"))
            {
                return null;
            }

            if (!span.Contains(tree[at].Span) && tree[at].Upos == "VERB" && arguments[sentence].Subject(at) is >= 0 and var subject
                && !last.InQuote(tree[subject].Span) && !tree.Subtree(subject).Contains(first.Index) && parties[sentence][subject] is [var party, ..]
                && (party.State is not null || party.Id is not null))
            {
                return Resumed(party, sentence, tree[at].Span.Start);
            }
        }

        return null;
    }

    /// <summary>A ship, a book, a film: names are in quotation marks without being said.</summary>
    private static bool IsName(SyntaxTree tree, TextSpan span) =>
        tree.Tokens.Where(t => span.Contains(t.Span) && t.Upos != "PUNCT").All(t => t.Upos is "PROPN" or "DET" or "ADP");

    /// <summary>"The so-called …", "known as …": what people call it.</summary>
    private static bool IsSoCalled(SyntaxTree tree, int first)
    {
        for (var i = Math.Max(0, first - 3); i < first; i++)
        {
            if (tree[i].Xpos == "VBN" && tree[i].Relation is "amod" or "acl")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who spoke last, in this paragraph or one that lies not far before.</summary>
    private Voice? Carried(int sentence) =>
        last.Party is { } party && sentences[sentence].Part - sentences[last.Sentence].Part <= CarriedParts
            && IsBody(sentences[sentence]) && IsBody(sentences[last.Sentence])
            ? new Voice(party, null, null)
            : null;

    private static bool IsBody(ParsedSentence sentence) => sentence.ArticlePart.Kind == PartKind.Paragraph;

    /// <summary>A quotation that runs over paragraphs has one speaker, who may be named only at its end.</summary>
    private void Chain()
    {
        for (var i = voices.Length - 2; i >= 0; i--)
        {
            if (!quotes[i].RunsOn)
            {
                continue;
            }

            var next = quotes.FindIndex(i + 1, q => q.Part == quotes[i].Part + 1 && q.Within < 0);
            if (next >= 0 && voices[next] is { Cue: not null, Speaker: { } late } && voices[i] is { Cue: null })
            {
                voices[i] = voices[i]! with { Speaker = late };
            }
        }
    }

    /// <summary>A heading quotes words of the story: who says them there says them here.</summary>
    private void Headings()
    {
        for (var i = 0; i < voices.Length; i++)
        {
            if (voices[i] is { Speaker: null } && article.Article.Parts[quotes[i].Part].Kind is PartKind.Headline or PartKind.Deck or PartKind.Subhead or PartKind.Caption)
            {
                var words = Letters(quotes[i].Span);
                var same = Enumerable.Range(0, voices.Length).FirstOrDefault(
                    j => voices[j]?.Speaker is not null && words.Length > 0 && Letters(quotes[j].Span).Contains(words, StringComparison.Ordinal), -1);
                voices[i] = same < 0 ? voices[i] : new Voice(voices[same]!.Speaker, null, null);
            }
        }
    }

    private string Letters(TextSpan span) => string.Concat(span.Of(text).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private Voice Said(SpeechAct act, int sentence)
    {
        var tree = sentences[sentence].Tree;
        var named = act.Speakers.FirstOrDefault();
        var pronoun = act.Speaker >= 0 && IsHeOrShe(tree[act.Speaker]) ? tree[act.Speaker] : null;
        var speaker = pronoun is not null ? last.Resume(pronoun, sentence, tree[act.Verb].Span.Start) ?? named
            : named is null ? null
            : Resumed(named, sentence, tree[act.Verb].Span.Start);
        return new Voice(speaker, act.Hearers.FirstOrDefault(), act.Cue);
    }

    private Party Resumed(Party party, int sentence, int before) => party.How == "pronoun"
        && sentences[sentence].Tree.Tokens.FirstOrDefault(t => t.Span == party.Span) is { } token && IsHeOrShe(token)
        ? last.Resume(token, sentence, before) ?? party
        : party;

    private static bool IsHeOrShe(Token token) =>
        token.Upos == "PRON" && token.Has("Person=3") && token.Has("Number=Sing") && !token.Has("Gender=Neut");

    private (int First, int End) SentencesOf(TextSpan span)
    {
        var first = -1;
        var end = -1;
        for (var s = 0; s < sentences.Length; s++)
        {
            if (sentences[s].Tree.Span.Overlaps(span))
            {
                first = first < 0 ? s : first;
                end = s;
            }
        }

        return (first, end);
    }

    private bool IsWhole(TextSpan span, int first, int end)
    {
        for (var s = first; s <= end; s++)
        {
            foreach (var token in sentences[s].Tree.Tokens)
            {
                if (token.Upos != "PUNCT" && !span.Contains(token.Span))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static int Distance(TextSpan a, TextSpan b) =>
        a.Start >= b.End ? a.Start - b.End : b.Start >= a.End ? b.Start - a.End : 0;
}
