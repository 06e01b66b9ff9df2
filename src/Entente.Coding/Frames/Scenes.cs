using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Frames;

/// <summary>
/// Where the violence is that an article tells of, sentence by sentence: "Gunmen killed an engineer in Tikrit. They also kidnapped a surgeon." It holds until another
/// state is named.
/// </summary>
internal sealed class Scenes(ActorDirectory directory)
{
    /// <summary>Sentences back; farther off it may be elsewhere.</summary>
    private const int Farthest = 3;

    private Party? scene;
    private int last;
    private object? part;

    /// <summary>The scene for a sentence that names no other state; null for none.</summary>
    /// <param name="within">The part of the article, which a scene does not outlive.</param>
    public Party? Of(int sentence, object within, PartyMap parties)
    {
        if (!Equals(part, within) || sentence - last > Farthest || NamesOther(parties))
        {
            scene = null;
        }

        part = within;
        return scene;
    }

    /// <summary>Notes where the acts of a sentence happened.</summary>
    public void Read(int sentence, ImmutableArray<FrameMatch> matches)
    {
        foreach (var match in matches)
        {
            if (match is { Type: "ASSAULT", Mutual: false } && Place(match) is { State: { } state } place && directory.IsState(state))
            {
                (scene, last) = (place, sentence);
            }
        }
    }

    private static Party? Place(FrameMatch match) => match.Place ?? (match.Recipient is [{ How: "place" or "city" or "capital" } hit] ? hit : null);

    private bool NamesOther(PartyMap parties)
    {
        for (var t = 0; t < parties.Count; t++)
        {
            foreach (var party in parties[t])
            {
                if (party.State is { } state && state != scene?.State && directory.IsState(state))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
