#!/usr/bin/env python3
"""lines.py KANBAO TEXT… [--widths 20-200] [--icu LIB] [--panes] [--share N]: lines of real text, held against rules written a second time.

TEXT is plain text, a paragraph a line, or a folder of such files. Each is laid out at every width, and every line is looked at: lines
that begin or end with a mark that may not stand there (GB/T 15834-2011, 5.1; not those that no place could have avoided, rule R11,
counted by themselves), figures torn though they fit on a line, characters lost, lines too wide. The figures are those that
`kanbao figures` finds.

With --share N each width is tried on every Nth paragraph, N widths after each other on others, so that all paragraphs and all widths come
in; a large text takes long else. A row each: kanbao (`wrap --indent 4 --whole-figures`); with --icu LIB the edge, where a line ends when
it is full, which is what less and vim do, and the line breaker of an ICU whose functions bear the prefix
swift_ (the one in Swift's toolchain), filled greedily.
--panes looks whether they do: it shows the text in both in a tmux pane of 40, 80 and 120 cells, high enough for all of it, and counts
the rows that are not those of the edge. Needs numpy: some widths have a quarter of a million lines."""
import argparse, bisect, collections, ctypes, itertools, json, os, re, subprocess, sys, tempfile, time, unicodedata

import numpy

NO_START = set("。．，、；：？！.,;:!?”’」』】〕〉》）］｝)]}·‧・•–－～〜％‰℃%々〻…")
NO_END = set("“‘「『【〔〈《（［｛([{")
BLANK = re.compile(r"\s+")
WORD = re.compile(r"[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]")
COLUMNS = ("lines", "start", "end", "forced", "torn", "torn, too long", "lost", "too wide")
WIDTHS = {}


def cells(character):
    if character not in WIDTHS:
        none = unicodedata.category(character) in ("Mn", "Me", "Cf")
        WIDTHS[character] = 0 if none else 2 if unicodedata.east_asian_width(character) in "WF" else 1
    return WIDTHS[character]


class Text:
    """Paragraphs one after the other, and what is known of every character that is no blank: `ink` are their places."""

    def __init__(self, kanbao, paragraphs):
        self.paragraphs = paragraphs
        self.text = "\n".join(self.paragraphs) + "\n"
        codes = numpy.frombuffer(self.text.encode("utf-32-le"), dtype=numpy.uint32)
        self.is_blank = lambda codes: numpy.isin(codes, self.blanks)
        self.blanks = numpy.array([ord(c) for c in set(self.text) if c.isspace() or c == "\u200b"], dtype=numpy.uint32)
        self.ink = numpy.flatnonzero(~self.is_blank(codes))
        self.codes = codes[self.ink]
        widths = numpy.array([0 if c == "\n" else cells(c) for c in self.text])
        self.sums = numpy.concatenate([[0], numpy.cumsum(widths)])
        self.starts = numpy.concatenate([[0], numpy.cumsum([len(p) + 1 for p in self.paragraphs])[:-1]])
        self.no_start = numpy.isin(self.codes, [ord(c) for c in NO_START])
        self.no_end = numpy.isin(self.codes, [ord(c) for c in NO_END])
        self.find_figures(kanbao)

    def find_figures(self, kanbao):
        """For each place within a figure the cells of the figure with the marks that may not be parted from it; 0 elsewhere."""
        found = subprocess.run([kanbao, "figures", "--lines", "-", "--json"], input=self.text, capture_output=True, text=True)
        self.room, self.opens = numpy.zeros(len(self.text) + 1, dtype=numpy.int64), numpy.zeros(len(self.text) + 1, dtype=bool)
        for row in map(json.loads, found.stdout.split("\n")[:-1]):
            first = self.starts[row["line"] - 1]
            start, end = first + row["start"], first + row["end"]
            inner = slice(start + 1, end)
            while start > first and self.text[start - 1] in NO_END: start -= 1
            while self.text[end] in NO_START: end += 1
            self.room[inner] = self.sums[end] - self.sums[start]
            self.opens[inner] = start == first

    def judge(self, starts, ends, width, indent, tally):
        """Lines as ranges of `ink`, with what is wrong with them counted."""
        tally["lines"] += len(starts)
        begin, stop = self.ink[starts], self.ink[ends - 1] + 1
        is_first = numpy.isin(begin, self.first_ink)
        room = width - indent * is_first
        tally["too wide"] += int(numpy.count_nonzero(self.sums[stop] - self.sums[begin] > room))
        inner = ~is_first
        bad_start, bad_end = self.no_start[starts] & inner, self.no_end[ends - 1] & ~numpy.append(is_first[1:], True)
        for line in numpy.flatnonzero(bad_start): tally["forced" if line and self.is_forced(begin[line - 1], begin[line]) else "start"] += 1
        for line in numpy.flatnonzero(bad_end):
            if not bad_start[line + 1]: tally["forced" if self.is_forced(begin[line], begin[line + 1]) else "end"] += 1
        needed = self.room[begin] * inner
        fits = needed <= width - indent * self.opens[begin]
        tally["torn"] += int(numpy.count_nonzero((needed > 0) & fits))
        tally["torn, too long"] += int(numpy.count_nonzero((needed > 0) & ~fits))

    @property
    def first_ink(self):
        return self.ink[numpy.searchsorted(self.ink, self.starts)]

    def is_forced(self, start, end):
        """Whether no place between two characters of a line was a lawful end of it."""
        return not any(self.may_end(place) for place in range(start + 1, end))

    def may_end(self, place):
        before, after = self.text[place - 1], self.text[place]
        if "\u00a0" in (before, after): return False
        if after in NO_START or before in NO_END or self.room[place]: return False
        return not (before == after and before in "—…" or WORD.match(before) and WORD.match(after))

    def lines_of(self, output):
        """The lines of an output that has the text's characters in order, as ranges of `ink`; None where it has others."""
        codes = numpy.frombuffer(output.encode("utf-32-le"), dtype=numpy.uint32)
        blank = self.is_blank(codes)
        if not numpy.array_equal(codes[~blank], self.codes): return None
        seen = numpy.concatenate([[0], numpy.cumsum(~blank)])
        bounds = numpy.unique(seen[numpy.concatenate([[0], numpy.flatnonzero(codes == 10) + 1, [len(codes)]])])
        return bounds[:-1], bounds[1:]

    def filled(self, places, width):
        """Greedily filled lines: `places` are those, in order, at which a line may end, for each paragraph as `with_cells` gives them."""
        starts, ends = [], []
        for start, (nexts, stops, cells_before, cells_after) in zip(self.starts, places):
            start, room, index, last = int(start), int(self.sums[start]) + width, 0, len(nexts)
            while index < last:
                # Blanks at a line's end take no room.
                far = max(index, bisect.bisect_right(cells_before, room, lo=index) - 1)
                starts.append(start)
                ends.append(stops[far])
                start, room, index = nexts[far], cells_after[far] + width, far + 1
        ink = self.ink
        return numpy.searchsorted(ink, starts), numpy.searchsorted(ink, ends)


def read(path):
    names = sorted(os.path.join(path, name) for name in os.listdir(path) if name.endswith(".txt")) if os.path.isdir(path) else [path]
    texts = [line.strip() for name in names for line in open(name, encoding="utf-8").read().split("\n") if line.strip()]
    return [text for text in texts if not any(unicodedata.category(c) in ("Cc", "Zl", "Zp", "Cn") for c in text)]


def with_cells(text, nexts, stops):
    """Places at which a line may end: where the next begins, where the text before ends, and the cells up to either."""
    return nexts, stops, [int(text.sums[stop]) for stop in stops], [int(text.sums[place]) for place in nexts]


def edge(text):
    """Every place between two characters is a line's end: none looks at the marks."""
    inner = [[int(start) + i + 1 for i in range(len(p)) if i + 1 == len(p) or cells(p[i + 1]) > 0] for start, p in zip(text.starts, text.paragraphs)]
    return [with_cells(text, places, places) for places in inner]


def stop(paragraph, place):
    """Where the text ends before a place, without the blanks."""
    while place > 0 and paragraph[place - 1].isspace(): place -= 1
    return place


class ICU:
    def __init__(self, path):
        self.library = ctypes.CDLL(path)
        self.library.swift_ubrk_open.restype = ctypes.c_void_p
        self.library.swift_ubrk_open.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p]
        for name in ("swift_ubrk_next", "swift_ubrk_close"): getattr(self.library, name).argtypes = [ctypes.c_void_p]

    def breaks(self, text):
        units, status = text.encode("utf-16-le"), ctypes.c_int(0)
        buffer = ctypes.create_string_buffer(units)
        iterator = self.library.swift_ubrk_open(2, b"zh", buffer, len(units) // 2, ctypes.byref(status))
        places, offsets = [], [0, *itertools.accumulate(2 if ord(c) > 0xFFFF else 1 for c in text)]
        while (place := self.library.swift_ubrk_next(iterator)) >= 0:
            if place > 0: places.append(bisect.bisect_left(offsets, place))
        self.library.swift_ubrk_close(iterator)
        return places

    def places(self, text):
        found = []
        for start, paragraph in zip(map(int, text.starts), text.paragraphs):
            breaks = self.breaks(paragraph)
            found.append(with_cells(text, [start + place for place in breaks], [start + stop(paragraph, place) for place in breaks]))
        return found


def pane_rows(command, text, width):
    """What a program shows of the text in a pane as high as the text needs."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text.text)
        file.flush()
        height = len(text.paragraphs) * 2 + int(text.sums[-1]) // (width - 4) + 50
        server = ["tmux", "-u", "-L", f"lines-{os.getpid()}"]
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "LESSCHARSET": "utf-8"}
        subprocess.run([*server, "-f", "/dev/null", "new-session", "-d", "-x", str(width), "-y", str(height), *command, file.name], env=environment)
        time.sleep(3)
        rows = subprocess.run([*server, "capture-pane", "-p"], capture_output=True, text=True).stdout.split("\n")
        subprocess.run([*server, "kill-server"], capture_output=True)
    return rows


def compare_panes(text, places):
    """How many rows of less and vim are not rows of the edge; vim's last rows are not counted where it leaves a paragraph out."""
    for width in (40, 80, 120):
        starts, ends = text.filled(places, width)
        rows = {BLANK.sub("", text.text[text.ink[s]:text.ink[e - 1] + 1]) for s, e in zip(starts, ends)}
        for name, command in (("less", ["less", "-f", "-~"]), ("vim", ["vim", "--clean", "-n", "-R", "+set display=lastline"])):
            # vim marks the cell in which a wide character has no room.
            shown = [BLANK.sub("", row.removesuffix(">") if name == "vim" else row) for row in pane_rows(command, text, width)]
            shown = [row for row in shown if row and row != "~"][:-1]
            print(f"{name}, {width}: {sum(row not in rows for row in shown)} of {len(shown)} rows are not the edge's", flush=True)


def show(name, tally):
    print(f"| {name} | " + " | ".join(str(tally[column]) for column in COLUMNS) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kanbao")
    parser.add_argument("texts", nargs="+")
    parser.add_argument("--widths", default="20-200")
    parser.add_argument("--icu")
    parser.add_argument("--panes", action="store_true")
    parser.add_argument("--share", type=int, default=1)
    options = parser.parse_args()
    first, last = map(int, options.widths.split("-"))
    print("| | lines | bad starts | bad ends | forced (R11) | figures torn | torn, wider than the line | paragraphs not whole | too wide |\n|" + "---|" * 9)
    for path in options.texts:
        paragraphs, name = read(path), os.path.basename(path.rstrip("/"))
        texts = [Text(options.kanbao, paragraphs[part::options.share]) for part in range(options.share)]
        tallies = collections.defaultdict(collections.Counter)
        peers = ({"the edge": edge} | {"ICU": ICU(options.icu).places}) if options.icu else {}
        places = [{peer: find(text) for peer, find in peers.items()} for text in texts]
        for width in range(first, last + 1):
            text, fills = texts[width % options.share], places[width % options.share]
            run = subprocess.run([options.kanbao, "wrap", "--width", str(width), "--indent", "4", "--whole-figures"], input=text.text, capture_output=True, text=True)
            lines = text.lines_of(run.stdout)
            if lines is None: tallies["kanbao"]["lost"] += 1
            else: text.judge(*lines, width, 4, tallies["kanbao"])
            for peer, found in fills.items(): text.judge(*text.filled(found, width), width, 0, tallies[peer])
        for peer in ("kanbao", *peers): show(f"{name}, {peer}, {first}–{last}", tallies[peer])
        if options.panes: compare_panes(texts[0], edge(texts[0]))


if __name__ == "__main__":
    main()
