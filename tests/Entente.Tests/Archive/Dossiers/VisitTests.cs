using Entente.Archive.Dossiers;

namespace Entente.Tests.Archive.Dossiers;

public sealed class VisitTests
{
    [Fact]
    public void Arrival_talks_and_dinner_are_one_visit()
    {
        var visit = Assert.Single(Visits(
            Told.By("Wire", "2018-11-02", "Arrival.").That("CUB:Castro>RUS", "CONSULT/visit", "2018-11-01"),
            Told.By("Wire", "2018-11-03", "Talks.").That("RUS:Putin=CUB:Castro", "CONSULT", "2018-11-02"),
            Told.By("Wire", "2018-11-04", "Dinner.").That("RUS=CUB", "CONSULT", "2018-11-03")));
        Assert.Equal(("CUB", "RUS", "2018-11-01/2018-11-03", 3), (visit.From, visit.To, visit.When?.Text, visit.Events.Length));
        Assert.Equal("Castro", Assert.Single(visit.Persons));
    }

    [Fact]
    public void Another_traveller_or_another_week_is_another_visit()
    {
        Assert.Equal(2, Visits(
            Told.By("Wire", "2018-11-02", "One.").That("CUB:Castro>RUS", "CONSULT/visit", "2018-11-01"),
            Told.By("Wire", "2018-11-03", "Two.").That("CUB:Ruz>RUS", "CONSULT/visit", "2018-11-02")).Length);
        Assert.Equal(2, Visits(
            Told.By("Wire", "2018-11-02", "One.").That("CUB:Castro>RUS", "CONSULT/visit", "2018-11-01"),
            Told.By("Wire", "2018-11-13", "Two.").That("CUB:Castro>RUS", "CONSULT/visit", "2018-11-12")).Length);
    }

    [Fact]
    public void The_place_of_talks_says_who_travelled()
    {
        Assert.Equal([("RUS", "CUB"), ((string?)null, (string?)null)], Visits(
            Told.By("Wire", "2018-11-02", "In Havana.").That("RUS=CUB", "CONSULT", "2018-11-01", place: "CUB"),
            Told.By("Wire", "2018-12-02", "In Geneva.").That("RUS=CUB", "CONSULT", "2018-12-01", place: "CHE")).Select(visit => (visit.From, visit.To)));
    }

    [Fact]
    public void A_call_is_no_meeting()
    {
        Assert.Empty(Visits(
            Told.By("Wire", "2018-11-02", "They spoke by phone.").That("RUS=CUB", "CONSULT/phone", "2018-11-01"),
            Told.By("Wire", "2018-11-05", "They were in contact.").That("RUS=CUB", "CONSULT", "2018-11-04", rule: "consult/x-is-in-contact-with-y")));
    }

    private static System.Collections.Immutable.ImmutableArray<DossierVisit> Visits(params Told[] told)
    {
        using var store = Told.ADay(told);
        return DossierBuilder.Build(store, "RUS", "CUB").Visits;
    }
}
