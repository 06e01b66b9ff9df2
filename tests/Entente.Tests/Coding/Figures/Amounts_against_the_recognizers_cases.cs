using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Coding.Figures;
using Entente.Knowledge.Figures;
using Entente.Tests.Coding.Times;
using Xunit.Abstractions;

namespace Entente.Tests.Coding.Figures;

/// <summary>
/// Measures numbers, money, percents, ranges, units and ordinals against the cases of Microsoft Recognizers-Text. A case
/// is right when all its results are found with their value, their currency or unit and their place in the text, and
/// nothing else of that kind is found. <see cref="Reasons"/> says which cases are left out and why. Conventions: a range
/// of the cases leaves its end out, ours has it in; their "Dollar", "Pound" and "Rupee" are USD, GBP and INR here; cents
/// and pence are hundredths of their currency; a currency without a number is no amount.
/// </summary>
public sealed partial class Amounts_against_the_recognizers_cases(ITestOutputHelper output)
{
    private const double Wanted = 0.95;
    private static readonly string[] Files = ["NumberModel.json", "CurrencyModel.json", "PercentModel.json", "NumberRangeModel.json", "DimensionModel.json", "OrdinalModel.json"];
    private static readonly FigureWords Words = FigureFinderTests.ReadWords();

    /// <summary>A case is left out by the first of these that holds.</summary>
    private static readonly (string Why, Func<string, JsonElement, bool> Holds)[] Reasons =
    [
        ("an address of the web or of a machine, a telephone or account number", (text, _) => Address().IsMatch(text)),
        ("a formula or code: powers, comparison signs, braces, digits grown into letters", (text, _) => Formula().IsMatch(text)),
        ("schoolbook fractions, with a hundred or more above or below the line, or \"over\" for the line", (text, results) =>
            IsFraction(results) && SchoolFraction().IsMatch(text)),
        ("a decimal or scale that is no news English: G for a thousand million, 1MM, lower-case 1 m for a metre", (text, _) => Scale().IsMatch(text)),
        ("relative ordinals (next, last): words of time here, not numbers", (_, results) => Has(results, r => Type(r) == "ordinal.relative")),
        ("a percent with no number before it", (_, results) => Has(results, r => Type(r) == "percentage" && !char.IsAsciiDigit(TextOf(r)[0]) && TextOf(r).StartsWith("per", StringComparison.Ordinal))
            || Has(results, r => Type(r) == "percentage" && TextOf(r) is "%" or "percentage")),
        ("units that no report of states is in: angles, cups, speeds, feet with inches", (_, results) =>
            Has(results, r => Type(r) == "dimension" && (UnitOf(r).Length == 0 || FeetAndInches().IsMatch(TextOf(r))))),
        ("pounds are money here, not a weight", (_, results) => Has(results, r => Type(r) == "dimension" && TextOf(r).EndsWith("pounds", StringComparison.Ordinal))),
    ];

    [SharedFact]
    public void Nearly_all_selected_cases_are_right()
    {
        var left = Reasons.ToDictionary(r => r.Why, _ => 0);
        int cases = 0, right = 0;
        foreach (var file in Files)
        {
            var (ofFile, rightOfFile) = Measure(file, left);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {rightOfFile} of {ofFile} right, {(double)rightOfFile / ofFile:0.000}"));
            (cases, right) = (cases + ofFile, right + rightOfFile);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all: {right} of {cases} right, {(double)right / cases:0.000}, {Wanted:0.00} wanted"));
        output.WriteLine("left out:" + string.Concat(left.Select(l => $"\n  {l.Value} {l.Key}")));
        Assert.True(cases >= 250, $"only {cases} cases are selected");
        Assert.True((double)right / cases >= Wanted);
    }

    private (int Cases, int Right) Measure(string file, Dictionary<string, int> left)
    {
        int cases = 0, right = 0;
        foreach (var item in Cases(file))
        {
            var text = item.GetProperty("Input").GetString()!; // every case has one
            var results = item.GetProperty("Results");
            if (Reasons.FirstOrDefault(r => r.Holds(text, results)).Why is { } why)
            {
                left[why]++;
                continue;
            }

            cases++;
            var amounts = AmountFinder.Find(text, TimeReading.Cut(text), TimeReading.Words, Words);
            var got = string.Join("; ", amounts.Select(a => Told(a, text, file)).OfType<string>());
            var wanted = string.Join("; ", results.EnumerateArray().OrderBy(r => r.GetProperty("Start").GetInt32()).Select(Told).OfType<string>());
            right += got == wanted ? 1 : 0;
            if (got != wanted)
            {
                output.WriteLine($"wrong {text.Trim()} | wanted {wanted} | got {got}");
            }
        }

        return (cases, right);
    }

    /// <summary>What we found, as the file tells such things; null for what the file is not about.</summary>
    private static string? Told(Amount amount, string text, string file) => file switch
    {
        _ when amount.IsOrdinal => file == "OrdinalModel.json" ? Line(amount.Number.Start, amount.Number.End, amount.Value, "") : null,
        "NumberModel.json" when amount.UpTo is null => Line(amount.Number.Start, amount.Number.End, amount.Value, ""),
        "CurrencyModel.json" when amount.IsMoney => Line(amount.Bare.Start, amount.Bare.End, amount.Value, amount.Unit!), // money has a unit
        "PercentModel.json" when amount.Unit == "percent" => Line(amount.Bare.Start, amount.Bare.End, amount.Value, ""),
        "DimensionModel.json" when amount is { IsMoney: false, Unit: not (null or "percent" or "share" or "person"), Value: not null } =>
            Line(amount.Bare.Start, amount.Bare.End, amount.Value, amount.Unit),
        "NumberRangeModel.json" when amount.IsApproximate || IsExactly(amount, text) => Line(amount.Span.Start, amount.Span.End, null, Interval(amount)),
        _ => null,
    };

    private static bool IsExactly(Amount amount, string text) => amount.Span.Of(text).StartsWith("equal", StringComparison.OrdinalIgnoreCase);

    private static string Interval(Amount amount) => amount.Bound switch
    {
        Bound.Between => FormattableString.Invariant($"{amount.Value},{amount.UpTo}"),
        Bound.MoreThan => FormattableString.Invariant($"({amount.Value},"),
        Bound.AtLeast => FormattableString.Invariant($"[{amount.Value},"),
        Bound.LessThan => FormattableString.Invariant($",{amount.Value})"),
        Bound.AtMost => FormattableString.Invariant($",{amount.Value}]"),
        _ => FormattableString.Invariant($"{amount.Value},{amount.Value}"),
    };

    private static string? Told(JsonElement result)
    {
        var value = Resolved(result, "value");
        if (value is null)
        {
            return null;
        }

        var (start, end) = (result.GetProperty("Start").GetInt32(), result.GetProperty("End").GetInt32() + 1);
        if (Type(result) == "numberrange")
        {
            var ends = value.Trim('[', ']', '(', ')').Split(',');
            return Line(start, end, null, ends.All(e => e.Length > 0) ? string.Join(',', ends) : ends[0].Length > 0 ? value[..^1] : value[1..]);
        }

        var number = decimal.Parse(value.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture);
        return Resolved(result, "unit") is not { } unit || Type(result) == "ordinal"
            ? Line(start, end, number, "")
            : Type(result) == "dimension" ? Line(start, end, number, UnitOf(result))
            : Line(start, end, unit is "Cent" or "Pence" ? number / 100 : number, Resolved(result, "isoCurrency") ?? Currency(unit));
    }

    /// <summary>Values are compared to six digits, as the cases round theirs.</summary>
    private static string Line(int start, int end, decimal? value, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{start}-{end} {(double?)value:G7}{(unit.Length > 0 ? " " : "")}{unit}");

    private static string Currency(string unit) => unit switch
    {
        "Dollar" or "Cent" => "USD",
        "Pound" or "Pence" => "GBP",
        "Rupee" => "INR",
        "Peseta" => "ESP",
        "Netherlands guilder" => "NLG",
        "Bitcoin" => "XBT",
        _ => unit.ToLowerInvariant(),
    };

    /// <summary>The case's unit by our name; empty for units of other fields.</summary>
    private static string UnitOf(JsonElement result) => Resolved(result, "unit") switch
    {
        "Ton" when TextOf(result).Contains("tonne", StringComparison.Ordinal) => "tonne",
        "Metric ton" => "tonne",
        "Kilometer" => "kilometre",
        "Square kilometer" => "square kilometre",
        "Meter" => "metre",
        "Pound" => "pound of weight",
        "Barrel" or "Mile" or "Foot" or "Inch" or "Gallon" or "Ton" or "Kilogram" => Resolved(result, "unit")!.ToLowerInvariant(), // one of those named
        _ => "",
    };

    private static bool IsFraction(JsonElement results) => Has(results, r => Resolved(r, "subtype") == "fraction");

    private static bool Has(JsonElement results, Func<JsonElement, bool> wanted) => results.EnumerateArray().Any(wanted);

    private static string? Type(JsonElement result) => result.GetProperty("TypeName").GetString();

    private static string TextOf(JsonElement result) => result.GetProperty("Text").GetString()!; // every result has one

    private static string? Resolved(JsonElement result, string key) =>
        result.GetProperty("Resolution").TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() != "null" ? value.GetString() : null;

    private static JsonElement.ArrayEnumerator Cases(string file)
    {
        var path = Path.Combine(SharedFactAttribute.Folder!, "data", "time", file); // SharedFact skips where it is null
        return JsonDocument.Parse(File.ReadAllText(path, Encoding.UTF8).TrimStart('\uFEFF')).RootElement.EnumerateArray();
    }

    [GeneratedRegex(@"://|\d+\.\d+\.\d+\.\d|\d-\d{3}-\d{4}|\d{4}-\d{6,}", RegexOptions.None, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"[\^{}<>=]|\d[a-zA-Z]+\d\d|[a-z]\d+m\b|/(ms|hr|milli)", RegexOptions.None, 1000)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\d (ft|feet) \d", RegexOptions.None, 1000)]
    private static partial Regex FeetAndInches();

    [GeneratedRegex(@"hundred.*(fifth|fifths)|\bover\b", RegexOptions.None, 1000)]
    private static partial Regex SchoolFraction();

    [GeneratedRegex(@"\d ?G\b|1MM\b|\d ?m\b", RegexOptions.None, 1000)]
    private static partial Regex Scale();
}
