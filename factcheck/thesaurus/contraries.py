"""Deeds of which one thing undergoes only one: a match goes ahead or is called off, a test is passed or failed.

Wider than the opposites of the supplement, which a dictionary might hold: verbs with their particles ("call off"),
states ("remain in office"), and who is spoken of may be the doer of the one deed and the undergoer of the other
("sacked her", "she resigned"). Each row holds two sides. A word is that of a verb, with whatever makes another deed of
it behind: a particle, a quality, its object, or a preposition with its noun.

Before a word "<" tells that its doer is spoken of, ">" what it is done to; else it is what it is done to if there is
any. Behind a word "*" tells that it is so wide that not doing it excludes doing anything of its side: what was not
touched was not emptied. A row beginning with "with" needs one more thing in common: passed or failed *the test*; one
beginning with "things" is of things alone: persons climb and fall, too.
"""

from typing import Final, Literal, NamedTuple

Holder = Literal["agent", "patient", "theme"]

_ROWS: Final = (
    ("cancel call-off scrap suspend postpone put-off shelve abandon halt",
     "<go-ahead* <take-place* <carry-on <go-on <proceed* <continue"),
    ("<resign* <quit* <step-down* <stand-down* <step-aside <bow-out <leave-office <leave-post <leave-company",
     ("<stay-on <carry-on <remain-at-helm <remain-in-office <stay-in-office <remain-in-post <stay-in-post <be-at-helm "
     "<remain-in-charge <stay-in-charge <be-in-charge <keep-post <keep-job <keep-seat <retain-post <retain-seat")),
    (">dismiss >fire >sack >oust >axe",
     "<resign <quit <step-down <give-up-job <give-up-post <walk-out <hand-in-notice"),
    (">pick-up >seize >capture >catch >track-down >hunt-down >apprehend >grab",
     ("<surrender <turn-in-himself <turn-in-herself <turn-in-themselves <give-up-himself <give-up-herself "
     "<hand-in-himself <hand-in-herself <turn-himself <turn-herself <give-himself <give-herself")),
    ("with", "<pass", "<fail <flunk"),
    ("with", "<win", "<lose"),
    ("with", "<accept <take-up", "<reject <refuse <turn-down <decline <spurn <rebuff"),
    ("things", "<rise* <increase* <grow* <climb <go-up* <jump <soar <surge <swell",
     "<fall* <drop* <decline* <shrink <go-down* <slump <sink <decrease* <plunge <slide <dwindle"),
    ("<stand <be-standing <remain-standing <hold-up <be-upright <survive-intact",
     ("fall* collapse* topple <come-down* <give-way <cave-in <crash-down demolish pull-down tear-down "
     ">sweep-away >wash-away >carry-away")),
    ("things", "<work* <function* <operate* <go-off* <sound* <kick-in* <activate*", "<fail <malfunction <jam"),
    ("with", "<attend* <show-up* <turn-up* <come", "<miss <skip <boycott <stay-away"),
    ("with", "<embrace <hug <shake-hand* <greet*", "<snub <ignore <refuse-handshake"),
    ("spare leave-intact leave-untouched leave-unharmed",
     ("touch* damage* harm* >empty loot ransack destroy smash wreck gut burn burn-down raid level "
     "flatten demolish raze "
     "shatter ruin vandalise vandalize rob")),
    ("<confess* <admit* <make-confession* <own-up* <plead-guilty",
     ("<deny-everything <deny-charge <deny-charges <protest-innocence <maintain-innocence <insist-on-innocence "
     "<plead-innocent <plead-not-guilty <deny-wrongdoing <deny-accusation <deny-allegation")),
    ("with", ("<stay-with <remain-with <stay-on <remain-on <stay-in <remain-in <stay-at <remain-at "
     "<stick-with <keep-seat <retain-seat"),
     "<leave* <abandon* <desert <flee"),
    ("with", "sell* sell-off dispose-of", "keep* retain hold-on-to hold"),
    ("<flee* <run-away* <drive-off <drive-away <make-off <run-off <get-away* <speed-off",
     "<stay-at-scene <remain-at-scene <be-at-scene <wait-for-police <stop-at-scene"),
    ("<be-free <remain-free <walk-free <be-at-liberty <go-free <stay-free <remain-at-liberty",
     ("<be-in-custody <be-behind-bar <be-in-jail <be-in-prison <remain-in-custody >remand >take-away >lead-away "
     ">remand-in-custody >take-into-custody <remain-behind-bar >jail-at-once")),
    ("<weep <cry <sob <break-down <show-emotion* <show-remorse* <shed-tear <burst-into-tear <collapse",
     ("<remain-calm <remain-impassive <remain-composed <stay-calm <be-calm <be-impassive <be-expressionless "
     "<stay-composed <be-composed <remain-stone-faced <remain-expressionless")),
    ("<inform* >inform* >tell* >warn* >notify* >consult* >brief* >alert*", ""),
    (("<fire-shot* <fire-bullet* <open-fire* <fire-into <fire-at <fire-on <fire-gun <fire-weapon "
     "<fire-pistol <fire-rifle "
     "<fire-round <shoot-at <shoot-into <discharge-weapon <discharge-gun <fire-through <fire-in"), ""),
    ("with", ("<enter* <go-into* <get-into* <go-in* <get-in* <jump-into <dive-into <leap-into <plunge-into <fall-into "
     "<walk-into <run-into <climb-into <slip-into <wade-into <swim-in"), ""),
    ("with", ("<speak-to* <talk-to* <contact* <call* <phone* <ring* <telephone* <meet* <meet-with* <congratulate "
     "<thank <interview <consult"), ""),
    ("<apologise* <apologize* <say-sorry* <offer-apology* <make-apology* <issue-apology*", ""),
    (">launch >use* >deploy* >activate >trigger", ""),
)  # fmt: skip
# "Nobody was hurt": the many words for somebody's being hurt.
HURTING: Final = frozenset(
    "injure hurt wound harm maim scald concuss stab burn bruise hospitalise hospitalize graze".split()
)
UNHURT: Final = frozenset("unhurt unharmed uninjured unscathed unwounded".split())
WOUNDS: Final = frozenset(
    "wound injury cut burn bruise gash laceration fracture concussion break graze scratch stab inhalation hypothermia "
    "bleed shock whiplash sprain swelling trauma haemorrhage hemorrhage blister frostbite bite".split()
)
LIMBS: Final = frozenset(
    "leg arm wrist ankle knee foot toe hip pelvis elbow hand finger thumb shoulder collarbone neck chest "
    "rib back spine "
    "head skull jaw nose eye ear face tooth hamstring bone thigh shin heel".split()
)
BREAKING: Final = frozenset("break fracture twist sprain cut injure hurt dislocate burn bruise crack gash tear".split())
SUFFERING: Final = frozenset("suffer sustain receive have incur get".split())
TENDING: Final = frozenset("treat hospitalise hospitalize take rush fly airlift bring admit".split())


class Sided(NamedTuple):
    """One word of a row: the row's number, its side, who is spoken of, and what the row and the word are like.

    `joint` and `things` are those of the row.
    """

    row: int
    side: int
    holder: Holder
    wide: bool
    joint: bool
    things: bool


def _read() -> dict[str, tuple[Sided, ...]]:
    found: dict[str, list[Sided]] = {}
    for number, row in enumerate(_ROWS):
        joint, things = row[0] == "with", row[0] == "things"
        for side, words in enumerate(row[1:] if joint or things else row):
            for word in words.split():
                holder: Holder = "agent" if word[0] == "<" else "patient" if word[0] == ">" else "theme"
                phrase = word.strip("<>*").replace("-", " ")
                found.setdefault(phrase, []).append(Sided(number, side, holder, word.endswith("*"), joint, things))
    return {phrase: tuple(sides) for phrase, sides in found.items()}


_TABLE: Final = _read()
SIDED: Final = frozenset(phrase.split()[0] for phrase in _TABLE)
"""The verbs that stand on any side, alone or with what is behind them."""


def sides_of(phrase: str) -> tuple[Sided, ...]:
    """The sides on which a verb with its particle stands.

    >>> [side.holder for side in sides_of("call off")], sides_of("call out")
    (['theme'], ())
    """
    return _TABLE.get(phrase, ())
