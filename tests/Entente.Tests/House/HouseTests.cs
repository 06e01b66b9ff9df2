using System.Reflection;
using System.Text.RegularExpressions;

namespace Entente.Tests.House;

/// <summary>Rules of the house that a compiler does not know.</summary>
public partial class HouseTests
{
    /// <summary>The stages of Coding and Archive, each may name those before it.</summary>
    private static readonly string[] Stages =
    [
        "Entente.Coding.Sentences", "Entente.Coding.Syntax", "Entente.Coding.Status", "Entente.Coding.Times",
        "Entente.Coding.Mentions", "Entente.Coding.Actors", "Entente.Coding.Speech", "Entente.Coding.Frames",
        "Entente.Coding.Figures", "Entente.Coding.Examples", "Entente.Archive.Events", "Entente.Archive.Store",
        "Entente.Archive.Questions", "Entente.Archive.Exports", "Entente.Archive.Dossiers",
    ];

    /// <summary>Allowed against the order, each with its reason.</summary>
    private static readonly Dictionary<(string From, string To), string> Excused = [];

    private static readonly Assembly[] Assemblies =
    [
        typeof(Language.Token).Assembly, typeof(Entente.Knowledge.KnowledgeBase).Assembly, typeof(global::Entente.Articles.Article).Assembly,
        typeof(Entente.Coding.Coder).Assembly, typeof(global::Entente.Archive.Store.ArchiveStore).Assembly, typeof(Dates.Edtf).Assembly,
        typeof(Training.Trainer).Assembly,
    ];

    [Fact]
    public void No_stage_names_a_later_one()
    {
        var wrong = new List<string>();
        foreach (var file in Sources())
        {
            var text = File.ReadAllText(file);
            var own = NamespaceLine().Match(text).Groups[1].Value;
            var at = Array.IndexOf(Stages, own);
            foreach (Match used in UsingLine().Matches(text))
            {
                var to = used.Groups[1].Value;
                if (at >= 0 && Array.IndexOf(Stages, to) > at && !Excused.ContainsKey((own, to)))
                {
                    wrong.Add($"{Path.GetFileName(file)}: {own} names {to}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void What_passes_between_stages_cannot_be_changed()
    {
        var open = Assemblies.SelectMany(a => a.GetExportedTypes())
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(p => $"{p.DeclaringType}.{p.Name}");
        Assert.Empty(open);
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        string[] vague = ["Manager", "Helper", "Utils", "Processor", "Common", "Base"];
        string[] excused = ["KnowledgeBase"]; // the field's own word
        Assert.Empty(Assemblies.SelectMany(a => a.GetTypes()).Select(t => t.Name)
            .Where(n => vague.Any(v => n.EndsWith(v, StringComparison.Ordinal)) && !excused.Contains(n)));
    }

    [Fact]
    public void Records_and_classes_are_sealed_or_abstract() =>
        Assert.Empty(Assemblies.SelectMany(a => a.GetExportedTypes())
            .Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Select(t => t.FullName));

    [Fact]
    public void Errors_are_caught_by_name_and_never_into_nothing()
    {
        var wrong = Sources()
            .Where(f => !f.Contains("Entente.Cli", StringComparison.Ordinal))
            .Where(f => CatchAll().IsMatch(File.ReadAllText(f)))
            .Concat(Sources().Where(f => EmptyCatch().IsMatch(File.ReadAllText(f))))
            .Select(Path.GetFileName);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_the_command_line_writes_to_the_console() =>
        Assert.Empty(Sources().Where(f => !f.Contains("Entente.Cli", StringComparison.Ordinal))
            .Where(f => File.ReadAllText(f).Contains("Console.", StringComparison.Ordinal)).Select(Path.GetFileName));

    [Fact]
    public void Notes_of_things_to_do_carry_a_number() =>
        Assert.Empty(Sources().Where(f => ToDo().IsMatch(File.ReadAllText(f))).Select(Path.GetFileName));

    private static IEnumerable<string> Sources() =>
        Directory.GetFiles(Path.Combine(Fixtures.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline, 1000)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^using ([\w.]+);", RegexOptions.Multiline, 1000)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"catch \(Exception(?: \w+)?\)(?!\s*when)|catch\s*\{(?![^}]*throw;)", RegexOptions.None, 1000)]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"catch[^{]*\{\s*\}", RegexOptions.None, 1000)]
    private static partial Regex EmptyCatch();

    [GeneratedRegex(@"TODO(?! \d)", RegexOptions.None, 1000)]
    private static partial Regex ToDo();
}
