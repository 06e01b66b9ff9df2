namespace Entente.Tests.Coding.Frames;

/// <summary>Constructions of ordinary agency copy, each in one plain sentence.</summary>
public sealed class PlainCopyTests
{
    [Theory]
    [InlineData("Uganda slammed over anti-gay law", "? ACCUSE UGA")]
    [InlineData("Israel condemned by UN", "UN ACCUSE ISR")]
    [InlineData("Indian journalist refused visa by Pakistan", "PAK REJECT IND")]
    [InlineData("Chinese premier in Canberra on four-day visit", "CHN CONSULT AUS")]
    [InlineData("Blinken in Ankara to discuss Gaza", "USA CONSULT TUR")]
    public void Headlines_leave_out_their_verbs(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2024-01-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Two French reporters were stopped at Minsk airport and turned back.", "? REJECT FRA")]
    [InlineData("Two Canadian MPs were detained in Hong Kong and put on a plane.", "? COERCE CAN")]
    [InlineData("Two Turks were arrested and beaten by Greek police.", "GRC COERCE TUR")]
    [InlineData("Malaysian police rounded up and deported 40 Indonesians.", "MYS COERCE IDN; MYS COERCE IDN")]
    [InlineData("Four Chinese workers were dragged from their camp by Somali gunmen.", "SOM ASSAULT CHN")]
    [InlineData("A Malian court ordered 49 Ivorian soldiers freed.", "MLI RETREAT CIV")]
    [InlineData("Turkey has kept its frontier with Armenia closed since 1993.", "TUR COERCE ARM")]
    public void Participles_share_what_stands_by_the_first(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Iran served notice that Israel would pay a heavy price.", "IRN THREATEN ISR")]
    [InlineData("\"Stop the bombing now,\" Guterres told Israel.", "UN REQUEST ISR")]
    [InlineData("Burundi told the UN it must close its office.", "BDI REQUEST UN")]
    [InlineData("Bolton warned Iran and Syria that they should stop.", "USA REQUEST IRN+SYR")]
    [InlineData("There will be no apology to Iceland, London said.", "GBR REJECT ISL")]
    [InlineData("Ethiopian troops are massing along the Eritrean frontier, diplomats warned.", "ETH MOBILIZE ERI")]
    [InlineData("No US official will attend the ceremony in Managua, the State Department said.", "USA REJECT NIC")]
    public void What_is_said_in_other_words_than_said(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2024-01-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Macron praised the way Kyiv handled the crisis.", "FRA SUPPORT UKR")]
    [InlineData("China dismissed as groundless Australian claims of spying.", "CHN REJECT AUS")]
    [InlineData("Bahrain denounced as meddling a statement by the Iranian parliament.", "BHR ACCUSE IRN")]
    [InlineData("Egypt beefed up its forces in the Sinai, a move that irritated Israel.", "ISR ACCUSE EGY")]
    [InlineData("Despite strong American pressure, Turkey refused.", "USA REQUEST TUR")]
    [InlineData("Cambodia freed a Thai prisoner at Bangkok's request.", "THA REQUEST KHM")]
    public void Objects_stand_in_odd_places(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2024-01-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Lavrov spoke with his counterpart from Belarus.", "RUS+BLR CONSULT")]
    [InlineData("Lavrov met his Estonian and Lithuanian counterparts.", "RUS+EST+LTU CONSULT")]
    [InlineData("Following his meeting with Cyril Ramaphosa, the Irish premier flew home.", "IRL+ZAF CONSULT")]
    [InlineData("Talks on a trade deal between India and Britain resumed.", "IND+GBR CONSULT")]
    [InlineData("At the G7 summit in Cornwall, leaders condemned China.", "G7 ACCUSE CHN")]
    [InlineData("Forces loyal to Gbagbo shelled the port.", "CIV ASSAULT")]
    [InlineData("The Canadian engineer said he was tortured in Syria.", "? ASSAULT CAN")]
    [InlineData("The Syrian army shot down an Israeli F-16 after it fired on targets near Homs.", "ISR ASSAULT SYR")]
    [InlineData("Royal Marines boarded an Iranian tanker off Gibraltar and impounded it.", "GBR COERCE IRN")]
    [InlineData("A Dane was detained when he arrived at the airport in Minsk.", "BLR COERCE DNK")]
    [InlineData("Israel's army charged an officer with assault.", "ISR ACCUSE ISR")]
    public void Who_is_meant_stands_elsewhere_in_the_sentence(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2024-01-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Iran's navy chief warned the US fleet to stay clear of its waters or be sunk.", "ASSAULT")]
    [InlineData("Germany agrees to take migrants from Greece following a devastating fire at the camp.", "ASSAULT")]
    [InlineData("Negotiations on a fisheries accord between Morocco and the EU have dragged on.", "AGREE")]
    [InlineData("Forty Indians died when a cyclone struck Gujarat.", "ASSAULT")]
    [InlineData("South Korea said North Korea launched three rockets off its east coast.", "ASSAULT")]
    public void What_only_looks_like_an_act(string text, string kind) => Assert.DoesNotContain(kind, Coded.Reports(text), StringComparison.Ordinal);
}
