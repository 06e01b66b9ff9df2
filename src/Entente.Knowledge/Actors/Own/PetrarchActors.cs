using System.Collections.Immutable;
using System.Globalization;
using Entente.Dates;

namespace Entente.Knowledge.Actors.Own;

/// <summary>
/// PETRARCH's actor dictionaries: a name, further names after +, and codes in brackets with the time in which each holds:
/// "[AFGGOV 331108-730717]". The first three letters are the state, the rest sectors.
/// </summary>
internal sealed class PetrarchActors(OwnFormat format)
{
    private const int CodeLetters = 3;

    public IEnumerable<OwnActor> Read(string[] lines)
    {
        var names = new List<string>();
        var codes = new List<string>();
        var start = 0;
        for (var i = 0; i <= lines.Length; i++)
        {
            var line = i < lines.Length ? PetrarchNames.Bare(lines[i]) : "";
            var isMore = line.StartsWith('+') || line.StartsWith('[');
            if (!isMore && names.Count > 0)
            {
                foreach (var actor in Entry(start, names, codes))
                {
                    yield return actor;
                }

                names.Clear();
                codes.Clear();
            }

            if (line.Length == 0)
            {
                continue;
            }

            start = names.Count == 0 ? i + 1 : start;
            Take(i + 1, line, names, codes);
        }
    }

    private void Take(int at, string line, List<string> names, List<string> codes)
    {
        var bracket = line.IndexOf('[', StringComparison.Ordinal);
        var name = (bracket < 0 ? line : line[..bracket]).TrimStart('+').Trim();
        if (name.Length > 0)
        {
            names.Add(PetrarchNames.Name(name));
        }

        if (bracket < 0)
        {
            return;
        }

        var close = line.IndexOf(']', bracket);
        if (close < 0)
        {
            format.Remark(at, "no-bracket", $"The code of '{line}' is not closed with a bracket.");
            return;
        }

        codes.Add(line[(bracket + 1)..close]);
    }

    private IEnumerable<OwnActor> Entry(int line, List<string> names, List<string> codes)
    {
        if (codes.Count == 0)
        {
            format.Remark(line, "no-code", $"'{names[0]}' has no code in brackets.");
            yield break;
        }

        var read = codes.Select(c => Code(line, names[0], c)).OfType<(string? State, string? Sector, Edtf? Term)>().ToArray();
        foreach (var one in read.GroupBy(r => r.State))
        {
            var dated = one.Where(r => r.Term is not null && r.Sector is not null).ToArray();
            var offices = dated.Select(r => format.RoleOf(r.Sector!) is { } role ? new Office(role, r.Term!, Shared: true) : null) // Both are set above.
                .OfType<Office>().OrderByDescending(o => o.Term.Earliest).ToImmutableArray();
            var sector = one.Select(r => r.Sector).FirstOrDefault(s => s is not null);
            yield return new OwnActor(line, [.. names], one.Key, sector, offices.IsEmpty ? "organ" : "person", offices, one.Key is not null && sector is null ? one.Key : null);
        }
    }

    private (string? State, string? Sector, Edtf? Term)? Code(int line, string name, string code)
    {
        var parts = code.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || parts[0].Length < CodeLetters)
        {
            format.Remark(line, "bad-code", $"'[{code}]' of '{name}' is no code.");
            return null;
        }

        var triples = Enumerable.Range(0, parts[0].Length / CodeLetters).Select(i => parts[0].Substring(i * CodeLetters, CodeLetters)).ToArray();
        var state = format.IsState(triples[0]) ? triples[0] : null;
        var sector = triples.Skip(state is null ? 0 : 1).FirstOrDefault(format.IsSector) ?? Kinds.GetValueOrDefault(triples[0]);
        if (state is null && sector is null)
        {
            format.Remark(line, "unknown-code", $"'{parts[0]}' of '{name}' holds no state and no sector that is known here.");
            return null;
        }

        var term = parts.Length > 1 ? Term(parts[1]) : null;
        if (parts.Length > 1 && term is null)
        {
            format.Remark(line, "bad-date", $"'{parts[1]}' of '{name}' is no time.");
        }

        return (state, sector, term);
    }

    /// <summary>CAMEO's codes for those that are of no state.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal) { ["IGO"] = "GOV", ["MNC"] = "BUS", ["NGO"] = "SOC", ["NGM"] = "SOC", ["IMG"] = "REB" };

    /// <summary>"331108-730717", "&lt;700101", "&gt;011222".</summary>
    private static Edtf? Term(string written) => written[0] switch
    {
        '<' => Day(written[1..]) is { } last ? Edtf.Between(null, last) : null,
        '>' => Day(written[1..]) is { } first ? Edtf.Between(first, null) : null,
        _ => written.Split('-') is [var from, var to] && Day(from) is { } start && Day(to) is { } end && start.Earliest <= end.Latest ? Edtf.Between(start, end) : null,
    };

    /// <summary>yymmdd, of 1930 to 2029, or yyyymmdd.</summary>
    private static Edtf? Day(string digits)
    {
        const int FirstShortYear = 30;
        if (digits.Length is not (6 or 8) || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        var year = int.Parse(digits[..^4], CultureInfo.InvariantCulture);
        year += digits.Length == 8 ? 0 : year >= FirstShortYear ? 1900 : 2000;
        return Edtf.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{digits[^4..^2]}-{digits[^2..]}"));
    }
}
