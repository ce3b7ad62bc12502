#!/usr/bin/env python3
"""Types questions key by key into kanbao's index engine, gives searches up in their midst, opens articles and pages through hits.

    keystrokes.py INDEX

INDEX is a folder with the segments that index.py has made (FOLDER/kanbao). At every key what stands in the prompt is asked as the
browser asks it: count, histogram and facets, and 1,000 hits with snippets and places, of which the first 50 are told of before the
others are read. A search is given up at the next key, so the time to the first page is what a person waits. Build the runner first:
`swift build -c release --package-path Tests/Benchmarks/Index/runner`. Wall-clock milliseconds, warm; each line once before it counts.
"""

import pathlib, statistics, subprocess, sys

RUNNER = pathlib.Path(__file__).parent / "runner/.build/release/index-benchmark"

TYPED = [
    "香港 政府", "中华人民共和国", "习近平 经济", "立法會主席曾鈺成", "教育 -大學", "headline:经济", "梁振英 date:2015",
    "香港 NEAR/5 政府", "王*书记", "/第[一二三]期/", "figure:>=1000万", "AI 2014年", "琵琶", "麒麟 OR 芙蓉", "author:李",
]
READING = [
    "习近平 NEAR/20 香港", "香港 NEAR/5 政府", "经济 NEAR/20 发展 NEAR/20 改革", "政府 NEAR/10 鱷魚", "王*书记", "鱷?", "*港*",
    "/第[一二三]期/", "/行政长官.{0,5}梁/", "/(香港|澳门)特别行政区/", "/鱷.{0,5}水/", "/(立法|行政)[会會]主席/", "/习(近平)?主席/",
    "/[一-龥]{2}镇长/",
]
UNSELECTIVE = ["中 NEAR/5 国", "习?平", "香?政府", "中?人民*国", "/国.会/", "/[a-z]+card/", "/\\d{4}年/", "/^香港/", "/.{0,5}书记/", "/xyz[0-9]qqq/"]
GIVEN_UP = ["的", "中 NEAR/5 国", "/国.会/", "/[a-z]+card/", "/./", "香港 政府 -的", "figure:>=1", "tdq"]
PAGED = ["香港", "政府 经济", "/第[一二三]期/", "date:2015 香港"]


def run(*arguments, lines):
    done = subprocess.run([RUNNER, *arguments], input="\n".join(lines) + "\n", capture_output=True, text=True)
    return [line.split("\t") for line in done.stdout.splitlines()]


def show(name, times):
    times = sorted(times)
    at = lambda share: times[min(len(times) - 1, int(len(times) * share))]
    print(f"{name:44} p50 {statistics.median(times):8.3f}  p95 {at(.95):8.3f}  p99 {at(.99):8.3f}  most {times[-1]:8.3f} ms  ({len(times)})")


def main():
    index = sys.argv[1]
    keys = [text[: end + 1] for text in TYPED for end in range(len(text))]
    rows = run("keystrokes", index, lines=keys + keys)[len(keys):]
    show("a key, to the first page of hits", [float(row[0]) for row in rows])
    show("a key, to all 1,000 hits", [float(row[1]) for row in rows])
    for row in sorted(rows, key=lambda row: -float(row[0]))[:8]:
        print(f"    {float(row[0]):9.3f} ms  {row[2]:>7}  {row[3]}")
    for name, lines in (("questions with something rare in them", READING), ("questions with nothing rare in them", UNSELECTIVE)):
        rows = run("keystrokes", index, lines=lines * 4)[len(lines):]
        best = {row[3]: min(float(other[0]) for other in rows if other[3] == row[3]) for row in rows}
        show(name, list(best.values()))
        for row in rows[: len(lines)]:
            print(f"    {best[row[3]]:9.3f} ms  {row[2]:>7}  {row[3]}")
    rows = run("cancel", index, "40", lines=GIVEN_UP)
    show("from giving up to the end", [float(row[0].split()[1]) for row in rows if row[0].startswith("cancel")])
    for row in rows:
        if row[0].startswith("worst"):
            print("   ", *row)
    rows = run("open", index, "20000", lines=PAGED)
    show("opening an article, all it is made of", [float(row[0].split()[1]) for row in rows if row[0].startswith("article")])
    pages = [row[0].split() for row in rows if row[0].startswith("page")]
    show("the first 50 hits", [float(page[1]) for page in pages if page[2] == "0"])
    show("the next 50 hits", [float(page[1]) for page in pages if page[2] != "0"])


main()
