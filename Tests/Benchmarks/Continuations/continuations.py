#!/usr/bin/env python3
"""continuations.py KANBAO [--keep FOLDER]: articles that go on on another page (下转, 上接), found and joined.

Lays the pages of the sample archive and of Tests/PageSources in a folder, NEWSPAPER/DATE/第PAGE版.txt, so that names tell
date and page, and runs `kanbao parse --json` on it. Prints, for the sample, the seen and the unseen pages, sums only:

- said: articles that say where they go on or where they come from, against those of the truth. What plain prose tells of
  other pages counts as wrong here.
- joined: pairs of articles, the one going on in the other, among the pages of one issue, against the pairs of the truth.
  A pair is right when both its articles are the right ones. It is counted once, whichever end tells it; both ends telling
  of different articles are two pairs.

An article of `parse` stands for the item of the truth with which it shares most lines, but for no less than a third of them."""
import argparse, collections, json, pathlib, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
ENDS = {"continuesOn": 0, "continuesFrom": 1}


def sources():
    """Of each set: its pages as truth has them, with their texts."""
    split = dict(reversed(line.split()) for line in (ROOT / "Tests/PageSources/split.txt").read_text().splitlines()
                 if line.strip() and not line.startswith("#"))
    sets = collections.defaultdict(list)
    for truth, texts in (("Tests/SampleSources", "Resources/sample-archive"), ("Tests/PageSources", "Tests/PageSources/pages")):
        for page in json.loads((ROOT / truth / "truth.json").read_text(encoding="utf-8")):
            name = "sample" if truth.endswith("SampleSources") else split[pathlib.Path(page["file"]).stem]
            sets[name].append((page, (ROOT / texts / page["file"]).read_text(encoding="utf-8")))
    return sets


def lay(folder, pages):
    """Writes the pages; gives the path and the truth of each."""
    laid = {}
    for page, text in pages:
        number = page["pageNumber"]
        path = folder / page["newspaper"] / page["date"] / f"第{number:02}版.txt" if isinstance(number, int) \
            else folder / page["newspaper"] / page["date"] / f"第{number}版.txt"
        if path in laid: sys.exit(f"two pages for {path}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        laid[path] = page
    return laid


def issue(page): return page["newspaper"], page["date"]


def wanted(laid):
    """The pairs of the truth: ((path, item), (path, item)), and every end that an article tells of."""
    ends, says = collections.defaultdict(lambda: ([], [])), set()
    for path, page in laid.items():
        for item in page["items"]:
            for key, end in ENDS.items():
                if item[key] is None: continue
                says.add((path, item["item"], key))
                here, there = str(page["pageNumber"]), str(item[key])
                thread = (issue(page), item.get("thread") or (here, there)[::-1 if end else 1])
                ends[thread][end].append((path, item["item"]))
    for thread, (ons, froms) in ends.items():
        if ons and froms and len(ons) + len(froms) > 2: sys.exit(f"name the ends of {thread}: @to PAGE NAME, @from PAGE NAME")
    return {(ons[0], froms[0]) for ons, froms in ends.values() if ons and froms}, says


def parsed(kanbao, laid):
    """The articles of `parse`, file by file, issues together."""
    issues = collections.defaultdict(list)
    for path, page in laid.items(): issues[issue(page)].append(path)
    for paths in issues.values():
        paths.sort()
        out = subprocess.run([kanbao, "parse", "--json", "--no-corrections", *map(str, paths)], capture_output=True, text=True, timeout=120)
        if out.returncode: sys.exit(out.stderr)
        for line in out.stdout.splitlines():
            page = json.loads(line)
            yield pathlib.Path(page["file"]), page["items"]


def item_of(article, page):
    """The number of the item of the truth that an article stands for, or none."""
    lines = set(article["lines"])
    best = max(page["items"], key=lambda item: len(lines & set(item["lines"])))
    shared = len(lines & set(best["lines"]))
    return best["item"] if shared * 3 >= max(len(lines), len(best["lines"])) else None


def found(kanbao, laid):
    """The pairs and ends that `parse` tells of, as items of the truth; where there is none, as the article's own id."""
    articles, says, links = {}, set(), []
    for path, items in parsed(kanbao, laid):
        for article in items:
            number = item_of(article, laid[path])
            here = articles[article["id"]] = (path, number if number is not None else article["id"])
            for key in ENDS:
                if article[key] is None: continue
                says.add((*here, key))
                if article[key]["article"]: links.append((article["id"], article[key]["article"])[::-1 if ENDS[key] else 1])
    return {(articles.get(a, a), articles.get(b, b)) for a, b in links}, says


def row(gold, told):
    right = len(gold & told)
    share = lambda whole: f"{right / whole:.3f}" if whole else "    –"
    return f"{right:3} of {len(told):3} told {share(len(told))}, of {len(gold):3} true {share(len(gold))}"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("kanbao")
    parser.add_argument("--keep")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        for name, pages in sources().items():
            laid = lay(pathlib.Path(options.keep or scratch).resolve() / name, pages)
            (pairs, says), (joined, said) = wanted(laid), found(options.kanbao, laid)
            print(f"{name:7} {len(laid):3} pages   said: {row(says, said)}   joined: {row(pairs, joined)}")


if __name__ == "__main__":
    main()
