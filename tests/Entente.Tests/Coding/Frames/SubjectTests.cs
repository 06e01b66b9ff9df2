namespace Entente.Tests.Coding.Frames;

/// <summary>Whose act a verb is that has no subject of its own.</summary>
public sealed class SubjectTests
{
    [Theory]
    [InlineData("The European Union, which was not consulted, backed France, and officials in Oslo said that the talks would go on.", "EU SUPPORT FRA")]
    public void It_is_the_act_of_whoever_the_clause_hangs_on(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2022-05-08"), StringComparison.Ordinal);

    [Theory]
    [InlineData("France put off a meeting of ministers that was to be held in Norway.")]
    [InlineData("George Bush rang Recep Tayyip Erdogan to offer support.")]
    [InlineData("Some towns banned rallies by Turkish politicians.")]
    public void Nobody_else_does_or_suffers_it(string text) =>
        Assert.DoesNotContain(Coded.Text(text).Reports, r => r.Type is "COERCE" or "SUPPORT" && (r.Actor.Any(a => a.State == "TUR") || r.Recipient.Any(a => a.State == "NOR")));
}
