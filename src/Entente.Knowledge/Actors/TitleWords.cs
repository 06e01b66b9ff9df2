using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Actors;

/// <summary>Words that change whom a title means, and which offices a title may stand for: knowledge/actors/titles.yaml.</summary>
public sealed class TitleWords
{
    private readonly FrozenDictionary<string, IReadOnlySet<string>> covers;

    internal TitleWords(FileReader from)
    {
        Former = from.Words("former");
        Predecessor = from.Words("predecessor");
        Successor = from.Words("successor");
        Stead = from.Words("stead");
        HighOffices = from.ExactWords("high offices");
        ElectTitles = from.Words("elect titles");
        Chosen = from.Words("chosen");
        UnsureTitles = from.Words("unsure titles");
        Entering = from.Words("entering");
        covers = from.WordSets("general titles", "title", "covers");
        from.Finish();
    }

    /// <summary>former, ex-, then-…</summary>
    public IReadOnlySet<string> Former { get; }

    public IReadOnlySet<string> Predecessor { get; }

    public IReadOnlySet<string> Successor { get; }

    /// <summary>"in his place", "in her stead".</summary>
    public IReadOnlySet<string> Stead { get; }

    /// <summary>Roles whose holders news names without title or first name.</summary>
    public IReadOnlySet<string> HighOffices { get; }

    /// <summary>Titles of those who will take an office soon: president-elect.</summary>
    public IReadOnlySet<string> ElectTitles { get; }

    /// <summary>Words beside a title that say that the holder is not yet in office: elect.</summary>
    public IReadOnlySet<string> Chosen { get; }

    /// <summary>Words beside a title by which it says nothing of the article's day: acting, late.</summary>
    public IReadOnlySet<string> UnsureTitles { get; }

    /// <summary>Verbs by which somebody comes into an office: become.</summary>
    public IReadOnlySet<string> Entering { get; }

    /// <summary>Whether a title may be used for an office: "leader" for a president.</summary>
    public bool Covers(string title, string office) => covers.TryGetValue(title, out var offices) && offices.Contains(office);
}
