"""Who plays at home: "Selby *host* Melford on Saturday", "Saturday's game *at* Selby", "were to play *at home*".

Of one match one of the two is at home. Two texts mean one match where both name its day or its result.
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.questions.single_questions import Answer, Question
from factcheck.model.base import Span
from factcheck.model.claim import Claim

_TEAM: Final = r"(?:the )?(?P<{0}>(?:[A-Z0-9][\w.'’-]{{1,20}} ){{0,3}}[A-Z0-9][\w.'’-]{{1,20}})"
_ONE, _OTHER = _TEAM.format("one"), _TEAM.format("other")
_GAME: Final = r"(?:game|match|fixture|clash|contest|tie|showdown|meeting|test)"
_RESULT: Final = r"(?: \d{1,3}[-–]\d{1,3})?"
_PLAY: Final = (
    r"(?:play|plays|played|playing|face|faces|faced|met|meet|meets|open|opens|opened|beat|won|win|lost|lose|drew)"
)
# In each way to tell it, whether the one and the other are at home.
_WAYS: Final = (
    (re.compile(rf"\b{_ONE} (?:will |are to |is to |were to )?(?P<way>host(?:s|ed|ing)?|entertain(?:s|ed)?) {_OTHER}"),
     "home", "away"),
    (re.compile(rf"\b{_ONE} (?:will |are to |is to |were to )?(?P<way>visit(?:s|ed)?|travel(?:s|l?ed)? to) {_OTHER}"),
     "away", "home"),
    (re.compile(rf"\b{_ONE} (?:[a-z]{{1,15}} ){{0,3}}{_PLAY}{_RESULT}(?: (?:against )?{_OTHER})? (?P<way>at home)\b"),
     "home", "away"),
    (re.compile(rf"\b{_ONE} (?:[a-z]{{1,15}} ){{0,3}}{_PLAY}{_RESULT}(?: (?:against )?{_OTHER})? "
                r"(?P<way>away(?: from home)?|on the road)\b"), "away", "home"),
    (re.compile(rf"\b(?:{_ONE}['’]s? )?(?:[A-Z][a-z]{{1,15}}(?:['’]s)? )?{_GAME} "
                r"(?:[a-z]{1,15} )?(?:on [A-Z][a-z]{1,15} )?"
                rf"(?:(?:is|was|will be) (?:played )?)?(?P<way>at) {_OTHER}"), "away", "home"),
)  # fmt: skip
_TRIGGERS: Final = re.compile(rf"\b(?:host|entertain|visit|travel|at home|away|on the road|{_GAME})")
_DAY: Final = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,3}[-–]\d{1,3}|(?:January|February|March|April|May|June|"
    r"July|August|September|October|November|December) \d{1,2})\b"
)
_DAYS: Final = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
# A ground that has a name may lie anywhere, and what was meant to be may have been moved.
_GROUND: Final = frozenset(
    "stadium park arena center centre garden gardens field dome ground road lane bowl court hall coliseum "
    "palace school university".split()
)
_NOT_THIS: Final = re.compile(
    r"\b(?:moved|switched|relocated|neutral|originally|last|previous|next|again|return|second|both|instead|not)\b",
    re.IGNORECASE,
)


def _words(name: str) -> frozenset[str]:
    return frozenset(word.lower().removesuffix("'s").removesuffix("’s").rstrip(".,'’") for word in name.split())


def read(claim: Claim) -> Iterator[Answer]:
    """The teams that a sentence has at home or away, with the days and results that it names."""
    if not _TRIGGERS.search(claim.quote) or _NOT_THIS.search(claim.quote):
        return
    days = " ".join(sorted(set(_DAY.findall(claim.quote))))
    for pattern, first, second in _WAYS if days else ():
        for found in pattern.finditer(claim.quote):
            span = Span(start=claim.start + found.start("way"), end=claim.start + found.end("way"))
            teams = [(_words(found[slot] or "") - _DAYS, told) for slot, told in (("one", first), ("other", second))]
            if found["other"] and not _GROUND.isdisjoint(teams[1][0]):
                continue
            yield from (Answer(claim, span, team, f"{told} {days}") for team, told in teams if team)


def of_one(one: Answer, other: Answer) -> bool:
    """Whether both tell of one team's match of a day, or with a result."""
    days, its_days = (set(answer.told.split(" ")[1:]) for answer in (one, other))
    return bool(one.of & other.of) and bool(days & its_days)


def apart(one: Answer, other: Answer) -> bool:
    """Whether the one has the team at home and the other away."""
    return one.told.split(" ", 1)[0] != other.told.split(" ", 1)[0]


HOME: Final = Question("a match is played at home or away", read, of_one, apart)
