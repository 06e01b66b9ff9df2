using Entente.Training;
using Entente.Training.Evaluation;

namespace Entente.Tests.LanguageTests.Evaluation;

/// <summary>How well the shipped models rebuild the treebanks; the bars are a little below what was measured.</summary>
public sealed class SegmentationBars
{
    [SharedDataFact]
    public void Web_text_is_cut_as_well_as_was_measured() => AssertReport("ud/ewt-dev.conllu", 0.993, 0.88, null);

    [SharedDataFact]
    public void Edited_text_is_cut_as_well_as_was_measured() => AssertReport("ud/gum-open-dev.conllu", 0.998, 0.955, null);

    [SharedDataFact]
    public void News_is_cut_as_well_as_was_measured() =>
        AssertReport("ud/gum-open-dev.conllu", 0.999, 0.99, d => d.Contains("_news_", StringComparison.Ordinal));

    [SharedDataFact]
    public void Lemmas_are_as_good_as_was_measured()
    {
        Assert.True(LemmaTrainer.Accuracy(Segmentation.Lemmatizer, SharedData.Path("ud/ewt-dev.conllu")) > 0.985);
        Assert.True(LemmaTrainer.Accuracy(Segmentation.Lemmatizer, SharedData.Path("ud/gum-open-dev.conllu")) > 0.99);
    }

    private static void AssertReport(string name, double words, double sentences, Func<string, bool>? document)
    {
        var report = TokenizerReport.Run(SharedData.Path(name), Segmentation.Tokenizer, Segmentation.Splitter, document);
        Assert.True(report.Words.F1 >= words && report.Sentences.F1 >= sentences, report.ToString());
    }
}
