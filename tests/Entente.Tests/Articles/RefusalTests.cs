using System.Text;
using Entente.Articles;

namespace Entente.Tests.Articles;

public sealed class RefusalTests : IDisposable
{
    private readonly Inputs _inputs = new();

    public void Dispose() => _inputs.Dispose();

    [Fact]
    public void A_missing_file_is_refused_and_the_rest_goes_on()
    {
        var good = _inputs.Put("a.txt", "The ministers met on Monday.");
        var outcomes = new ArticleReader().Read(["nowhere.txt", good], new ReadOptions(), CancellationToken.None).ToList();
        Assert.Equal("nowhere.txt: [missing-file] There is no such file or folder. Check the path.", Assert.Single(Inputs.Refusals(outcomes)).ToString());
        Assert.Equal(2, outcomes.Count);
    }

    [Fact]
    public void A_folder_without_files_is_refused()
    {
        _inputs.Put(".hidden", "x");
        Assert.Equal("empty-folder", Assert.Single(Inputs.Refusals(Inputs.Read(_inputs.Folder))).Reason);
    }

    [Fact]
    public void Standard_input_that_is_not_there_is_refused() =>
        Assert.Equal("no-standard-input", Assert.Single(Inputs.Refusals(Inputs.Read("-"))).Reason);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    [InlineData("a.jsonl")]
    [InlineData("a.xml")]
    [InlineData("a.txt.gz")]
    public void An_empty_file_is_refused(string name) => Assert.Equal("empty", _inputs.Refusal(name, "").Reason);

    [Fact]
    public void An_empty_file_in_gzip_is_refused() => Assert.Equal("empty", _inputs.Refusal("a.txt.gz", Inputs.Gzip([])).Reason);

    [Fact]
    public void Lines_of_nothing_are_refused() => Assert.Equal("empty", _inputs.Refusal("a.jsonl", "\n\n \n").Reason);

    [Fact]
    public void White_space_is_no_text() => Assert.Equal("no-text", _inputs.Refusal("a.txt", " \n\t\n").Reason);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.jsonl")]
    [InlineData("a.html")]
    [InlineData("picture.jpg")]
    public void Bytes_that_are_no_text_are_refused(string name) =>
        Assert.Equal("binary", _inputs.Refusal(name, [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]).Reason);

    [Fact]
    public void Zeros_far_down_a_text_are_refused() =>
        Assert.Equal("binary", _inputs.Refusal("a.txt", [.. Encoding.UTF8.GetBytes(new string('a', 9000)), 0, 0, 0]).Reason);

    [Fact]
    public void A_PDF_is_refused() => Assert.Equal("binary", _inputs.Refusal("a.pdf", "%PDF-1.4\n% made of text alone\n").Reason);

    [Fact]
    public void A_gzip_file_that_is_cut_short_is_refused()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"The ministers met {i * 7919} times in {i}. "));
        var packed = Inputs.Gzip(Encoding.UTF8.GetBytes(text));
        foreach (var length in (int[])[12, packed.Length / 2, packed.Length - 4])
        {
            Assert.Equal("broken-gzip", _inputs.Refusal("a.txt.gz", packed[..length]).Reason);
        }
    }

    [Fact]
    public void A_gzip_file_cut_anywhere_is_refused()
    {
        var packed = Inputs.Gzip("The ministers of both states met on Monday, officials of both said."u8.ToArray());
        Assert.All(Enumerable.Range(2, packed.Length - 2), length => Assert.Equal("broken-gzip", _inputs.Refusal("a.txt.gz", packed[..length]).Reason));
    }

    [Fact]
    public void Gzip_files_joined_to_one_are_read()
    {
        byte[] packed = [.. Inputs.Gzip("The ministers of both states "u8.ToArray()), .. Inputs.Gzip("met on Monday."u8.ToArray())];
        Assert.Equal("The ministers of both states met on Monday.", _inputs.Article("a.txt.gz", packed).Text);
    }

    [Fact]
    public void A_file_that_is_called_gz_and_is_not_is_refused() =>
        Assert.Equal("broken-gzip", _inputs.Refusal("a.txt.gz", "The ministers met on Monday.").Reason);

    [Fact]
    public void The_lines_before_a_gzip_breaks_are_read()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"{{\"text\":\"The ministers met {i * 7919} times in {i}.\"}}\n"));
        var packed = Inputs.Gzip(Encoding.UTF8.GetBytes(text));
        var outcomes = Inputs.Read(_inputs.Put("a.jsonl.gz", packed[..(packed.Length / 2)]));
        var refusal = Assert.Single(Inputs.Refusals(outcomes));
        Assert.Equal(("broken-gzip", outcomes.Count), (refusal.Reason, refusal.Line));
        Assert.True(outcomes.Count > 100);
        Assert.Same(refusal, Assert.IsType<ReadOutcome.Refused>(outcomes[^1]).Refusal);
    }

    [Fact]
    public void A_file_of_200_MB_is_refused_without_reading_it()
    {
        var path = Path.Combine(_inputs.Folder, "large.txt");
        using (var file = File.Create(path))
        {
            file.Write("The ministers met on Monday. "u8);
            file.Write(Encoding.ASCII.GetBytes(new string('x', 5000)));
            file.SetLength(200_000_000);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusal = Assert.Single(Inputs.Refusals(Inputs.Read(path)));
        Assert.Equal("too-large", refusal.Reason);
        Assert.Contains("100 MB", refusal.Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
    }

    [Fact]
    public void What_unpacks_to_too_much_is_refused()
    {
        var packed = Inputs.Gzip(Encoding.UTF8.GetBytes(new string('x', 200_000)));
        Assert.Equal("too-large", _inputs.Refusal("a.html.gz", packed, new ReadOptions { MostBytes = 150_000 }).Reason);
    }

    [Theory]
    [InlineData("El presidente ruso llegó a La Habana el jueves para una visita oficial que durará tres días.")]
    [InlineData("Le ministre des Affaires étrangères est arrivé à Moscou pour des entretiens avec son homologue.")]
    [InlineData("Der Minister ist nach Moskau gereist, um mit seinem Amtskollegen über die Lage zu sprechen und nicht zu verhandeln.")]
    [InlineData("Il ministro è arrivato a Mosca per un incontro con il suo omologo della difesa.")]
    [InlineData("Rosyjski minister przybył w poniedziałek do stolicy, żeby mówić o wojnie.")]
    [InlineData("Президент России прибыл в Гавану с официальным визитом.")]
    [InlineData("وصل الرئيس الروسي إلى هافانا في زيارة رسمية")]
    [InlineData("俄罗斯总统抵达哈瓦那进行正式访问。")]
    public void A_text_in_another_language_is_refused(string text) => Assert.Equal("not-english", _inputs.Refusal("a.txt", text).Reason);

    [Theory]
    [InlineData("Vier Minister in Moskau.")]
    [InlineData("North Korea releases the first official image of Kim Jong-il's son, Kim Jong-un.")]
    [InlineData("Joran van der Sloot pleads guilty to killing a Peruvian woman.")]
    [InlineData("Raúl Salinas de Gortari meets João Lourenço, Tayyip Erdoğan and Đặng Thị Ngọc Thịnh in Rio de Janeiro.")]
    [InlineData("Putin, Xi, Modi, Ramaphosa, Lula attend BRICS summit")]
    public void Names_and_a_few_words_make_no_other_language(string text) => Assert.Equal(text, _inputs.Article("a.txt", text).Text);

    [Fact]
    public void Names_alone_in_a_record_that_says_another_language_are_refused() =>
        Assert.Equal("not-english", _inputs.Refusal("a.jsonl", """{"text":"Presidenti saapui Moskovaan tapaamaan Putinin", "language":"fi"}""").Reason);

    [Fact]
    public void An_outcome_is_matched_by_its_case()
    {
        var refusal = Refusals.Empty("a.txt");
        Assert.Equal("refused", new ReadOutcome.Refused(refusal).Match(_ => "read", _ => "refused"));
    }
}
