using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Dates;
using Entente.Language;

namespace Entente.Archive.Exports;

/// <summary>An event on its way out, with where each of its reports stands.</summary>
/// <param name="Day">The day that its rows bear; null where there is none.</param>
/// <param name="Sources">The reports that it counts, copies included; announcements of what then took place left out.</param>
/// <param name="Words">The words of the best report for a party, by side and key; empty where the format does not want them.</param>
internal sealed record ExportEvent(
    Event Event, ExportStatus Status, DateOnly? Day, Evidence Best, ImmutableArray<ExportSource> Sources,
    ImmutableDictionary<(Side, string), string> Words)
{
    /// <summary>Whether <see cref="Day"/> stands for a longer time.</summary>
    public bool IsPeriod(bool announced) => !(announced ? Event.First?.IsDay ?? true : Event.When?.IsDay ?? true);

    /// <summary>Where the report to quote stands.</summary>
    public ExportSource Quoted => Sources.First(source => source.Article == Event.Best.Article && source.Number == Event.Best.Number);
}

/// <summary>Where one report of an event stands.</summary>
/// <param name="Article">The article's row number; no part of any file.</param>
/// <param name="ArticleKey">The hash of the text and of who ran it when: the same in every archive.</param>
/// <param name="Text">The id of the text.</param>
/// <param name="Origin">The text that it is a copy of, or its own.</param>
/// <param name="Length">Of the text, in characters.</param>
/// <param name="IsLead">Whether it stands in the headline, the line under it or the first paragraph.</param>
/// <param name="ActorAt">Where the first actor's words begin; null for none.</param>
internal sealed record ExportSource(
    long Article, int Number, string Report, long ArticleKey, string Text, string Origin, string? Publisher, Edtf? Published,
    string? Url, string? Title, string? Language, TextSpan Sentence, TextSpan Trigger, int? ActorAt, int? RecipientAt, int Length,
    bool IsLead, double Confidence, ImmutableArray<string> Contexts);
