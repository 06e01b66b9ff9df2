"""The parser's network and the features of its words, for training.

The C# side (Entente.Language/Network) computes the same features and the same arithmetic; a change here is
a change there. The word of each token is normalised (lower case, digits to 0, straight quotes), looked up in a
table of vectors, and joined by a sum of hashed pieces of its form (prefixes, suffixes, shape). Two layers of LSTM
read the sentence both ways; small heads give the tag, the head of each word and the relation.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F

FIRST, LAST = "\u0002", "\u0003"
BUCKETS = 16384


def normalise(form):
    out = []
    for c in form:
        if c.isdigit() and ord(c) < 128:
            out.append("0")
        elif c in "\u2019\u2018\u02bc`\u00b4":
            out.append("'")
        elif c in "\u201c\u201d\u201e\u00ab\u00bb":
            out.append('"')
        elif c in "\u2013\u2014\u2212\u2010\u2011":
            out.append("-")
        else:
            low = c.lower()
            out.append(low if len(low) == 1 else c)
    return "".join(out)


def fnv(text):
    """FNV-1a over UTF-16 code units, 32 bits."""
    h = 2166136261
    raw = text.encode("utf-16-le")
    for i in range(0, len(raw), 2):
        h = ((h ^ (raw[i] | raw[i + 1] << 8)) * 16777619) & 0xFFFFFFFF
    return h


def shape(form):
    out = []
    for c in form[:24]:
        if c.isdigit() and ord(c) < 128:
            k = "9"
        elif c.isupper():
            k = "X"
        elif c.islower():
            k = "x"
        elif c.isalpha():
            k = "l"
        else:
            k = c
        if len(out) < 2 or out[-1] != k or out[-2] != k:
            out.append(k)
    return "".join(out)


class ParserNetwork(nn.Module):
    def __init__(self, vectors, trained, word, pieces, tags, upos, rels, hidden=288, layers=2, arc=128, rel=160, tag=96):
        """vectors: words x width; trained: words with a row of their own; word, pieces: a form's word and its pieces."""
        super().__init__()
        width = vectors.shape[1]
        self.register_buffer("vectors", vectors)            # frozen
        self.register_buffer("trained", trained)
        self.register_buffer("word", word)
        self.register_buffer("pieces", pieces)
        self.project = nn.Linear(width, width, bias=False)  # lets the frozen vectors be turned to the task
        self.words = nn.Embedding(vectors.shape[0], width)  # what the task adds for words of the training set
        nn.init.zeros_(self.words.weight)
        nn.init.eye_(self.project.weight)
        self.form = nn.EmbeddingBag(BUCKETS, width, mode="sum")
        nn.init.normal_(self.form.weight, std=0.15)
        self.lstm = nn.ModuleList()
        size = 2 * width
        for _ in range(layers):
            self.lstm.append(reader(size, hidden))
            size = 2 * hidden
        self.root = nn.Parameter(torch.randn(size) * 0.1)
        self.tag_hidden = nn.Linear(size, tag)
        self.tag_out = nn.Linear(tag, tags)
        self.upos_out = nn.Linear(tag, upos)
        self.arc_dep = nn.Linear(size, arc)
        self.arc_head = nn.Linear(size, arc)
        self.arc_mix = nn.Parameter(torch.zeros(arc + 1, arc))
        nn.init.xavier_uniform_(self.arc_mix)
        self.rel_dep = nn.Linear(size, rel)
        self.rel_head = nn.Linear(size, rel, bias=False)
        self.rel_out = nn.Linear(rel, rels)

    def encode(self, forms, drop, word_drop):
        """forms: sentences of one length, as numbers."""
        n, t = forms.shape
        words = self.word[forms]
        ids = torch.where(self.trained[words], words, torch.zeros_like(words))
        vec = self.vectors[words]
        dress = torch.zeros(n, 1, dtype=torch.long, device=forms.device)
        if self.training:  # some sentences are dressed as headlines, and some words are not known
            chance = torch.rand(n, 1, device=forms.device)
            dress = (chance < 0.05).long() + (chance < 0.025).long()
            ids = torch.where(torch.rand(n, t, device=forms.device) < word_drop, torch.zeros_like(ids), ids)
            vec = vec * (torch.rand(n, t, 1, device=forms.device) >= word_drop * 0.4).float()
        bags = self.pieces[dress.expand(n, t), forms]
        x = torch.cat([self.project(vec) + self.words(ids), self.form(bags.view(n * t, -1)).view(n, t, -1)], -1)
        x = F.dropout(x, drop, self.training).transpose(0, 1)
        for cell in self.lstm:
            x = cell(x)[0]
            if self.training:  # one mask a sentence, as recurrent layers want
                x = x * F.dropout(torch.ones(1, n, x.shape[2], device=x.device), drop, True)
        return x.transpose(0, 1)

    def heads(self, x, drop):
        n, t, d = x.shape
        tag = F.dropout(F.relu(self.tag_hidden(x)), drop, self.training)
        full = torch.cat([self.root.expand(n, 1, d), x], 1)
        dep = F.dropout(F.leaky_relu(self.arc_dep(x), 0.1), drop, self.training)
        head = F.dropout(F.leaky_relu(self.arc_head(full), 0.1), drop, self.training)
        one = torch.cat([dep, dep.new_ones(n, t, 1)], -1)
        return self.tag_out(tag), self.upos_out(tag), one @ self.arc_mix @ head.transpose(1, 2), self.rel_dep(x), self.rel_head(full)

    def relations(self, rel_dep, rel_head, heads, drop):
        chosen = torch.gather(rel_head, 1, heads.unsqueeze(-1).expand(-1, -1, rel_head.shape[2]))
        return self.rel_out(F.dropout(F.leaky_relu(rel_dep + chosen, 0.1), drop, self.training))


def reader(size, hidden):
    """An LSTM layer read forwards and backwards; time first. The gates stand as PyTorch has them: input, forget, cell, output."""
    cell = nn.LSTM(size, hidden, bidirectional=True)
    for name, p in cell.named_parameters():
        if "weight_hh" in name:
            for gate in range(4):
                nn.init.orthogonal_(p.data[gate * hidden:(gate + 1) * hidden])
        elif "weight_ih" in name:
            nn.init.xavier_uniform_(p)
        else:
            nn.init.zeros_(p)
            if "bias_ih" in name:
                p.data[hidden:2 * hidden] = 1.0
    return cell
