using System.Collections.Immutable;
using Entente.Articles;
using Entente.Coding.Mentions;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Examples;

/// <summary>Resolves marked texts and compares who is found with who is meant.</summary>
/// <param name="actors">Names of persons in the answers may be written in any way that it knows.</param>
public sealed class MentionChecker(Coder coder, ActorDirectory actors)
{
    public IEnumerable<MentionResult> Check(IEnumerable<MarkedText> texts) => texts.SelectMany(Check);

    private IEnumerable<MentionResult> Check(MarkedText marked)
    {
        var article = new Article
        {
            Id = "marked",
            Input = "marked",
            Text = marked.Text,
            Published = marked.Published,
            PublishedBasis = "given",
            Parts = [new ArticlePart(PartKind.Paragraph, new TextSpan(0, marked.Text.Length))],
        };
        var view = coder.View(coder.Parse(article));
        foreach (var mention in marked.Mentions)
        {
            var found = Found(view, mention);
            yield return new MentionResult(marked, mention, found, Agrees(mention.Answer, found));
        }
    }

    private static ImmutableArray<Party> Found(ArticleView view, MarkedMention mention)
    {
        var span = mention.Span;
        foreach (var sentence in view.Sentences)
        {
            var tree = sentence.Sentence.Tree;
            var inside = tree.Tokens.Where(t => span.Contains(t.Span)).Select(t => t.Index).ToArray();
            if (inside.Length == 0)
            {
                continue;
            }

            var head = MentionFinder.HeadOf(tree, new TokenRange(inside[0], inside[^1] + 1));
            if (!sentence.Parties[head].IsEmpty)
            {
                return mention.Answer.Split('+').Length == sentence.Parties[head].Length
                    ? sentence.Parties[head]
                    : [.. sentence.Parties[head], .. Joined(sentence, head, span)]; // "Britain and the United States"
            }

            // Where the tree hangs the words together in another way, any of them may bear the party.
            var within = inside.Select(i => sentence.Parties[i]).LastOrDefault(p => !p.IsEmpty, []);
            return !within.IsEmpty || mention.Answer == "-" ? within : tree.Tokens.Select(t => sentence.Parties[t.Index])
                .FirstOrDefault(p => p is [{ How: not "title" } one] && one.Span.Contains(span), []); // "Ukrainian" of "Ukrainian army"
        }

        return [];
    }

    private static IEnumerable<Party> Joined(SentenceView sentence, int head, TextSpan span) => sentence.Sentence.Tree.Tokens
        .Where(t => t.Head == head && t.Relation == "conj" && span.Contains(t.Span))
        .SelectMany(t => sentence.Parties[t.Index].Concat(Joined(sentence, t.Index, span)));

    private bool Agrees(string answer, ImmutableArray<Party> found)
    {
        if (answer is "-" or "?")
        {
            return found.All(p => p.State is null && (p.Id is null || p.How == "place"));
        }

        var wanted = answer.Split('+');
        return !found.IsEmpty && wanted.All(w => found.Any(p => IsOne(w, p))) && found.All(p => wanted.Any(w => IsOne(w, p))); // "them": two of one state
    }

    private bool IsOne(string wanted, Party party)
    {
        var isPlace = wanted[0] == '@';
        var rest = isPlace ? wanted[1..] : wanted;
        var (codes, id) = rest.IndexOf('=') is >= 0 and var sign ? (rest[..sign], rest[(sign + 1)..]) : (rest, null);
        var (code, sector) = codes.IndexOf('/') is >= 0 and var slash ? (codes[..slash], codes[(slash + 1)..]) : (codes, null);
        return (code is "" ? party.State is null : party.State == code || (party.State is null && party.Id == code))
            && (sector is null || party.Sector == sector)
            && (id is null || party.Id == id || party.Name == id || actors.Named(id).Any(n => n.Entity.Id == party.Id || n.Entity.Name == party.Name))
            && (!isPlace || party.How is "place" or "city" or "capital");
    }
}

/// <param name="IsRight">Whether the parties found are those that the mark names.</param>
public sealed record MentionResult(MarkedText Text, MarkedMention Mention, ImmutableArray<Party> Found, bool IsRight)
{
    public override string ToString()
    {
        var found = Found.IsEmpty ? "nobody" : string.Join(" + ", Found.Select(
            p => $"{p.State ?? "no state"}{(p.Sector is null ? "" : "/" + p.Sector)} {p.Name} (by {p.How})"));
        return $"line {Text.Line}: '{Mention.Span.Of(Text.Text)}' should be {Mention.Answer}, is {found}\n    {Text.Text}";
    }
}
