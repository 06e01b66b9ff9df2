"""Writes the text that word vectors are made from: the words of all sentences, normalised, one sentence a line.

  make_corpus.py OUTPUT TREEBANK.conllu ... SENTENCES.txt ...
"""
import sys

from sentences import read_conllu, read_sentences
from parser_network import normalise


def main():
    cache = {}
    with open(sys.argv[1], "w", encoding="utf8") as out:
        for path in sys.argv[2:]:
            rows = ([row[0] for row in s] for s in read_conllu(path)) if path.endswith(".conllu") else ([form for form, _ in s] for s in read_sentences(path))
            for forms in rows:
                if len(forms) > 2:
                    for form in forms:
                        if form not in cache:
                            cache[form] = normalise(form)
                    out.write(" ".join(cache[form] for form in forms) + "\n")


main()
