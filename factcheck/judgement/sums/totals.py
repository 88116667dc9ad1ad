"""A total told with what it is made of: instalments, a sum each, an average, the parts behind each other."""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.judgement.sums.figures import Figure, Range
from factcheck.judgement.sums.outline import Outline
from factcheck.judgement.sums.slip import Slip, plain

_WORDS: Final = r"[^⟦⟧.;:!?¶()]{0,40}?"
_RATES: Final = (
    r"(?:[a-z-]{3,15} ){0,2}(?:instal?lments?|payments?|tranches|rates|cheques|checks|grants|loans|fines|donations"
    r"|transfers|prizes|stages|rounds|shipments|deliveries|batches|convoys|flights)"
)
_TOTAL: Final = r"(?:totall?ing|for a total of|a total of|adding up to|amounting to|that is|or|worth)"
# "Three instalments of £5 million, a total of £12 million"; "£12 million in three instalments of £5 million"
_INSTALMENTS: Final = (
    re.compile(
        rf"⟦n(?P<times>\d+)⟧ {_RATES} of ⟦n(?P<each>\d+)⟧(?: each| apiece)?,? (?:{_TOTAL} ⟦n(?P<total>\d+)⟧|⟦n"
        rf"(?P<all>\d+)⟧ (?:in all|in total|altogether))"
    ),
    re.compile(rf"⟦n(?P<total>\d+)⟧{_WORDS}\bin ⟦n(?P<times>\d+)⟧ {_RATES} of ⟦n(?P<each>\d+)⟧"),
)
# "12 million for 400 families, or $20,000 each"
_EACH: Final = re.compile(
    rf"⟦n(?P<total>\d+)⟧{_WORDS}\b(?:for|to|among|between|amongst|by|on) (?:the |its |their |some |all )?⟦n"
    rf"(?P<times>\d+)⟧(?P<gap>{_WORDS})(?:,| or| –| —|, or|, which is|, that is) "
    r"⟦n(?P<each>\d+)⟧ (?:each|apiece|a head|per (?:head|person|family|household|worker|employee|player|pupil|child"
    r"|ticket|seat))\b"
)
# "20 goals in five games, an average of three a game"
_AVERAGE: Final = re.compile(
    r"⟦n(?P<total>\d+)⟧ (?P<what>[a-z-]{3,15}) (?:in|over|from|across) (?:his |her |their |its |the |the last |the"
    r" past )?⟦[nu](?P<times>\d+)⟧(?P<gap>[^⟦⟧.;:!?¶()]{0,20}?), "
    r"(?:an average of|or|which is|averaging) ⟦n(?P<each>\d+)⟧ (?:(?:per|a|an|every|each) [a-z]{3,10}|on average)"
)
_ADDED: Final = re.compile(
    r", (?:(?:making|bringing|giving|for|or|in all|altogether)(?: [a-z]{1,12}){0,3} (?:total|sum) (?:of|to)|a total"
    r" of|totall?ing|in all|altogether|in total) ⟦n(?P<total>\d+)⟧"
    r"|, (?:or |making |that is )?⟦n(?P<last>\d+)⟧ (?:in all|altogether|in total|all told)\b"
)
_NOT_ALL: Final = re.compile(
    r"\b(?:since|so far|already|including|among|of which|of whom|of them|at least|more than|over|up to|nearly"
    r"|almost|about|around|average|previous\w{0,2}|earlier"
    r"|before|this year|last year|overall|combined with|other|others|another|another|rest|remain\w{0,3}|interest"
    r"|tax|taxes|fees?|costs|bonus\w{0,2}|plus|minus|less|from|worldwide|nationwide"
    r"|each|per|a (?:day|week|month|year|head|piece))\b"
)
_MORE: Final = re.compile(
    r"\b(?:plus|interest|tax|fees?|bonus\w{0,2}|down payment|deposit|followed by|final|first|and ⟦n)\b"
)
_SLACK: Final = 0.03
_AVERAGE_SLACK: Final = 0.05


def _times(times: Figure, each: Figure) -> Range:
    return Range(times.range.least * each.range.least, times.range.most * each.range.most)


def _fits(total: Figure, sum_: Range, slack: float = _SLACK) -> bool:
    return total.range.meets(sum_, slack * total.said)


def _product(total: Figure, times: Figure, each: Figure) -> Slip | None:
    """Why so many of each are not the whole."""
    one_unit = total.alike(each) and times.unit == "" and times.said > 1
    if not one_unit or _fits(total, _times(times, each)):
        return None
    why = f"“{times.text}” times “{each.text}” is {plain(times.said * each.said)}, not “{total.text}”"
    return Slip((total, times, each), why)


def _of_instalments(outline: Outline) -> Iterator[Slip]:
    for pattern in _INSTALMENTS:
        for found in pattern.finditer(outline.text):
            named = found.groupdict()
            total = outline.figure(found["total"] or named["all"])
            slip = _product(total, outline.figure(found["times"]), outline.figure(found["each"]))
            first, last = outline.sentence(found.start())
            if slip is not None and not _MORE.search(outline.text, first, last):
                yield slip
    for found in _EACH.finditer(outline.text):
        slip = _product(*(outline.figure(found[name]) for name in ("total", "times", "each")))
        if slip is not None and not re.search(r"\b(?:and|of|including|plus)\b", found["gap"]):
            yield slip


def _of_averages(outline: Outline) -> Iterator[Slip]:
    for found in _AVERAGE.finditer(outline.text):
        total, times, each = (outline.figure(found[name]) for name in ("total", "times", "each"))
        if times.said <= 0 or each.unit or total.unit:
            continue
        half = 0.5 if each.said == int(each.said) and each.said >= 10 else 0.06
        average = Range(total.range.least / times.range.most, total.range.most / times.range.least)
        if not each.range.meets(average, max(half, _AVERAGE_SLACK * each.said)):
            why = f"“{total.text}” in “{times.text}” are {plain(total.said / times.said)}, not “{each.text}”"
            yield Slip((each, total, times), why)


def _of_parts(outline: Outline) -> Iterator[Slip]:
    """ "5 million for the roof and 3 million for the organ, 9 million in all"."""
    for found in _ADDED.finditer(outline.text):
        first, _ = outline.sentence(found.start())
        total = outline.figure(found["total"] or found["last"])
        parts = outline.within(first, found.start())
        before = outline.text[first : found.start()]
        if not 2 <= len(parts) <= 5 or _NOT_ALL.search(before) or not all(p.alike(total) for p in parts):
            continue
        listed = re.search(r"⟦n\d+⟧[^⟦⟧.;:!?¶]{0,60}\band\b[^⟦⟧.;:!?¶]{0,40}⟦n\d+⟧[^⟦⟧.;:!?¶]{0,40}$", before)
        money = total.unit.isupper() or all(p.unit for p in parts)
        if listed is None or not money or not all(p.exact for p in (*parts, total)):
            continue
        if re.match(
            r" (?:since|so far|for|over|from|to|including|with|in \w+ years|more)\b", outline.text[found.end() :]
        ):
            continue
        least, most = sum(p.range.least for p in parts), sum(p.range.most for p in parts)
        if not _fits(total, Range(least, most), 0.01):
            told = " and ".join(f"“{p.text}”" for p in parts)
            yield Slip((total, *parts), f"{told} are {plain(sum(p.said for p in parts))}, not “{total.text}”")


def slips(outline: Outline) -> Iterator[Slip]:
    """The totals of a paragraph that are not what they are made of."""
    if outline.text.count("⟦n") > 2:
        yield from _of_instalments(outline)
        yield from _of_parts(outline)
    if "⟦n" in outline.text:
        yield from _of_averages(outline)
