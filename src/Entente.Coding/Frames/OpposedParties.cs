using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Whom a crowd is against by its own word: "anti-Japanese riots", "anti-Putin protesters", "an anti-government rally".
/// </summary>
internal sealed class OpposedParties(Arguments arguments, ActorDirectory directory, ReferenceWords words)
{
    private const string Against = "anti-";

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The party that the word before the act's noun, its doers or its object names; empty where none does.</summary>
    public ImmutableArray<Party> Of(TriggerMatch trigger, int thing, ImmutableArray<Party> actor)
    {
        foreach (var noun in trigger.Trigger.Kind == TriggerKind.Noun ? [trigger.Head] : (ReadOnlySpan<int>)[arguments.Subject(trigger.Head), thing, arguments.PassiveSubject(trigger.Head)])
        {
            foreach (var child in noun < 0 ? [] : tree.Children(noun))
            {
                if (tree[child].Form.StartsWith(Against, StringComparison.OrdinalIgnoreCase) && Named(tree[child], actor) is { } party)
                {
                    return [party];
                }
            }
        }

        return [];
    }

    private Party? Named(Token word, ImmutableArray<Party> actor)
    {
        var name = word.Form[Against.Length..];
        var home = actor is [{ State: { } state }] && directory.IsState(state) ? state : null;
        var span = new TextSpan(word.Span.Start + Against.Length, word.Span.End);
        if (words.OwnRulers.Contains(name))
        {
            return home is null ? null : new Party { State = home, Sector = "GOV", Id = home, Name = directory.Find(home)?.Name ?? home, Text = name, Span = span, How = "nominal" };
        }

        if (name.Length == 0 || !char.IsUpper(name[0]))
        {
            return null;
        }

        var entries = directory.Named(name).Where(e => e.Kind is not (NameKind.Namesake or NameKind.City or NameKind.Place));
        var entry = entries.FirstOrDefault(e => e.Entity.Kind is EntityKind.State or EntityKind.Body)
            ?? entries.FirstOrDefault(e => e.Entity.State is not null && e.Entity.State == home)
            ?? (entries.Take(2).ToArray() is [var only] ? only : null);
        return entry is null ? null : new Party
        {
            State = entry.Entity.State,
            Sector = entry.Entity.Sector,
            Id = entry.Entity.Id,
            Name = entry.Entity.Name,
            Text = name,
            Span = span,
            How = entry.Kind is NameKind.Adjective or NameKind.People ? "demonym" : "name",
        };
    }
}
