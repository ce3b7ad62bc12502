#!/usr/bin/env python3
"""css_cases.py KANBAO CASES.tsv [--lang zh]: line breaking against the web-platform tests for CSS `line-break`.

CASES.tsv has the columns lang, line-break (loose, normal, strict), codepoint, test and expected, a line a case; `|` in expected
is where the only break falls. Each text is laid out by `kanbao wrap` at twelve cells, six characters: the cases of strict with
level strict, those of normal with levels news and gb. CSS loose lets marks begin a line that every level keeps from it. Prints how many fall as expected, and which characters do not: GB/T 15834
and CSS differ on some, and there the standard is followed."""
import collections, csv, subprocess, sys

PAIRS = [("strict", "strict"), ("normal", "news"), ("normal", "gb")]


def first_lines(kanbao, level, texts):
    """The first line of each text; paragraphs are parted by an empty line."""
    run = subprocess.run([kanbao, "wrap", "--width", "12", "--level", level], input="\n".join(texts) + "\n", capture_output=True, text=True)
    return [paragraph.split("\n")[0] for paragraph in run.stdout.rstrip("\n").split("\n\n")]


def main():
    kanbao, path = sys.argv[1:3]
    language = sys.argv[4] if "--lang" in sys.argv else "zh"
    cases = collections.defaultdict(list)
    with open(path, encoding="utf-8") as table:
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["lang"] == language: cases[row["line-break"]].append((row["test"], next(v for k, v in row.items() if k.startswith("expected"))))
    for css, level in PAIRS:
        lines = first_lines(kanbao, level, [text for text, _ in cases[css]])
        assert len(lines) == len(cases[css]), "one paragraph a case"
        wrong = [text for line, (text, wanted) in zip(lines, cases[css]) if line != wanted.split("|")[0]]
        print(f"{css:6} as {level:6} {len(lines) - len(wrong)} of {len(lines)}", *("".join(c for c in text if c not in "文字") for text in wrong))


if __name__ == "__main__":
    main()
