using System.Collections.Concurrent;
using Entente.Articles;
using Entente.Coding;
using Entente.Coding.Reports;

namespace Entente.Cli;

/// <summary>
/// Codes a stream of articles on all cores and hands the results on in input order. The only place where work runs
/// in parallel.
/// </summary>
public static class CodingLine
{
    /// <summary>Articles handed to a coder at once: enough to fill the parser's batches.</summary>
    private const int MostArticles = 48;

    /// <summary>… and no more text than this, so that long articles do not pile up. UTF-16 units.</summary>
    private const int MostText = 60_000;

    /// <param name="prepare">What is made of each result on the coder's thread.</param>
    /// <param name="take">Called on this thread, in input order: the outcome and what was made of it.</param>
    public static void Run<T>(
        IEnumerable<ReadOutcome> outcomes, Func<Coder> first, Func<CodedArticle, T> prepare,
        Action<Refusal> refuse, Action<CodedArticle, T> take, CancellationToken cancellation)
    {
        var coders = new ConcurrentBag<Coder>();
        var original = new Lazy<Coder>(first);
        var waiting = new Queue<Task<List<Piece<T>>>>();
        var most = Environment.ProcessorCount + 2;
        foreach (var batch in Batches(outcomes))
        {
            cancellation.ThrowIfCancellationRequested();
            while (waiting.Count >= most)
            {
                Hand(waiting.Dequeue(), refuse, take);
            }

            waiting.Enqueue(Task.Run(() => Work(batch, coders, original, prepare), cancellation));
        }

        while (waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            Hand(waiting.Dequeue(), refuse, take);
        }
    }

    private static List<Piece<T>> Work<T>(
        List<ReadOutcome> batch, ConcurrentBag<Coder> coders, Lazy<Coder> original, Func<CodedArticle, T> prepare)
    {
        if (!coders.TryTake(out var coder))
        {
            coder = original.Value.Fork();
        }

        var articles = batch.Select(o => o.Match<Article?>(a => a, _ => null)).OfType<Article>().ToArray();
        var coded = new Queue<CodedArticle>(coder.Code(articles));
        coders.Add(coder);
        return [.. batch.Select(o => o.Match(
            _ => new Piece<T>(coded.Peek(), prepare(coded.Dequeue()), null),
            r => new Piece<T>(null, default, r)))];
    }

    private static void Hand<T>(Task<List<Piece<T>>> done, Action<Refusal> refuse, Action<CodedArticle, T> take)
    {
        foreach (var piece in done.GetAwaiter().GetResult())
        {
            if (piece.Coded is null)
            {
                refuse(piece.Refusal!); // A piece is one or the other.
            }
            else
            {
                take(piece.Coded, piece.Made!);
            }
        }
    }

    private static IEnumerable<List<ReadOutcome>> Batches(IEnumerable<ReadOutcome> outcomes)
    {
        var batch = new List<ReadOutcome>();
        var text = 0;
        foreach (var outcome in outcomes)
        {
            batch.Add(outcome);
            text += outcome.Match(a => a.Text.Length, _ => 0);
            if (batch.Count >= MostArticles || text >= MostText)
            {
                yield return batch;
                batch = [];
                text = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private sealed record Piece<T>(CodedArticle? Coded, T? Made, Refusal? Refusal);
}
