"""Tables: which words take what a clause says back, hedge it, plan it, suppose it or ask it, and from where.

Every table is read by `context`, which decides by the parse whether such a word reaches the clause.
"""

from typing import Final

from factcheck.model.claim import Certainty

NOT_QUITE: Final = frozenset({"almost", "nearly"})
# Verbs that "almost" makes inexact, and what they tell no less true.
MEASURING: Final = frozenset(
    "be have double triple treble quadruple quintuple halve complete finish fill sell cover total equal match reach "
    "near exhaust empty run weigh cost last take number span stretch".split()
)
HEDGE_ADVERBS: Final = frozenset(
    "allegedly reportedly apparently possibly perhaps probably likely presumably supposedly purportedly maybe "
    "seemingly ostensibly".split()
)
HEDGE_ADJECTIVES: Final = frozenset({"alleged", "suspected", "possible", "apparent", "unconfirmed", "purported"})
# "feared dead", "believed to have died": the verb governs the assertion and takes its certainty away.
HEDGE_VERBS: Final = frozenset(
    "fear suspect believe think allege suppose estimate appear seem presume speculate doubt".split()
)
# "are said to have died", "were reported killed": in the passive nobody vouches for it. Not "were confirmed dead".
HEDGE_PASSIVES: Final = frozenset("say report claim rumour rumor assume understand".split())
PLAN_VERBS: Final = frozenset(
    "plan intend expect hope want aim threaten vow propose try seek promise pledge attempt prepare schedule mean "
    "wish".split()
)
SUPPOSE_VERBS: Final = frozenset({"suppose", "imagine", "assume", "pretend"})
# "refused to open fire on two", "failed to kill two": it did not happen. "The bus failed to stop and killed two" did.
NOT_DONE_VERBS: Final = frozenset({"refuse", "fail", "decline", "forget", "neglect"})
ASK_VERBS: Final = frozenset("ask know wonder investigate check determine establish ascertain see examine".split())

_Preposition = tuple[str, str]
WITH_PREPOSITION: Final[dict[_Preposition, Certainty]] = {
    ("accuse", "of"): "hedged", ("suspect", "of"): "hedged", ("charge", "with"): "hedged",
    ("suspicion", "of"): "hedged",
    ("allegation", "of"): "hedged", ("report", "of"): "hedged", ("rumour", "of"): "hedged", ("fear", "of"): "hedged",
    ("risk", "of"): "hypothetical", ("threat", "of"): "hypothetical", ("acquit", "of"): "denied",
    ("clear", "of"): "denied", ("try", "for"): "hedged", ("try", "on"): "hedged", ("prevent", "from"): "denied",
    ("stop", "from"): "denied", ("hope", "of"): "planned", ("plan", "for"): "planned",
}  # fmt: skip
# What is answered for has taken place, whether or not it will be answered: "would not retaliate for the bombing on
# Tuesday". Not "will respond to the march on Friday", which may still be to come.
ANSWERING: Final = frozenset(
    {(verb, "for") for verb in "retaliate apologise apologize atone compensate punish blame prosecute sue".split()}
    | {(verb, "over") for verb in "sue prosecute quit resign".split()}
    # "pleaded not guilty to charges for the deaths of two": two are dead, whoever did it
    | {(word, prep) for word in "charge trial guilty indictment arrest plea".split() for prep in ("in", "for", "over")}
)
LOOKING_BACK: Final = frozenset("avenge condemn mourn commemorate regret atone denounce deplore".split())
# Nouns whose content a clause gives: "rumours that …", "a plot to …", "no evidence that …".
NOUNS: Final[dict[str, Certainty]] = {
    **dict.fromkeys(
        "report rumour rumor claim allegation suspicion fear speculation suggestion possibility chance likelihood "
        "belief theory accusation charge".split(),
        "hedged",
    ),
    **dict.fromkeys(
        "plan plot intention attempt effort threat bid proposal hope wish conspiracy scheme pledge promise vow".split(),
        "planned",
    ),
}
PROOFS: Final = frozenset("evidence proof sign indication suggestion question truth".split())  # "no evidence that …"
WRONGLY: Final = frozenset("wrongly falsely incorrectly mistakenly erroneously inaccurately untruthfully".split())
# "It is … that …": what the adjective makes of the clause.
ADJECTIVES: Final[dict[str, Certainty]] = {
    **dict.fromkeys("false untrue wrong incorrect impossible unlikely unthinkable doubtful baseless".split(), "denied"),
    **dict.fromkeys("possible likely probable conceivable plausible".split(), "hedged"),
    **dict.fromkeys("unclear unknown uncertain".split(), "questioned"),
    **dict.fromkeys("due set about ready poised".split(), "planned"),
}
# The same of adjectives and participles that are denied: "not true that", "not clear whether", "not known if".
NOT_ADJECTIVES: Final[dict[str, Certainty]] = {
    **dict.fromkeys("true possible likely correct".split(), "denied"),
    **dict.fromkeys("clear known certain sure".split(), "questioned"),
}
# Of these a modal says how far they go, not whether their subject is so: "the toll may rise to 24".
REACHING: Final = frozenset("rise reach climb exceed top be occur happen stand total grow increase hit pass".split())
