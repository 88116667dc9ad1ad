"""What WordNet does not know of words of the news: opposites, and words that stand for one another.

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
    ("grant award", "deny refuse reject"),
    ("beat exceed top surpass", "miss"),
    ("strengthen appreciate", "weaken depreciate"),
    ("improve recover", "worsen deteriorate"),
    ("advance", "retreat withdraw"),
    ("accelerate", "slow decelerate"),
    ("include", "exclude omit"),
    ("obey observe", "defy disobey violate"),
    ("upgrade", "downgrade"),
    ("underestimate", "overestimate"),
    ("praise welcome hail laud acclaim applaud", "criticise criticize condemn denounce pan slam blast deride"),
)
_ALIKE_ROWS: Final = ("complete close finalise finalize conclude seal",)
# What two reporters call one thing, by part of speech; a word may stand in several rows. Near, not the same: a report
# may tell a "deal" apart from a "pact".
_NEAR_ROWS: Final = {
    "NOUN": (
        "report finding conclusion result",
        "inquiry investigation probe review",
        "poll survey",
        "row quarrel dispute strife argument",
        "strike walkout stoppage",
        "strike raid attack assault bombing",
        "crash collision wreck accident",
        "plane aircraft jet airliner aeroplane airplane",
        "car vehicle automobile",
        "lorry truck",
        "ship vessel boat",
        "bomb explosive device",
        "gun firearm weapon",
        "fire blaze inferno",
        "storm hurricane typhoon cyclone",
        "quake earthquake tremor temblor",
        "riot unrest rioting disturbance clash",
        "rally demonstration protest march gathering",
        "rebel insurgent fighter militant guerrilla",
        "soldier troop serviceman",
        "border frontier",
        "jail prison penitentiary",
        "sentence penalty punishment",
        "verdict ruling judgment judgement decision",
        "trial hearing proceeding",
        "policeman officer cop constable",
        "lawyer attorney solicitor barrister counsel",
        "shooter gunman attacker assailant",
        "doctor physician medic",
        "wound injury",
        "death fatality",
        "youngster teenager youth teen",
        "talk negotiation",
        "agreement deal accord contract pact",
        "firm company corporation",
        "takeover acquisition purchase buyout",
        "layoff dismissal redundancy sacking firing",
        "employee worker staff staffer",
        "boss chief head leader",
        "spokesman spokeswoman spokesperson",
        "pay wage salary",
        "share stock",
        "revenue sale turnover",
        "sum amount",
        "forecast prediction estimate outlook",
        "rise increase gain jump surge",
        "fall drop decline decrease slump",
        "customer client buyer user",
        "computer machine pc",
        "flaw vulnerability bug hole weakness",
        "fix patch workaround stopgap update",
        "launch release unveiling",
        "phone handset smartphone",
        "support backing popularity",
        "lawmaker legislator parliamentarian",
        "vote ballot election",
        "club team side",
        "game match",
        "season campaign",
        "defeat loss setback",
        "victory win triumph",
        "rival competitor opponent contender",
        "hunt race contest battle chase",
        "coach trainer",
        "goalkeeper keeper",
        "striker forward",
        "supporter fan",
        "debut premiere",
        "film movie picture",
        "album record",
        "singer vocalist",
        "flat apartment",
        "road street",
        "coast shore seaside",
        "relative kin family",
        "resident citizen inhabitant villager",
        "prisoner inmate convict detainee",
        "saver depositor",
    ),
    "VERB": (
        "fire sack dismiss oust axe",
        "arrest detain hold apprehend capture",
        "sentence jail imprison",
        "begin start open commence",
        "cancel scrap drop abandon",
        "release launch unveil publish issue",
        "announce declare reveal disclose",
        "appoint name elect vote choose",
        "sign recruit land hire",
        "demand urge call",
        "lure attract draw",
        "exploit abuse misuse",
        "mend repair fix patch",
        "deploy send dispatch",
        "gather assemble rally",
        "give donate contribute",
        "found create establish",
        "rise climb jump soar increase",
        "fall drop plunge slump decline",
        "hit batter strike pound",
        "damage wreck",
        "back support endorse",
    ),
}  # fmt: skip
# Antonyms of WordNet that may well be told of one thing: of two ways of moving it, or of standing to it.
_NO_QUARREL: Final = frozenset({frozenset({"push", "pull"}), frozenset({"come", "go"}), frozenset({"give", "take"})})
_ALIKE: Final = {verb: number for number, row in enumerate(_ALIKE_ROWS) for verb in row.split()}
_NEAR: Final = {
    (word, part): frozenset(number for number, row in enumerate(rows) if word in row.split())
    for part, rows in _NEAR_ROWS.items()
    for word in " ".join(rows).split()
}
_AGAINST: Final = frozenset(
    pair for ones, others in _ROWS for a in ones.split() for b in others.split() for pair in ((a, b), (b, a))
)

_OTHERS: Final = {a: frozenset(b for one, b in _AGAINST if one == a) for a in {one for one, _ in _AGAINST}}


def against(a: str, b: str) -> bool:
    """Whether two verbs stand on two sides of a row.

    >>> against("lift", "extend"), against("extend", "lift"), against("lift", "raise")
    (True, True, False)
    """
    return (a, b) in _AGAINST


def rows_against(verb: str) -> frozenset[str]:
    """The verbs that stand on the other side of a verb's rows."""
    return _OTHERS.get(verb, frozenset())


def no_quarrel(a: str, b: str) -> bool:
    """Whether two antonyms may both be told of one thing: "pulled him off", "pushed him away"."""
    return frozenset({a, b}) in _NO_QUARREL


def row_of(verb: str) -> int | None:
    """The number of the row of verbs that stand for one another in which a verb is: to "close" or "seal" a deal."""
    return _ALIKE.get(verb)


def near_rows(word: tuple[str, str]) -> frozenset[int]:
    """The numbers of the rows of words near to each other in which a word stands, by its part of speech.

    >>> bool(near_rows(("poll", "NOUN")) & near_rows(("survey", "NOUN"))), near_rows(("poll", "ADJ"))
    (True, frozenset())
    """
    return _NEAR.get(word, frozenset())
