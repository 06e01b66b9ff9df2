using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Knowledge.Files;
using Entente.Knowledge.Ontology;

namespace Entente.Knowledge.Events;

/// <summary>Reads knowledge/events, with the paths and noun classes that frames refer to.</summary>
internal sealed class FrameReader(PloverOntology ontology, KnowledgeFiles files, List<Fault> faults)
{
    private static readonly string[] Groups = ["friendly", "yielding", "verbal", "hostile", "any", "none"];
    private static readonly string[] Steps =
    [
        "subject", "passive subject", "by", "object", "indirect", "complement", "possessor", "nationality",
        "owner of object", "adjective of object", "post of object", "target of subject", "foe of subject", "place of subject", "partner of subject", "subject of complement", "itself", "speaker", "governor", "governed", "answerer", "visited", "condition", "occasion", "provoker", "foe", "hearer",
    ];

    private static readonly (string Name, TriggerKind Kind)[] TriggerKinds =
        Array.ConvertAll(Enum.GetValues<TriggerKind>(), kind => (kind.ToString().ToLowerInvariant(), kind));

    private readonly Lazy<Part[]> parts = new(() => [.. files.Events.Select(e => new Part(e.Key, e.Value))]);
    private int begun;

    /// <summary>Lemmas by class name.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Classes { get; } = ReadClasses(files, faults);

    public FrozenDictionary<string, SyntaxPath> Paths { get; } = ReadPaths(files, faults);

    /// <summary>Reads files until none is left that nobody has begun; several threads may do so at once.</summary>
    public void ReadSome()
    {
        var all = parts.Value;
        for (int at; (at = Interlocked.Increment(ref begun) - 1) < all.Length;)
        {
            all[at].Read(this);
        }
    }

    /// <summary>All frames in file order, once nobody reads any more; what is wrong in them is added to the faults.</summary>
    public ImmutableArray<Frame> Frames()
    {
        faults.AddRange(parts.Value.SelectMany(part => part.Faults));
        return [.. parts.Value.SelectMany(part => part.Frames)];
    }

    private static Dictionary<string, HashSet<string>> ReadClasses(KnowledgeFiles files, List<Fault> faults)
    {
        var classes = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (file, root) in files.Roots)
        {
            if (file.StartsWith("ontology/classes/", StringComparison.Ordinal))
            {
                var from = new FileReader(file, root, faults);
                classes[from.Text("class")] = from.Texts("nouns").ToHashSet(StringComparer.Ordinal);
                from.TextOrNull("meaning");
                from.Finish();
            }
        }

        return classes;
    }

    private static FrozenDictionary<string, SyntaxPath> ReadPaths(KnowledgeFiles files, List<Fault> faults)
    {
        const string File = "syntax/paths.yaml";
        if (!files.Roots.TryGetValue(File, out var root))
        {
            faults.Add(new Fault(File, 0, 0, "missing-file", "The file is missing."));
            return FrozenDictionary<string, SyntaxPath>.Empty;
        }

        var prepositions = new FileReader(File, root, faults);
        var known = prepositions.Texts("prepositions");
        var paths = new Dictionary<string, SyntaxPath>(StringComparer.Ordinal);
        foreach (var from in prepositions.Maps("paths"))
        {
            var path = new SyntaxPath(from.Text("path"), from.Text("meaning"), [.. from.Texts("verb")],
                [.. from.Texts("noun")]);
            foreach (var step in path.Verb.Concat(path.Noun).Where(s => !Steps.Contains(s) && !known.Contains(s)))
            {
                from.Complain("unknown-step", $"'{step}' is no step.{Suggestion.For(step, Steps.Concat(known))}");
            }

            from.Finish();
            paths[path.Name] = path;
        }

        foreach (var preposition in known)
        {
            paths.TryAdd(preposition, new SyntaxPath(preposition, "what stands under this preposition",
                [preposition], [preposition]));
        }

        prepositions.Finish();
        return paths.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private Frame? ReadFrame(FileReader from, HashSet<string> ids)
    {
        var name = from.Text("frame");
        var file = Path.GetFileNameWithoutExtension(from.File);
        var id = $"{file}/{Slug(name)}";
        if (!ids.Add(id))
        {
            from.ComplainAt("frame", "duplicate-name", $"Another frame of this file is named '{name}'.");
        }

        var type = from.Text("type");
        if (!ontology.Types.TryGetValue(type, out var known))
        {
            from.ComplainAt("type", "dangling-id",
                $"'{type}' is no PLOVER type.{Suggestion.For(type, ontology.Types.Keys)}");
            return null;
        }

        var mode = from.TextOrNull("mode");
        if (mode is not null && !known.Modes.ContainsKey(mode))
        {
            from.ComplainAt("mode", "dangling-id",
                $"'{mode}' is no mode of {type}.{Suggestion.For(mode, known.Modes.Keys)}");
        }

        var cameo = from.TextOrNull("cameo") ?? known.Cameo;
        if (!ontology.Cameo.ContainsKey(cameo))
        {
            from.ComplainAt("cameo", "dangling-id", $"'{cameo}' is no CAMEO code in ontology/cameo.yaml.");
        }

        var contexts = from.Texts("contexts");
        foreach (var context in contexts.Where(c => !ontology.Contexts.Contains(c)))
        {
            from.ComplainAt("contexts", "dangling-id",
                $"'{context}' is no context.{Suggestion.For(context, ontology.Contexts)}");
        }

        var frame = new Frame
        {
            Id = id,
            Name = name,
            Type = type,
            Mode = mode,
            Cameo = cameo,
            Contexts = [.. contexts.Order(StringComparer.Ordinal)],
            Triggers = ReadTriggers(from),
            Actor = PathNames(from, "actor"),
            Recipient = PathNames(from, "recipient"),
            Mutual = from.Flag("mutual"),
            Subject = Nouns(from, "subject"),
            NotSubject = Nouns(from, "not subject"),
            Needs = ReadNeeds(from),
            Intransitive = from.Flag("intransitive"),
            Transitive = from.Flag("transitive"),
            Negated = from.Flag("negated"),
            Passive = from.Flag("passive"),
            Coming = from.Flag("coming"),
            Alone = from.Flag("alone"),
            Object = Nouns(from, "object"),
            NotObject = Nouns(from, "not object"),
            Unless = Nouns(from, "unless"),
            Content = PathNames(from, "content"),
            Becomes = ReadBecomes(from),
            Examples = ReadExamples(from, "examples"),
            Lookalikes = ReadExamples(from, "lookalikes"),
            Pending = ReadExamples(from, "pending"),
            Place = (from.File, from.Line),
        };
        from.Finish();
        if (!files.IsCompiled)
        {
            CheckWhole(from, frame);
        }

        return frame;
    }

    private static void CheckWhole(FileReader from, Frame frame)
    {
        if (frame.Examples.Length < 2)
        {
            from.Complain("missing-example",
                $"The frame '{frame.Name}' has {frame.Examples.Length} example(s); it needs at least two.");
        }

        if (frame.Lookalikes.Length == 0)
        {
            from.Complain("missing-lookalike",
                $"The frame '{frame.Name}' has no lookalike. Add a sentence with its words and another meaning.");
        }

        if (frame.Triggers.Length == 0)
        {
            from.Complain("missing-trigger", $"The frame '{frame.Name}' has no trigger.");
        }
    }

    private static ImmutableArray<Trigger> ReadTriggers(FileReader from)
    {
        if (from.Map("trigger") is not { } map)
        {
            return [];
        }

        var triggers = ImmutableArray.CreateBuilder<Trigger>();
        foreach (var (name, kind) in TriggerKinds)
        {
            foreach (var words in map.Texts(name))
            {
                var lower = words.ToLowerInvariant();
                if (kind is TriggerKind.Verb or TriggerKind.Phrase && lower.StartsWith("not ", StringComparison.Ordinal))
                {
                    map.ComplainAt(name, "verb-first", $"'{words}' begins with 'not' and would never be found. Write the verb first: 'rule out not use'.");
                }

                triggers.Add(new Trigger(kind, lower.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', lower.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : lower));
            }
        }

        map.Finish();
        return triggers.ToImmutable();
    }

    private ImmutableArray<string> PathNames(FileReader from, string key)
    {
        var names = from.Texts(key);
        foreach (var name in names.Where(n => !Paths.ContainsKey(n)))
        {
            from.ComplainAt(key, "unknown-path",
                $"'{name}' is no path in syntax/paths.yaml.{Suggestion.For(name, Paths.Keys)}");
        }

        return [.. names.Where(Paths.ContainsKey)];
    }

    private static HashSet<string> ReadNeeds(FileReader from)
    {
        var sides = from.Texts("needs");
        foreach (var side in sides.Where(s => s is not ("actor" or "recipient" or "abroad" or "condition" or "occasion" or "told" or "plain object")))
        {
            from.ComplainAt("needs", "unknown-side", $"'{side}' is no side. Write actor, recipient or both, or abroad, condition, occasion, told, plain object.");
        }

        return sides.ToHashSet(StringComparer.Ordinal);
    }

    private LemmaSet? Nouns(FileReader from, string key)
    {
        var names = from.Texts(key);
        if (names.Length == 0)
        {
            return null;
        }

        List<HashSet<string>>? classes = null;
        foreach (var name in names)
        {
            if (Classes.TryGetValue(name, out var lemmas))
            {
                (classes ??= []).Add(lemmas);
            }
        }

        // A class's name is no word of the list itself.
        return new LemmaSet(classes is null ? names : Array.FindAll(names, n => !Classes.ContainsKey(n)), classes is null ? [] : [.. classes]);
    }

    private Dictionary<string, string> ReadBecomes(FileReader from)
    {
        var pairs = from.Pairs("becomes");
        foreach (var (inner, outer) in pairs)
        {
            if (!Groups.Contains(inner) && !ontology.Types.ContainsKey(inner))
            {
                from.ComplainAt("becomes", "dangling-id", $"'{inner}' is no PLOVER type and no class of types." +
                    Suggestion.For(inner, ontology.Types.Keys.Concat(Groups)));
            }

            if (outer != "same" && !ontology.Types.ContainsKey(outer))
            {
                from.ComplainAt("becomes", "dangling-id",
                    $"'{outer}' is no PLOVER type.{Suggestion.For(outer, ontology.Types.Keys)}");
            }
        }

        return new Dictionary<string, string>(pairs, StringComparer.Ordinal);
    }

    private static ImmutableArray<Example> ReadExamples(FileReader from, string key)
    {
        var examples = ImmutableArray.CreateBuilder<Example>();
        foreach (var item in from.Maps(key))
        {
            var text = item.Text("text");
            if (text.Length > 0 && !".?!\"'”’".Contains(text[^1], StringComparison.Ordinal))
            {
                item.ComplainAt("text", "cut-sentence",
                    "An example ends in a full stop, question mark or quotation mark. YAML drops what follows ' #'.");
            }

            examples.Add(new Example
            {
                Text = text,
                Published = item.Date("published") ?? Example.DefaultPublished,
                Gives = [.. item.Maps("gives").Select(ReadExpected)],
                Why = item.TextOrNull("why"),
                Line = item.Line,
            });
            item.Finish();
        }

        return examples.ToImmutable();
    }

    private static ExpectedReport ReadExpected(FileReader from)
    {
        var content = from.Map("content");
        var expected = new ExpectedReport
        {
            Actor = [.. from.Texts("actor").Order(StringComparer.Ordinal)],
            Type = from.Text("type"),
            Mode = from.TextOrNull("mode"),
            Cameo = from.TextOrNull("cameo"),
            Recipient = [.. from.Texts("recipient").Order(StringComparer.Ordinal)],
            Mutual = from.Flag("mutual"),
            When = from.TextOrNull("when"),
            SaidBy = from.TextOrNull("saidBy"),
            Auxiliary = [.. from.Texts("auxiliary").Order(StringComparer.Ordinal)],
            Content = content is null ? null : $"{content.Text("type")} {content.TextOrNull("mode")}".TrimEnd(),
        };
        from.Finish();
        return expected;
    }

    private static string Slug(string name) =>
        string.Join('-', name.ToLowerInvariant().Split(
            [' ', '\'', ',', '(', ')', '/', '…', '.', '"', '-'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>One file of events/, read by one thread.</summary>
    private sealed class Part(string file, DataNode root)
    {
        public List<Frame> Frames { get; } = [];

        public List<Fault> Faults { get; } = [];

        public void Read(FrameReader reader)
        {
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in root.Items ?? [])
            {
                if (reader.ReadFrame(new FileReader(file, item, Faults), ids) is { } frame)
                {
                    Frames.Add(frame);
                }
            }
        }
    }
}
