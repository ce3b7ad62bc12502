#!/usr/bin/env python3
"""widths.py cells.tsv [--icu LIB]: the table of cells beside what others say of East Asian Width.

Python's unicodedata, and with --icu LIB an ICU whose functions bear the prefix swift_ (the one in Swift's toolchain). Only plain
characters that the other knows are compared; each range that differs is printed."""
import argparse, ctypes, unicodedata

LETTERS = {"W": "W", "F": "W", "A": "A", "N": "N", "Na": "N", "H": "N"}


def table(path):
    letters = {}
    with open(path, encoding="ascii") as file:
        for row in file.read().split("\n")[:-1]:
            (first, last), letter = (int(n, 16) for n in row.split("\t")[0].split("-")), row.split("\t")[1]
            for scalar in range(first, last + 1): letters[scalar] = letter
    return letters


def compare(name, letters, width):
    different = [s for s, letter in letters.items() if letter in "NAW" and width(s) not in (None, letter)]
    count = sum(1 for s, letter in letters.items() if letter in "NAW" and width(s) is not None)
    print(f"{name}: {len(different)} of {count} differ", *(f"{s:X} ours {letters[s]} theirs {width(s)}" for s in different[:40]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("table")
    parser.add_argument("--icu")
    options = parser.parse_args()
    letters = table(options.table)
    known = lambda s: unicodedata.category(chr(s)) != "Cn"
    compare(f"Python, Unicode {unicodedata.unidata_version}", letters, lambda s: LETTERS[unicodedata.east_asian_width(chr(s))] if known(s) else None)
    if options.icu:
        icu = ctypes.CDLL(options.icu)
        version = (ctypes.c_uint8 * 4)()
        icu.swift_u_getUnicodeVersion(version)
        values = ["N", "A", "N", "W", "N", "W"]  # UEastAsianWidth: neutral, ambiguous, half, full, narrow, wide
        width = lambda s: values[icu.swift_u_getIntPropertyValue(s, 0x1004)] if icu.swift_u_charType(s) != 0 else None
        compare(f"ICU, Unicode {version[0]}.{version[1]}", letters, width)


if __name__ == "__main__":
    main()
