"""One finding in Markdown: in full where it is a conflict, else in a line or two."""

from collections.abc import Iterator, Sequence

from factcheck.model.finding import Assumption, Finding, Side
from factcheck.reporting.markdown.literal import literal, quoted
from factcheck.reporting.passages import Texts
from factcheck.reporting.phrases import counted, listed
from factcheck.reporting.sides import bare, bare_question, camps, spread, supposition
from factcheck.reporting.visible import clip, one_line

ROOM = 400
"""Characters of a sentence that are quoted, about."""
_SEVERITIES = ("error", "warning", "note")
_LISTED = 20
_QUOTES_A_VALUE = 2
_PLACES_A_VALUE = 8
_VALUES = 3
_VALUE = 60

Dissolving = Sequence[tuple[Assumption, str]]


def conflict(finding: Finding, sides: Sequence[Side], texts: Texts, dissolved_by: Dissolving) -> Iterator[str]:
    """What it would cost and how sure it is, the sides by value, why, whom to ask, what would dissolve it.

    Args:
        finding: a contradiction or an update.
        sides: those of its sides that are shown.
        texts: where they stand.
        dissolved_by: the assumptions that would clear it, each with the finding of this page that tells it in full.
    """
    yield standing(finding)
    yield ""
    for camp in camps(sides):
        yield from _camp(camp, texts)
    yield ""
    yield f"- why: {literal(finding.why)}"
    if finding.question:
        yield f"- ask: {literal(bare_question(finding.question))}"
    for assumption, told_under in dissolved_by:
        yield f"- if: {_dissolved(finding, assumption, told_under)}"


def standing(finding: Finding) -> str:
    """Severity, confidence and rule."""
    line = f"{finding.severity} · {finding.confidence:.0%} sure · {literal(f'{finding.kind} {finding.rule}')}"
    copies = finding.origins == 1 and len({side.article for side in finding.sides}) > 1
    return f"{line} · articles of one origin" if copies else line


def singles(found: Sequence[Finding], texts: Texts) -> Iterator[str]:
    """What one source alone says, the costliest first; of the notes only the first few."""
    ranked = sorted(found, key=lambda finding: _SEVERITIES.index(finding.severity))
    over = max(sum(finding.severity == "note" for finding in ranked) - _LISTED, 0)
    yield from (_single(finding, texts) for finding in ranked[: len(ranked) - over])
    yield from left_over(over, "note")


def _single(finding: Finding, texts: Texts) -> str:
    """What it is, where it stands, the words."""
    side = finding.sides[0]
    place = literal(texts.place(side.article, side.focus.start))
    more = f" and {counted(len(finding.sides) - 1, 'more place')}" if len(finding.sides) > 1 else ""
    words = quoted(texts.passage(side, ROOM // 2))
    return f"- {finding.id} {finding.severity} {literal(finding.kind)} {place}{more} {words}"


def undecided(finding: Finding, texts: Texts) -> Iterator[str]:
    """What could not be told, and what it would take."""
    yield f"- {finding.id} {finding.severity}: {literal(finding.message)}"
    yield f"  - {literal(finding.why)}"
    for side in finding.sides[:2]:
        yield f"  - {place_and_words(side, texts)}"
    if finding.question:
        yield f"  - ask: {literal(bare_question(finding.question))}"


def agreements(found: Sequence[Finding]) -> Iterator[str]:
    """What several articles say alike, and from how many origins they have it; only the first few."""
    yield from map(_agreed, found[:_LISTED])
    yield from left_over(len(found) - _LISTED, "agreement")


def _agreed(finding: Finding) -> str:
    values = list(dict.fromkeys(clip(one_line(side.value), _VALUE) for side in finding.sides))
    more = " / …" if len(values) > _VALUES else ""
    articles = counted(len({side.article for side in finding.sides}), "text")
    told = f"{articles}, {counted(finding.origins, 'origin')}"
    return f"- {finding.id} {literal(finding.kind)}: {literal(' / '.join(values[:_VALUES]))}{more} · {told}"


def cleared(finding: Finding, texts: Texts) -> Iterator[str]:
    """What looked like a conflict and is none, with the reason and the places."""
    yield f"- {finding.id} {literal(finding.message)}"
    yield f"  - {finding.verdict}: {literal(finding.why)}"
    places = (f"{texts.place(s.article, s.focus.start)} “{clip(one_line(s.value), 30)}”" for s in finding.sides)
    yield f"  - {literal(', '.join(places))}"


def left_over(number: int, noun: str) -> Iterator[str]:
    """A line for what is not listed; nothing where all is."""
    if number > 0:
        yield f"- … and {counted(number, f'more {noun}')}; --format json has them all"


def place_and_words(side: Side, texts: Texts) -> str:
    """Where a side stands, and its sentence."""
    return f"{literal(texts.place(side.article, side.focus.start))} {quoted(texts.passage(side, ROOM))}"


def _camp(sides: Sequence[Side], texts: Texts) -> Iterator[str]:
    """One value and who gives it: the first sentences quoted, the other places named."""
    articles = {side.article for side in sides}
    told = f" · {counted(len(articles), 'article')}, {counted(texts.origins(articles), 'origin')}"
    yield f"- **{literal(sides[0].value) or '—'}**{told if len(articles) > 1 else ''}"
    shown = spread(sides)[:_QUOTES_A_VALUE]
    for side in shown:
        yield f"  - {place_and_words(side, texts)}"
    rest = [literal(texts.place(side.article, side.focus.start)) for side in sides if side not in shown]
    if rest:
        more = f" and {len(rest) - _PLACES_A_VALUE} more" if len(rest) > _PLACES_A_VALUE else ""
        yield f"  - also {', '.join(rest[:_PLACES_A_VALUE])}{more}"


def _dissolved(finding: Finding, assumption: Assumption, told_under: str) -> str:
    if told_under != finding.id:
        return f"what stands under {told_under} is so ({assumption.id}), then this is no conflict either"
    others = [identity for identity in assumption.clears if identity != finding.id]
    these = f"{listed(['this', *others])} are" if others else "this is"
    stays = f"; {listed(assumption.keeps)} would stay" if assumption.keeps else ""
    told = f"{assumption.id}; what speaks for it: {literal(bare(assumption.evidence))}"
    return f"{literal(supposition(assumption))}, then {these} no conflict{stays} ({told})"
