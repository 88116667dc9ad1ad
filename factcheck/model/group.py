"""Claims of several articles about one attribute of one thing: what judgement judges."""

from factcheck.model.base import Confidence, Model
from factcheck.model.claim import Claim
from factcheck.model.evidence import Alignment


class Group(Model):
    """Claims that answer one question about one incident or thing.

    `incident` is the id of the incident, None for things. `confidence` says how sure it is that all claims speak of it,
    and `basis` why. `twice_told` marks a pair of claims about one happening that the articles place differently: its
    description is the same, the articles' order of events is not. `main` tells a group about some article's main event;
    `family` and `label` are the incident's. `unsettled` marks the dates of two events that may be one. `alignment` is
    what `confidence` and `basis` are told from. `lacking` names what keeps a draft's statement from being supported
    though sources tell the rest of it: names and days that none of them has. `case` marks the last stage of one case
    that each article knows of.
    """

    kind: str
    attribute: str
    incident: str | None
    claims: tuple[Claim, ...]
    confidence: Confidence = 1.0
    basis: str = ""
    twice_told: bool = False
    main: bool = False
    family: str = ""
    label: str = ""
    lacking: tuple[str, ...] = ()
    alignment: tuple[Alignment, ...] = ()
    unsettled: bool = False
    case: bool = False
