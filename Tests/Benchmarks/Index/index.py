#!/usr/bin/env python3
"""Builds an index of a corpus with kanbao's index library and with its peers, and asks all of them the same questions in turn.

    index.py CORPUS.jsonl FOLDER [--articles N] [--copies N] [--rounds N]

CORPUS.jsonl has an article a line: {"date": "20160103", "title": …, "body": …}. Everything made is put in FOLDER. Peers: SQLite FTS5
over bigrams (python3's own sqlite3), and grep over the folded text. The runner is a package of its own: build it first with
`swift build -c release --package-path Tests/Benchmarks/Index/runner`. Times are processor time of all threads, the least of some rounds,
warm, in milliseconds; grep's is its whole process. Counts are held against kanbao's scan of the same articles for every question.
"""

import argparse, json, pathlib, re, sqlite3, statistics, subprocess, time

RUNNER = pathlib.Path(__file__).parent / "runner/.build/release/index-benchmark"

CLASSES = {
    "one character": ["的", "港", "鱷", "水", "鹿"],
    "frequent pairs": ["香港", "中国", "政府", "经济", "市民", "人民"],
    "rare pairs": ["鱷魚", "琵琶", "麒麟", "蜻蜓", "芙蓉"],
    "names": ["习近平", "梁振英", "国务院", "黃之鋒", "李克强", "林鄭月娥"],
    "phrases of 6-12": ["中华人民共和国", "行政長官梁振英", "全国人民代表大会常务委员会", "改革开放以来", "立法會主席曾鈺成"],
    "AND": ["香港 政府 学生", "经济 发展 改革", "警察 示威", "政府 鱷魚", "教育 學生"],
    "AND NOT": ["香港 -政府", "经济 -发展", "立法會議員 -特首"],
    "date": ["香港 date:2015", "经济 date:2018..2019", "政府 date:2014-09..2014-12"],
    "Latin and digits": ["AI", "2014年", "iPhone", "20", "GDP"],
}


def fold(text):
    """As far as the peers' questions need it: case and full width."""
    return "".join(chr(ord(c) - 0xFEE0) if 0xFF01 <= ord(c) <= 0xFF5E else c for c in text).lower()


def units(text):
    return re.findall(r"[a-z]+|[0-9]+|\S", fold(text))


def bigrams(text):
    """Single units and pairs, as words FTS5's own tokenizer keeps whole: their scalars in hexadecimal."""
    row = units(text)
    code = ["".join(f"{ord(c):x}z" for c in unit) for unit in row]
    return " ".join(code), " ".join(f"{a}y{b}" for a, b in zip(code, code[1:])) or (code[0] if code else "")


def load(path, count, copies):
    articles = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            clean = [article[k].replace("\t", " ").replace("\x1f", " ") for k in ("title", "body")]
            articles.append((article["date"], clean[0].replace("\n", " "), clean[1].replace("\n", "\x1f")))
            if count and len(articles) >= count:
                break
    articles.sort(key=lambda a: a[0])
    return articles * copies


def write_tsv(articles, path):
    with open(path, "w", encoding="utf-8") as out:
        for article in articles:
            out.write("\t".join(article) + "\n")


def build_fts(articles, path):
    path.unlink(missing_ok=True)
    start = time.process_time()
    base = sqlite3.connect(path)
    base.execute("pragma synchronous=off")
    base.execute("create virtual table one using fts5(t, content='', tokenize='unicode61', detail=none)")
    base.execute("create virtual table two using fts5(t, content='', tokenize='unicode61')")
    base.execute("create table day(id integer primary key, date text)")
    for number, (date, title, body) in enumerate(articles, 1):
        one, two = bigrams(title + " \x00 " + body)
        base.execute("insert into one(rowid, t) values(?, ?)", (number, one))
        base.execute("insert into two(rowid, t) values(?, ?)", (number, two))
        base.execute("insert into day values(?, ?)", (number, date))
    base.commit()
    return base, time.process_time() - start


def fts_question(text):
    """The question as SQL, or nothing where FTS5 has no way to ask it."""
    if "date:" in text:
        words, dates = text.split(" date:")
        low, high = (dates.split("..") + [dates])[:2]
        bounds = low.replace("-", "").ljust(8, "0"), high.replace("-", "").ljust(8, "9")
    else:
        words, bounds = text, None
    wanted, unwanted = [], []
    for word in words.split():
        (unwanted if word.startswith("-") else wanted).append(word.lstrip("-"))
    row = [units(word) for word in wanted + unwanted]
    table = "one" if len(row) == 1 and len(row[0]) == 1 else "two"
    if table == "two" and any(len(r) == 1 for r in row):
        return None
    clauses = [bigrams(word)[0 if table == "one" else 1] for word in wanted]
    match = " AND ".join(f'"{c}"' for c in clauses)
    for word in unwanted:
        match = f'({match}) NOT "{bigrams(word)[1]}"'
    day = "and rowid in (select id from day where date between ? and ?)" if bounds else ""
    top = f"select rowid from {table} where {table} match ? {day} order by rank limit 20"
    total = f"select count(*) from {table} where {table} match ? {day}"
    return top, total, (match, *bounds) if bounds else (match,)


def ask_fts(base, question, rounds):
    top, total, values = question
    best = float("inf")
    for _ in range(rounds):
        start = time.thread_time()
        base.execute(top, values).fetchall()
        count = base.execute(total, values).fetchone()[0]
        best = min(best, (time.thread_time() - start) * 1000)
    return count, best


def ask_grep(folder, text):
    if not re.fullmatch(r"[^ a-zA-Z0-9]+", text):
        return None
    start = time.monotonic()
    subprocess.run(["grep", "-c", "-F", fold(text), folder / "folded.txt"], capture_output=True)
    return (time.monotonic() - start) * 1000


class Kanbao:
    """The runner, asked one question after the other."""

    def __init__(self, folder, rounds):
        self.process = subprocess.Popen(
            [RUNNER, "query", folder, str(rounds)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        print("kanbao", self.process.stdout.readline().strip())

    def ask(self, order, text):
        self.process.stdin.write(f"{order}\t{text}\n")
        self.process.stdin.flush()
        count, best, whole = self.process.stdout.readline().split("\t")[:3]
        return int(count), float(best), float(whole)


def percentiles(times):
    times = sorted(times)
    return statistics.median(times), times[min(len(times) - 1, int(len(times) * 0.95))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--articles", type=int, default=0)
    parser.add_argument("--copies", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    options.folder.mkdir(exist_ok=True)
    tsv, index = options.folder / "corpus.tsv", options.folder / "kanbao"
    articles = load(options.corpus, options.articles, options.copies)
    write_tsv(articles, tsv)
    with open(options.folder / "folded.txt", "w", encoding="utf-8") as out:
        for _, title, body in articles:
            out.write(fold(title + "\x00" + body) + "\n")
    for old in index.glob("segment*"):
        old.unlink()
    print(subprocess.run([RUNNER, "build", tsv, index], capture_output=True, text=True).stdout)
    print(subprocess.run([RUNNER, "merge", index], capture_output=True, text=True).stdout)
    base, seconds = build_fts(articles, options.folder / "fts.db")
    text = sum(len(a[1].encode()) + len(a[2].encode()) for a in articles)
    size = (options.folder / "fts.db").stat().st_size
    print(f"FTS5: {seconds:.1f} s CPU, {text / seconds / 1e6:.1f} MB/s (Python's bigrams included), size {size / text:.2f} of the text")
    questions = [(name, text) for name, texts in CLASSES.items() for text in texts]
    truth = subprocess.run(
        [RUNNER, "scan", tsv], input="\n".join(q for _, q in questions) + "\n", capture_output=True, text=True).stdout
    truth = {line.split("\t")[1]: int(line.split("\t")[0]) for line in truth.splitlines()}
    kanbao = Kanbao(index, options.rounds)
    rows, wrong = [], 0
    for name, question in questions:
        count, best, whole = kanbao.ask("relevance", question)
        _, by_date, _ = kanbao.ask("date", question)
        asked = fts_question(question)
        fts = ask_fts(base, asked, options.rounds) if asked else (None, None)
        if count != truth[question]:
            wrong += 1
            print("WRONG", question, count, truth[question])
        rows.append((name, question, count, best, by_date, whole, fts[1], ask_grep(options.folder, question)))
    print(f"{'class':16} {'question':20} {'count':>7} {'kanbao':>9} {'by date':>9} {'+ hits':>9} {'FTS5':>9} {'grep':>8}")
    for row in rows:
        print(f"{row[0]:16} {row[1]:20} {row[2]:7} " + " ".join("        -" if v is None else f"{v:9.3f}" for v in row[3:]))
    for label, place in (("kanbao", 3), ("kanbao by date", 4), ("kanbao with hits", 5), ("FTS5", 6), ("grep", 7)):
        times = [row[place] for row in rows if row[place] is not None]
        print(f"{label}: p50 {percentiles(times)[0]:.3f} p95 {percentiles(times)[1]:.3f} ms over {len(times)} questions")
    print(f"{wrong} of {len(rows)} counts wrong")


main()
