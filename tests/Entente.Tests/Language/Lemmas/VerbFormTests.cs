using Entente.Language.Lemmas;

namespace Entente.Tests.LanguageTests;

public sealed class VerbFormTests
{
    [Theory]
    [InlineData("overran", "VBD", "overrun")]
    [InlineData("stolen", "VBN", "steal")]
    [InlineData("boycotted", "VBD", "boycott")]
    [InlineData("freed", "VBD", "free")]
    [InlineData("planned", "VBD", "plan")]
    [InlineData("shamed", "VBD", "shame")]
    [InlineData("denied", "VBD", "deny")]
    public void A_form_that_was_never_met_has_the_base_that_was(string form, string tag, string lemma) =>
        Assert.Equal(lemma, VerbForms.Shared.Lemma(form, tag, (word, _) => word is "boycott" or "free" or "plan" or "shame" or "sham" or "deny"));
}
