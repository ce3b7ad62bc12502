#!/usr/bin/env python3
"""origin_scores.py KANBAO PAGES

How often `kanbao list` tells date and page number from what pages print alone. PAGES holds page texts with their truth
beside them, x.txt and x.json with "date" and "page". The pages are copied under names that tell nothing but their order,
once together, as an archive finds them, and once each alone, where only its own head can tell."""
import collections, json, pathlib, shutil, subprocess, sys, tempfile


def listed(kanbao, folder):
    """What kanbao says of the pages in a folder, by file name; of a file split in error, the last page counts."""
    run = subprocess.run([kanbao, "list", str(folder), "pages", "--json"], capture_output=True, text=True)
    return {page["file"]: page for page in map(json.loads, run.stdout.splitlines())}


def score(kanbao, texts, together):
    counts = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        for index, text in enumerate(texts):
            place = pathlib.Path(folder) / ("all" if together else f"one-{index:x}")
            place.mkdir(exist_ok=True)
            shutil.copy(text, place / f"sheet-{chr(97 + index // 26)}{chr(97 + index % 26)}.txt")
        pages = {pathlib.Path(file).name: page for file, page in listed(kanbao, folder).items()}
    for text, name in zip(texts, sorted(pages)):
        truth = json.loads(text.with_suffix(".json").read_text(encoding="utf-8"))
        for field, wanted in (("date", truth["date"]), ("pageNumber", truth["page"])):
            told = pages[name][field]
            counts[field, "right" if told == wanted else "silent" if told is None else "wrong"] += 1
    return counts


def main():
    kanbao, folder = sys.argv[1:3]
    texts = sorted(pathlib.Path(folder).glob("*.txt"))
    for together in (False, True):
        counts = score(kanbao, texts, together)
        for field in ("date", "pageNumber"):
            shares = ", ".join(f"{counts[field, kind]} {kind}" for kind in ("right", "silent", "wrong"))
            print(f"{'together' if together else 'alone':9} {field:11} {shares} of {len(texts)}")


if __name__ == "__main__":
    main()
