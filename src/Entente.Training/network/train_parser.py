"""Trains the parser's network from CoNLL-U files and word vectors; `entente train` calls it.

  train_parser.py --train A.conllu B.conllu --dev C.conllu --vectors vec.txt --out DIR --seed 1

Writes DIR/network.bin (tensors by name, see write_tensor) and DIR/labels.json. Needs Debian's python3-torch.
"""
import argparse
import copy
import json
import random
import struct
import time

import torch
import torch.nn.functional as F

from parser_network import ParserNetwork, normalise, pieces


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
                rows.append((c[1], c[3], c[4] + "|" + c[5], int(c[6]), c[7]))
    if rows:
        out.append(rows)
    return out


def read_vectors(path):
    words, rows = [], []
    with open(path, encoding="utf8") as f:
        next(f)
        for line in f:
            c = line.rstrip().split(" ")
            words.append(c[0])
            rows.append([float(v) for v in c[1:]])
    return words, torch.tensor(rows)


def varied(sentence, rng):
    """Headlines have capitals and no full stop; the treebanks have few, so some sentences are dressed so."""
    r = rng.random()
    if r < 0.03:
        sentence = [(w.upper(), *rest) for w, *rest in sentence]
    elif r < 0.06:
        sentence = [(w[:1].upper() + w[1:], *rest) for w, *rest in sentence]
    last = len(sentence)
    if last > 4 and sentence[-1][0] == "." and rng.random() < 0.05 and all(row[3] != last for row in sentence):
        sentence = sentence[:-1]
    return sentence


class Data:
    def __init__(self, args, train):
        words, vectors = read_vectors(args.vectors)
        self.vocab = {"<unk>": 0}
        for w in words:
            if w not in self.vocab and w != "</s>":
                self.vocab[w] = len(self.vocab)
        keep = [torch.zeros(vectors.shape[1])] + [v for w, v in zip(words, vectors) if w != "</s>"]
        count = {}
        for s in train:
            for row in s:
                n = normalise(row[0])
                count[n] = count.get(n, 0) + 1
        self.trained = set()
        for w in sorted(count):
            if count[w] >= 2:
                if w not in self.vocab:
                    self.vocab[w] = len(self.vocab)
                    keep.append(torch.zeros(vectors.shape[1]))
                self.trained.add(self.vocab[w])
        self.vectors = torch.stack(keep)
        self.vectors /= self.vectors.std() * 2
        self.known = torch.zeros(len(self.vocab), dtype=torch.bool)
        self.known[sorted(self.trained)] = True
        self.tags = sorted({row[1] + "|" + row[2] for s in train for row in s})
        self.upos = sorted({row[1] for s in train for row in s})
        self.rels = sorted({row[4] for s in train for row in s})
        self.tag_id = {t: i for i, t in enumerate(self.tags)}
        self.upos_id = {t: i for i, t in enumerate(self.upos)}
        self.rel_id = {t: i for i, t in enumerate(self.rels)}
        self.piece_cache = {}

    def features(self, form):
        got = self.piece_cache.get(form)
        if got is None:
            got = (self.vocab.get(normalise(form), 0), pieces(form))
            self.piece_cache[form] = got
        return got

    def batch(self, sentences):
        t = max(len(s) for s in sentences)
        n = len(sentences)
        words = torch.zeros(n, t, dtype=torch.long)
        bags = torch.zeros(n, t, 8, dtype=torch.long)
        tags = torch.full((n, t), -1, dtype=torch.long)
        upos = torch.full((n, t), -1, dtype=torch.long)
        heads = torch.full((n, t), -1, dtype=torch.long)
        rels = torch.full((n, t), -1, dtype=torch.long)
        for i, s in enumerate(sentences):
            got = [self.features(row[0]) for row in s]
            k = len(s)
            words[i, :k] = torch.tensor([g[0] for g in got])
            bags[i, :k] = torch.tensor([g[1] for g in got])
            tags[i, :k] = torch.tensor([self.tag_id.get(row[1] + "|" + row[2], -1) for row in s])
            upos[i, :k] = torch.tensor([self.upos_id.get(row[1], -1) for row in s])
            heads[i, :k] = torch.tensor([row[3] for row in s])
            rels[i, :k] = torch.tensor([self.rel_id.get(row[4], -1) for row in s])
        return words, bags, tags, upos, heads, rels, torch.tensor([len(s) for s in sentences])


def batches(sentences, size, rng=None):
    order = sorted(range(len(sentences)), key=lambda i: (len(sentences[i]) + (rng.random() * 3 if rng else 0), i))
    out, now, longest = [], [], 0
    for i in order:
        longest = max(longest, len(sentences[i]))
        if now and longest * (len(now) + 1) > size:
            out.append(now)
            now, longest = [], len(sentences[i])
        now.append(i)
    out.append(now)
    if rng:
        rng.shuffle(out)
    return [[sentences[i] for i in b] for b in out]


def mask_heads(arcs, lengths):
    n, t, h = arcs.shape
    beyond = torch.arange(h)[None, :] > lengths[:, None]
    return arcs.masked_fill(beyond[:, None, :], -1e4)


def evaluate(net, data, sentences):
    net.eval()
    total = pos = las = uas = tag = 0
    with torch.no_grad():
        for b in batches(sentences, 3000):
            words, bags, tags, upos, heads, rels, lengths = data.batch(b)
            x = net.encode(words, bags, lengths, 0, 0)
            t, u, arcs, rd, rh = net.heads(x, 0)
            got = mask_heads(arcs, lengths).argmax(-1)
            lab = net.relations(rd, rh, got, 0).argmax(-1)
            live = heads >= 0
            total += live.sum().item()
            right = (got == heads) & live
            uas += right.sum().item()
            las += (right & (lab == rels)).sum().item()
            pos += ((u.argmax(-1) == upos) & live).sum().item()
            tag += ((t.argmax(-1) == tags) & live).sum().item()
    return f"UPOS {100 * pos / total:.2f} tag {100 * tag / total:.2f} UAS {100 * uas / total:.2f} LAS {100 * las / total:.2f}", las / total


def write_tensor(f, name, tensor):
    """Name, rank, sizes, then 32-bit floats row by row; all little-endian."""
    raw = name.encode("utf8")
    f.write(struct.pack("<i", len(raw)) + raw + struct.pack("<i", tensor.dim()))
    f.write(struct.pack(f"<{tensor.dim()}i", *tensor.shape))
    f.write(tensor.detach().float().contiguous().numpy().astype("<f4").tobytes())


def save(net, data, args):
    unk = net.words.weight[0]
    extra = torch.where(data.known[:, None], net.words.weight, unk[None, :])
    table = net.project(net.vectors) + extra
    state = {k: v for k, v in net.state_dict().items() if k.split(".")[0] not in ("vectors", "trained", "project", "words")}
    state["word_table"] = table
    with open(f"{args.out}/network.bin", "wb") as f:
        f.write(struct.pack("<i", len(state)))
        for k in sorted(state):
            write_tensor(f, k, state[k])
    words = [w for w, _ in sorted(data.vocab.items(), key=lambda p: p[1])]
    json.dump({"words": words, "tags": data.tags, "upos": data.upos, "rels": data.rels},
              open(f"{args.out}/labels.json", "w", encoding="utf8"), ensure_ascii=False)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--train", nargs="+", required=True)
    p.add_argument("--silver", nargs="*", default=[])
    p.add_argument("--dev", nargs="+", required=True)
    p.add_argument("--vectors", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--epochs", type=int, default=30)
    p.add_argument("--hidden", type=int, default=192)
    p.add_argument("--layers", type=int, default=2)
    p.add_argument("--batch", type=int, default=1500)
    p.add_argument("--rate", type=float, default=0.003)
    p.add_argument("--drop", type=float, default=0.33)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--limit", type=int, default=0)
    args = p.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    train = [s for path in args.train for s in read_conllu(path)]
    silver = [s for path in args.silver for s in read_conllu(path)]
    if args.limit:
        train = train[:args.limit]
    data = Data(args, train)
    net = ParserNetwork(data.vectors, data.known, len(data.tags), len(data.upos), len(data.rels),
                        width=data.vectors.shape[1], hidden=args.hidden, layers=args.layers)
    print("parameters", sum(p.numel() for p in net.parameters()), "words", len(data.vocab), "tags", len(data.tags),
          flush=True)
    slow = copy.deepcopy(net)
    opt = torch.optim.Adam(net.parameters(), lr=args.rate, betas=(0.9, 0.95), foreach=True)
    step = 0
    per_epoch = len(batches(train + silver, args.batch, rng))
    all_steps = args.epochs * per_epoch
    devs = [(path, read_conllu(path)) for path in args.dev]
    for epoch in range(1, args.epochs + 1):
        net.train()
        began, loss_sum = time.time(), 0.0
        for b in batches([varied(s, rng) for s in train + silver], args.batch, rng):
            words, bags, tags, upos, heads, rels, lengths = data.batch(b)
            rate = args.rate * min(1, (step + 1) / 200) * max(0.01, 1 - step / all_steps)
            for g in opt.param_groups:
                g["lr"] = rate
            x = net.encode(words, bags, lengths, args.drop, 0.2)
            t, u, arcs, rd, rh = net.heads(x, args.drop)
            arcs = mask_heads(arcs, lengths)
            gold = heads.clamp(min=0)
            lab = net.relations(rd, rh, gold, args.drop)
            loss = (F.cross_entropy(arcs.flatten(0, 1), heads.flatten(), ignore_index=-1)
                    + F.cross_entropy(lab.flatten(0, 1), rels.flatten(), ignore_index=-1)
                    + 0.5 * F.cross_entropy(u.flatten(0, 1), upos.flatten(), ignore_index=-1)
                    + 0.5 * F.cross_entropy(t.flatten(0, 1), tags.flatten(), ignore_index=-1))
            opt.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            opt.step()
            step += 1
            loss_sum += loss.item()
            if step % 5 == 0:
                keep = min(0.995, step / (step + 50))
                with torch.no_grad():
                    ours = list(slow.parameters())
                    torch._foreach_mul_(ours, keep)
                    torch._foreach_add_(ours, list(net.parameters()), alpha=1 - keep)
        line = f"epoch {epoch} loss {loss_sum / per_epoch:.3f} {time.time() - began:.0f}s"
        if epoch % 3 == 0 or epoch == args.epochs:
            for path, sentences in devs:
                line += " | " + path.split("/")[-1] + " " + evaluate(slow, data, sentences)[0]
            save(slow, data, args)
        print(line, flush=True)


if __name__ == "__main__":
    main()
