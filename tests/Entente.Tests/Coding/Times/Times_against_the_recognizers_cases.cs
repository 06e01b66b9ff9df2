using System.Globalization;
using System.Text.Json;
using Entente.Coding.Times;
using Entente.Dates;
using Xunit.Abstractions;

namespace Entente.Tests.Coding.Times;

/// <summary>
/// Measures against the cases of Microsoft Recognizers-Text. A case is right when a time that overlaps its words has the
/// days of its past or of its future reading ("Friday" alone may be either); a case with no result is right when we
/// find no dated time. Of periods the cases leave the last day out, we take it in; of a range between two times they give
/// the start of the second ("between 2015 and Feb 2018" ends on 2018-02-01), we take it in whole.
/// </summary>
public sealed class Times_against_the_recognizers_cases(ITestOutputHelper output)
{
    private static readonly string[] Sides = ["PastResolution", "FutureResolution"];

    [SharedFact]
    public void Dates() => Assert.True(Measure("DateParser.json", 0.70) >= 0.70);

    [SharedFact]
    public void Periods() => Assert.True(Measure("DatePeriodParser.json", 0.70) >= 0.70);

    private double Measure(string file, double wanted)
    {
        int cases = 0, exact = 0, coarse = 0;
        foreach (var item in Cases(file))
        {
            cases++;
            var verdict = Judge(item, out var got);
            exact += verdict == 2 ? 1 : 0;
            coarse += verdict == 1 ? 1 : 0;
            if (verdict < 2)
            {
                output.WriteLine($"{(verdict == 1 ? "coarser" : "wrong  ")} {item.GetProperty("Input").GetString()} | {Published(item)} | {Wanted(item)} | {got}");
            }
        }

        var share = (double)(exact + coarse) / cases;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{file}: {exact} of {cases} exact, {coarse} right at the precision of the words, {share:0.000} right, {wanted:0.00} wanted"));
        return share;
    }

    /// <summary>2 the same days; 1 a coarser date that holds them, where the words say only a week, month or year; 0 wrong.</summary>
    private static int Judge(JsonElement item, out string got)
    {
        var text = item.GetProperty("Input").GetString()!; // every case has one
        var future = TimeReading.Find(text, Published(item), future: true);
        var times = TimeReading.Find(text, Published(item)).Concat(future).Where(t => !t.IsDuration).ToList();
        got = string.Join("; ", times.Select(t => $"{t.Text}={t.Date?.Text ?? t.Doubt}").Distinct());
        var results = item.GetProperty("Results");
        if (results.GetArrayLength() == 0)
        {
            return times.All(t => t.Date is null) ? 2 : 0;
        }

        var value = results[0].GetProperty("Value");
        if (!value.TryGetProperty("PastResolution", out _))
        {
            return 0;
        }

        return Sides
            .Max(side => times.Select(t => Compare(t, value.GetProperty(side), value.GetProperty("Timex").GetString()!)).DefaultIfEmpty(0).Max());
    }

    private static int Compare(TimeExpression time, JsonElement reading, string timex)
    {
        if (Days(reading) is not var (first, last))
        {
            return timex.Length > 0 && time.Date is { } season && SeasonOf(timex) is { } code
                ? season.Text.EndsWith(code, StringComparison.Ordinal) ? 2 : 0
                : time.Date is null && time.Doubt is not null ? 2 : 0;
        }

        if (time.Date is not { } date)
        {
            return 0;
        }

        if ((date.Earliest == first && date.Latest == last) || (first == last && date.Latest == first && date.Text.StartsWith("..", StringComparison.Ordinal)))
        {
            return 2;
        }

        if (timex.StartsWith('(') && date.Earliest == first && (date.Last?.Earliest == last.AddDays(1) || date.Latest == last.AddDays(1)))
        {
            return 2;
        }

        return !date.IsDay && date.Earliest <= first && date.Latest >= last && !time.Text.Contains("day", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
    }

    private static string? SeasonOf(string timex) => timex.Split('-')[^1] switch
    {
        "SP" => "-21",
        "SU" => "-22",
        "FA" => "-23",
        "WI" => "-24",
        _ => null,
    };

    private static (DateOnly First, DateOnly Last)? Days(JsonElement reading)
    {
        if (reading.TryGetProperty("date", out var date))
        {
            return DateOnly.Parse(date.GetString()!, CultureInfo.InvariantCulture) is { Year: > 1 } day ? (day, day) : null;
        }

        return reading.TryGetProperty("startDate", out var start) && reading.TryGetProperty("endDate", out var end)
            ? (DateOnly.Parse(start.GetString()!, CultureInfo.InvariantCulture), DateOnly.Parse(end.GetString()!, CultureInfo.InvariantCulture).AddDays(-1))
            : null;
    }

    private static string? Published(JsonElement item) =>
        item.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var date) ? date.GetString()?[..10] : "2016-11-07";

    private static string Wanted(JsonElement item) =>
        item.GetProperty("Results") is { } results && results.GetArrayLength() > 0
            ? $"{results[0].GetProperty("Text").GetString()}={(results[0].GetProperty("Value").TryGetProperty("PastResolution", out var past) ? string.Join("..", past.EnumerateObject().Select(p => p.Value.GetString())) : "")}"
            : "none";

    private static JsonElement.ArrayEnumerator Cases(string file)
    {
        var path = Path.Combine(SharedFactAttribute.Folder!, "data", "time", file); // SharedFact skips where it is null
        return JsonDocument.Parse(File.ReadAllText(path).TrimStart('\uFEFF')).RootElement.EnumerateArray();
    }
}
