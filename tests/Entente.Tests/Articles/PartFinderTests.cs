using Entente.Articles;

namespace Entente.Tests.Articles;

public sealed class PartFinderTests
{
    private static string[] Find(string text, string? title = null) =>
        [.. PartFinder.Find(text.ReplaceLineEndings("\n"), title).Select(part => $"{part.Kind}{(part.Repeats ? "*" : "")}: {part.Span.Of(text.ReplaceLineEndings("\n"))}")];

    [Fact]
    public void The_parts_of_a_printed_article_are_told_apart()
    {
        Assert.Equal(
            [
                "Headline: Peru and Chile settle border dispute",
                "Deck: Foreign ministers shake hands in Lima after six years of talks",
                "Caption: Chile’s  foreign minister arrives in Lima. Photograph: Ana Ruiz",
                "Caption*: Chile’s foreign minister arrives in Lima. Photograph: Ana Ruiz",
                "Byline: By Jane Doe in Lima and Juan de la Cruz in Santiago",
                "Dateline: LIMA, Jan 28 (Reuters) -",
                "Paragraph: Peru and Chile settled their dispute on Monday.",
                "Subhead: ‘Rays of hope’",
                "Paragraph: “We are neighbours,” said the president. What next?",
                "Caption: A fishing boat off Tacna. Getty Images",
                "Paragraph: The court in The Hague had ruled in 2014.",
                "Byline: (Reporting by Jane Doe; Editing by John Roe)",
            ],
            Find("""
                Peru and Chile settle border dispute

                Foreign ministers shake hands in Lima after six years of talks

                Chile’s  foreign minister arrives in Lima. Photograph: Ana Ruiz

                Chile’s foreign minister arrives in Lima. Photograph: Ana Ruiz

                By Jane Doe in Lima and Juan de la Cruz in Santiago

                LIMA, Jan 28 (Reuters) - Peru and Chile settled their dispute on Monday.

                ‘Rays of hope’

                “We are neighbours,” said the president. What next?

                A fishing boat off Tacna. Getty Images

                The court in The Hague had ruled in 2014.

                (Reporting by Jane Doe; Editing by John Roe)
                """));
    }

    [Theory]
    [InlineData("HAVANA, Nov 2 (Reuters) - ")]
    [InlineData("WASHINGTON (AP) — ")]
    [InlineData("WASHINGTON (AP) ")]
    [InlineData("JERUSALEM — ")]
    [InlineData("JERUSALEM—")]
    [InlineData("VALLETTA--")]
    [InlineData("SAN FRANCISCO - ")]
    [InlineData("United Nations, April 13 (IANS) ")]
    [InlineData("BEIJING, Aug. 5, 2015 (Xinhua) -- ")]
    [InlineData("MOSCOW, November 2. /TASS/. ")]
    [InlineData("MOSCOW. Nov 2 (Interfax) - ")]
    [InlineData("Tehran, Oct 6, IRNA – ")]
    [InlineData("New Delhi, 2 Nov 2018 (PTI): ")]
    [InlineData("NEW DELHI: ")]
    [InlineData("RIYADH: ")]
    [InlineData("ST. PETERSBURG, Russia (AP) -- ")]
    [InlineData("MOSCOW/KYIV (Reuters) - ")]
    [InlineData("BEIRUT, Lebanon — ")]
    [InlineData("PORT-AU-PRINCE, Haiti, Jan. 12 — ")]
    [InlineData("Paris (AFP) – ")]
    [InlineData("(Reuters) - ")]
    [InlineData("(CNN) ")]
    [InlineData("2 November 2018 – ")]
    public void A_dateline_is_a_part_of_its_own(string dateline)
    {
        Assert.Equal([$"Dateline: {dateline.TrimEnd()}", "Paragraph: Ministers of both states met."], Find(dateline + "Ministers of both states met."));
        Assert.Equal([$"Dateline: {dateline.TrimEnd()}", "Paragraph: “We met,” the ministers said."], Find(dateline + "“We met,” the ministers said."));
    }

    [Theory]
    [InlineData("NATO – the alliance – met on Monday.")]
    [InlineData("UPDATE: Ministers of both states met.")]
    [InlineData("EU - Japan talks ended on Monday.")]
    [InlineData("CJTF–OIR hands over its base.")]
    [InlineData("Russia - Cuba talks ended on Monday.")]
    [InlineData("February 13–17, 2021 storm kills ten.")]
    [InlineData("The African Union (AU) — a bloc of 55 states — met on Monday.")]
    [InlineData("The Associated Press (AP) reported on Monday that they met.")]
    [InlineData("President Putin (pictured) said so.")]
    [InlineData("U.S. - Russia talks ended on Monday.")]
    [InlineData("Medicine – The centre will be headed by an expert.")]
    [InlineData("MOSCOW is ready to talk, the Kremlin said.")]
    public void What_only_looks_like_a_dateline_is_none(string text) => Assert.Equal([$"Paragraph: {text}"], Find(text));

    [Fact]
    public void A_speaker_in_capitals_further_down_is_no_dateline()
    {
        Assert.Equal("Paragraph: PUTIN: We shall see.", Find("The two men spoke on Monday.\n\nPUTIN: We shall see.")[1]);
    }

    [Theory]
    [InlineData("The minister at the table. Photograph: Sergei Chirikov")]
    [InlineData("The minister at the table. (AP Photo/Ivan Sekretarev)")]
    [InlineData("FILE PHOTO: The minister at the table in May.")]
    [InlineData("File photo of the minister at the table.")]
    [InlineData("The minister at the table (Reuters)")]
    [InlineData("The minister at the table / AFP via Getty Images")]
    [InlineData("The minister at the table. [Photo/Xinhua]")]
    [InlineData("Image: Ministry of Foreign Affairs")]
    public void A_credit_makes_a_caption(string caption)
    {
        var text = $"Ministers meet in the capital\n\n{caption}\n\nThe ministers of both states met on Monday.\n\nThey will meet again.";
        Assert.Equal($"Caption: {caption}", Find(text)[1]);
    }

    [Theory]
    [InlineData("The minister was at the table, officials told Reuters.")]
    [InlineData("A photograph of the minister at the table was shown on television.")]
    [InlineData("The ministry gave no reason. (Reuters)")]
    public void A_sentence_of_the_body_that_names_an_agency_is_no_caption(string text) =>
        Assert.Equal($"Paragraph: {text}", Find($"The ministers of both states met on Monday.\n\nThey will meet again.\n\n{text}")[2]);

    [Fact]
    public void A_caption_without_a_credit_is_known_by_standing_twice()
    {
        var parts = Find("Ministers meet in the capital\n\nThe minister at the table.\n\nThe minister  at the table.\n\nThe ministers met on Monday.");
        Assert.Equal(["Caption: The minister at the table.", "Caption*: The minister  at the table.", "Paragraph: The ministers met on Monday."], parts[1..]);
    }

    [Fact]
    public void A_paragraph_that_stands_again_is_marked()
    {
        var parts = Find("The ministers met on Monday.\n\nThey will meet again.\n\nThe ministers met\non Monday.");
        Assert.Equal("Paragraph*: The ministers met\non Monday.", parts[2]);
    }

    [Fact]
    public void One_paragraph_of_sentences_has_no_headline() =>
        Assert.Equal(["Paragraph: Iran tests a missile"], Find("Iran tests a missile"));

    [Fact]
    public void A_first_sentence_is_no_headline() =>
        Assert.Equal(["Paragraph: Iran tested a missile.", "Paragraph: It flew far."], Find("Iran tested a missile.\n\nIt flew far."));

    [Theory]
    [InlineData("Will Iran test a missile?")]
    [InlineData("President visits U.S.")]
    [InlineData("‘We will win’")]
    public void A_headline_may_end_in_other_marks_than_a_full_stop(string headline) =>
        Assert.Equal($"Headline: {headline}", Find($"{headline}\n\nThe ministers met on Monday.")[0]);

    [Fact]
    public void The_title_of_the_record_is_the_headline_even_with_a_full_stop() =>
        Assert.Equal("Headline: Iran tests missile.", Find("Iran tests missile.\n\nIt flew far, officials said.", "Iran tests missile.")[0]);

    [Fact]
    public void Marked_headings_are_known_without_their_marks()
    {
        Assert.Equal(
            ["Headline: Ministers meet", "Paragraph: They met on Monday.", "Subhead: What was said", "Paragraph: Little was said."],
            Find("# Ministers meet\n\nThey met on Monday.\n\n## What was said\n\nLittle was said."));
    }

    [Fact]
    public void Without_blank_lines_each_long_line_is_a_paragraph()
    {
        var first = $"The ministers met on Monday {string.Concat(Enumerable.Repeat("and talked at length ", 8))}.";
        var second = $"They met again on Friday {string.Concat(Enumerable.Repeat("and talked at length ", 8))}.";
        Assert.Equal(["Headline: Ministers meet", $"Paragraph: {first}", $"Paragraph: {second}"], Find($"Ministers meet\n{first}\n{second}"));
    }

    [Fact]
    public void Wrapped_lines_are_one_paragraph()
    {
        const string text = "The ministers of the two states met on Monday in the capital and talked\nabout gas, grain and the sea between them, which both of them claim as\ntheir own.";
        Assert.Equal([$"Paragraph: {text}"], Find(text));
    }

    [Fact]
    public void A_short_line_ends_a_wrapped_paragraph()
    {
        const string first = "The ministers of the two states met on Monday in the capital and talked\nabout gas.";
        const string second = "They will meet again in the spring, when the other capital will be host,\nofficials said.";
        Assert.Equal([$"Paragraph: {first}", $"Paragraph: {second}"], Find($"{first}\n{second}"));
    }

    [Fact]
    public void Lines_that_are_sentences_are_paragraphs() =>
        Assert.Equal(["Paragraph: Russia thanked Cuba.", "Paragraph: China warned Japan."], Find("Russia thanked Cuba.\nChina warned Japan."));

    [Fact]
    public void A_day_on_a_line_of_its_own_is_a_dateline() =>
        Assert.Equal("Dateline: Friday 2 November 2018 18.43 GMT", Find("Ministers meet in the capital\n\nFriday 2 November 2018 18.43 GMT\n\nThey met on Friday.")[1]);
}
