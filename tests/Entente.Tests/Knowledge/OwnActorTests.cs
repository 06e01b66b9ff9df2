using Entente.Knowledge;
using Entente.Knowledge.Actors.Own;

namespace Entente.Tests.Knowledge;

public class OwnActorTests
{
    [Fact]
    public void A_yaml_entry_is_an_actor_and_may_add_names_to_one()
    {
        var knowledge = Load("own.yaml", """
            - name: Acme Mining
              names: [Acme Peru]
              kind: company
              state: PER
              sector: BUS
            - adds to: CUB
              names: [Pearl of the Antilles]
            """);
        Assert.Equal("PER", Assert.Single(knowledge.Actors.Named("Acme Peru")).Entity.State);
        Assert.Equal("CUB", Assert.Single(knowledge.Actors.Named("Pearl of the Antilles")).Entity.Id);
        Assert.Equal(3, knowledge.Own.Added);
        Assert.Empty(knowledge.Own.Remarks);
    }

    [Fact]
    public void What_is_wrong_in_an_entry_is_told_with_its_line_and_the_rest_is_read()
    {
        var own = Load("own.yaml", "- name: Broken\n  state: XYZ\n- name: Whole Zq\n  state: FRA\n  secto: BUS\n").Own;
        Assert.Equal(2, own.Added);
        Assert.Collection(
            own.Remarks.Select(r => $"{r.Line} {r.Id}").Order(StringComparer.Ordinal),
            r => Assert.Equal("1 unknown-state", r),
            r => Assert.Equal("5 unknown-key", r));
    }

    [Fact]
    public void The_rows_of_one_person_in_csv_are_joined()
    {
        var knowledge = Load("own.csv", "name,names,kind,state,sector,office,term\nFoo Barq,F. Barq; Foo B. Barq,person,FRA,,trade minister,2020/2022\n" +
            "Foo Barq,,person,FRA,,prime minister,2022/..\n");
        var person = Assert.Single(knowledge.Actors.Named("Foo B. Barq")).Entity;
        Assert.Equal(["prime minister", "trade minister"], person.Offices.Select(o => o.Role));
        Assert.Equal("FRA", person.State);
    }

    [Fact]
    public void A_petrarch_actor_has_its_codes_in_their_times()
    {
        var knowledge = Load("some.actors.txt", """
            # a comment
            QUXISTAN_RIVAL_FRONT_ ; another
            +Q.R.F._
            	[AFGREB]
            JOHN_QUXLEY_ [AFGELI 600101-641231]
            	[AFGGOV >650101]
            BAD_ONE_ [ZZZ]
            """);
        Assert.Equal(("AFG", "REB"), (knowledge.Actors.Named("Quxistan Rival Front")[0].Entity.State, knowledge.Actors.Named("QRF")[0].Entity.Sector));
        var person = Assert.Single(knowledge.Actors.Named("John Quxley")).Entity;
        Assert.Equal(["1965-01-01/..", "1960-01-01/1964-12-31"], person.Offices.Select(o => o.Term.Text));
        var remark = Assert.Single(knowledge.Own.Remarks);
        Assert.Equal((7, "unknown-code"), (remark.Line, remark.Id));
    }

    [Fact]
    public void Petrarch_agents_are_roles_of_their_sector()
    {
        var knowledge = Load("some.agents.txt", "!PERSON! = MAN, WOMAN\nQUXADIER_ {QUXADIERI} [~MIL]\nQUX!PERSON! [~BUS]\nOTHER [~ZZZ]\n");
        Assert.Contains(knowledge.Actors.Roles, r => r.Sector == "MIL" && r.Nouns.Contains("quxadier"));
        Assert.Contains(knowledge.Actors.Roles, r => r.Sector == "BUS" && r.Nouns.SequenceEqual(["quxman", "quxwoman"]));
        Assert.Equal("unknown-code", Assert.Single(knowledge.Own.Remarks).Id);
    }

    [Fact]
    public void A_name_that_means_another_state_is_told_and_wins()
    {
        var knowledge = Load("own.yaml", "- name: Gazprom\n  state: DEU\n  sector: BUS\n");
        Assert.Contains("'Gazprom' is DEU in the file, RUS here", Assert.Single(knowledge.Own.Differing), StringComparison.Ordinal);
        Assert.Contains(knowledge.Actors.Named("Gazprom"), n => n.Entity.IsOwn);
    }

    private static KnowledgeBase Load(string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory("entente").FullName;
        try
        {
            var file = Path.Combine(folder, name);
            File.WriteAllText(file, text);
            return KnowledgeBase.Load(Cli.Installation.KnowledgeFolder, null, [], [file]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
