using System.Globalization;
using Entente.Archive.Exports;
using Entente.Tests.Coding.Times;

namespace Entente.Tests.Archive.Exports;

/// <summary>The code lists that exports read: complete, consistent, and those that the field publishes.</summary>
public class ExportTablesTests
{
    private static IEnumerable<string> Codes => Fixtures.Knowledge.Ontology.Cameo.Keys;

    [Fact]
    public void Every_code_of_the_ontology_has_its_classes() =>
        Assert.Empty(Codes.Where(code => Exported.Tables.Cameo(code) is not { Quad: "1" or "2" or "3" or "4", Penta: "0" or "1" or "2" or "3" or "4" }));

    [Fact]
    public void Every_sector_has_a_line_and_every_type_an_announcement()
    {
        Assert.Empty(Fixtures.Knowledge.Ontology.Sectors.Keys.Where(sector => Exported.Tables.Sector(sector) is null));
        Assert.Empty(Fixtures.Knowledge.Ontology.Types.Keys.Where(type => !Fixtures.Knowledge.Ontology.Types.ContainsKey(Exported.Tables.AnnouncedType(type))));
    }

    [Theory]
    [InlineData("042", "036")] // will visit
    [InlineData("045", "039")] // will mediate
    [InlineData("057", "032")] // will sign
    [InlineData("0712", "0331")] // longer than the table: its beginning decides
    [InlineData("087", "0356")]
    [InlineData("161", "1313")]
    [InlineData("163", "1312")]
    [InlineData("1724", "1324")]
    [InlineData("183", "1383")]
    [InlineData("195", "1384")]
    [InlineData("0211", "0211")] // who announces a request makes it
    [InlineData("1011", "1011")]
    [InlineData("1381", "1381")]
    public void An_announced_act_is_an_intent_or_a_threat(string act, string announced) =>
        Assert.Equal(announced, Exported.Tables.Announced(act));

    [Fact]
    public void Every_announcement_is_a_request_an_intent_a_demand_or_a_threat() =>
        Assert.Empty(Codes.Select(Exported.Tables.Announced)
            .Where(code => code[..2] is not ("02" or "03" or "10" or "13") || Exported.Tables.Cameo(code) is null));

    [Theory]
    [InlineData("CONSULT", "AGREE")]
    [InlineData("AID", "AGREE")]
    [InlineData("RETREAT", "CONCEDE")]
    [InlineData("REQUEST", "REQUEST")]
    [InlineData("ASSAULT", "THREATEN")]
    public void An_announced_type_is_what_plover_makes_of_it(string type, string announced) =>
        Assert.Equal(announced, Exported.Tables.AnnouncedType(type));

    [Fact]
    public void Lines_name_states_bodies_and_types_that_there_are()
    {
        var folder = Path.Combine(Fixtures.Root, "knowledge", "exports");
        var actors = Fixtures.Knowledge.Actors;
        Assert.Empty(First("states.csv").Where(code => !actors.IsState(code)));
        Assert.Empty(First("bodies.csv").Where(code => !code.Contains(": ", StringComparison.Ordinal) && actors.Find(code) is null));
        Assert.Empty(First("plans-plover.csv").Except(Fixtures.Knowledge.Ontology.Types.Keys));
        Assert.Empty(First("cameo.csv").Except(Codes));

        string[] First(string file) => [.. File.ReadAllLines(Path.Combine(folder, file)).Skip(1).Select(line => line.Split(',')[0])];
    }

    [Fact]
    public void A_line_with_a_cell_too_few_is_refused_with_its_place()
    {
        var folder = Directory.CreateTempSubdirectory("entente-tables");
        try
        {
            foreach (var file in Directory.GetFiles(Path.Combine(Fixtures.Root, "knowledge", "exports"), "*.csv"))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            File.AppendAllText(Path.Combine(folder.FullName, "plans-cameo.csv"), "21\n");
            var fault = Assert.Throws<InvalidDataException>(() => ExportTables.Load(folder.FullName, Fixtures.Knowledge));
            Assert.Contains("plans-cameo.csv:", fault.Message, StringComparison.Ordinal);
            File.Delete(Path.Combine(folder.FullName, "cameo.csv"));
            Assert.Throws<InvalidDataException>(() => ExportTables.Load(folder.FullName, Fixtures.Knowledge));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [SharedFact]
    public void Columns_are_those_that_are_published() =>
        Assert.All(Published.Formats, format =>
            Assert.Equal(Published.Columns(format)!, Exported.Tables.Columns(format).Select(column => column.Name)));

    [SharedFact]
    public void Scores_and_classes_are_those_that_are_published()
    {
        var published = Published.Table("cameo_codes")!.ToDictionary(row => row["code"], StringComparer.Ordinal);
        Assert.All(Codes, code =>
        {
            var (row, own) = (published[code], Exported.Tables.Cameo(code)!);
            Assert.Equal(row["gdelt_quadclass"], own.Quad);
            Assert.Equal(row["oeda_pentaclass"], own.Penta);
            Assert.Equal(Number(row["goldstein_gdelt"]), Number(own.Gdelt));
            Assert.Equal(Number(row["goldstein_oeda"]), Number(own.Oeda));
            Assert.Equal(Number(row["intensity_icews"]), Number(own.Icews));
        });
    }

    [SharedFact]
    public void Every_state_of_today_has_the_fips_code_that_gdelt_uses()
    {
        var wrong = Published.Table("states_current")!
            .Where(row => Fixtures.Knowledge.Actors.IsState(row["iso3"]) && row["fips_gdelt"].Length > 0)
            .Where(row => Fips(row["iso3"]) != row["fips_gdelt"])
            .Select(row => $"{row["iso3"]} {row["fips_gdelt"]} {Fips(row["iso3"])}");
        Assert.Empty(wrong);

        static string? Fips(string state) =>
            Places.Of(new Entente.Archive.Events.EventPlace(Fixtures.Knowledge.Actors.Find(state)!.Name, state), Exported.Tables).Fips;
    }

    private static double? Number(string? text) =>
        string.IsNullOrEmpty(text) ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
