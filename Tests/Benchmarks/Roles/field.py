"""A conditional random field over the roles of rows, many pages at once."""
import numpy as np
from scipy.optimize import minimize


class Field:
    """What was set by hand, at `hand` of its weight, and on top learnt weights of cues, of steps and of the first row."""
    def __init__(self, grammar, cues, hand, penalty, made):
        self.grammar, self.cues, self.hand, self.penalty, self.made = grammar, cues, hand, penalty, made
        n = len(grammar.roles)
        self.values = np.zeros(len(cues) * n + n * n + n)

    def parts(self, values=None):
        values, n = self.values if values is None else values, len(self.grammar.roles)
        a = len(self.cues) * n
        return values[:a].reshape(-1, n), values[a:a + n * n].reshape(n, n), values[a + n * n:]

    def learn(self, batch, rounds):
        """`batch` holds the pages to learn from, with this field's cues."""
        batch.shares = np.array([self.made if page.made else 1.0 for page in batch.pages])
        self.values = minimize(self.loss, self.values, args=(batch,), jac=True, method="L-BFGS-B",
                               options=dict(maxiter=rounds)).x
        return self

    def own(self, batch, values=None):
        """The score of every role at every row."""
        cues, _, first = self.parts(values)
        own = batch.cues @ cues + self.hand * batch.hand
        top = batch.block(0)
        own[top] += first + self.hand * self.grammar.first
        return own

    def pairs(self, batch, values=None):
        """How likely each step is, at every row, and which steps start an item."""
        _, steps, _ = self.parts(values)
        seams = np.exp(batch.seams * np.where(batch.whole, 1, self.hand)[:, None, None])
        return seams[:, self.grammar.family] * np.exp(steps + self.hand * self.grammar.steps)

    def loss(self, values, batch):
        own, pairs = self.own(batch, values), self.pairs(batch, values)
        every = Expectations(batch, own, pairs)
        starts = self.grammar.starts
        right = Expectations(batch, np.where(batch.permitted, own, -np.inf),
                             pairs * np.array([starts | True, starts, ~starts])[batch.starts])
        shares = np.where(np.isfinite(right.totals), batch.shares, 0)      # a truth the grammar cannot say counts nothing
        total = self.penalty / 2 * values @ values + float(shares @ np.where(shares > 0, every.totals - right.totals, 0))
        slope = self.penalty * values
        cues, steps, first = self.parts(slope)
        rows = shares[batch.page_of][:, None] * (every.rows - right.rows)
        cues += batch.turned @ rows
        steps += every.steps(shares) - right.steps(shares)
        first += rows[batch.block(0)].sum(0)
        return total, slope

    def read(self, batch):
        """The best roles of every page, and at every row how likely the seam above it is as read."""
        own, pairs = self.own(batch), self.pairs(batch)
        chances = Expectations(batch, own, pairs)
        with np.errstate(divide="ignore"): pairs = np.log(pairs)
        best, origins = own[batch.block(0)], []
        bests = [best]
        for t in range(1, len(batch.counts)):
            scores = best[:batch.counts[t], :, None] + pairs[batch.block(t)]
            origins.append(scores.argmax(1))
            best = scores.max(1) + own[batch.block(t)]
            bests.append(best)
        for i, page in enumerate(batch.pages):
            last = len(page.rows) - 1
            roles = [int(bests[last][i].argmax())]
            for t in range(last - 1, -1, -1): roles.append(int(origins[t][i][roles[-1]]))
            roles.reverse()
            yield page, roles, self.certainty(batch, chances, i, roles)

    def certainty(self, batch, chances, i, roles):
        places, furniture = batch.places(i), self.grammar.roles.index("furniture")
        kinds = np.where(self.grammar.starts, 0, 1)
        kinds[:, furniture] = np.where(kinds[:, furniture] == 1, 2, 0)
        sure = [1.0]
        for place, above, below in zip(places[1:], roles, roles[1:]):
            steps = chances.both(place)
            sure.append(float(steps[kinds == kinds[above, below]].sum()))
        return sure


class Expectations:
    """For each page the logarithm of the sum over all readings; for each row the chance of each role."""
    def __init__(self, batch, own, pairs):
        self.batch, self.pairs = batch, pairs
        tops = own.max(1, keepdims=True)
        tops = np.where(np.isfinite(tops), tops, 0)
        self.own = np.exp(own - tops)
        self.totals = np.bincount(batch.page_of, tops[:, 0], len(batch.pages))
        self.down, self.up = np.zeros_like(own), np.ones_like(own)
        with np.errstate(divide="ignore", invalid="ignore"):
            self.take_down()
            self.take_up()
            rows = self.down * self.up
            self.rows = np.nan_to_num(rows / rows.sum(1, keepdims=True))

    def take_down(self):
        now = self.own[self.batch.block(0)]
        for t, count in enumerate(self.batch.counts):
            if t: now = np.einsum("pa,pab->pb", now[:count], self.pairs[self.batch.block(t)]) * self.own[self.batch.block(t)]
            sums = now.sum(1, keepdims=True)
            self.totals[:count] += np.log(sums[:, 0])
            now = np.nan_to_num(now / sums)
            self.down[self.batch.block(t)] = now

    def take_up(self):
        for t in range(len(self.batch.counts) - 1, 0, -1):
            block, count = self.batch.block(t), self.batch.counts[t]
            up = np.einsum("pab,pb->pa", self.pairs[block], self.own[block] * self.up[block])
            top = self.batch.offsets[t - 1]
            self.up[top:top + count] = np.nan_to_num(up / up.max(1, keepdims=True))

    def above(self):
        """For each row but the first of each page, where the row above it is."""
        batch = self.batch
        return np.concatenate([np.arange(batch.offsets[t - 1], batch.offsets[t - 1] + batch.counts[t])
                               for t in range(1, len(batch.counts))]) if len(batch.counts) > 1 else np.zeros(0, int)

    def steps(self, shares):
        """The chances of every step, over all seams of all pages."""
        first = self.batch.counts[0]
        downs, ups = self.down[self.above()], (self.own * self.up)[first:]
        sums = np.einsum("pa,pab,pb->p", downs, self.pairs[first:], ups, optimize=True)
        with np.errstate(divide="ignore", invalid="ignore"):
            weights = np.nan_to_num(shares[self.batch.page_of[first:]] / sums)
        return np.einsum("pa,pab,pb->ab", downs * weights[:, None], self.pairs[first:], ups, optimize=True)

    def both(self, place):
        t = int(np.searchsorted(self.batch.offsets, place, "right")) - 1
        above = self.batch.offsets[t - 1] + place - self.batch.offsets[t]
        both = self.down[above][:, None] * self.pairs[place] * (self.own[place] * self.up[place])
        return both / both.sum()
