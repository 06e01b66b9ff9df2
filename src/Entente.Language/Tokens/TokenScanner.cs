using System.Buffers;
using static Entente.Language.Tokens.Characters;

namespace Entente.Language.Tokens;

// Longer than most files: it is one scanner, and its steps share the text and the place reached.

/// <summary>
/// One walk over a text. Runs without white space are taken one after another; in each, words and marks from left to
/// right. How far a word reaches is decided by <see cref="WordExtent"/>, what is inside it by <see cref="WordParts"/>.
/// </summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text, TokenRules rules, FormCache forms, List<Word> into)
{
    private static readonly SearchValues<char> VowelsAndDigits = SearchValues.Create("aeiouAEIOU0123456789");

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Whether a single quote was opened and not yet closed; until then "s'" ends a quotation.</summary>
    private bool quoteOpen;

    public void Run(int start)
    {
        var at = start;
        while (at < text.Length)
        {
            if (IsGap(text[at]))
            {
                at++;
                continue;
            }

            var kinds = Kind.None;
            var end = at;
            for (; end < text.Length && Of(text[end]) is var kind && (kind & Kind.Gap) == 0; end++)
            {
                kinds |= kind;
            }

            Chunk(at, end, kinds);
            at = end;
        }
    }

    private void Chunk(int start, int end, Kind kinds)
    {
        if (IsPlain(kinds))
        {
            Add(start, end);
            return;
        }

        var (from, to) = (kinds & Kind.Other) != 0 ? Addresses.Find(text, start, end) : (end, end);
        Pieces(start, from);
        if (from < to)
        {
            AddWhole(from, to);
            Pieces(to, end);
        }
    }

    private void Pieces(int start, int end)
    {
        for (var at = start; at < end;)
        {
            at = IsWord(text[at]) ? WordAt(at, at, end) : MarkAt(at, start, end);
        }
    }

    /// <param name="start">Where the word begins.</param>
    /// <param name="core">Where its letters begin, after a leading apostrophe or number sign.</param>
    private int WordAt(int start, int core, int end)
    {
        var stop = WordExtent.Find(text, core, end, rules);
        if (stop < end)
        {
            var word = text[core..stop];
            if (text[stop] == '$' && TokenRules.Has(rules.Currencies, word))
            {
                AddWhole(start, stop + 1);
                return stop + 1;
            }

            if (text[stop] == '.' && !IsEllipsis(stop, end) && Abbreviation.TakesStop(text, core, stop, rules))
            {
                AddWhole(start, stop + 1);
                return Possessive(stop + 1, end);
            }

            if (IsCutShort(core, stop, end))
            {
                AddWhole(start, stop + 1);
                return stop + 1;
            }
        }

        Add(start, stop);
        return Possessive(stop, end);
    }

    /// <summary>Three stops; two are an abbreviation's and the sentence's, "Apple Inc..".</summary>
    private readonly bool IsEllipsis(int stop, int end) =>
        stop + 1 < end && text[stop + 1] == '.' && (stop + 2 >= end ? !IsAbbreviation(stop) : text[stop + 2] == '.');

    private readonly bool IsAbbreviation(int stop)
    {
        var start = stop;
        while (start > 0 && (IsWord(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return TokenRules.Has(rules.Abbreviations, text[start..(stop + 1)]) || text[start..stop].Contains('.');
    }

    /// <summary>"th- the": in speech GUM keeps the hyphen on the first sounds of a word that was broken off.</summary>
    private readonly bool IsCutShort(int start, int stop, int end)
    {
        const int Longest = 3;
        if (!IsHyphen(text[stop]) || stop + 1 != end || stop - start > Longest || end >= text.Length)
        {
            return false;
        }

        var sounds = text[start..stop];
        return IsLower(sounds[^1]) ? !sounds.ContainsAny(VowelsAndDigits)
            : stop + 2 < text.Length && (text[stop + 2] | 32) == (text[start] | 32);
    }

    private static bool IsLower(char c) => IsLetter(c) && !IsUpper(c);

    /// <summary>After a word: the lone apostrophe of "workers'", or 's after an abbreviation.</summary>
    private int Possessive(int at, int end)
    {
        if (at >= end || !IsApostrophe(text[at]) || text[at] is '`' or '‘')
        {
            return at;
        }

        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        if (!IsWord(next))
        {
            var afterS = (text[at - 1] | 32) == 's';
            if (!afterS || quoteOpen || (!IsGap(next) && !IsHyphen(next) && next is not (',' or '.' or ')' or '"' or '”')))
            {
                return at;
            }

            Emit(at, at + 1, forms.Get(text.Slice(at, 1)).Form, joined: true);
            return at + 1;
        }

        var stop = at + 1;
        while (stop < end && IsWord(text[stop]))
        {
            stop++;
        }

        if (text[at - 1] != '.' || !TokenRules.Has(rules.AfterApostrophe, text[(at + 1)..stop]))
        {
            return at;
        }

        Emit(at, stop, forms.Get(text[at..stop]).Form, joined: true);
        return stop;
    }

    private int MarkAt(int at, int start, int end)
    {
        var c = text[at];
        var next = at + 1 < end ? text[at + 1] : ' ';
        if (IsApostrophe(c) && IsElision(at, end))
        {
            return WordAt(at, at + 1, end);
        }

        var starts = at == start || !IsWord(text[at - 1]);
        if (starts && ((c == '.' && IsDigit(next)) || (at == start && c == '+' && IsDigit(next))
            || (c is '#' or '@' && IsLetter(next))))
        {
            return WordAt(at, at + 1, end);
        }

        if (rules.EmoticonStarts.Contains(c) && Emoticon(at, start, end) is var face and > 0)
        {
            AddWhole(at, at + face);
            return at + face;
        }

        if (IsApostrophe(c))
        {
            quoteOpen = IsWord(next) || IsApostrophe(next);
        }

        var stop = MarkEnd(at, end);
        AddWhole(at, stop);
        return stop;
    }

    /// <summary>'em, '72, '60s: an apostrophe that stands for what was left out.</summary>
    private readonly bool IsElision(int at, int end)
    {
        if (text[at] == '‘' || text[at] == '`' || (at > 0 && IsWord(text[at - 1])))
        {
            return false;
        }

        var stop = at + 1;
        while (stop < end && IsWord(text[stop]))
        {
            stop++;
        }

        if (stop < end && IsApostrophe(text[stop]))
        {
            return false;
        }

        var word = text[(at + 1)..stop];
        return TokenRules.Has(rules.Elisions, word)
            || (word.Length is 2 or 3 && IsDigit(word[0]) && IsDigit(word[1]) && (word.Length == 2 || word[2] == 's'));
    }

    private readonly int Emoticon(int at, int start, int end)
    {
        if (at > start && IsDigit(text[at - 1]))
        {
            return 0;
        }

        foreach (var face in rules.Emoticons)
        {
            var stop = at + face.Length;
            if (stop <= end && text[at..stop].SequenceEqual(face) && (stop == end || !IsWord(text[stop])))
            {
                return stop == end || text[stop] is '.' or ',' or '!' or '?' or ')' ? face.Length : 0;
            }
        }

        return 0;
    }

    /// <summary>Marks that repeat are one word ("...", "--", "!!"), and so is any run of the marks that end sentences.</summary>
    private readonly int MarkEnd(int at, int end)
    {
        var c = text[at];
        var stop = at + 1;
        if (char.IsSurrogate(c))
        {
            return PictureEnd(at, end);
        }

        if (c is '.' or '!' or '?' or '…')
        {
            while (stop < end && text[stop] is '.' or '!' or '?' or '…')
            {
                stop++;
            }

            return stop;
        }

        if (c is '(' or ')' or '[' or ']' or '{' or '}' or '"' or '“' or '”' or ',' or ';' or ':' or '%')
        {
            return stop;
        }

        while (stop < end && text[stop] == c)
        {
            stop++;
        }

        return IsRule(c) ? RuleEnd(stop, at, end) : stop;
    }

    private static bool IsRule(char c) => c is '-' or '=' or '~' or '*' or '+' or '|' or '<' or '>';

    /// <summary>Lines drawn with marks, "----==", are one word when they are long enough to be a drawing.</summary>
    private readonly int RuleEnd(int stop, int start, int end)
    {
        const int Shortest = 4;
        var far = stop;
        while (far < end && IsRule(text[far]))
        {
            far++;
        }

        return far - start >= Shortest ? far : stop;
    }

    /// <summary>A picture character with its modifiers: skin tones, variation selectors and what a joiner ties to it.</summary>
    private readonly int PictureEnd(int at, int end)
    {
        var stop = at + 1;
        while (stop < end && (char.IsLowSurrogate(text[stop]) || text[stop] is '\u200D' or '\uFE0F'
            || text[stop - 1] == '\u200D'))
        {
            stop++;
        }

        return stop;
    }

    private readonly void AddWhole(int start, int end)
    {
        var form = forms.Get(text[start..end]);
        Emit(start, end, form.Form, joined: false);
    }

    private readonly void Add(int start, int end)
    {
        var form = forms.Get(text[start..end]);
        if (form.Parts.Length == 0)
        {
            Emit(start, end, form.Form, joined: false);
            return;
        }

        var at = start;
        foreach (var part in form.Parts)
        {
            Emit(at, at + part.Length, part, form.Joined && at > start);
            at += part.Length;
        }
    }

    private readonly void Emit(int start, int end, string form, bool joined) =>
        into.Add(new Word(new TextSpan(start, end), form, joined));
}
