using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Entente.Articles;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Archive.Store;

/// <summary>The short lists that are stored as JSON in one column, since nothing is ever looked up in them.</summary>
internal static class ArticleJson
{
    /// <summary>Null for one plain paragraph that is the whole text, as most short items are.</summary>
    public static string? Of(ImmutableArray<ArticlePart> parts, int length)
    {
        if (parts is [{ Kind: PartKind.Paragraph, Repeats: false } only] && only.Span == new TextSpan(0, length))
        {
            return null;
        }

        return Write(json =>
        {
            foreach (var part in parts)
            {
                json.WriteStartArray();
                json.WriteStringValue(part.Kind.ToString());
                json.WriteNumberValue(part.Span.Start);
                json.WriteNumberValue(part.Span.End);
                json.WriteBooleanValue(part.Repeats);
                json.WriteEndArray();
            }
        });
    }

    public static ImmutableArray<ArticlePart> Parts(string? text, int length) => text is null
        ? [new ArticlePart(PartKind.Paragraph, new TextSpan(0, length))]
        : Read(text, item => new ArticlePart(
            Enum.Parse<PartKind>(item[0].GetString()!), // not null: Of writes a name
            new TextSpan(item[1].GetInt32(), item[2].GetInt32()),
            item[3].GetBoolean()));

    public static string? Of(ImmutableArray<GivenParty> parties) => parties.IsEmpty ? null : Write(json =>
    {
        foreach (var party in parties)
        {
            json.WriteStartArray();
            json.WriteNumberValue(party.Span.Start);
            json.WriteNumberValue(party.Span.End);
            json.WriteStringValue(party.Role);
            json.WriteStringValue(party.State);
            json.WriteEndArray();
        }
    });

    public static ImmutableArray<GivenParty> Parties(string? text) => text is null ? [] : Read(text, item =>
        new GivenParty(new TextSpan(item[0].GetInt32(), item[1].GetInt32()), item[2].GetString(), item[3].GetString()));

    public static string? Of(ImmutableArray<Doubt> doubts) => doubts.IsEmpty ? null : Write(json =>
    {
        foreach (var doubt in doubts)
        {
            json.WriteStartArray();
            json.WriteStringValue(doubt.Code);
            json.WriteStringValue(doubt.Sentence);
            json.WriteEndArray();
        }
    });

    public static ImmutableArray<Doubt> Doubts(string? text) => text is null ? [] : Read(text, item =>
        new Doubt(item[0].GetString()!, item[1].GetString()!)); // not null: Of writes both

    private static string Write(Action<Utf8JsonWriter> items)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            items(json);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static ImmutableArray<T> Read<T>(string text, Func<JsonElement, T> item)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.EnumerateArray().Select(item)];
    }
}
