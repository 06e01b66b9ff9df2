using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Knowledge.Figures;
using Entente.Knowledge.Files;
using Entente.Knowledge.Ontology;
using Entente.Knowledge.Times;

namespace Entente.Knowledge;

/// <summary>What only the coder needs of the knowledge: frames with their paths, the words of time, number, reference and syntax, what sorts of acts have in common, and which take a side from elsewhere.</summary>
internal sealed record CodingWords(
    FrozenDictionary<string, SyntaxPath> Paths,
    ImmutableArray<Frame> Frames,
    TimeWords Times,
    FigureWords Figures,
    ReferenceWords References,
    SyntaxWords Syntax,
    ActTraits Traits,
    CarriedSides Carried)
{
    /// <summary>Reads frames and words side by side: half a start on two cores.</summary>
    /// <param name="faults">What is wrong in them is added.</param>
    public static CodingWords Read(KnowledgeFiles files, Lazy<PloverOntology> types, List<Fault> faults)
    {
        var frameFaults = new List<Fault>();
        var decoding = Task.Run(() => files.Events); // while the other files are decoded here
        var ontology = types.Value;
        var frames = new FrameReader(ontology, files, frameFaults);
        var reading = decoding.ContinueWith(_ => frames.ReadSome(), TaskScheduler.Default);
        var wordFaults = new List<Fault>();
        var times = TimeWords.Read(files, wordFaults);
        var figures = FigureWords.Read(files, times.Numbers, wordFaults);
        var references = ReferenceWords.Read(files, wordFaults);
        var syntax = SyntaxWords.Read(files, wordFaults);
        var traits = ActTraits.Read(files, ontology, wordFaults);
        var carried = CarriedSides.Read(files, ontology, wordFaults);
        frames.ReadSome();
        reading.GetAwaiter().GetResult();
        var read = frames.Frames();
        faults.AddRange(frameFaults);
        faults.AddRange(wordFaults);
        return new CodingWords(frames.Paths, read, times, figures, references, syntax, traits, carried);
    }
}
