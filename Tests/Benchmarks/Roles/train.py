#!/usr/bin/env python3
"""train.py ROWS… [--out TABLE] [--cross] [--check ROWS]: what the segmenter sees of pages with truth → what it says of roles.

ROWS is what Tests/ArchiveTests/Articles/RowDump.swift wrote down. The truth of a page is found in Tests/PageSources and
Tests/SampleSources, in NAME.json or gold.json beside the page, or, for archives made with truth, in FOLDER.truth beside
FOLDER. Pages that Tests/PageSources/split.txt calls unseen are left out, whatever ROWS holds.

The model is a conditional random field over the roles of rows: what was set by hand in the sources, at --hand of its weight
(RoleGrammar.handShare), and on top a weight for each cue and role, learnt so that the right roles, and all readings that are
as right, become most likely; a penalty keeps weights small that few pages speak for. --out writes the table
Sources/Archive/Resources/role-weights.txt. --cross measures, on each written page, weights learnt without the pages of its
newspaper. --check measures the weights learnt from ROWS on others. Needs numpy and scipy; a minute or two, and with --cross ten."""
import argparse, multiprocessing, os
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np
from field import Field
from pages import Batch, cue_names, load
from readings import Scores

FOLDS = 10


def learn(grammar, pages, options):
    cues = cue_names(pages, options.made)
    field = Field(grammar, cues, options.hand, options.penalty, options.made)
    return field.learn(Batch(pages, cues, grammar), options.rounds)


def write(field, path):
    weights, steps, first = field.parts()
    grammar = field.grammar
    with open(path, "w", encoding="utf-8") as out:
        def line(name, values): print(name, *(int(round(100 * x)) for x in values), file=out)
        print("cue", *grammar.roles, file=out)
        line("first", np.where(np.isfinite(grammar.first), first, 0))
        for above, name in enumerate(grammar.roles):
            line("after." + name, np.where(np.isfinite(grammar.steps[above]), steps[above], 0))
        for cue, values in zip(field.cues, weights):
            if abs(values).max() >= .03: line(cue, values)


def read(field, pages, scores):
    for page, roles, certainty in field.read(Batch(pages, field.cues, field.grammar)):
        scores.add(page, roles, certainty, field.grammar.roles)


def fold(number):
    """Reads every tenth newspaper's pages with weights learnt from the others'."""
    grammar, pages, options = shared
    papers = sorted({page.paper for page in pages if not page.made})[number::FOLDS]
    held = [page for page in pages if page.paper in papers]
    field = learn(grammar, [page for page in pages if page.paper not in papers], options)
    return list(field.read(Batch(held, field.cues, grammar))) if held else []


def cross(grammar, pages, options):
    global shared
    shared = grammar, pages, options
    scores = Scores()
    with multiprocessing.get_context("fork").Pool(options.jobs) as pool:
        for results in pool.imap(fold, range(FOLDS)):
            for page, roles, certainty in results: scores.add(page, roles, certainty, grammar.roles)
    print("cross-validated:", scores.text())
    print(scores.calibration())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", nargs="+"); parser.add_argument("--out"); parser.add_argument("--check")
    parser.add_argument("--cross", action="store_true")
    parser.add_argument("--hand", type=float, default=.35, help="the share of what was set by hand")
    parser.add_argument("--penalty", type=float, default=5)
    parser.add_argument("--made", type=float, default=.1, help="what a made page counts beside a written one")
    parser.add_argument("--rounds", type=int, default=60); parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    pages = []
    for path in options.rows:
        grammar, more = load(path)
        pages += more
    print(f"{sum(not page.made for page in pages)} written pages, {sum(page.made for page in pages)} made")
    if options.cross: cross(grammar, pages, options)
    if options.out or options.check:
        field = learn(grammar, pages, options)
        if options.check:
            scores = Scores()
            read(field, load(options.check)[1], scores)
            print("checked:", scores.text())
            print(scores.calibration())
        if options.out: write(field, options.out)


if __name__ == "__main__": main()
