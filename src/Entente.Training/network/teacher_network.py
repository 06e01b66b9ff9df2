"""The teacher: a transformer over whole words, with heads for tags, arcs and relations. It is never shipped."""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

from sentences import TEACHER_BUCKETS


def norm(x):
    if hasattr(F, "rms_norm"):
        return F.rms_norm(x, (x.shape[-1],))
    return x * torch.rsqrt(x.float().pow(2).mean(-1, keepdim=True) + 1e-6).to(x.dtype)


def attend(q, k, v, mask):
    if hasattr(F, "scaled_dot_product_attention"):
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    a = (q.float() @ k.float().transpose(-1, -2)) / math.sqrt(q.shape[-1])
    a = a if mask is None else a.masked_fill(~mask, -1e9)
    return (a.softmax(-1) @ v.float()).to(q.dtype)


class Encoder(nn.Module):
    def __init__(self, words, word, pieces, width, layers, targets, head=64):
        super().__init__()
        self.width, self.layers, self.head = width, layers, min(head, width)
        self.register_buffer("forms", word, persistent=False)
        self.register_buffer("pieces", pieces, persistent=False)
        self.word = nn.Embedding(words, width)
        self.piece = nn.EmbeddingBag(TEACHER_BUCKETS, width, mode="sum")
        nn.init.normal_(self.word.weight, std=0.05)
        nn.init.normal_(self.piece.weight, std=0.02)
        self.gone = nn.Parameter(torch.randn(width) * 0.05)  # stands for a hidden word
        self.mark = nn.Parameter(torch.randn(width) * 0.05)  # stands between sentences, and for the root
        bound = 0.866 / math.sqrt(width)
        self.ask = nn.Parameter(torch.empty(layers, 3 * width, width).uniform_(-bound, bound))
        self.mix = nn.Parameter(torch.zeros(layers, width, width))
        self.up = nn.Parameter(torch.empty(layers, 4 * width, width).uniform_(-bound, bound))
        self.down = nn.Parameter(torch.zeros(layers, width, 4 * width))
        self.guess = nn.Linear(width, width)
        self.out = nn.Linear(width, targets)

    def matrices(self):
        return [self.ask, self.mix, self.up, self.down]

    def embed(self, forms, gone=None, dress=None):
        n, t = forms.shape
        rows = self.pieces[0 if dress is None else dress.expand(n, t), forms]
        x = (self.word(self.forms[forms.reshape(-1)]) + self.piece(rows.view(n * t, -1))).view(n, t, -1)
        x = torch.where((forms == 0).unsqueeze(-1), self.mark, x)
        return norm((x if gone is None else torch.where(gone.unsqueeze(-1), self.gone, x)).bfloat16())

    def turn(self, x):
        """Rotary positions."""
        half, t = self.head // 2, x.shape[1]
        angle = torch.arange(t, device=x.device)[:, None] * 10000 ** (-torch.arange(half, device=x.device) / half)
        cos, sin = angle.cos()[None, :, None].bfloat16(), angle.sin()[None, :, None].bfloat16()
        a, b = x[..., :half], x[..., half:]
        return torch.cat([a * cos - b * sin, b * cos + a * sin], -1).transpose(1, 2)

    def forward(self, x, mask=None, drop=0.0):
        n, t, d = x.shape
        for ask, mix, up, down in zip(*[p.bfloat16().unbind(0) for p in self.matrices()]):
            q, k, v = F.linear(norm(x), ask).view(n, t, 3, d // self.head, self.head).unbind(2)
            y = attend(self.turn(norm(q)), self.turn(norm(k)), v.transpose(1, 2), mask)
            x = x + F.dropout(F.linear(y.transpose(1, 2).reshape(n, t, d), mix), drop, self.training)
            x = x + F.dropout(F.linear(F.gelu(F.linear(norm(x), up)), down), drop, self.training)
        return norm(x)

    def read(self, forms, live=None, gone=None, dress=None, drop=0.0):
        """Sentences between two marks; the states of the first mark, which is the root, and of the words."""
        edge = forms.new_zeros(forms.shape[0], 1)
        full = torch.cat([edge, forms if live is None else torch.where(live, forms, edge), edge], 1)
        around = lambda x: torch.cat([edge.bool(), x, edge.bool()], 1)
        mask = None if live is None else torch.cat([~edge.bool(), ~edge.bool(), live], 1)[:, None, None]
        dress = None if dress is None else torch.cat([edge, dress.expand_as(forms), edge], 1)
        return self(self.embed(full, None if gone is None else around(gone), dress), mask, drop)[:, :-1]

    def guesses(self, x):
        x = norm(F.gelu(F.linear(x, self.guess.weight.bfloat16(), self.guess.bias.bfloat16())))
        return F.linear(x, self.out.weight.bfloat16(), self.out.bias.bfloat16())


def one(x):
    return torch.cat([x, x.new_ones(*x.shape[:2], 1)], -1)


class Heads(nn.Module):
    def __init__(self, width, tags, upos, rels, arc=400, rel=128):
        super().__init__()
        self.tag, self.tag_out, self.upos_out = nn.Linear(width, 256), nn.Linear(256, tags), nn.Linear(256, upos)
        self.arc_dep, self.arc_head = nn.Linear(width, arc), nn.Linear(width, arc)
        self.arc_mix = nn.Parameter(torch.empty(arc + 1, arc))
        nn.init.xavier_uniform_(self.arc_mix)
        self.rel_dep, self.rel_head = nn.Linear(width, rel), nn.Linear(width, rel)
        self.rel_mix = nn.Parameter(torch.randn(rels, rel + 1, rel + 1) * 0.02)

    def forward(self, x, drop):
        x = x.float()
        part = lambda layer, y: F.dropout(F.leaky_relu(layer(y), 0.1), drop, self.training)
        words = x[:, 1:]
        tag = part(self.tag, words)
        arcs = one(part(self.arc_dep, words)) @ self.arc_mix @ part(self.arc_head, x).transpose(1, 2)
        return self.tag_out(tag), self.upos_out(tag), arcs, part(self.rel_dep, words), part(self.rel_head, x)

    def relations(self, dep, head, heads):
        chosen = torch.gather(head, 1, heads.unsqueeze(-1).expand(-1, -1, head.shape[2]))
        r, i, j = self.rel_mix.shape
        mixed = (one(dep).flatten(0, 1) @ self.rel_mix.permute(1, 0, 2).reshape(i, r * j)).view(-1, r, j)
        return torch.bmm(mixed, one(chosen).flatten(0, 1).unsqueeze(-1)).view(*dep.shape[:2], r)


def orthogonal(g):
    """The nearest orthogonal matrices, by five steps of Newton and Schulz (Jordan et al. 2024, "Muon")."""
    x = g.bfloat16()
    flip = x.shape[-2] > x.shape[-1]
    x = x.transpose(-1, -2) if flip else x
    x = x / (x.float().norm(dim=(-2, -1), keepdim=True).bfloat16() + 1e-7)
    for _ in range(5):
        m = x @ x.transpose(-1, -2)
        x = 3.4445 * x + (-4.7750 * m + 2.0315 * (m @ m)) @ x
    return (x.transpose(-1, -2) if flip else x).float()


class Muon:
    """Momentum whose steps are orthogonal matrices; twice as fast as Adam for a transformer's matrices."""

    def __init__(self, params, parts, momentum=0.95):
        self.params, self.parts, self.momentum = params, parts, momentum
        self.held = [torch.zeros_like(p) for p in params]

    @torch.no_grad()
    def step(self, rate):
        for p, held, parts in zip(self.params, self.held, self.parts):
            held.lerp_(p.grad, 1 - self.momentum)
            step = p.grad.lerp(held, self.momentum)
            step = orthogonal(step.view(-1, step.shape[-2] // parts, step.shape[-1])).view_as(p)
            p.mul_(1 - 0.01 * rate).add_(step, alpha=-rate * max(1, p.shape[-2] / parts / p.shape[-1]) ** 0.5)
            p.grad = None
