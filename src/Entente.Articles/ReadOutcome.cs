namespace Entente.Articles;

/// <summary>What became of one piece of input: an article, or the reason why there is none.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>Takes one function per case, so that a new case breaks every caller at compile time.</summary>
    public abstract T Match<T>(Func<Article, T> read, Func<Refusal, T> refused);

    /// <summary>An article was read.</summary>
    public sealed record Read(Article Article) : ReadOutcome
    {
        public override T Match<T>(Func<Article, T> read, Func<Refusal, T> refused)
        {
            ArgumentNullException.ThrowIfNull(read);
            return read(Article);
        }
    }

    /// <summary>The input, or one line or item of it, could not be read; the rest goes on.</summary>
    public sealed record Refused(Refusal Refusal) : ReadOutcome
    {
        public override T Match<T>(Func<Article, T> read, Func<Refusal, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(Refusal);
        }
    }
}
