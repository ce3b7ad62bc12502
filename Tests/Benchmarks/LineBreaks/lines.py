#!/usr/bin/env python3
"""lines.py KANBAO TEXT… [--widths 20-200] [--peers] [--icu LIB]: lines of real text, held against rules written a second time.

TEXT is plain text, a paragraph a line. Each is laid out by `kanbao wrap --indent 4 --whole-figures` at every width, and every line is
looked at: lines that begin or end with a mark that may not stand there (GB/T 15834-2011, 5.1; not those that no place could have
avoided, rule R11, counted by themselves), figures torn though they fit on a line, characters lost, lines too wide.

--peers adds less and vim, in a tmux pane high enough for the whole text, and with --icu LIB the line breaker of an ICU whose functions
bear the prefix swift_ (the one in Swift's toolchain), filled greedily with the same widths, at 40, 80 and 120 cells. w3m and PyICU are
used by nobody here: they were not to be had on the machine of the figures in docs/benchmarks.md."""
import argparse, bisect, collections, ctypes, itertools, json, os, re, subprocess, sys, tempfile, time, unicodedata

NO_START = set("。．，、；：？！.,;:!?”’」』】〕〉》）］｝)]}·‧・•–－～〜％‰℃%々〻…")
NO_END = set("“‘「『【〔〈《（［｛([{")
BLANK = re.compile(r"\s")
WORD = re.compile(r"[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]")


def cells(character):
    if unicodedata.category(character) in ("Mn", "Me", "Cf"): return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


class Paragraph:
    """A paragraph with the cells before each character and the figure each place lies in."""

    def __init__(self, text, figures):
        self.text, self.figures = text, figures
        self.sums = [0, *itertools.accumulate(map(cells, text))]
        self.inside = {place: figure for figure in figures for place in range(figure[0] + 1, figure[1])}

    def fits(self, figure, width, indent):
        """Whether the figure, with the marks that may not be parted from it, fits on a line."""
        start, end = figure
        while start > 0 and self.text[start - 1] in NO_END: start -= 1
        while end < len(self.text) and self.text[end] in NO_START: end += 1
        return self.sums[end] - self.sums[start] <= width - (indent if start == 0 else 0)

    def is_forced(self, start, end):
        """Whether no place between two characters of a line was a lawful end of it."""
        return not any(self.may_end(place) for place in range(start + 1, end))

    def may_end(self, place):
        before, after = self.text[place - 1], self.text[place]
        if "\u00a0" in (before, after): return False
        if after in NO_START or before in NO_END or place in self.inside: return False
        return not (before == after and before in "—…" or WORD.match(before) and WORD.match(after))

    def judge(self, lines, width, indent, tally, overhang=0):
        """Counts what is wrong with the lines; each is a text without the blanks at its ends."""
        place, previous = 0, 0
        for number, line in enumerate(lines):
            while place < len(self.text) and BLANK.match(self.text[place]): place += 1
            if not self.text.startswith(line, place):
                tally["lost"] += 1
                return
            end = place + len(line)
            tally["lines"] += 1
            if self.sums[end] - self.sums[place] > width - (indent if number == 0 else 0): tally["too wide"] += 1
            if number > 0:
                if self.text[place] in NO_START or self.text[place - 1] in NO_END:
                    kind = "start" if self.text[place] in NO_START else "end"
                    tally["forced" if self.is_forced(previous, place) else kind] += 1
                figure = self.inside.get(place)
                if figure: tally["torn" if self.fits(figure, width, indent) else "torn, too long"] += 1
            previous, place = place, end
        if self.text[place:].strip(): tally["lost"] += 1


def read(kanbao, path):
    with open(path, encoding="utf-8") as file: texts = [line.strip() for line in file.read().split("\n") if line.strip()]
    texts = [text for text in texts if not any(unicodedata.category(c) in ("Cc", "Zl", "Zp", "Cn") for c in text)]
    found = subprocess.run([kanbao, "figures", "--lines", "-", "--json"], input="\n".join(texts) + "\n", capture_output=True, text=True)
    figures = collections.defaultdict(list)
    for row in map(json.loads, found.stdout.split("\n")[:-1]): figures[row["line"] - 1].append((row["start"], row["end"]))
    return [Paragraph(text, figures[index]) for index, text in enumerate(texts)]


def kanbao_lines(kanbao, paragraphs, width, indent):
    text = "\n".join(p.text for p in paragraphs) + "\n"
    run = subprocess.run([kanbao, "wrap", "--width", str(width), "--indent", str(indent), "--whole-figures"], input=text, capture_output=True, text=True)
    return [[line.strip() for line in block.split("\n")] for block in run.stdout.rstrip("\n").split("\n\n")]


def pane_lines(command, paragraphs, width):
    """What a program shows of the text in a pane as high as the text needs."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(p.text for p in paragraphs) + "\n")
        file.flush()
        height = sum(2 + p.sums[-1] // (width - 4) for p in paragraphs) + 50
        server = ["tmux", "-u", "-L", f"lines-{os.getpid()}"]
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "LESSCHARSET": "utf-8"}
        subprocess.run([*server, "-f", "/dev/null", "new-session", "-d", "-x", str(width), "-y", str(height), *command, file.name], env=environment)
        time.sleep(3)
        rows = subprocess.run([*server, "capture-pane", "-p"], capture_output=True, text=True).stdout.split("\n")
        subprocess.run([*server, "kill-server"], capture_output=True)
    # vim marks the cell in which a wide character has no room.
    return grouped([row.strip().removesuffix(">" if command[0] == "vim" else "\0") for row in rows], paragraphs)


def grouped(rows, paragraphs):
    """Rows by paragraph: each takes rows as long as its text is not used up."""
    rows, result = collections.deque(rows), []
    for paragraph in paragraphs:
        lines, left = [], len(re.sub(r"\s", "", paragraph.text))
        while rows and left > 0:
            row = rows.popleft()
            if not row: continue
            lines.append(row)
            left -= len(re.sub(r"\s", "", row))
        result.append(lines)
    return result


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
        while (place := self.library.swift_ubrk_next(iterator)) >= 0: places.append(bisect.bisect_left(offsets, place))
        self.library.swift_ubrk_close(iterator)
        return places

    def lines(self, paragraph, width):
        text, sums = paragraph.text, paragraph.sums
        start, best, lines = 0, 0, []
        for place in self.breaks(text):
            end = len(text[:place].rstrip())
            if sums[end] - sums[start] > width and best > start:
                lines.append(text[start:best].strip())
                start = best
            best = place
        return [*lines, text[start:].strip()]


def show(name, tally):
    columns = ("lines", "start", "end", "forced", "torn", "torn, too long", "lost", "too wide")
    print(f"| {name} | " + " | ".join(str(tally[column]) for column in columns) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kanbao")
    parser.add_argument("texts", nargs="+")
    parser.add_argument("--widths", default="20-200")
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--icu")
    options = parser.parse_args()
    first, last = map(int, options.widths.split("-"))
    print("| | lines | bad starts | bad ends | forced (R11) | figures torn | torn, wider than the line | paragraphs not whole | too wide |\n|" + "---|" * 9)
    for path in options.texts:
        paragraphs, tally = read(options.kanbao, path), collections.Counter()
        for width in range(first, last + 1):
            for paragraph, lines in zip(paragraphs, kanbao_lines(options.kanbao, paragraphs, width, 4), strict=True):
                paragraph.judge(lines, width, 4, tally)
        show(f"{os.path.basename(path)}, {first}–{last}", tally)
        for width in (40, 80, 120) if options.peers else ():
            tally = collections.Counter()
            for paragraph, lines in zip(paragraphs, kanbao_lines(options.kanbao, paragraphs, width, 4)): paragraph.judge(lines, width, 4, tally)
            show(f"kanbao, {width}", tally)
            for name, command in (("less", ["less", "-f", "-~"]), ("vim", ["vim", "--clean", "-n", "-R", "+set display=lastline"]),
                                  ("vim linebreak", ["vim", "--clean", "-n", "-R", "+set display=lastline linebreak"])):
                tally = collections.Counter()
                for paragraph, lines in zip(paragraphs, pane_lines(command, paragraphs, width)): paragraph.judge(lines, width, 0, tally)
                show(f"{name}, {width}", tally)
            if options.icu:
                icu, tally = ICU(options.icu), collections.Counter()
                for paragraph in paragraphs: paragraph.judge(icu.lines(paragraph, width), width, 0, tally)
                show(f"ICU, {width}", tally)


if __name__ == "__main__":
    main()
