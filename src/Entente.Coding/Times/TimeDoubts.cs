namespace Entente.Coding.Times;

/// <summary>The wordings of all doubts about times.</summary>
internal static class TimeDoubts
{
    public const string OutOfRange = "The date lies outside the years 1 to 9999.";
    public const string NoSuchDay = "There is no such day.";
    public const string DayOrMonth = "Which number is the day and which the month is not said.";
    public const string NoAnchor = "It counts from a moment that these words do not give.";
    public const string HowMany = "How many is not said.";
    public const string OtherWeekday = "The weekday and the date do not agree.";
    public const string Backwards = "The range ends before it begins.";
    public const string UnsurePublication = "It depends on the publication day, which is not known to the day.";
}
