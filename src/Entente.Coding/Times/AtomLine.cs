using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Entente.Knowledge.Figures;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>A sentence cut into atoms, with what knowledge/times and numbers.yaml know of each. Return it after use.</summary>
internal sealed class AtomLine
{
    private Atom[] atoms;

    private AtomLine(string text, int capacity)
    {
        Text = text;
        atoms = ArrayPool<Atom>.Shared.Rent(capacity);
    }

    /// <summary>The article's text.</summary>
    public string Text { get; }

    public int Count { get; private set; }

    /// <summary>The publication day that relative times count from; null where it is not known.</summary>
    public DateOnly? Today { get; set; }

    /// <summary>Whether the clause is about what is to come.</summary>
    public bool LeansFuture { get; set; }

    /// <summary>The words it was cut with; null where no time is looked for.</summary>
    public TimeWords? Words { get; private init; }

    /// <summary>Whether anything in it may anchor a time; most sentences end here.</summary>
    public bool MayHoldTime { get; private set; }

    /// <summary>The atom at a place; beyond both ends stands an atom of kind None.</summary>
    public Atom this[int at] => at >= 0 && at < Count ? atoms[at] : default;

    public ReadOnlySpan<char> Chars(int at) => Text.AsSpan(this[at].Start, this[at].End - this[at].Start);

    public bool Is(int at, TimeRole role) => at >= 0 && at < Count && atoms[at].Time?.Is(role) == true;

    public int Value(int at, TimeRole role) => this[at].Time?.Value(role) ?? 0;

    public bool IsSign(int at, char sign) => this[at].Kind == AtomKind.Sign && Text[this[at].Start] == sign;

    /// <summary>A hyphen, a dash as long as that of a range, or the tilde that some write for it.</summary>
    public bool IsDash(int at) =>
        this[at].Kind == AtomKind.Sign && Text[this[at].Start] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '~';

    public bool IsApostrophe(int at) => this[at].Kind == AtomKind.Sign && Text[this[at].Start] is '\'' or '\u2019' or '\u2018';

    /// <summary>Nothing stands between this atom and the one before.</summary>
    public bool Touches(int at) => at >= 0 && at < Count && at > 0 && !atoms[at].IsApart;

    /// <summary>The place after an optional hyphen.</summary>
    public int SkipDash(int at) => IsDash(at) ? at + 1 : at;

    /// <summary>A plain whole number, without comma or point; null for anything else.</summary>
    public int? Whole(int at) =>
        this[at] is { Kind: AtomKind.Number, IsPunctuated: false, Digits: <= 9 } atom ? (int)atom.Value : null;

    public static AtomLine Cut(string text, ImmutableArray<Word> words, TimeWords? times, NumberWords numbers)
    {
        var line = new AtomLine(text, Math.Max(16, words.Length * 2)) { Words = times };
        var end = -1;
        for (var i = 0; i < words.Length; i++)
        {
            var span = words[i].Span;
            if (text.AsSpan(span.Start, span.End - span.Start).Contains("://", StringComparison.Ordinal))
            {
                continue; // the day in a page's address is no word of the sentence
            }

            for (var at = span.Start; at < span.End;)
            {
                if (char.IsWhiteSpace(text[at]))
                {
                    at++;
                    continue;
                }

                var stop = EndOf(text, at, span.End, out var kind);
                line.Add(line.Make(at, stop, i, kind, end >= 0 && at > end, times, numbers));
                at = end = stop;
            }
        }

        return line;
    }

    public void Return()
    {
        ArrayPool<Atom>.Shared.Return(atoms, clearArray: true);
        atoms = [];
        Count = 0;
    }

    private static int EndOf(string text, int start, int limit, out AtomKind kind)
    {
        var end = start + 1;
        if (char.IsLetter(text[start]))
        {
            kind = AtomKind.Letters;
            while (end < limit && char.IsLetter(text[end]))
            {
                end++;
            }
        }
        else if (char.IsAsciiDigit(text[start]))
        {
            kind = AtomKind.Number;
            end = NumberEnd(text, end, limit);
        }
        else
        {
            kind = AtomKind.Sign;
        }

        return end;
    }

    /// <summary>Digits, then ",ddd" as often as it comes, then ".d…" unless another ".d" follows (13.5.2015 is a date).</summary>
    private static int NumberEnd(string text, int at, int limit)
    {
        var end = Digits(text, at, limit);
        if (at >= 3 && text[at - 2] == '.' && char.IsAsciiDigit(text[at - 3]))
        {
            return end; // the middle of 13.5.2015
        }

        while (end < limit && text[end] == ',' && Digits(text, end + 1, limit) == end + 4)
        {
            end += 4;
        }

        if (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var stop = Digits(text, end + 1, limit);
            var isDate = stop + 1 < limit && text[stop] == '.' && char.IsAsciiDigit(text[stop + 1]);
            return isDate ? end : stop;
        }

        return end;
    }

    private static int Digits(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private Atom Make(int start, int end, int word, AtomKind kind, bool apart, TimeWords? times, NumberWords numbers)
    {
        var chars = Text.AsSpan(start, end - start);
        var atom = new Atom { Start = start, End = end, Word = word, Kind = kind, IsApart = apart };
        switch (kind)
        {
            case AtomKind.Letters:
                return atom with
                {
                    IsCapital = char.IsUpper(chars[0]), Time = times?.Find(chars), Number = numbers.Find(chars),
                };
            case AtomKind.Number when decimal.TryParse(chars, NumberStyles.Number, CultureInfo.InvariantCulture, out var value):
                var whole = chars.IndexOf('.') is var point and >= 0 ? point : chars.Length;
                var bare = whole == chars.Length && !chars.Contains(',');
                return atom with { Value = value, Digits = (byte)Math.Min(whole, 255), IsPunctuated = !bare, Time = times?.Find(chars) };
            default:
                return atom with { Kind = AtomKind.Sign };
        }
    }

    private void Add(Atom atom)
    {
        if (Count == atoms.Length)
        {
            var larger = ArrayPool<Atom>.Shared.Rent(Count * 2);
            atoms.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<Atom>.Shared.Return(atoms, clearArray: true);
            atoms = larger;
        }

        atoms[Count++] = atom;
        MayHoldTime |= atom.Time?.IsAnchor == true
            || (atom is { Kind: AtomKind.Number, IsPunctuated: false } && atom.Digits is 1 or 2 or 4 or 8)
            || atom is { Kind: AtomKind.Letters, Number.Value: 19 or 20 or 1000 }; // "in nineteen ninety", "in two thousand and one"
    }
}
