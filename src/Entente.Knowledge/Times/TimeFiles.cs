using Entente.Knowledge.Files;

namespace Entente.Knowledge.Times;

// The shapes of knowledge/times/*.yaml. They are as loose as YAML; TimeWords cannot be wrong.
#pragma warning disable CA1812 // made by the YAML reader

internal sealed class MonthEntry
{
    public Placed? Month { get; set; }

    public List<Placed> Names { get; set; } = [];

    public List<Placed> Short { get; set; } = [];

    public bool Wary { get; set; }
}

internal sealed class WeekdayEntry
{
    public Placed? Weekday { get; set; }

    public List<Placed> Names { get; set; } = [];

    public List<Placed> Short { get; set; } = [];
}

internal sealed class UnitEntry
{
    public Placed? Grain { get; set; }

    public Placed? Count { get; set; }

    public List<Placed> Names { get; set; } = [];
}

internal sealed class SeasonEntry
{
    public Placed? Season { get; set; }

    public List<Placed> Names { get; set; } = [];
}

internal sealed class RoleEntry
{
    public Placed? Role { get; set; }

    public Placed? Value { get; set; }

    public List<Placed> Words { get; set; } = [];
}

internal sealed class NamedEntry
{
    public Placed? Time { get; set; }

    public List<Placed> Names { get; set; } = [];

    public bool Bare { get; set; }

    public bool Act { get; set; }

    public List<Placed> NotAfter { get; set; } = [];

    public Placed? Date { get; set; }
}

internal sealed class TermEntry
{
    public Placed? Tenure { get; set; }

    public List<Placed> Offices { get; set; } = [];

    public Placed? Entering { get; set; }

    public List<Placed> Into { get; set; } = [];

    public List<Placed> Chief { get; set; } = [];

    public Placed? TermOf { get; set; }

    public Placed? State { get; set; }

    public Placed? Years { get; set; }

    public Placed? Until { get; set; }
}

internal sealed class FeastEntry
{
    public Placed? Feast { get; set; }

    public List<Placed> Names { get; set; } = [];

    public Placed? Day { get; set; }

    public Placed? Weekday { get; set; }

    public Placed? Easter { get; set; }

    public Placed? Orthodox { get; set; }

    public List<Placed> Occurrences { get; set; } = [];
}
