namespace Entente.Knowledge.Times;

/// <summary>A step of the calendar, from fine to coarse.</summary>
public enum Grain
{
    Minute,
    Hour,
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
