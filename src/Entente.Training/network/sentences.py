"""Sentences for training: treebanks, unlabelled sentences, their words as numbers, and batches of like length.

`entente train sentences` writes unlabelled sentences, one a line, words parted by spaces. A word that the parser is lent
under another form (docs/decisions/0007) stands as both, parted by the character 1.
"""
import zlib

import numpy as np

from parser_network import BUCKETS, fnv, normalise, shape

TEACHER_BUCKETS = 65536
MARK = "\x00"  # stands between sentences, and for the root
FORMS = 3  # a form as it is, in capitals, and with one capital: headlines


def read_conllu(path):
    rows, out = [], []
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                out.append(rows)
            rows = []
        elif line[0] != "#":
            c = line.split("\t")
            if c[0].isdigit():
                rows.append((c[1].replace(" ", "\u00a0"), c[3], c[4] + "|" + c[5], int(c[6]), c[7]))
    if rows:
        out.append(rows)
    return out


def read_sentences(path):
    for line in open(path, encoding="utf8"):
        yield [(w.split("\x01")[0], w.split("\x01")[-1]) for w in line.rstrip("\n").split(" ")]


class Forms:
    """Every form that occurs, numbered; 0 is the mark."""

    def __init__(self):
        self.names, self.ids = [MARK], {MARK: 0}

    def id(self, form):
        got = self.ids.get(form)
        if got is None:
            got = self.ids[form] = len(self.names)
            self.names.append(form)
        return got

    def stream(self, sentences):
        """The words of all sentences in a row, the mark behind each."""
        out = []
        for forms in sentences:
            out.extend(map(self.id, forms))
            out.append(0)
        return np.array(out, dtype=np.int32)


def spans(stream):
    """Where each sentence of a stream starts, and its length."""
    ends = np.nonzero(stream == 0)[0]
    starts = np.concatenate([[0], ends[:-1] + 1]).astype(np.int64)
    return starts, ends - starts


class Labels:
    def __init__(self, treebank):
        self.tags = sorted({row[1] + "|" + row[2] for s in treebank for row in s})
        self.upos = sorted({row[1] for s in treebank for row in s})
        self.rels = sorted({row[4] for s in treebank for row in s})
        self.ids = [{name: i for i, name in enumerate(names)} for names in (self.tags, self.upos, self.rels)]

    def trees(self, treebank, forms):
        tag, upos, rel = self.ids
        cells = [(forms.id(r[0]), tag.get(r[1] + "|" + r[2], -1), upos.get(r[1], -1), r[3], rel.get(r[4], -1)) for s in treebank for r in s]
        form, tags, u, heads, rels = np.array(cells, dtype=np.int64).reshape(-1, 5).T
        lens = np.array([len(s) for s in treebank], dtype=np.int64)
        return dict(form=form, tag=tags, upos=u, head=heads, rel=rels, start=np.cumsum(lens) - lens, len=lens)


def vocabulary(forms, streams, treebank):
    """Normalised words by frequency: those that stand four times, or twice in the treebanks. 0 is every other word."""
    count = sum(np.bincount(s, minlength=len(forms.names)) for s in streams)
    gold = np.bincount(treebank["form"], minlength=len(forms.names))
    count[0] = 0
    words, marked = {}, {}
    for form, n, g in zip(forms.names, (count + gold).tolist(), gold.tolist()):
        word = normalise(form)
        words[word] = words.get(word, 0) + n
        marked[word] = marked.get(word, 0) + g
    keep = sorted((w for w in words if w != MARK and (words[w] >= 4 or marked[w] >= 2)), key=lambda w: (-words[w], w))
    return {"<unk>": 0, **{w: i + 1 for i, w in enumerate(keep)}}


def features(forms, vocab):
    """For each form: its word; the student's eight pieces; the teacher's twelve. The last axis but one: FORMS."""
    word = np.zeros(len(forms.names), np.int64)
    small = np.zeros((FORMS, len(forms.names), 8), np.int64)
    large = np.zeros((FORMS, len(forms.names), 12), np.int64)
    hashes = {}

    def row(piece):
        got = hashes.get(piece)
        if got is None:
            got = hashes[piece] = (fnv(piece) % BUCKETS, zlib.crc32(piece.encode("utf8", "surrogatepass")) % TEACHER_BUCKETS)
        return got

    for i, form in enumerate(forms.names):
        n = normalise(form)
        word[i] = vocab.get(n, 0)
        ends = [row(p) for p in ("a" + n[:1], "b" + n[:2], "c" + n[:3], "d" + n[-1:], "e" + n[-2:], "f" + n[-3:], "g" + n[-4:])]
        more = [row(p)[1] for p in ("i" + n[:4], "j" + n[:5], "k" + n[-5:], "w" + n)]
        capitals = form.upper()
        for v, dressed in enumerate((form, capitals if len(capitals) == len(form) else form, form[:1].upper() + form[1:])):
            h = row("h" + shape(dressed))
            small[v, i] = [e[0] for e in ends] + [h[0]]
            large[v, i] = [e[1] for e in ends] + more + [h[1]]
    return word, small, large


def batches(lens, size, rng):
    """Numbers of sentences of about one length, about size words together."""
    order = np.argsort(lens + rng.random(len(lens)) * 3, kind="stable")
    out, at = [], 0
    while at < len(order):
        end, longest = at, 0
        while end < len(order) and (end == at or max(longest, lens[order[end]]) * (end - at + 1) <= size):
            longest = max(longest, lens[order[end]])
            end += 1
        out.append(order[at:end])
        at = end
    return [out[i] for i in rng.permutation(len(out))]


def equal_batches(lens, size, rng):
    """Numbers of sentences of exactly one length, about size words together: nothing is padded."""
    order = np.lexsort((rng.random(len(lens)), lens))
    out = []
    for group in np.split(order, np.nonzero(np.diff(lens[order]))[0] + 1):
        most = max(1, int(size // max(1, lens[group[0]])))
        out.extend(np.array_split(group, -(-len(group) // most)))
    return [out[i] for i in rng.permutation(len(out))]
