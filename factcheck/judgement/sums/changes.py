"""A rise or a fall told by its share and by its two ends: "rose 25 per cent, from 200 to 260 million", which is 30.

Both ends must be of one unit and stand right beside the share. Between percentages a rise may be told in points; a rate
a year, a rise at constant prices and a change of the average are reckoned from what the text does not give.
"""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from factcheck.judgement.sums.figures import Figure, Range
from factcheck.judgement.sums.outline import Outline
from factcheck.judgement.sums.slip import Slip, plain

Way = Literal[1, -1]

_RISE: Final = (
    "rose|risen|rises?|rising|climb(?:ed|s|ing)?|gr(?:ew|own|ows|owing)|jump(?:ed|s|ing)?|soar(?:ed|s|ing)?"
    "|surg(?:ed|es|ing)|increas(?:ed|es|ing|e)|went up|goes up|gone up|up|gain(?:ed|s)?|raised|widened|swelled|swollen"
)
_FALL: Final = (
    "fell|fallen|falls?|falling|drop(?:ped|s|ping)?|declin(?:ed|es|ing)|slump(?:ed|s|ing)?|plung(?:ed|es|ing)"
    "|plummet(?:ed|s|ing)?|shr[aiu]nk|shrinks|decreas(?:ed|es|ing)|went down|gone down|down|cut|reduced|lowered|slid"
    "|tumbled|dipped|slipped|narrowed|dwindled"
)
_RISES: Final = "rise|increase|growth|jump|gain|surge|climb|leap|hike"
_FALLS: Final = "fall|drop|decline|decrease|slump|reduction|plunge|cut|dip|slide"
_HOW: Final = r"(?:\s(?:by|of|some|a|another|around|roughly|sharply|steeply|slightly))?"
_FACTOR: Final = r"(?:(?P<how>more than|over|nearly|almost|about|roughly|around|virtually|just under|close to) )?"
_ITS: Final = r"(?:the|its|his|her|their|our) [a-z-]{3,15}(?: [a-z-]{3,15}){0,2} by"
_SHARE: Final = re.compile(
    rf"\b(?:(?P<more>raised|increased|boosted)|(?P<less>cut|reduced|lowered|slashed)) {_ITS} ⟦p(?P<moved>\d+)⟧|"
    rf"\b(?:(?P<rise>{_RISE})|(?P<fall>{_FALL})){_HOW} ⟦p(?P<behind>\d+)⟧"
    rf"|⟦p(?P<before>\d+)⟧(?:[ -][a-z]{{3,12}})? (?:(?P<rises>{_RISES})|(?P<falls>{_FALLS}))\b"
    rf"|\b(?:(?P<rising>{_RISES})|(?P<falling>{_FALLS})) of ⟦p(?P<of>\d+)⟧"
    rf"|\b{_FACTOR}(?P<factor>doubl|tripl|trebl|quadrupl|halv)(?:ed|ing|es)\b",
    re.IGNORECASE,
)
_NUMBER: Final = "[npu]"
_NOUNS: Final = r"[^⟦⟧.;:!?¶()]{0,40}?"
_WHEN: Final = rf"(?:{_NOUNS}⟦d\d+⟧)?{_NOUNS}"
_ENDS: Final = (
    re.compile(rf"\bfrom ⟦{_NUMBER}(?P<one>\d+)⟧(?P<gap>{_WHEN})\bto ⟦{_NUMBER}(?P<two>\d+)⟧"),
    re.compile(rf"\bto ⟦{_NUMBER}(?P<two>\d+)⟧(?P<gap>{_WHEN})\b(?:from|compared (?:with|to)) ⟦{_NUMBER}(?P<one>\d+)⟧"),
)
# "Revenue was 2.6 billion, up 25 per cent from 2.0 billion."
_TOLD_FIRST: Final = re.compile(
    rf"⟦{_NUMBER}(?P<two>\d+)⟧(?P<gap>[^⟦⟧.;:!?¶()]{{0,25}}), "
    rf"(?:(?P<rise>up|an? (?:{_RISES}) of)|(?P<fall>down|an? (?:{_FALLS}) of)) ⟦p(?P<behind>\d+)⟧ "
    rf"(?:from|on|compared with) (?:the )?⟦{_NUMBER}(?P<one>\d+)⟧"
)
_BETWEEN: Final = re.compile(
    r"[,(—–-]|\b(?:last|this|that|the|same|to|in|on|over|by|year|month|week|season|quarter|⟦d\d+⟧)\b"
)
# What a share is told of that the two ends are not: "5 per cent a year", "at constant prices", "in real terms".
_OTHER_BASE: Final = re.compile(
    r"\b(?:constant|adjust\w{0,4}|real terms|inflation|seasonal\w{0,2}|organic\w{0,4}|comparable|like-for-like"
    r"|underlying"
    r"|annuali[sz]ed|an?(?: \w{1,10})? (?:year|month|week|quarter) on average|(?:each|every|per|any|(?<!in )"
    r"(?<!within )(?<!over )(?<!for )(?<!than )(?<!after )a) (?:year|month|week|day|quarter|decade|share|season)"
    r"(?! (?:ago|earlier|before|later|on))|annual(?:ly)?|yearly|compound\w{0,3}|averag\w{1,4}|per capita|excluding"
    r"|currenc\w{1,3}|exchange|compared)\b"
)
_PARTS_CLAUSES: Final = re.compile(
    r"\b(?:and|but|while|whereas|as|which|that|who|with|when|after|for|among|where|because|if|than|of)\b"
)
_RANKED: Final = re.compile(
    r"\b(?:rank\w{0,4}|tables?|charts?|positions?|place|seeds?|league|division|minutes?|page|rated)\b"
)
_FACTORS: Final = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "halv": 0.5}
_FACTOR_SLACK: Final = 0.12  # "doubled" is said of what is 1.8 or 2.2 times as much
_SLACK: Final = 1.0  # per cent, by which a share is rounded or cut off
_LOOSE_SLACK: Final = 3.0
_OF_SHARE: Final = 0.04
_APART: Final = 60  # characters between the share and the ends that it belongs to
_TIMES: Final = 20  # what grew by more is two things
_A_YEAR: Final = (1800, 2100)


class _Change(NamedTuple):
    """A share or a factor by which something rose or fell, and where that is told in the outline."""

    start: int
    end: int
    way: Way
    share: Figure | None
    text: str
    factor: float = 0.0
    how: str = ""


def _changes(outline: Outline) -> Iterator[_Change]:
    for found in _SHARE.finditer(outline.text):
        if found["factor"]:
            stem = found["factor"].lower()
            way: Way = -1 if stem == "halv" else 1
            yield _Change(found.start(), found.end(), way, None, found[0], _FACTORS[stem], (found["how"] or "").lower())
            continue
        share = outline.figure(found["moved"] or found["behind"] or found["before"] or found["of"])
        up = found["more"] or found["rise"] or found["rises"] or found["rising"]
        yield _Change(found.start(), found.end(), 1 if up else -1, share, share.text)


def _a_year(figure: Figure) -> bool:
    return figure.unit == "" and figure.said == int(figure.said) and _A_YEAR[0] <= figure.said <= _A_YEAR[1]


def _one_thing(one: Figure, two: Figure) -> bool:
    """Whether a figure may have become the other: of one unit, and of one size."""
    if not one.alike(two) or one.said <= 0 or two.said <= 0 or (_a_year(one) and _a_year(two)):
        return False
    return 1 / _TIMES <= two.said / one.said <= _TIMES


def _ratio(one: Figure, two: Figure) -> Range:
    return Range(two.range.least / one.range.most, two.range.most / max(one.range.least, 1e-9))


def _fits(change: _Change, one: Figure, two: Figure) -> bool:
    """Whether a change leads from the one figure to the other, as roundly as it is told."""
    ratio = _ratio(one, two)
    if change.share is None:
        return _fits_factor(change, ratio)
    share = change.share
    told = Range(change.way * share.range.least, change.way * share.range.most)
    told = Range(min(told), max(told))
    slack = max(_LOOSE_SLACK if share.loose else _SLACK, _OF_SHARE * share.said)
    if told.meets(Range(100 * (ratio.least - 1), 100 * (ratio.most - 1)), slack):
        return True
    points = Range(two.range.least - one.range.most, two.range.most - one.range.least)
    return one.unit == "percent" and told.meets(points, slack)


def _fits_factor(change: _Change, ratio: Range) -> bool:
    least, most = change.factor * (1 - _FACTOR_SLACK), change.factor * (1 + _FACTOR_SLACK)
    if change.how in {"more than", "over"}:
        least, most = (change.factor * (1 - _FACTOR_SLACK / 3), 1e9) if change.way > 0 else (0.0, change.factor * 1.06)
    elif change.how:
        least, most = least * (1 - _FACTOR_SLACK), most * (1 + _FACTOR_SLACK / 2)
    return ratio.meets(Range(least, most))


def _why(change: _Change, one: Figure, two: Figure) -> str:
    times = two.said / one.said
    ends = f"from “{one.text}” to “{two.text}”"
    if change.share is None:
        return f"{ends} is {plain(times)} times as much, not “{change.text.strip()}”"
    way = "a rise" if times > 1 else "a fall"
    return f"{ends} is {way} of {plain(abs(100 * (times - 1)))} per cent, not “{change.text}”"


def _slip(change: _Change, one: Figure, two: Figure) -> Slip | None:
    if not _one_thing(one, two) or _fits(change, one, two):
        return None
    named = (change.share,) if change.share is not None else ()
    return Slip((*named, one, two), _why(change, one, two))


def _beside(outline: Outline, change: _Change, start: int, end: int) -> bool:
    """Whether nothing but the time stands between a change and its two ends."""
    first, last = (change.end, start) if change.end <= start else (end, change.start)
    between = outline.text[first:last]
    if first > last or last - first > _APART or "¶" in between or re.search(r"⟦[^d]|[.;:]", between):
        return False
    if _PARTS_CLAUSES.search(between):
        return False
    # "rose 8 per cent in flats from 60 to 80 square metres": no comma, and no time either
    return not between.strip() or bool(re.search(r"[,(—–]|⟦d", between)) or change.end > start


def _other_base(outline: Outline, change: _Change, end: int) -> bool:
    """Whether the share is told of something else than the two ends, or these are places in a table."""
    first, last = outline.sentence(change.start)
    around = outline.text[first:last]
    behind = outline.text[max(end, change.end) : max(end, change.end) + 25]
    return bool(_OTHER_BASE.search(around) or _RANKED.search(around) or re.match(r" (?:a|per|each)\b (?!year)", behind))


def slips(outline: Outline) -> Iterator[Slip]:
    """The changes of a paragraph that do not lead from the one end to the other."""
    every = list(_changes(outline))
    if not every:
        return
    for pattern in _ENDS:
        for found in pattern.finditer(outline.text):
            if _PARTS_CLAUSES.search(found["gap"]):
                continue
            one, two = outline.figure(found["one"]), outline.figure(found["two"])
            beside = [c for c in every if _beside(outline, c, found.start(), found.end())]
            for change in beside[:1]:
                slip = _slip(change, one, two)
                if slip is not None and not _other_base(outline, change, found.end()):
                    yield slip
    for found in _TOLD_FIRST.finditer(outline.text):
        share = outline.figure(found["behind"])
        change = _Change(found.start(), found.end(), 1 if found["rise"] else -1, share, share.text)
        slip = _slip(change, outline.figure(found["one"]), outline.figure(found["two"]))
        if slip is not None and not _PARTS_CLAUSES.search(found["gap"]) and not _other_base(outline, change, 0):
            yield slip
