"""Writes speeches one paragraph a line: many of them come with their lines broken at a fixed width.

  join_lines.py SPEECHES.txt.xz OUTPUT
"""
import lzma
import re
import sys

WIDTH = 115    # longer lines are whole paragraphs
PARAGRAPH = 3000
END = re.compile(r"[.!?:;\"”’)]$")


def main():
    held = ""
    with lzma.open(sys.argv[1], "rt", encoding="utf8") as lines, open(sys.argv[2], "w", encoding="utf8") as out:
        for line in lines:
            line = line.replace("\ufeff", "").strip()
            if line:
                held = held[:-1] + line if held.endswith("-") and line[0].islower() and not held.endswith(" -") else f"{held} {line}".strip()
            if held and ((line and (len(line) > WIDTH or END.search(line) or len(held) > PARAGRAPH)) or (not line and (END.search(held) or len(held) > 200))):
                out.write(held + "\n")
                held = ""
        if held:
            out.write(held + "\n")


main()
