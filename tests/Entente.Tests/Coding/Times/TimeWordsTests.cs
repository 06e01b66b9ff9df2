using Entente.Knowledge.Files;
using Entente.Knowledge;
using Entente.Knowledge.Times;

namespace Entente.Tests.Coding.Times;

public sealed class TimeWordsTests
{
    [Fact]
    public void Faults_tell_file_line_and_column()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"entente-times-{Environment.ProcessId}", "knowledge");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "times"));
            Directory.CreateDirectory(Path.Combine(folder, "figures"));
            foreach (var file in Directory.GetFiles(TimeReading.Folder, "*.yaml", SearchOption.AllDirectories))
            {
                if (Path.GetFileName(Path.GetDirectoryName(file)) is { } kind && (kind is "times" or "figures"))
                {
                    File.Copy(file, Path.Combine(folder, kind, Path.GetFileName(file)), true);
                }
            }

            File.WriteAllText(Path.Combine(folder, "times", "weekdays.yaml"), "- {weekday: 8, names: [Octday], short: []}\n");
            File.WriteAllText(Path.Combine(folder, "times", "seasons.yaml"), "- {saison: 21, names: [spring]}\n");
            File.WriteAllText(Path.Combine(folder, "times", "units.yaml"), "- {grain: dai, count: 1, names: [day]}\n");
            var faults = new List<Fault>();
            TimeWords.Read(KnowledgeFiles.Load(folder, faults), faults);
            Assert.Collection(
                faults.Select(f => f.ToString()).Order(StringComparer.Ordinal),
                f => Assert.StartsWith("knowledge/times/seasons.yaml:1:4 [unknown-key] 'saison' is no key here.", f, StringComparison.Ordinal),
                f => Assert.Equal("knowledge/times/units.yaml:1:4 [unknown-grain] 'dai' is no grain. Did you mean 'Day'?", f),
                f => Assert.Equal("knowledge/times/weekdays.yaml:1:4 [bad-number] '8' is no value for weekday. Write a whole number from 1 to 7.", f));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(folder)!, true); // it has one, made above
        }
    }

    [Theory]
    [InlineData(2018, "2018-04-01", "2018-04-08")]
    [InlineData(2024, "2024-03-31", "2024-05-05")]
    [InlineData(2025, "2025-04-20", "2025-04-20")]
    public void Easter_falls_where_the_churches_keep_it(int year, string western, string eastern)
    {
        Assert.Equal(western, Entente.Dates.Edtf.Day(Entente.Dates.Calendar.Easter(year)).Text);
        Assert.Equal(eastern, Entente.Dates.Edtf.Day(Entente.Dates.Calendar.OrthodoxEaster(year)).Text);
    }
}
