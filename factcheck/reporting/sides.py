"""How the sides of a finding are laid out, whatever the page is made of: by value, and each article once."""

from collections.abc import Iterable, Sequence

from factcheck.model.finding import Assumption, Finding, Side
from factcheck.reporting.visible import one_line


def camps(sides: Iterable[Side]) -> list[list[Side]]:
    """The sides grouped by the value that they give, in order; upper and lower case make no difference."""
    groups: dict[str, list[Side]] = {}
    for side in sides:
        groups.setdefault(one_line(side.value).casefold(), []).append(side)
    return list(groups.values())


def spread(sides: Sequence[Side]) -> list[Side]:
    """Each article's first side before a second of any: two quotes of a value are those of two articles."""
    first: dict[str, Side] = {}
    for side in sides:
        first.setdefault(side.article, side)
    leading = list(first.values())
    return leading + [side for side in sides if side not in leading]


def dissolving(assumptions: Sequence[Assumption], shown: Iterable[Finding]) -> dict[str, list[tuple[Assumption, str]]]:
    """Finding → the assumptions that would clear it, each with the first finding on the page that it clears."""
    by_finding: dict[str, list[tuple[Assumption, str]]] = {}
    page = [finding.id for finding in shown]
    for assumption in assumptions:
        cleared = [identity for identity in page if identity in assumption.clears]
        for identity in cleared:
            by_finding.setdefault(identity, []).append((assumption, cleared[0]))
    return by_finding


def bare_question(question: str) -> str:
    """A question as it stands after "ask".

    >>> bare_question("Ask the fire brigade for its list of calls.")
    'the fire brigade for its list of calls.'
    """
    return question.strip().removeprefix("Ask ")


def supposition(assumption: Assumption) -> str:
    """An assumption's text as it stands after "if": no capital article, no full stop.

    >>> supposition(Assumption(id="as1", text="The latest one is that of August.", clears=(), evidence=""))
    'the latest one is that of August'
    """
    text = bare(assumption.text).removeprefix("If ")
    first, _, rest = text.partition(" ")
    return f"{first.lower()} {rest}" if first in {"The", "A", "An", "This", "That", "Both"} else text


def bare(sentence: str) -> str:
    """A sentence without its full stop."""
    return sentence.strip().removesuffix(".")
