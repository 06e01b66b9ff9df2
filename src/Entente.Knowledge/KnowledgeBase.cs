using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Actors.Image;
using Entente.Knowledge.Events;
using Entente.Knowledge.Figures;
using Entente.Knowledge.Files;
using Entente.Knowledge.Ontology;
using Entente.Knowledge.Times;

namespace Entente.Knowledge;

/// <summary>All knowledge, read and checked. Immutable; shared by all threads.</summary>
public sealed class KnowledgeBase
{
    private KnowledgeBase(KnowledgeFiles files, ActorImage? actors, List<Fault> faults)
    {
        Hash = files.Hash;
        Ontology = PloverOntology.Read(files, faults);
        Actors = new ActorDirectory(actors ?? new ActorReader(Ontology, faults).Read(files));
        Times = TimeWords.Read(files, faults);
        Figures = FigureWords.Read(files, Times.Numbers, faults);
        References = ReferenceWords.Read(files, faults);
        Syntax = SyntaxWords.Read(files, faults);
        var reader = new FrameReader(Ontology, files, faults);
        Paths = reader.Paths;
        Frames = reader.Read();
    }

    /// <summary>Sixteen hexadecimal digits that name this very knowledge.</summary>
    public string Hash { get; }

    public PloverOntology Ontology { get; }

    public ActorDirectory Actors { get; }

    public TimeWords Times { get; }

    public FigureWords Figures { get; }

    public ReferenceWords References { get; }

    public SyntaxWords Syntax { get; }

    public FrozenDictionary<string, SyntaxPath> Paths { get; }

    /// <summary>In file order, files by name.</summary>
    public ImmutableArray<Frame> Frames { get; }

    /// <summary>Reads a knowledge folder; what is wrong in it is added to the faults.</summary>
    /// <param name="cache">A folder that keeps the compiled form, which holds no examples; or null to read the YAML.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static KnowledgeBase Load(string folder, string? cache, List<Fault> faults)
    {
        var kept = cache is null ? null : CompiledKnowledge.PathIn(cache, FolderStamp.Of(folder, []));
        if (kept is not null && CompiledKnowledge.TryRead(kept) is var (compiled, image))
        {
            return new KnowledgeBase(compiled, image, faults);
        }

        var files = KnowledgeFiles.Load(folder, faults);
        var knowledge = new KnowledgeBase(files, null, faults);
        if (kept is not null && faults.Count == 0)
        {
            CompiledKnowledge.TryWrite(kept, files, knowledge.Actors.Image);
        }

        return knowledge;
    }
}
