"""Writes the unlabelled text that word vectors are made from: one paragraph a line, in words as the parser sees them.

  make_corpus.py DATA-FOLDER OUTPUT
"""
import gzip
import json
import lzma
import re
import sys

WORD = re.compile(
    r"\d[\d,.:]*\d|\d|[A-Za-zÀ-ɏ]+(?=n[’']t\b)|n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b|(?:[A-Za-z]\.){2,}|[A-Za-zÀ-ɏ]+|[^\sA-Za-z\d]",
    re.I)


def put(text, out):
    for line in text.split("\n"):
        words = [re.sub(r"\d", "0", w.lower().replace("’", "'")) for w in WORD.findall(line)]
        if len(words) > 2:
            out.write(" ".join(words) + "\n")


def main():
    data, output = sys.argv[1:3]
    with open(output, "w", encoding="utf8") as out:
        for line in gzip.open(f"{data}/news/current-events-2002-2022.jsonl.gz", "rt", encoding="utf8"):
            put(json.loads(line)["text"], out)
        for line in lzma.open(f"{data}/news/un-general-debate-1990-2024.txt.xz", "rt", encoding="utf8"):
            put(line, out)
        for name in ("ewt", "gum-open"):
            for line in open(f"{data}/ud/{name}-train.conllu", encoding="utf8"):
                if line.startswith("# text = "):
                    put(line[9:], out)


main()
