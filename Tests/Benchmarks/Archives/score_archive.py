#!/usr/bin/env python3
"""score_archive.py KANBAO ARCHIVE TRUTH: pages into articles over a whole archive that was made with its truth.

TRUTH holds, beside each page file of ARCHIVE, <same path>.json with `items` (lines, paragraphs, paragraph_sources). Prints
item boundary F1, exact-article F1 (the same lines), the recall and precision of closed seams, and how many of the articles
with a confidence of .98 and more are exact. A seam counts as right when the eight characters on either side of it stand
side by side in a paragraph of the truth."""
import json, os, re, subprocess, sys


def squeezed(text): return re.sub(r"\s+", "", text)


def around(text, at): return squeezed(text[max(0, at - 8):at + 8])


def f1(right, gold, found): return 2 * right / (gold + found) if gold + found else 1.0


def pages(kanbao, archive):
    paths = sorted(os.path.join(folder, name) for folder, _, names in os.walk(archive) for name in names)
    for start in range(0, len(paths), 200):
        out = subprocess.run([kanbao, "parse", "--json", *paths[start:start + 200]], capture_output=True, text=True).stdout
        for path, line in zip(paths[start:start + 200], out.splitlines()): yield path, json.loads(line)


def main():
    kanbao, archive, truth = sys.argv[1:]
    starts, exact, recall, precision, sure = [0, 0, 0], [0, 0, 0], [0, 0], [0, 0], [0, 0]
    for path, page in pages(kanbao, archive):
        gold = json.load(open(os.path.join(truth, os.path.relpath(path, archive)) + ".json", encoding="utf-8"))["items"]
        found = page["items"]
        for counts, key in ((starts, lambda item: min(item["lines"])), (exact, lambda item: tuple(sorted(item["lines"])))):
            a, b = {key(item) for item in gold}, {key(item) for item in found if item["lines"]}
            counts[0] += len(a & b); counts[1] += len(a); counts[2] += len(b)
        whole = {tuple(sorted(item["lines"])) for item in gold}
        for item in found:
            if item["confidence"] >= .98: sure[1] += 1; sure[0] += tuple(sorted(item["lines"])) in whole
        printed = [squeezed(p) for item in gold for p in item["paragraphs"]]
        shown = [squeezed(p) for item in found for p in item["paragraphs"]]
        for item in gold:
            for text, source in zip(item["paragraphs"], item["paragraph_sources"]):
                for piece in source["pieces"][1:]:
                    recall[1] += 1; recall[0] += any(around(text, piece["start"]) in p for p in shown)
        for item in found:
            for join in item["joins"]:
                seam = around(item["paragraphs"][join["paragraph"]], join["at"])
                precision[1] += 1; precision[0] += any(seam in p for p in printed)
    print(f"boundary F1 {f1(*starts):.3f}  exact-article F1 {f1(*exact):.3f}  "
          f"joins recall {recall[0] / max(1, recall[1]):.3f} precision {precision[0] / max(1, precision[1]):.3f}  "
          f"sure {sure[0] / max(1, sure[1]):.3f} of {sure[1]}")


if __name__ == "__main__": main()
