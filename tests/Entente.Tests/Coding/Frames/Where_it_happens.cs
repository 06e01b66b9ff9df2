namespace Entente.Tests.Coding.Frames;

/// <summary>In which state something is done to people of no named state, by all the ways in which news tells a place.</summary>
public sealed class Where_it_happens
{
    [Theory]
    [InlineData("Twenty worshippers were killed during riots in Gondar.", "? ASSAULT ETH")]
    [InlineData("A teenager was killed during a crackdown on protesters near the capital Manama.", "? ASSAULT BHR")]
    [InlineData("Six people were injured after a bombing in Basra.", "? ASSAULT IRQ")]
    [InlineData("Gunmen attacked a convoy north of Baghdad.", "? ASSAULT IRQ")]
    [InlineData("A bomb exploded at a checkpoint east of the Libyan capital.", "? ASSAULT LBY")]
    [InlineData("Gunmen killed 27 villagers in two attacks in Nigeria's restive northeast.", "? ASSAULT NGA")]
    [InlineData("Gunmen kidnapped five aid workers and their driver in Niger.", "? ASSAULT NER")]
    [InlineData("Deadly bombings occurred in the capital Damascus.", "? ASSAULT SYR")]
    [InlineData("Police fired tear gas at protesters in the capital Manama.", "BHR ASSAULT BHR")]
    [InlineData("Police in the Chinese city of Xyzhou arrested six activists.", "CHN COERCE CHN")]
    [InlineData("Protests erupted in Guangxi province.", "CHN PROTEST ?")]
    [InlineData("A rally took place in Lyon.", "FRA PROTEST ?")]
    [InlineData("Fifteen people were killed in the Pakistani town of Xyz Khel.", "? ASSAULT PAK")]
    [InlineData("Gunmen attacked a bus in Xyzpulli, southern Chile.", "? ASSAULT CHL")]
    [InlineData("Police fired on protesters in Baghdad's Tahrir Square.", "IRQ ASSAULT IRQ")]
    public void A_place_may_stand_in_many_phrases(string text, string expected) => Assert.Contains(expected, Coded.Reports(text).Replace("?+?", "?", StringComparison.Ordinal).Replace("NER+NER", "NER", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("At talks in the Kremlin Macron condemned the sanctions of China.", "FRA ACCUSE CHN")]
    [InlineData("The killing on Sunday of an Israeli soldier was condemned by France.", "? ASSAULT ISR")]
    public void Names_behind_a_place_or_a_day_hang_where_they_belong(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);
}
