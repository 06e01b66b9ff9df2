namespace Entente.Coding.Learnt;

/// <summary>What speaks for a report, and what it comes to. All but the flags are shares from 0 to 1.</summary>
/// <param name="Frame">How far the frame is trusted by its own marks: doubts, sides that are open.</param>
/// <param name="Type">How likely the words tell an act of this type.</param>
/// <param name="Actor">How likely those named as its actor are, of all in the sentence and nobody.</param>
/// <param name="Recipient">The same of the recipient.</param>
/// <param name="OtherNews">How far the sentence's words are those of sport, business and accidents.</param>
/// <param name="Signs">What else is known of it, each a number below <see cref="Rows"/>: the frame, its paths, its word, its doubts.</param>
public readonly record struct Evidence(double Frame, double Type, double Actor, double Recipient, bool HasActor, bool HasRecipient, bool IsNoun, bool IsAmongOne, double OtherNews, IReadOnlyList<int> Signs)
{
    /// <summary>How many weights there are: one to begin with and one for each mark.</summary>
    public const int Weights = 10;

    /// <summary>How many numbers signs may have.</summary>
    public const int Rows = 1 << 16;

    private const double Surest = 0.997;

    /// <summary>The share of reports with such evidence that are right in type and both sides.</summary>
    /// <param name="weights">As the model of acts has them, in the order of <see cref="Marks"/>.</param>
    /// <param name="bySign">What each sign counts.</param>
    public double Weigh(IReadOnlyList<float> weights, IReadOnlyList<float> bySign)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(bySign);
        Span<double> marks = stackalloc double[Weights];
        Marks(marks);
        var sum = 0.0;
        for (var i = 0; i < marks.Length; i++)
        {
            sum += weights[i] * marks[i];
        }

        foreach (var sign in Signs)
        {
            sum += bySign[sign];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The marks that are weighed: 1, the odds of the shares as logarithms, and the flags as 0 or 1.</summary>
    public void Marks(Span<double> into)
    {
        into[0] = 1;
        into[1] = Odds(Frame);
        into[2] = Odds(Type);
        into[3] = Odds(Actor);
        into[4] = Odds(Recipient);
        into[5] = HasActor ? 0 : 1;
        into[6] = HasRecipient ? 0 : 1;
        into[7] = IsNoun ? 1 : 0;
        into[8] = IsAmongOne ? 1 : 0;
        into[9] = Odds(OtherNews);
    }

    private static double Odds(double share)
    {
        var within = Math.Clamp(share, 1 - Surest, Surest);
        return Math.Log(within / (1 - within));
    }
}
