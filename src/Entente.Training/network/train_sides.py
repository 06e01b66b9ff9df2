"""Who fits the sides that frames leave open: the last part of models/acts.bin.

  train_sides.py learn --sentences SHEET --examples SHEET --codings items-coded.jsonl --vectors WORDS.json --models FOLDER
      from the sides that the frames find in all items, as if there were no frames, then from those that were coded, with what the frames
      found beside. Written behind acts-all.bin and acts-final.bin, and behind acts-0.bin and acts-1.bin without one half each.
  train_sides.py weigh --codings items-coded.jsonl --opened HALF0 HALF1 HELD --examples OPENED --models FOLDER --output acts.bin
      how often whoever fits best is right where a frame leaves a side open.
"""
import collections, itertools, json, os, random, struct
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from train_acts import EXAMPLE, INDEX, canonical, codings, judged, placed, run

ROWS = 1 << 16  # as Rows.cs has it
VECTOR, WIDTH, HIDDEN, OUTPUTS, MARKS = 100, 32, 32, 16, 8  # outputs in sixteens, as Dense.cs wants them; marks as LikelySides.cs has them


class Bag(nn.Module):
    """A sum of rows of a table."""

    def __init__(self, width, spread):
        super().__init__()
        self.table = nn.EmbeddingBag(ROWS, width, mode="sum", sparse=True)
        nn.init.normal_(self.table.weight, 0, spread) if spread else nn.init.zeros_(self.table.weight)

    def forward(self, rows, starts, kept):
        return self.table(rows, starts, per_sample_weights=kept)


def kept_rows(rows, training):
    return (torch.rand(len(rows)) > 0.15).float() / 0.85 if training else None


def flat(lists):
    starts, rows = [], []
    for one in lists:
        starts.append(len(rows))
        rows += one
    return torch.tensor(rows), torch.tensor(starts)


class Sides(nn.Module):
    """How well somebody fits as actor and as recipient."""

    def __init__(self, vectors):
        super().__init__()
        self.words, self.project = nn.Embedding.from_pretrained(vectors, freeze=True), nn.Linear(VECTOR, WIDTH, bias=False)
        self.rows, self.direct = Bag(HIDDEN, 0.02), Bag(2, 0)
        self.first, self.second, self.last = nn.Linear(3 * WIDTH, HIDDEN), nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, 2)

    def fit(self, cases, rates, size):
        cases = list(cases)
        for rate in rates:
            tables = [p for n, p in self.named_parameters() if n.endswith("table.weight")]
            others = [p for n, p in self.named_parameters() if p.requires_grad and not n.endswith("table.weight")]
            optimizers = [torch.optim.SparseAdam(tables, lr=rate), torch.optim.AdamW(others, lr=rate, weight_decay=1e-3)]
            random.shuffle(cases)
            self.train()
            total = 0.0
            for i in range(0, len(cases), size):
                loss = self.loss(cases[i:i + size])
                for o in optimizers:
                    o.zero_grad()
                loss.backward()
                for o in optimizers:
                    o.step()
                total += loss.item()
            print(f"sides: {len(cases)} cases, loss {total * size / max(1, len(cases)):.4f}", flush=True)
        self.eval()

    def loss(self, cases):
        counts = [len(c[0]) for c in cases]
        rows, starts = flat([f for c in cases for f, _ in c[0]])
        kept = kept_rows(rows, self.training)
        seen = self.project(self.words(torch.tensor([w for c in cases for _, w in c[0]]))).flatten(1)
        hidden = F.dropout(torch.relu(self.rows(rows, starts, kept) + self.first(seen)), 0.3, self.training)
        some = self.direct(rows, starts, kept) + self.last(torch.relu(self.second(hidden)))
        which, place = torch.repeat_interleave(torch.arange(len(cases)), torch.tensor(counts)), torch.cat([torch.arange(n) for n in counts])
        scores = torch.full((len(cases), max(counts), 2), -1e4).index_put((which, place), some)
        gold = torch.zeros(len(cases), max(counts), 2).index_put((which, place), torch.tensor([g for c in cases for g in c[1]]))
        known = gold.sum(1) > 0
        return -(torch.logsumexp(scores.log_softmax(1) + (gold + 1e-9).log(), 1) * known).sum() / known.sum().clamp(min=1)


def of_type(row, kind):
    return (row * 31 + (kind + 1) * 7919) & (ROWS - 1)


def side_case(sheet, at, kind, actor, recipient, mutual, number):
    """Rows and words of nobody and of all who may be sides, and which of them are; None where the word has none."""
    options = sheet["at"].get(at)
    if options is None:
        return None
    named = [{canonical(k) for k in keys} for keys, _, _ in options]
    seen = [(rows + [of_type(r, kind) for r in rows], [number(w) for w in words]) for _, rows, words in options]
    sides = [set(actor) | set(recipient)] * 2 if mutual else [set(actor), set(recipient)]
    return seen, [[float(bool(some & side) if some else not side) for side in sides] for some in named]


def sheets_of(path):
    with open(path, encoding="utf8") as f:
        for sheet in map(json.loads, f):
            sheet["at"] = {at: options for at, options in sheet["sides"]}
            yield sheet


def canonical_sides(report):
    return [canonical(p) for p in report["actor"]], [canonical(p) for p in report["recipient"]], report["mutual"]


def cases_of(sheet, number):
    """The sides of a sentence's reports, as the frames have them."""
    for report in sheet["reports"]:
        if report["confidence"] >= 0.4:
            case = side_case(sheet, report["at"], INDEX[report["type"]], *canonical_sides(report), number)
            if case:
                yield case


def learn(args):
    coded = codings(args.codings)
    with open(args.vectors, encoding="utf8") as f:
        vectors = json.load(f)["vectors"]
    used = {"": 0}

    def number(word):
        word = word.lower()
        return used.setdefault(word, len(used)) if word in vectors else 0

    framed, sheets = [], collections.defaultdict(list)
    for sheet in sheets_of(args.sentences):
        if sheet["item"] in coded:
            sheets[sheet["item"]].append(sheet)
        else:
            framed += cases_of(sheet, number)
    framed += [case for sheet in sheets_of(args.examples) for case in cases_of(sheet, number)]
    own = []
    for item, coding in coded.items():
        for report in coding["reports"] if coding["set"] != "held" else []:
            if place := placed(sheets[item], report):
                case = side_case(sheets[item][place[0]], place[1], INDEX[report["type"]], *canonical_sides(report), number)
                own += [(coding["set"], case)] if case else []
    for word in itertools.islice(vectors, 40000):
        if word.isalpha() and word.isascii():
            number(word)
    table = np.zeros((len(used), VECTOR), dtype=np.float32)
    for word, row in used.items():
        if row:
            vector = np.array(vectors[word][:VECTOR], dtype=np.float32)
            table[row] = vector / max(1e-6, np.linalg.norm(vector))
    who = Sides(torch.tensor(table))
    who.fit(framed, [3e-3, 2e-3], 128)
    for names, left_out in ((["all", "final"], None), (["0"], "0"), (["1"], "1")):
        sides = Sides(torch.tensor(table))
        sides.load_state_dict(who.state_dict())
        sides.fit([case for part, case in own if part != left_out], [2e-3, 1.5e-3, 6e-4], 128)
        for name in names:
            append(os.path.join(args.models, f"acts-{name}.bin"), sides, list(used))


def append(path, sides, known):
    with open(path, "ab") as f:

        def numbers(*some):
            f.write(struct.pack(f"<{len(some)}i", *some))

        def strings(some):
            numbers(len(some))
            for text in some:
                data = text.encode()
                numbers(len(data))
                f.write(data)

        def halves(array):
            f.write(np.ascontiguousarray(array).astype("<f2").tobytes())

        def table(array):
            """A byte for each number, a scale for each row."""
            scales = np.maximum(np.abs(array).max(1) / 127, 1e-7).astype("<f2")
            scales = np.where(scales == 0, np.float16(6e-8), scales).astype("<f2")
            f.write(scales.tobytes())
            f.write(np.clip(np.round(array / scales.astype(np.float32)[:, None]), -127, 127).astype(np.int8).tobytes())

        def layer(weights, constants, to=0):
            """Weights input by input, and the constants; filled up to as many outputs."""
            matrix, constants = weights.detach().numpy().T, constants.detach().numpy()
            more = max(0, to - matrix.shape[1])
            halves(np.pad(matrix, ((0, 0), (0, more))))
            halves(np.pad(constants, (0, more)))

        strings(known)
        numbers(WIDTH, HIDDEN)
        table(sides.project(sides.words.weight).detach().numpy())
        table(sides.rows.table.weight.detach().numpy())
        halves(sides.direct.table.weight.detach().numpy())
        layer(sides.first.weight, sides.first.bias)
        layer(sides.second.weight, sides.second.bias)
        layer(sides.last.weight, sides.last.bias, OUTPUTS)
        halves(np.zeros(MARKS))


def weigh(args):
    from sklearn.linear_model import LogisticRegression
    coded = codings(args.codings)
    marks, right, counts = [], [], []
    for path in args.opened + [args.examples]:
        is_example = path == args.examples
        with open(path, encoding="utf8") as f:
            for line in map(json.loads, f):
                for report, is_right in ((r, 0) for r in line["reports"]) if is_example else judged(line["reports"], coded[line["item"]]):
                    marks.append(report["marks"])
                    right.append(is_right)
                    counts.append(EXAMPLE if is_example else 1)
    model = LogisticRegression(C=10, fit_intercept=False, max_iter=300).fit(marks, right, sample_weight=counts)
    with open(os.path.join(args.models, "acts-final.bin"), "rb") as f:
        data = f.read()
    with open(args.output, "wb") as f:
        f.write(data[:-2 * MARKS] + model.coef_[0].astype("<f2").tobytes())
    print(f"{len(right)} open sides, {sum(right)} of them filled right; marks {np.round(model.coef_[0], 2).tolist()}")


if __name__ == "__main__":
    run(learn, weigh, ["sentences", "codings", "vectors", "models", "output", "examples"], ["opened"])
