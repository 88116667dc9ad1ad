"""The account of an alignment: which features spoke for it with which weight, taken from the tables that decided."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from factcheck.catalog import OnceDeed
from factcheck.matching.alignment import evidence
from factcheck.matching.alignment.incidents import ASSUMED, IN_SERIES, IN_STORY, Incident
from factcheck.matching.quantities import likeness
from factcheck.matching.quantities.one_question import VETO
from factcheck.matching.quantities.statements import Match, Part
from factcheck.matching.quantities.subjects import words
from factcheck.matching.quantities.ties import Ties, ties_told
from factcheck.model.claim import Claim
from factcheck.model.event import Event
from factcheck.model.evidence import Alignment, Reason, Scope
from factcheck.values.compare import compare_values

_MOST: Final = 12  # alignments listed for one group: of fifty articles the strongest tell enough
_WORDS: Final = 8


def _listed(shared: Iterable[str]) -> str:
    named = sorted(shared)
    return ", ".join(named[:_WORDS]) + (" …" if len(named) > _WORDS else "")


def _near(a: Claim, b: Claim) -> str:
    mine, its = a.setting, b.setting
    near, about = mine.near & its.near, (mine.about & its.about) - mine.near
    told = [f"near the value in both: {_listed(near)}" if near else "", f"around it: {_listed(about)}" if about else ""]
    return "; ".join(filter(None, told)) or "no words in common"


def _predicates(a: Claim, b: Claim) -> str:
    mine, its = a.setting.predicate, b.setting.predicate
    return f"both clauses have the verb “{mine}”" if mine == its else f"“{mine}” and “{its}” only say that there is one"


def _subjects(a: Claim, b: Claim) -> str:
    shared = words(a.subject) & words(b.subject)
    return f"of one thing: {_listed(shared)}" if shared else f"“{a.subject}” is not called “{b.subject}”"


def _names(a: Claim, b: Claim) -> str:
    shared = a.setting.names & b.setting.names
    return f"both name {_listed(n.title() for n in shared)}" if shared else "the names beside them differ"


def _extents(a: Claim, b: Claim) -> str:
    mine, its = a.setting.extent, b.setting.extent
    return f"both tell of the {mine}" if mine == its else "one of them says of how much it tells"


def _figures(a: Claim, b: Claim) -> str:
    one, other = a.value.text, b.value.text
    same = compare_values(a.value, b.value).relation == "same"
    return "one figure in both" if same else f"“{one}” and “{other}” lie far apart"


_TELL: Final[dict[str, Callable[[Claim, Claim], str]]] = {
    "one_question": lambda *_: "both are about what the articles' common title names",
    "words_around": _near,
    "unanswered": lambda *_: "each says something of the figure that the other does not",
    "extents": _extents,
    "subjects": _subjects,
    "predicates": _predicates,
    "names": _names,
    "figures": _figures,
}


def _reason(name: str, weight: float, a: Claim, b: Claim) -> Reason:
    if weight == VETO:
        return Reason(feature=name, weight=None, why="would veto, but each text counts such a thing only once")
    tell = _TELL.get(name)
    why = tell(a, b) if weight and tell is not None else name.replace("_", " ") if weight else "silent"
    return Reason(feature=name, weight=round(weight, 3), why=why)


def claims_account(a: Claim, b: Claim, ties: Ties) -> tuple[Reason, ...]:
    """Every feature of `likeness` for two claims held for one question; the weights add up to their likeness."""
    reasons = [Reason(feature=f"tie: {name}", weight=weight, why=why) for name, weight, why in ties_told(a, b, ties)]
    weighed = (_reason(feature.__name__.strip("_"), feature(a, b), a, b) for feature in likeness.FEATURES)
    return (*reasons, *weighed)


def of_matches(part: Part) -> Iterator[Alignment]:
    """The matches that made a part of claims, the weakest first: it is the one that the confidence hangs on."""
    by_id = {claim.id: claim for claim in part.claims}

    def account(match: Match) -> Alignment:
        a, b = by_id[match.one], by_id[match.other]
        return Alignment(
            by="statement", articles=(a.article, b.article), told_as=(a.value.text, b.value.text), one=a.id, other=b.id,
            reasons=claims_account(a, b, match.ties), total=round(match.score, 3), threshold=likeness.THRESHOLD,
        )  # fmt: skip

    for match in sorted(part.matches, key=lambda m: (m.score, m.one, m.other))[:_MOST]:
        yield account(match)


def events_account(a: Event, b: Event, why: str) -> tuple[Reason, ...]:
    """Every feature of `evidence` for two events held for one; `why` is what joined them."""
    if why == ASSUMED:
        return (Reason(feature="assumption", weight=None, why="an assumption that was accepted says so"),)
    reasons = [
        Reason(
            feature=name,
            weight=round(found.weight, 3) if found else 0.0,
            why=found.why if found else "one side is silent",
        )
        for name, found in evidence.weighed(a, b)
    ]
    if why.endswith(IN_SERIES):
        reasons.append(Reason(feature="series", weight=evidence.SERIES, why=IN_SERIES))
    if IN_STORY in why:
        reasons.append(Reason(feature="story", weight=evidence.STORY, why=IN_STORY))
    return tuple(reasons)


def _article(event: Event) -> str:
    return event.mentions[0].article


def of_incident(incident: Incident, members: Iterable[Claim]) -> Iterator[Alignment]:
    """The pairs of events that made an incident, those of the articles whose claims are told first."""
    told = {claim.article for claim in members}
    joins = sorted(incident.joins, key=lambda join: -len({_article(join[0]), _article(join[1])} & told))
    for a, b, why in joins[: _MOST if len(told) > 1 else 0]:
        reasons = events_account(a, b, why)
        weighed = why != ASSUMED
        yield Alignment(
            by="event", articles=(_article(a), _article(b)), told_as=(a.label, b.label), reasons=reasons,
            total=round(sum(r.weight or 0.0 for r in reasons), 3) if weighed else None,
            threshold=evidence.THRESHOLD if weighed else None,
        )  # fmt: skip


def _unweighed(scope: Scope, members: list[Claim], why: Callable[[Claim, Claim], str]) -> Iterator[Alignment]:
    """The first claim of each article against the first article's, for what is aligned without weights."""
    firsts: dict[str, Claim] = {}
    for claim in members:
        firsts.setdefault(claim.article, claim)
    one, *others = firsts.values()
    for other in others[:_MOST]:
        reason = Reason(feature=scope, weight=None, why=why(one, other))
        yield Alignment(
            by=scope, articles=(one.article, other.article), told_as=(one.value.text, other.value.text), one=one.id,
            other=other.id, reasons=(reason,),
        )  # fmt: skip


def of_passage(members: list[Claim], share: float) -> Iterator[Alignment]:
    """Claims held for one question because the sentences around them tell one thing.

    `share` is how much of the one sentence the other tells, 0 to 1.
    """
    first = members[0]
    why = f"{share:.0%} of what the one sentence says the other says, in its words or in near ones"
    for other in [c for c in members if c.article != first.article][:_MOST]:
        yield Alignment(
            by="passage", articles=(first.article, other.article), told_as=(first.value.text, other.value.text),
            one=first.id, other=other.id, reasons=(Reason(feature="passage", weight=None, why=why),),
        )  # fmt: skip


def of_words(members: list[Claim]) -> Iterator[Alignment]:
    """Quotations taken for one utterance."""
    return _unweighed("words", members, lambda *_: "at least half of the words of the shorter one are in the other")


def of_person(members: list[Claim]) -> Iterator[Alignment]:
    """Claims about one person or one thing."""
    return _unweighed("person", members, lambda a, b: f"both are said of {a.subject or b.subject or 'one bearer'}")


def of_deed(members: list[Claim], deed: OnceDeed) -> Iterator[Alignment]:
    """Dates of what is done once to one person or thing."""
    scope: Scope = "person" if deed.of == "person" else "description"
    return _unweighed(scope, members, lambda a, b: f"both date the {deed.id} of one {deed.of}: {_whose(a, b)}")


def of_hour(members: list[Claim], family: str) -> Iterator[Alignment]:
    """Hours that articles of one story tell of its main event, or of the alert to it."""
    why = f"each article tells one hour, of the {family} or of the alert to it"
    return _unweighed("description", members, lambda *_: why)


def _whose(a: Claim, b: Claim) -> str:
    told = [bearer.name or bearer.noun or "" for claim in (a, b) for bearer in claim.setting.bearers[:1]]
    return " and ".join(f"“{name}”" for name in dict.fromkeys(told))


def of_bearer(members: list[Claim]) -> Iterator[Alignment]:
    """Names taken for one bearer's."""
    why = "they are spelled alike, and both articles share another name or tell of the bearer in the same words"
    return _unweighed("name", members, lambda *_: why)


def of_figure(members: list[Claim]) -> Iterator[Alignment]:
    """Claims of one figure that articles tell of one thing, each in a group of its own before."""
    return _unweighed("words", members, _near)
