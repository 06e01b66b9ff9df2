using System.Globalization;
using Entente.Articles;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>Where an article is written: "here" in a report from Moscow is Russia.</summary>
internal static class HerePlace
{
    /// <summary>The town of the dateline, or of a byline's end ("By our correspondent in Nairobi"); null where neither names one that is known.</summary>
    public static Party? Of(Article article, ActorDirectory directory)
    {
        foreach (var part in article.Parts)
        {
            var words = part.Span.Of(article.Text);
            var name = part.Kind switch
            {
                PartKind.Dateline => words[..Length(words)],
                PartKind.Byline when words.LastIndexOf(" in ", StringComparison.Ordinal) is > 0 and var place => words[(place + 4)..],
                _ => "",
            };
            if (Town(name.Trim(), directory, article.Published?.Latest) is { } town)
            {
                return new Party { State = town.State, Id = town.State, Name = directory.Find(town.State)?.Name, Text = "here", Span = default, How = "place" };
            }
        }

        return null;
    }

    /// <summary>The name stands before a comma, a bracket, a dash or a date.</summary>
    private static int Length(string dateline)
    {
        var end = 0;
        while (end < dateline.Length && (char.IsLetter(dateline[end]) || dateline[end] is ' ' or '.' or '\'' or '-'))
        {
            end++;
        }

        return end;
    }

    private static Entity? Town(string name, ActorDirectory directory, DateOnly? day)
    {
        foreach (var written in name.Length == 0 ? [] : new[] { name, CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()) })
        {
            var states = directory.Named(written).Where(n => n.Kind is NameKind.Capital or NameKind.City && directory.IsState(n.Entity.State)
                && (day is not { } today || (n.Term?.Holds(today) != false && n.Entity.Exists?.Holds(today) != false))).OrderByDescending(n => day is not null && n.Term is not null).ToArray(); // "Moscow" in 1956 is the Soviet Union's
            if ((states.FirstOrDefault(n => n.Kind == NameKind.Capital) ?? (states.Select(n => n.Entity.State).Distinct(StringComparer.Ordinal).Count() == 1 ? states[0] : null)) is { } town)
            {
                return town.Entity;
            }
        }

        return null;
    }
}
