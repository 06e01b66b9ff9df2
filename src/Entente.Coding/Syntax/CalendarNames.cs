using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Coding.Syntax;

/// <summary>The names of days and months, which are written like those of people and places: "in July", "by Friday".</summary>
internal static class CalendarNames
{
    public static FrozenSet<string> All { get; } = DateTimeFormatInfo.InvariantInfo.DayNames.Concat(DateTimeFormatInfo.InvariantInfo.MonthNames).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
