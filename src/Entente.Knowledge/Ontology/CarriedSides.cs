using Entente.Knowledge.Files;

namespace Entente.Knowledge.Ontology;

/// <summary>
/// Which acts may take a side that their sentence leaves out from what the article tells elsewhere: knowledge/ontology/carrying.yaml.
/// </summary>
public sealed class CarriedSides
{
    private CarriedSides(FileReader from, PloverOntology ontology)
    {
        ByDealings = ActSet.Read(from, "by dealings", ontology);
        AtBorder = TypeSet.Read(from, "at border", ontology);
        Help = TypeSet.Read(from, "help", ontology);
        BySentence = ActSet.Read(from, "by sentence", ontology);
        Friendly = TypeSet.Read(from, "friendly", ontology);
        ByParagraph = ActSet.Read(from, "by paragraph", ontology);
        Helped = TypeSet.Read(from, "helped", ontology);
        Thirds = TypeSet.Read(from, "thirds", ontology);
        Force = TypeSet.Read(from, "force", ontology);
        StrikingBack = TypeSet.Read(from, "striking back", ontology);
        Lifting = TypeSet.Read(from, "lifting", ontology);
        Lifted = TypeSet.Read(from, "lifted", ontology);
        Rewarded = TypeSet.Read(from, "rewarded", ontology);
        Joint = TypeSet.Read(from, "joint", ontology);
        Judging = TypeSet.Read(from, "judging", ontology);
        JudgingBoth = TypeSet.Read(from, "judging both", ontology);
        NamedTogether = TypeSet.Read(from, "named together", ontology);
        Accepting = TypeSet.Read(from, "accepting", ontology);
        Accepted = TypeSet.Read(from, "accepted", ontology);
        Mediating = ActSet.Read(from, "mediating", ontology);
        Undoing = TypeSet.Read(from, "undoing", ontology);
        Undone = TypeSet.Read(from, "undone", ontology);
        Answering = TypeSet.Read(from, "answering", ontology);
        Answered = TypeSet.Read(from, "answered", ontology);
        Demanding = ActSet.Read(from, "demanding", ontology);
        from.Finish();
    }

    /// <summary>Done to the one other with whom the article has the doer deal: "Kyiv breaks off relations".</summary>
    public ActSet ByDealings { get; }

    /// <summary>Of these, the types that count only at a border: "sent tanks to the border".</summary>
    public IReadOnlySet<string> AtBorder { get; }

    /// <summary>Of these, what may be but charged: "accuses Havana of supporting terrorism".</summary>
    public IReadOnlySet<string> Help { get; }

    /// <summary>Done to the one to whom the same doer does something before in the sentence: "accused Ottawa of meddling and refused to apologise".</summary>
    public ActSet BySentence { get; }

    /// <summary>Of these, what is not done to those who were just told to be fallen out with.</summary>
    public IReadOnlySet<string> Friendly { get; }

    /// <summary>Done to one of two between whom something passed before in the paragraph: "Japan arrested a Chinese captain. China suspended contacts".</summary>
    public ActSet ByParagraph { get; }

    /// <summary>Of these, what a third one does too: "The bloc imposed sanctions".</summary>
    public IReadOnlySet<string> Thirds { get; }

    /// <summary>Done to whoever did the same to its doer just before: "Israel bombed Gaza. Hamas fired rockets".</summary>
    public IReadOnlySet<string> StrikingBack { get; }

    /// <summary>Types of what others do for the same one: "British planes fly grain to Ethiopia. Washington has given money".</summary>
    public IReadOnlySet<string> Helped { get; }

    /// <summary>Deeds after which a third one acts against the doer, and not against whom they befell.</summary>
    public IReadOnlySet<string> Force { get; }

    /// <summary>What takes back an act of the same doer that was lifted without being named: "Biden reversed the measures".</summary>
    public IReadOnlySet<string> Lifting { get; }

    /// <summary>What may be taken back so.</summary>
    public IReadOnlySet<string> Lifted { get; }

    /// <summary>"Libya accepted responsibility, and the Council lifted its sanctions": by which one earns that.</summary>
    public IReadOnlySet<string> Rewarded { get; }

    /// <summary>What two do together: "Havana and Cuba signed".</summary>
    public IReadOnlySet<string> Joint { get; }

    /// <summary>Acts of speech about an act of somebody that was told before: "Seoul condemned the attack".</summary>
    public IReadOnlySet<string> Judging { get; }

    /// <summary>Of these, what is said of two others and what they did together: "Cuba praised the talks".</summary>
    public IReadOnlySet<string> JudgingBoth { get; }

    /// <summary>What is done together and named again: "the talks", "the deal".</summary>
    public IReadOnlySet<string> NamedTogether { get; }

    /// <summary>"accepted the offer".</summary>
    public IReadOnlySet<string> Accepting { get; }

    /// <summary>What is accepted.</summary>
    public IReadOnlySet<string> Accepted { get; }

    /// <summary>What brings two others together: "Envoys from Brazil mediated".</summary>
    public ActSet Mediating { get; }

    /// <summary>What undoes an earlier act of the same doer: "Japan released the captain".</summary>
    public IReadOnlySet<string> Undoing { get; }

    /// <summary>Hostile acts that may be undone.</summary>
    public IReadOnlySet<string> Undone { get; }

    /// <summary>What answers an earlier act of another: "Nepal refused".</summary>
    public IReadOnlySet<string> Answering { get; }

    /// <summary>What is answered.</summary>
    public IReadOnlySet<string> Answered { get; }

    /// <summary>Demands that somebody give in: "Seoul demanded an apology".</summary>
    public ActSet Demanding { get; }

    internal static CarriedSides Read(KnowledgeFiles files, PloverOntology ontology, List<Fault> faults) =>
        new(files.Open("ontology/carrying.yaml", faults), ontology);
}
