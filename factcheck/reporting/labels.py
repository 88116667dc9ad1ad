"""What a claim or another entry of a layer says, in short, as the tool reads it and not as the text words it."""

from factcheck.model.analysis import Actor, Attribution, Place, Quotation, Sentence
from factcheck.model.base import Number
from factcheck.model.claim import Claim
from factcheck.model.inspection import EventMention
from factcheck.model.quantity import Quantity
from factcheck.model.statement import StatementValue
from factcheck.model.time import Time
from factcheck.model.value import (
    ActorValue,
    AgeValue,
    AttributionValue,
    CauseValue,
    ChangeValue,
    ClockValue,
    CountValue,
    DurationValue,
    ImpactValue,
    MeasureValue,
    MoneyValue,
    NameValue,
    OrdinalValue,
    PartValue,
    PercentValue,
    PlaceValue,
    PresenceValue,
    QuoteValue,
    RoleValue,
    ScoreValue,
    StatusValue,
    SuperlativeValue,
    TimeValue,
    TraitValue,
    Value,
)
from factcheck.reporting.visible import clip, one_line

_LONGEST = 60
_TOLD = (
    StatusValue
    | ActorValue
    | NameValue
    | PartValue
    | ClockValue
    | CauseValue
    | SuperlativeValue
    | ChangeValue
    | ImpactValue
)
_BOUNDED = CountValue | MoneyValue | PercentValue | MeasureValue | DurationValue | AgeValue | ScoreValue

Entry = Sentence | Quotation | Attribution | Time | Quantity | Place | Actor | EventMention | Claim


def label(entry: Entry, *, place: int, role: str = "") -> str:
    """The label of one entry of a layer, on one line, safe to print.

    Args:
        entry: the entry.
        place: its place in its layer, from 1.
        role: the role of the block that it stands in, of a sentence.
    """
    return clip(one_line(" · ".join(part for part in _parts(entry, place, role) if part)), _LONGEST)


def _parts(entry: Entry, place: int, role: str) -> list[str]:
    """The parts of a label; empty ones are left out."""
    match entry:
        case Claim():
            return _claim(entry)
        case EventMention():
            return [f"event {entry.event} {entry.type.replace('_', ' ')}"]
        case Actor():
            return [f"{entry.type} {entry.name}"]
        case Place():
            return [f"place {entry.name}", f"in {', '.join(entry.within)}" if entry.within else ""]
        case Quantity():
            between = bounds(entry.low, entry.high, approximate=entry.approximate)
            return [f"{entry.kind} {between}", entry.unit or ""]
        case Time():
            return [f"{entry.type.lower()} {entry.value}", entry.mod or ""]
        case Attribution():
            return [f"attribution {entry.speaker}", entry.cue_text]
        case Quotation():
            return [f"quotation {entry.speaker or '(nobody named)'}"]
    standing = role if role != "paragraph" else "lead" if entry.lead else ""
    return [f"sentence {place}", standing]


def _claim(claim: Claim) -> list[str]:
    told = claim.value.speaker if isinstance(claim.value, QuoteValue | AttributionValue) else None
    return [
        f"claim {claim.kind} {value_label(claim.value)}",
        claim.event or "",
        claim.certainty if claim.certainty != "asserted" else "",
        "negative" if claim.polarity == "negative" else "",
        f"says {claim.speaker}" if claim.speaker and claim.speaker != told else "",
    ]


def bounds(
    low: Number | None, high: Number | None, *, approximate: bool = False, strict: tuple[bool, bool] = (False, False)
) -> str:
    """An interval as one writes it; `strict` tells which of its ends, the lower and the upper, lie outside.

    >>> bounds(23, None), bounds(None, 41, strict=(False, True)), bounds(1_170_000, 1_300_000, approximate=True)
    ('≥ 23', '< 41', '~1,170,000–1,300,000')
    """
    about = "~" if approximate else ""
    if low is None and high is None:
        return "?"
    if high is None:
        return f"{about}{'>' if strict[0] else '≥'} {low:,}"
    if low is None:
        return f"{about}{'<' if strict[1] else '≤'} {high:,}"
    return f"{about}{low:,}" if low == high else f"{about}{low:,}–{high:,}"


def value_label(value: Value) -> str:  # noqa: C901 - one case for each type of value
    """What a claim asserts, as the tool compares it and not as the text words it."""
    match value:
        case OrdinalValue():
            return f"{bounds(value.low, value.high)} of {value.series}"
        case TimeValue():
            return value.position or value.value or "?"
        case PlaceValue():
            return f"{value.relation} {value.name}"
        case PresenceValue():
            return f"{'some' if value.present else 'no'} {value.what}"
        case QuoteValue() | AttributionValue():
            return f"by {value.speaker}" if value.speaker else "by nobody named"
        case RoleValue():
            return " ".join(filter(None, (value.person, "former" if value.former else "", value.title)))
        case StatementValue():
            return "" if value.checkable else "not checkable"
        case ScoreValue(sides=(one, other)):
            return f"{one:,}–{other:,}"
        case (
            StatusValue()
            | ActorValue()
            | NameValue()
            | PartValue()
            | ClockValue()
            | CauseValue()
            | SuperlativeValue()
            | ChangeValue()
            | ImpactValue()
        ):
            return _told(value)
        case TraitValue():
            return f"{value.relation} of {value.bearer}: {value.answer}"
    return " ".join(filter(None, (_bounded(value), _unit(value))))


def _told(value: _TOLD) -> str:
    match value:
        case ClockValue():
            return value.value or "?"
        case CauseValue():
            return f"{'not ' if value.denied else ''}{' > '.join(value.path) or value.cause}"
        case SuperlativeValue():
            return f"{'not ' if value.denied else ''}no. {value.rank} by “{value.dimension}” of {value.of}"
        case ChangeValue():
            return f"{'no ' if value.denied else ''}{value.direction}"
        case StatusValue():
            return f"{value.slot}: {'not ' if value.polarity == 'negative' else ''}{value.state} ({value.who})"
        case ActorValue():
            return f"{', '.join(value.agents)} {value.action} {value.patient}"
        case NameValue():
            return f"{value.sort} {' '.join(value.parts)}"
        case ImpactValue():
            return f"{value.projectile} {'on' if value.hit else 'near'} {value.target}"
        case PartValue():
            return f"{value.slot} of {value.deed[0]}: {value.name}"


def _bounded(value: _BOUNDED) -> str:
    strict = (value.strict_low, value.strict_high)
    return bounds(value.low, value.high, approximate=value.approximate, strict=strict)


def _unit(value: _BOUNDED) -> str:
    match value:
        case CountValue():
            return " ".join(filter(None, (value.counted, value.outcome, "(of them)" if value.subset else "")))
        case MoneyValue():
            return value.currency
        case PercentValue():
            return {"level": "", "rise": "up ", "fall": "down "}[value.sense] + value.unit
        case MeasureValue() | DurationValue():
            return value.unit
        case ScoreValue():
            return f"of {value.scale:,}" if value.scale is not None else ""
        case AgeValue():
            return "years"
