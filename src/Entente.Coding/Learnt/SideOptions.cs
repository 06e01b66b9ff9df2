using System.Collections.Immutable;

namespace Entente.Coding.Learnt;

/// <summary>Somebody who may be a side of an act, or nobody.</summary>
/// <param name="Who">Null for nobody.</param>
/// <param name="Sentence">Where he is named.</param>
/// <param name="Keys">Those of his parties that are looked at.</param>
/// <param name="Rows">What is seen of him, each a row of the table.</param>
/// <param name="Words">Three words whose vectors are looked at beside them; "" for none.</param>
public sealed record SideOption(NamedToken? Who, int Sentence, ImmutableArray<string> Keys, int[] Rows, (string Act, string Other, string First) Words);

/// <summary>
/// What the model of acts sees of those who may be the sides of an act: the way through the tree from the word that tells it, alone and together with that
/// word, of what kind they are, how the frames use them; of those who are named in the sentences around, where they stand there.
/// </summary>
public static class SideOptions
{
    private const int LongestWay = 6;
    private const int MostOptions = 24;
    private const int MostNamed = 5;
    private const int MostBetween = 4;

    /// <summary>Sentences before the act's, nearest first, and the one behind it.</summary>
    private static readonly int[] Around = [1, 2, 3, -1];

    /// <param name="withFrames">Whether it is seen how the frames use them.</param>
    /// <summary>Nobody first, then all who are named in the sentence in their order, then others of the sentences around.</summary>
    public static IReadOnlyList<SideOption> Of(IReadOnlyList<LearntSentence> sentences, int number, int at, bool withFrames = true)
    {
        var sentence = sentences[number];
        var tree = sentence.Tree;
        var features = new List<int>(48);
        var act = new Act(sentence, at, withFrames);
        act.Read(features);
        Frames(act, [], features);
        var options = new List<SideOption> { new(null, number, [], [.. features], (act.Word, act.SubjectWord, act.ObjectWord)) };
        for (var n = 0; n < sentence.Named.Length && options.Count < MostOptions; n++)
        {
            var one = sentence.Named[n];
            features.Clear();
            var first = OfNamed(act, n, features);
            Frames(act, one.Keys, features);
            var governor = one.Token != at && tree[one.Token].Head is >= 0 and var above ? tree[above].Lemma : "";
            options.Add(new SideOption(one, number, one.Keys, [.. features], (act.Word, governor, first >= 0 ? tree[first].Lemma : "")));
        }

        for (var a = 0; a < Around.Length; a++)
        {
            var other = number - Around[a];
            if (other < 0 || other >= sentences.Count)
            {
                continue;
            }

            foreach (var one in sentences[other].Named)
            {
                var keys = one.Keys.RemoveAll(sentence.Keys.Contains);
                if (keys.IsEmpty || options.Count >= MostOptions)
                {
                    continue;
                }

                features.Clear();
                OfOther(act, sentences[other], one, keys, (uint)a, features);
                Frames(act, keys, features);
                options.Add(new SideOption(one, other, keys, [.. features], (act.Word, act.SubjectWord, "")));
            }
        }

        return options;
    }

    /// <summary>What is looked at of the act again and again.</summary>
    private sealed class Act
    {
        public Act(LearntSentence sentence, int at, bool withFrames)
        {
            (Sentence, At, Tree) = (sentence, at, sentence.Tree);
            Relation = sentence.Relation(at);
            IsPassive = Tree.Child(at, "nsubj:pass") >= 0 || Tree.Child(at, "aux:pass") >= 0 ? 1u : 0;
            Lemma = sentence.Lemma(at);
            Subject = ActFeatures.Subject(Tree, at);
            Object = Tree.Child(at, "obj");
            Named = (uint)Math.Min(MostNamed, sentence.Keys.Count);
            Mine = withFrames ? [.. sentence.Reports.Where(r => r.At == at)] : [];
            WithFrames = withFrames;
        }

        public LearntSentence Sentence { get; }

        public Language.SyntaxTree Tree { get; }

        public int At { get; }

        public uint Relation { get; }

        public uint IsPassive { get; }

        public uint Lemma { get; }

        public int Subject { get; }

        public int Object { get; }

        public uint Named { get; }

        /// <summary>What the frames found at this very word.</summary>
        public ImmutableArray<FramedReport> Mine { get; }

        public bool WithFrames { get; }

        public string Word => Tree[At].Lemma;

        public string SubjectWord => Subject >= 0 ? Tree[Subject].Lemma : "";

        public string ObjectWord => Object >= 0 ? Tree[Object].Lemma : "";

        public uint SubjectLemma => Subject >= 0 ? Sentence.Lemma(Subject) : 0;

        public uint ObjectLemma => Object >= 0 ? Sentence.Lemma(Object) : 0;

        /// <summary>What speaks for nobody.</summary>
        public void Read(List<int> into)
        {
            into.Add(Rows.Of(1));
            into.Add(Rows.Of(2, Lemma));
            into.Add(Rows.Of(3, Relation, IsPassive));
            into.Add(Rows.Of(4, Named));
            into.Add(Rows.Of(5, ObjectLemma));
            into.Add(Rows.Of(6, SubjectLemma));
            into.Add(Rows.Of(7, Lemma, ObjectLemma));
        }
    }

    /// <summary>Somebody of the same sentence; gives the first token of the way down to him, -1 for none.</summary>
    private static int OfNamed(Act act, int number, List<int> into)
    {
        var (sentence, tree, at) = (act.Sentence, act.Tree, act.At);
        var one = sentence.Named[number];
        var party = one.Token;
        var (full, bare, steps) = (0u, 0u, 0);
        var top = at;
        while (!tree.Dominates(top, party) && tree[top].Head >= 0)
        {
            if (steps++ < LongestWay)
            {
                full = Rows.Mixed(full, sentence.Relation(top) ^ 1);
                bare = Rows.Mixed(bare, sentence.Relation(top) ^ 1);
            }

            top = tree[top].Head;
        }

        var up = steps;
        Span<int> down = stackalloc int[64];
        var length = 0;
        for (var i = party; i != top && length < down.Length; i = tree[i].Head)
        {
            down[length++] = i;
        }

        var last = 2u;
        for (var d = length - 1; d >= 0; d--)
        {
            last = sentence.Step(down[d]);
            if (steps++ < LongestWay)
            {
                full = Rows.Mixed(full, last);
                bare = Rows.Mixed(bare, sentence.Relation(down[d]));
            }
        }

        var first = length > 0 ? down[length - 1] : -1;
        var between = 0;
        var rank = 0;
        foreach (var other in sentence.Named)
        {
            between += other.Token > Math.Min(at, party) && other.Token < Math.Max(at, party) ? 1 : 0;
            rank += other.Token < party ? 1 : 0;
        }

        var often = 0;
        foreach (var key in one.Keys)
        {
            var count = 0;
            foreach (var other in sentence.Named)
            {
                count += other.Keys.Contains(key) ? 1 : 0;
            }

            often = Math.Max(often, count);
        }

        var kind = one.Kind;
        var own = tree[party].Upos == "PROPN" ? kind : sentence.Lemma(party);
        var governor = party != at && tree[party].Head is >= 0 and var above ? sentence.Lemma(above) : 0;
        var side = party < at ? 0u : 1;
        var near = (uint)Math.Min(between, MostBetween);
        var topWord = top == at ? 1u : top == party ? 2 : sentence.Lemma(top);
        into.Add(Rows.Of(10, full, act.IsPassive));
        into.Add(Rows.Of(11, bare, act.IsPassive));
        into.Add(Rows.Of(12, act.Lemma, full, act.IsPassive));
        into.Add(Rows.Of(13, act.Lemma, bare, act.IsPassive));
        into.Add(Rows.Of(14, kind, bare));
        into.Add(Rows.Of(15, own, last));
        into.Add(Rows.Of(16, governor, last));
        into.Add(Rows.Of(17, Rows.Text(tree[at].Upos), full));
        into.Add(Rows.Of(18, side, near));
        into.Add(Rows.Of(19, own));
        into.Add(Rows.Of(20, one.How));
        into.Add(Rows.Of(21, one.How, bare));
        into.Add(Rows.Of(22, last));
        into.Add(Rows.Of(23, topWord, bare));
        into.Add(Rows.Of(24, act.Lemma, side, last));
        into.Add(Rows.Of(25, (uint)rank, act.Named));
        into.Add(Rows.Of(26, (uint)Math.Min(3, often)));
        into.Add(Rows.Of(27, kind));
        into.Add(Rows.Of(28, (uint)Math.Min(LongestWay, steps), side));
        into.Add(Rows.Of(29, act.Named, side, near, act.Relation));
        if (first >= 0)
        {
            into.Add(Rows.Of(30, sentence.Step(first), act.Lemma));
            into.Add(Rows.Of(31, sentence.Step(first), act.IsPassive));
            into.Add(Rows.Of(32, sentence.Lemma(first)));
        }

        if (up > 0)
        {
            into.Add(Rows.Of(33, sentence.Lemma(tree[at].Head), act.Relation, full));
        }

        if (party == act.Subject)
        {
            into.Add(Rows.Of(34, act.IsPassive, act.Relation));
            into.Add(Rows.Of(35, act.Lemma, act.IsPassive));
        }

        if (top != at && top != party && ActFeatures.Subject(tree, top) == party)
        {
            into.Add(Rows.Of(36, act.Relation, full));
        }

        return first;
    }

    /// <summary>Somebody of a sentence around.</summary>
    private static void OfOther(Act act, LearntSentence sentence, NamedToken one, ImmutableArray<string> keys, uint far, List<int> into)
    {
        var role = sentence.Relation(one.Token);
        var isOfRoot = sentence.Tree[one.Token].Head is >= 0 and var head && sentence.Tree[head].Head < 0 ? 1u : 0;
        var many = (uint)Math.Min(MostBetween, sentence.Keys.Count);
        into.Add(Rows.Of(40, far));
        into.Add(Rows.Of(41, many, act.Named));
        into.Add(Rows.Of(42, role, isOfRoot));
        into.Add(Rows.Of(43, one.Kind));
        into.Add(Rows.Of(44, act.Lemma));
        into.Add(Rows.Of(45, act.Relation, act.IsPassive));
        into.Add(Rows.Of(46, act.SubjectLemma));
        into.Add(Rows.Of(47, act.ObjectLemma));
        into.Add(Rows.Of(48, act.Named, far, act.Relation));
        foreach (var report in sentence.Reports)
        {
            if (report.Actors.Any(keys.Contains))
            {
                into.Add(Rows.Of(49, report.TypeName));
                into.Add(Rows.Of(50));
            }

            if (report.Recipients.Any(keys.Contains))
            {
                into.Add(Rows.Of(51, report.TypeName));
                into.Add(Rows.Of(52));
            }
        }
    }

    /// <summary>How the frames use whoever it is: at this word, and at others of the sentence.</summary>
    /// <param name="keys">Empty for nobody.</param>
    private static void Frames(Act act, ImmutableArray<string> keys, List<int> into)
    {
        if (!act.WithFrames)
        {
            return;
        }

        foreach (var report in act.Mine)
        {
            var isMutual = report.Report.Mutual ? 1u : 0;
            for (var side = 0u; side < 2; side++)
            {
                var there = side == 0 ? report.Actors : report.Recipients;
                var isHis = (keys.IsEmpty ? (side == 0 ? report.Report.Actor : report.Report.Recipient).IsEmpty : there.Any(keys.Contains)) ? 2 : 0u;
                into.Add(Rows.Of(60, side + isHis, isMutual, report.TypeName));
                into.Add(Rows.Of(61, side + isHis, report.TypeName));
                into.Add(Rows.Of(62, side + isHis, report.Rule));
                foreach (var doubt in report.Doubts)
                {
                    into.Add(Rows.Of(63, side + isHis, doubt));
                }
            }
        }

        if (act.Mine.IsEmpty)
        {
            into.Add(Rows.Of(64, keys.IsEmpty ? 0 : 1u));
        }

        foreach (var report in keys.IsEmpty ? [] : act.Sentence.Reports)
        {
            if (report.At == act.At)
            {
                continue;
            }

            if (report.Actors.Any(keys.Contains))
            {
                into.Add(Rows.Of(65, report.TypeName));
                into.Add(Rows.Of(66));
            }

            if (report.Recipients.Any(keys.Contains))
            {
                into.Add(Rows.Of(67, report.TypeName));
                into.Add(Rows.Of(68));
            }
        }
    }
}
