namespace Entente.Knowledge.Actors.Image;

/// <summary>
/// What two ways of writing one name share: plain letters, one space for blanks and hyphens, no full stops and
/// apostrophes. "Sana’a", "Sanaa"; "Díaz-Canel", "Diaz Canel"; "U.N.", "UN". Capitals are kept; the table of names
/// ignores them, <see cref="CaseFits"/> does not.
/// </summary>
internal ref struct NameSpelling(Span<char> buffer)
{
    private readonly Span<char> buffer = buffer;
    private bool gap;

    /// <summary>FNV-1a of the capitals of what was written so far.</summary>
    public uint Hash { get; private set; } = FnvStart;

    /// <summary>Characters written; more than the buffer holds are not written, and <see cref="IsFull"/> says so.</summary>
    public int Length { get; private set; }

    public bool IsFull { get; private set; }

    public readonly ReadOnlySpan<char> Written => buffer[..Length];

    private const uint FnvStart = 2166136261;
    private const uint FnvPrime = 16777619;

    public static string Of(string name)
    {
        Span<char> buffer = stackalloc char[name.Length * 2];
        var spelling = new NameSpelling(buffer);
        spelling.Append(name);
        return spelling.Written.ToString();
    }

    /// <summary>Without the article that a name may be listed with: it stands before the name and is no part of it.</summary>
    public static string OfBare(string name) => Of(name.StartsWith(Article, StringComparison.Ordinal) ? name[Article.Length..] : name);

    /// <summary>A name listed with it is a name only behind it: "the West".</summary>
    public const string Article = "the ";

    public static uint HashOf(ReadOnlySpan<char> spelled)
    {
        var hash = FnvStart;
        foreach (var letter in spelled)
        {
            hash = unchecked((hash ^ char.ToUpperInvariant(letter)) * FnvPrime);
        }

        return hash;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            Append(letter);
        }
    }

    /// <summary>Whether a written form may stand for a name: as listed, all in capitals, or, of several words, with small
    /// letters or capitals after the first ("Arab league", "Anhui Province", also "strait of Hormuz").</summary>
    /// <param name="name">The name in plain spelling.</param>
    /// <param name="written">The text in plain spelling, equal to the name but for capitals.</param>
    /// <param name="isStrict">Without the last of these.</param>
    public static bool CaseFits(ReadOnlySpan<char> name, ReadOnlySpan<char> written, bool isStrict)
    {
        if (name.StartsWith("The ", StringComparison.Ordinal) && written.StartsWith("the ", StringComparison.Ordinal))
        {
            return CaseFits(name[4..], written[4..], isStrict);
        }

        if (name.SequenceEqual(written))
        {
            return true;
        }

        if (!isStrict && IsAcronym(name) && char.IsUpper(written[0]) && !written[1..].ContainsAnyExceptInRange('a', 'z'))
        {
            return true; // "Nato", "Unesco"
        }

        var gap = name.IndexOf(' ');
        var (capitals, loose, wordStart) = (true, gap > 0 && !isStrict, true);
        var first = gap > 0 && name[gap..].StartsWith(" of ", StringComparison.Ordinal) ? 0 : 1;
        for (var i = 0; i < name.Length; i++)
        {
            capitals &= !char.IsLower(written[i]);
            loose &= written[i] == name[i] || (i >= first && wordStart && char.ToLowerInvariant(written[i]) == char.ToLowerInvariant(name[i]) && (i > 0 || char.IsUpper(name[i])));
            wordStart = name[i] == ' ';
        }

        return capitals || loose;
    }

    /// <summary>Four capitals or more, which British papers write as a word.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> name) => name.Length >= 4 && !name.ContainsAnyExceptInRange('A', 'Z');

    private void Append(char letter)
    {
        if (letter is ' ' or '-' or '\u00a0' or '\u2010' or '\u2011' or '\u2013' or '\n' or '\r' or '\t')
        {
            gap = Length > 0;
        }
        else if (letter is not ('.' or '\'' or '\u2019' or '\u2018' or '\u02bc' or '\u02bb' or '`'))
        {
            if (gap)
            {
                Put(' ');
                gap = false;
            }

            if (Letters.PlainFor(letter) is { } plain)
            {
                foreach (var one in plain)
                {
                    Put(one);
                }
            }
            else
            {
                Put(letter);
            }
        }
    }

    private void Put(char letter)
    {
        if (Length == buffer.Length)
        {
            IsFull = true;
            return;
        }

        buffer[Length++] = letter;
        Hash = unchecked((Hash ^ char.ToUpperInvariant(letter)) * FnvPrime);
    }
}
