using System.Globalization;
using Entente.Coding.Times;
using Entente.Tests.Coding.Times.Recognizers;
using Xunit.Abstractions;

namespace Entente.Tests.Coding.Times;

/// <summary>
/// Measures the reading of dates against the English specification of Microsoft Recognizers-Text: by what is measured see
/// <see cref="RecognizersSelection"/>, by when a reading is right <see cref="RecognizersAgreement"/>. A case is one text;
/// it is right when every measured time of it is read right, or, where the library finds none, when we date none. A text
/// that stands in two files with the same day counts once.
/// </summary>
public sealed class Times_against_the_recognizers_cases(ITestOutputHelper output)
{
    private const double Wanted = 0.92;
    private const int FewestCases = 450;

    private static readonly string[] Files =
        ["DateParser", "DatePeriodParser", "HolidayParser", "MergedParser", "DateTimeModel", "DurationParser", "SetParser"];

    [SharedFact]
    public void Dates_and_periods_are_read_as_the_library_reads_them()
    {
        var seen = new HashSet<(string, string?)>();
        var reasons = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int right = 0, selected = 0, repeated = 0;
        foreach (var file in Files)
        {
            int rightHere = 0, selectedHere = 0;
            foreach (var item in RecognizersCase.Read(Path.Combine(SharedFactAttribute.Folder!, "data", "time", file + ".json"))) // SharedFact skips where it is null
            {
                var (against, measured) = Split(item);
                var again = !seen.Add((item.Text.ToUpperInvariant(), item.Published));
                if (again || (measured.Count == 0 && item.Times.Count > 0))
                {
                    repeated += again ? 1 : 0;
                    Count(reasons, again ? "the text stands in two files" : against[0]);
                    continue;
                }

                selectedHere++;
                rightHere += IsRight(item, measured) ? 1 : 0;
            }

            output.WriteLine(Row(file, rightHere, selectedHere));
            (right, selected) = (right + rightHere, selected + selectedHere);
        }

        output.WriteLine(Row("all", right, selected));
        foreach (var (reason, count) in reasons.OrderByDescending(r => r.Value))
        {
            output.WriteLine($"{count,5} left out: {reason}");
        }

        Assert.True(selected >= FewestCases, $"{selected} cases were measured.");
        Assert.True(right >= Wanted * selected, Row("all", right, selected));
    }

    private static (List<string> Against, List<RecognizersResult> Measured) Split(RecognizersCase item)
    {
        var judged = item.Times.Select(r => (Result: r, Reason: RecognizersSelection.ReasonAgainst(r))).ToList();
        return ([.. judged.Where(j => j.Reason is not null).Select(j => j.Reason!)], [.. judged.Where(j => j.Reason is null).Select(j => j.Result)]); // filtered
    }

    private bool IsRight(RecognizersCase item, List<RecognizersResult> measured)
    {
        // Whether a clause looks ahead is told by its verb, which these texts are not parsed for: either will do.
        var times = TimeReading.Find(item.Text, item.Published)
            .Concat(TimeReading.Find(item.Text, item.Published, future: true)).Where(t => !t.IsDuration).ToList();
        var right = measured.Count == 0
            ? times.All(t => t.Date is null)
            : measured.All(r => times.Any(t => t.Span.Start < r.To && r.From < t.Span.End && RecognizersAgreement.IsRight(t, r)));
        if (!right)
        {
            var wanted = string.Join("; ", measured.Select(r => $"{r.Words}={r.Mod} {string.Join(" or ", r.Readings.Select(d => $"{d.Start:o}..{d.End:o}"))} {r.Timex}"));
            output.WriteLine($"wrong {item.File} | {item.Text} | {item.Published} | {wanted} | {string.Join("; ", times.Select(t => $"{t.Text}={t.Date?.Text ?? t.Doubt}").Distinct())}");
        }

        return right;
    }

    private static void Count(SortedDictionary<string, int> reasons, string reason) =>
        reasons[reason] = reasons.GetValueOrDefault(reason) + 1;

    private static string Row(string name, int right, int of) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-18} {right,4} of {of,4} right  {(of == 0 ? 0 : (double)right / of):0.000}");
}
