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
    private readonly Lazy<PloverOntology> ontology;
    private readonly Lazy<CodingWords> words;
    private readonly Lazy<DateMarks> marks;

    /// <summary>Everything is read and checked at once.</summary>
    private KnowledgeBase(KnowledgeFiles files, IReadOnlyList<string> own, List<Fault> faults)
    {
        Hash = files.Hash;
        var types = PloverOntology.Read(files, faults);
        var actors = new ActorReader(types, faults);
        Actors = new ActorDirectory(actors.Read(files, own));
        Own = actors.Own;
        ontology = new(types);
        words = new(CodingWords.Read(files, ontology, faults));
        marks = new(DateMarks.Read(files, faults));
    }

    /// <summary>
    /// What was compiled is free of faults, so that each part can wait until it is asked for: who questions an archive needs
    /// no frames, and only articles without a date need their marks.
    /// </summary>
    private KnowledgeBase(KnowledgeFiles files, ActorImage actors)
    {
        Hash = files.Hash;
        Actors = new ActorDirectory(actors);
        Own = OwnActors.None;
        ontology = new(() => PloverOntology.Read(files, []));
        words = new(() => CodingWords.Read(files, ontology, []));
        marks = new(() => DateMarks.Read(files, []));
    }

    /// <summary>Sixteen hexadecimal digits that name this very knowledge.</summary>
    public string Hash { get; }

    public PloverOntology Ontology => ontology.Value;

    public ActorDirectory Actors { get; }

    /// <summary>What was read of users' own files of actors; nothing where none were given.</summary>
    public OwnActors Own { get; }

    public TimeWords Times => words.Value.Times;

    public FigureWords Figures => words.Value.Figures;

    public ReferenceWords References => words.Value.References;

    public SyntaxWords Syntax => words.Value.Syntax;

    /// <summary>What sorts of acts have in common: which are judgements, which befall whoever is there, which are promises.</summary>
    public ActTraits Traits => words.Value.Traits;

    /// <summary>Which acts take a side that their sentence leaves out from elsewhere in the article.</summary>
    public CarriedSides Carried => words.Value.Carried;

    public DateMarks DateMarks => marks.Value;

    public FrozenDictionary<string, SyntaxPath> Paths => words.Value.Paths;

    /// <summary>In file order, files by name.</summary>
    public ImmutableArray<Frame> Frames => words.Value.Frames;

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
            if (stamp!.GetAwaiter().GetResult() == was) // Set where kept is.
            {
                return new KnowledgeBase(compiled, image);
            }
        }

        var files = KnowledgeFiles.Load(folder, faults, own);
        var knowledge = new KnowledgeBase(files, own ?? [], faults);
        if (kept is not null && faults.Count == 0)
        {
            CompiledKnowledge.TryWrite(kept, stamp!.GetAwaiter().GetResult(), files, knowledge.Actors.Image);
        }

        return knowledge;
    }
}
