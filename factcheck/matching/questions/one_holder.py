"""What one alone holds and two articles of a story give to two: a prize, an office, the lead of a delegation.

"Halden won the Brisk Prize", "the Brisk Prize went to Odell"; "the mayor of Harlow, Anna Lind", "Karl Brandt, mayor of
Harlow". Two persons exclude each other only where nothing in either article says that there were several, or that the
other one held it, too.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations
from typing import Final

from factcheck.catalog import offices
from factcheck.matching.questions.holders_told import (
    Holder,
    called_as_person,
    holders,
    of_this,
    tells_of_several,
    words_of,
    years,
)
from factcheck.matching.questions.office_holders import office_holders
from factcheck.matching.wordings.clash_claims import of_word
from factcheck.matching.wordings.denials import Denial
from factcheck.matching.wordings.passages import statement
from factcheck.model.claim import Claim
from factcheck.values.actor import same_name
from factcheck.values.person import name_words, spelled_alike
from factcheck.values.statement import weight
from factcheck.values.time import exclude_each_other

_CAPITAL: Final = re.compile(r"\b[A-Z][^\W\d_]+")
_OTHER_NAME: Final = re.compile(r"\b(?:aka|a\.k\.a\.|alias|real name|born|stage name|pen name|pseudonym|known as)\b")
_RIDDEN: Final = re.compile(r"\b(?:jockey|horse|filly|colt|gelding|mare|rider)\b")
_BODIES: Final = frozenset({"ORG", "GPE", "LOC", "FAC", "NORP", "EVENT"})
_TRIED: Final = frozenset(
    "arrest charge suspect accuse convict indict detain hold custody defendant victim die kill dead gunman "
    "attacker".split()
)
_FULL: Final = re.compile(r"\b[A-Z][^\W\d_]+(?:[’'-][^\W\d_]+)?(?: [A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?){1,2}")
_CLUBS: Final = frozenset(
    "city united town rovers athletic fc wanderers albion county real inter racing olympic racers union stars".split()
)
_ONE_CASE: Final = timedelta(days=1)
_ONE_TERM: Final = timedelta(days=31)
_AROUND: Final = 2
_COMPASS: Final = frozenset({"north", "south", "east", "west", "northern", "southern", "eastern", "western", "new"})
_POSTS: Final = frozenset({"office", "leader"})
# What else may tell that somebody holds a post.
_LEADING: Final = frozenset({"head", "lead", "chair", "direct", "chief", "boss"})
_TITLED: Final = {
    "director": frozenset({"direct", "head", "boss", "chief", "runs"}),
    "coach": frozenset({"coach", "manage", "boss"}),
    "chief executive": frozenset({"chief", "head", "boss", "ceo"}),
    **dict.fromkeys(("head", "leader", "chairman"), _LEADING),
}
_COMMON: Final = 1.0  # what stands around two tellings of a thing without a name must weigh


class _Article:
    """What one article tells of persons: the names in it, and whether of several who were arrested."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        """Args: its statements."""
        self.claims = claims
        self.capitals = frozenset(w.lower() for c in claims for w in _CAPITAL.findall(c.quote))
        self.words = frozenset(w.lower() for c in claims for w in re.findall(r"[^\W_]+", c.quote))
        self._full: dict[str, set[str]] = defaultdict(set)
        for claim in claims:
            for name in _FULL.findall(claim.quote):
                words = name_words(name)
                if len(words) > 1:
                    self._full[words[-1]].add(" ".join(words[-2:]))

    def full(self, name: str) -> str:
        """The full name of a family name that one person alone bears here."""
        words = name_words(name)
        known = self._full.get(words[-1], set()) if len(words) == 1 else set[str]()
        return next(iter(known)) if len(known) == 1 else name

    def names(self, name: str) -> bool:
        """Whether the article has the last word of a name anywhere."""
        words = name_words(name)
        return bool(words) and words[-1] in self.capitals

    def holds_before(self, name: str) -> bool:
        """Whether a sentence that names somebody tells of another time or of several."""
        last = name_words(name)[-1]
        return any(last in c.quote.lower() and not of_this(c.quote) for c in self.claims)

    def may_give(self, holder: Holder) -> bool:
        """Whether a sentence that names somebody has a word for what he is said to hold, or tells of another time."""
        last, words = name_words(holder.name)[-1], _TITLED.get(holder.thing.head, frozenset({holder.thing.head}))
        for claim in self.claims:
            quote = claim.quote.lower()
            if last in quote and (any(w in quote for w in words) or not of_this(quote)):
                return True
        return False

    def tells_of_several(self) -> bool:
        """Whether several were arrested or tried by it."""
        return any(tells_of_several(c.quote) and any(w[2] in _TRIED for w in statement(c).words) for c in self.claims)

    def says(self, expression: re.Pattern[str]) -> bool:
        """Whether any sentence of it has such words."""
        return any(expression.search(c.quote) for c in self.claims)

    def around(self, claim: Claim) -> set[tuple[str, str]]:
        """The words about a sentence."""
        at = self.claims.index(claim)
        near = self.claims[max(at - _AROUND, 0) : at + _AROUND + 1]
        return {(w[2], w[3]) for c in near for w in statement(c).words if w[3] not in {"NUM", "TIME"}}


class _Story:
    """The articles of one story, and who holds what by them."""

    def __init__(self, claims: Sequence[Claim], draft: str | None) -> None:
        """Args: the statements of the story, in the order of their texts, and the draft that is held against them."""
        self._draft = draft
        told: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            told[claim.article].append(claim)
        self._articles = {name: _Article(own) for name, own in told.items()}
        self._held: dict[tuple[str, str], list[Holder]] = defaultdict(list)
        for claim in claims:
            seen = set[tuple[int, str]]()
            for holder in (*holders(claim), *office_holders(claim)):
                if draft is not None and holder.row.id not in _POSTS:
                    continue
                if claim.certainty == "asserted" or holder.row.planned:
                    key = holder.span.start, holder.group
                    if key not in seen:
                        seen.add(key)
                        full = self._articles[claim.article].full(holder.name)
                        self._held[holder.group, holder.thing.head].append(holder._replace(name=full))

    def found(self) -> Iterator[Denial]:
        """The things that its articles give to two."""
        for held in self._held.values():
            met = [pair for pair in combinations(held, 2) if self._apart(*pair)]
            several = {
                a.claim.article
                for a, b in combinations(held, 2)
                if a.claim.article == b.claim.article and _two(a, b) and self._one_thing(a, b)
            }
            by_article: dict[str, list[Holder]] = defaultdict(list)
            for pair in met:
                if several.isdisjoint({h.claim.article for h in pair}):
                    for h in pair:
                        by_article[h.claim.article].append(h)
            if by_article:
                # "Halden" of a headline is the "Ada Halden" of its text: shown once, by the fullest name
                sides = [max(told, key=lambda h: h.span.end - h.span.start) for _, told in sorted(by_article.items())]
                yield Denial(tuple(of_word(h.claim, h.span) for h in sides), sides[0].row.why)

    def _apart(self, a: Holder, b: Holder) -> bool:
        """Whether two articles give one thing to two."""
        return (
            a.claim.article != b.claim.article
            and self._draft in {None, a.claim.article, b.claim.article}
            and _two(a, b)
            and _of_one_time(a, b)
            and self._one_thing(a, b)
            and self._alone(a, b)
            and self._alone(b, a)
        )

    def _one_thing(self, a: Holder, b: Holder) -> bool:
        """Whether what two hold is one thing by what the texts say of it."""
        one, other = a.thing, b.thing
        if one.which & words_of(b.name) or other.which & words_of(a.name):
            return False  # "the mayor of Santa Rosa Beach"
        if one.beside != other.beside and ((one.beside and other.beside) or self._sort_told(a, b)):
            return False
        if one.which != other.which:
            less, more = (a, b) if one.which < other.which else (b, a)
            if not _COMPASS.isdisjoint(more.thing.which - less.thing.which):
                return False  # "South Sudan" is another country
            if not less.thing.which < more.thing.which or (
                not less.thing.which and less.thing.head not in offices().single and a.row.id == "office"
            ):
                return False
            if not more.thing.which <= self._articles[less.claim.article].words:
                return False
        named = any(w in self._articles[h.claim.article].capitals for h in (a, b) for w in h.thing.which)
        return named or self._common(a, b) >= _COMMON

    def _sort_told(self, a: Holder, b: Holder) -> bool:
        """Whether one text says of what part, or for what sort, and the other never speaks of such."""
        for mine, its in ((a, b), (b, a)):
            if mine.thing.beside and not mine.thing.beside <= self._articles[its.claim.article].words:
                return True
        return False

    def _common(self, a: Holder, b: Holder) -> float:
        both = self._articles[a.claim.article].around(a.claim) & self._articles[b.claim.article].around(b.claim)
        own = {*name_words(a.name), *name_words(b.name), a.thing.head}
        told = {w for w in both if w[0].lower() not in own}
        return sum(map(weight, told)) if any(w[1] == "PROPN" for w in told) or a.row.case else 0.0

    def _alone(self, mine: Holder, its: Holder) -> bool:
        """Whether an article leaves no room for the other's holder beside its own."""
        article = self._articles[mine.claim.article]
        if self._draft is not None and mine.row.id in _POSTS:
            # a draft may give the post to somebody whom its sources name, too
            return not any(one.may_give(its) for one in self._articles.values() if one is not self._of(its))
        if article.names(its.name):
            if not mine.row.rivals or article.holds_before(its.name):
                return False
        elif mine.row.rivals and (_any_of_many(mine) or not _are_persons(mine, its)):
            return False  # "the Rovers won", "Selby won": one of the two sides by another name
        if article.says(_OTHER_NAME) or (mine.row.id == "winner" and article.says(_RIDDEN)):
            return False
        return not (mine.row.case and (article.tells_of_several() or self._tells_of_others(mine)))

    def _of(self, holder: Holder) -> _Article:
        return self._articles[holder.claim.article]

    def _tells_of_others(self, mine: Holder) -> bool:
        """Whether an article has others in the same slot, of whatever offence."""
        held = (h for (group, _), every in self._held.items() if group == mine.group for h in every)
        return any(h.claim.article == mine.claim.article and same_name(h.name, mine.name) is not True for h in held)


def _any_of_many(holder: Holder) -> bool:
    """Whether a thing may be any of several: "won the final", of the high jump or the javelin."""
    return not holder.thing.which and holder.thing.head in holder.row.many


def _are_persons(a: Holder, b: Holder) -> bool:
    """Whether two who won are persons, and no side of one of them."""
    plainly = [called_as_person(h.name) for h in (a, b)]
    if a.thing.head in a.row.sides and not any(plainly):
        return False
    if any(not _CLUBS.isdisjoint(name_words(h.name)) for h in (a, b)):
        return False
    return all(len(name_words(h.name)) > 1 for h in (a, b)) and all(
        is_called or h.bearer == "PERSON" for is_called, h in zip(plainly, (a, b), strict=True)
    )


def _body(holder: Holder) -> bool:
    return holder.bearer in _BODIES and not called_as_person(holder.name)


def _two(a: Holder, b: Holder) -> bool:
    """Whether two names are surely two bearers' of one sort."""
    if _body(a) != _body(b) or (a.row.case and _body(a)) or same_name(a.name, b.name) is not False:
        return False
    ones, others = name_words(a.name), name_words(b.name)
    if not a.row.rivals and not _body(a) and min(len(ones), len(others)) < 2:
        return False
    return not any(spelled_alike(v, w) for v in ones for w in others)


def _of_one_time(a: Holder, b: Holder) -> bool:
    """Whether two tellings may be of one time."""
    if years(a.claim.quote) != years(b.claim.quote) and a.row.id in {"winner", "office"}:
        return False
    if any(exclude_each_other(s, t) for s in a.times for t in b.times):
        return False
    one, other = a.claim.as_of, b.claim.as_of
    if one is None or other is None:
        return True
    return abs(one - other) <= (_ONE_CASE if a.row.case else _ONE_TERM)


def held_by_two(
    claims: Sequence[Claim], stories: Iterable[frozenset[str]], draft: str | None = None
) -> Iterator[Denial]:
    """What one alone holds and articles of these stories give to two.

    Args:
        claims: the statements, planned ones among them.
        stories: the articles of each story.
        draft: the draft that is held against the others, if one is; then only its posts are asked for.
    """
    home: Mapping[str, int] = {article: n for n, articles in enumerate(stories) for article in articles}
    told: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.article in home:
            told[home[claim.article]].append(claim)
    for _, own in sorted(told.items()):
        yield from _Story(sorted(own, key=lambda c: (c.article, c.start)), draft).found()
