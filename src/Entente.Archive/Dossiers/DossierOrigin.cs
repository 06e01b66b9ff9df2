using System.Collections.Immutable;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>What the archive was made by, for who cites it.</summary>
/// <param name="Merge">The rule that its events were made by.</param>
/// <param name="Coders">The versions of entente and of the knowledge that coded its articles, sorted.</param>
/// <param name="Articles">How many articles it holds.</param>
public sealed record DossierOrigin(string Merge, ImmutableArray<CoderVersion> Coders, long Articles)
{
    internal static DossierOrigin Of(ArchiveStore store)
    {
        using var query = new Statement(store.Connection, "SELECT tool, knowledge FROM coder ORDER BY tool, knowledge", 0);
        using var row = query.Read();
        var coders = ImmutableArray.CreateBuilder<CoderVersion>();
        while (row.Read())
        {
            coders.Add(new CoderVersion(row.GetString(0), row.GetString(1)));
        }

        return new DossierOrigin(store.Rule.Name, coders.ToImmutable(), store.ArticleCount());
    }
}
