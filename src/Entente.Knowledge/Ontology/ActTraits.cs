using Entente.Knowledge.Files;

namespace Entente.Knowledge.Ontology;

/// <summary>
/// What sorts of acts have in common by which the coder reads a sentence: knowledge/ontology/acts.yaml. A rule about several
/// types asks here; which acts take a side from elsewhere in the article is in <see cref="CarriedSides"/>.
/// </summary>
public sealed class ActTraits
{
    private ActTraits(FileReader from, PloverOntology ontology)
    {
        Yielding = TypeSet.Read(from, "yielding", ontology);
        AlwaysPolitical = TypeSet.Read(from, "always political", ontology);
        Judgement = TypeSet.Read(from, "judgement", ontology);
        NoHarm = TypeSet.Read(from, "no harm", ontology);
        HelpAgainst = TypeSet.Read(from, "help against", ontology);
        NeverOwn = TypeSet.Read(from, "never own", ontology);
        ToOwnState = TypeSet.Read(from, "to own state", ontology);
        ToInnerDoer = TypeSet.Read(from, "to inner doer", ontology);
        Condemned = TypeSet.Read(from, "condemned", ontology);
        AgainstTheDoer = TypeSet.Read(from, "against the doer", ontology);
        OnBehalf = TypeSet.Read(from, "on behalf", ontology);
        OrderedAlone = TypeSet.Read(from, "ordered alone", ontology);
        HandedOver = TypeSet.Read(from, "handed over", ontology);
        Told = TypeSet.Read(from, "told", ontology);
        Announced = TypeSet.Read(from, "announced", ontology);
        ByOwnTroops = TypeSet.Read(from, "by own troops", ontology);
        AtPost = TypeSet.Read(from, "at post", ontology);
        Pledged = TypeSet.Read(from, "pledged", ontology);
        Concerning = TypeSet.Read(from, "concerning", ontology);
        Suffered = TypeSet.Read(from, "suffered", ontology);
        Domestic = TypeSet.Read(from, "domestic", ontology);
        OfFirmsWithOthers = TypeSet.Read(from, "of firms with others", ontology);
        ByCritics = TypeSet.Read(from, "by critics", ontology);
        SaidOfBoth = TypeSet.Read(from, "said of both", ontology);
        AboutUndone = TypeSet.Read(from, "about undone", ontology);
        AboutUndoneInObject = TypeSet.Read(from, "about undone in object", ontology);
        AboutUndoneAlone = TypeSet.Read(from, "about undone alone", ontology);
        Wish = TypeSet.Read(from, "wish", ontology);
        OnOneself = TypeSet.Read(from, "on oneself", ontology);
        Standing = TypeSet.Read(from, "standing", ontology);
        OfStanding = TypeSet.Read(from, "of standing", ontology);
        OfAnswers = TypeSet.Read(from, "of answers", ontology);
        GoingTo = TypeSet.Read(from, "going to", ontology);
        Ahead = TypeSet.Read(from, "ahead", ontology);
        JudgingSectors = from.ExactWords("judging sectors");
        CriticSectors = from.ExactWords("critic sectors");
        OrganSectors = from.ExactWords("organ sectors");
        PraiseCodes = from.ExactWords("praise codes");
        from.Finish();
    }

    /// <summary>Give way, in word or deed: "lifted the sanctions", "withdrew its troops".</summary>
    public IReadOnlySet<string> Yielding { get; }

    /// <summary>Political whoever does them or suffers them: "a bomb killed two Turkish soldiers".</summary>
    public IReadOnlySet<string> AlwaysPolitical { get; }

    /// <summary>Judge an act of somebody and are about nothing else: "the report criticises the Irish government".</summary>
    public IReadOnlySet<string> Judgement { get; }

    /// <summary>Unfriendly, and yet no harm that whoever tells of it charges the doer with.</summary>
    public IReadOnlySet<string> NoHarm { get; }

    /// <summary>Not done to those who stand behind "against": "asked for help against the rebels".</summary>
    public IReadOnlySet<string> HelpAgainst { get; }

    /// <summary>Never done to the doer's own country: "extends the United States ban on ships".</summary>
    public IReadOnlySet<string> NeverOwn { get; }

    /// <summary>Said to the own state beside another, by those who do not govern it.</summary>
    public IReadOnlySet<string> ToOwnState { get; }

    /// <summary>Said to whoever does the act that they are about: "demanded that China leave Tibet".</summary>
    public IReadOnlySet<string> ToInnerDoer { get; }

    /// <summary>Where one is judged, whoever did it is meant, not whom it befell: "condemned the air strikes on Libya".</summary>
    public IReadOnlySet<string> Condemned { get; }

    /// <summary>Turned against whoever did what they are about, not against whom it befell: "voted against sanctions on Cuba".</summary>
    public IReadOnlySet<string> AgainstTheDoer { get; }

    /// <summary>Force that may be used for somebody who is named with it.</summary>
    public IReadOnlySet<string> OnBehalf { get; }

    /// <summary>Done when a government has ordered its own to do them, to nobody in particular: "ordered the army to withdraw".</summary>
    public IReadOnlySet<string> OrderedAlone { get; }

    /// <summary>Handed over to somebody, of whom nothing is asked: "says the statues must be returned to Greece".</summary>
    public IReadOnlySet<string> HandedOver { get; }

    /// <summary>Done to whoever is told of it: "told Iran that it would not accept the plan".</summary>
    public IReadOnlySet<string> Told { get; }

    /// <summary>Done by the government that says it will be done: "Erdogan ordered that diplomats be expelled".</summary>
    public IReadOnlySet<string> Announced { get; }

    /// <summary>Done by troops of whoever tells of them: "Britain announces that 600 troops will be deployed".</summary>
    public IReadOnlySet<string> ByOwnTroops { get; }

    /// <summary>Done to the host of the post where they are done: "evacuates staff from its embassy in Baghdad".</summary>
    public IReadOnlySet<string> AtPost { get; }

    /// <summary>Promises, which two that make one together make to each other: "Russia and Cuba plan to".</summary>
    public IReadOnlySet<string> Pledged { get; }

    /// <summary>Concern the only other state that the phrase of their object names: "imposes tariffs on shrimp imported from China".</summary>
    public IReadOnlySet<string> Concerning { get; }

    /// <summary>Befall whoever is there: "killed ten people in Zaporizhzhia".</summary>
    public IReadOnlySet<string> Suffered { get; }

    /// <summary>What states do to their own people as a rule: "Nepal releases 61 prisoners".</summary>
    public IReadOnlySet<string> Domestic { get; }

    /// <summary>What a firm does to nobody named is its own business: "Boeing will not raise production".</summary>
    public IReadOnlySet<string> OfFirmsWithOthers { get; }

    /// <summary>What those do at home who find fault with a government: "the opposition accused her".</summary>
    public IReadOnlySet<string> ByCritics { get; }

    /// <summary>Said of a second act too that is joined to the one they are about: "threatened to bomb Iran and to invade Cuba".</summary>
    public IReadOnlySet<string> SaidOfBoth { get; }

    /// <summary>Tell of the act that they are about as one that is not done: "asked Seoul to pardon and release him".</summary>
    public IReadOnlySet<string> AboutUndone { get; }

    /// <summary>Of these, those that do so of what their object is to do: "rejected a plan to withdraw".</summary>
    public IReadOnlySet<string> AboutUndoneInObject { get; }

    /// <summary>Tell of what is to be done though no frame of theirs looks for it within: "gave Kyiv until noon to surrender".</summary>
    public IReadOnlySet<string> AboutUndoneAlone { get; }

    /// <summary>Not yet done where something else is done for them: "set up a group to improve ties".</summary>
    public IReadOnlySet<string> Wish { get; }

    /// <summary>No act on another where they are done to the doer's own self: "shot himself".</summary>
    public IReadOnlySet<string> OnOneself { get; }

    /// <summary>A noun that names both sides tells a report of its own, whatever is said of it: "condemned the US embargo against Cuba".</summary>
    public IReadOnlySet<string> Standing { get; }

    /// <summary>What may be said of such a noun.</summary>
    public IReadOnlySet<string> OfStanding { get; }

    /// <summary>Done by whoever goes somewhere to do them: "appeared on television to urge".</summary>
    public IReadOnlySet<string> GoingTo { get; }

    /// <summary>Done to those whose deed they answer, where nobody else is named: "fires missiles in response to exercises held by South Korea".</summary>
    public IReadOnlySet<string> OfAnswers { get; }

    /// <summary>What they are about lies ahead: "promised to meet on Friday".</summary>
    public IReadOnlySet<string> Ahead { get; }

    /// <summary>Sectors of those who judge what states do, besides states and bodies themselves.</summary>
    public IReadOnlySet<string> JudgingSectors { get; }

    /// <summary>Sectors of those at home who find fault with a government.</summary>
    public IReadOnlySet<string> CriticSectors { get; }

    /// <summary>Sectors of a state's own organs.</summary>
    public IReadOnlySet<string> OrganSectors { get; }

    /// <summary>CAMEO's codes of praise and support in words: what is judged there is the recipient's act, not the doer's.</summary>
    public IReadOnlySet<string> PraiseCodes { get; }

    internal static ActTraits Read(KnowledgeFiles files, PloverOntology ontology, List<Fault> faults) =>
        new(files.Open("ontology/acts.yaml", faults), ontology);
}
