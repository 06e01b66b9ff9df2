using Entente.Language;
using Entente.Language.Mending;

namespace Entente.Tests.LanguageTests;

/// <summary>What grammar forbids is set right, and what it allows is left alone.</summary>
public sealed class TreeMenderTests
{
    [Fact]
    public void A_finite_verb_behind_the_root_noun_is_the_clause()
    {
        var mended = TreeMender.Mend(Tree("relationship root 0, strengthened acl 1 VBD, yesterday obl 1"));
        Assert.Equal(1, mended.Root);
        Assert.Equal((1, "nsubj"), (mended[0].Head, mended[0].Relation));
    }

    [Fact]
    public void What_is_said_in_a_speech_hangs_on_the_verb()
    {
        var mended = TreeMender.Mend(Tree("He nsubj 2, welcomed root 0 VBD, the det 4, decision obj 2 NN, in case 7 IN, a det 7, speech nmod 4 NN"));
        Assert.Equal((1, "obl"), (mended[6].Head, mended[6].Relation));
    }

    [Fact]
    public void Harm_told_behind_what_it_was_doing_came_of_the_main_clause()
    {
        var mended = TreeMender.Mend(Tree("Bomb nsubj 2 NN, hit root 0 VBD, convoy obj 2 NN, as mark 6 IN, it nsubj 6 PRP, drove advcl 2 VBD, COMMA punct 8, kill advcl 6 VBG, six obj 8"));
        Assert.Equal((1, "advcl"), (mended[7].Head, mended[7].Relation));
    }

    [Fact]
    public void What_killed_at_a_rally_is_the_bombing()
    {
        var mended = TreeMender.Mend(Tree("bombing root 0 NN, at case 4 IN, the det 4, rally nmod 1 NN, that nsubj 6 WDT, kill acl:relcl 4 VBD, six obj 6"));
        Assert.Equal((0, "acl:relcl"), (mended[5].Head, mended[5].Relation));
    }

    [Fact]
    public void A_name_before_persona_non_grata_is_the_object()
    {
        var mended = TreeMender.Mend(Tree("Israel nsubj 2, declared root 0 VBD, Lula compound 6 NNP, persona compound 6 FW, non compound 6 FW, grata xcomp 2 FW"));
        Assert.Equal((1, "obj"), (mended[2].Head, mended[2].Relation));
    }

    [Fact]
    public void What_stands_before_a_name_leans_on_its_first_word()
    {
        var mended = TreeMender.Mend(Tree("Egypt nsubj 2, flew root 0 VBD, from case 5 IN, Tel obl 2 NNP, Aviv flat 4 NNP"));
        Assert.Equal((3, "case"), (mended[2].Head, mended[2].Relation));
    }

    [Fact]
    public void A_word_before_the_verb_is_no_part_of_the_object_behind_it()
    {
        var mended = TreeMender.Mend(Tree("India compound 4, buys root 0 VBZ, fighter compound 4, jets obj 2"));
        Assert.Equal((1, "nsubj"), (mended[0].Head, mended[0].Relation));
    }

    [Fact]
    public void A_phrase_between_and_and_a_second_passive_is_its_subject()
    {
        var mended = TreeMender.Mend(Tree("Afghan nsubj:pass 3, was aux:pass 3, killed root 0 VBN, and cc 7 CC, seven nummod 6, soldiers nsubj:pass 3 NNS, wounded conj 3 VBN"));
        Assert.Equal((6, "nsubj:pass"), (mended[5].Head, mended[5].Relation));
    }

    [Fact]
    public void A_participle_behind_that_phrase_tells_what_befell_it()
    {
        var mended = TreeMender.Mend(Tree("Turks nsubj:pass 3, are aux:pass 3, killed root 0 VBN, and cc 6 CC, five nummod 6, soldiers nsubj:pass 3 NNS, injured acl 6 VBN"));
        Assert.Equal((2, "conj"), (mended[6].Head, mended[6].Relation));
        Assert.Equal((6, "nsubj:pass"), (mended[5].Head, mended[5].Relation));
    }

    [Fact]
    public void A_name_behind_a_title_of_somewhere_is_no_second_subject()
    {
        var mended = TreeMender.Mend(Tree("President nsubj 8 NNP, of case 3 IN, Peru nmod 1 NNP, Garcia nsubj 8 NNP, and cc 6 CC, Smith conj 4 NNP, yesterday obl 8 NN, sign root 0 VBP, treaty obj 8 NN"));
        Assert.Equal((0, "appos"), (mended[3].Head, mended[3].Relation));
        Assert.Equal((0, "conj"), (mended[5].Head, mended[5].Relation));
    }

    [Fact]
    public void A_preposition_before_the_noun_that_depends_on_its_verb_is_no_particle()
    {
        var mended = TreeMender.Mend(Tree("called root 0 VBD, on compound:prt 1 RP, both det 4 DT, governments obl 1 NNS"));
        Assert.Equal((3, "case"), (mended[1].Head, mended[1].Relation));
    }

    [Theory]
    [InlineData("is", "VBZ", "VBN")]
    [InlineData("was", "VBD", "VBD")]
    public void A_past_form_joined_to_a_passive_of_the_present_is_passive(string aux, string tag, string becomes)
    {
        var mended = TreeMender.Mend(Tree($"mayor nsubj:pass 3, {aux} aux:pass 3 {tag}, removed root 0 VBN, and cc 5, banned conj 3 VBD"));
        Assert.Equal(becomes, mended[4].Xpos);
    }

    [Theory]
    [InlineData("arrest", "nsubj:pass")]
    [InlineData("land", "nsubj")]
    public void Whoever_arrested_in_a_place_without_an_object_was_arrested(string verb, string becomes)
    {
        var mended = TreeMender.Mend(Tree($"Germans nsubj 2 NNP, {verb} root 0 VBD, in case 4 RP, Turkey obl 2 NNP"));
        Assert.Equal(becomes, mended[0].Relation);
    }

    [Fact]
    public void What_stands_behind_a_verb_without_a_preposition_is_its_object()
    {
        var mended = TreeMender.Mend(Tree("group nsubj 2, released root 0 VBD, Christians obl 2"));
        Assert.Equal("obj", mended[2].Relation);
    }

    [Fact]
    public void An_infinitive_behind_a_decision_is_what_was_decided()
    {
        var mended = TreeMender.Mend(Tree("Cuba nsubj 2, condemned root 0 VBD, decision obj 2, to mark 5, leave advcl 2 VB"));
        Assert.Equal((2, "acl"), (mended[4].Head, mended[4].Relation));
    }

    [Fact]
    public void Who_is_accused_of_shelling_is_whoever_killed_by_it()
    {
        var mended = TreeMender.Mend(Tree("Peru nsubj 2 NNP, accuse root 0 VBP, Chile obj 2 NNP, of mark 5, shelling acl 3 VBG, town obj 5, COMMA punct 8 ., killing advcl 2 VBG, two obj 8"));
        Assert.Equal((4, "advcl"), (mended[7].Head, mended[7].Relation));
    }

    [Theory]
    [InlineData("Peru nsubj 2 NNP, have root 0 VBP, suspended amod 4 VBN, deliveries obj 2", 2, -1, "root")] // "Peru had suspended deliveries"
    [InlineData("Peru nsubj 2 NNP, allow root 0 VBD, pastor obj 2, to mark 5, leave acl 3 VB", 4, 1, "xcomp")]
    [InlineData("Peru nsubj 2 NNP, consider root 0 VBD, sending advcl 2 VBG, troops obj 3", 2, 1, "xcomp")]
    [InlineData("Peru nsubj 2 NNP, lend root 0 VBD, Chile obj 2 NNP, millions obj 2", 2, 1, "iobj")]
    [InlineData("Bank nsubj 2 NNP, throw root 0 VBD, Chile obj 2 NNP, lifeline obj 2", 2, 1, "iobj")]
    [InlineData("Peru nsubj:pass 2 NNP, call root 0 VBD, off case 4, protests obl 2", 3, 1, "obj")]
    [InlineData("Peru nsubj 2 NNP, flies root 0 VBZ, envoy compound 4, home advmod 2 RB", 2, 1, "obj")]
    [InlineData("Peru nsubj 2 NNP, met root 0 VBD, July obl 5 NNP, COMMA punct 5 ., carried advcl 2 VBN, rebels obl:agent 5", 4, 1, "advcl")]
    [InlineData("on case 3 IN, Sunday compound 3 NNP, Peru nsubj 4 NNP, signed root 0 VBD, treaty obj 4", 1, 3, "obl")]
    [InlineData("Peru nsubj 2 NNP, left root 0 VBD, from case 6 IN, Guinea obl 2 NNP, - punct 4 HYPH, Bissau obl 2 NNP", 5, 3, "flat")]
    [InlineData("Peru nsubj 2 NNP, reopened root 0 VBD, the det 4 DT, Rafah obj 2 NNP, crossing advcl 2 VBG", 4, 1, "obj")]
    public void What_the_parser_often_gets_wrong_is_set_right(string words, int at, int head, string relation)
    {
        var mended = TreeMender.Mend(Tree(words));
        Assert.Equal((head, relation), (mended[at].Head, mended[at].Relation));
    }

    [Fact]
    public void Who_says_it_in_a_participle_is_the_main_subject()
    {
        var mended = TreeMender.Mend(Tree("Peru nsubj 2 NNP, criticises root 0 VBZ, raid obj 2, that nsubj 5, killed acl:relcl 3 VBD, Smith obj 5 NNP, COMMA punct 8 ., say advcl 5 VBG, nothing obj 8"));
        Assert.Equal((1, "advcl"), (mended[7].Head, mended[7].Relation));
    }

    [Fact]
    public void A_verb_put_beside_the_noun_at_the_root_is_the_clause()
    {
        var mended = TreeMender.Mend(Tree("Benedict root 0 NNP, canonises appos 1 VBZ, nun obj 2"));
        Assert.Equal(1, mended.Root);
        Assert.Equal((1, "nsubj"), (mended[0].Head, mended[0].Relation));
    }

    [Fact]
    public void A_verb_in_the_main_tense_behind_an_infinitive_is_joined_to_the_main_verb()
    {
        var mended = TreeMender.Mend(Tree("Peru nsubj 2 NNP, asks root 0 VBZ, Chile obj 2 NNP, to mark 5, pay xcomp 2 VB, debts obj 5, and cc 8 CC, warns conj 5 VBZ, Brazil obj 8 NNP"));
        Assert.Equal((1, "conj"), (mended[7].Head, mended[7].Relation));
    }

    [Fact]
    public void A_gerund_between_stopped_and_a_bare_plural_is_what_was_stopped()
    {
        var mended = TreeMender.Mend(Tree("rebels nsubj 2, stop root 0 VBD, attack amod 4 VBG, ships obj 2"));
        Assert.Equal((1, "xcomp"), (mended[2].Head, mended[2].Relation));
        Assert.Equal((2, "obj"), (mended[3].Head, mended[3].Relation));
    }

    [Fact]
    public void Who_promises_behind_a_comma_is_the_subject_of_the_main_clause()
    {
        var mended = TreeMender.Mend(Tree("Russia nsubj 2, receive root 0 VBD, leader obj 2, COMMA punct 5 ., promise acl 3 VBG, ties obj 5"));
        Assert.Equal((1, "advcl"), (mended[4].Head, mended[4].Relation));
    }

    [Fact]
    public void Of_two_subjects_before_a_speaking_verb_the_first_has_the_participle_for_its_verb()
    {
        var mended = TreeMender.Mend(Tree("ties nsubj 6, dated acl 1 VBN, war obl 2, COMMA punct 2 ., Putin nsubj 6 NNP, tell root 0 VBD, him iobj 6"));
        Assert.Equal((5, "ccomp"), (mended[1].Head, mended[1].Relation));
        Assert.Equal((1, "nsubj"), (mended[0].Head, mended[0].Relation));
    }

    [Fact]
    public void Whom_one_accuses_is_the_object()
    {
        var mended = TreeMender.Mend(Tree("Iran nsubj 2 NNP, accuse root 0 VBD, Israel iobj 2 NNP, lying advcl 2 VBG"));
        Assert.Equal((1, "obj"), (mended[2].Head, mended[2].Relation));
        var told = Tree("Iran nsubj 2 NNP, tell root 0 VBD, Israel iobj 2 NNP, lying advcl 2 VBG");
        Assert.Same(told, TreeMender.Mend(told));
    }

    [Fact]
    public void What_then_brings_is_one_more_stop()
    {
        var mended = TreeMender.Mend(Tree("he nsubj 2, go root 0 VBD, Venezuela obl 2 NNP, COMMA punct 6 ., then advmod 6, Brazil appos 3 NNP"));
        Assert.Equal((2, "conj"), (mended[5].Head, mended[5].Relation));
    }

    [Fact]
    public void Of_two_subjects_the_one_behind_whose_is_the_object()
    {
        var mended = TreeMender.Mend(Tree("Kosovo root 0 NNP, COMMA punct 5 ., whose nmod:poss 4 WP$, independence nsubj 6, France nsubj 6 NNP, recognise acl:relcl 1 VBD"));
        Assert.Equal((5, "obj"), (mended[3].Head, mended[3].Relation));
        var whole = Tree("Kosovo root 0 NNP, COMMA punct 5 ., whose nmod:poss 4 WP$, army nsubj 5, march acl:relcl 1 VBD");
        Assert.Same(whole, TreeMender.Mend(whole));
    }

    [Fact]
    public void A_bare_time_behind_the_object_of_an_opening_participle_is_that_of_the_clause()
    {
        var mended = TreeMender.Mend(Tree("detail advcl 6 VBG, sanctions obj 1, week nmod:unmarked 2, COMMA punct 1 ., Bolton nsubj 6 NNP, slam root 0 VBD"));
        Assert.Equal((0, "obl:unmarked"), (mended[2].Head, mended[2].Relation));
    }

    [Fact]
    public void A_verb_behind_a_clause_between_commas_goes_on_with_the_main_verb()
    {
        var mended = TreeMender.Mend(Tree("Obama nsubj 2 NNP, condemned root 0 VBD, bombings obj 2 NNS, COMMA punct 6 ., which nsubj 6 WDT, killed acl:relcl 3 VBD, thirty obj 6 NNS, COMMA punct 10 ., and cc 10 CC, telephoned conj 6 VBD, Brussels obj 10 NNP"));
        Assert.Equal((1, "conj"), (mended[9].Head, mended[9].Relation));
        var open = TreeMender.Mend(Tree("Obama nsubj 2 NNP, condemned root 0 VBD, bombings obj 2 NNS, which nsubj 5 WDT, killed acl:relcl 3 VBD, thirty obj 5 NNS, and cc 8 CC, wounded conj 5 VBD, fifty obj 8 NNS"));
        Assert.Equal((4, "conj"), (open[7].Head, open[7].Relation));
    }

    [Fact]
    public void A_participle_stays_a_participle()
    {
        var tree = Tree("sanctions root 0, imposed acl 1 VBN, Washington obl 2");
        Assert.Same(tree, TreeMender.Mend(tree));
    }

    /// <summary>Words as "form relation head tag", heads counted from 1; words of the past end in -ed or are tagged.</summary>
    private static SyntaxTree Tree(string words)
    {
        var rows = words.Split(", ").Select(w => w.Replace("COMMA", ",", StringComparison.Ordinal).Split(' ')).ToArray();
        var at = 0;
        var tokens = rows.Select((r, i) =>
        {
            var span = new TextSpan(at, at + r[0].Length);
            at += r[0].Length + 1;
            var xpos = r.Length > 3 ? r[3] : r[1] == "root" && i > 0 ? "VBD" : r[1] == "mark" ? "IN" : "NN";
            return new Token(i, new Word(span, r[0], false), r[0], xpos.StartsWith('V') ? "VERB" : xpos == "RP" ? "ADP" : xpos == "IN" ? "SCONJ" : xpos is "NNP" ? "PROPN" : xpos is "." ? "PUNCT" : xpos is "CC" ? "CCONJ" : xpos is "RB" ? "ADV" : xpos is "PRP" ? "PRON" : "NOUN", xpos, "_", int.Parse(r[2], System.Globalization.CultureInfo.InvariantCulture) - 1, r[1]);
        });
        return new SyntaxTree(new TextSpan(0, at), [.. tokens]);
    }
}
