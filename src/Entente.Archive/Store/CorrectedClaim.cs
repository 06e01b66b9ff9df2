using System.Collections.Immutable;
using Entente.Archive.Corrections;
using Entente.Archive.Events;

namespace Entente.Archive.Store;

/// <summary>A claim as a person corrected its report.</summary>
internal static class CorrectedClaim
{
    /// <param name="coding">Null for no event: the claim then has no parties, and is of no event.</param>
    public static Claim Of(Claim coded, JudgedCoding? coding) => new()
    {
        Key = coded.Key,
        ReportId = coded.ReportId,
        Origin = coded.Origin,
        ArticleOrder = coded.ArticleOrder,
        Publisher = coded.Publisher,
        Published = coded.Published,
        Type = coding?.Type ?? coded.Type,
        Mode = coding is null ? coded.Mode : coding.Mode,
        Contexts = coded.Contexts,
        Quad = coding?.Quad ?? coded.Quad,
        Score = coding?.Score ?? coded.Score,
        Cameo = coding?.Cameo ?? coded.Cameo,
        Mutual = coding?.Mutual ?? coded.Mutual,
        When = coding is null ? coded.When : coding.When,
        SaysWhen = coding is null || coding.When?.Text == coded.When?.Text ? coded.SaysWhen : coding.When is not null,
        Content = coding is null || coding.Type == coded.Type ? coded.Content : null,
        Where = coded.Where,
        Standing = coding is null ? coded.Standing
            : coding.Auxiliary.Contains("negation") ? EventStatus.Denied
            : coding.Auxiliary.Contains("hypothetical") ? EventStatus.Hypothetical : EventStatus.Happened,
        Future = coding?.Auxiliary.Contains("future") ?? coded.Future,
        Past = coding?.Auxiliary.Contains("historical") ?? coded.Past,
        Confidence = 1,
        Rule = coded.Rule,
        Words = coded.Words,
        Stand = coded.Stand,
        Actor = Side(coding?.Actor ?? []),
        Recipient = Side(coding?.Recipient ?? []),
    };

    private static ImmutableArray<EventParty> Side(ImmutableArray<JudgedParty> side) =>
    [
        .. side.Where(party => party.Key is not null)
            .Select(party => new EventParty(party.Key!, party.State, party.Sector, party.Id, party.Name)), // not null: just asked
    ];
}
