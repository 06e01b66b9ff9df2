using System.Collections.Immutable;
using System.Text.Json;
using Entente.Archive.Exports;
using Entente.Archive.Store;
using Entente.Coding.Reports;
using Entente.Dates;
using Entente.Language;
using Entente.Tests.Coding.Times;

namespace Entente.Tests.Archive.Exports;

/// <summary>What goes out comes back: rows are read by readers of the formats that know nothing of the writers.</summary>
public class ExportTests
{
    private static readonly ExportSelection All = new() { Statuses = [.. Enum.GetValues<ExportStatus>()] };

    /// <summary>A visit told by two outlets and copied by a third, a meeting, a plan, a threat to come, background, a denial, a maybe, a year, and one without a date.</summary>
    private static CodedArticle[] Articles() =>
    [
        Told.By("Wire", "2018-11-02", "Díaz-Canel flew to Moscow on Friday.").That("CUB>RUS", "CONSULT/visit", "2018-11-02")
            .With(Visit, "Guest\tin Moscow\nlands", "https://www.example.org/a?x=1;y=2"),
        Told.By("Daily; Sunday", "2018-11-03", "The Cuban president visited Russia.").That("CUB>RUS", "CONSULT/visit", "2018-11-02").With(Visit),
        Told.By("Copyist", "2018-11-03", "The Cuban president visited Russia.").That("CUB>RUS", "CONSULT/visit", "2018-11-02").With(Visit),
        Told.By("Wire", "2019-03-05", "=cmd|' /C calc'!A0 said ministers met.").That("CUB+RUS=VEN", "CONSULT", "2019-03-04")
            .With(report => report with { Cameo = "040" }, "@title"),
        Told.By("Wire", "2019-05-01", "Russia will send troops to Venezuela in June.").That("RUS>VEN", "AID", "2019-06", "future")
            .With(report => report with { Cameo = "072", Quad = 2, Score = 10 }),
        Told.By("Wire", "2019-05-02", "The US is to bomb Cuba.").That("USA>CUB", "ASSAULT/aerial", "2019-05-09", "future")
            .With(report => report with { Cameo = "195", Quad = 4, Score = -9.5 }),
        Told.By("Wire", "2019-05-03", "In 1962 the Soviet Union had sent missiles to Cuba.").That("SUN>CUB", "AID", "1962", "historical")
            .With(report => report with { Cameo = "072", Quad = 2, Score = 10 }),
        Told.By("Wire", "2019-05-04", "The US has not bombed Cuba.").That("USA>CUB", "ASSAULT", "2019-05-04", "negation").With(Attack),
        Told.By("Wire", "2019-05-05", "If the US bombed Cuba.").That("USA>CUB", "ASSAULT", "2019-05-05", "hypothetical").With(Attack),
        Told.By(null, "2019-05-06", "NATO troops were attacked.").That(">NATO", "ASSAULT", "2019-05-06").With(report => Attack(report) with
        {
            Recipient = [Told.Party("NATO") with { State = "NATO", Id = null, Sector = "MIL", Name = "NATO troops" }],
            Contexts = ["military"],
        }),
        Told.By("Wire", "2019-05-07", "Russia once praised Cuba.").That("RUS>CUB", "SUPPORT", null).With(report => report with { Cameo = "051" }),
    ];

    [Theory]
    [InlineData("gdelt1", false, "")]
    [InlineData("icews", true, "")]
    [InlineData("phoenix", false, "")]
    [InlineData("polecat", true, "None")]
    public void Every_row_has_the_columns_of_its_format_and_their_types(string format, bool hasHeader, string missing)
    {
        using var store = Exported.Archive(Articles());
        var (text, outcome) = Exported.Rows(store, format);
        var rows = Exported.Tabs(text, format, hasHeader, missing);
        Assert.Equal(outcome.Rows, rows.Length);
        Assert.NotEmpty(rows);
    }

    [Fact]
    public void A_visit_comes_back_from_gdelt()
    {
        using var store = Exported.Archive(Articles());
        var files = Exported.Files(store, "gdelt2");
        var rows = Exported.Tabs(files["out.tsv"], "gdelt2", hasHeader: false);
        var visit = Assert.Single(rows, row => row["EventCode"] == "042");
        Assert.Equal("20181102 201811 2018 2018.8274", $"{visit["SQLDATE"]} {visit["MonthYear"]} {visit["Year"]} {visit["FractionDate"]}");
        Assert.Equal("CUB/CUBA/CUB> RUSGOV/VLADIMIR PUTIN/RUS/GOV", $"{visit["Actor1Code"]}/{visit["Actor1Name"]}/{visit["Actor1CountryCode"]}> "
            + $"{visit["Actor2Code"]}/{visit["Actor2Name"]}/{visit["Actor2CountryCode"]}/{visit["Actor2Type1Code"]}");
        Assert.Equal("042 042 04 1 1.9", $"{visit["EventCode"]} {visit["EventBaseCode"]} {visit["EventRootCode"]} {visit["QuadClass"]} {visit["GoldsteinScale"]}");
        Assert.Equal("2 3 2", $"{visit["NumMentions"]} {visit["NumSources"]} {visit["NumArticles"]}");
        Assert.Equal("", visit["AvgTone"]);
        Assert.Equal("4 Moscow, Russia RS", $"{visit["ActionGeo_Type"]} {visit["ActionGeo_FullName"]} {visit["ActionGeo_CountryCode"]}");
        Assert.Equal("20181102000000 https://www.example.org/a?x=1;y=2", $"{visit["DATEADDED"]} {visit["SOURCEURL"]}");
    }

    [Fact]
    public void Every_mention_belongs_to_a_row_and_names_its_document()
    {
        using var store = Exported.Archive(Articles());
        var files = Exported.Files(store, "gdelt2");
        var rows = Exported.Tabs(files["out.tsv"], "gdelt2", hasHeader: false);
        var mentions = Exported.Tabs(files["out.mentions.tsv"], "gdelt2-mentions", hasHeader: false);
        Assert.Equal(rows.Select(row => row["GLOBALEVENTID"]).Order(), mentions.Select(row => row["GLOBALEVENTID"]).Distinct().Order());
        var visit = rows.Single(row => row["EventCode"] == "042");
        var told = mentions.Where(row => row["GLOBALEVENTID"] == visit["GLOBALEVENTID"]).ToArray();
        Assert.Equal(3, told.Length); // the copy too: it is a document of its own
        var web = Assert.Single(told, row => row["MentionType"] == "1");
        Assert.Equal("example.org https://www.example.org/a?x=1;y=2 20181102000000 80",
            $"{web["MentionSourceName"]} {web["MentionIdentifier"]} {web["MentionTimeDate"]} {web["Confidence"]}");
        Assert.All(told.Where(row => row["MentionType"] == "2"), row => Assert.Contains("2018-11-03", row["MentionIdentifier"], StringComparison.Ordinal));
        Assert.All(told, row => Assert.Equal(visit["DATEADDED"], row["EventTimeDate"]));
    }

    [Fact]
    public void A_visit_comes_back_from_icews_phoenix_and_polecat()
    {
        using var store = Exported.Archive(Articles());
        var icews = Assert.Single(Exported.Tabs(Exported.Rows(store, "icews").Text, "icews", true), row => row["CAMEO Code"] == "042");
        Assert.Equal("2018-11-02 Cuba/Cuba Vladimir Putin/Government/Russian Federation 1.9 Moscow/Russian Federation",
            $"{icews["Event Date"]} {icews["Source Name"]}/{icews["Source Country"]} "
            + $"{icews["Target Name"]}/{icews["Target Sectors"]}/{icews["Target Country"]} {icews["Intensity"]} {icews["City"]}/{icews["Country"]}");
        var oeda = Assert.Single(Exported.Tabs(Exported.Rows(store, "phoenix").Text, "phoenix", false), row => row["EventCode"] == "042");
        Assert.Equal("20181102 2018 11 02 CUB/CUB/ RUSGOV/RUS/GOV 04 1", $"{oeda["Date"]} {oeda["Year"]} {oeda["Month"]} {oeda["Day"]} "
            + $"{oeda["SourceActorFull"]}/{oeda["SourceActorEntity"]}/{oeda["SourceActorRole"]} "
            + $"{oeda["TargetActorFull"]}/{oeda["TargetActorEntity"]}/{oeda["TargetActorRole"]} {oeda["EventRootCode"]} {oeda["PentaClass"]}");
        Assert.Equal("Copyist|Daily, Sunday|Wire", string.Join('|', oeda["NewsSources"].Split(';').Order(StringComparer.Ordinal)));
        Assert.Equal("https://www.example.org/a?x=1%3By=2", oeda["URLs"]);
        var cline = Assert.Single(Exported.Commas(Exported.Rows(store, "phoenix-cline").Text, "phoenix-cline"), row => row["code"] == "042");
        Assert.Equal("11/2/2018 2018 11 2 CUB RUSGOV/RUS/GOV Moscow Russia", $"{cline["story_date"]} {cline["year"]} {cline["month"]} {cline["day"]} "
            + $"{cline["source"]} {cline["target"]}/{cline["target_root"]}/{cline["target_agent"]} {cline["placename"]} {cline["countryname"]}");
        var polecat = Assert.Single(Exported.Tabs(Exported.Rows(store, "polecat").Text, "polecat", true, "None"), row => row["Event Mode"] == "visit");
        Assert.Equal("2018-11-02 CONSULT 4 VERBAL COOPERATION CUB/40 RUS/365/GOV Moscow/RUS entente 9.8.7",
            $"{polecat["Event Date"]} {polecat["Event Type"]} {polecat["Intensity"]} {polecat["Quad Code"]} {polecat["Actor Country"]}/{polecat["Actor COW"]} "
            + $"{polecat["Recipient Country"]}/{polecat["Recipient COW"]}/{polecat["Primary Recipient Sector"]} {polecat["City"]}/{polecat["Country"]} {polecat["Version"]}");
    }

    [Fact]
    public void A_meeting_of_three_has_a_row_for_each_pair_in_both_directions()
    {
        using var store = Exported.Archive(Articles());
        var pairs = Exported.Tabs(Exported.Rows(store, "gdelt1").Text, "gdelt1", false).Where(row => row["EventCode"] == "040")
            .Select(row => $"{row["Actor1Code"]}>{row["Actor2Code"]}").Order(StringComparer.Ordinal);
        Assert.Equal(["CUB>RUS", "CUB>VEN", "RUS>CUB", "RUS>VEN", "VEN>CUB", "VEN>RUS"], pairs);
    }

    [Fact]
    public void A_plan_is_an_intent_or_a_threat_on_the_day_it_was_announced()
    {
        using var store = Exported.Archive(Articles());
        var rows = Exported.Tabs(Exported.Rows(store, "gdelt1").Text, "gdelt1", false);
        var intent = Assert.Single(rows, row => row["EventCode"] == "0332");
        Assert.Equal("20190501 RUS>VEN 1", $"{intent["SQLDATE"]} {intent["Actor1Code"]}>{intent["Actor2Code"]} {intent["QuadClass"]}");
        var threat = Assert.Single(rows, row => row["EventCode"] == "1384");
        Assert.Equal("20190502 USA>CUB 3", $"{threat["SQLDATE"]} {threat["Actor1Code"]}>{threat["Actor2Code"]} {threat["QuadClass"]}");
        var polecat = Exported.Tabs(Exported.Rows(store, "polecat").Text, "polecat", true, "None");
        Assert.Equal("AGREE None 2.5", Described(polecat.Single(row => row["Event Date"] == "2019-05-01")));
        Assert.Equal("THREATEN violence -3.5", Described(polecat.Single(row => row["Event Date"] == "2019-05-02")));

        static string Described(Dictionary<string, string> row) => $"{row["Event Type"]} {row["Event Mode"]} {row["Intensity"]}";
    }

    [Fact]
    public void Background_is_left_out_where_users_do_not_expect_it_and_comes_when_asked_for()
    {
        using var store = Exported.Archive(Articles());
        Assert.DoesNotContain("1962", Exported.Rows(store, "icews").Text, StringComparison.Ordinal);
        var asked = Exported.Tabs(Exported.Rows(store, "icews", new() { Statuses = [ExportStatus.Historical] }).Text, "icews", true);
        Assert.Equal("1962-01-01 Soviet Union", $"{Assert.Single(asked)["Event Date"]} {asked[0]["Source Country"]}");
        var gdelt = Exported.Tabs(Exported.Rows(store, "gdelt1").Text, "gdelt1", false);
        Assert.Single(gdelt, row => row["SQLDATE"] == "19620101" && row["Actor1Code"] == "SUN");
    }

    [Fact]
    public void A_period_stands_at_its_first_day_and_is_counted_and_can_be_left_out()
    {
        using var store = Exported.Archive(Articles());
        Assert.Equal(1, Exported.Rows(store, "gdelt1").Outcome.Periods); // 1962; the plan for June was announced on a day
        var (text, outcome) = Exported.Rows(store, "gdelt1", new() { DaysOnly = true });
        Assert.DoesNotContain("1962", text, StringComparison.Ordinal);
        Assert.Equal(1, outcome.LeftOut["no single day"]);
    }

    [Fact]
    public void An_event_without_a_date_is_counted_where_the_format_wants_one_and_written_where_it_does_not()
    {
        using var store = Exported.Archive(Articles());
        Assert.Equal(1, Exported.Rows(store, "gdelt1").Outcome.LeftOut["no date"]);
        var (text, outcome) = Exported.Rows(store, "csv");
        Assert.Empty(outcome.LeftOut);
        var last = Exported.Csv(text)[^1];
        Assert.Equal(("SUPPORT", ""), (last[2], last[16]));
    }

    [Theory]
    [InlineData("gdelt1")]
    [InlineData("icews")]
    [InlineData("polecat")]
    public void Denied_acts_never_stand_among_those_that_took_place(string format)
    {
        using var store = Exported.Archive(Articles());
        Assert.Throws<ArgumentException>(() => Exported.Rows(store, format, All));
        var alone = Exported.Rows(store, format, new() { Statuses = [ExportStatus.Negated] }).Outcome;
        Assert.Equal(1, alone.Events);
    }

    [Fact]
    public void Rows_that_need_both_sides_count_those_that_lack_one()
    {
        using var store = Exported.Archive(Articles());
        Assert.Equal(1, Exported.Rows(store, "icews").Outcome.LeftOut["no actor or no recipient with a code"]);
        var oneSided = Exported.Tabs(Exported.Rows(store, "gdelt1").Text, "gdelt1", false).Single(row => row["Actor1Code"].Length == 0);
        Assert.Equal("IGOWSTNATMIL WST NAT IGO MIL", $"{oneSided["Actor2Code"]} {oneSided["Actor2CountryCode"]} {oneSided["Actor2KnownGroupCode"]} "
            + $"{oneSided["Actor2Type1Code"]} {oneSided["Actor2Type2Code"]}");
        Assert.Equal("", oneSided["NumSources"]); // no publisher is known: none is not nought
    }

    [Theory]
    [InlineData("Moscow", "RUS", "4 Moscow, Russia RS ")]
    [InlineData("New York", "USA", "3 New York, United States US ")]
    [InlineData("Siberia", "RUS", "1 Siberia, Russia RS ")]
    [InlineData("the Philippines", "PHL", "1 the Philippines RP RP")]
    [InlineData("Angola", "AGO", "1 Angola AO AO")]
    [InlineData("Baltic Sea", null, " Baltic Sea  ")]
    [InlineData("NATO headquarters", "NATO", " NATO headquarters  ")] // a body is no country
    public void A_place_is_a_town_or_in_a_country_or_nowhere_on_the_map(string name, string? state, string written)
    {
        using var store = Exported.Archive(Told.By("Wire", "2020-01-02", "They met.").That("CUB>RUS", "CONSULT", "2020-01-01")
            .With(report => report with { Where = new ReportPlace(name, state, new TextSpan(0, 1)) }));
        var row = Assert.Single(Exported.Tabs(Exported.Rows(store, "gdelt1").Text, "gdelt1", false));
        Assert.Equal(written, $"{row["ActionGeo_Type"]} {row["ActionGeo_FullName"]} {row["ActionGeo_CountryCode"]} {row["ActionGeo_FeatureID"]}");
    }

    [Theory]
    [InlineData("RUS", "GOV", null, "RUSGOV RUS  GOV ", "RUS")]
    [InlineData("ROU", null, null, "ROM ROM   ", "ROU")]
    [InlineData("XKX", "MIL", null, "KSVMIL KSV  MIL ", "KOS")]
    [InlineData("SUN", "JRN", null, "SUNMED SUN  MED ", "SUN")]
    [InlineData("UN", null, null, "IGOUNO  UNO IGO ", "UNO")]
    [InlineData("UN", "GOV", "Kofi Annan", "IGOUNO  UNO IGO ", "UNO")] // a body has no government
    [InlineData("UN", "MIL", null, "IGOUNOMIL  UNO IGO MIL", "UNO")]
    [InlineData("EU", null, null, "IGOEUREEC EUR EEC IGO ", "EUR")]
    [InlineData("G20", null, "G20", "IGO   IGO ", "IGO")] // no code of its own
    [InlineData("FIFA", "SOC", "FIFA", "NGO   NGO ", "NGO")] // civil society, not states
    [InlineData(null, "REB", "ALQAEDA", "IMGMOSALQ  ALQ IMG ", "IMG")]
    [InlineData("PSE", "REB", "HAMAS", "PSEREB PSE  REB ", "PSE")]
    [InlineData(null, "OPP", "nobody we know", "OPP   OPP ", "")]
    public void A_party_has_the_codes_of_its_state_or_of_its_body(string? state, string? sector, string? id, string cameo, string plover)
    {
        var codes = PartyCodes.Of(new(id ?? state!, state, sector, id, null), new DateOnly(2020, 1, 1), Exported.Tables);
        Assert.Equal(cameo, $"{codes.Cameo} {codes.Country} {codes.Group} {codes.Type} {codes.SecondType}");
        Assert.Equal(plover, codes.Plover ?? "");
    }

    [Fact]
    public void A_state_has_the_number_that_it_had_on_the_day()
    {
        Assert.Equal(260, Cow("DEU", 1970));
        Assert.Equal(255, Cow("DEU", 2000));
        Assert.Null(Cow("HKG", 2000));
        static int? Cow(string state, int year) =>
            PartyCodes.Of(new(state, state, null, null, null), new DateOnly(year, 1, 1), Exported.Tables).Cow;
    }

    [Fact]
    public void Rows_of_a_day_that_a_format_cannot_tell_apart_become_one()
    {
        using var store = Exported.Archive(
            Told.By("Wire", "2020-01-02", "Talks were held by phone.").That("CUB>RUS", "CONSULT/phone", "2020-01-01").Coded(),
            Told.By("Daily", "2020-01-02", "Talks were held on a visit.").That("CUB>RUS", "CONSULT/visit", "2020-01-01").Coded());
        var gdelt = Assert.Single(Exported.Tabs(Exported.Rows(store, "gdelt1").Text, "gdelt1", false));
        Assert.Equal("2 2 2", $"{gdelt["NumMentions"]} {gdelt["NumSources"]} {gdelt["NumArticles"]}");
        Assert.Single(Exported.Tabs(Exported.Rows(store, "phoenix").Text, "phoenix", false));
        Assert.Equal(2, Exported.Tabs(Exported.Rows(store, "icews").Text, "icews", true).Length);
        Assert.Equal(2, Exported.Tabs(Exported.Rows(store, "polecat").Text, "polecat", true, "None").Length);
    }

    [Fact]
    public void Limits_hold_for_the_day_that_a_row_bears()
    {
        using var store = Exported.Archive(Articles());
        var selection = new ExportSelection { Since = new DateOnly(2019, 5, 1), Until = new DateOnly(2019, 5, 2) };
        var days = Exported.Tabs(Exported.Rows(store, "gdelt1", selection).Text, "gdelt1", false).Select(row => row["SQLDATE"]);
        Assert.Equal(["20190501", "20190502"], days);
    }

    [Fact]
    public void One_state_is_any_event_of_it_and_several_are_events_between_them()
    {
        using var store = Exported.Archive(Articles());
        Assert.Equal(["CUB>VEN", "RUS>VEN", "RUS>VEN", "VEN>CUB", "VEN>RUS"], Pairs("VEN").Order(StringComparer.Ordinal).Where(pair => pair.Contains("VEN")));
        Assert.Equal(["CUB>RUS", "CUB>RUS", "RUS>CUB"], Pairs("RUS", "CUB").Order(StringComparer.Ordinal)); // of the meeting of three their part
        IEnumerable<string> Pairs(params string[] states) =>
            Exported.Tabs(Exported.Rows(store, "polecat", new() { States = [.. states] }).Text, "polecat", true, "None")
                .Select(row => $"{row["Actor Country"]}>{row["Recipient Country"]}");
    }

    [Fact]
    public void Numbers_of_rows_are_unique_short_enough_for_a_spreadsheet_and_the_same_in_a_smaller_export()
    {
        using var store = Exported.Archive(Articles());
        var all = Numbers(new());
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.All(all, number => Assert.True(number.Length <= 15));
        Assert.Subset(all.ToHashSet(), Numbers(new() { Since = new DateOnly(2019, 5, 1) }).ToHashSet());
        List<string> Numbers(ExportSelection selection) =>
            [.. Exported.Tabs(Exported.Rows(store, "gdelt1", selection).Text, "gdelt1", false).Select(row => row["GLOBALEVENTID"])];
    }

    [Fact]
    public void The_same_articles_give_the_same_bytes_in_whatever_order_they_were_read()
    {
        using var store = Exported.Archive(Articles());
        using var other = Exported.Archive(Articles().Reverse());
        foreach (var format in ExportFormat.All.Select(format => format.Name))
        {
            Assert.Equal(Exported.Files(store, format), Exported.Files(other, format));
        }
    }

    [Fact]
    public void Our_table_comes_back_cell_by_cell_and_starts_no_formula()
    {
        using var store = Exported.Archive(Articles());
        var files = Exported.Files(store, "csv", "events.csv");
        var lines = Exported.Csv(files["events.csv"]);
        var rows = lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second)).ToArray();
        Assert.Equal(9, rows.Length);
        Assert.Equal(rows.Length, rows.Select(row => row["id"]).Distinct().Count());
        var visit = rows.Single(row => row["mode"] == "visit");
        Assert.Equal("happened CONSULT 042 4 1.9 CUB RUS Vladimir Putin 2018-11-02 2 3 Moscow RUS false", $"{visit["status"]} {visit["type"]} {visit["cameo"]} {visit["score"]} "
            + $"{visit["goldstein"]} {visit["actor"]} {visit["recipient"]} {visit["recipient_name"]} {visit["when"]} {visit["reports"]} {visit["outlets"]} "
            + $"{visit["place"]} {visit["place_state"]} {visit["mutual"]}");
        Assert.Equal("Guest in Moscow lands", visit["title"]);
        var meeting = rows.Single(row => row["mutual"] == "true");
        Assert.Equal("CUB;RUS;VEN", meeting["actor"]);
        Assert.Equal("'=cmd|' /C calc'!A0 said ministers met.", meeting["sentence"]);
        Assert.Equal("'@title", meeting["title"]);
        Assert.Contains(rows, row => row["score"] == "-9.5"); // a number below nought is no formula
        Assert.Equal("happened historical hypothetical negated planned", string.Join(' ', rows.Select(row => row["status"]).Distinct().Order()));
        var plan = rows.Single(row => row["type"] == "AID" && row["status"] == "planned");
        Assert.Equal("2019-06 2019-06-01 2019-06-30", $"{plan["when"]} {plan["first_day"]} {plan["last_day"]}");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("1=1", "1=1")]
    [InlineData("", "")]
    public void What_begins_like_a_formula_gets_an_apostrophe(string words, string safe) => Assert.Equal(safe, Cells.Safe(words));

    [Fact]
    public void Tabs_and_new_lines_of_articles_never_reach_a_tab_format()
    {
        using var store = Exported.Archive(Told.By("The\tWire\r\n", "2020-01-02", "They met.").That("CUB>RUS", "CONSULT", "2020-01-01")
            .With(report => report, "a\u2028b\u0085c"));
        foreach (var (format, file) in new[] { ("gdelt2", "out.tsv"), ("gdelt2", "out.mentions.tsv"), ("icews", "out.tsv"), ("polecat", "out.tsv") })
        {
            var text = Exported.Files(store, format)[file];
            Assert.Equal(format is "icews" or "polecat" ? 2 : 1, text.Split('\n', '\r', '\u2028', '\u0085').Length - 1);
        }
    }

    [Fact]
    public void The_data_package_describes_the_very_columns_of_the_table()
    {
        using var store = Exported.Archive(Articles());
        var files = Exported.Files(store, "csv", "events.csv");
        var package = JsonDocument.Parse(files["datapackage.json"]).RootElement;
        var resource = package.GetProperty("resources")[0];
        Assert.Equal("events.csv", resource.GetProperty("path").GetString());
        var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToArray();
        var lines = Exported.Csv(files["events.csv"]);
        Assert.Equal(lines[0], fields.Select(field => field.GetProperty("name").GetString()));
        foreach (var line in lines.Skip(1))
        {
            for (var i = 0; i < line.Length; i++)
            {
                Assert.True(Fits(fields[i], line[i]), $"{lines[0][i]}: '{line[i]}'");
            }
        }

        Assert.All(lines[0], column => Assert.Contains($"| `{column}` |", files["events.codebook.md"], StringComparison.Ordinal));
        Assert.Equal("one-a-day", package.GetProperty("entente").GetProperty("merge").GetString());

        static bool Fits(JsonElement field, string cell) => cell.Length == 0
            ? !field.GetProperty("constraints").GetProperty("required").GetBoolean()
            : field.GetProperty("type").GetString() switch
            {
                "integer" => int.TryParse(cell, out _),
                "number" => double.TryParse(cell, out _),
                "boolean" => cell is "true" or "false",
                "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", out _),
                _ => !field.GetProperty("constraints").TryGetProperty("enum", out var values)
                    || values.EnumerateArray().Any(value => value.GetString() == cell),
            };
    }

    [Fact]
    public void The_data_package_of_somebody_else_is_left_alone()
    {
        using var store = Exported.Archive(Articles());
        var folder = Directory.CreateTempSubdirectory("entente-export");
        try
        {
            var package = Path.Combine(folder.FullName, "datapackage.json");
            File.WriteAllText(package, "{\"name\":\"my-data\"}");
            Assert.Throws<IOException>(() => Exporter.WriteFiles(store, Exported.Format("csv"), new(), Exported.Tables, Exported.Origin,
                Path.Combine(folder.FullName, "events.csv"), CancellationToken.None));
            Assert.Equal("{\"name\":\"my-data\"}", File.ReadAllText(package));
            Assert.Single(folder.GetFiles());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_stopped_export_leaves_the_old_file_and_nothing_else()
    {
        using var store = Exported.Archive(Articles());
        var folder = Directory.CreateTempSubdirectory("entente-export");
        try
        {
            var file = Path.Combine(folder.FullName, "events.csv");
            File.WriteAllText(file, "old");
            Assert.Throws<OperationCanceledException>(() => Exporter.WriteFiles(
                store, Exported.Format("csv"), new(), Exported.Tables, Exported.Origin, file, new CancellationToken(canceled: true)));
            Assert.Equal("old", File.ReadAllText(file));
            Assert.Single(folder.GetFiles());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_export_to_a_file_says_what_made_it()
    {
        using var store = Exported.Archive(Articles());
        Assert.All(ExportFormat.All, format =>
        {
            var about = JsonDocument.Parse(Exported.Files(store, format.Name, "x.y")["x.y.about.json"]).RootElement;
            Assert.Equal($"{format.Name} 9.8.7 0123456789abcdef one-a-day {format.Scale} 1.2.3",
                $"{Text("format")} {Text("version")} {Text("knowledge")} {Text("merge")} {Text("scale")} {about.GetProperty("codedBy")[0].GetProperty("version").GetString()}");
            Assert.Equal(format.Statuses.Order().Select(status => status.Name()), about.GetProperty("statuses").EnumerateArray().Select(status => status.GetString()));
            string? Text(string name) => about.GetProperty(name).GetString();
        });
    }

    [Fact]
    public void Json_lines_begin_with_what_made_them_and_hold_every_report()
    {
        using var store = Exported.Archive(Articles());
        var lines = Exported.Rows(store, "jsonl").Text.Split('\n')[..^1].Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal("export", lines[0].GetProperty("kind").GetString());
        Assert.Equal(10, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.Equal("event", line.GetProperty("kind").GetString()));
        var visit = lines.Skip(1).Single(line => line.GetProperty("mode").GetString() == "visit");
        Assert.Equal(3, visit.GetProperty("evidence").GetArrayLength());
        Assert.Equal("CUB", visit.GetProperty("actor")[0].GetProperty("state").GetString());
        Assert.Equal("Vladimir Putin", visit.GetProperty("recipient")[0].GetProperty("name").GetString());
        Assert.Equal(1.9, visit.GetProperty("goldstein").GetDouble());
        Assert.Equal("=cmd|' /C calc'!A0 said ministers met.", lines.Skip(1).Single(line => line.GetProperty("mutual").GetBoolean())
            .GetProperty("best").GetProperty("sentence").GetString());
    }

    [Fact]
    public void A_visit_and_a_plan_come_back_from_plover()
    {
        using var store = Exported.Archive(Articles());
        var events = Plover(store, new());
        var visit = events.Single(one => Texts(one, "mode").Contains("visit"));
        Assert.Equal("2018-11-02 CONSULT 1 4 CUB RUS GOV Moscow", $"{visit.GetProperty("date").GetString()} {Texts(visit, "event").Single()} "
            + $"{visit.GetProperty("quad_code").GetInt32()} {visit.GetProperty("event_scale").GetDouble()} {visit.GetProperty("actor")[0].GetProperty("code").GetString()} "
            + $"{visit.GetProperty("recipient")[0].GetProperty("code").GetString()} {visit.GetProperty("recipient")[0].GetProperty("sector").GetString()} "
            + $"{visit.GetProperty("event_loc").GetProperty("city").GetString()}");
        var plan = events.Single(one => one.GetProperty("date").GetString() == "2019-05-01");
        Assert.Equal("AGREE announced: AID 2019-06", $"{Texts(plan, "event").Single()} {plan.GetProperty("comment").GetString()}");
        var background = events.Single(one => Texts(one, "mode").Contains("historical"));
        Assert.Equal("1962-01-01 1962-12-31", $"{background.GetProperty("date").GetString()} {background.GetProperty("enddate").GetString()}");
        Assert.Single(Plover(store, All), one => Texts(one, "mode").Contains("negation"));
        var meeting = events.Single(one => one.TryGetProperty("comment", out var comment) && comment.GetString() == "mutual");
        Assert.Equal(3, meeting.GetProperty("recipient").GetArrayLength());
    }

    [SharedFact]
    public void Plover_objects_have_the_published_fields_and_no_other()
    {
        using var store = Exported.Archive(Articles());
        var published = Published.Table("fields_plover_json")!;
        var (known, needed) = (Fields("event", false), Fields("event", true));
        var objects = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["actor"] = "entity", ["recipient"] = "entity", ["event_loc"] = "location", ["text_info"] = "textInfo", ["cite_info"] = "citeInfo",
        };
        foreach (var one in Plover(store, All))
        {
            var names = one.EnumerateObject().Select(field => field.Name).ToArray();
            Assert.Empty(names.Except(known));
            Assert.Empty(needed.Except(names));
            foreach (var (field, kind) in objects)
            {
                var inner = !one.TryGetProperty(field, out var value) ? []
                    : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
                Assert.Empty(inner.SelectMany(item => item.EnumerateObject()).Select(item => item.Name).Except(Fields(kind, false)));
            }
        }

        string[] Fields(string kind, bool onlyNeeded) =>
            [.. published.Where(row => row["object"] == kind && (!onlyNeeded || row["required"] == "Y")).Select(row => row["field"])];
    }

    [Fact]
    public void The_page_on_exports_names_every_format_with_what_it_takes()
    {
        var page = File.ReadAllText(Path.Combine(Fixtures.Root, "docs", "exports.md"));
        Assert.All(ExportFormat.All, format => Assert.Contains(
            $"| `{format.Name}` | {format.Title} | {string.Join(", ", format.Statuses.Order().Select(status => status.Name()))} |", page, StringComparison.Ordinal));
    }

    private static JsonElement[] Plover(ArchiveStore store, ExportSelection selection) =>
        [.. Exported.Rows(store, "plover", selection).Text.Split('\n')[..^1].Select(line => JsonDocument.Parse(line).RootElement)];

    private static string[] Texts(JsonElement one, string name) => [.. one.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private static Report Visit(Report report) => report with
    {
        Actor = [.. report.Actor.Select(party => party with { Name = "Cuba" })],
        Recipient = [.. report.Recipient.Select(party => party with { Sector = "GOV", Id = "Vladimir Putin", Name = "Vladimir Putin" })],
        Where = new ReportPlace("Moscow", "RUS", new TextSpan(0, 1)),
    };

    private static Report Attack(Report report) => report with { Cameo = "190", Quad = 4, Score = -9 };
}
