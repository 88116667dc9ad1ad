"""What WordNet does not know of verbs of the news: opposites, and verbs that stand for one another.

Opposites are deeds that cannot both have been done to one thing. Each row holds two sides; every verb of the one is
against every verb of the other. What one thing can well undergo in turn is in no row: to be hired and dismissed, built
and razed.
"""

from typing import Final

_ROWS: Final = (
    ("impose extend renew prolong tighten maintain uphold retain", "lift end scrap drop ease abolish cancel waive"),
    ("extend renew prolong uphold enact adopt", "repeal revoke rescind overturn quash annul"),
    ("approve accept back support endorse ratify adopt", "reject oppose veto refuse decline block"),
    ("confirm admit acknowledge", "deny"),
    ("publish release disclose reveal", "withhold suppress conceal"),
    ("convict", "acquit clear exonerate"),
    ("raise increase rise grow expand widen soar", "cut lower reduce shrink decline narrow"),
    ("survive", "die"),
    ("ban prohibit forbid outlaw bar", "allow permit legalise legalize"),
    ("attend", "miss skip boycott"),
    ("praise welcome hail", "criticise criticize condemn denounce"),
)
_ALIKE_ROWS: Final = ("complete close finalise finalize conclude seal",)
# Antonyms of WordNet that may well be told of one thing: of two ways of moving it, or of standing to it.
_NO_QUARREL: Final = frozenset({frozenset({"push", "pull"}), frozenset({"come", "go"}), frozenset({"give", "take"})})
# Grades of which what is reviewed, received or forecast has one: each row is a scale, its groups are apart.
_SCALES: Final = (
    (
        "positive favorable favourable glowing rave enthusiastic acclaimed excellent",
        "mixed average lukewarm middling divided ambivalent",
        "negative unfavorable unfavourable poor bad bleak scathing hostile dismal",
    ),
    ("mild minor slight light", "moderate", "severe serious grave critical heavy"),
    ("unanimous", "split divided"),
    ("permanent", "temporary provisional interim"),
)
_GRADES: Final = {
    (number, word): grade
    for number, row in enumerate(_SCALES)
    for grade, words in enumerate(row)
    for word in words.split()
}
_ALIKE: Final = {verb: number for number, row in enumerate(_ALIKE_ROWS) for verb in row.split()}
_AGAINST: Final = frozenset(
    pair for ones, others in _ROWS for a in ones.split() for b in others.split() for pair in ((a, b), (b, a))
)


def against(a: str, b: str) -> bool:
    """Whether two verbs stand on two sides of a row.

    >>> against("lift", "extend"), against("extend", "lift"), against("lift", "raise")
    (True, True, False)
    """
    return (a, b) in _AGAINST


def no_quarrel(a: str, b: str) -> bool:
    """Whether two antonyms may both be told of one thing: "pulled him off", "pushed him away"."""
    return frozenset({a, b}) in _NO_QUARREL


def rivals(a: str, b: str) -> bool:
    """Whether two adjectives are different grades of one scale.

    >>> rivals("mixed", "positive"), rivals("favourable", "positive"), rivals("mixed", "minor")
    (True, False, False)
    """
    numbers = range(len(_SCALES))
    grades = ((_GRADES.get((n, a)), _GRADES.get((n, b))) for n in numbers)
    return any(one is not None and other is not None and one != other for one, other in grades)


def row_of(verb: str) -> int | None:
    """The number of the row of verbs that stand for one another in which a verb is: to "close" or "seal" a deal."""
    return _ALIKE.get(verb)
