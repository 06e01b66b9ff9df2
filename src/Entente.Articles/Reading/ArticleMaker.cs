using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Entente.Dates;

namespace Entente.Articles;

/// <summary>Makes the article of a draft: checks the text, names it by its content, settles its date.</summary>
internal static class ArticleMaker
{
    private const string English = "en";

    public static ReadOutcome Make(Draft draft, ReadOptions options, string file, int? line = null)
    {
        if (string.IsNullOrWhiteSpace(draft.Text))
        {
            return new ReadOutcome.Refused(Refusals.NoText(file, line));
        }

        var language = EnglishTest.Judge(draft.Text);
        if (language == Judgement.NotEnglish || (language == Judgement.Open && draft.Language is not (null or English)))
        {
            return new ReadOutcome.Refused(Refusals.NotEnglish(file, line));
        }

        var parts = draft.Parts.IsDefault ? PartFinder.Find(draft.Text, draft.Title) : draft.Parts;
        var (published, basis) = Published(draft, parts, options);
        return new ReadOutcome.Read(new Article
        {
            Id = IdOf(draft.Text),
            Input = draft.Input,
            Title = draft.Title ?? Headline(draft.Text, parts),
            Publisher = draft.Publisher ?? options.Publisher,
            Author = draft.Author,
            Url = draft.Url,
            Language = draft.Language ?? (language == Judgement.English ? English : null),
            Published = published,
            PublishedBasis = basis,
            Text = draft.Text,
            Parts = parts,
            Parties = draft.Parties,
        });
    }

    /// <summary>The first 16 hex digits of the SHA-256 of the text in UTF-8.</summary>
    public static string IdOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    private static (Edtf? Published, string? Basis) Published(Draft draft, ImmutableArray<ArticlePart> parts, ReadOptions options)
    {
        if (draft.Published is not null)
        {
            return (draft.Published, draft.PublishedBasis);
        }

        if (options.Published is not null)
        {
            return (options.Published, "given");
        }

        foreach (var part in parts)
        {
            if (part.Kind == PartKind.Dateline && WrittenDate.Find(draft.Text.AsSpan(part.Span.Start, part.Span.Length)) is { } day)
            {
                return (day, "dateline");
            }
        }

        return (null, null);
    }

    private static string? Headline(string text, ImmutableArray<ArticlePart> parts) =>
        parts is [{ Kind: PartKind.Headline } first, ..] ? first.Span.Of(text) : null;
}
