using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Dates;
using Entente.Language;

namespace Entente.Articles;

/// <summary>
/// JSON Lines, streamed: <c>text</c> is needed; <c>id, title, published, source, url, author, language, parties</c> are
/// read where they stand, other fields are passed over. A line that is wrong is refused and the next one is read.
/// </summary>
internal static class JsonLinesReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true };

    public static IEnumerable<ReadOutcome> Read(string file, PeekedStream stream, ReadOptions options, CancellationToken token)
    {
        var utf16 = TextDecoder.Utf16Of(stream.Head);
        using var bytes = utf16 is null ? stream : Encoding.CreateTranscodingStream(stream, utf16, Encoding.UTF8, leaveOpen: true);
        var lines = new LineReader(bytes, options.MostBytes);
        var any = false;
        while (lines.MoveNext())
        {
            token.ThrowIfCancellationRequested();
            var line = lines.Number == 1 ? WithoutMark(lines.Line) : lines.Line;
            if (lines.IsTooLong)
            {
                yield return new ReadOutcome.Refused(Refusals.TooLarge(file, options.MostBytes, lines.Number));
            }
            else if (!line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                yield return ReadLine(file, lines.Number, line, options);
            }
            else
            {
                continue;
            }

            any = true;
        }

        if (lines.Failure is not null)
        {
            yield return new ReadOutcome.Refused(lines.Failure is InvalidDataException
                ? Refusals.BrokenGzip(file, lines.Number + 1) : Refusals.Unreadable(file, lines.Failure.Message));
        }
        else if (!any)
        {
            yield return new ReadOutcome.Refused(Refusals.Empty(file));
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line) =>
        line.Span.StartsWith(Encoding.UTF8.Preamble) ? line[3..] : line;

    private static ReadOutcome ReadLine(string file, int number, ReadOnlyMemory<byte> line, ReadOptions options)
    {
        if (!Utf8.IsValid(line.Span))
        {
            line = Encoding.UTF8.GetBytes(TextDecoder.Decode(line.Span));
        }

        try
        {
            using var document = JsonDocument.Parse(line, Options);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Object => ReadObject(new Fields(file, number, document.RootElement), options),
                JsonValueKind.Array => new ReadOutcome.Refused(Refusals.JsonArray(file, number)),
                _ => new ReadOutcome.Refused(Refusals.BrokenJson(file, number, "it is a single value")),
            };
        }
        catch (JsonException failure)
        {
            return new ReadOutcome.Refused(line.Span.TrimStart(" \t"u8) is [(byte)'[', ..]
                ? Refusals.JsonArray(file, number)
                : Refusals.BrokenJson(file, number, FirstSentence(failure)));
        }
    }

    private static ReadOutcome ReadObject(Fields fields, ReadOptions options)
    {
        var text = fields.Text("text");
        var published = Published(fields);
        var parties = Parties(fields, text);
        var draft = new Draft
        {
            Input = Filled(fields.Text("id", numberToo: true)) ?? string.Create(CultureInfo.InvariantCulture, $"{fields.File}:{fields.Line}"),
            Text = text ?? "",
            Title = Filled(fields.Text("title")),
            Publisher = Filled(fields.Text("source")),
            Author = Filled(fields.Text("author")),
            Url = Filled(fields.Text("url")),
            Language = LanguageCode.Of(fields.Text("language")),
            Published = published,
            PublishedBasis = published is null ? null : "given",
            Parties = parties,
        };
        if (fields.Refusal is null && text is null)
        {
            return new ReadOutcome.Refused(Refusals.MissingText(fields.File, fields.Line));
        }

        return fields.Refusal is { } refusal
            ? new ReadOutcome.Refused(refusal)
            : ArticleMaker.Make(draft, options, fields.File, fields.Line);
    }

    /// <summary>An empty field says nothing.</summary>
    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static Edtf? Published(Fields fields)
    {
        var value = fields.Text("published");
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var published = WrittenDate.ReadIso(value);
        if (published is null)
        {
            fields.Refuse("published", $"'{value}'", "an EDTF date as 2024-02-19, 2024-02 or 2024-02-01/2024-02-05");
        }

        return published;
    }

    private static ImmutableArray<GivenParty> Parties(Fields fields, string? text)
    {
        if (!fields.Object.TryGetProperty("parties", out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            fields.Refuse("parties", list.GetRawText(), "a list of {\"span\": [start, end], \"role\": \"actor\"}");
            return [];
        }

        var parties = ImmutableArray.CreateBuilder<GivenParty>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"parties[{parties.Count}]");
            if (Party(fields, item, name, text?.Length ?? 0) is not { } party)
            {
                return [];
            }

            parties.Add(party);
        }

        return parties.ToImmutable();
    }

    private static GivenParty? Party(Fields fields, JsonElement item, string name, int length)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            fields.Refuse(name, item.GetRawText(), "an object with 'span'");
            return null;
        }

        var has = item.TryGetProperty("span", out var span);
        if (!has || span.ValueKind != JsonValueKind.Array || span.GetArrayLength() != 2
            || span[0].ValueKind != JsonValueKind.Number || span[1].ValueKind != JsonValueKind.Number
            || !span[0].TryGetInt32(out var start) || !span[1].TryGetInt32(out var end)
            || start < 0 || end <= start || end > length)
        {
            fields.Refuse($"{name}.span", has ? span.GetRawText() : "nothing", string.Create(
                CultureInfo.InvariantCulture, $"[start, end) inside the text of {length} UTF-16 units"));
            return null;
        }

        var role = fields.TextOf(item, "role", $"{name}.role");
        if (role is not (null or "actor" or "recipient"))
        {
            fields.Refuse($"{name}.role", $"'{role}'", "\"actor\", \"recipient\" or null");
        }

        return new GivenParty(new TextSpan(start, end), role, fields.TextOf(item, "state", $"{name}.state"));
    }

    /// <summary>The parser's reason without its advice to .NET programmers and with a column counted from 1.</summary>
    private static string FirstSentence(JsonException failure)
    {
        var message = failure.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = (end < 0 ? message : message[..end]).TrimEnd('.');
        return failure.BytePositionInLine is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"{reason} (byte {at + 1})")
            : reason;
    }

    /// <summary>The fields of one line; remembers the first that is wrong.</summary>
    private sealed class Fields(string file, int line, JsonElement item)
    {
        public string File => file;

        public int Line => line;

        public JsonElement Object => item;

        public Refusal? Refusal { get; private set; }

        public string? Text(string name, bool numberToo = false) => TextOf(item, name, name, numberToo);

        public string? TextOf(JsonElement holder, string name, string shown, bool numberToo = false)
        {
            if (!holder.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            if (value.ValueKind == JsonValueKind.String)
            {
                return Unescaped(value, shown);
            }

            if (numberToo && value.ValueKind == JsonValueKind.Number)
            {
                return value.GetRawText();
            }

            Refuse(shown, value.GetRawText(), "a string");
            return null;
        }

        public void Refuse(string field, string found, string expected) =>
            Refusal ??= Refusals.BadField(file, line, field, found, expected);

        private string? Unescaped(JsonElement value, string shown)
        {
            try
            {
                return value.GetString();
            }
            catch (InvalidOperationException)
            {
                // Half of a surrogate pair, as "\ud83d", is no text.
                Refuse(shown, "half of a surrogate pair", "whole characters");
                return null;
            }
        }
    }
}
