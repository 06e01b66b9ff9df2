"""Trains the parser's network on the treebanks and on the teacher's trees; `entente train parser` calls it.

  train_parser.py --work DIR --vectors DIR/vectors.vec --device cuda

Reads DIR/silver.pt, which teacher.py wrote; writes DIR/network.bin (tensors by name, see write_tensor) and DIR/labels.json.
"""
import argparse
import copy
import json
import struct
import time

import numpy as np
import torch
import torch.nn.functional as F

from parser_network import ParserNetwork
from sentences import equal_batches

TIMES = {0: 3, 1: 1, 2: 1, 3: 2}  # how often a pass reads a sentence of the treebanks, news, speeches, our examples


def read_vectors(path, words):
    """fastText's vectors in the order of the words; nothing for words that it has not."""
    at = {w: i for i, w in enumerate(words)}
    out = None
    with open(path, encoding="utf8") as f:
        next(f)
        for line in f:
            c = line.rstrip("\n").rstrip(" ").split(" ")
            out = torch.zeros(len(words), len(c) - 1) if out is None else out
            if c[0] in at and c[0] != "<unk>":
                out[at[c[0]]] = torch.tensor([float(v) for v in c[1:]])
    return out / (out[1:].std() * 2)


def place(start, lens, batch, device):
    return torch.as_tensor(start[batch][:, None] + np.arange(int(lens[batch[0]]))[None]).to(device)


@torch.no_grad()
def evaluate(net, tree, device):
    net.eval()
    total = las = uas = 0
    for batch in equal_batches(tree["len"], 8000, np.random.default_rng(0)):
        at = place(tree["start"], tree["len"], batch, "cpu")
        x = net.encode(torch.as_tensor(tree["form"])[at].to(device), 0, 0)
        _, _, arcs, dep, head = net.heads(x, 0)
        got = arcs.argmax(-1)
        right = got.cpu() == torch.as_tensor(tree["head"])[at]
        total += at.numel()
        uas += right.sum().item()
        las += (right & (net.relations(dep, head, got, 0).argmax(-1).cpu() == torch.as_tensor(tree["rel"])[at])).sum().item()
    return f"UAS {100 * uas / total:.2f} LAS {100 * las / total:.2f}"


def write_tensor(f, name, tensor):
    """Name, rank, sizes, then 32-bit floats row by row; all little-endian."""
    raw = name.encode("utf8")
    f.write(struct.pack("<i", len(raw)) + raw + struct.pack("<i", tensor.dim()))
    f.write(struct.pack(f"<{tensor.dim()}i", *tensor.shape))
    f.write(tensor.detach().cpu().float().contiguous().numpy().astype("<f4").tobytes())


@torch.no_grad()
def save(net, data, work):
    extra = torch.where(net.trained[:, None], net.words.weight, net.words.weight[0][None])
    state = {"word_table": net.project(net.vectors) + extra}
    for name, value in net.state_dict().items():
        if name.split(".")[0] not in ("vectors", "trained", "word", "pieces", "project", "words", "lstm"):
            state[name] = value
    for i, cell in enumerate(net.lstm):
        state[f"lstm.{i}.give.weight"] = torch.cat([cell.weight_ih_l0, cell.weight_ih_l0_reverse])
        state[f"lstm.{i}.give.bias"] = torch.cat([cell.bias_ih_l0 + cell.bias_hh_l0, cell.bias_ih_l0_reverse + cell.bias_hh_l0_reverse])
        state[f"lstm.{i}.back.0"], state[f"lstm.{i}.back.1"] = cell.weight_hh_l0, cell.weight_hh_l0_reverse
    with open(f"{work}/network.bin", "wb") as f:
        f.write(struct.pack("<i", len(state)))
        for name in sorted(state):
            write_tensor(f, name, state[name])
    json.dump({"words": data["words"], **data["labels"]}, open(f"{work}/labels.json", "w", encoding="utf8"), ensure_ascii=False)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--work", required=True)
    p.add_argument("--vectors", required=True)
    p.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--steps", type=int, default=12900)
    p.add_argument("--hidden", type=int, default=288)
    p.add_argument("--layers", type=int, default=2)
    p.add_argument("--batch", type=int, default=10000, help="words")
    p.add_argument("--rate", type=float, default=0.003)
    p.add_argument("--drop", type=float, default=0.2)
    p.add_argument("--word-drop", type=float, default=0.12)
    args = p.parse_args()
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    data = torch.load(f"{args.work}/silver.pt", **({"weights_only": False} if torch.__version__ >= "2" else {}))
    labels = data["labels"]
    net = ParserNetwork(read_vectors(args.vectors, data["words"]), torch.as_tensor(data["trained"]), torch.as_tensor(data["word"]),
                        torch.as_tensor(data["pieces"]), len(labels["tags"]), len(labels["upos"]), len(labels["rels"]),
                        args.hidden, args.layers).to(args.device)
    token = {k: v.to(args.device) for k, v in data["tokens"].items()}
    start, lens, kind = data["start"], data["len"], data["kind"]
    pool = np.concatenate([np.repeat(np.nonzero(kind == k)[0], n) for k, n in TIMES.items()])
    print("parameters", sum(p.numel() for p in net.parameters()), "sentences", len(pool), "words", int(lens[pool].sum()), flush=True)
    slow = copy.deepcopy(net)
    ours, theirs = list(slow.parameters()), list(net.parameters())
    opt = torch.optim.Adam(theirs, lr=args.rate, betas=(0.9, 0.95), **({"fused": True} if args.device == "cuda" else {}))
    began, step, epoch = time.time(), 0, 0
    while step < args.steps:
        epoch += 1
        net.train()
        for batch in equal_batches(lens[pool], args.batch, rng):
            if step == args.steps:
                break
            for group in opt.param_groups:
                group["lr"] = args.rate * min(1, (step + 1) / 200) * max(0.01, 1 - step / args.steps)
            at = place(start, lens, pool[batch], args.device)
            x = net.encode(token["form"][at].long(), args.drop, args.word_drop)
            tag, upos, arcs, dep, head = net.heads(x, args.drop)
            # A sentence that lost its full stop has no such head.
            heads, share = token["h"][at].long().clamp(max=at.shape[1]), token["hp"][at].float()
            rels, doubt = token["r"][at].long(), token["rp"][at].float()
            names = net.relations(dep, head, heads[..., 0], args.drop)
            plain = lambda z, k: F.cross_entropy(z.flatten(0, 1), token[k][at].long().flatten(), ignore_index=-1, reduction="sum")
            loss = (-(F.log_softmax(arcs, -1).gather(-1, heads) * share).sum() - (F.log_softmax(names, -1).gather(-1, rels) * doubt).sum()
                    + 0.5 * plain(upos, "upos") + 0.5 * plain(tag, "tag")) / args.batch
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(theirs, 5.0)
            opt.step()
            step += 1
            keep = min(0.999, step / (step + 100))
            with torch.no_grad():
                torch._foreach_mul_(ours, keep)
                torch._foreach_add_(ours, theirs, alpha=1 - keep)
        if epoch % 3 == 0 or step == args.steps:
            print(f"pass {epoch}, step {step}, {time.time() - began:.0f} s", *(f"| {path} {evaluate(slow, tree, args.device)}" for path, tree in data["dev"].items()), flush=True)
            save(slow, data, args.work)


if __name__ == "__main__":
    main()
