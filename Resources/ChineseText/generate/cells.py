#!/usr/bin/env python3
"""Writes tables/cells.tsv: what every scalar is to a grid of cells.

    pip install 'unicodedata2==17.*'
    python3 generate/cells.py > tables/cells.tsv

A row is "first-last<TAB>letter" in hexadecimal; scalars in no row are unassigned. The letters:
N plain, narrow    A plain, East Asian ambiguous    W plain, wide
M combining        C control        H hidden        S space        P private use
"""
import unicodedata2 as unicode

# Default_Ignorable_Code_Point of DerivedCoreProperties.txt 17.0.0, which unicodedata2 does not carry, and beside it
# the interlinear annotation marks FFF9-FFFB. Bidi_Control and the Hangul fillers are all within.
HIDDEN = [
    (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    # Skin tones: terminals that draw them within the emoji before them and those that draw them beside it differ by two
    # cells, so nothing is drawn.
    (0x1F3FB, 0x1F3FF),
]
# CR is hidden: the decoder has made a line end of it, or it stands before one.
CARRIAGE_RETURN = 0x0D
SPACES = {0x09, 0x0A, 0x85, 0x2028, 0x2029}
# Vowels and finals of conjoining Hangul stand in the cells of the initial before them, though they are letters (Lo).
JAMO = [(0x1161, 0x11FF), (0xD7B0, 0xD7FF)]


def within(scalar, ranges):
    return any(first <= scalar <= last for first, last in ranges)


def letter(scalar):
    character, category = chr(scalar), unicode.category(chr(scalar))
    if within(scalar, HIDDEN) or scalar == CARRIAGE_RETURN:
        return "H"
    if scalar in SPACES:
        return "S"
    if category == "Cn":
        return ""
    if category == "Cc":
        return "C"
    if category == "Co":
        return "P"
    if category in ("Mn", "Me", "Mc") or within(scalar, JAMO):
        return "M"
    return {"W": "W", "F": "W", "A": "A"}.get(unicode.east_asian_width(character), "N")


def rows():
    start, current = 0, letter(0)
    for scalar in range(1, 0x110001):
        here = letter(scalar) if scalar < 0x110000 and not 0xD800 <= scalar < 0xE000 else ""
        if here == current and scalar < 0x110000:
            continue
        if current:
            yield f"{start:X}-{scalar - 1:X}\t{current}"
        start, current = scalar, here


print("\n".join(rows()))
