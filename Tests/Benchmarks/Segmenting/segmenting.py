#!/usr/bin/env python3
"""segmenting.py KANBAO [ARCHIVE] [--runs N] [--megabytes N] [--keep FOLDER]: page text a second on one core.

Times `kanbao check`, which opens an archive, reads every page, and puts all of it into articles: decoding, segmentation,
repair, where each page comes from. Without ARCHIVE it makes archives of its own, one of each kind, by dealing out the
articles of the sample archive and of the pages in Tests/PageSources that are marked as seen: as extractions leave pages
(blank lines between paragraphs, none, one printed line a line), several pages a file, in GB18030 and in UTF-16.

Beside it, in the same runs and turn by turn, three peers that only touch the same bytes: `wc -m`, `iconv` to UTF-32, and
Python decoding each file and splitting it into lines. Prints the least processor time of N runs, user and system, and the
rate in megabytes of the page files; the machine's other work weighs least on the least."""
import argparse, json, os, pathlib, random, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
PYTHON = "import sys\nfor p in sys.stdin.read().split('\\n')[:-1]: len(open(p,'rb').read().decode(sys.argv[1]).splitlines())"
# name: (encoding, how paragraphs are set, pages a file)
KINDS = {"blank": ("utf-8", "blank", 1), "dense": ("utf-8", "dense", 1), "printed": ("utf-8", "printed", 1),
         "daily": ("utf-8", "blank", 8), "gb18030": ("gb18030", "printed", 1), "utf-16": ("utf-16", "blank", 1)}


def articles():
    seen = [line.split()[1] for line in (ROOT / "Tests/PageSources/split.txt").read_text().splitlines() if line.startswith("seen")]
    for truth in ("Tests/SampleSources/truth.json", "Tests/PageSources/truth.json"):
        for page in json.loads((ROOT / truth).read_text(encoding="utf-8")):
            if "PageSources" in truth and pathlib.Path(page["file"]).stem not in seen: continue
            yield from (item for item in page["items"] if item["kind"] == "article" and item["paragraphs"])


def lines_of(item, rng, setting, measure):
    """The lines an extraction leaves of an article; columns break one paragraph in three."""
    texts = [item[key] for key in ("kicker", "headline", "deck") if item.get(key)]
    if item.get("byline") and item["byline"] not in "".join(item["paragraphs"]): texts.append(item["byline"])
    for paragraph in item["paragraphs"]:
        at = rng.randrange(1, len(paragraph)) if len(paragraph) > 40 and rng.random() < .35 else len(paragraph)
        texts += [part for part in (paragraph[:at], paragraph[at:]) if part]
    if setting == "printed": texts = [text[at:at + measure] for text in texts for at in range(0, len(text), measure)]
    return [line for text in texts for line in ([text, ""] if setting == "blank" else [text])]


def page_of(pool, rng, setting, number):
    """A page of about 4,000 characters under its number."""
    lines, measure = [f"第{number}版"], rng.randint(14, 30)
    while sum(map(len, lines)) < 4000: lines += lines_of(rng.choice(pool), rng, setting, measure)
    return "\n".join(lines) + "\n"


def make(folder, kind, megabytes):
    encoding, setting, per_file = KINDS[kind]
    rng, pool, done, day = random.Random(7), list(articles()), 0, 0
    while done < megabytes * 10**6:
        day += 1
        name = folder / "晨报" / f"{1950 + day // 336}" / f"{day // 28 % 12 + 1:02}" / f"{day % 28 + 1:02}"
        pages = [page_of(pool, rng, setting, number) for number in range(1, 9)]
        for start in range(0, 8, per_file):
            path = name.with_suffix(".txt") if per_file > 1 else name / f"{start + 1:02}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            data = "".join(pages[start:start + per_file]).encode(encoding)
            path.write_bytes(data)
            done += len(data)


def seconds(command, text=""):
    """Processor time of a command and its children."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    process.stdin.write(text.encode())
    process.stdin.close()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode: sys.exit(f"{command[0]} ended with {process.returncode}")
    return used.ru_utime + used.ru_stime


def measure(kanbao, folder, encoding, runs):
    paths = sorted(str(path) for path in pathlib.Path(folder).rglob("*") if path.is_file())
    size, names = sum(map(os.path.getsize, paths)), "".join(path + "\n" for path in paths)
    with tempfile.NamedTemporaryFile() as whole:
        for path in paths: whole.write(pathlib.Path(path).read_bytes())
        whole.flush()
        commands = {"kanbao": ([kanbao, "check", str(folder)], ""), "wc -m": (["wc", "-m", whole.name], ""),
                    "iconv": (["iconv", "-f", encoding, "-t", "UTF-32LE", whole.name], ""),
                    "python": ([sys.executable, "-c", PYTHON, encoding], names)}
        times = {name: [] for name in commands}
        for _ in range(runs):
            for name, command in commands.items(): times[name].append(seconds(*command))
    return size, {name: size / 1e6 / min(taken) for name, taken in times.items()}


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("kanbao")
    parser.add_argument("archive", nargs="?")
    parser.add_argument("--encoding", default="utf-8")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--megabytes", type=float, default=10)
    parser.add_argument("--keep")
    options = parser.parse_args()
    print(f"{'archive':12} {'MB':>6} " + " ".join(f"{name:>8}" for name in ("kanbao", "wc -m", "iconv", "python")) + "   MB/s a core")
    with tempfile.TemporaryDirectory() as scratch:
        for kind in [options.archive] if options.archive else KINDS:
            folder = pathlib.Path(options.archive or (options.keep or scratch)) / ("" if options.archive else kind)
            if not folder.exists(): make(folder, kind, options.megabytes)
            encoding = options.encoding if options.archive else KINDS[kind][0]
            size, rates = measure(options.kanbao, folder, encoding, options.runs)
            print(f"{pathlib.Path(kind).name:12} {size / 1e6:6.1f} " + " ".join(f"{rate:8.1f}" for rate in rates.values()), flush=True)


if __name__ == "__main__":
    main()
