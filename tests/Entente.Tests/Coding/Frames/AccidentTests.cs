namespace Entente.Tests.Coding.Frames;

/// <summary>The dead of accidents, whom nobody attacked, and those of attacks beside the same words.</summary>
public sealed class AccidentTests
{
    [Theory]
    [InlineData("A van plunged into a ravine in Peru. Six people were killed.")]
    [InlineData("A 7.0 magnitude earthquake struck Lombok, Indonesia. At least 131 people were killed.")]
    [InlineData("At least 75 people were killed in a fuel tanker explosion in Tanzania.")]
    [InlineData("A Kenyan army helicopter crashed near Nairobi, killing six people.")]
    [InlineData("Two trains collided near Lima, killing nine people.")]
    [InlineData("A ship of the Libyan navy sinks in a storm, killing nine sailors.")]
    [InlineData("An explosion at a fireworks factory in Turkey killed seven workers.")]
    public void Nobody_attacked_the_dead_of_an_accident(string text) => Assert.DoesNotContain("ASSAULT", Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("A gunman opened fire after a crash in Peru. Six Peruvians were killed.")]
    [InlineData("A drone hit a fuel depot in Ukraine. Two workers were killed in the explosion.")]
    [InlineData("A Russian submarine sinks a Ukrainian ship, killing nine sailors.")]
    [InlineData("Rebels blew up a train in Peru, killing nine people.")]
    [InlineData("Six people were killed in Peru.")]
    public void Beside_violence_nothing_is_an_accident(string text) => Assert.Contains("ASSAULT", Coded.Reports(text), StringComparison.Ordinal);
}
