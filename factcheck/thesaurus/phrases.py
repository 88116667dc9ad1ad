"""Verbs with their object or particle that tell what one verb tells: "gave evidence", "testified".

No dictionary of single words joins them. Each row names the verb and then its phrases, the words of a phrase joined by
hyphens, the verb of it first.
"""

from typing import Final

_ROWS: Final = (
    "testify give-evidence take-stand give-testimony",
    "decide make-decision reach-decision take-decision make-mind come-decision",
    "release send-home let-go set-free",
    "discharge send-home let-home",
    "die lose-life",
    "marry get-married tie-knot",
    "resign step-down stand-down hand-resignation tender-resignation",
    "dismiss give-sack",
    "apologise make-apology offer-apology issue-apology",
    "apologize make-apology offer-apology issue-apology",
    "arrest make-arrest take-custody",
    "approve give-approval give-go-ahead give-green-light",
    "agree reach-agreement strike-deal reach-deal come-terms",
    "sue take-court file-lawsuit file-suit bring-suit",
    "appeal lodge-appeal file-appeal",
    "vote cast-vote hold-vote",
    "win take-title claim-victory",
    "sign put-signature",
    "operate have-operation undergo-operation undergo-surgery have-surgery",
    "join become-member",
    "retire hang-boot",
    "negotiate hold-talk",
    "visit pay-visit make-visit",
    "investigate launch-investigation open-inquiry open-investigation launch-inquiry",
    "ban impose-ban place-ban",
    "strike go-strike walk-out",
    "close shut-down close-down",
    "cancel call-off",
    "postpone put-off put-back",
    "demolish tear-down pull-down knock-down",
    "reject turn-down throw-out",
    "find track-down",
    "recover bring-up",
)  # fmt: skip


def _read() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in _ROWS:
        verb, *phrases = row.split()
        for phrase in phrases:
            found.setdefault(phrase.replace("-", " "), set()).add(verb)
    return {phrase: frozenset(verbs) for phrase, verbs in found.items()}


_TABLE: Final = _read()
PHRASAL: Final = frozenset(phrase.split()[0] for phrase in _TABLE)
"""The verbs of which a phrase is made."""


def told_by(verb: str, word: str) -> frozenset[str]:
    """The verbs that tell what a verb with this word does.

    >>> sorted(told_by("give", "evidence")), sorted(told_by("give", "book"))
    (['testify'], [])
    """
    return _TABLE.get(f"{verb} {word}", frozenset())
