using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Knowledge.Figures;
using Entente.Knowledge.Files;
using Entente.Knowledge.Ontology;
using Entente.Knowledge.Times;

namespace Entente.Knowledge;

/// <summary>All knowledge, read and checked. Immutable; shared by all threads.</summary>
public sealed class KnowledgeBase
{
    private KnowledgeBase(KnowledgeFiles files, List<Fault> faults)
    {
        Hash = files.Hash;
        Files = files;
        Ontology = PloverOntology.Read(files, faults);
        Actors = new ActorReader(Ontology, faults).Read(files);
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

    internal KnowledgeFiles Files { get; }

    /// <summary>Reads a knowledge folder; what is wrong in it is added to the faults.</summary>
    /// <param name="cache">A folder that keeps the parsed form, or null.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static KnowledgeBase Load(string folder, string? cache, List<Fault> faults) =>
        new(KnowledgeFiles.Load(folder, cache, faults), faults);
}
