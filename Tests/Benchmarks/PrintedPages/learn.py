#!/usr/bin/env python3
"""learn.py SEAMS [--cross]: the weights of Sources/Archive/Resources/printed-weights.txt, from pages with truth.

SEAMS is what KANBAO_PAGES=LIST KANBAO_SEAMS=SEAMS swift test --filter RowDump writes: what is seen where printed lines meet on the
pages that LIST names, one a line, each with its truth beside it as boundaries.py has it. Writes the table. With --cross nothing is
written: each issue (the first ten characters of a page's name) is told by weights learnt from the others, and the F1 is printed.
Logistic regression with a penalty on the squares (Newton's method); weights under a twentieth are left out."""
import json, pathlib, sys

import numpy as np

PENALTY, THRESHOLD = 8.0, -0.7


def pages(file):
    for page in map(json.loads, open(file, encoding="utf-8")):
        path = pathlib.Path(page["path"])
        truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        starts = {block["first_line"] for block in truth["blocks"]}
        yield path.name[:10], [(set(line["cues"]), line["line"] in starts) for line in page["lines"]], page["isRead"]


def learn(lines):
    names = {}
    rows = [[names.setdefault(cue, len(names)) for cue in sorted(cues)] for cues, _ in lines]
    seen, wanted, weights = np.zeros((len(rows), len(names)), np.float32), np.array([s for _, s in lines]), np.zeros(len(names))
    for row, cues in enumerate(rows): seen[row, cues] = 1
    for _ in range(12):
        chance = 1 / (1 + np.exp(-seen @ weights))
        slope = seen.T @ (chance - wanted) + PENALTY * weights
        bend = (seen * (chance * (1 - chance))[:, None]).T @ seen + PENALTY * np.eye(len(weights))
        weights -= np.linalg.solve(bend, slope)
    return {name: weights[at] for name, at in names.items()}


def main():
    held = list(pages(sys.argv[1]))
    if "--cross" in sys.argv:
        right = told = wanted = 0
        for issue in sorted({name for name, _, _ in held}):
            weights = learn([line for name, lines, _ in held if name != issue for line in lines])
            for cues, starts in [line for name, lines, _ in held if name == issue for line in lines]:
                says = sum(weights.get(cue, 0) for cue in cues) > THRESHOLD
                right, told, wanted = right + (says and starts), told + says, wanted + starts
        print(f"P {right / told:.3f}  R {right / wanted:.3f}  F1 {2 * right / (told + wanted):.3f};",
              f"{sum(read for _, _, read in held)} of {len(held)} pages are read by these weights")
        return
    table = pathlib.Path(__file__).parents[3] / "Sources/Archive/Resources/printed-weights.txt"
    weights = sorted(learn([line for _, lines, _ in held for line in lines]).items())
    table.write_text("".join(f"{name} {round(100 * weight)}\n" for name, weight in weights if abs(weight) >= 0.05), encoding="utf-8")


if __name__ == "__main__":
    main()
