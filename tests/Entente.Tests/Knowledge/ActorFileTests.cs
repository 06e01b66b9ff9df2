using Entente.Knowledge;
using Entente.Knowledge.Actors;

namespace Entente.Tests.Knowledge;

public class ActorFileTests
{
    private const string Oneland = """
        state: ONE
        name: Oneland
        names: [{name: Onestan, term: 1950/1960}, "the One Islands"]
        adjectives: [Onelandic]
        seats: [{name: Old House, term: 1950/1999}, New House]
        cow: [{number: 901, term: 1950/1960}, {number: 902, term: 1970/..}]
        officials:
          - person: Ann Ónes
            offices:
              - {office: president, term: 2001-03-04/2005-03-04}
          - person: Bob Twos
            offices:
              - {office: president, term: TERM}
        source: "invented"
        """;

    [Theory]
    [InlineData("2005-03-04/2009", false)] // the day of the handing over
    [InlineData("2005/2009", false)] // 2005 may begin in December
    [InlineData("2005-03-03/2009", true)]
    [InlineData("1999/2001-03-05", true)]
    [InlineData("../2001", false)]
    [InlineData("2004-01-01/2004-02-01, shared: true", false)]
    public void Two_persons_cannot_hold_one_office_on_one_day(string term, bool isRefused)
    {
        var faults = Load(Oneland.Replace("TERM", term, StringComparison.Ordinal)).Faults;
        Assert.Equal(isRefused, faults.Any(f => f.Id == "overlapping-terms"));
        Assert.All(faults, f => Assert.Equal("overlapping-terms", f.Id));
    }

    [Fact]
    public void An_office_after_the_end_of_its_state_is_refused()
    {
        var text = Oneland.Replace("TERM", "2006/2007", StringComparison.Ordinal)
            .Replace("officials:", "exists: 1950/2005\nofficials:", StringComparison.Ordinal);
        var fault = Assert.Single(Load(text).Faults);
        Assert.Equal("outside-existence", fault.Id);
        Assert.Contains("Bob Twos was president of Oneland in 2006/2007", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_match_without_accents_and_articles_and_keep_their_terms()
    {
        var actors = Load(Oneland.Replace("TERM", "2006/2007", StringComparison.Ordinal)).Actors;
        Assert.Equal("Ann Ónes", Assert.Single(actors.Named("Ann Ones")).Entity.Id);
        Assert.Equal(NameKind.LastWord, Assert.Single(actors.Named("ONES")).Kind);
        Assert.Equal("ONE", Assert.Single(actors.Named("One Islands")).Entity.Id);
        Assert.Equal("1950/1999", Assert.Single(actors.Named("Old House")).Term?.Text);
        Assert.Empty(actors.Named("oneland"));
        Assert.Equal([901, 902], actors.Find("ONE")!.Codes!.Cow.Select(s => s.Number));
    }

    [Fact]
    public void The_new_holder_has_the_office_on_the_day_of_the_handing_over()
    {
        var actors = Load(Oneland.Replace("TERM", "2005-03-04/..", StringComparison.Ordinal)).Actors;
        Assert.Equal("Ann Ónes", actors.HolderOn("ONE", "president", new DateOnly(2005, 3, 3))?.Id);
        Assert.Equal("Bob Twos", actors.HolderOn("ONE", "president", new DateOnly(2005, 3, 4))?.Id);
        Assert.Null(actors.HolderOn("ONE", "king", new DateOnly(2005, 3, 4)));
        Assert.Null(actors.HolderOn("TWO", "president", new DateOnly(2005, 3, 4)));
    }

    [Fact]
    public void Search_finds_parts_of_names_whatever_their_accents()
    {
        var actors = Load(Oneland.Replace("TERM", "2006/2007", StringComparison.Ordinal)).Actors;
        Assert.Equal(["Ann Ónes", "ONE"], ActorSearch.Find(actors, "one").Select(e => e.Id).Order(StringComparer.Ordinal));
        Assert.Empty(ActorSearch.Find(actors, "nobody at all"));
    }

    private static (ActorDirectory Actors, List<Fault> Faults) Load(string state)
    {
        var folder = Directory.CreateTempSubdirectory("entente").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(Cli.Installation.KnowledgeFolder, "*.yaml", SearchOption.AllDirectories))
            {
                var name = Path.GetRelativePath(Cli.Installation.KnowledgeFolder, file).Replace('\\', '/');
                if (!name.StartsWith("actors/states", StringComparison.Ordinal) && !name.StartsWith("actors/bodies", StringComparison.Ordinal))
                {
                    Directory.CreateDirectory(Path.Combine(folder, Path.GetDirectoryName(name)!)); // A file's path has a folder.
                    File.Copy(file, Path.Combine(folder, name));
                }
            }

            Directory.CreateDirectory(Path.Combine(folder, "actors", "states"));
            File.WriteAllText(Path.Combine(folder, "actors", "places.yaml"), "[]");
            File.WriteAllText(Path.Combine(folder, "actors", "states", "ONE.yaml"), state);
            var faults = new List<Fault>();
            return (KnowledgeBase.Load(folder, null, faults).Actors, faults);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
