using Entente.Coding.Examples;
using Entente.Knowledge;

namespace Entente.Tests.Knowledge;

public class KnowledgeTests
{
    [Fact]
    public void The_knowledge_is_free_of_faults() => Assert.Equal("", string.Join('\n', Fixtures.Faults.Take(20)));

    [Fact]
    public void Every_example_gives_what_it_says()
    {
        var failing = new ExampleRunner(Fixtures.Coder()).Run(Fixtures.Knowledge.Frames).Where(r => r.Fails).ToArray();
        Assert.True(failing.Length == 0, $"{failing.Length} failing:\n{string.Join('\n', failing.Take(20).Select(f => f.ToString()))}");
    }

    [Theory]
    [InlineData("trigger: {verbs: [hit]}", "unknown-key", "Did you mean 'verb'?")]
    [InlineData("mode: arial", "dangling-id", "Did you mean 'aerial'?")]
    [InlineData("actor: agnt", "unknown-path", "Did you mean 'agent'?")]
    [InlineData("cameo: \"99\"", "dangling-id", "'99' is no CAMEO code")]
    public void A_fault_names_its_place_and_a_remedy(string line, string id, string message)
    {
        var folder = Directory.CreateTempSubdirectory("entente").FullName;
        try
        {
            CopyTo(folder);
            var file = Path.Combine(folder, "events", "broken.yaml");
            File.WriteAllText(file, $"- frame: X hits Y\n  type: ASSAULT\n  {line}\n");
            var faults = new List<Fault>();
            KnowledgeBase.Load(folder, null, faults);
            Assert.Contains(faults, f => f.File == "events/broken.yaml" && f.Id == id && f.Line == 3
                && f.Message.Contains(message, StringComparison.Ordinal));
            Assert.Contains(faults, f => f.Id == "missing-example");
            Assert.Contains(faults, f => f.Id == "missing-lookalike");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_no_act_is_cannot_be_carried()
    {
        var folder = Directory.CreateTempSubdirectory("entente").FullName;
        try
        {
            CopyTo(folder);
            File.WriteAllText(Path.Combine(folder, "ontology", "carrying.yaml"), "joint: [AGRE]\nby dealings:\n  ACCUSE: [alege]\n  REQEST: any\njudgin: [ACCUSE]\n");
            var faults = new List<Fault>();
            KnowledgeBase.Load(folder, null, faults);
            Assert.Equal(
                [
                    "1 dangling-id 'AGRE' is no PLOVER type. Did you mean 'AGREE'?",
                    "3 dangling-id 'alege' is no mode of ACCUSE. Did you mean 'allege'?",
                    "4 unknown-key 'REQEST' is no key here. Did you mean 'REQUEST'?",
                    "5 unknown-key 'judgin' is no key here. Did you mean 'judging'?",
                ],
                faults.OrderBy(f => f.Line).Select(f => $"{f.Line} {f.Id} {f.Message}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_no_act_is_has_nothing_in_common_with_acts()
    {
        var folder = Directory.CreateTempSubdirectory("entente").FullName;
        try
        {
            CopyTo(folder);
            File.WriteAllText(Path.Combine(folder, "ontology", "acts.yaml"), "judgement: [ACCUSE, SUPORT]\nalways politcal: [AID]\n");
            var faults = new List<Fault>();
            KnowledgeBase.Load(folder, null, faults);
            Assert.Equal(
                [
                    "1 dangling-id 'SUPORT' is no PLOVER type. Did you mean 'SUPPORT'?",
                    "2 unknown-key 'always politcal' is no key here. Did you mean 'always political'?",
                ],
                faults.OrderBy(f => f.Line).Select(f => $"{f.Line} {f.Id} {f.Message}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_parsed_cache_gives_the_same_knowledge()
    {
        var cache = Directory.CreateTempSubdirectory("entente").FullName;
        try
        {
            var faults = new List<Fault>();
            var first = KnowledgeBase.Load(Cli.Installation.KnowledgeFolder, cache, faults);
            var second = KnowledgeBase.Load(Cli.Installation.KnowledgeFolder, cache, faults);
            Assert.Single(Directory.GetFiles(cache));
            Assert.Equal(first.Hash, second.Hash);
            Assert.Equal(first.Frames.Select(f => f.Id), second.Frames.Select(f => f.Id));
            Assert.Equal(first.Actors.Names.Select(n => n.Text), second.Actors.Names.Select(n => n.Text));
        }
        finally
        {
            Directory.Delete(cache, recursive: true);
        }
    }

    private static void CopyTo(string folder)
    {
        foreach (var file in Directory.GetFiles(Cli.Installation.KnowledgeFolder, "*.yaml", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(Cli.Installation.KnowledgeFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!); // A file's path has a folder.
            File.Copy(file, to);
        }
    }
}
