"""What the truth of a page permits each of its rows to be."""
import json, os, re
ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../.."))


def squeezed(text): return re.sub(r"\s+", "", text or "")


def plain(text): return re.sub(r"^[—―-]+", "", squeezed(text))


def truths():
    """The project's own pages by path; None for those that nobody may look at."""
    split = dict(reversed(line.split()) for line in open(ROOT + "/Tests/PageSources/split.txt", encoding="utf-8")
                 if line.strip() and not line.startswith("#"))
    found = {}
    for sources, texts in (("PageSources", "Tests/PageSources/pages"), ("SampleSources", "Resources/sample-archive")):
        for page in json.load(open(f"{ROOT}/Tests/{sources}/truth.json", encoding="utf-8")):
            name = os.path.splitext(os.path.basename(page["file"]))[0]
            hidden = sources == "PageSources" and split.get(name) != "seen"
            found[f"{ROOT}/{texts}/{page['file']}"] = None if hidden else page
    return found


def beside(path):
    """The file with the truth of a page that is not the project's own."""
    folder, name = os.path.split(path)
    candidates = [os.path.splitext(path)[0] + ".json", folder + "/gold.json"]
    parts = path.split("/")
    for i in range(len(parts) - 1, 1, -1):
        candidates.append("/".join(parts[:i]) + ".truth/" + "/".join(parts[i:]) + ".json")
    return next((x for x in candidates if os.path.exists(x)), None)


class Labels:
    """For each row the roles it may have (None: any) and whether an item begins with it (None: unknown)."""
    def __init__(self, rows, items, origin, paper):
        self.origin, self.items, self.paper = origin, items, paper
        self.rows, self.permitted, self.starts = rows, [None] * len(rows), [None] * len(rows)
        first = {row["lines"][0]: place for place, row in enumerate(rows)}
        for item in items:
            places = [first[line] for line in sorted(item["lines"]) if line in first]
            for place in places: self.permitted[place], self.starts[place] = set(), False
            if places and min(item["lines"]) in first: self.starts[first[min(item["lines"])]] = True
            for reading in [item] + [dict(item, **named(other)) for other in alternatives(item)]:
                self.add(reading, places)
        for place in range(len(rows)):            # what furniture stands together is not told by roles
            if self.permitted[place] == {"furniture"}: self.starts[place] = None

    @classmethod
    def of(cls, source, known):
        path = source["path"]
        if path in known:
            page = known[path]
            return cls(source["rows"], page["items"], None, page["newspaper"] or path) if page else None
        origin = beside(path)
        items = json.load(open(origin, encoding="utf-8")).get("items") if origin else None
        return cls(source["rows"], items, origin, path) if items else None

    def add(self, item, places):
        heads = {squeezed(head["text"]) for head in item.get("crossheads") or item.get("headings") or []
                 if head["type"] != "run-in"}
        joins, byline = joined_lines(item), squeezed(line_byline(item))
        body = squeezed("".join(item["paragraphs"]))
        left = {role: plain(text) for role, text in named(item).items()}
        begun, in_text = set(), False
        for place in places:
            row = self.rows[place]
            text, role = plain(row["text"]), None
            if item["kind"] in ("masthead", "other"): role = "furniture"
            elif item["kind"] == "photo": role = "caption" if place == places[0] else "captionMore"
            elif row["lines"][0] in joins: role = "continuation"
            elif squeezed(row["text"]) in heads: role = "crosshead"
            elif not in_text:
                field = next((name for name in left if left[name] and
                              (left[name].startswith(text) or text.startswith(left[name]))), None)
                if field:
                    role = "headlineMore" if field == "headline" and field in begun else field
                    left[field] = left[field][len(text):]
                    begun.add(field)
            is_aside = byline and text in byline or len(text) <= 20 and squeezed(row["text"]) not in body
            if role is None and is_aside: role = "signature" if in_text else "byline"
            in_text = in_text or role in (None, "continuation", "crosshead")
            self.permitted[place] |= {role} if role else {"paragraph", "verse"}


def named(item):
    """Headline groups are called so or so."""
    return dict(kicker=item.get("kicker"), headline=item.get("headline") or item.get("title"),
                deck=item.get("deck") or item.get("subtitle"))


def alternatives(item): return item.get("alternatives") or item.get("headline_alternatives") or []


def joined_lines(item):
    if "joins" in item: return {join["line"] for join in item["joins"]}
    return {piece["line"] for source in item["paragraph_sources"] for piece in source["pieces"][1:]}


def line_byline(item):
    """The byline, where it has a line of its own."""
    byline = item.get("byline")
    place = item.get("bylinePlace") or item.get("byline_place")
    if not byline or place: return byline if place == "line" else None
    return None if any(p.startswith(byline) or p.endswith(byline) for p in item["paragraphs"]) else byline
