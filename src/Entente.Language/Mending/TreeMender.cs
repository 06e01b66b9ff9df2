namespace Entente.Language.Mending;

/// <summary>
/// Sets right what the parser often gets wrong and grammar forbids: a finite verb read as a participle of its own
/// subject, a possessor that hangs on the verb, a clause without the subject that stands right before it. Every rule
/// mends news sentences and costs the treebanks next to nothing (two arcs of 37,000).
/// </summary>
internal static class TreeMender
{
    public static SyntaxTree Mend(SyntaxTree tree)
    {
        var mended = new MendableTree(tree);
        var subjects = new SubjectMends(mended, MendingWords.Shared);
        var phrases = new PhraseMends(mended, MendingWords.Shared);
        var clauses = new ClauseMends(mended, MendingWords.Shared);
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            phrases.Possessor(i);
            clauses.FiniteParticiple(i);
            subjects.LostSubject(i);
            subjects.SubjectOfSpeech(i);
            phrases.OccasionOfSpeech(i);
            subjects.ReadyIt(i);
            subjects.SubjectUnderPreposition(i);
            clauses.InfinitiveOfNoun(i);
            phrases.TitleBesideName(i);
            phrases.CaseOfTitle(i);
            clauses.PurposeOnName(i);
            subjects.CalledFor(i);
            phrases.BareObject(i);
            clauses.JoinedCall(i);
            subjects.SubjectBeforeVerb(i);
            subjects.ListedSubject(i);
            subjects.SecondSubject(i);
            subjects.NameBehindTitle(i);
            subjects.GardenPath(i);
            subjects.VerbBeforeRoot(i);
            phrases.CapitalOf(i);
            clauses.ParticipleOfObject(i);
            clauses.TrailingParticiple(i);
            clauses.SpeakingParticiple(i);
            clauses.JoinedToMain(i);
            clauses.ParticipleOfAccusation(i);
            clauses.HadDone(i);
            clauses.JoinedPassive(i);
            clauses.AllowedInfinitive(i);
            clauses.GerundObject(i);
            clauses.GerundBeforeObject(i);
            phrases.TwoObjects(i);
            phrases.ParticleObject(i);
            phrases.JoinedToDay(i);
            phrases.GoalOnName(i);
        }

        return mended.Result;
    }
}
