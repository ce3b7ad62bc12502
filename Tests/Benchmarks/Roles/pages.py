"""What RowDump wrote down, as arrays over all rows of all pages."""
import collections, json
import numpy as np
from scipy import sparse
from truth import Labels, truths

LEAST = 3                                 # pages' rows a cue must be seen in


class Grammar:
    """The roles and what was set by hand of their order; -inf where one may not follow the other."""
    def __init__(self, head):
        self.roles, self.family = head["roles"], np.array(head["families"])
        n = len(self.roles)
        self.steps, self.starts = np.full((n, n), -np.inf), np.zeros((n, n), bool)
        for above, below, score, starts in head["steps"]:
            self.steps[above, below], self.starts[above, below] = score, starts
        self.first = np.array([-np.inf if x is None else x for x in head["openings"]])


class Page:
    """A page, what its truth permits, and what the model needs of it."""
    def __init__(self, source, labels, grammar):
        self.path, self.rows, self.items, self.paper = source["path"], source["rows"], labels.items, labels.paper
        self.made = labels.origin is not None and ".truth" in labels.origin
        n = len(grammar.roles)
        self.hand = np.maximum([row["hand"] for row in self.rows], -30)
        self.seams = np.array([np.maximum(row["seam"] or np.zeros(6 * n), -30) for row in self.rows]).reshape(-1, 6, n)
        self.whole = np.array([row["goesOn"] for row in self.rows])
        self.permitted = np.array([[not roles or role in roles for role in grammar.roles] for roles in labels.permitted])
        # 0: whether an item begins here is not known; 1: it does; 2: it does not.
        self.starts = np.array([0 if starts is None else 1 if starts else 2 for starts in labels.starts])


def load(path):
    """The grammar and the pages that have a truth."""
    known, pages = truths(), []
    with open(path, encoding="utf-8") as lines:
        grammar = Grammar(json.loads(next(lines)))
        for line in lines:
            source = json.loads(line)
            labels = Labels.of(source, known)
            if labels and source["rows"]: pages.append(Page(source, labels, grammar))
    return grammar, pages


def cue_names(pages, made_share):
    """The cues that enough rows show."""
    counts = collections.Counter()
    for page in pages:
        for row in page.rows: counts.update({cue: made_share if page.made else 1 for cue in set(row["cues"])})
    return sorted(cue for cue in counts if counts[cue] >= LEAST)


class Batch:
    """Pages side by side: first the first rows of all, the longest page foremost, then the second rows, and so on."""
    def __init__(self, pages, cues, grammar):
        pages = sorted(pages, key=lambda page: -len(page.rows))
        self.pages, self.grammar = pages, grammar
        lengths = np.array([len(page.rows) for page in pages])
        self.counts = [int((lengths > t).sum()) for t in range(lengths[0])]
        self.offsets = np.concatenate([[0], np.cumsum(self.counts)])
        order = [(i, t) for t, count in enumerate(self.counts) for i in range(count)]
        place = {name: i for i, name in enumerate(cues)}
        self.cues = self.matrix(order, place)
        self.turned = self.cues.T.tocsr()
        self.hand, self.seams, self.whole, self.permitted, self.starts = (
            np.array([getattr(pages[i], name)[t] for i, t in order])
            for name in ("hand", "seams", "whole", "permitted", "starts"))
        self.page_of = np.array([i for i, _ in order])

    def matrix(self, order, place):
        columns, ends = [], [0]
        for i, t in order:
            columns += sorted({place[cue] for cue in self.pages[i].rows[t]["cues"] if cue in place})
            ends.append(len(columns))
        return sparse.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(order), len(place)))

    def block(self, t): return slice(self.offsets[t], self.offsets[t + 1])

    def places(self, i):
        """Where the rows of a page are."""
        return [int(self.offsets[t]) + i for t in range(len(self.pages[i].rows))]
