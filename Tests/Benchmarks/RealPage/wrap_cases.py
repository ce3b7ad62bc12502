#!/usr/bin/env python3
"""wrap_cases.py KANBAO CASES.json: how many worked examples of line breaking `kanbao wrap` lays out as expected.

An example is {id, input, width, options, expected}; what differs is printed."""
import json, subprocess, sys

FLAGS = {"eol_half": "--half-width-line-end", "orphan": "--orphans", "title": "--headline", "restore": "--restore-marks"}


def arguments(case):
    words = ["wrap", "--width", str(case["width"])]
    for name, value in case["options"].items():
        if name in FLAGS: words += [FLAGS[name]] if value else []
        elif name == "keep_figures": words += [] if value else ["--no-keep-figures"]
        else: words += ["--" + name, str(value)]
    return words


def main():
    kanbao, cases = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))["cases"]
    right = 0
    for case in cases:
        out = subprocess.run([kanbao, *arguments(case)], input=case["input"], capture_output=True, text=True).stdout
        lines = [line.rstrip() for line in out.rstrip("\n").split("\n")]
        if lines == case["expected"]: right += 1
        else: print(case["id"], case["rule"], "expected", case["expected"], "got", lines)
    print(f"{right} of {len(cases)}")


if __name__ == "__main__": main()
