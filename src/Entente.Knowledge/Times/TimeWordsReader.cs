using Entente.Knowledge.Files;
using System.Collections.Immutable;
using System.Globalization;
using Entente.Dates;
using Entente.Knowledge.Figures;

namespace Entente.Knowledge.Times;

/// <summary>Gathers the files of knowledge/times into one table of words and one of names.</summary>
internal sealed class TimeWordsReader(KnowledgeFiles files, List<Fault> faults)
{
    private readonly Dictionary<string, Draft> drafts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TimePhrase> phrases = new(StringComparer.Ordinal);

    private sealed class Draft
    {
        public RoleValues Roles { get; } = new();

        public Grain Grain { get; set; }

        public bool Short { get; set; }

        public bool Wary { get; set; }
    }

    public TimeWords Read(NumberWords numbers)
    {
        ReadMonths(WordFile<MonthEntry>.Read(files, "times/months.yaml", faults));
        ReadWeekdays(WordFile<WeekdayEntry>.Read(files, "times/weekdays.yaml", faults));
        ReadUnits(WordFile<UnitEntry>.Read(files, "times/units.yaml", faults));
        ReadSeasons(WordFile<SeasonEntry>.Read(files, "times/seasons.yaml", faults));
        ReadRoles(WordFile<RoleEntry>.Read(files, "times/words.yaml", faults));
        ReadNamed(WordFile<NamedEntry>.Read(files, "times/named.yaml", faults));
        ReadFeasts(WordFile<FeastEntry>.Read(files, "times/feasts.yaml", faults));
        var words = drafts.Select(d =>
            new TimeWord(d.Key.ToLowerInvariant(), d.Value.Roles, d.Value.Grain, d.Value.Short, d.Value.Wary));
        return new TimeWords(words, phrases.Values, numbers, TermWords.Read(files, faults));
    }

    private void ReadMonths(WordFile<MonthEntry> file)
    {
        foreach (var entry in file.Entries)
        {
            if (file.Whole(entry.Month, "month", 1, 12) is { } month)
            {
                AddAll(file, entry.Names, TimeRole.Month, month, d => d.Wary = entry.Wary);
                AddAll(file, entry.Short, TimeRole.Month, month, d => d.Short = true);
            }
        }
    }

    private void ReadWeekdays(WordFile<WeekdayEntry> file)
    {
        foreach (var entry in file.Entries)
        {
            if (file.Whole(entry.Weekday, "weekday", 1, 7) is { } weekday)
            {
                AddAll(file, entry.Names, TimeRole.Weekday, weekday, _ => { });
                AddAll(file, entry.Short, TimeRole.Weekday, weekday, d => d.Short = true);
            }
        }
    }

    private void ReadUnits(WordFile<UnitEntry> file)
    {
        foreach (var entry in file.Entries)
        {
            if (!Enum.TryParse<Grain>(entry.Grain?.Text, ignoreCase: true, out var grain))
            {
                file.Fault(entry.Grain, "unknown-grain", $"'{entry.Grain}' is no grain. {NameCutter.Choice<Grain>(entry.Grain?.Text)}");
            }
            else if (file.Whole(entry.Count, "count", 1, 1000) is { } count)
            {
                AddAll(file, entry.Names, TimeRole.Unit, count, d => d.Grain = grain);
            }
        }
    }

    private void ReadSeasons(WordFile<SeasonEntry> file)
    {
        foreach (var entry in file.Entries)
        {
            if (file.Whole(entry.Season, "season", 21, 24) is { } season)
            {
                AddAll(file, entry.Names, TimeRole.Season, season, _ => { });
            }
        }
    }

    private void ReadRoles(WordFile<RoleEntry> file)
    {
        foreach (var entry in file.Entries)
        {
            var name = entry.Role?.Text.Replace(" ", "", StringComparison.Ordinal);
            if (!Enum.TryParse<TimeRole>(name, ignoreCase: true, out var role))
            {
                file.Fault(entry.Role, "unknown-role", $"'{entry.Role}' is no role. {NameCutter.Choice<TimeRole>(name)}");
            }
            else if (entry.Value is null || file.Whole(entry.Value, "value", -1000, 1000) is not null)
            {
                var value = entry.Value is null ? 0 : int.Parse(entry.Value.Text, CultureInfo.InvariantCulture);
                AddAll(file, entry.Words, role, value, _ => { });
            }
        }
    }

    private void ReadNamed(WordFile<NamedEntry> file)
    {
        foreach (var entry in file.Entries)
        {
            if (Edtf.TryParse(entry.Date?.Text) is not { } date)
            {
                file.Fault(entry.Date ?? entry.Time, "bad-date", $"'{entry.Date}' is no EDTF date. Write one as 1947/1991.");
                continue;
            }

            var time = new NamedTime
            {
                Name = entry.Time?.Text ?? "",
                Date = date,
                IsBare = entry.Bare,
                IsAct = entry.Act,
                NotAfter = [.. entry.NotAfter.Select(w => w.Text)],
            };
            AddPhrases(file, entry.Names, time, lower: true);
        }
    }

    private void ReadFeasts(WordFile<FeastEntry> file)
    {
        foreach (var entry in file.Entries)
        {
            if (FeastOf(file, entry) is { } feast)
            {
                var time = new NamedTime { Name = entry.Feast?.Text ?? "", Feast = feast, IsBare = true, NotAfter = [] };
                AddPhrases(file, entry.Names, time, lower: false);
            }
        }
    }

    private static Feast? FeastOf(WordFile<FeastEntry> file, FeastEntry entry)
    {
        if (entry.Easter is not null || entry.Orthodox is not null)
        {
            return file.Whole(entry.Easter ?? entry.Orthodox, "easter", -70, 70) is { } days
                ? new Feast.AroundEaster(days, entry.Orthodox is not null)
                : null;
        }

        if (entry.Occurrences.Count > 0)
        {
            return Listed(file, entry.Occurrences);
        }

        var placed = entry.Day ?? entry.Weekday;
        var parts = (placed?.Text ?? "").Split('-', ' ').Select(p => int.TryParse(p, CultureInfo.InvariantCulture, out var n) ? n : 0).ToArray();
        switch (parts)
        {
            case [>= 1 and <= 12, >= 1 and <= 31] when entry.Day is not null && parts[1] <= DateTime.DaysInMonth(2001, parts[0]):
                return new Feast.Fixed(parts[0], parts[1]);
            case [>= 1 and <= 12, >= 1 and <= 5, >= 1 and <= 7] when entry.Weekday is not null:
                return new Feast.OnWeekday(parts[0], parts[1], parts[2]);
            default:
                file.Fault(placed ?? entry.Feast, "bad-feast", $"'{placed}' is no day of the year. Write day: 12-25, weekday: 11 4 4, easter: -2 or occurrences.");
                return null;
        }
    }

    private static Feast.Listed? Listed(WordFile<FeastEntry> file, List<Placed> occurrences)
    {
        var dates = ImmutableArray.CreateBuilder<Edtf>();
        foreach (var at in occurrences)
        {
            if (Edtf.TryParse(at.Text) is { Earliest: not null } date)
            {
                dates.Add(date);
            }
            else
            {
                file.Fault(at, "bad-date", $"'{at}' is no EDTF date with a start.");
            }
        }

        return dates.Count > 0 ? new Feast.Listed(dates.ToImmutable()) : null;
    }

    private void AddAll<T>(WordFile<T> file, List<Placed> words, TimeRole role, int value, Action<Draft> mark)
        where T : new()
    {
        foreach (var word in words)
        {
            if (!drafts.TryGetValue(word.Text, out var draft))
            {
                drafts[word.Text] = draft = new Draft();
            }

            if (!draft.Roles.TryAdd(role, value))
            {
                file.Fault(word, "duplicate-word", $"'{word}' stands twice as {role}. Take one out.");
            }

            mark(draft);
        }
    }

    private void AddPhrases<T>(WordFile<T> file, List<Placed> names, NamedTime time, bool lower)
        where T : new()
    {
        foreach (var name in names)
        {
            ImmutableArray<string> parts = [.. NameCutter.Parts(name.Text).Select(p => lower ? p.ToLowerInvariant() : p)];
            if (parts.Length == 0 || !phrases.TryAdd(string.Join(' ', parts), new TimePhrase(parts, time)))
            {
                file.Fault(name, "duplicate-name", $"'{name}' names two times. Take one out.");
                continue;
            }

            if (!drafts.TryGetValue(parts[0], out var draft))
            {
                drafts[parts[0]] = draft = new Draft();
            }

            draft.Roles.TryAdd(TimeRole.Name, 0);
        }
    }
}
