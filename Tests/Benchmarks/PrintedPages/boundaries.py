#!/usr/bin/env python3
"""boundaries.py KANBAO PAGES [NAME…]: where items begin on pages that keep the printed lines, against three baselines.

Only pages whose names begin with one of those given are looked at, or all. PAGES holds page texts with their truth beside them, x.txt and x.json with `blocks` of {type, first_line, last_line}: article,
advert, head, margin and others. A boundary is the first line of a block, the page's first line left out. Prints precision, recall
and F1 over all boundaries, by the first four letters of the names (the year), of what `kanbao parse` finds and of

  every line   each line begins an item
  short lines  an item begins where, after a full line or the end of a sentence, lines shorter than three quarters of the commonest length begin
  TextTiling   at the deepest valleys between the character pairs of k lines before and after (Hearst 1997), k of 2, 4, 6 and 8 being the one
               that scores best on these very pages, which favours it"""
import collections, json, math, pathlib, re, statistics, subprocess, sys


def every_line(lines): return {n for n, _ in lines}


def short_lines(lines):
    usual = collections.Counter(len(text) for _, text in lines).most_common(1)[0][0]
    is_short = [len(text) < .75 * usual and not re.search("[。！？，、]$", text) for _, text in lines]
    return {n for i, (n, _) in enumerate(lines) if is_short[i] and not (i and is_short[i - 1])}


def tiling(lines, k):
    pairs = [collections.Counter(a + b for a, b in zip(text, text[1:])) for _, text in lines]

    def likeness(i):
        a, b = sum(pairs[max(0, i - k):i], collections.Counter()), sum(pairs[i:i + k], collections.Counter())
        dot = sum(a[p] * b[p] for p in a)
        return dot / (math.sqrt(sum(v * v for v in a.values()) * sum(v * v for v in b.values())) or 1)

    curve = [likeness(i) for i in range(1, len(lines))]

    def peak(i, step):
        while 0 <= i + step < len(curve) and curve[i + step] >= curve[i]: i += step
        return curve[i]

    depths = [peak(i, -1) + peak(i, 1) - 2 * curve[i] for i in range(len(curve))]
    bar = statistics.mean(depths) - statistics.pstdev(depths) / 2 if depths else 0
    return {lines[i + 1][0] for i, depth in enumerate(depths)
            if depth > bar and depth == max(depths[max(0, i - 1):i + 2]) and depth > 0}


def scores(found, gold):
    right, told, wanted = sum(len(a & b) for a, b in zip(found, gold)), sum(map(len, found)), sum(map(len, gold))
    precision, recall = right / told if told else 0, right / wanted if wanted else 1
    return precision, recall, 2 * right / (told + wanted) if told + wanted else 1


def main():
    kanbao, folder = sys.argv[1:3]
    texts = sorted(text for text in pathlib.Path(folder).glob("*.txt") if text.name.startswith(tuple(sys.argv[3:]) or ""))
    out = subprocess.run([kanbao, "parse", "--json", *map(str, texts)], capture_output=True, text=True).stdout
    parsed = collections.defaultdict(list)
    for page in map(json.loads, out.splitlines()): parsed[page["file"]].append(page)
    groups = collections.defaultdict(lambda: collections.defaultdict(list))
    for text in texts:
        lines = [(n, line.strip()) for n, line in enumerate(text.read_text(encoding="utf-8").split("\n"), 1) if line.strip()]
        truth = json.loads(text.with_suffix(".json").read_text(encoding="utf-8"))
        sets = {"gold": {block["first_line"] for block in truth["blocks"]}, "every line": every_line(lines), "short lines": short_lines(lines),
                "kanbao": {min(item["lines"]) for page in parsed[str(text)] for item in page["items"] if item["lines"]}}
        sets |= {f"TextTiling {k}": tiling(lines, k) for k in (2, 4, 6, 8)}
        for name, starts in sets.items():
            for group in (text.name[:4], "all"): groups[group][name].append(starts - {lines[0][0]})
    for group, sets in sorted(groups.items()):
        gold = sets.pop("gold")
        best = max((name for name in sets if name.startswith("TextTiling")), key=lambda name: scores(sets[name], gold)[2])
        print(f"{group} ({len(gold)} pages, {sum(map(len, gold))} boundaries)")
        for name in ("kanbao", "every line", "short lines", best):
            print("  {:13} P {:.3f}  R {:.3f}  F1 {:.3f}".format(name, *scores(sets[name], gold)))


if __name__ == "__main__":
    main()
