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


def pieces(form):
    """The eight hashed pieces of a form, each a bucket of one shared table."""
    n = normalise(form)
    parts = ["a" + n[:1], "b" + n[:2], "c" + n[:3], "d" + n[-1:], "e" + n[-2:], "f" + n[-3:], "g" + n[-4:],
             "h" + shape(form)]
    return [fnv(p) % BUCKETS for p in parts]


class Product(torch.autograd.Function):
    """x times the transpose of w, multiplied in 16-bit floats (ten times as fast on processors that know them)."""

    @staticmethod
    def forward(ctx, x, w):
        x, w = x.bfloat16(), w.bfloat16()
        ctx.save_for_backward(x, w)
        return (x @ w.t()).float()

    @staticmethod
    def backward(ctx, grad):
        x, w = ctx.saved_tensors
        grad = grad.bfloat16()
        return (grad @ w).float(), (grad.t() @ x).float()


class Linear(nn.Linear):
    def forward(self, x):
        out = Product.apply(x.reshape(-1, x.shape[-1]), self.weight).view(*x.shape[:-1], -1)
        return out if self.bias is None else out + self.bias


class Recurrence(torch.autograd.Function):
    """One LSTM direction over inputs that are already multiplied by the input weights; time first.

    Written out because PyTorch's own backward pass on a processor fills a whole tensor of zeros at every step.
    The gates stand in PyTorch's order: input, forget, cell, output.
    """

    @staticmethod
    def forward(ctx, given, weight, live, reverse):
        steps, n, four = given.shape
        h = torch.zeros(n, four // 4)
        c = torch.zeros(n, four // 4)
        outs = torch.empty(steps, n, four // 4)
        cells = torch.empty(steps, n, four // 4)
        gates = torch.empty(steps, n, four)
        order = range(steps - 1, -1, -1) if reverse else range(steps)
        turned = weight.bfloat16().t().contiguous()
        d = four // 4
        for t in order:
            g = gates[t]
            torch.add(given[t], h.bfloat16() @ turned, out=g)
            g[:, :2 * d].sigmoid_()
            g[:, 2 * d:3 * d].tanh_()
            g[:, 3 * d:].sigmoid_()
            c = (g[:, d:2 * d] * c + g[:, :d] * g[:, 2 * d:3 * d]) * live[t]
            h = g[:, 3 * d:] * torch.tanh(c) * live[t]
            cells[t] = c
            outs[t] = h
        ctx.save_for_backward(outs, cells, gates, weight, live)
        ctx.reverse = reverse
        return outs

    @staticmethod
    def backward(ctx, grad):
        outs, cells, gates, weight, live = ctx.saved_tensors
        steps, n, d = outs.shape
        small = weight.bfloat16()
        dg = torch.empty_like(gates)
        dh = torch.zeros(n, d)
        dc = torch.zeros(n, d)
        zero = torch.zeros(n, d)
        order = range(steps) if ctx.reverse else range(steps - 1, -1, -1)
        for t in order:
            before = t + 1 if ctx.reverse else t - 1
            c_before = cells[before] if 0 <= before < steps else zero
            i, f, z, o = gates[t].split(d, 1)
            up = (grad[t] + dh) * live[t]
            tc = torch.tanh(cells[t])
            dc = (dc + up * o * (1 - tc * tc)) * live[t]
            out = dg[t]
            out[:, :d] = dc * z * i * (1 - i)
            out[:, d:2 * d] = dc * c_before * f * (1 - f)
            out[:, 2 * d:3 * d] = dc * i * (1 - z * z)
            out[:, 3 * d:] = up * tc * o * (1 - o)
            dc = dc * f
            dh = (out.bfloat16() @ small).float()
        h_before = torch.cat([outs[1:], outs.new_zeros(1, n, d)] if ctx.reverse else [outs.new_zeros(1, n, d), outs[:-1]])
        turn = dg.flatten(0, 1).bfloat16().t() @ h_before.flatten(0, 1).bfloat16()
        return dg, turn.float(), None, None


class BothWays(nn.Module):
    """An LSTM layer read forwards and backwards; time first."""

    def __init__(self, size, hidden):
        super().__init__()
        self.hidden = hidden
        self.give = Linear(size, 8 * hidden)
        self.back = nn.ParameterList([nn.Parameter(torch.empty(4 * hidden, hidden)) for _ in range(2)])
        nn.init.zeros_(self.give.bias)
        for w in range(2):
            self.give.bias.data[(4 * w + 1) * hidden:(4 * w + 2) * hidden] = 1.0
            for g in range(4):
                nn.init.orthogonal_(self.back[w].data[g * hidden:(g + 1) * hidden])
        nn.init.xavier_uniform_(self.give.weight)

    def forward(self, x, live):
        given = self.give(x)
        cut = 4 * self.hidden
        return torch.cat([Recurrence.apply(given[:, :, :cut].contiguous(), self.back[0], live, False),
                          Recurrence.apply(given[:, :, cut:].contiguous(), self.back[1], live, True)], -1)


class ParserNetwork(nn.Module):
    def __init__(self, vectors, trained, tags, upos, rels, width=100, hidden=192, layers=2, arc=128, rel=160, tag=96):
        super().__init__()
        self.register_buffer("vectors", vectors)            # words x width, frozen
        self.register_buffer("trained", trained)            # words seen often enough to have a row of their own
        self.project = Linear(width, width, bias=False)  # lets the frozen vectors be turned to the task
        self.words = nn.Embedding(vectors.shape[0], width)  # what the task adds for words of the training set
        nn.init.zeros_(self.words.weight)
        nn.init.eye_(self.project.weight)
        self.form = nn.EmbeddingBag(BUCKETS, width, mode="sum")
        nn.init.normal_(self.form.weight, std=0.15)
        self.lstm = nn.ModuleList()
        size = 2 * width
        for _ in range(layers):
            cell = BothWays(size, hidden)
            self.lstm.append(cell)
            size = 2 * hidden
        self.root = nn.Parameter(torch.randn(size) * 0.1)
        self.tag_hidden = Linear(size, tag)
        self.tag_out = Linear(tag, tags)
        self.upos_out = Linear(tag, upos)
        self.arc_dep = Linear(size, arc)
        self.arc_head = Linear(size, arc)
        self.arc_mix = nn.Parameter(torch.zeros(arc + 1, arc))
        nn.init.xavier_uniform_(self.arc_mix)
        self.rel_dep = Linear(size, rel)
        self.rel_head = Linear(size, rel, bias=False)
        self.rel_out = Linear(rel, rels)

    def encode(self, words, bags, lengths, drop, word_drop):
        n, t = words.shape
        ids = torch.where(self.trained[words], words, torch.zeros_like(words))
        if self.training and word_drop > 0:
            gone = torch.rand(n, t) < word_drop
            ids = torch.where(gone, torch.zeros_like(words), ids)
        vec = self.vectors[words]
        if self.training and word_drop > 0:
            vec = vec * (torch.rand(n, t, 1) >= word_drop * 0.4).float()
        x = torch.cat([self.project(vec) + self.words(ids), self.form(bags.view(n * t, -1)).view(n, t, -1)], -1)
        x = F.dropout(x, drop, self.training)
        x = x.transpose(0, 1)
        live = (torch.arange(t)[:, None] < lengths[None, :]).float().unsqueeze(-1)
        for cell in self.lstm:
            x = cell(x, live)
            if self.training:  # one mask a sentence, as recurrent layers want
                x = x * F.dropout(torch.ones(1, n, x.shape[2]), drop, True)
        return x.transpose(0, 1)

    def heads(self, x, drop):
        n, t, d = x.shape
        tag = F.dropout(F.relu(self.tag_hidden(x)), drop, self.training)
        full = torch.cat([self.root.expand(n, 1, d), x], 1)
        dep = F.dropout(F.leaky_relu(self.arc_dep(x), 0.1), drop, self.training)
        head = F.dropout(F.leaky_relu(self.arc_head(full), 0.1), drop, self.training)
        one = torch.cat([dep, torch.ones(n, t, 1)], -1)
        arcs = Product.apply(one.flatten(0, 1), self.arc_mix.t()).view(n, t, -1) @ head.transpose(1, 2)  # n, t dependants, t + 1 heads
        return self.tag_out(tag), self.upos_out(tag), arcs, self.rel_dep(x), self.rel_head(full)

    def relations(self, rel_dep, rel_head, heads, drop):
        chosen = torch.gather(rel_head, 1, heads.unsqueeze(-1).expand(-1, -1, rel_head.shape[2]))
        return self.rel_out(F.dropout(F.leaky_relu(rel_dep + chosen, 0.1), drop, self.training))
