"""Quotations of two articles that are one utterance: paired by their words, whoever is named as the speaker."""

import math
import re
from collections import defaultdict

from factcheck.model.claim import Claim
from factcheck.model.value import AttributionValue
from factcheck.values.compare import compare_values

_WORD = re.compile(r"\w{4,}")  # short words are in every sentence
# Words that two quotations must share, and the share of the shorter one that these must be, before they are compared.
_SHARED, _SHARE = 2, 0.5


def _words(claim: Claim) -> frozenset[str]:
    said = claim.value.words if isinstance(claim.value, AttributionValue) else claim.value.text
    # a name that both utter makes no one utterance: "the Harbour Act has a heart", "the Harbour Act bans"
    return frozenset(w.lower() for at, w in enumerate(_WORD.findall(said)) if at == 0 or not w[0].isupper())


def _candidates(claims: list[Claim]) -> list[tuple[Claim, Claim]]:
    """Pairs of two articles that share enough words, found by their words and not by trying every two.

    Who shares half of its words with another one shares one of the rarer half: "people" and "about" are not looked up.
    """
    holders: dict[str, list[int]] = defaultdict(list)
    words = [_words(claim) for claim in claims]
    for number, mine in enumerate(words):
        for word in mine:
            holders[word].append(number)
    found: set[tuple[int, int]] = set()
    for number, mine in enumerate(words):
        rarest = sorted(mine, key=lambda word: (len(holders[word]), word))
        least = max(_SHARED, math.ceil(_SHARE * len(mine)))
        for other in {n for word in rarest[: len(mine) - least + 1] for n in holders[word]}:
            shorter = (len(mine), number) < (len(words[other]), other)
            if shorter and claims[number].article != claims[other].article and len(mine & words[other]) >= least:
                found.add((min(number, other), max(number, other)))
    return [(claims[i], claims[j]) for i, j in sorted(found)]


def utterances(claims: list[Claim]) -> list[list[Claim]]:
    """Claims about quotations, parted into utterances; every claim is in exactly one part."""
    home = {claim.id: [claim] for claim in claims}
    for one, other in _candidates(claims):
        mine, its = home[one.id], home[other.id]
        if mine is its or compare_values(one.value, other.value).relation == "incomparable":
            continue
        merged = mine + its
        for claim in merged:
            home[claim.id] = merged
    return list({id(part): part for part in home.values()}.values())
