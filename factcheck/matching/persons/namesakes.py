"""Whether two names that articles of one story spell apart are given to one person: by what stands with the names.

"Chairwoman Kirsten Vale" and "the chairwoman, Karen Vale"; "Gerald Vale, 61" and "Gerard Vale, 61". Two of one family
name may be kin, so a like first name alone proves nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Final

from factcheck.model.claim import Claim
from factcheck.model.value import AgeValue, NameValue
from factcheck.thesaurus import SYNONYM, kinship
from factcheck.values.gazetteer import places_named
from factcheck.values.misnaming import misnamed, surely_misspelt
from factcheck.values.name import half_named

# What several of a story can be called, and what says nothing of anybody.
_ANYBODY: Final = frozenset(
    "man woman person boy girl child member resident victim suspect native son daughter brother sister cousin twin "
    "nephew niece grandson granddaughter survivor friend colleague teen teenager youth".split()
)
_KIN: Final = frozenset("daughter brother sister cousin nephew niece grandson granddaughter".split())
# What one person of a story is, as a rule.
_OFFICES: Final = frozenset(
    "mayor mayoress chairman chairwoman chairperson chair president founder boss head chief leader director principal "
    "headteacher headmaster captain skipper coach manager minister commissioner sheriff governor husband wife widow "
    "widower father mother owner bishop archbishop editor ambassador secretary chancellor rector "
    "spokesman spokeswoman spokesperson agent publicist lawyer attorney solicitor prosecutor coroner inspector "
    "superintendent sergeant lieutenant detective".split()
)
_HEADS: Final = frozenset("boss head chief leader director executive president chairman chairwoman chair".split())
# Countries where names are written in another alphabet than the Latin one, by their ISO 3166 codes.
_OTHER_SCRIPTS: Final = frozenset(
    "AE AF AM BD BG BH BT BY CN CY DZ EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD ME MK MM "
    "MN MO MR MV NP OM PK PS QA RS RU SA SD SY TH TJ TN TW UA UZ XK YE".split()
)


def _value(claim: Claim) -> NameValue | None:
    return claim.value if isinstance(claim.value, NameValue) else None


class Namesakes:
    """Those who bear the names of the articles: what each article calls them, and how old it has them."""

    def __init__(self, claims: Iterable[Claim], tell_one: Callable[[Claim, Claim], bool]) -> None:
        """Reads the callings and ages of persons, and which articles tell of places with another alphabet.

        Args:
            claims: all claims.
            tell_one: whether the articles of two claims tell one story.
        """
        self._tell_one = tell_one
        self._called: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._ages: dict[tuple[str, str], set[float]] = defaultdict(set)
        self._foreign: set[str] = set()
        for claim in claims:
            whose, name = claim.setting.whose, _value(claim)
            if whose is not None and whose.name is not None:
                self._called[claim.article, whose.name].update(whose.called)
                if isinstance(claim.value, AgeValue) and claim.value.low is not None:
                    self._ages[claim.article, whose.name].add(claim.value.low)
            if name is not None and name.sort == "place":
                countries = {place.country for place in places_named(name.text)}
                if countries and countries <= _OTHER_SCRIPTS:
                    self._foreign.add(claim.article)

    def _callings(self, claim: Claim) -> set[str]:
        name = _value(claim)
        return self._called.get((claim.article, name.text), set()) - _ANYBODY if name is not None else set()

    def _shared(self, a: Claim, b: Claim) -> list[tuple[str, str]]:
        """The nouns that two articles have for the bearers of two names, and that mean the same."""
        return [
            (v, w)
            for v in self._callings(a)
            for w in self._callings(b)
            if v == w or {v, w} <= _HEADS or kinship((v, "NOUN"), (w, "NOUN")) >= SYNONYM
        ]

    def called_alike(self, a: Claim, b: Claim) -> bool:
        """Whether two articles of one story call the bearers of two names alike, if only his "sister"."""
        if a.article == b.article or not self._tell_one(a, b):
            return False
        one, other = (self._called.get((c.article, n.text), set()) if (n := _value(c)) else set() for c in (a, b))
        return bool((one & other) - (_ANYBODY - _KIN))

    def misnamed(self, a: Claim, b: Claim) -> bool:
        """Whether the names of two claims are given to one person, of whom one of them is not the name."""
        one, other = _value(a), _value(b)
        if one is None or other is None or a.article == b.article or not self._tell_one(a, b):
            return False
        latin = not {a.article, b.article} & self._foreign
        if "word" in {one.sort, other.sort}:
            return latin and half_named(one, other) and self.called_alike(a, b)
        if not misnamed(one.text, other.text, latin=latin, office=True):
            return False
        if surely_misspelt(one.text, other.text, latin=latin):
            return True
        shared = self._shared(a, b)
        office = any({v, w} & _OFFICES for v, w in shared)
        known = bool(shared) or not self._ages[a.article, one.text].isdisjoint(self._ages[b.article, other.text])
        return known and misnamed(one.text, other.text, latin=latin, office=office)
