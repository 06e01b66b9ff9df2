using System.Collections.Immutable;

namespace Entente.Language;

/// <summary>
/// Sets right what the parser often gets wrong and grammar forbids: a finite verb read as a participle of its own
/// subject, a possessor that hangs on the verb, a clause without the subject that stands right before it. Every rule
/// mends news sentences and costs the treebanks next to nothing (two arcs of 37,000).
/// </summary>
internal sealed class TreeMender
{
    private readonly Token[] tokens;
    private bool changed;

    private TreeMender(SyntaxTree tree) => tokens = [.. tree.Tokens];

    public static SyntaxTree Mend(SyntaxTree tree)
    {
        var mender = new TreeMender(tree);
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            mender.Possessor(i);
            mender.FiniteParticiple(i);
            mender.LostSubject(i);
            mender.SubjectOfSpeech(i);
            mender.OccasionOfSpeech(i);
            mender.ReadyIt(i);
            mender.SubjectUnderPreposition(i);
            mender.InfinitiveOfNoun(i);
            mender.TitleBesideName(i);
            mender.CaseOfTitle(i);
            mender.PurposeOnName(i);
            mender.CalledFor(i);
            mender.BareObject(i);
            mender.JoinedCall(i);
            mender.SubjectBeforeVerb(i);
            mender.SecondSubject(i);
            mender.CapitalOf(i);
            mender.ParticipleOfObject(i);
            mender.TrailingParticiple(i);
        }

        return mender.changed ? new SyntaxTree(tree.Span, ImmutableArray.Create(mender.tokens)) : tree;
    }

    private static bool IsNominal(Token token) => token.Upos is "NOUN" or "PROPN" or "PRON" or "NUM";

    private static bool IsFinite(Token token) => token.Upos == "VERB" && token.Xpos is "VBD" or "VBZ" or "VBP";

    private int Child(int at, string relation)
    {
        foreach (var token in tokens)
        {
            if (token.Head == at && SyntaxTree.IsRelation(token.Relation, relation))
            {
                return token.Index;
            }
        }

        return -1;
    }

    private bool IsUnder(int below, int above)
    {
        for (var i = below; i >= 0; i = tokens[i].Head)
        {
            if (i == above)
            {
                return true;
            }
        }

        return false;
    }

    private void Set(int at, int head, string relation)
    {
        tokens[at] = tokens[at] with { Head = head, Relation = relation };
        changed = true;
    }

    /// <summary>The first token of a phrase that stands together before its head.</summary>
    private int Start(int at)
    {
        var start = at;
        while (start > 0 && tokens[start - 1].Upos != "PUNCT" && tokens[start - 1].Index != at && IsUnder(start - 1, at))
        {
            start--;
        }

        return start;
    }

    /// <summary>"after President Díaz-Canel's visit": what bears 's belongs to the noun behind it, which takes its place.</summary>
    private void Possessor(int mark)
    {
        if (tokens[mark].Xpos != "POS" || mark + 1 >= tokens.Length || tokens[mark].Head is not (>= 0 and var bearer))
        {
            return;
        }

        var owner = tokens[bearer].Relation == "flat" && tokens[bearer].Head >= 0 ? tokens[bearer].Head : bearer;
        if (owner >= mark || tokens[owner].Relation == "nmod:poss" || tokens[owner].Relation is "root" or "flat" or "conj" or "compound" or "nmod:desc" or "appos")
        {
            return;
        }

        // The noun whose phrase begins right behind the mark.
        var noun = mark + 1;
        while (noun < tokens.Length && tokens[noun].Head > noun && tokens[noun].Relation is "amod" or "compound" or "nummod" or "advmod" or "nmod:desc")
        {
            noun = tokens[noun].Head;
        }

        if (noun >= tokens.Length || !(tokens[noun].Upos is "NOUN" or "PROPN") || tokens[noun].Head != tokens[owner].Head || Child(noun, "case") >= 0)
        {
            return;
        }

        Set(noun, tokens[owner].Head, tokens[owner].Relation);
        Set(owner, noun, "nmod:poss");
        foreach (var token in tokens)
        {
            if (token.Head == owner && token.Relation is "case" or "mark" && token.Index < owner)
            {
                Set(token.Index, noun, token.Relation);
            }
        }
    }

    /// <summary>"The relationship strengthened after …" as a noun with a participle: a finite verb is the clause, the noun its subject.</summary>
    private void FiniteParticiple(int verb)
    {
        var token = tokens[verb];
        if (token.Relation != "acl" || !IsFinite(token) || token.Head < 0 || token.Head > verb || Child(verb, "nsubj") >= 0 || Child(verb, "mark") >= 0)
        {
            return;
        }

        var noun = tokens[token.Head];
        if (!IsNominal(noun) || noun.Relation is not ("root" or "parataxis" or "ccomp") || Child(noun.Index, "cop") >= 0 || Child(noun.Index, "nsubj") >= 0)
        {
            return;
        }

        Set(verb, noun.Head, noun.Relation);
        Set(noun.Index, verb, "nsubj");
        foreach (var other in tokens)
        {
            // What stands behind the verb is the clause's, not the noun's.
            if (other.Head == noun.Index && other.Index > verb && other.Relation is "obl" or "advcl" or "obj" or "ccomp" or "xcomp" or "advmod" or "parataxis" or "punct" or "conj")
            {
                Set(other.Index, verb, other.Relation);
            }
            else if (other.Head == noun.Index && other.Index < noun.Index && other.Relation is "obl" or "advcl" or "cc" or "mark")
            {
                Set(other.Index, verb, other.Relation);
            }
        }
    }

    /// <summary>"came after the government released …": a noun without preposition right before a finite verb that has no subject.</summary>
    private void LostSubject(int verb)
    {
        var token = tokens[verb];
        if (!IsFinite(token) || token.Relation is not ("advcl" or "ccomp") || Child(verb, "nsubj") >= 0 || Child(verb, "expl") >= 0 || Child(verb, "csubj") >= 0
            || Child(verb, "mark") is not (>= 0 and var mark) || mark > verb)
        {
            return;
        }

        for (var noun = verb - 1; noun > mark; noun--)
        {
            var candidate = tokens[noun];
            if (IsNominal(candidate) && candidate.Head == token.Head && candidate.Relation is "obl" or "obj" or "nsubj" or "obl:unmarked" or "nmod"
                && Child(noun, "case") < 0 && Start(noun) == mark + 1)
            {
                Set(noun, verb, "nsubj");
                return;
            }
        }
    }

    /// <summary>"Following reports, the authorities announced": what stands under a preposition is no second subject.</summary>
    private void SubjectUnderPreposition(int noun)
    {
        if (tokens[noun].Relation != "nsubj" || Child(noun, "case") is not (>= 0 and var mark) || mark > noun || tokens[mark].Xpos == "POS")
        {
            return;
        }

        foreach (var other in tokens)
        {
            if (other.Head == tokens[noun].Head && other.Relation == "nsubj" && other.Index > noun)
            {
                Set(noun, tokens[noun].Head, "obl");
                return;
            }
        }
    }

    /// <summary>"condemned the decision by Spain to leave": an infinitive right behind the phrase of such a noun is what it decides.</summary>
    private void InfinitiveOfNoun(int verb)
    {
        var token = tokens[verb];
        if (token.Relation is not ("advcl" or "xcomp") || token.Head < 0 || token.Head > verb || Child(verb, "mark") is not (> 0 and var mark) || mark > verb || tokens[mark].Lemma != "to")
        {
            return;
        }

        for (var at = mark - 1; at > token.Head; at--)
        {
            if (tokens[at].Head == token.Head && tokens[at].Relation is "obj" or "obl" or "nsubj" or "nsubj:pass")
            {
                if (OfInfinitives.Contains(tokens[at].Lemma) && End(at) == mark - 1)
                {
                    Set(verb, at, "acl");
                }

                return;
            }
        }
    }

    /// <summary>"extradites the rebel leader John Smith to Spain": a noun and the name right behind it are not two objects.</summary>
    private void TitleBesideName(int noun)
    {
        if (noun + 1 < tokens.Length && tokens[noun].Upos == "NOUN" && tokens[noun + 1] is { Upos: "PROPN", Relation: "obj" } name
            && tokens[noun].Relation is "obj" or "iobj" && tokens[noun].Head == name.Head)
        {
            Set(noun, noun + 1, "nmod:desc");
            for (var i = 0; i < noun; i++)
            {
                if (tokens[i].Head == noun && tokens[i].Relation is "det" or "nmod:poss")
                {
                    Set(i, noun + 1, tokens[i].Relation);
                }
            }
        }
    }

    /// <summary>"with U.S. president Joe Biden": the preposition belongs to the name that heads the phrase, not to the title.</summary>
    private void CaseOfTitle(int mark)
    {
        if (tokens[mark].Relation == "case" && tokens[mark].Upos == "ADP" && tokens[mark].Head is >= 0 and var title && title > mark
            && tokens[title].Relation == "nmod:desc" && tokens[title].Head > title && Child(tokens[title].Head, "case") < 0)
        {
            Set(mark, tokens[title].Head, "case");
        }
    }

    /// <summary>"visits Afghanistan to meet the president": a name has no purpose; the visit has.</summary>
    private void PurposeOnName(int verb)
    {
        if (tokens[verb].Relation == "acl" && tokens[verb].Xpos == "VB" && tokens[verb].Head is >= 0 and var name && name < verb && tokens[name].Upos == "PROPN"
            && tokens[name].Relation is "obj" or "obl" && tokens[name].Head is >= 0 and var above && tokens[above].Upos == "VERB"
            && Child(verb, "mark") is >= 0 and var mark && tokens[mark].Lemma == "to")
        {
            Set(verb, above, "advcl");
        }
    }

    /// <summary>"NATO called for calm.": without an auxiliary whoever calls for something is not called.</summary>
    private void CalledFor(int subject)
    {
        if (tokens[subject].Relation == "nsubj:pass" && tokens[subject].Head is >= 0 and var verb && Child(verb, "aux") < 0 && tokens[verb].Xpos is "VBD" or "VBN"
            && tokens[verb].Relation is "root" or "ccomp" or "conj" or "parataxis" && tokens[verb].Lemma is "appeal" or "call" or "push" or "press" or "vote" && verb + 1 < tokens.Length && tokens[verb + 1].Lemma is "for" or "on")
        {
            Set(subject, verb, "nsubj");
            tokens[verb] = tokens[verb] with { Xpos = "VBD", Feats = "Mood=Ind|Tense=Past|VerbForm=Fin" };
        }
    }

    /// <summary>"released at least 19 Christians": what stands behind a verb without a preposition is its object.</summary>
    private void BareObject(int noun)
    {
        if (tokens[noun].Relation != "obl" || tokens[noun].Upos is not ("NOUN" or "PROPN") || tokens[noun].Head is not (>= 0 and var verb) || verb > noun
            || tokens[verb].Upos != "VERB" || Child(noun, "case") >= 0 || Child(verb, "obj") >= 0 || Child(verb, "aux:pass") >= 0 || tokens[verb].Xpos == "VBN" || Start(noun) != verb + 1)
        {
            return;
        }

        Set(noun, verb, "obj");
    }

    /// <summary>"condemned the attack and calls for restraint": a bare plural noun joined to a verb, with such a preposition behind it, is a verb.</summary>
    private void JoinedCall(int word)
    {
        if (tokens[word].Upos == "NOUN" && tokens[word].Relation == "conj" && tokens[word].Head is >= 0 and var verb && tokens[verb].Upos == "VERB"
            && tokens[word].Lemma is "appeal" or "call" or "demand" or "plead" or "push" or "warn" && word + 1 < tokens.Length && tokens[word + 1].Lemma is "for" or "on" or "upon" or "to" or "that"
            && Child(word, "det") < 0 && Child(word, "amod") < 0 && Child(word, "nmod:poss") < 0 && Child(word, "case") < 0)
        {
            tokens[word] = tokens[word] with { Upos = "VERB", Xpos = "VBZ", Feats = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin" };
            foreach (var token in tokens)
            {
                if (token.Head == word && token.Relation == "nmod")
                {
                    Set(token.Index, word, "obl");
                }
            }

            changed = true;
        }
    }

    /// <summary>"India buys jets", "Angolan police arrest five": a word before the verb is no part of the object behind it, nor of the verb; it is the subject.</summary>
    private void SubjectBeforeVerb(int word)
    {
        if (tokens[word].Relation is not ("compound" or "amod" or "nmod" or "nmod:desc") || tokens[word].Upos is not ("PROPN" or "NOUN") || tokens[word].Head is not (>= 0 and var head) || head < word || Child(word, "case") >= 0)
        {
            return;
        }

        var verb = IsFinite(tokens[head]) ? head : tokens[head].Relation is "obj" or "obl" or "ccomp" or "xcomp" && tokens[head].Head is >= 0 and var above && above > word && above < head && tokens[above].Upos == "VERB" ? above : -1;
        if (verb >= 0 && tokens[verb].Xpos is "VBZ" or "VBD" or "VBP" && Child(verb, "nsubj") < 0 && Child(verb, "expl") < 0 && Child(verb, "csubj") < 0 && (verb == word + 1 || tokens[word + 1].Upos is "AUX" or "ADV" || IsUnder(word + 1, word)))
        {
            Set(word, verb, "nsubj");
        }
    }

    /// <summary>"A bomb in Quetta, Pakistan kills": of two subjects before a verb, a name behind another name and a comma belongs to that name.</summary>
    private void SecondSubject(int name)
    {
        if (tokens[name].Relation == "nsubj" && tokens[name].Upos == "PROPN" && name > 1 && tokens[name - 1].Form == "," && tokens[name - 2].Upos == "PROPN"
            && tokens[name].Head is >= 0 and var verb && verb > name && Child(verb, "nsubj") is >= 0 and var first && first < name)
        {
            Set(name, name - 2, "appos");
        }
    }

    /// <summary>"in Quetta, the capital of Balochistan,": a part of a state right behind a name and a comma is said of that name.</summary>
    private void CapitalOf(int noun)
    {
        if (tokens[noun].Relation == "appos" && tokens[noun].Lemma is "capital" or "city" or "district" or "port" or "province" or "region" or "suburb" or "town" or "village"
            && Start(noun) is > 1 and var start && tokens[start - 1].Form == "," && tokens[start - 2].Upos == "PROPN" && tokens[start - 2].Relation != "flat"
            && tokens[noun].Head != start - 2 && !IsUnder(start - 2, noun))
        {
            Set(noun, start - 2, "appos");
        }
    }

    /// <summary>"fired on protesters demanding reform, killing nine": what a participle behind a comma tells came of the main clause.</summary>
    private void TrailingParticiple(int verb)
    {
        if (tokens[verb].Relation == "advcl" && tokens[verb].Xpos == "VBG" && verb > 0 && tokens[verb - 1].Form == "," && tokens[verb].Head is >= 0 and var inner && inner < verb && tokens[inner] is { Relation: "acl", Xpos: "VBG" }
            && tokens[inner].Head is >= 0 and var noun && tokens[noun].Head is >= 0 and var main && main < noun && tokens[main].Upos == "VERB" && Child(verb, "mark") < 0)
        {
            Set(verb, main, "advcl");
        }
    }

    private static readonly HashSet<string> OfSubjects = ["accompany", "back", "cheer", "encourage", "escort", "flank", "follow", "help", "join", "lead", "prompt", "protect", "spur", "support", "surround", "urge"];

    /// <summary>"reports that a village, recently captured by rebels,": a participle with a doer behind the object and a comma is said of the object.</summary>
    private void ParticipleOfObject(int verb)
    {
        if (tokens[verb].Relation != "advcl" || tokens[verb].Xpos != "VBN" || tokens[verb].Head is not (>= 0 and var above) || above > verb || Child(verb, "obl:agent") < 0
            || Child(verb, "mark") >= 0 || Child(verb, "aux:pass") >= 0 || OfSubjects.Contains(tokens[verb].Lemma))
        {
            return;
        }

        var at = verb - 1;
        while (at > above && tokens[at].Upos == "ADV")
        {
            at--;
        }

        if (at - 1 > above && tokens[at].Form == "," && tokens[at - 1].Upos is "NOUN" or "PROPN")
        {
            var noun = tokens[at - 1].Relation == "flat" ? tokens[at - 1].Head : at - 1;
            Set(verb, noun, "acl");
        }
    }

    /// <summary>The last token of what stands together under a word.</summary>
    private int End(int at)
    {
        var end = at;
        while (end + 1 < tokens.Length && IsUnder(end + 1, at))
        {
            end++;
        }

        return end;
    }

    /// <summary>Nouns that an infinitive completes.</summary>
    private static readonly HashSet<string> OfInfinitives =
    [
        "agreement", "aim", "ambition", "appeal", "attempt", "bid", "call", "commitment", "decision", "demand", "desire", "determination", "duty", "effort",
        "failure", "inability", "intent", "intention", "invitation", "measure", "move", "obligation", "offer", "order", "plan", "plea", "pledge", "plot", "proposal",
        "promise", "push", "readiness", "refusal", "reluctance", "request", "resolve", "step", "threat", "unwillingness", "vote", "vow", "willingness",
    ];

    private static readonly HashSet<string> OfDoers = ["able", "committed", "determined", "eager", "free", "open", "prepared", "ready", "reluctant", "set", "unable", "unwilling", "willing"];

    /// <summary>"said it is ready to talk": such an "it" is somebody, not the empty one of "it is hard to say".</summary>
    private void ReadyIt(int word)
    {
        if (tokens[word].Relation == "expl" && tokens[word].Head is >= 0 and var head && OfDoers.Contains(tokens[head].Lemma) && Child(head, "nsubj") < 0)
        {
            Set(word, head, "nsubj");
        }
    }

    /// <summary>"said the minister during a meeting": the occasion belongs to the saying, not to the speaker behind it.</summary>
    private void OccasionOfSpeech(int noun)
    {
        var token = tokens[noun];
        if (token.Relation == "nmod" && token.Head is >= 0 and var speaker && speaker < noun && tokens[speaker].Relation == "nsubj"
            && tokens[speaker].Head is >= 0 and var verb && verb < speaker && Child(noun, "case") is >= 0 and var mark && tokens[mark].Lemma is "during" or "after" or "before" or "amid")
        {
            Set(noun, verb, "obl");
        }
    }

    /// <summary>"Ties date back to the war, Putin told Castro": of two subjects the first belongs to the clause that is told.</summary>
    private void SubjectOfSpeech(int verb)
    {
        if (tokens[verb].Upos != "VERB")
        {
            return;
        }

        var first = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.Head != verb)
            {
                continue;
            }

            if (token.Relation is "ccomp" or "parataxis" && first >= 0 && i > first && i < verb && Child(i, "nsubj") < 0 && tokens[i].Upos is "VERB" or "ADJ" or "NOUN")
            {
                for (var s = i + 1; s < tokens.Length; s++)
                {
                    if (tokens[s].Head == verb && tokens[s].Relation is "nsubj")
                    {
                        Set(first, i, "nsubj");
                        return;
                    }
                }
            }

            if (token.Relation is "nsubj" && first < 0)
            {
                first = i;
            }
        }
    }
}
