namespace Entente.Knowledge.Times;

/// <summary>One word of knowledge/times with all it may mean.</summary>
public sealed class TimeWord
{
    private readonly bool[] has;
    private readonly int[] values;

    internal TimeWord(string text, RoleValues roles, Grain grain, bool shortForm, bool wary)
    {
        Text = text;
        Grain = grain;
        IsShort = shortForm;
        IsWary = wary;
        has = roles.Has;
        values = roles.Values;
        IsAnchor = Array.Exists(Anchors, Is);
    }

    /// <summary>The word in lower case.</summary>
    public string Text { get; }

    /// <summary>The calendar step of a unit; meaningless for other words.</summary>
    public Grain Grain { get; }

    /// <summary>A short form ("Nov"), which needs a number or a word of time beside it.</summary>
    public bool IsShort { get; }

    /// <summary>A name that is another word as well ("may", "march").</summary>
    public bool IsWary { get; }

    /// <summary>A sentence without an anchor and without a number that looks like a date holds no time.</summary>
    public bool IsAnchor { get; }

    /// <summary>Whether the word has this role.</summary>
    public bool Is(TimeRole role) => has[(int)role];

    /// <summary>The number that the word has in a role (month 1 to 12, weekday 1 to 7, step -1 to 1); 0 without one.</summary>
    public int Value(TimeRole role) => values[(int)role];

    private static readonly TimeRole[] Anchors =
    [
        TimeRole.Month, TimeRole.Weekday, TimeRole.Unit, TimeRole.Season, TimeRole.Day, TimeRole.Decade,
        TimeRole.QuarterLetter, TimeRole.HalfLetter, TimeRole.LastNight, TimeRole.Daypart, TimeRole.Name, TimeRole.Overnight, TimeRole.Repeated,
    ];
}
