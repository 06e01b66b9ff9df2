"""Trains the teacher and parses unlabelled sentences with it; `entente train parser` calls it.

  teacher.py --work DIR --train A.conllu B.conllu --dev C.conllu D.conllu --sentences news.txt speeches.txt
             --examples examples.conllu --device cuda

First a transformer learns to guess hidden words of the sentences; then two heads, of two seeds, learn the treebanks on top
of it; their averaged judgement of the unlabelled sentences, with its doubts, goes to DIR/silver.pt, for train_parser.py.
Needs about a thousand times a processor's core: give it a GPU (docs/decisions/0010).
"""
import argparse
import time

import numpy as np
import torch
import torch.nn.functional as F

from sentences import Forms, Labels, batches, equal_batches, features, read_conllu, read_sentences, spans, vocabulary
from teacher_network import Encoder, Heads, Muon

BEGAN = time.time()


def say(*what):
    print(f"[{time.time() - BEGAN:6.0f}]", *what, flush=True)


def adamw(params, device, decay):
    return torch.optim.AdamW(params, betas=(0.9, 0.98), weight_decay=decay, **({"fused": True} if device == "cuda" else {}))


def pretrain(encoder, stream, targets, args):
    chunk, hidden_share = 128, 0.19
    encoder.train()
    muon = Muon(encoder.matrices(), (3, 1, 1, 1))
    rest = [p for p in encoder.parameters() if not any(p is m for m in encoder.matrices())]
    adam = adamw(rest, args.device, 0.01)
    hidden = int(chunk * hidden_share)
    grid = torch.arange(chunk, device=args.device)
    for step in range(args.pretrain):
        scale = min(1, (step + 1) / 150) * min(1, max(0.03, (1 - step / args.pretrain) / 0.45))
        for group in adam.param_groups:
            group["lr"] = 1.5e-3 * scale
        at = torch.randint(0, len(stream) - chunk, (args.chunks, 1), device=args.device)
        forms = stream[at + grid].long()
        picked = torch.rand(forms.shape, device=args.device).topk(hidden, dim=1).indices
        gone = torch.zeros_like(forms, dtype=torch.bool).scatter_(1, picked, torch.rand(picked.shape, device=args.device) < 0.88)
        x = encoder(encoder.embed(forms, gone))
        x = x.gather(1, picked.unsqueeze(-1).expand(-1, -1, encoder.width)).reshape(-1, encoder.width)
        loss = F.cross_entropy(encoder.guesses(x).float(), targets[forms.gather(1, picked)].flatten(), ignore_index=-1)
        loss.backward()
        muon.step(0.02 * scale)
        adam.step()
        adam.zero_grad(set_to_none=True)
        if (step + 1) % 500 == 0:
            say(f"pretraining, step {step + 1}, loss {loss.item():.3f}")


def place(tree, batch, device):
    """Where each word of a batch stands, and which of them are no padding."""
    start, lens = tree["start"][batch], tree["len"][batch]
    grid = np.arange(int(lens.max()))[None]
    at = torch.as_tensor(start[:, None] + np.minimum(grid, lens[:, None] - 1)).to(device)
    return at, torch.as_tensor(grid < lens[:, None]).to(device)


def beyond(arcs, live):
    return arcs.masked_fill(torch.cat([torch.zeros_like(live[:, :1]), ~live], 1)[:, None], -1e4)


def tune(encoder, heads, gold, seed, rate, args):
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    encoder.train(), heads.train()
    words = [encoder.word.weight, encoder.piece.weight]
    body = [*encoder.matrices(), encoder.gone, encoder.mark]
    params = words + body + list(heads.parameters())
    adam = adamw([{"params": words, "k": 0.5}, {"params": body, "k": 1.0, "weight_decay": 0.01}, {"params": list(heads.parameters()), "k": 3.0}], args.device, 0.0)
    slow = [p.detach().clone() for p in params]
    steps, step = args.epochs * len(batches(gold["len"], 4000, rng)), 0
    for _ in range(args.epochs):
        for batch in batches(gold["len"], 4000, rng):
            for group in adam.param_groups:
                group["lr"] = rate * group["k"] * min(1, (step + 1) / 150) * max(0.02, 1 - step / steps)
            at, live = place(gold, batch, args.device)
            chance = torch.rand(len(batch), 1, device=args.device)
            forms = gold["form"][at]
            x = encoder.read(forms, live, torch.rand(forms.shape, device=args.device) < 0.06,
                             (chance < 0.06).long() + (chance < 0.03).long(), 0.1)
            tag, upos, arcs, dep, head = heads(x, 0.33)
            labels = {k: torch.where(live, gold[k][at], torch.full_like(at, -1)) for k in ("head", "rel", "tag", "upos")}
            loss = sum(k * F.cross_entropy(z.flatten(0, 1), labels[name].flatten(), ignore_index=-1) for k, z, name in (
                (1, beyond(arcs, live), "head"), (1, heads.relations(dep, head, labels["head"].clamp(min=0)), "rel"),
                (0.3, upos, "upos"), (0.3, tag, "tag")))
            adam.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in params if p.grad is not None], 2.0)
            adam.step()
            step += 1
            keep = min(0.995, step / (step + 20))
            with torch.no_grad():
                torch._foreach_mul_(slow, keep)
                torch._foreach_add_(slow, [p.detach() for p in params], alpha=1 - keep)
    with torch.no_grad():
        for p, s in zip(params, slow):
            p.copy_(s)
    encoder.eval(), heads.eval()


@torch.no_grad()
def judge(teachers, forms):
    """Probabilities of tags, parts of speech and arcs, averaged; and of the relations of the likeliest arcs."""
    got = []
    for encoder, heads in teachers:
        tag, upos, arcs, dep, head = heads(encoder.read(forms), 0)
        got.append((tag.softmax(-1), upos.softmax(-1), arcs.softmax(-1), dep, head, heads))
    tag, upos, arcs = (sum(g[i] for g in got) / len(got) for i in range(3))
    best = arcs.argmax(-1)
    return tag, upos, arcs, sum(g[5].relations(g[3], g[4], best).softmax(-1) for g in got) / len(got)


def score(teachers, tree, device):
    right = total = 0
    for batch in equal_batches(tree["len"], 8000, np.random.default_rng(0)):
        at, _ = place(tree, batch, device)
        _, _, arcs, rel = judge(teachers, tree["form"][at])
        right += ((arcs.argmax(-1) == tree["head"][at]) & (rel.argmax(-1) == tree["rel"][at])).sum().item()
        total += at.numel()
    return f"LAS {100 * right / total:.2f}"


@torch.no_grad()
def silver(teachers, stream, starts, lens, device):
    """For each word the four likeliest heads and three relations with their probabilities; how sure each sentence is."""
    n, first = int(lens.sum()), np.cumsum(lens) - lens
    new = lambda *size, kind=torch.int16: torch.zeros(*size, dtype=kind)
    out = dict(form=new(n, kind=torch.int32), h=new(n, 4), hp=new(n, 4, kind=torch.float16), r=new(n, 3), rp=new(n, 3, kind=torch.float16), tag=new(n), upos=new(n))
    sure = np.zeros(len(lens))
    for batch in equal_batches(lens, 24000, np.random.default_rng(0)):
        grid = np.arange(int(lens[batch[0]]))[None]
        forms = torch.as_tensor(stream[starts[batch][:, None] + grid]).long().to(device)
        to = torch.as_tensor(first[batch][:, None] + grid)
        tag, upos, arcs, rel = judge(teachers, forms)
        k = min(4, arcs.shape[-1])
        hp, h = arcs.topk(k, -1)
        rp, r = rel.topk(3, -1)
        out["form"][to] = forms.cpu().int()
        out["h"][to[..., None], torch.arange(k)] = h.cpu().short()
        out["hp"][to[..., None], torch.arange(k)] = hp.cpu().half()
        out["r"][to], out["rp"][to] = r.cpu().short(), rp.cpu().half()
        out["tag"][to], out["upos"][to] = tag.argmax(-1).cpu().short(), upos.argmax(-1).cpu().short()
        sure[batch] = hp[..., 0].mean(-1).cpu().numpy()
    return out, first, sure


def certain(tree):
    """A tree that is known, in the form of one that is judged."""
    n = len(tree["form"])
    first = lambda width, values: torch.cat([torch.as_tensor(values).short()[:, None], torch.zeros(n, width - 1, dtype=torch.int16)], 1)
    sure = lambda width: torch.eye(1, width).half().repeat(n, 1)
    return dict(form=torch.as_tensor(tree["form"]).int(), h=first(4, tree["head"]), hp=sure(4), r=first(3, tree["rel"]), rp=sure(3),
                tag=torch.as_tensor(tree["tag"]).short(), upos=torch.as_tensor(tree["upos"]).short())


def without_stop(tokens, start, lens, kind, stop, rng):
    """Lines often lack their full stop; so do some of these sentences: of the treebanks' in further copies."""
    form, head = tokens["form"].numpy(), tokens["h"][:, 0].numpy()
    can = np.nonzero((lens > 5) & (form[start + lens - 1] == stop))[0]
    some = can[rng.random(len(can)) < np.where(kind[can] == 0, 0.08, 0.04)]
    some = np.array([i for i in some if not (head[start[i]:start[i] + lens[i]] == lens[i]).any()], dtype=np.int64)
    gold = some[kind[some] == 0]
    lens[some[kind[some] != 0]] -= 1
    return np.concatenate([start, start[gold]]), np.concatenate([lens, lens[gold] - 1]), np.concatenate([kind, kind[gold]])


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--work", required=True)
    p.add_argument("--train", nargs="+", required=True)
    p.add_argument("--dev", nargs="+", required=True)
    p.add_argument("--sentences", nargs=2, required=True, help="news, then speeches")
    p.add_argument("--examples", required=True)
    p.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--width", type=int, default=512)
    p.add_argument("--layers", type=int, default=8)
    p.add_argument("--pretrain", type=int, default=4900, help="steps")
    p.add_argument("--chunks", type=int, default=256, help="of 128 words, a step")
    p.add_argument("--epochs", type=int, default=21)
    p.add_argument("--teachers", type=int, default=2)
    p.add_argument("--speech-words", type=int, default=2000000, help="how many words of speeches to parse")
    p.add_argument("--sure", type=float, default=0.75, help="sentences less sure are left out")
    p.add_argument("--limit", type=int, default=0, help="read no more sentences than this of each file; to try the program")
    args = p.parse_args()
    torch.manual_seed(args.seed)
    if args.device == "cuda":
        torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
        if hasattr(torch.backends.cuda, "enable_cudnn_sdp"):
            torch.backends.cuda.enable_cudnn_sdp(False)  # plans anew for every length of sentence
    cut = lambda rows: list(rows)[:args.limit or None]
    banks = [cut(read_conllu(path)) for path in args.train]
    labels, forms = Labels([s for b in banks for s in b]), Forms()
    news, speeches = ([list(s) for s in cut(read_sentences(path))] for path in args.sentences)
    streams = [forms.stream([w for w, _ in s] for s in text) for text in (news, speeches)]
    seen = [forms.stream([w for _, w in s] for s in text) for text in (news, speeches)]
    gold = labels.trees([s for b in banks for s in b], forms)
    dev = {path: labels.trees(cut(read_conllu(path)), forms) for path in args.dev}
    examples = labels.trees(cut(read_conllu(args.examples)), forms)
    vocab = vocabulary(forms, streams, gold)
    word, small, large = features(forms, vocab)
    say(len(forms.names), "forms,", len(vocab), "words,", sum(map(len, streams)), "tokens")

    on = lambda tree: {k: torch.as_tensor(v).to(args.device) if k not in ("start", "len") else v for k, v in tree.items()}
    targets = min(30000, len(vocab) - 1)
    table = [torch.as_tensor(x).to(args.device) for x in (word, large)]
    make = lambda: Encoder(len(vocab), *table, args.width, args.layers, targets).to(args.device)
    encoder = make()
    bank = forms.stream([[r[0] for r in s] for b in banks for s in b])
    pretrain(encoder, torch.as_tensor(np.concatenate([*streams, bank])).to(args.device),
             torch.as_tensor(np.where((word > 0) & (word <= targets), word - 1, -1)).to(args.device), args)
    state, teachers = {k: v.clone() for k, v in encoder.state_dict().items()}, []
    for i in range(args.teachers):
        encoder = make()
        encoder.load_state_dict(state)
        heads = Heads(args.width, len(labels.tags), len(labels.upos), len(labels.rels)).to(args.device)
        tune(encoder, heads, on(gold), args.seed + i, (4e-4, 3e-4)[i % 2], args)
        teachers.append((encoder, heads))
        say(f"teacher {i + 1}", *(f"{path}: {score(teachers[-1:], on(tree), args.device)}" for path, tree in dev.items()))
    say("together", *(f"{path}: {score(teachers, on(tree), args.device)}" for path, tree in dev.items()))

    rng = np.random.default_rng(args.seed)
    (ns, nl), (us, ul) = spans(seen[0]), spans(seen[1])
    from_news = np.nonzero((nl >= 3) & (nl <= 70))[0]
    from_speeches = rng.permutation(np.nonzero((ul >= 8) & (ul <= 45))[0])
    from_speeches = from_speeches[np.cumsum(ul[from_speeches]) <= args.speech_words]
    lens = np.concatenate([nl[from_news], ul[from_speeches]])
    tokens, first, sure = silver(teachers, np.concatenate(seen), np.concatenate([ns[from_news], us[from_speeches] + len(seen[0])]), lens, args.device)
    kept = sure >= args.sure
    kind = np.concatenate([np.full(len(from_news), 1), np.full(len(from_speeches), 2)])[kept]
    say("parsed", int(lens.sum()), "words; kept", int(kept.sum()), "of", len(kept), "sentences")
    parts, start, size, kinds, at = [tokens], [first[kept]], [lens[kept]], [kind], len(tokens["form"])
    for tree, k in ((gold, 0), (examples, 3)):
        parts.append(certain(tree))
        start.append(tree["start"] + at)
        size.append(tree["len"])
        kinds.append(np.full(len(tree["len"]), k))
        at += len(tree["form"])
    tokens = {k: torch.cat([part[k] for part in parts]) for k in tokens}
    start, lens, kind = without_stop(tokens, *map(np.concatenate, (start, size, kinds)), forms.ids.get(".", -1), rng)
    inside = np.zeros(at + 1, np.int64)
    np.add.at(inside, start, 1)
    np.add.at(inside, start + lens, -1)
    used = tokens["form"].numpy()[np.cumsum(inside[:-1]) > 0]
    trained = (np.bincount(word[used], minlength=len(vocab)) >= 4) | (np.bincount(word[gold["form"]], minlength=len(vocab)) >= 2)
    trained[0] = False
    torch.save(dict(tokens=tokens, start=start, len=lens, kind=kind, word=word, pieces=small, trained=trained, words=list(vocab), dev=dev,
                    labels=dict(tags=labels.tags, upos=labels.upos, rels=labels.rels)), f"{args.work}/silver.pt")
    say("wrote silver.pt")


if __name__ == "__main__":
    main()
