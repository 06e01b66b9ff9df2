using Entente.Language.Tokens;
using static Entente.Language.Tokens.Characters;

namespace Entente.Language.Sentences;

// Longer than most files: what a place shows and how it is hashed belong side by side.

/// <summary>
/// What the model sees of the place after a word. The words of a paragraph are passed once from left to right, since
/// open quotes and brackets are counted on the way.
/// </summary>
internal ref struct BoundaryFeatures(string text, IReadOnlyList<Word> words)
{
    /// <summary>The most features that <see cref="Fill"/> gives.</summary>
    public const int Most = 64;

    private readonly ReadOnlySpan<char> text = text;

    private int doubleQuotes;
    private int curlyQuotes;
    private int brackets;

    public enum Gap
    {
        None,
        Space,
        Spaces,
        Line,
        Blank,
    }

    /// <summary>What a word is to a boundary.</summary>
    private enum Shape
    {
        Edge,
        Lower,
        Capital,
        Initial,
        Upper,
        Number,
        NumberMixed,
        Mixed,
        Stop,
        Question,
        Exclaim,
        Ellipsis,
        Colon,
        Semicolon,
        Comma,
        Dash,
        Hyphen,
        OpenQuote,
        CloseQuote,
        Quote,
        Apostrophe,
        OpenBracket,
        CloseBracket,
        Bullet,
        OtherMark,
        DottedLower,
        DottedUpper,
        DottedLetter,
        Address,
    }

    /// <summary>A boundary may stand here: after a mark that ends sentences, or before a word that may begin one.</summary>
    public static bool IsCandidate(IReadOnlyList<Word> words, int i, Gap gap)
    {
        if (words[i + 1].Joined)
        {
            return false;
        }

        var next = ShapeOf(words[i + 1].Form);
        if (gap == Gap.None)
        {
            return IsTerminal(ShapeOf(words[i].Form)) && (next < Shape.Stop || next is Shape.OpenQuote or Shape.OpenBracket);
        }

        if (gap == Gap.Space && i > 0 && ShapeOf(words[i].Form) is Shape.Number or Shape.NumberMixed && ShapeOf(words[i - 1].Form) == Shape.Lower)
        {
            return false; // "45 Chinese warplanes": a number ends nothing within a line
        }

        return gap == Gap.Line || next is not (Shape.Lower or Shape.Stop or Shape.Comma or Shape.CloseBracket
            or Shape.CloseQuote or Shape.DottedLower) || IsTerminal(Tail(words, i));
    }

    /// <summary>
    /// "… in November 2022. Cuban …": a full stop after a year abbreviates nothing. What looks like a list's number ("2022. Title") begins its
    /// sentence and is left to the model.
    /// </summary>
    public static bool IsAfterYear(IReadOnlyList<Word> words, int i, Gap gap) =>
        gap is Gap.Space or Gap.Spaces && i >= 2 && words[i].Form == "." && IsYear(words[i - 1].Form) && ShapeOf(words[i - 2].Form) is Shape.Lower or Shape.Capital
        && ShapeOf(words[i + 1].Form) == Shape.Capital;

    /// <summary>Four digits from 1000 to 2999.</summary>
    private static bool IsYear(string form) => form.Length == 4 && form[0] is '1' or '2' && form.All(char.IsAsciiDigit);

    /// <summary>Counts the quotes and brackets of a word; called for each in turn.</summary>
    public void Pass(int i)
    {
        var form = words[i].Form;
        if (form.Length > 2)
        {
            return;
        }

        switch (form[0])
        {
            case '"':
                doubleQuotes++;
                break;
            case '“' or '«':
                curlyQuotes++;
                break;
            case '”' or '»':
                curlyQuotes = Math.Max(0, curlyQuotes - 1);
                break;
            case '(' or '[':
                brackets++;
                break;
            case ')' or ']':
                brackets = Math.Max(0, brackets - 1);
                break;
            default:
                break;
        }
    }

    public readonly Gap GapAfter(int i)
    {
        var (from, to) = (words[i].Span.End, words[i + 1].Span.Start);
        var lines = 0;
        for (var at = from; at < to; at++)
        {
            lines += text[at] is '\n' or '\u2029' || (text[at] == '\r' && (at + 1 >= to || text[at + 1] != '\n')) ? 1 : 0;
        }

        return lines > 1 ? Gap.Blank : lines == 1 ? Gap.Line : to - from > 1 ? Gap.Spaces : to > from ? Gap.Space : Gap.None;
    }

    /// <summary>Gives the features of the place after word <paramref name="i"/>; returns how many.</summary>
    /// <param name="start">The first word of the sentence that is running.</param>
    public readonly int Fill(int i, int start, Gap gap, Span<uint> into)
    {
        var tail = i;
        while (tail > start && IsCloser(tail))
        {
            tail--;
        }

        var head = i + 1;
        while (head + 1 < words.Count && IsOpener(head))
        {
            head++;
        }

        var terminal = ShapeOf(words[tail].Form);
        var mark = IsTerminal(terminal) || terminal is Shape.Comma or Shape.Dash or Shape.Hyphen or Shape.OtherMark;
        var last = mark ? tail - 1 : tail;
        var t = (uint)(mark ? terminal : Shape.Edge) | (uint)Math.Min(i - tail, 3) << 6;
        var tLong = mark ? HashAt(tail) : 0u;
        var n = (uint)ShapeAt(head) | (uint)Math.Min(head - i - 1, 3) << 6;
        var b = (uint)ShapeAt(last);
        var (nForm, bForm) = (HashAt(head), HashAt(last));
        var tg = t | (uint)gap << 10;
        var quotes = (uint)(((doubleQuotes & 1) << 1) | (curlyQuotes > 0 ? 1 : 0) | (brackets > 0 ? 4 : 0));
        var length = Bucket(tail - start);
        var rest = Bucket(words.Count - 1 - i);
        var second = ShapeAt(head + 1);
        var line = gap == Gap.Line ? 1 + LineLength(i) : 0u;

        var writer = new Writer(into);
        writer.Add(tg);
        writer.Add(tLong);
        writer.Add(n);
        writer.Add(b);
        writer.Add(nForm);
        writer.Add(bForm);
        writer.Add(tg, n);
        writer.Add(tLong, n);
        writer.Add(t, b);
        writer.Add(tg, nForm);
        writer.Add(t, bForm);
        writer.Add(n, bForm);
        writer.Add(b, nForm);
        writer.Add(nForm, bForm);
        writer.Add(tg, n, b);
        writer.Add(tg, n, quotes);
        writer.Add(tLong, nForm);
        writer.Add(length, tg);
        writer.Add(length, tg, n);
        writer.Add(rest, tg);
        writer.Add(rest, tg, n);
        writer.Add(HashAt(last - 1));
        writer.Add(HashAt(last - 1), t);
        writer.Add(HashAt(last - 1), bForm, t);
        writer.Add(HashAt(head + 1));
        writer.Add(HashAt(head + 1), tg);
        writer.Add(nForm, HashAt(head + 1), t);
        writer.Add((uint)second, n, tg);
        writer.Add((uint)ShapeAt(last - 1), b, tg, n);
        writer.Add((uint)ShapeAt(last - 1), b, n, (uint)second);
        writer.Add(HashAt(start), tg);
        writer.Add((uint)ShapeAt(start), length, tg);
        writer.Add(nForm, length);
        writer.Add(line, n);
        writer.Add(line, t, n);
        writer.Add(line, t);
        writer.Add(Ending(head), t);
        writer.Add(Ending(last), tg, n);
        writer.Add(quotes, t, n, (uint)gap);
        writer.Add(HashAt(i), HashAt(i + 1));
        writer.Add(HashAt(i), n);
        writer.Add(HashAt(i + 1), t, quotes);
        writer.Add((uint)ShapeAt(i), (uint)ShapeAt(i + 1), (uint)ShapeAt(i + 2), (uint)gap);
        writer.Add((uint)ShapeAt(i - 1), (uint)ShapeAt(i), (uint)ShapeAt(i + 1), (uint)gap);
        writer.Add((uint)Math.Min(words[Math.Max(last, 0)].Form.Length, 8), t, n);
        writer.Add((uint)Math.Min(words[head].Form.Length, 8), t, n);
        return writer.Count;
    }

    private static bool IsTerminal(Shape shape) => shape is Shape.Stop or Shape.Question or Shape.Exclaim or Shape.Ellipsis
        or Shape.Colon or Shape.Semicolon or Shape.Dash or Shape.DottedLower or Shape.DottedUpper or Shape.DottedLetter;

    /// <summary>The shape of the last word that is no closing quote or bracket.</summary>
    private static Shape Tail(IReadOnlyList<Word> words, int i)
    {
        while (i > 0 && ShapeOf(words[i].Form) is Shape.Quote or Shape.CloseQuote or Shape.CloseBracket or Shape.Apostrophe)
        {
            i--;
        }

        return ShapeOf(words[i].Form);
    }

    private static uint Bucket(int count) => count switch
    {
        < 6 => (uint)Math.Max(count, 0),
        < 9 => 6,
        < 14 => 7,
        < 22 => 8,
        < 35 => 9,
        < 60 => 10,
        _ => 11,
    };

    private static Shape ShapeOf(string form)
    {
        var first = form[0];
        if (!IsWord(first))
        {
            return MarkShape(form, first);
        }

        var (upper, lower, digits, stops, other) = (0, 0, 0, 0, 0);
        foreach (var c in form)
        {
            upper += IsUpper(c) ? 1 : 0;
            lower += IsLetter(c) && !IsUpper(c) ? 1 : 0;
            digits += IsDigit(c) ? 1 : 0;
            stops += c == '.' ? 1 : 0;
            other += c is '@' or '/' ? 1 : 0;
        }

        if (other > 0 && lower > 3)
        {
            return Shape.Address;
        }

        if (form[^1] == '.')
        {
            return upper + lower == 1 ? Shape.DottedLetter : upper > 0 ? Shape.DottedUpper : Shape.DottedLower;
        }

        if (digits > 0)
        {
            return upper + lower == 0 ? Shape.Number : Shape.NumberMixed;
        }

        if (upper == 0)
        {
            return Shape.Lower;
        }

        return !IsUpper(first) ? Shape.Mixed
            : lower == 0 ? (upper == 1 ? Shape.Initial : Shape.Upper)
            : Shape.Capital;
    }

    private static Shape MarkShape(string form, char first) => first switch
    {
        '.' when form.Length == 1 => Shape.Stop,
        '…' => Shape.Ellipsis,
        '.' or '?' or '!' when form.Contains('?', StringComparison.Ordinal) => Shape.Question,
        '.' or '!' when form.Contains('!', StringComparison.Ordinal) => Shape.Exclaim,
        '.' when form.Length > 1 && form[1] != '.' => Shape.NumberMixed,
        '.' => Shape.Ellipsis,
        ':' => form.Length == 1 ? Shape.Colon : Shape.Exclaim,
        ';' => form.Length == 1 ? Shape.Semicolon : Shape.Exclaim,
        '=' when form.Length is 2 or 3 => Shape.Exclaim,
        ',' => Shape.Comma,
        '—' or '–' or '―' => Shape.Dash,
        '-' => form.Length == 1 ? Shape.Hyphen : Shape.Dash,
        '“' or '«' or '‘' or '`' or '„' => Shape.OpenQuote,
        '”' or '»' => Shape.CloseQuote,
        '"' => Shape.Quote,
        '’' or '\'' => form.Length > 1 && IsLetter(form[1]) ? Shape.Lower : Shape.Apostrophe,
        '(' or '[' or '{' => Shape.OpenBracket,
        ')' or ']' or '}' => Shape.CloseBracket,
        '•' or '*' or '·' or '▪' or '►' or '>' or '■' or '●' => Shape.Bullet,
        '+' when form.Length > 1 => Shape.Number,
        _ => Shape.OtherMark,
    };

    private readonly bool IsCloser(int i) =>
        ShapeAt(i) is Shape.Quote or Shape.CloseQuote or Shape.CloseBracket or Shape.Apostrophe;

    private readonly bool IsOpener(int i) =>
        ShapeAt(i) is Shape.Quote or Shape.OpenQuote or Shape.OpenBracket or Shape.Apostrophe;

    private readonly Shape ShapeAt(int i) => i < 0 || i >= words.Count ? Shape.Edge : ShapeOf(words[i].Form);

    private readonly uint HashAt(int i) => i < 0 || i >= words.Count ? 1u : TextHash.OfLower(words[i].Form);

    private readonly uint Ending(int i)
    {
        if (i < 0 || i >= words.Count)
        {
            return 1;
        }

        var form = words[i].Form;
        return TextHash.OfLower(form.AsSpan(Math.Max(0, form.Length - 3)));
    }

    /// <summary>How long the line is that ends after a word: a full one was broken by its width, a short one by its sense.</summary>
    private readonly uint LineLength(int i)
    {
        var at = words[i].Span.End - 1;
        var length = 0;
        while (at >= 0 && text[at] is not ('\n' or '\r') && length < 100)
        {
            at--;
            length++;
        }

        return (uint)(length / 10);
    }

    /// <summary>Numbers the templates as they are added, so that equal values of different templates differ.</summary>
    private ref struct Writer(Span<uint> into)
    {
        private readonly Span<uint> into = into;

        public int Count { get; private set; }

        public void Add(uint a) => into[Count++] = TextHash.Mix((uint)Count * 0x9E3779B1u, a);

        public void Add(uint a, uint b) => Add(TextHash.Mix(a, b));

        public void Add(uint a, uint b, uint c) => Add(TextHash.Mix(TextHash.Mix(a, b), c));

        public void Add(uint a, uint b, uint c, uint d) => Add(TextHash.Mix(TextHash.Mix(a, b), TextHash.Mix(c, d)));
    }
}
