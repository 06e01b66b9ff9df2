using System.IO.Compression;
using System.Text;
using Entente.Articles;

namespace Entente.Tests.Articles;

/// <summary>A folder of its own for one test, gone afterwards, and short ways to read what was put there.</summary>
internal sealed class Inputs : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-articles-");

    public string Folder => _folder.FullName;

    public string Put(string name, string text) => Put(name, Encoding.UTF8.GetBytes(text));

    public string Put(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Folder);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    public static List<ReadOutcome> Read(string path, ReadOptions? options = null) =>
        [.. new ArticleReader().Read([path], options ?? new ReadOptions(), CancellationToken.None)];

    public List<Article> Articles(string name, string text, ReadOptions? options = null) => Articles(name, Encoding.UTF8.GetBytes(text), options);

    public List<Article> Articles(string name, byte[] bytes, ReadOptions? options = null) =>
        Read(Put(name, bytes), options).ConvertAll(outcome => outcome.Match(
            article => article,
            refusal => throw new Xunit.Sdk.XunitException($"Refused: {refusal}")));

    public Article Article(string name, string text, ReadOptions? options = null) => Assert.Single(Articles(name, text, options));

    public Article Article(string name, byte[] bytes, ReadOptions? options = null) => Assert.Single(Articles(name, bytes, options));

    public Refusal Refusal(string name, string text, ReadOptions? options = null) => Refusal(name, Encoding.UTF8.GetBytes(text), options);

    public Refusal Refusal(string name, byte[] bytes, ReadOptions? options = null) =>
        Assert.Single(Refusals(Read(Put(name, bytes), options)));

    public static List<Refusal> Refusals(IEnumerable<ReadOutcome> outcomes) =>
        [.. outcomes.OfType<ReadOutcome.Refused>().Select(refused => refused.Refusal)];

    /// <summary>The parts as "Kind: text" lines; a star marks one that repeats.</summary>
    public static string[] Parts(Article article) =>
        [.. article.Parts.Select(part => $"{part.Kind}{(part.Repeats ? "*" : "")}: {part.Span.Of(article.Text)}")];

    public void Dispose() => _folder.Delete(recursive: true);
}
