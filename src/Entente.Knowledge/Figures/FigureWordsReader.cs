using Entente.Knowledge.Files;
using System.Collections.Immutable;
using Entente.Knowledge.Times;

namespace Entente.Knowledge.Figures;

/// <summary>Gathers the files of knowledge/figures.</summary>
internal sealed class FigureWordsReader(KnowledgeFiles files, List<Fault> faults)
{
    private readonly List<FigurePhrase> phrases = [];
    private readonly HashSet<string>[] seen = Array.ConvertAll(Enum.GetValues<FigureRole>(), _ => new HashSet<string>(StringComparer.Ordinal));

    private readonly Dictionary<string, Measure>[] measures =
        Array.ConvertAll(Enum.GetValues<MeasureTie>(), _ => new Dictionary<string, Measure>(StringComparer.Ordinal));

    private readonly Dictionary<string, Dictionary<string, string>> currencies = new(StringComparer.Ordinal);

    public FigureWords Read(NumberWords numbers)
    {
        ReadCounting(WordFile<RoleEntry>.Read(files, "figures/counting.yaml", faults));
        ReadCurrencies(WordFile<CurrencyEntry>.Read(files, "figures/currencies.yaml", faults));
        ReadUnits(WordFile<FigureUnitEntry>.Read(files, "figures/units.yaml", faults));
        ReadMeasures(WordFile<MeasureEntry>.Read(files, "figures/measures.yaml", faults));
        return new FigureWords(phrases, measures, currencies, numbers);
    }

    private void ReadCounting(WordFile<RoleEntry> file)
    {
        foreach (var entry in file.Entries)
        {
            if (Enum.TryParse<FigureRole>(entry.Role?.Text.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true, out var role) && role < FigureRole.MoneyBefore)
            {
                AddAll(file, entry.Words, role, null);
            }
            else
            {
                file.Fault(entry.Role, "unknown-role", $"'{entry.Role}' is no role. {NameCutter.Choice<FigureRole>(entry.Role?.Text)}");
            }
        }
    }

    private void ReadCurrencies(WordFile<CurrencyEntry> file)
    {
        foreach (var entry in file.Entries)
        {
            if (entry.Currency?.Text is { Length: 3 } code && code.All(char.IsAsciiLetterUpper))
            {
                AddAll(file, entry.Symbols, FigureRole.MoneyBefore, code);
                AddAll(file, entry.Joined, FigureRole.MoneyJoined, code);
                AddAll(file, entry.Names, FigureRole.MoneyAfter, code);
                AddAll(file, entry.Hundredths, FigureRole.Hundredth, code);
                ReadPlain(file, entry, code);
            }
            else
            {
                file.Fault(entry.Currency, "bad-currency", $"'{entry.Currency}' is no ISO 4217 code. Write three capitals, as USD.");
            }
        }

        AddPlain(file);
    }

    /// <summary>Names shared with other currencies: what each state means by them.</summary>
    private void ReadPlain(WordFile<CurrencyEntry> file, CurrencyEntry entry, string code)
    {
        foreach (var name in entry.Plain)
        {
            if ((entry.Of is not null && !AddCurrency(name.Text, entry.Of.Text, code))
                || (entry.Default && !AddCurrency(name.Text, "", code)))
            {
                file.Fault(name, "duplicate-word", $"'{name}' stands for two currencies of one state. Take one out.");
            }
        }
    }

    private bool AddCurrency(string name, string state, string code)
    {
        if (!currencies.TryGetValue(name, out var byState))
        {
            currencies.Add(name, byState = new Dictionary<string, string>(StringComparer.Ordinal));
        }

        return byState.TryAdd(state, code);
    }

    private void AddPlain(WordFile<CurrencyEntry> file)
    {
        foreach (var name in file.Entries.SelectMany(e => e.Plain).DistinctBy(p => p.Text, StringComparer.Ordinal))
        {
            var single = name.Text.EndsWith('s') && seen[(int)FigureRole.MoneyAfter].Contains(name.Text[..^1]) ? name.Text[..^1] : name.Text;
            AddAll(file, [name], FigureRole.MoneyAfter, currencies.GetValueOrDefault(name.Text)?.GetValueOrDefault("") ?? single, isPlain: true);
        }
    }

    private void ReadUnits(WordFile<FigureUnitEntry> file)
    {
        foreach (var entry in file.Entries)
        {
            AddAll(file, entry.Names, FigureRole.Unit, entry.Unit?.Text);
        }
    }

    private void ReadMeasures(WordFile<MeasureEntry> file)
    {
        foreach (var entry in file.Entries)
        {
            if (entry.Measure is null)
            {
                file.Fault(entry.Measure, "no-measure", "An entry has no measure. Begin it with 'measure: …'.");
                continue;
            }

            var measure = new Measure(entry.Measure.Text, entry.Unit?.Text, entry.BothSides);
            Tie(file, entry.Nouns, MeasureTie.Noun, measure);
            Tie(file, entry.Verbs, MeasureTie.Verb, measure);
            Tie(file, entry.Dies, MeasureTie.SubjectVerb, measure);
            Tie(file, entry.Counted, MeasureTie.Counted, measure);
            Tie(file, entry.Adjectives, MeasureTie.Adjective, measure);
            Tie(file, entry.Movers, MeasureTie.Mover, measure);
        }
    }

    private void Tie(WordFile<MeasureEntry> file, List<Placed> lemmas, MeasureTie tie, Measure measure)
    {
        foreach (var lemma in lemmas)
        {
            if (!measures[(int)tie].TryAdd(lemma.Text, measure))
            {
                file.Fault(lemma, "duplicate-word", $"'{lemma}' measures two things. Take one out.");
            }
        }
    }

    private void AddAll<T>(WordFile<T> file, List<Placed> words, FigureRole role, string? unit, bool isPlain = false)
        where T : new()
    {
        foreach (var word in words)
        {
            ImmutableArray<string> parts = [.. NameCutter.Parts(word.Text).Select(p => role is FigureRole.MoneyBefore or FigureRole.MoneyJoined ? p : p.ToLowerInvariant())];
            if (parts.Length == 0 || !seen[(int)role].Add(string.Join(' ', parts)))
            {
                file.Fault(word, "duplicate-word", $"'{word}' stands twice as {role}. Take one out.");
            }
            else
            {
                phrases.Add(new FigurePhrase(parts, role, unit, isPlain));
            }
        }
    }
}
