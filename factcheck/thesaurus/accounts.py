"""Words in which two reports tell one thing, whatever their part of speech: "died" and "dead", "split" and "cracks".

Each row is of one deed or state; what differs in degree or in outcome ("hurt", "killed"; "charged", "convicted") is in
no row together. Words of one row stand for each other only where two sentences agree in more than them. A part of
speech stands before each run of words: "v" verbs, "n" nouns, "a" adjectives, "r" adverbs.
"""

from functools import lru_cache
from typing import Final

Word = tuple[str, str]

_PARTS: Final = {"v:": ("VERB",), "n:": ("NOUN",), "a:": ("ADJ", "VERB"), "r:": ("ADV", "ADJ")}
_ROWS: Final = (
    "v: die perish succumb a: dead lifeless n: death fatality demise",
    "v: kill slay murder n: killing slaying murder death",
    "v: arrest detain apprehend capture nab n: arrest custody detention capture",
    "v: jail imprison incarcerate n: jail prison imprisonment bar",
    "v: sack fire dismiss oust axe n: dismissal sacking firing",
    "v: resign quit n: resignation departure",
    "v: sell shed divest dispose offload n: sale divestiture disposal",
    "v: buy acquire purchase snap n: purchase acquisition takeover buyout",
    "v: base headquarter n: headquarters headquarter",
    "v: hire rent lease a: rental n: rental hire lease",
    "v: split crack fracture rupture fissure a: cracked n: crack fracture fissure",
    "v: injure hurt wound harm n: injury wound",
    "v: destroy raze gut level flatten demolish wreck devastate n: destruction devastation",
    "v: collapse crumble topple n: collapse",
    "v: bomb bombard bombs strike shell raid attack n: bombing bombardment strike raid airstrike attack shelling",
    "v: shoot gun n: shooting gunfire gunshot",
    "v: collide crash smash slam n: collision crash",
    "v: fall slip plunge plummet tumble n: fall plunge tumble",
    "v: burn torch ignite n: fire blaze flame",
    "v: flee escape run n: escape flight",
    "v: evacuate n: evacuation",
    "v: rescue save pluck n: rescue",
    "v: close shut shutter a: closed shut n: closure shutdown",
    "v: open reopen inaugurate n: opening reopening",
    "v: deny refute reject dispute n: denial",
    "v: rely depend turn n: reliance dependence",
    "v: need require n: need requirement",
    "v: cause trigger prompt spark blame relate a: due n: cause",
    "v: head fly travel go n: flight",
    "v: walk hike trek n: walk hike trek",
    "v: climb ascend scale n: climb ascent",
    "v: intoxicate a: drunk drunken intoxicated n: influence dui dwi drunkenness intoxication alcohol",
    "a: unconscious unresponsive comatose n: unconsciousness coma",
    "a: inexperienced novice n: inexperience novice beginner",
    "a: only sole lone single r: only solely",
    "a: independent alone standalone r: independently",
    "a: missing lost n: disappearance v: vanish disappear",
    "a: safe unharmed unhurt uninjured unscathed r: safely",
    "a: pregnant v: expect n: pregnancy",
    "a: angry furious irate n: anger fury outrage",
    "a: common frequent routine regular r: often frequently commonly regularly",
    "a: rare unusual uncommon r: rarely seldom",
    "v: loot ransack trash plunder rampage vandalise vandalize n: looting vandalism",
    "v: protest demonstrate rally n: protest demonstration rally",
    "v: clash scuffle fight n: clash scuffle fight",
    "v: win triumph n: win victory triumph",
    "v: lose n: loss defeat",
    "v: marry wed n: wedding marriage",
    "v: operate n: surgery operation",
    "v: diagnose n: diagnosis",
    "v: infect n: infection",
    "v: steal rob snatch n: theft robbery heist",
    "v: smuggle traffic n: smuggling trafficking",
    "v: suspend halt n: suspension halt",
    "v: postpone delay defer n: postponement delay",
    "v: cancel scrap axe n: cancellation",
    "v: extend prolong n: extension",
    "v: approve endorse back n: approval endorsement backing",
    "v: vote ballot poll n: vote ballot poll election",
    "v: forecast predict project expect n: forecast prediction projection",
    "v: quit leave depart exit n: exit departure",
    "v: arrive land reach n: arrival landing",
    "v: own n: owner ownership",
    "v: lead head chair run n: leader head boss chief chairman",
    "v: reside live n: resident",
    "v: employ n: employee worker staff staffer",
    "n: child kid youngster",
    "n: grandchild grandkid",
    "n: mother mum mom",
    "n: father dad",
    "n: husband wife spouse",
    "n: equipment gear kit",
    "n: house home residence",
    "n: store shop supermarket outlet",
    "n: maker manufacturer producer company",
    "n: people resident inhabitant",
    "n: refugee evacuee",
    "n: picture photo photograph image",
    "n: footage video clip",
)  # fmt: skip


def _table() -> dict[Word, frozenset[Word]]:
    found: dict[Word, set[Word]] = {}
    for row in _ROWS:
        parts: tuple[str, ...] = ()
        words: list[Word] = []
        for token in row.split():
            if token in _PARTS:
                parts = _PARTS[token]
            else:
                words.extend((token, part) for part in parts)
        for word in words:
            found.setdefault(word, set()).update(other for other in words if other != word)
    return {word: frozenset(others) for word, others in found.items()}


@lru_cache(maxsize=1)
def _told() -> dict[Word, frozenset[Word]]:
    return _table()


def told_alike(word: Word) -> frozenset[Word]:
    """The words in which another report may tell what this one tells; none where no row has it.

    >>> ("dead", "ADJ") in told_alike(("die", "VERB")), told_alike(("table", "NOUN"))
    (True, frozenset())
    """
    return _told().get(word, frozenset())
