using Entente.Knowledge.Actors;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times.Publication;

/// <summary>Ages of persons whose birthday is known: "Putin, 65,", "Tamim, who is 33", "the 89-year-old Mugabe".</summary>
internal sealed class AgeClues(ActorDirectory directory, DateMarks marks)
{
    private const int Youngest = 16;

    private const int Oldest = 105;

    public IEnumerable<Clue> Find(SentenceFacts sentence)
    {
        var tree = sentence.Tree;
        for (var at = 0; at < tree.Tokens.Length; at++)
        {
            if (sentence.Parties[at] is [{ Id: { } id, How: "name" or "title" } party] && marks.Birth(id) is { } born
                && AgeAt(sentence, at) is { } age && directory.Find(id) is { Kind: EntityKind.Person } person)
            {
                yield return new Clue([(born.AddYears(age), born.AddYears(age + 1).AddDays(-1))], new DateEvidence($"{person.Name} is {age}.", party.Span));
            }
        }
    }

    /// <summary>The age that stands between commas behind a name, or behind "who is" there.</summary>
    private static int? AgeAt(SentenceFacts sentence, int name)
    {
        var tree = sentence.Tree;
        var end = name + 1;
        while (end < tree.Tokens.Length && tree[end].Upos == "PROPN")
        {
            end++; // the rest of the name
        }

        if (Form(end) != ",")
        {
            return null;
        }

        var isIs = Form(end + 1) == "who" && Form(end + 2) is "is" or "turned";
        var number = isIs ? end + 3 : end + 1;
        return Form(number + 1) is "," or "." && int.TryParse(Form(number), out var age) && age is >= Youngest and <= Oldest ? age : null;

        string Form(int index) => index < tree.Tokens.Length ? tree[index].Form : "";
    }
}
