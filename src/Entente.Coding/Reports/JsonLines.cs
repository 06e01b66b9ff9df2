using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Articles;
using Entente.Coding.Figures;
using Entente.Coding.Times.Publication;
using Entente.Language;

namespace Entente.Coding.Reports;

/// <summary>
/// Writes what was coded as JSON Lines, as FORMAT.md gives it: the article, then its reports, figures and quotations
/// in text order. Holds a writer that is used again for every line, so one instance serves one thread.
/// </summary>
public sealed class JsonLines : IDisposable
{
    private static readonly JsonEncodedText KindArticle = JsonEncodedText.Encode("article");
    private static readonly JsonEncodedText KindReport = JsonEncodedText.Encode("report");
    private static readonly JsonEncodedText KindFigure = JsonEncodedText.Encode("figure");
    private static readonly JsonEncodedText KindQuotation = JsonEncodedText.Encode("quotation");

    private readonly Utf8JsonWriter json;
    private readonly IBufferWriter<byte> output;

    /// <param name="output">Gets UTF-8; every line ends in a line feed.</param>
    public JsonLines(IBufferWriter<byte> output)
    {
        this.output = output;
        // The lines are read by JSON readers, never set into a page: letters stay readable instead of \u escapes.
        json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>As the instance's, for one article; any thread.</summary>
    public static void Write(CodedArticle coded, IBufferWriter<byte> output)
    {
        using var lines = new JsonLines(output);
        lines.Write(coded);
    }

    /// <summary>The article's line and a line for each thing read out of it.</summary>
    public void Write(CodedArticle coded)
    {
        Write(coded.Article, coded.Inferred);
        var text = coded.Article.Text;
        int report = 0, figure = 0, quotation = 0;
        while (true)
        {
            var nextReport = report < coded.Reports.Length ? coded.Reports[report].Trigger.Start : int.MaxValue;
            var nextFigure = figure < coded.Figures.Length ? coded.Figures[figure].Span.Start : int.MaxValue;
            var nextQuotation = quotation < coded.Quotations.Length ? coded.Quotations[quotation].Span.Start : int.MaxValue;
            if (nextReport == int.MaxValue && nextFigure == int.MaxValue && nextQuotation == int.MaxValue)
            {
                return;
            }

            if (nextReport <= nextFigure && nextReport <= nextQuotation)
            {
                Write(coded.Reports[report++], text);
            }
            else if (nextFigure <= nextQuotation)
            {
                Write(coded.Figures[figure++]);
            }
            else
            {
                Write(coded.Quotations[quotation++]);
            }
        }
    }

    public void Dispose() => json.Dispose();

    private void Write(Article article, InferredDate? inferred)
    {
        Begin(KindArticle);
        json.WriteString("id", article.Id);
        json.WriteString("input", article.Input);
        json.WriteString("title", article.Title);
        json.WriteString("source", article.Publisher);
        json.WriteString("url", article.Url);
        json.WriteString("language", article.Language);
        json.WriteString("published", article.Published?.Text);
        json.WriteString("publishedBasis", article.PublishedBasis);
        if (inferred is null)
        {
            json.WriteNull("publishedWhy");
        }
        else
        {
            json.WriteStartArray("publishedWhy");
            foreach (var (evidence, fits) in inferred.Reasons.Select(r => (r, true)).Concat(inferred.Contradictions.Select(c => (c, false))))
            {
                json.WriteStartObject();
                json.WriteString("reason", evidence.Reason);
                json.WriteStartArray("span");
                json.WriteNumberValue(evidence.Span.Start);
                json.WriteNumberValue(evidence.Span.End);
                json.WriteEndArray();
                json.WriteBoolean("fits", fits);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteString("text", article.Text);
        End();
    }

    private void Write(Report report, string text)
    {
        Begin(KindReport);
        json.WriteString("id", report.Id);
        json.WriteString("article", report.Article);
        Write("sentence", report.Sentence, text);
        Write("trigger", report.Trigger, text);
        json.WriteString("type", report.Type);
        json.WriteString("mode", report.Mode);
        Write("context", report.Contexts);
        json.WriteNumber("quad", report.Quad);
        json.WriteNumber("score", report.Score);
        json.WriteString("cameo", report.Cameo);
        Write("actor", report.Actor);
        Write("recipient", report.Recipient);
        json.WriteBoolean("mutual", report.Mutual);
        Write(report.When);
        Write(report.Content);
        Write(report.Where);
        Write("auxiliary", report.Auxiliary);
        Write(report.SaidBy);
        json.WriteNumber("confidence", report.Confidence);
        json.WriteString("rule", report.Rule);
        Write(report.Doubts);
        End();
    }

    private void Write(Figure figure)
    {
        Begin(KindFigure);
        json.WriteString("measure", figure.Measure);
        // A figure lies between states or is of some; the side that does not apply is null.
        WriteOrNull("between", figure.Between);
        WriteOrNull("of", figure.Of);
        Write("value", figure.Value);
        json.WriteString("unit", figure.Unit);
        Write("factor", figure.Factor);
        json.WriteString("base", figure.Base?.Text);
        json.WriteBoolean("approximate", figure.Approximate);
        json.WriteString("bound", figure.Bound.Name());
        Write("upTo", figure.UpTo);
        json.WriteBoolean("forecast", figure.Forecast);
        json.WriteString("period", figure.Period?.Text);
        Write("saidBy", figure.SaidBy);
        Write("span", figure.Span);
        json.WriteString("article", figure.Article);
        End();
    }

    private void Write(Quotation quotation)
    {
        Begin(KindQuotation);
        json.WriteString("text", quotation.Text);
        Write("span", quotation.Span);
        Write("speaker", quotation.Speaker);
        Write("addressee", quotation.Addressee);
        json.WriteString("cue", quotation.Cue);
        json.WriteBoolean("direct", quotation.Direct);
        json.WriteString("article", quotation.Article);
        End();
    }

    private void Write(ReportTime? when)
    {
        if (!Open("when", when))
        {
            return;
        }

        json.WriteString("edtf", when!.Edtf.Text); // not null: Open said so
        json.WriteString("text", when.Text);
        Write("span", when.Span);
        json.WriteString("basis", when.Basis);
        json.WriteEndObject();
    }

    private void Write(ReportContent? content)
    {
        if (!Open("content", content))
        {
            return;
        }

        json.WriteString("type", content!.Type); // not null: Open said so
        json.WriteString("mode", content.Mode);
        json.WriteString("when", content.When?.Text);
        json.WriteEndObject();
    }

    private void Write(ReportPlace? place)
    {
        if (!Open("where", place))
        {
            return;
        }

        json.WriteString("name", place!.Name); // not null: Open said so
        json.WriteString("state", place.State);
        Write("span", place.Span);
        json.WriteEndObject();
    }

    private void Write(Attribution? saidBy)
    {
        if (!Open("saidBy", saidBy))
        {
            return;
        }

        Write("party", saidBy!.Party); // not null: Open said so
        json.WriteString("cue", saidBy.Cue);
        json.WriteBoolean("quoted", saidBy.Quoted);
        json.WriteEndObject();
    }

    private void Write(ImmutableArray<Doubt> doubts)
    {
        json.WriteStartArray("doubts");
        foreach (var doubt in doubts)
        {
            json.WriteStartObject();
            json.WriteString("code", doubt.Code);
            json.WriteString("sentence", doubt.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(string name, ImmutableArray<Party> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            Fields(party);
        }

        json.WriteEndArray();
    }

    private void Write(string name, Party? party)
    {
        if (Open(name, party))
        {
            Fields(party!); // not null: Open said so
        }
    }

    private void Fields(Party party)
    {
        json.WriteString("state", party.State);
        json.WriteString("sector", party.Sector);
        json.WriteString("id", party.Id);
        json.WriteString("name", party.Name);
        json.WriteString("text", party.Text);
        Write("span", party.Span);
        json.WriteString("how", party.How);
        json.WriteEndObject();
    }

    private void Write(string name, TextSpan span, string text)
    {
        json.WriteStartObject(name);
        Write("span", span);
        json.WriteString("text", text.AsSpan(span.Start, span.Length));
        json.WriteEndObject();
    }

    private void Write(string name, TextSpan? span)
    {
        if (span is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        json.WriteNumberValue(known.Start);
        json.WriteNumberValue(known.End);
        json.WriteEndArray();
    }

    private void Write(string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void Write(string name, ImmutableArray<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    private void WriteOrNull(string name, ImmutableArray<string> items)
    {
        if (items.IsEmpty)
        {
            json.WriteNull(name);
        }
        else
        {
            Write(name, items);
        }
    }

    /// <summary>Starts an object, or writes null and says false.</summary>
    private bool Open(string name, object? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
            return false;
        }

        json.WriteStartObject(name);
        return true;
    }

    private void Begin(JsonEncodedText kind)
    {
        json.Reset();
        json.WriteStartObject();
        json.WriteString("kind", kind);
    }

    private void End()
    {
        json.WriteEndObject();
        json.Flush();
        output.GetSpan(1)[0] = (byte)'\n';
        output.Advance(1);
    }
}
