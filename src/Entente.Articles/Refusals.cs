using System.Globalization;

namespace Entente.Articles;

/// <summary>Every refusal of this project with its wording.</summary>
public static class Refusals
{
    public static Refusal MissingFile(string file) =>
        new(file, null, "missing-file", "There is no such file or folder. Check the path.");

    public static Refusal EmptyFolder(string file) =>
        new(file, null, "empty-folder", "The folder holds no files to read (hidden ones are passed over). Check the path.");

    public static Refusal Unreadable(string file, string why) =>
        new(file, null, "unreadable", $"The file could not be opened: {why.TrimEnd('.')}. Check that it is there and may be read.");

    public static Refusal NoStandardInput() =>
        new("-", null, "no-standard-input", "Nothing stands on standard input. Pipe text into the command or name a file.");

    public static Refusal Empty(string file, int? line = null) =>
        new(file, line, "empty", "There is nothing in it. Remove it or fetch it again.");

    public static Refusal Binary(string file) =>
        new(file, null, "binary", "This is no text. Save it as plain text, HTML or JSON Lines first.");

    public static Refusal BrokenGzip(string file, int? line = null) =>
        new(file, line, "broken-gzip", line is null
            ? "The gzip file is cut short or damaged, and nothing of it was read. Fetch it again."
            : "The gzip file is cut short or damaged from here on; what stood before was read. Fetch it again.");

    public static Refusal TooLarge(string file, long mostBytes, int? line = null) =>
        new(file, line, "too-large", string.Create(
            CultureInfo.InvariantCulture,
            $"It is larger than {mostBytes / 1_000_000.0:0.######} MB, too large for one article. Split it, or give many articles as JSON Lines, which may be of any size."));

    public static Refusal BrokenJson(string file, int line, string why) =>
        new(file, line, "broken-json", $"The line is no JSON object: {why.TrimEnd('.')}. Write one object a line, as {{\"text\": \"…\"}}.");

    public static Refusal JsonArray(string file, int line) =>
        new(file, line, "broken-json", "The line is no JSON object: a list starts here. Write one object a line; `jq -c '.[]'` turns a list into that.");

    public static Refusal MissingText(string file, int line) =>
        new(file, line, "missing-text", "The object has no field 'text'. Put the article's text there.");

    public static Refusal BadField(string file, int line, string field, string found, string expected) =>
        new(file, line, "bad-field", $"Field '{field}' holds {Shown(found)}. Expected {expected}.");

    public static Refusal NoText(string file, int? line = null) =>
        new(file, line, "no-text", "No text of an article was found in it. If it is a page that needs scripts to show its text, save the text itself.");

    public static Refusal NotEnglish(string file, int? line = null) =>
        new(file, line, "not-english", "The text does not look like English, and only English is read. Give an English version.");

    public static Refusal BrokenFeed(string file, int line, string why) =>
        new(file, line, "broken-feed", $"The feed is no well-formed XML from here on: {why.TrimEnd('.')}. Items before it were read; fetch it again.");

    public static Refusal NoItems(string file) =>
        new(file, null, "no-items", "The XML holds no RSS or Atom items. Give a feed, or save the article as text or HTML.");

    private static string Shown(string found) => found.Length <= 60 ? found : $"{found.AsSpan(0, 57)}…";
}
