namespace Entente.Language.Mending;

/// <summary>
/// Sets right what the parser often gets wrong and grammar forbids: a finite verb read as a participle of its own
/// subject, a possessor that hangs on the verb, a day taken for a part of the name behind it. Every rule still mends
/// news sentences of the parser of decision 0010; nine that no longer did are gone.
/// </summary>
internal static class TreeMender
{
    public static SyntaxTree Mend(SyntaxTree tree)
    {
        var mended = new MendableTree(tree);
        var subjects = new SubjectMends(mended, MendingWords.Shared);
        var phrases = new PhraseMends(mended, MendingWords.Shared);
        var participles = new ParticipleMends(mended, MendingWords.Shared);
        var infinitives = new InfinitiveMends(mended, MendingWords.Shared);
        var joined = new JoinedVerbMends(mended, MendingWords.Shared);
        var places = new AttachmentMends(mended, MendingWords.Shared);
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            phrases.DayBeforeName(i);
            phrases.HyphenedName(i);
            phrases.Designation(i);
            phrases.ObjectBehindAs(i);
            phrases.ParticipleOfName(i);
            phrases.NameBeforePersona(i);
            phrases.CaseOfName(i);
            phrases.NextStop(i);
            phrases.AccusedObject(i);
            phrases.BareTimeBehindObject(i);
            phrases.GerundOfName(i);
            phrases.Possessor(i);
            participles.MovedThemselves(i);
            participles.FiniteParticiple(i);
            participles.DoingBetween(i);
            participles.ActingOffice(i);
            joined.FirstOfList(i);
            subjects.VerblessStay(i);
            subjects.SubjectOfSpeech(i);
            subjects.SubjectUnderPreposition(i);
            subjects.ObjectBehindWhose(i);
            infinitives.QuotedCommand(i);
            infinitives.StrayPreposition(i);
            infinitives.InfinitiveOfNoun(i);
            phrases.TitleBesideName(i);
            phrases.OfficeBeforeName(i);
            phrases.CaseOfTitle(i);
            infinitives.PurposeOnName(i);
            infinitives.InfinitiveBehindTime(i);
            phrases.BareObject(i);
            phrases.PartnerOfDeal(i);
            joined.JoinedCall(i);
            subjects.SubjectBeforeVerb(i);
            subjects.SubjectBehindPlace(i);
            subjects.SecondSubject(i);
            subjects.ClauseBeforeSpeaker(i);
            subjects.NameBehindTitle(i);
            subjects.LastName(i);
            subjects.ActiveSubject(i);
            subjects.SubjectOfQuality(i);
            phrases.PlaceNoObject(i);
            phrases.NobodyCalled(i);
            phrases.CapitalOf(i);
            participles.ParticipleOfObject(i);
            participles.TrailingParticiple(i);
            participles.BehindWhere(i);
            participles.HarmBehindAside(i);
            participles.SpeakingParticiple(i);
            joined.JoinedToMain(i);
            joined.BehindClosedClause(i);
            places.HomeOfPeer(i);
            places.OwnerBehindDay(i);
            places.MeansOfVerb(i);
            places.DoerOfPassive(i);
            places.DoerOfJudged(i);
            places.OwnerOfAccused(i);
            places.JoinedBehindComma(i);
            places.JoinedBehindAside(i);
            places.InfinitiveOfFirst(i);
            places.NumberAsSubject(i);
            places.AsideOfSubject(i);
            places.UtteranceOfVerb(i);
            places.HarmOfAttack(i);
            participles.ParticipleOfAccusation(i);
            participles.OrderedDone(i);
            participles.HadDone(i);
            joined.JoinedParticiple(i);
            joined.SubjectOfJoined(i);
            joined.JoinedPassive(i);
            joined.HandledToo(i);
            joined.ObjectOfSecond(i);
            participles.BareParticiple(i);
            infinitives.AllowedInfinitive(i);
            infinitives.GerundObject(i);
            infinitives.GerundBeforeObject(i);
            infinitives.DeedUnderPreposition(i);
            phrases.TwoObjects(i);
            phrases.ParticleObject(i);
            phrases.PrepositionNoParticle(i);
            phrases.AskedBoth(i);
            phrases.ObjectBeforeHome(i);
        }

        return mended.Result;
    }
}
