using Entente.Dates;

namespace Entente.Archive.Events;

/// <summary>Claims of one group that are held for one event, while it grows.</summary>
internal sealed class Cluster(Edtf? when, Shape shape)
{
    private readonly HashSet<string> origins = new(StringComparer.Ordinal);

    /// <summary>The date it was begun with, its finest; null for one without a date.</summary>
    public Edtf? When { get; } = when;

    /// <summary>The shape it was begun with: it stays, so that the event keeps its id.</summary>
    public Shape Born { get; } = shape;

    /// <summary>What its claims say together.</summary>
    public Shape Shape { get; private set; } = shape;

    public List<(Claim Claim, MergeReason Reason)> Claims { get; } = [];

    /// <summary>The plans that this event fulfilled.</summary>
    public List<Claim> Plans { get; } = [];

    /// <summary>How many independent texts tell of it.</summary>
    public int Articles => origins.Count;

    public void Add(Claim claim, MergeReason reason)
    {
        Claims.Add((claim, reason));
        origins.Add(claim.Origin);
        Shape = Shape.With(Shape.Of(claim));
    }

    /// <summary>Takes in all of another, whose shape fits.</summary>
    public void Absorb(Cluster other, MergeReason reason)
    {
        foreach (var (claim, _) in other.Claims)
        {
            Add(claim, reason);
        }
    }
}
