#!/usr/bin/env python3
"""Makes page texts and their truth from marked sources: the sample archive beside this script, and Tests/PageSources;
and the truth of Tests/FigureSources, short texts in which figures are marked and nothing else.

    build.py           write Resources/sample-archive, Tests/PageSources/pages and every truth.json
    build.py --check   write nothing; fail when what is there differs
    build.py --review  list the figures as they were read, for the eye; names of pages after it choose

A source is one page. Marks are written full-width; the page's layout decides how the extraction left them.

    @page 柳溪日报 2023-05-18 1 要闻     newspaper, date, page number, section
    @layout blank half figures           line style (blank, dense, printed:22), marks (half, full, wide), and, each where
                                         it holds, figures (they are marked) and indent (paragraphs open with two U+3000)
    @item article                        article, photo, notice, advertisement, masthead, other
    @gap 2                               so many empty lines more here
    @to 3 name / @from 1 name            the article goes on at, comes from, that page; a name that both ends bear says
                                         which belong together, where pages alone would not
    ^ kicker    # headline    - deck printed with ——    = deck without it
    % byline on its own line   * 记者 甲; 摄影 乙    authors where the byline does not say them plainly
    > crosshead                          every other line is a paragraph

Inside the text: ‖ a column break (in a headline: a printed line break); ~本报讯（记者 甲）~ the byline that opens or
closes a paragraph; «短句。» a run-in head; {figure|kind|values|unit|qualifiers} a figure. Kinds are one letter (KINDS); values,
unit and qualifiers (apart by blanks) may be left out where read_figure finds them. A last part ? is a borderline figure that
should count for nothing; +before or after+ is a word that may be taken into the span as well, <first or last> one of its own
words that may be left out.

A source in Tests/FigureSources is one text: a first line "# kind, year", then paragraphs.
"""
import json
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
KINDS = {"c": "count", "p": "percent", "y": "money", "m": "measure", "t": "duration", "d": "date",
         "o": "ordinal", "l": "label", "a": "age", "r": "rate"}
HALF = str.maketrans("，（）：；！？％", ",():;!?%")
WIDE = str.maketrans("0123456789.%+", "０１２３４５６７８９．％＋")
MARK = re.compile(r"\{([^{}|]+)(?:\|([^{}]*))?\}")
ROLES = {"本报记者": "记者", "记者": "记者", "本报通讯员": "通讯员", "通讯员": "通讯员", "实习生": "实习生", "特约记者": "特约记者",
         "本報記者": "记者", "記者": "记者", "通訊員": "通讯员"}
NO_NAMES = {"编者", "短评", "乡农技站"}


# ---- numbers -------------------------------------------------------------------------------------------------------

DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "两": 2, "兩": 2}
POWERS = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
NUMBER = re.compile(r"\d+(?:\.\d+)?[百千万亿萬億]*|[〇○零一二三四五六七八九十百千万亿萬億两兩廿卅]+(?:[点點][〇零一二三四五六七八九]+)?|半")
QUALIFIERS = ["超过", "至少", "不到", "不足", "以上", "以下", "以内", "左右", "上旬", "中旬", "下旬", "约", "約", "近", "超", "逾", "余", "餘", "多", "来", "許", "底"]
PARTS_OF_DAY = re.compile("上午|下午|中午|凌晨|清晨|傍晚|早上|晚上|夜里|[早晨晚]")


def chinese_number(text):
    """三千五百 → 3500, 一九八六 → 1986, 四点五 → 4.5."""
    if text == "半":
        return 0.5
    whole, _, fraction = text.replace("廿", "二十").replace("卅", "三十").replace("點", "点").partition("点")
    if not any(c in POWERS for c in whole):
        value = int("".join(str(DIGITS[c]) for c in whole))
    else:
        value = part = digit = 0
        for c in whole:
            if c in DIGITS:
                digit = DIGITS[c]
            elif POWERS[c] < 10**4:
                part, digit = part + (digit or 1) * POWERS[c], 0
            else:
                value, part, digit = (value + part + digit or 1) * POWERS[c], 0, 0
        value += part + digit
    return float(f"{value}." + "".join(str(DIGITS[c]) for c in fraction)) if fraction else value


def number(text):
    """The value of one NUMBER token, whole wherever it can be."""
    digits = re.match(r"[\d.]+", text)
    if not digits:
        return chinese_number(text)
    value = float(digits[0])
    for c in text[digits.end():]:
        value *= POWERS[c]
    value = round(value, 6)
    return int(value) if value == int(value) else value


def signed_number(text):
    """The value a mark gives by hand, below zero where it says so: -3."""
    return -number(text[1:]) if text.startswith("-") else number(text)


def read_figure(text, kind):
    """Values, unit and qualifiers of a plainly written figure."""
    text = unicodedata.normalize("NFKC", text).replace("°C", "℃").removeprefix("每").replace("个百分点", "‰")
    qualifiers = sorted((q for q in QUALIFIERS if q in text), key=text.index)
    qualifiers = [q for q in qualifiers if not any(q != other and q in other for other in qualifiers)]
    for q in qualifiers:
        text = text.replace(q, "", 1)
    if kind == "percent" and text.startswith("百分之"):
        text = text.removeprefix("百分之") + "%"
    if kind == "date":
        text = PARTS_OF_DAY.sub("", text)
    values = [number(m[0]) for m in NUMBER.finditer(text)]
    unit = NUMBER.sub("", text).removeprefix("第")
    if kind == "date" and ":" in unit:
        unit = unit.replace(":", "时", 1) + "分"
    elif kind == "date":
        unit = re.sub("^[至到—~、-]+", "", unit).replace("点", "时")
    else:
        unit = re.sub("[至到—~、-]+", "", unit)
    half = len(unit) // 2
    unit = unit[:half] if unit[:half] == unit[half:] else unit
    unit = unit.replace("‰", "百分点")
    return values, re.sub("^个(?=月|小时|星期)", "", unit) or None, qualifiers


# ---- marked text ---------------------------------------------------------------------------------------------------

def other_spans(start, printed, qualifiers, words):
    """The other defensible spans: without what qualifies the figure from outside, or with a word beside it."""
    end = start + len(printed)
    spans = [(start + len(q), end) for q in qualifiers if printed.startswith(q)]
    spans += [(start, end - len(q)) for q in qualifiers if printed.endswith(q)]
    spans += [(start - len(w) + 1, end) for w in words if w.startswith("+")]
    spans += [(start, end + len(w) - 1) for w in words if w.endswith("+")]
    spans += [(start + len(w) - 1, end) for w in words if w.startswith("<")]
    spans += [(start, end - len(w) + 1) for w in words if w.endswith(">")]
    return [dict(start=s, end=e) for s, e in spans]


def figure_of(mark, start, printed):
    """The truth of one {…} mark; `start` counts scalars of the repaired text."""
    parts = (mark[2] or "c").split("|")
    words, optional = [p for p in parts if re.search("[+<>]", p)], "?" in parts
    parts = [p for p in parts if p != "?" and p not in words]
    kind = KINDS[parts[0] if parts and parts[0] else "c"]
    values, unit, qualifiers = read_figure(mark[1].replace("‖", ""), kind)
    if len(parts) > 1:
        values = [signed_number(v) for v in parts[1].split(",") if v] or values
    if len(parts) > 2:
        unit = parts[2] or None
    if len(parts) > 3:
        qualifiers = parts[3].split()
    assert values, f"no number in {mark[0]}"
    part_of_day = PARTS_OF_DAY.match(printed) if kind == "date" else None
    spans = other_spans(start, printed, qualifiers + ([part_of_day[0]] if part_of_day else []), words)
    figure = dict(start=start, end=start + len(printed), text=printed, kind=kind, values=values, unit=unit,
                  qualifier="".join(qualifiers) or None, alternatives=spans)
    return figure | ({"optional": True} if optional else {})


class Marked:
    """A marked text taken apart: what is printed, where it breaks, and what the marks say."""

    def __init__(self, source, layout):
        self.breaks, self.figures, self.heads, self.byline = [], [], [], None
        self.text, self.layout, opened, at = "", layout, {}, 0
        while at < len(source):
            mark = MARK.match(source, at)
            if mark:
                self.add_figure(mark)
                at = mark.end()
                continue
            self.add(source[at], opened)
            at += 1
        assert not opened, f"unclosed {opened} in {source}"

    def add_figure(self, mark):
        start = len(self.text)
        for c in mark[1]:
            self.add(c, {})
        self.figures.append(figure_of(mark, start, self.text[start:]))

    def add(self, c, opened):
        here = len(self.text)
        if c == "‖":
            self.breaks.append(here)
        elif c == "~" and "~" in opened:
            self.byline = (opened.pop("~"), here)
        elif c in "~«":
            opened[c] = here
        elif c == "»":
            start = opened.pop("«")
            self.heads.append((start, self.text[start:]))
        else:
            self.text += self.layout.printed(c)


class Layout:
    """How the extraction left the page: blank lines, printed lines, widths of marks."""

    def __init__(self, lines, marks, *words):
        self.lines, self.marks, self.has_figures = lines, marks, "figures" in words
        self.measure = int(lines.partition(":")[2] or 0)
        self.indent = "\u3000" * 2 if "indent" in words else ""

    def printed(self, text):
        return text.translate({"half": HALF, "wide": WIDE}.get(self.marks, {}))

    def cuts(self, marked, is_body):
        """Where the text breaks into printed lines; no line begins with a mark that may not."""
        if not (self.measure and is_body):
            return marked.breaks
        cuts, at = [], 0
        while len(marked.text) - at > self.measure:
            at = line_end(marked.text, at + self.measure - (0 if cuts else len(self.indent)))
            if at < len(marked.text):
                cuts.append(at)
        return cuts


def line_end(text, at):
    """Moves a cut as printers do: digits stay together, closing marks stay behind, opening marks go ahead."""
    while at < len(text) and re.fullmatch(r"[\d.][\d.%]", text[at - 1:at + 1]):
        at -= 1
    while at < len(text) and text[at] in "，。、；：！？”’》）":
        at += 1
    while at < len(text) and text[at - 1] in "“‘《（":
        at -= 1
    return at


# ---- pages ---------------------------------------------------------------------------------------------------------

def authors_of(byline):
    """Names with roles as printed: 本报讯（记者 甲 乙 通讯员 丙）, 本报记者 丁 摄; a name alone is an author's."""
    byline = byline.lstrip("■□ ")
    if re.fullmatch("(文[/／])?[^ 本]{2,4}(?<![讯电訊電])", byline):
        return [] if byline in NO_NAMES else [dict(name=re.sub("^文[/／]", "", byline), role="作者")]
    inside = re.search(r"[（(](.*)[）)]", byline)
    words = re.split(r"[\s、]+", (inside[1] if inside else byline).strip())
    photo, role, authors = words[-1] in ("摄", "摄影", "摄影报道"), None, []
    for word in words:
        if word in ROLES:
            role = ROLES[word]
        elif (role or photo) and word not in ("摄", "摄影", "摄影报道", "文/图"):
            authors.append(dict(name=word, role="摄影" if photo else role))
    return authors


def label(page_number):
    """A page number as truth.json has it: a number where it is no more than that, 2 or A02."""
    return int(page_number) if page_number.isdigit() else page_number


class Page:
    def __init__(self, path, file_name):
        self.lines, self.items, self.figures, self.layout, self.path = [], [], [], None, path
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("//"):
                self.read(line)
        self.close()
        self.file = file_name(self)

    def read(self, line):
        if line.startswith("@"):
            word, *rest = line[1:].split()
            return getattr(self, "read_" + word)(*rest)
        sign, text = line[0], line[2:]
        if line[1:2] == " " and sign in "^#-=":
            self.add_headline(sign, text)
        elif line[1:2] == " " and sign == "%":
            self.add_byline(text)
        elif line[1:2] == " " and sign == "*":
            self.item["authors"] = [dict(zip(("role", "name"), a.split(maxsplit=1))) for a in text.split("; ")]
        elif line[1:2] == " " and sign == ">":
            self.add_crosshead(text)
        else:
            self.add_paragraph(line)

    def read_page(self, newspaper, date, page_number, section):
        self.newspaper, self.date, self.section = newspaper, date, section
        self.page_number = label(page_number)

    def read_layout(self, lines, marks, *words):
        self.layout = Layout(lines, marks, *words)

    def read_item(self, kind):
        self.item = dict(item=len(self.items), kind=kind, kicker=None, headline=None, deck=None, alternatives=[],
                         byline=None, bylinePlace=None, dateline=None, authors=[], paragraphs=[], crossheads=[],
                         lines=[], joins=[], continuesOn=None, continuesFrom=None)
        self.items.append(self.item)

    def read_gap(self, count):
        self.lines += [""] * int(count)

    def read_to(self, page_number, thread=None):
        self.item["continuesOn"] = label(page_number)
        self.join(thread)

    def read_from(self, page_number, thread=None):
        self.item["continuesFrom"] = label(page_number)
        self.join(thread)

    def join(self, thread):
        if thread:
            self.item["thread"] = thread

    def put(self, marked, field, prefix="", is_body=False):
        """Prints a text and claims its lines; returns where it was cut, and the line after each cut."""
        cuts, numbers = self.layout.cuts(marked, is_body), []
        for start, end in zip([0] + cuts, cuts + [len(marked.text)]):
            self.lines.append((prefix if start == 0 else "") + marked.text[start:end])
            numbers.append(len(self.lines))
            if self.layout.lines == "blank":
                self.lines.append("")
        self.item["lines"] += numbers
        self.figures += [dict(item=self.item["item"], paragraph=field) | f for f in marked.figures]
        return list(zip(cuts, numbers[1:]))

    def add_headline(self, sign, text):
        field = {"^": "kicker", "#": "headline", "-": "deck", "=": "deck"}[sign]
        marked = Marked(text, self.layout)
        self.put(marked, field, prefix="——" if sign == "-" else "")
        above = self.item[field] if field == "deck" else None
        self.item[field] = f"{above} {marked.text}" if above else marked.text
        if sign == "=":
            self.item["plainDeck"] = True

    def add_byline(self, text):
        marked = Marked(text, self.layout)
        self.put(marked, "byline")
        self.item.update(byline=marked.text, bylinePlace="line", authors=authors_of(marked.text))

    def add_crosshead(self, text):
        marked, heads = Marked(text, self.layout), self.item["crossheads"]
        self.put(marked, f"crosshead:{len(heads)}")
        heads.append(dict(type="crosshead", text=marked.text, before_paragraph=len(self.item["paragraphs"])))

    def add_paragraph(self, text):
        marked, index = Marked(text, self.layout), len(self.item["paragraphs"])
        cuts = self.put(marked, index, prefix=self.layout.indent if self.item["kind"] in ("article", "notice") else "", is_body=True)
        self.item["paragraphs"].append(marked.text)
        self.item["joins"] += [dict(paragraph=index, at=at, line=line) for at, line in cuts]
        self.item["crossheads"] += [dict(type="run-in", text=t, paragraph=index, start=s) for s, t in marked.heads]
        if marked.byline:
            self.take_byline(marked)

    def take_byline(self, marked):
        start, end = marked.byline
        text = marked.text[start:end]
        dateline = re.match(r"[^（(]*([讯訊](?!员|員)|[电電]|消息|快信)[】〕]?", text) if start == 0 else None
        self.item.update(byline=text, bylinePlace="lead" if start == 0 else "tail", authors=authors_of(text),
                         dateline=dateline[0].strip() if dateline else None)

    def close(self):
        """Type size told kicker from headline in print; the text alone allows the other reading too."""
        for item in self.items:
            kicker, headline, deck = item["kicker"], item["headline"], item["deck"]
            if kicker and headline and not deck:
                item["alternatives"] = [dict(kicker=None, headline=kicker, deck=headline)]
            elif item.pop("plainDeck", False) and not kicker:
                item["alternatives"] = [dict(kicker=headline, headline=deck, deck=None)]
            item.pop("plainDeck", None)
        claimed = [n for item in self.items for n in item["lines"]]
        assert claimed == [n for n, line in enumerate(self.lines, 1) if line.strip()], self.path

    @property
    def text(self):
        return "\n".join(self.lines).rstrip("\n") + "\n"

    @property
    def truth(self):
        return dict(file=self.file, newspaper=self.newspaper, date=self.date, pageNumber=self.page_number,
                    section=self.section, items=self.items, figures=self.figures if self.layout.has_figures else None)


class Text:
    """A text of Tests/FigureSources: paragraphs, and the figures in them."""

    def __init__(self, path):
        self.name, layout = path.stem, Layout("dense", "full")
        first, *lines = path.read_text(encoding="utf-8").splitlines()
        self.about = first.removeprefix("# ")
        marked = [Marked(line, layout) for line in lines if line.strip()]
        self.paragraphs = [m.text for m in marked]
        self.figures = [dict(item=0, paragraph=i) | f for i, m in enumerate(marked) for f in m.figures]

    @property
    def truth(self):
        return dict(name=self.name, about=self.about, paragraphs=self.paragraphs, figures=self.figures)


# ---- collections ---------------------------------------------------------------------------------------------------

class Collection:
    """A folder of sources with the folder their texts go to; truth.json lies beside the sources."""

    def __init__(self, sources, texts, pattern, file_name):
        self.truth, self.texts = sources / "truth.json", texts
        self.pages = [Page(path, file_name) for path in sorted(sources.glob(pattern))]

    @property
    def outputs(self):
        return {self.texts / p.file: p.text for p in self.pages} | {self.truth: rows_of(self.pages)}

    @property
    def strays(self):
        wanted = self.outputs
        return [p for p in self.texts.rglob("*") if p.is_file() and p not in wanted]

    def review(self, chosen):
        for p in self.pages:
            if not chosen or p.path.stem in chosen:
                joins = sum(len(i["joins"]) for i in p.items)
                print(p.file, len(p.text), "scalars", len(p.items), "items", joins, "joins", len(p.figures), "figures")
                review(p.figures if p.layout.has_figures else [])


class TextCollection:
    """A folder of texts in which figures are marked; split.txt puts each into a half."""

    def __init__(self, sources):
        self.truth, self.split = sources / "truth.json", sources / "split.txt"
        self.pages = [Text(path) for path in sorted(sources.glob("*.txt")) if path != self.split]

    @property
    def outputs(self):
        return {self.truth: rows_of(self.pages)}

    @property
    def strays(self):
        """Texts without a half, and halves without a text."""
        lines = self.split.read_text(encoding="utf-8").splitlines()
        named = {line.split()[1] for line in lines if line and not line.startswith("#")}
        return [self.split.with_name(f"{name}.txt") for name in sorted(named ^ {p.name for p in self.pages})]

    def review(self, chosen):
        for p in self.pages:
            if not chosen or p.name in chosen:
                print(p.name, sum(map(len, p.paragraphs)), "scalars", len(p.figures), "figures")
                review(p.figures)


def rows_of(pages):
    rows = ",\n".join(json.dumps(p.truth, ensure_ascii=False) for p in pages)
    return f"[\n{rows}\n]\n"


def collections():
    sample = lambda p: f"{p.newspaper}/{p.date}/第{p.page_number:02}版-{p.section}.txt"
    by_kind = lambda p: p.path.stem + ".txt"
    other = ROOT / "Tests" / "PageSources"
    return [Collection(HERE, ROOT / "Resources" / "sample-archive", "*/*.page", sample),
            Collection(other, other / "pages", "*.page", by_kind), TextCollection(ROOT / "Tests" / "FigureSources")]


def check(collection):
    wanted = collection.outputs
    stale = [str(p) for p, text in wanted.items() if not p.exists() or p.read_text(encoding="utf-8") != text]
    return stale + [str(p) for p in collection.strays]


def write(collection):
    for path, text in collection.outputs.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def review(figures):
    for f in figures:
        print("  ", f["text"], f["kind"], f["values"], f["unit"], f["qualifier"] or "", "?" if "optional" in f else "")


def main():
    if "--review" in sys.argv:
        chosen = sys.argv[sys.argv.index("--review") + 1:]
        for collection in collections():
            collection.review(chosen)
        return
    if "--check" in sys.argv:
        wrong = [path for c in collections() for path in check(c)]
        return sys.exit("out of date: " + ", ".join(wrong) if wrong else 0)
    for collection in collections():
        write(collection)


if __name__ == "__main__":
    main()
