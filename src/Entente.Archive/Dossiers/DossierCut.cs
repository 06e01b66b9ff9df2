using System.Collections.Immutable;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>Leaves of each list what most articles tell, in the order it had.</summary>
internal static class DossierCut
{
    /// <param name="most">How many stay; 0 for all.</param>
    public static ImmutableArray<StoredEvent> Events(ImmutableArray<StoredEvent> events, int most) => most == 0 || events.Length <= most
        ? events
        : Kept(events, most, entry => (entry.Event.Articles, entry.Event.Confidence));

    public static Dossier Of(Dossier dossier, int most)
    {
        var leftOut = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        ImmutableArray<T> Cut<T>(string name, ImmutableArray<T> all, Func<T, (int, double)> weight)
        {
            if (all.Length <= most)
            {
                return all;
            }

            leftOut[name] = all.Length - most;
            return Kept(all, most, weight);
        }

        ImmutableArray<StoredEvent> Less(string name, ImmutableArray<StoredEvent> all) =>
            Cut(name, all, entry => (entry.Event.Articles, entry.Event.Confidence));
        return dossier with
        {
            Together = Less("together", dossier.Together),
            Planned = Less("planned", dossier.Planned),
            Plans = Cut("plans", dossier.Plans, plan => (plan.Entry.Event.Articles, plan.Entry.Event.Confidence)),
            Denied = Less("denied", dossier.Denied),
            Hypothetical = Less("hypothetical", dossier.Hypothetical),
            Figures = Cut("figures", dossier.Figures, figure => (figure.Differ ? 1 : 0, figure.Amounts.Sum(amount => amount.Articles))),
            Statements = Cut("statements", dossier.Statements, one => (one.Quotations.Sum(said => said.Quotation.Text.Length), 0)),
            LeftOut = leftOut.ToImmutable(),
        };
    }

    private static ImmutableArray<T> Kept<T>(ImmutableArray<T> all, int most, Func<T, (int, double)> weight) =>
    [
        .. all.Select((item, at) => (item, at)).OrderByDescending(one => weight(one.item)).ThenBy(one => one.at)
            .Take(most).OrderBy(one => one.at).Select(one => one.item),
    ];
}
