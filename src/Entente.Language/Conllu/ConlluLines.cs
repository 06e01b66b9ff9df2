using System.Globalization;
using System.Text;

namespace Entente.Language.Conllu;

/// <summary>Gathers the lines of one sentence after another and checks them.</summary>
internal sealed class ConlluLines(string name)
{
    private const int Columns = 10;

    private readonly List<string> comments = [];
    private readonly List<Token> tokens = [];
    private readonly List<int> tokenLines = [];
    private readonly List<string> misc = [];
    private readonly StringBuilder text = new();
    private int lineNumber;
    private bool spaceBefore;

    // A multiword token that is being read: where its form lies in the text, its last word, how much of it is used.
    private int jointStart;
    private int jointLast = -1;
    private int jointUsed;
    private string jointForm = "";
    private int jointFirst;

    /// <summary>Takes a line; a blank one gives the sentence that it ends, if there is one.</summary>
    public ConlluSentence? Add(string line)
    {
        lineNumber++;
        if (line.Length == 0)
        {
            return Finish();
        }

        if (line[0] == '#')
        {
            comments.Add(line);
            return null;
        }

        var columns = line.Split('\t');
        if (columns.Length != Columns)
        {
            throw Bad($"{columns.Length} columns; CoNLL-U has {Columns}, parted by tabs");
        }

        AddRow(columns);
        return null;
    }

    private void AddRow(string[] columns)
    {
        var id = columns[0];
        if (id.Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        if (columns[1].Length == 0)
        {
            throw Bad("the form is empty");
        }

        var dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            OpenJoint(columns, Number(id[..dash], "first id"), Number(id[(dash + 1)..], "last id"));
            return;
        }

        if (Number(id, "id") != tokens.Count + 1)
        {
            throw Bad($"id {id} where {tokens.Count + 1} was expected");
        }

        AddWord(columns);
    }

    private void OpenJoint(string[] columns, int first, int last)
    {
        if (first != tokens.Count + 1 || last <= first)
        {
            throw Bad($"the range {columns[0]} does not begin at the next word");
        }

        Space();
        jointStart = text.Length;
        text.Append(columns[1]);
        jointForm = columns[1];
        jointFirst = first - 1;
        jointLast = last - 1;
        jointUsed = 0;
        spaceBefore = HasSpace(columns[9]);
    }

    private void AddWord(string[] columns)
    {
        var index = tokens.Count;
        var joint = index <= jointLast;
        TextSpan span;
        if (joint)
        {
            span = JointPart(columns[1], index);
        }
        else
        {
            Space();
            span = new TextSpan(text.Length, text.Length + columns[1].Length);
            text.Append(columns[1]);
            spaceBefore = HasSpace(columns[9]);
        }

        var word = new Word(span, columns[1], joint && index > jointFirst);
        var head = columns[6] == "_" ? -1 : Number(columns[6], "head") - 1;
        tokens.Add(new Token(index, word, columns[2], columns[3], columns[4], columns[5], head, columns[7]));
        tokenLines.Add(lineNumber);
        misc.Add(columns[9]);
    }

    /// <summary>A part's share of the multiword token: its own length, and all that is left for the last part.</summary>
    private TextSpan JointPart(string form, int index)
    {
        var left = jointForm.Length - jointUsed - (jointLast - index);
        var length = index == jointLast ? jointForm.Length - jointUsed : Math.Max(Math.Min(form.Length, left), 0);
        var start = jointStart + jointUsed;
        jointUsed += length;
        return new TextSpan(start, start + length);
    }

    private ConlluSentence? Finish()
    {
        if (tokens.Count == 0)
        {
            if (comments.Count > 0)
            {
                throw Bad("comments without a word");
            }

            return null;
        }

        if (jointLast >= tokens.Count)
        {
            throw Bad($"the range up to {jointLast + 1} is longer than the sentence");
        }

        CheckHeads();
        var sentence = new ConlluSentence
        {
            Comments = [.. comments],
            Text = text.ToString(),
            Tokens = [.. tokens],
            Misc = [.. misc],
            SpaceAfter = spaceBefore,
        };
        comments.Clear();
        tokens.Clear();
        tokenLines.Clear();
        misc.Clear();
        text.Clear();
        jointLast = -1;
        return sentence;
    }

    private void CheckHeads()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Head >= tokens.Count || tokens[i].Head == i)
            {
                throw Bad($"head {tokens[i].Head + 1} of word {i + 1} is none of the sentence's other words", tokenLines[i]);
            }
        }
    }

    private void Space()
    {
        if (tokens.Count > 0 && spaceBefore)
        {
            text.Append(' ');
        }
    }

    private static bool HasSpace(string misc) => !misc.Contains("SpaceAfter=No", StringComparison.Ordinal);

    private int Number(string value, string what) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Bad($"the {what} '{value}' is no number");

    private InvalidDataException Bad(string what, int? line = null) =>
        new($"{name}:{line ?? lineNumber}: [conllu] {what}.");
}
