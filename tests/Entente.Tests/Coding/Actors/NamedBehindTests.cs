using Entente.Tests.Coding.Frames;

namespace Entente.Tests.Coding.Actors;

/// <summary>Parties whose name stands behind a noun, within a longer name, or under a pronoun or "these".</summary>
public sealed class NamedBehindTests
{
    [Theory]
    [InlineData("Military alliance NATO condemned Russia.", "NATO ACCUSE RUS")]
    [InlineData("The bloc ECOWAS warned Mali.", "ECOWAS THREATEN MLI")]
    [InlineData("The militant group Hezbollah shelled Haifa.", "LBN ASSAULT ISR")]
    [InlineData("Turkey attacked the rebel group M23.", "TUR ASSAULT COD")]
    public void The_name_behind_a_noun_is_the_party(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Ukraine accused Russia of stealing its grain.", "UKR ACCUSE RUS; RUS COERCE UKR")]
    [InlineData("Israel says that the Syrian military fired an anti-aircraft missile towards its territory.", "SYR ASSAULT ISR")]
    [InlineData("Iran said Israel had hit its nuclear sites.", "ISR ASSAULT IRN")]
    [InlineData("Palestinians have urged the UN to act to punish Israel for its offensive in the Gaza Strip.", "PSE REQUEST UN; ISR ASSAULT PSE")]
    public void Nobody_does_harm_to_his_own(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void A_family_name_within_a_full_name_is_that_person() => Assert.EndsWith("ARG ACCUSE ESP",
        Coded.Reports("President Cristina Fernandez de Kirchner arrived in Spain. Fernandez accused Spain of lying."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Russia expelled diplomats from Estonia and Latvia, in retaliation for the expulsions of Russian diplomats from these countries.", "EST+LVA SANCTION RUS")]
    [InlineData("Russia summoned the envoys of France and Germany. These countries had backed Ukraine.", "FRA+DEU SUPPORT UKR")]
    public void These_countries_are_the_last_named_together(string text, string wanted) => Assert.Contains(wanted, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void A_firm_is_its_owners() => Assert.Equal("ARG COERCE ESP", Coded.Reports("Argentina seized Repsol's YPF."));

    [Theory]
    [InlineData("Russia severed air links with Georgia after Tbilisi freed four Russian officers. Georgia had arrested the officers on September 27.", "GEO COERCE RUS")]
    [InlineData("Sudanese President Omar al-Zubadi arrived in Chad. Zubadi thanked Qatar.", "SDN SUPPORT QAT")]
    [InlineData("Chad and Sudan share a border. Each has long accused the other of arming rebels.", "SDN+TCD ACCUSE")]
    public void Who_was_named_is_named_again(string text, string wanted) => Assert.Contains(wanted, Coded.Reports(text), StringComparison.Ordinal);
}
