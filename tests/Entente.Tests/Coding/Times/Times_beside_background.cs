using Entente.Tests.Coding.Frames;

namespace Entente.Tests.Coding.Times;

/// <summary>Times in sentences that tell of today and of what lay or lies around it. The articles are of Thursday 14 March 2024.</summary>
public sealed class Times_beside_background
{
    [Theory]
    [InlineData("Israel frequently bombs Syria.", "bombs", null)]
    [InlineData("Egypt usually opens the border with Gaza twice a year.", "opens", null)]
    [InlineData("The Iranian army may have killed six Kurdish villagers.", "killed", null)]
    [InlineData("Washington suspects the Russian trader of attempting to sell weapons to Iran.", "sell", null)]
    [InlineData("A Chinese firm that was accused of spying on Poland in 2019 sues Sweden.", "accused", null)]
    [InlineData("Those arrested by the Turkish police are freed.", "arrested", null)]
    [InlineData("Police freed those kidnapped by Boko Haram.", "kidnapped", null)]
    [InlineData("Greece, which expelled six Russian diplomats, blames Moscow.", "expelled", null)]
    [InlineData("A British fan, jailed in Portugal for his role in a riot, is transferred.", "jailed", null)]
    [InlineData("Williams had earlier claimed that Tongan soldiers had beaten hundreds of people.", "beaten", null)]
    [InlineData("The membership of Hungary had been suspended since 2019 after it accused Juncker of lying.", "accused", null)]
    [InlineData("Iran said that it had arrested six spies.", "arrested", "2024-03-14")]
    public void What_is_told_of_no_day_bears_none(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Putin said that Iran attacked on Sunday Turkey, which it accuses of arming rebels.", "accuses", "2024-03-14")]
    [InlineData("Peru travels to Bahrain for the first official visit by a South American minister to the Gulf kingdom since it established ties with Peru last year.", "travels to", "2024-03-14")]
    [InlineData("British troops are undertaking their biggest operation since the fall of the Taliban in 2001.", "undertaking", "2024-03-14")]
    [InlineData("Turkey announces the release of 20 prisoners in response to the release of 300 Turks since Sunday.", "announces", "2024-03-14")]
    [InlineData("Two Kenyans, a Bulgarian and a Belgian held captive since November 2008 are freed by Somali pirates.", "freed", "2024-03-14")]
    [InlineData("Kenya has suspended flights to Somalia for two months.", "suspended", "2024-03-14")]
    [InlineData("Russia expelled two British diplomats on Tuesday, the second such step in a week.", "expelled", "2024-03-12")]
    [InlineData("Putin and Xi signed a treaty on Monday, the first between their countries since 1950.", "signed", "2024-03-11")]
    [InlineData("Putin visited China on Monday the 11th.", "visited", "2024-03-11")]
    [InlineData("Canada jailed a Russian spy in the 1980s and freed him ten years later.", "freed", "199X")]
    [InlineData("Canada jailed a Russian spy in the 1980s and freed him 12 years later.", "freed", "1992/2001")]
    [InlineData("Jordan appealed to Qatar for aid on Sunday.", "appealed", "2024-03-10")]
    [InlineData("Georgia attacked Abkhazia on November, 12th, 2006.", "attacked", "2006-11-12")]
    [InlineData("Georgia attacked Abkhazia in November, 2006.", "attacked", "2006-11")]
    [InlineData("Russia has bombed Idlib for seven years.", "bombed", "2017/..")]
    [InlineData("Guinea is setting up a commission to investigate the shooting of protesters last week.", "setting up", "2024-03-14")]
    [InlineData("Putin met Xi in Moscow.http://news.com/story/2003/11/10/1", "met", "2024-03-14")]
    public void News_of_today_is_not_of_the_time_that_it_looks_back_on(string text, string trigger, string when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Spain says that it is withdrawing its troops from Iraq in June.", "withdrawing", "2024-06")]
    [InlineData("The Dutch foreign minister announces that he is stepping down in November.", "stepping down", "2024-11")]
    [InlineData("Police are investigating the killing of a Turkish student on December 1.", "investigating", "2024-03-14")]
    [InlineData("The rebels fled on Sunday and will attack Goma again.", "attack", null)]
    [InlineData("Defence Minister Yoon resigned earlier in the week, with President Roh expected to announce new sanctions soon.", "announce", null)]
    public void What_is_to_come_does_not_lie_in_the_past(string text, string trigger, string? when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("Chinese troops crossed the border, shelled Indian posts and killed six soldiers on Sunday.", "shelled", "2024-03-10")]
    [InlineData("Gunmen kill a Turkish envoy and wound his guard on Monday.", "kill", "2024-03-11")]
    [InlineData("A raid staged by Chad in January wounded 40 Sudanese villagers.", "wounded", "2024-01")]
    [InlineData("Algeria expelled the envoy in 2019 and has blocked Moroccan flights since then.", "blocked", "2019/..")]
    [InlineData("The bomb exploded on Monday while Erdogan was visiting Athens.", "visiting", "2024-03-11")]
    [InlineData("The ministry confirms that a man has died after being shot by Belarusian police at a protest in Brest on February 11.", "shot", "2024-02-11")]
    public void Acts_told_as_one_share_a_time(string text, string trigger, string when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("2012 shelling of Goma by rebels: Rwanda denies helping them.", "shelling", "2012")]
    [InlineData("2014 annexation of Crimea by Russia: Kyiv recalls its envoy.", "annexation", "2014")]
    [InlineData("2007 Bagram bombing: An attack at Bagram while Cheney is visiting Afghanistan kills 23.", "kills", "2024-03-14")]
    [InlineData("1950 Turkish soldiers cross the Syrian border.", "cross", "2024-03-14")]
    public void The_year_of_a_heading_is_that_of_what_it_names(string text, string trigger, string when) => Bears(text, trigger, when);

    [Theory]
    [InlineData("A Frenchman was convicted of fraud in 2010 by Spain.", "convicted", "2010")]
    [InlineData("A Yemeni, who had been sentenced by Egypt for plotting the bombing of the USS Cole in 2000, escaped.", "sentenced", null)]
    public void A_charge_does_not_lie_in_the_time_of_the_crime(string text, string trigger, string? when) => Bears(text, trigger, when);

    private static void Bears(string text, string trigger, string? when)
    {
        var found = Assert.Single(Coded.Text(text).Reports, r => r.Trigger.Of(text).StartsWith(trigger, StringComparison.Ordinal));
        Assert.Equal(when, found.When?.Edtf.Text);
    }
}
