namespace Entente.Archive.Dossiers;

/// <summary>
/// Sorts by one comparison. <c>OrderBy</c> with a key that is a value, such as a day, is a sort of its own for that type,
/// which the runtime compiles at each start; one comparison of two objects serves all, and a dossier has a dozen.
/// </summary>
internal static class Sorting
{
    /// <summary>What compares as equal keeps its order.</summary>
    public static IEnumerable<T> Sorted<T>(this IEnumerable<T> items, Comparison<T> order)
        where T : class => items.Order(Comparer<T>.Create(order));
}
