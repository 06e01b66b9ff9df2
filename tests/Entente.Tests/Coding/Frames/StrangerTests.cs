namespace Entente.Tests.Coding.Frames;

/// <summary>People and nouns whose state their own words do not say.</summary>
public sealed class StrangerTests
{
    [Theory]
    [InlineData("Kenya closed its border on Monday. John Maples, the defence minister, accused Somalia of shelling a post.", "KEN ACCUSE SOM")]
    [InlineData("Kenya closed its border on Monday. Defence Minister John Maples accused Somalia of shelling a post.", "KEN ACCUSE SOM")]
    [InlineData("Kenya closed its border on Monday. The opposition leader, John Maples, accused Somalia of shelling a post.", "KEN ACCUSE SOM")]
    [InlineData("Somalia condemned Prime Minister Fumio Kishida and Agriculture Minister Ichiro Konomi.", "SOM ACCUSE JPN+JPN")]
    public void An_unknown_official_is_of_the_state_spoken_of(string text, string expected) =>
        Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void A_governor_may_be_anybodys() =>
        Assert.DoesNotContain("KEN ACCUSE", Coded.Reports("Kenya closed its border on Monday. Governor John Maples accused Somalia of shelling a post."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Colonel Gadafy's government had apologised to France.", "1999-07-08", "LBY CONCEDE FRA")]
    [InlineData("Libya has accepted blame, expressed regret to Britain and undertaken to compensate France.", "1999-07-08", "LBY AGREE FRA")]
    [InlineData("General Franco received the French ambassador.", "1965-11-03", "FRA CONSULT ESP")]
    public void A_ruler_keeps_his_rank(string text, string published, string expected) =>
        Assert.Contains(expected, Coded.Reports(text, published), StringComparison.Ordinal);

    [Fact]
    public void The_president_is_the_one_who_was_called_so() =>
        Assert.Contains("TZA ACCUSE UGA", Coded.Reports("President Nyerere spoke in Dar es Salaam. Field Marshal Amin spoke in Kampala. The President accused Uganda of murder.", "1978-11-03"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Protesters in Tokyo stormed the Korean embassy.", "JPN PROTEST KOR")]
    [InlineData("Pyongyang tested a missile. The United States condemned Korean provocations.", "USA ACCUSE PRK")]
    [InlineData("South Korea spoke to North Korea. Japan summoned the Korean ambassador.", "JPN ACCUSE ?")]
    [InlineData("The two Korean leaders met in Panmunjom on Friday.", "KOR+PRK CONSULT")]
    public void Korean_is_of_the_one_that_is_named(string text, string expected) =>
        Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("China and South Korea signed an accord on Monday. Premier Li Qiang received the visitor in the afternoon.", "KOR CONSULT CHN")]
    [InlineData("Australia spied on Indonesia. Joko Widodo says the neighbour must explain itself.", "IDN REQUEST AUS")]
    public void Visitor_and_neighbour_are_the_other_one(string text, string expected) =>
        Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void The_country_is_rather_one_that_was_named_than_a_people() =>
        Assert.Contains("UN CONCEDE LBY", Coded.Reports("Mandela travelled to Libya in March, helped by the Saudis. The United Nations at once lifted the sanctions on the country."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Macron said Iran was holding \"our citizens\" as hostages.", "IRN ASSAULT FRA")]
    [InlineData("\"Our soldiers were killed by Turkish fire,\" the Syrian defence ministry said.", "TUR ASSAULT SYR")]
    public void Ours_are_the_speakers_people(string text, string expected) =>
        Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("# Soviet-Japanese Joint Declaration Signed in Moscow", "SUN+JPN SUPPORT")]
    [InlineData("The Franco-German treaty was signed on Monday.", "FRA+DEU SUPPORT")]
    [InlineData("Pak-Afghan talks opened in Islamabad.", "PAK+AFG CONSULT")]
    [InlineData("General Franco met Hitler.", "ESP+DEU CONSULT")]
    [InlineData("# Treaty between Egypt and Israel ratified", "? SUPPORT EGY+ISR")]
    [InlineData("# French aid to Niger suspended", "FRA SANCTION NER")]
    public void Adjectives_joined_by_a_hyphen_are_both_sides(string text, string expected) =>
        Assert.Contains(expected, Coded.Reports(text, "1956-10-20"), StringComparison.Ordinal);

    [Theory]
    [InlineData("N. A. Bulganin met J. F. Dulles.", "1956-10-20", "SUN+USA CONSULT")]
    [InlineData("A. B. Vajpayee flew to Lahore.", "1999-02-20", "IND CONSULT PAK")]
    [InlineData("T. Q. Vajpayee flew to Lahore.", "1999-02-20", "? CONSULT PAK")]
    public void Initials_are_a_first_name(string text, string published, string expected) =>
        Assert.Contains(expected, Coded.Reports(text, published), StringComparison.Ordinal);

    [Fact]
    public void A_guests_prime_minister_is_not_the_one_of_whoever_congratulates_him() =>
        Assert.Contains("SUN SUPPORT JPN", Coded.Reports("Ichiro Hatoyama arrived in Moscow. He met Nikolai Bulganin. The head of the Soviet government congratulated the prime minister.", "1956-10-20"), StringComparison.Ordinal);

    [Fact]
    public void What_is_promised_second_is_a_report_too() =>
        Assert.Equal("DEU CONCEDE JPN; DEU CONCEDE JPN", Coded.Reports("Germany agreed to release Japanese prisoners and to lift sanctions on Japan."));

    [Theory]
    [InlineData("France hit back at what it called the hypocrisy of Australia.", "FRA ACCUSE AUS")]
    [InlineData("Russia condemned what it described as Polish aggression.", "RUS ACCUSE POL")]
    [InlineData("Ecuadorean jets shot down two of Peru's Sukhoi bombers.", "ECU ASSAULT PER")]
    [InlineData("France sent aid to Chad's border with Sudan.", "FRA AID TCD")]
    [InlineData("An attack on a post near Chad's border with Mali left ten soldiers dead.", "? ASSAULT TCD")]
    [InlineData("Two Turks were beaten and arrested by Greek police.", "GRC ASSAULT TUR; GRC COERCE TUR")]
    [InlineData("The ministry summoned the Chinese ambassador.", "? ACCUSE CHN")]
    [InlineData("The treaty was signed by Ivan Petrov, for Moscow, and John Smithson, for London.", "RUS+GBR SUPPORT")]
    public void What_a_thing_is_called_or_made_by_is_told_apart(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Ecuador fought Peru. Peruvian aircraft drove its soldiers from Paquisha.", "PER ASSAULT ECU")]
    [InlineData("Turkey met Syria. Syria expelled its ambassador on Monday.", "SYR SANCTION TUR")]
    [InlineData("Sudan met Chad. Sudan said that its troops had expelled the invaders.", "SDN ASSAULT TCD")]
    public void Nobody_attacks_his_own(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Omar al-Bashir was to visit Juba. Then fighting began and he called off the trip.", "SDN REJECT SSD", "2012-04-21")]
    [InlineData("Sudan and South Sudan fought. America helped the South.", "USA AID SSD", "2012-04-21")]
    [InlineData("Rwanda and South Africa each expel the other's diplomats.", "RWA+ZAF SANCTION", "2014-03-07")]
    [InlineData("Saudi Arabia and Iran undertook not to meddle in each other's affairs.", "SAU+IRN AGREE", "2023-03-11")]
    [InlineData("Putin said that he had telephoned Erdogan, who did not ring back, and offered to meet him.", "RUS AGREE TUR", "2015-11-26")]
    [InlineData("Negotiators in Addis Ababa criticised Egypt.", "? ACCUSE EGY", "2024-03-14")]
    [InlineData("Turkmen rebels shot a Russian pilot.", "? ASSAULT RUS", "2015-11-26")]
    [InlineData("The Turkmen president flew to Moscow.", "TKM CONSULT RUS", "2015-11-26")]
    public void Sides_of_the_text_around(string text, string expected, string published) =>
        Assert.Contains(expected, Coded.Reports(text, published), StringComparison.Ordinal);
}
