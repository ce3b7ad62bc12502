#!/usr/bin/env python3
"""breaks.py LINE-BREAKS --icu LIB [--perl] [--triples] [--test LineBreakTest.txt]: where lines may end, beside Unicode's rules (UAX #14).

LINE-BREAKS is the program of that name in the package `runner`. Cases are made as those of Unicode's LineBreakTest are: a
representative of every Line_Break class before one of every other, side by side, with a blank between them, with a combining mark
on the first, and with both; --triples adds every three side by side. ICU, whose functions bear the prefix swift_ (the one in
Swift's toolchain), gives the classes and Unicode's answer, for no language; --perl adds perl's \\b{lb} with the Unicode of that
perl. --test reads Unicode's own file, where somebody has it, and compares with that instead.

A place is where the answers can differ: each between two scalars. Printed are how many agree, and the differing pairs by the rule
that makes the difference, which is looked for in this order; what no rule explains is printed whole."""
import argparse, bisect, collections, ctypes, itertools, subprocess, sys

CLASSES = ("XX AI AL B2 BA BB BK CB CL CM CR EX GL HY ID IN IS LF NS NU OP PO PR QU SA SG SP SY ZW NL WJ H2 H3 JL JT JV CP CJ HL RI EB EM "
           "ZWJ AK AP AS VF VI HH").split()
MANDATORY = {"BK", "CR", "LF", "NL"}
# Classes that no text of a newspaper needs, and SG, which is no scalar.
LEFT_OUT = {"SG"}


class ICU:
    def __init__(self, path):
        self.library = ctypes.CDLL(path)
        self.library.swift_ubrk_open.restype = ctypes.c_void_p
        self.library.swift_ubrk_open.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p]
        for name in ("swift_ubrk_next", "swift_ubrk_close"): getattr(self.library, name).argtypes = [ctypes.c_void_p]
        version = (ctypes.c_uint8 * 4)()
        self.library.swift_u_getUnicodeVersion(version)
        self.version = f"{version[0]}.{version[1]}"

    def line_class(self, scalar): return CLASSES[self.library.swift_u_getIntPropertyValue(scalar, 0x1008)]

    def category(self, scalar): return self.library.swift_u_charType(scalar)

    def is_wide(self, scalar): return self.library.swift_u_getIntPropertyValue(scalar, 0x1004) in (3, 5)

    def breaks(self, text):
        units, status = "".join(map(chr, text)).encode("utf-16-le"), ctypes.c_int(0)
        buffer = ctypes.create_string_buffer(units)
        iterator = self.library.swift_ubrk_open(2, b"", buffer, len(units) // 2, ctypes.byref(status))
        offsets, places = [0, *itertools.accumulate(2 if s > 0xFFFF else 1 for s in text)], set()
        while (place := self.library.swift_ubrk_next(iterator)) >= 0: places.add(bisect.bisect_left(offsets, place))
        self.library.swift_ubrk_close(iterator)
        return places


def representatives(icu):
    """The first assigned scalar of each class; where a class has wide ones and narrow ones, or opening and closing, one of each."""
    found = {}
    for scalar in range(0x110000):
        if 0xD800 <= scalar < 0xE000 or icu.category(scalar) == 0: continue
        name = icu.line_class(scalar)
        if name in LEFT_OUT: continue
        kind = icu.category(scalar) if name == "QU" else 0
        found.setdefault((name, icu.is_wide(scalar), kind), scalar)
    return {scalar: key[0] for key, scalar in found.items()}


def cases(scalars, triples):
    for first, last in itertools.product(scalars, repeat=2):
        for between in ([], [0x20], [0x308], [0x308, 0x20]): yield [first, *between, last]
    if triples: yield from map(list, itertools.product(scalars, repeat=3))


def read_test(path):
    texts, places = [], []
    with open(path, encoding="utf-8") as file:
        for line in file:
            words = line.split("#")[0].split()
            if not words: continue
            texts.append([int(word, 16) for word in words if word not in "×÷"])
            marks = [word for word in words if word in "×÷"]
            places.append({index for index, mark in enumerate(marks) if mark == "÷"})
    return texts, places


def ours(program, texts, level="news"):
    run = subprocess.run([program, level], input="".join(" ".join(f"{s:X}" for s in text) + "\n" for text in texts), capture_output=True, text=True, check=True)
    return [set(map(int, line.split())) for line in run.stdout.split("\n")[:len(texts)]]


def perl(texts):
    script = r'while (<STDIN>) { chomp; my $t = join "", map { chr hex } split; my @b; while ($t =~ /\b{lb}/g) { push @b, pos $t } print "@b\n" }'
    run = subprocess.run(["perl", "-CS", "-e", script], input="".join(" ".join(f"{s:X}" for s in text) + "\n" for text in texts), capture_output=True, text=True, check=True)
    return [set(map(int, line.split())) for line in run.stdout.split("\n")[:len(texts)]]


class Place:
    """A place between two scalars as the rules look at it: the last base before it, and whether a blank or a mark comes after that."""

    def __init__(self, icu, text, place, is_ours):
        self.sign = "+" if is_ours else "-"
        self.scalars, self.after = set(text), icu.line_class(text[place])
        base = place - 1
        self.is_spaced = text[base] == 0x20
        self.is_wide = icu.is_wide(text[place]) or icu.is_wide(text[base])
        while base > 0 and text[base] == 0x20: base -= 1
        self.is_marked = text[base] != 0x20 and (icu.line_class(text[base]) in ("CM", "ZWJ") or icu.category(text[base]) in (6, 7, 8))
        while base > 0 and (icu.line_class(text[base]) in ("CM", "ZWJ") or text[base] == 0x20): base -= 1
        self.last, self.next = text[base], text[place]
        self.before = icu.line_class(self.last)
        self.classes = {icu.line_class(scalar) for scalar in text}

    def has(self, *classes): return self.before in classes or self.after in classes


# Why we differ, looked for in this order: words for docs/benchmarks.md, and whether they explain a place.
RULES = [
    ("line feeds, TAB and NEL are blanks: the decoder has made lines of the file (LB4–LB6; decision 0006)", lambda p: p.classes & MANDATORY or 9 in p.scalars),
    ("control characters are drawn as a sign of one cell and are no marks (decision 0006, ScalarClass; Unicode has them as CM)", lambda p: 0 in p.scalars),
    ("straight quotes open and close in turn (GB/T 15834 5.1.2; Unicode holds both sides, LB19)", lambda p: 0x22 in p.scalars or 0x275B in p.scalars),
    ("a mark on a blank makes it visible, or is drawn on a ◌ (rule R1; LB10)", lambda p: p.after in ("CM", "ZWJ", "JV", "JT", "VF", "VI") and p.is_spaced or p.before in ("SP", "CM", "ZWJ")),
    ("blanks vanish at a line's ends, so a line never begins or ends beside one that is left (rule R8; LB7, LB18)", lambda p: p.next in (0x20, 0x3000) or p.last == 0x3000),
    ("/ neither begins nor ends a line (GB/T 15834 5.1.9; SY)", lambda p: p.has("SY")),
    ("— may begin a line, and stands alone only as a connector (GB/T 15834 5.1.4, 5.1.6; B2)", lambda p: p.has("B2")),
    ("… may be followed by a line's end and does not begin one (level news; IN)", lambda p: p.has("IN")),
    ("small kana begin a line at levels gb and news (CJ resolved as ID; Unicode's default is strict)", lambda p: p.has("CJ")),
    ("a hyphen parts words of letters, and never begins a line (rule R7, GB/T 15834 5.1.6; HY, BA, HH)", lambda p: p.has("HY", "BA", "HH")),
    ("letters, whatever their script, make words that only blanks part (rule R7): SA wants a dictionary, AK AP AS VF VI are Brahmic", lambda p: p.has("SA", "AK", "AP", "AS", "VF", "VI")),
    ("a bracket or quote beside a letter, number or Hanzi parts words (rules R3, R4; Unicode holds ( after letters and ) before them, LB30, LB19)", lambda p: p.has("OP", "CP", "QU", "CL")),
    ("a sign before or after a number is no part of words without one (rule R6; PR, PO, LB23a–LB25)", lambda p: p.has("PR", "PO")),
    (". , : ; ! ? part Chinese, and hold words only between letters and digits (rule R3; IS, EX)", lambda p: p.has("IS", "EX")),
    ("what is wide parts as Hanzi do, also emoji and their modifiers, which are drawn apart (rule R1; EB, EM, RI, ID, AL)", lambda p: p.is_wide or p.has("EB", "EM", "RI", "ID", "JL", "JV", "JT", "H2", "H3", "NS", "XX")),
    ("what holds both sides or lets a line end on both is rare in print, and a letter here (GL, WJ, CB, BB)", lambda p: p.has("GL", "WJ", "CB", "BB", "ZW", "ZWJ")),
]


def report(name, icu, texts, answers, theirs):
    agreed = total = whole = 0
    rules, left = collections.Counter(), collections.Counter()
    examples, pairs = {}, collections.defaultdict(collections.Counter)
    for text, mine, other in zip(texts, answers, theirs):
        places = range(1, len(text))
        wrong = [place for place in places if (place in mine) != (place in other)]
        total, agreed, whole = total + len(places), agreed + len(places) - len(wrong), whole + (not wrong)
        for place in wrong:
            key = explain(icu, text, place, place in mine)
            (left if isinstance(key, tuple) else rules)[key] += 1
            examples.setdefault(key, " ".join(f"{s:04X}" for s in text))
            pairs[key][f"{'+' if place in mine else '-'}{Place(icu, text, place, True).before}·{Place(icu, text, place, True).after}"] += 1
    print(f"{name}: {whole} of {len(texts)} cases, {agreed} of {total} places ({100 * agreed / total:.2f} %)")
    for key, count in rules.most_common(): print(f"  {count:6} {key}\n        ", *(f"{p} {n}" for p, n in pairs[key].most_common(14)))
    for key, count in left.most_common(400): print(f"  {count:6} {key[1]} {key[2]} {key[3]}   {examples[key]}")


def explain(icu, text, place, is_ours):
    here = Place(icu, text, place, is_ours)
    words = next((words for words, explains in RULES if explains(here)), None)
    return words or ("?", here.sign, here.before + (" CM" if here.is_marked else "") + (" SP" if here.is_spaced else ""), here.after)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--icu", required=True)
    parser.add_argument("--perl", action="store_true")
    parser.add_argument("--triples", action="store_true")
    parser.add_argument("--test")
    options = parser.parse_args()
    icu = ICU(options.icu)
    if options.test:
        texts, theirs = read_test(options.test)
        return report(options.test, icu, texts, ours(options.program, texts), theirs)
    scalars = representatives(icu)
    print(f"{len(scalars)} representatives:", *(f"{s:04X} {c}" for s, c in scalars.items()))
    texts = list(cases(list(scalars), options.triples))
    answers = ours(options.program, texts)
    report(f"ICU, Unicode {icu.version}", icu, texts, answers, [icu.breaks(text) for text in texts])
    if options.perl: report("perl", icu, texts, answers, perl(texts))


if __name__ == "__main__":
    main()
