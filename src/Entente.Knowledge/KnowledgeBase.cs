using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Actors.Image;
using Entente.Knowledge.Actors.Own;
using Entente.Knowledge.Events;
using Entente.Knowledge.Figures;
using Entente.Knowledge.Files;
using Entente.Knowledge.Ontology;
using Entente.Knowledge.Times;

namespace Entente.Knowledge;

/// <summary>All knowledge, read and checked. Immutable; shared by all threads.</summary>
public sealed class KnowledgeBase
{
    private readonly Lazy<DateMarks> marks;

    private KnowledgeBase(KnowledgeFiles files, ActorImage? actors, IReadOnlyList<string> own, List<Fault> faults)
    {
        Hash = files.Hash;

        // Words, frames and actors side by side: half a start on two cores.
        var wordFaults = new List<Fault>();
        var words = Task.Run(() =>
        {
            var times = TimeWords.Read(files, wordFaults);
            var figures = FigureWords.Read(files, times.Numbers, wordFaults);
            return (times, figures, ReferenceWords.Read(files, wordFaults), SyntaxWords.Read(files, wordFaults));
        });
        Ontology = PloverOntology.Read(files, faults);
        var frameFaults = new List<Fault>();
        var frames = Task.Run(() =>
        {
            var reader = new FrameReader(Ontology, files, frameFaults);
            return (reader.Paths, Frames: reader.Read());
        });
        var actorReader = new ActorReader(Ontology, faults);
        Actors = new ActorDirectory(actors ?? actorReader.Read(files, own));
        Own = actorReader.Own;
        (Paths, Frames) = frames.GetAwaiter().GetResult();
        (Times, Figures, References, Syntax) = words.GetAwaiter().GetResult();
        faults.AddRange(frameFaults);
        faults.AddRange(wordFaults);

        // Only articles without a date need them. Knowledge that was compiled is free of faults, so they can wait.
        marks = new Lazy<DateMarks>(() => DateMarks.Read(files, []));
        if (actors is null)
        {
            marks = new Lazy<DateMarks>(DateMarks.Read(files, faults));
        }
    }

    /// <summary>Sixteen hexadecimal digits that name this very knowledge.</summary>
    public string Hash { get; }

    public PloverOntology Ontology { get; }

    public ActorDirectory Actors { get; }

    /// <summary>What was read of users' own files of actors; nothing where none were given.</summary>
    public OwnActors Own { get; }

    public TimeWords Times { get; }

    public FigureWords Figures { get; }

    public ReferenceWords References { get; }

    public SyntaxWords Syntax { get; }

    public DateMarks DateMarks => marks.Value;

    public FrozenDictionary<string, SyntaxPath> Paths { get; }

    /// <summary>In file order, files by name.</summary>
    public ImmutableArray<Frame> Frames { get; }

    /// <summary>Reads a knowledge folder; what is wrong in it is added to the faults.</summary>
    /// <param name="cache">A folder that keeps the compiled form, which holds no examples; or null to read the YAML.</param>
    /// <param name="own">Users' own files of actors. With any the YAML is read, and nothing is kept.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A user's file cannot be read.</exception>
    public static KnowledgeBase Load(string folder, string? cache, List<Fault> faults, IReadOnlyList<string>? own = null)
    {
        var kept = cache is null || own is { Count: > 0 } ? null : CompiledKnowledge.PathIn(cache, folder);
        var stamp = kept is null ? null : Task.Run(() => FolderStamp.Of(folder));
        if (kept is not null && CompiledKnowledge.TryRead(kept) is var (compiled, image, was))
        {
            // The folder is looked through on another core meanwhile; if it has changed, nothing of this is used.
            var found = new KnowledgeBase(compiled, image, [], []);
            if (stamp!.GetAwaiter().GetResult() == was) // Set where kept is.
            {
                return found;
            }
        }

        var files = KnowledgeFiles.Load(folder, faults, own);
        var knowledge = new KnowledgeBase(files, null, own ?? [], faults);
        if (kept is not null && faults.Count == 0)
        {
            CompiledKnowledge.TryWrite(kept, stamp!.GetAwaiter().GetResult(), files, knowledge.Actors.Image);
        }

        return knowledge;
    }
}
