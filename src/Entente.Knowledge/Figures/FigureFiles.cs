using Entente.Knowledge.Files;

namespace Entente.Knowledge.Figures;

// The shapes of knowledge/figures/*.yaml. They are as loose as YAML; NumberWords and FigureWords cannot be wrong.
#pragma warning disable CA1812 // made by the YAML reader

internal sealed class NumberEntry
{
    public Placed? Value { get; set; }

    public List<Placed> Words { get; set; } = [];

    public List<Placed> Ordinals { get; set; } = [];

    public bool Scale { get; set; }

    public List<Placed> Many { get; set; } = [];

    public List<Placed> Short { get; set; } = [];

    public List<Placed> Factor { get; set; } = [];
}

internal sealed class CurrencyEntry
{
    public Placed? Currency { get; set; }

    public List<Placed> Symbols { get; set; } = [];

    public List<Placed> Joined { get; set; } = [];

    public List<Placed> Names { get; set; } = [];

    public List<Placed> Plain { get; set; } = [];

    public bool Default { get; set; }

    public Placed? Of { get; set; }

    public List<Placed> Hundredths { get; set; } = [];
}

internal sealed class FigureUnitEntry
{
    public Placed? Unit { get; set; }

    public List<Placed> Names { get; set; } = [];
}

internal sealed class MeasureEntry
{
    public Placed? Measure { get; set; }

    public List<Placed> Nouns { get; set; } = [];

    public List<Placed> Verbs { get; set; } = [];

    public List<Placed> Dies { get; set; } = [];

    public List<Placed> Counted { get; set; } = [];

    public List<Placed> Adjectives { get; set; } = [];

    public List<Placed> Movers { get; set; } = [];

    public bool BothSides { get; set; }

    public Placed? Unit { get; set; }
}
