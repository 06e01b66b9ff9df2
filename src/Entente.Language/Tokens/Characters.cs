using System.Globalization;

namespace Entente.Language.Tokens;

/// <summary>What each UTF-16 code unit is to the tokeniser: one table, looked up once a character.</summary>
internal static class Characters
{
    [Flags]
    public enum Kind : byte
    {
        None = 0,

        /// <summary>White space, control and invisible characters: they stand between words.</summary>
        Gap = 1,
        Letter = 2,
        Digit = 4,

        /// <summary>Marks, joiners, the soft hyphen and the underscore: they belong to the word around them.</summary>
        Mark = 8,
        Upper = 16,
        Apostrophe = 32,
        Hyphen = 64,

        /// <summary>Every other mark.</summary>
        Other = 128,
    }

    private const Kind WordKinds = Kind.Letter | Kind.Digit | Kind.Mark;

    private static readonly Kind[] Kinds = Build();

    public static Kind Of(char c) => Kinds[c];

    public static bool IsGap(char c) => (Kinds[c] & Kind.Gap) != 0;

    public static bool IsWord(char c) => (Kinds[c] & WordKinds) != 0;

    public static bool IsLetter(char c) => (Kinds[c] & Kind.Letter) != 0;

    public static bool IsDigit(char c) => (Kinds[c] & Kind.Digit) != 0;

    public static bool IsUpper(char c) => (Kinds[c] & Kind.Upper) != 0;

    public static bool IsApostrophe(char c) => (Kinds[c] & Kind.Apostrophe) != 0;

    public static bool IsHyphen(char c) => (Kinds[c] & Kind.Hyphen) != 0;

    public static bool IsPlain(Kind kinds) => (kinds & ~(Kind.Letter | Kind.Mark | Kind.Upper)) == 0;

    private static Kind[] Build()
    {
        var kinds = new Kind[char.MaxValue + 1];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = Classify((char)i);
        }

        return kinds;
    }

    private static Kind Classify(char c) => c switch
    {
        '\'' or '’' or '`' or 'ʼ' or '‘' or '´' => Kind.Apostrophe,
        '-' or '‐' or '‑' => Kind.Hyphen,
        '_' or '\u00AD' or '\u200C' or '\u200D' => Kind.Mark,
        _ when char.IsWhiteSpace(c) => Kind.Gap,
        _ => ByCategory(c),
    };

    private static Kind ByCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Kind.Letter | Kind.Upper,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => Kind.Letter,
        UnicodeCategory.DecimalDigitNumber => Kind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Kind.Mark,
        UnicodeCategory.Control or UnicodeCategory.Format => Kind.Gap,
        _ => Kind.Other,
    };
}
