#!/usr/bin/env python3
"""train.py ROWS [--out TABLE] [--cross]: what the segmenter sees of pages with truth → how much it speaks for each role.

ROWS is what Tests/ArchiveTests/Articles/RowDump.swift wrote down. The truth of a page is found in Tests/PageSources and
Tests/SampleSources, in NAME.json or gold.json beside the page, or, for archives made with truth, in FOLDER.truth beside
FOLDER. Pages that Tests/PageSources/split.txt calls unseen are left out, whatever ROWS holds.

The model is a conditional random field over the roles of rows: what was set by hand in the sources, at `HAND` of its weight,
and on top a weight for each cue and role, learnt so that the right roles, and all readings that are as right, become most
likely; a penalty keeps weights small that few pages speak for. --out writes the table Sources/Archive/Resources/
role-weights.txt; --cross instead measures, on each page, weights learnt from the pages of other papers alone.
Needs numpy and scipy. Takes a minute; with --cross, six."""
import argparse, collections, json, os, re, sys
os.environ.setdefault("OPENBLAS_NUM_THREADS", "2")
import numpy as np
from scipy.optimize import minimize
from truth import Labels, truths

HAND, PENALTY, ROUNDS = .35, 5.0, 60      # HAND is RoleGrammar.handShare
GENERATED = .1                            # what a generated page counts beside one that was written
LEAST = 3                                 # pages' rows a cue must be seen in


class Grammar:
    """The roles and what was set by hand of their order; -inf where one may not follow the other."""
    def __init__(self, head):
        self.roles, self.family = head["roles"], np.array(head["families"])
        n = len(self.roles)
        self.steps, self.starts = np.full((n, n), -np.inf), np.zeros((n, n), bool)
        for above, below, score, starts in head["steps"]:
            self.steps[above, below], self.starts[above, below] = HAND * score, starts
        self.first = np.array([-np.inf if x is None else HAND * x for x in head["openings"]])


class Page:
    """A page as arrays: cues, scores by hand, and what the truth permits."""
    def __init__(self, source, labels, cues, grammar):
        rows, n = source["rows"], len(grammar.roles)
        self.path, self.weight = source["path"], GENERATED if ".truth" in (labels.origin or "") else 1.0
        self.cues = np.zeros((len(rows), len(cues)), np.float32)
        for i, row in enumerate(rows):
            for cue in row["cues"]:
                if cue in cues: self.cues[i, cues[cue]] = 1
        self.hand = HAND * np.maximum([row["hand"] for row in rows], -30)
        seams = [np.reshape(row["seam"], (-1, n))[grammar.family] for row in rows[1:]]
        self.seams = HAND * np.maximum(seams, -30) if seams else np.zeros((0, n, n))
        self.roles, self.starts = labels.permitted, labels.starts


class Field:
    """The model: weights of cues, of steps, of the first row."""
    def __init__(self, grammar, cue_count):
        self.grammar, self.count, n = grammar, cue_count, len(grammar.roles)
        self.values = np.zeros(cue_count * n + n * n + n)

    def parts(self, values):
        n = len(self.grammar.roles)
        a, b = self.count * n, self.count * n + n * n
        return values[:a].reshape(-1, n), values[a:b].reshape(n, n), values[b:]

    def potentials(self, page, values):
        cues, steps, first = self.parts(values)
        own = page.cues @ cues + page.hand
        own[0] += first + self.grammar.first
        return own, page.seams + steps + self.grammar.steps

    def learn(self, pages, rounds=ROUNDS):
        self.values = minimize(self.loss, self.values, args=(pages,), jac=True, method="L-BFGS-B",
                               options=dict(maxiter=rounds)).x
        return self

    def loss(self, values, pages):
        total, slope = PENALTY / 2 * values @ values, PENALTY * values
        cues, steps, first = self.parts(slope)
        for page in pages:
            own, pairs = self.potentials(page, values)
            all_, rows, seams = expectations(own, pairs)
            right, right_rows, right_seams = expectations(*clamped(own, pairs, page, self.grammar))
            if not np.isfinite(right): continue           # a truth the grammar cannot say
            total += page.weight * (all_ - right)
            difference = page.weight * (rows - right_rows)
            cues += page.cues.T @ difference
            steps += page.weight * (seams - right_seams)
            first += difference[0]
        return total, slope

    def read(self, page):
        own, pairs = self.potentials(page, self.values)
        best, origins = own[0], []
        for row, pair in zip(own[1:], pairs):
            scores = best[:, None] + pair
            origins.append(scores.argmax(0))
            best = scores.max(0) + row
        roles = [int(best.argmax())]
        for origin in reversed(origins): roles.append(int(origin[roles[-1]]))
        return roles[::-1]


def clamped(own, pairs, page, grammar):
    """The potentials with every reading struck out that is not right."""
    own, pairs = own.copy(), pairs.copy()
    for i, permitted in enumerate(page.roles):
        if permitted: own[i, [r for r in range(own.shape[1]) if grammar.roles[r] not in permitted]] = -np.inf
        if i and page.starts[i] is not None: pairs[i - 1][grammar.starts != page.starts[i]] = -np.inf
    return own, pairs


def expectations(own, pairs):
    """The logarithm of the sum over all readings, the chance of each role at each row, and of each step over all seams."""
    tops = own.max(1, keepdims=True)
    if not np.isfinite(tops).all(): return -np.inf, None, None
    own, pairs, total = np.exp(own - tops), np.exp(pairs), float(tops.sum())
    down = [own[0] / own[0].sum()]
    total += np.log(own[0].sum())
    for row, pair in zip(own[1:], pairs):
        now = (down[-1] @ pair) * row
        if not now.sum() > 0: return -np.inf, None, None
        total += np.log(now.sum())
        down.append(now / now.sum())
    up, rows, steps = np.ones(own.shape[1]), [None] * len(own), np.zeros(pairs.shape[1:])
    for i in range(len(own) - 1, -1, -1):
        rows[i] = down[i] * up / (down[i] @ up)
        if i == 0: break
        below = own[i] * up
        both = down[i - 1][:, None] * pairs[i - 1] * below
        steps += both / both.sum()
        up = pairs[i - 1] @ below
        up /= up.max()
    return total, np.array(rows), steps


def load(path):
    known, sources = truths(), []
    with open(path, encoding="utf-8") as lines:
        grammar = Grammar(json.loads(next(lines)))
        for line in lines:
            source = json.loads(line)
            labels = Labels.of(source, known)
            if labels: sources.append((source, labels))
    counts = collections.Counter()
    for source, labels in sources:
        share = GENERATED if ".truth" in (labels.origin or "") else 1
        for row in source["rows"]: counts.update({cue: share for cue in set(row["cues"])})
    cues = {cue: place for place, cue in enumerate(sorted(cue for cue in counts if counts[cue] >= LEAST))}
    return grammar, list(cues), [Page(source, labels, cues, grammar) for source, labels in sources]


def write(field, cues, path):
    weights, steps, first = field.parts(field.values)
    grammar = field.grammar
    with open(path, "w", encoding="utf-8") as out:
        def line(name, values): print(name, *(int(round(100 * x)) for x in values), file=out)
        print("cue", *grammar.roles, file=out)
        line("first", np.where(np.isfinite(grammar.first), first, 0))
        for above, name in enumerate(grammar.roles):
            line("after." + name, np.where(np.isfinite(grammar.steps[above]), steps[above], 0))
        for cue, values in zip(cues, weights):
            if abs(values).max() >= .03: line(cue, values)


def cross(grammar, cues, pages):
    """Pages of one paper are always read with weights learnt without them."""
    papers = sorted({paper(page.path) for page in pages if page.weight == 1})
    right = rows = whole = items = 0
    for group in [papers[i::12] for i in range(12)]:
        held = [page for page in pages if page.weight == 1 and paper(page.path) in group]
        if not held: continue
        field = Field(grammar, len(cues)).learn([p for p in pages if p.weight < 1 or paper(p.path) not in group], 40)
        for page in held:
            roles = field.read(page)
            fits = [not page.roles[i] or grammar.roles[role] in page.roles[i] for i, role in enumerate(roles)]
            starts = [i == 0 or bool(grammar.starts[roles[i - 1], roles[i]]) for i in range(len(roles))]
            ends = [i for i in range(len(roles)) if page.starts[i]] + [len(roles)]
            meant = [page.starts[i] is None or starts[i] == page.starts[i] for i in range(len(roles))] + [True]
            rows, right = rows + len(roles), right + sum(fits)
            items += len(ends) - 1
            whole += sum(all(meant[a:b + 1]) for a, b in zip(ends, ends[1:]))
    print(f"rows read right {right / rows:.3f} of {rows}, items whole {whole / items:.3f} of {items}")


def paper(path):
    """The pages of one folder of the sample are one paper; every other page is its own."""
    return "sample" if "sample-archive" in path else path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows"); parser.add_argument("--out"); parser.add_argument("--cross", action="store_true")
    options = parser.parse_args()
    grammar, cues, pages = load(options.rows)
    print(f"{len(pages)} pages, {len(cues)} cues")
    if options.cross: cross(grammar, cues, pages)
    if options.out: write(Field(grammar, len(cues)).learn(pages), cues, options.out)


if __name__ == "__main__": main()
