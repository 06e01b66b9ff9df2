using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Entente.Language;

namespace Entente.Archive.Events;

/// <summary>How a sentence tells of an act: its words, those around the act, and what marks it as told before or as one more.</summary>
internal sealed class ActWords
{
    /// <summary>Units of text on either side of the act that belong to it.</summary>
    private const int Around = 75;

    /// <summary>Units of text on either side of the sentence that tell what it is about.</summary>
    private const int Beyond = 300;

    /// <summary>Units before the act in which a word may put it into the background.</summary>
    private const int Before = 70;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly Regex ClauseEnds = new($"[;:]|, (?!{AnyOf(MergingWords.Relatives)})", RegexOptions.Compiled | RegexOptions.CultureInvariant, Patience);

    private static readonly Regex Subordinates = new(@$"\b(?:{AnyOf(MergingWords.Subordinates)})\b", Options, Patience);

    private static readonly Regex Further = new(
        @$"\b(?:{AnyOf(MergingWords.Further)}|\w+(?:th|st|nd|rd) (?:{AnyOf(MergingWords.Again)}))\b", Options, Patience);

    private static readonly Regex Harm = new(AnyOf(MergingWords.Harm), Options, Patience);

    private ActWords(string sentence, int start, int end, string around)
    {
        Wide = Gist.Of(around);
        Sentence = sentence;
        Act = Gist.Stems(sentence[start..end]);
        All = Gist.Of(sentence);
        Near = Gist.Of(Cut(sentence, start - Around, end + Around));
        IsBackground = Subordinates.IsMatch(Clause(sentence[..start]));
        IsFurther = Further.IsMatch(sentence);
        IsHarm = Harm.IsMatch(sentence[start..end]);
    }

    public string Sentence { get; }

    /// <summary>The stems of the words that carry the act, sorted.</summary>
    public ImmutableArray<string> Act { get; }

    public Gist All { get; }

    public Gist Near { get; }

    /// <summary>The sentence with those about it.</summary>
    public Gist Wide { get; }

    /// <summary>The act is told beside another, as known: "after he was shot", "the attack that killed 43", "over the arrest".</summary>
    public bool IsBackground { get; }

    /// <summary>It is one more of its kind: "another", "a second", "a further 160", "for a tenth day".</summary>
    public bool IsFurther { get; }

    /// <summary>The act is one of killing, wounding or destroying, several of which one attack does.</summary>
    public bool IsHarm { get; }

    /// <summary>One word at least carries the act in both.</summary>
    public bool SharesAct(ActWords other) => Act.Any(stem => other.Act.Contains(stem));

    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence in it.</param>
    /// <param name="act">The words that carry the act, in the text.</param>
    public static ActWords Of(string text, TextSpan sentence, TextSpan act)
    {
        var start = Math.Clamp(act.Start - sentence.Start, 0, sentence.Length);
        var end = Math.Clamp(act.End - sentence.Start, start, sentence.Length);
        return new ActWords(sentence.Of(text), start, end, Cut(text, sentence.Start - Beyond, sentence.End + Beyond));
    }

    private static string AnyOf(ImmutableArray<string> words) => string.Join('|', words.Select(Regex.Escape));

    private static string Cut(string text, int start, int end)
    {
        var from = Math.Max(0, start);
        var to = Math.Min(text.Length, end);
        while (from > 0 && char.IsLetterOrDigit(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && char.IsLetterOrDigit(text[to]))
        {
            to++;
        }

        return text[from..to];
    }

    /// <summary>What stands before the act in its own clause.</summary>
    private static string Clause(string before)
    {
        var clause = ClauseEnds.Split(before)[^1];
        return clause.Length > Before ? clause[^Before..] : clause;
    }
}
