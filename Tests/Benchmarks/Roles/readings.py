"""Rows with roles → items, as ItemBuilder and ArticleBuilder make them, and how well they fit the truth."""
import collections
from truth import alternatives, named, plain, squeezed

TITLES = dict(kicker="kicker", headline="headline", headlineMore="headline", deck="deck")


class Item:
    def __init__(self, kind): self.kind, self.members = kind, []


def joins(rows, place, item):
    """Whether furniture goes on what stands above it."""
    if not item or item.members[-1][1] != "furniture": return False
    form, above = rows[place]["furniture"], rows[item.members[-1][0]]["furniture"]
    if form == "issueNumber": return True
    if form in ("teaserHead", "weather", "standingHead") or above in ("weather", "standingHead"): return False
    return form == "teaser" or not any(rows[i]["furniture"] == "teaserHead" for i, _ in item.members)


def items(rows, roles):
    """Every row to exactly one item."""
    found, current, open_article = [], None, None
    for place, role in enumerate(roles):
        last = current.members[-1] if current else None
        begins = current is None or role in ("kicker", "caption")
        if role == "headline": begins = begins or last[1] != "kicker"
        if role == "furniture": begins = not joins(rows, place, current)
        if role in ("paragraph", "verse", "continuation", "crosshead", "signature") and current:
            if current.kind == "photo" and open_article and role != "continuation": current = open_article
            elif current.kind == "other": begins = True
        if begins:
            kind = {"caption": "photo", "captionMore": "photo", "furniture": "other"}.get(role, "article")
            current = Item(kind)
            found.append(current)
            if kind != "photo": open_article = current if kind == "article" else None
        current.members.append((place, role))
    return found


def headlines(rows, item):
    texts = dict(kicker=None, headline=None, deck=None)
    for place, role in item.members:
        text = rows[place]["text"]
        if role == "furniture" and rows[place]["furniture"] == "teaserHead": role = "headline"
        if role in TITLES: texts[TITLES[role]] = (texts[TITLES[role]] or "") + (plain(text) if role == "deck" else text)
    return {field: plain(text) or None for field, text in texts.items()}


class Scores:
    """Counts over any number of pages: right, in the truth, found."""
    def __init__(self):
        self.counts, self.chances, self.rows = collections.defaultdict(lambda: [0, 0, 0]), [], [0, 0]

    def add(self, page, roles, certainty, names):
        roles = [names[role] for role in roles]
        self.rows[0] += sum(bool(page.permitted[i][names.index(role)]) for i, role in enumerate(roles))
        self.rows[1] += len(roles)
        found = items(page.rows, roles)
        lines = [frozenset(line for place, _ in item.members for line in page.rows[place]["lines"]) for item in found]
        gold = [frozenset(item["lines"]) for item in page.items]
        self.bag("starts", [min(x) for x in gold if x], [min(x) for x in lines])
        self.bag("exact", gold, lines)
        self.bag("cross", [squeezed(head["text"]) for item in page.items for head in
                           item.get("crossheads") or item.get("headings") or [] if head["type"] != "run-in"],
                 [squeezed(page.rows[i]["text"]) for i, role in enumerate(roles) if role == "crosshead"])
        self.add_headlines(page, found, gold, lines)
        self.bag("caption", [lines for lines, item in zip(gold, page.items) if item["kind"] == "photo"],
                 [lines for lines, item in zip(lines, found) if item.kind == "photo"])
        for item, whole in zip(found, lines):
            places = [place for place, _ in item.members]
            end = places[-1] + 1
            chance = certainty[end] if end < len(certainty) else 1
            for place in places: chance *= certainty[place]
            self.chances.append((chance, whole in gold))

    def add_headlines(self, page, found, gold, lines):
        fits = sorted(((-len(a & b) / len(a | b), i, j) for i, a in enumerate(gold) for j, b in enumerate(lines) if a & b))
        pairs, taken = {}, set()
        for _, i, j in fits:
            if i not in pairs and j not in taken: pairs[i] = j; taken.add(j)
        groups = [headlines(page.rows, item) for item in found]
        for i, item in enumerate(page.items):
            shown = groups[pairs[i]] if i in pairs else dict(kicker=None, headline=None, deck=None)
            readings = [{field: plain(text) or None for field, text in named(other).items()}
                        for other in [item] + alternatives(item)]
            meant = shown if shown in readings else readings[0]
            for field in ("kicker", "headline", "deck"): self.bag(field, [meant[field]], [shown[field]])
            self.bag("group", [tuple(meant.values())] if any(meant.values()) else [],
                     [tuple(shown.values())] if any(shown.values()) else [])
        for j, shown in enumerate(groups):
            if j not in taken:
                for field in shown: self.bag(field, [], [shown[field]])

    def bag(self, name, truth, found):
        truth, found = [x for x in truth if x is not None], [x for x in found if x is not None]
        counts = self.counts[name]
        counts[0] += sum((collections.Counter(truth) & collections.Counter(found)).values())
        counts[1] += len(truth); counts[2] += len(found)

    def f1(self, name):
        right, truth, found = self.counts[name]
        return 2 * right / (truth + found) if truth + found else 1.0

    def text(self):
        names = ("starts", "exact", "group", "kicker", "headline", "deck", "cross", "caption")
        return f"rows {self.rows[0] / self.rows[1]:.3f}  " + "  ".join(f"{name} {self.f1(name):.3f}" for name in names)

    def sureness(self, least):
        """How many articles of a chance and more there are, and the share of them that are exact."""
        above = [right for chance, right in self.chances if chance >= least]
        return len(above), sum(above) / max(1, len(above))

    def calibration(self):
        lines = []
        for least in (.3, .5, .7, .8, .9, .95, .98, .99, .995, .999):
            count, right = self.sureness(least)
            lines.append(f"  chance ≥ {least:<5} {count:5} of {len(self.chances)}, exact {right:.3f}")
        return "\n".join(lines)
