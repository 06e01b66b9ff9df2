using Entente.Coding.Reports;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>What actor resolution knows of the article that it reads.</summary>
internal sealed class ArticleScope(
    ActorDirectory directory, ReferenceWords words, string text, DateOnly? day, NominalWords nominals,
    ArticleEvidence evidence, Party? here)
{
    public ActorDirectory Directory => directory;

    public ReferenceWords Words => words;

    public string Text => text;

    public DateOnly? Day => day;

    /// <summary>What the whole article says about whom it speaks of.</summary>
    public ArticleEvidence Evidence => evidence;

    /// <summary>The state where the article is written; null where it does not say.</summary>
    public Party? Here => here;

    /// <summary>Who has been named so far.</summary>
    public History History { get; } = new(directory, day);

    public NominalWords Nominals => nominals;
}
