using Entente.Tests.Coding.Frames;
namespace Entente.Tests.Coding.Speech;

/// <summary>Who says so, with quotation marks and without.</summary>
public sealed class SpeechTests
{
    [Fact]
    public void The_subject_of_said_that_says_it() =>
        Assert.Equal("RUS", Coded.SaidBy("Putin said on Friday that the US had attacked Cuba."));

    [Fact]
    public void A_verb_of_saying_may_come_last() =>
        Assert.Equal("RUS", Coded.SaidBy("The US attacked Cuba, Putin said."));

    [Fact]
    public void Says_may_stand_before_its_subject() =>
        Assert.Equal("RUS", Coded.SaidBy("Russia will help Cuba, says Putin"));

    [Fact]
    public void As_he_told_reporters_gives_the_clause_beside_it() =>
        Assert.Equal("RUS", Coded.SaidBy("As Putin told reporters, the US attacked Cuba."));

    [Fact]
    public void According_to_names_the_source() =>
        Assert.Equal("according to", Coded.Report("The US attacked Cuba, according to the Kremlin.").SaidBy?.Cue);

    [Fact]
    public void In_the_words_of_names_the_source() =>
        Assert.Equal("RUS", Coded.SaidBy("In the words of Sergei Lavrov, the US attacked Cuba."));

    [Fact]
    public void Who_is_quoted_as_saying_says_it() =>
        Assert.Equal("RUS", Coded.SaidBy("Lavrov was quoted as saying that the US had attacked Cuba."));

    [Fact]
    public void Who_is_cited_says_it_not_the_agency() =>
        Assert.Equal("Sergei Lavrov", Coded.Report("TASS cited Lavrov as saying that the US had attacked Cuba.").SaidBy?.Party.Name);

    [Fact]
    public void A_statement_speaks_for_whose_it_is() =>
        Assert.Equal("RUS", Coded.SaidBy("The Kremlin's statement said the US had attacked Cuba."));

    [Fact]
    public void A_statement_does_not_take_the_place_of_the_subject() =>
        Assert.Equal("RUS", Coded.SaidBy("In a statement issued on Friday, the Kremlin said the US had attacked Cuba."));

    [Fact]
    public void A_claim_that_is_by_its_owner()
    {
        Assert.Contains(
            Coded.Text("Lavrov's claim that Ukraine attacked Russia was rejected by NATO.").Reports,
            r => r.Type == "ASSAULT" && r.SaidBy?.Party.State == "RUS");
    }

    [Fact]
    public void Critics_of_a_president_are_not_the_president() =>
        Assert.Null(Coded.SaidBy("Critics of Putin said the US had attacked Cuba."));

    [Fact]
    public void A_headline_may_name_the_speaker_before_a_colon() =>
        Assert.Equal("RUS", Coded.SaidBy("# Kremlin: Russia will help Cuba"));

    [Fact]
    public void A_headline_may_name_the_speaker_after_a_dash() =>
        Assert.Equal("RUS", Coded.SaidBy("# Russia will help Cuba – Kremlin"));

    [Fact]
    public void The_charge_of_an_accusation_is_the_accusers()
    {
        Assert.Contains(
            Coded.Text("Ukraine accused Russia of bombing Kyiv.").Reports,
            r => r.Type == "ASSAULT" && r.SaidBy?.Party.State == "UKR");
    }

    [Fact]
    public void A_quotation_may_come_before_its_speaker() =>
        Assert.Equal("RUS", Coded.Speakers("“Cuba is our friend,” Lavrov said."));

    [Fact]
    public void A_quotation_may_come_after_its_speaker() =>
        Assert.Equal("RUS", Coded.Speakers("Lavrov said: “Cuba is our friend.”"));

    [Fact]
    public void The_speaker_may_follow_the_verb() =>
        Assert.Equal("RUS", Coded.Speakers("“Cuba is our friend,” said the Russian foreign minister."));

    [Fact]
    public void The_speaker_may_stand_inside_the_quotation() =>
        Assert.Equal("RUS RUS", Coded.Speakers("“Cuba,” Lavrov pointed out, “is our friend.”"));

    [Fact]
    public void A_subject_inside_the_quotation_does_not_utter_it() =>
        Assert.Equal("RUS", Coded.Speakers("“The realities of this world cause a reaction of the US,” said the Russian foreign minister."));

    [Fact]
    public void A_quotation_of_two_sentences_has_one_speaker() =>
        Assert.Equal("UKR", Coded.Speakers("“We will not yield. We will fight on,” Zelensky said."));

    [Fact]
    public void The_sentence_after_goes_on_with_the_speaker() =>
        Assert.Equal("UKR UKR", Coded.Speakers("“We will fight on,” Zelensky said. “Russia will lose.”"));

    [Fact]
    public void A_quotation_without_its_closing_mark_goes_on_in_the_next_paragraph() =>
        Assert.Equal("RUS RUS", Coded.Speakers("“Cuba is our friend,” Lavrov said. “It always was."));

    [Fact]
    public void A_running_quotation_may_name_its_speaker_at_the_end() =>
        Assert.Equal("RUS RUS", Coded.Speakers("“The embargo is an outrage.\n\n“It will end,” Lavrov said."));

    [Fact]
    public void A_paragraph_of_quotation_alone_belongs_to_the_last_speaker() =>
        Assert.Equal("RUS RUS", Coded.Speakers("“Cuba is our friend,” Lavrov said.\n\n“The embargo will end.”"));

    [Fact]
    public void He_added_goes_on_with_the_last_speaker() =>
        Assert.Equal("RUS RUS", Coded.Speakers("“Cuba fears Joe Biden,” said Sergei Lavrov.\n\n“The embargo will end,” he added."));

    [Fact]
    public void He_is_another_once_another_has_come_up() =>
        Assert.Equal("RUS USA", Coded.Speakers("“Cuba is our friend,” said Sergei Lavrov.\n\nJoe Biden arrived in Miami. “The embargo stays,” he said."));

    [Fact]
    public void Told_names_the_hearer()
    {
        var quotation = Coded.Quotation("“Russia will help,” Lavrov told Bruno Rodríguez.");
        Assert.Equal(("RUS", "CUB", "told"), (quotation.Speaker?.State, quotation.Addressee?.State, quotation.Cue));
    }

    [Fact]
    public void A_few_quoted_words_are_the_subjects() =>
        Assert.Equal("RUS", Coded.Speakers("Lavrov described the embargo as “illegal”."));

    [Fact]
    public void Quoted_words_under_said_are_the_speakers_not_the_clauses() =>
        Assert.Equal("CUB", Coded.Speakers("Mr Díaz-Canel said Russia could count on support against “unjust” sanctions."));

    [Fact]
    public void So_called_words_have_no_speaker() =>
        Assert.Equal("?", Coded.Speakers("The so-called “troika of tyranny” met in Havana."));

    [Fact]
    public void A_name_in_quotation_marks_is_not_said() =>
        Assert.Equal("?", Coded.Speakers("Russia sent the frigate “Admiral Gorshkov” to Havana."));

    [Fact]
    public void Words_of_nobody_known_do_not_go_to_the_last_speaker() =>
        Assert.Equal("RUS ?", Coded.Speakers("“Cuba is our friend,” Lavrov said. “I am tired,” a taxi driver said."));

    [Fact]
    public void A_quotation_in_a_quotation_has_its_own_speaker() =>
        Assert.Equal("RUS USA", Coded.Speakers("“Biden told me ‘no’,” Putin said."));

    [Fact]
    public void A_possessive_does_not_close_a_single_mark() =>
        Assert.Equal("The allies’ decision is wrong,", Coded.Quotation("‘The allies’ decision is wrong,’ Lavrov said.").Text);

    [Fact]
    public void An_apostrophe_does_not_open_or_close_a_quotation() =>
        Assert.Empty(Coded.Text("Russia doesn’t trust the states’ leaders of the ’90s.").Quotations);

    [Fact]
    public void Straight_marks_open_and_close_in_turn() =>
        Assert.Equal("RUS RUS", Coded.Speakers("Lavrov called it \"illegal\" and \"absurd\"."));

    [Fact]
    public void A_single_mark_quotes_in_a_headline() =>
        Assert.Equal("RUS", Coded.Speakers("# Putin says Russia will ‘never abandon’ Cuba"));

    [Fact]
    public void A_subhead_borrows_the_speaker_of_its_words_in_the_story() =>
        Assert.Equal("RUS RUS", Coded.Speakers("## ‘A true friend’\n\nLavrov called Cuba “a true friend” of Moscow."));

    [Fact]
    public void A_denial_behind_a_semicolon_does_not_say_what_stands_before() =>
        Assert.All(Coded.Text("South Korea condemned North Korea for the attack; North Korea denies involvement.").Reports, r => Assert.Null(r.SaidBy));
}
