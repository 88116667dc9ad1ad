"""Who did a thing with a draft that another did with the sources: "Brandt designed the stand", "designed by Lena Kolb".

Both are named, and the sources know the draft's doer, but tell of no such deed of his in any sentence that names him.
What many do to one thing ("criticised the plan", "attended the trial") is left alone, and so is what is told to have
been done again or by more than one.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from factcheck.matching.wordings.abreast import near
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, Filler
from factcheck.thesaurus import SYNONYM
from factcheck.values.actor import same_name
from factcheck.values.deed import meeting, one_deed
from factcheck.values.statement import weight
from factcheck.values.time import exclude_each_other

# What several do to one thing, each for himself.
_BY_MANY: Final = frozenset(
    "attend back blame call celebrate cite claim condemn consider contest cover cross criticise criticize defend "
    "demand describe discuss dismiss dispute enjoy enter expect face fear feel follow get give have hear help hold "
    "include join keep know lack leave like lose love make mean meet need observe oppose own pass pay play praise "
    "reach read receive regret reject remember report respect review run say see share show speak start stop "
    "study suffer support take tell think understand use visit vote want warn watch welcome witness win wear sign "
    "drive miss beat defeat score tie deny confirm mention note hit seek try ask accept approve reject".split()
)
_AGAIN: Final = re.compile(
    r"\b(?:too|also|again|another|second|third|fourth|next|other|both|each|either|(?-i:with (?=[A-Z]))|helped?|"
    r"together|jointly|co-\w+|later|earlier|previous|former|then|first|half|part|one of|some of|as well)(?!\w)",
    re.IGNORECASE,
)
_SELDOM: Final = 0.36  # what the word for a thing weighs at least


def _done(claim: Claim) -> Iterator[tuple[Deed, Filler, Filler]]:
    """The deeds of a statement that somebody named did to a thing that it points at."""
    for deed in statement(claim).deeds:
        doer, thing = deed.filler("agent"), deed.filler("patient")
        if deed.pos != "VERB" or deed.standing != "done" or deed.reports or deed.lemma in _BY_MANY:
            continue
        if doer is None or thing is None or not doer.named or thing.sort != "NOUN" or not thing.known:
            continue
        if not (doer.part or thing.part or thing.none or doer.none) and weight((thing.text, "NOUN")) >= _SELDOM:
            yield deed, doer, thing


class OtherDoers:
    """What the sources tell of, with who did it, and in which sentences they name whom."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._done: dict[str, list[tuple[Deed, Filler, Claim]]] = defaultdict(list)
        self._naming: dict[str, list[Claim]] = defaultdict(list)
        for claim in sources:
            for deed, doer, thing in _done(claim):
                self._done[thing.text].append((deed, doer, claim))
            for word in statement(claim).words:
                if word[3] == "PROPN":
                    self._naming[word[2]].append(claim)
            for deed in statement(claim).deeds:
                for filler in deed.slots:
                    if filler.meant:
                        self._naming[filler.last_word].append(claim)

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each deed of a draft's statement that the sources give to another, and never to its doer."""
        for deed, doer, _ in _done(claim) if not _AGAIN.search(claim.quote) else ():
            told = self._naming.get(doer.last_word, ())
            if not told or any(_has(c, deed) for c in told):
                continue
            every = [row for rows in self._done.values() for row in rows if one_deed(deed, row[0])]
            theirs = [row for row in every if _befell_the_same(deed, row[0])]
            if not theirs or any(same_name(doer.named, its.named) is not False for _, its, _ in theirs):
                continue
            for _, its, source in theirs:
                mine, there = _shown(claim, doer), _shown(source, its)
                if mine is not None and there is not None and not _AGAIN.search(source.quote):
                    yield Exchange(mine, there), source
                    break


def _shown(claim: Claim, doer: Filler) -> Span | None:
    """Where a doer stands in a sentence by name, or the pronoun for him."""
    at = claim.quote.find(doer.text)
    return Span(start=claim.start + at, end=claim.start + at + len(doer.text)) if at >= 0 else None


def _has(claim: Claim, deed: Deed) -> bool:
    """Whether a sentence has a word for a deed."""
    return any(near((w[2], w[3]), deed.word) for w in statement(claim).words)


def _befell_the_same(deed: Deed, other: Deed) -> bool:
    """Whether two deeds were done to one thing at one time."""
    one, two = deed.filler("patient"), other.filler("patient")
    if one is None or two is None or meeting(one, two) < SYNONYM:
        return False
    apart = bool(one.beside and two.beside) and not set(one.beside) & set(two.beside)
    whose = bool(one.whose and two.whose) and not set(one.whose) & set(two.whose)
    return not (apart or whose or any(exclude_each_other(s, t) for s in deed.times for t in other.times))
