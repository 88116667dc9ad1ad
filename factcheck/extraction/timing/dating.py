"""What a time expression is the time of: the verb or the event noun it hangs on, through verbs that say little."""

from typing import TYPE_CHECKING

from factcheck.catalog import event_type, event_type_of, once_deeds
from factcheck.extraction.timing.moments import moment_told
from factcheck.extraction.timing.stations import tells_station
from factcheck.extraction.timing.works import is_work
from factcheck.language.syntax import ancestors_or_self, child, is_passive, named, subject

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_WHEN = frozenset({"on", "in", "at", "during"})
# Prepositions that make a time the bound of a stretch, or part of a name: "since March", "the rules of 2004".
BOUNDS = frozenset({"since", "until", "till", "by", "before", "after", "from", "through", "of", "to"})


# "Officials said on Tuesday": the day belongs to the saying, not to what is said.
SPEECH = frozenset(
    "say tell report announce state add note claim confirm reveal declare warn write argue quote release publish "
    "update expect plan ask suggest complain insist predict estimate hear learn describe explain speak comment reply "
    "respond post tweet".split()
)
# Of these, what is done to a thing on a day: "the album was released in May", "the case was confirmed on Friday".
_ISSUES = frozenset({"release", "publish", "announce", "confirm", "reveal", "report"})
_COMES_OUT = frozenset({"release", "publish"})  # "it was released in May" says it of what was told before
# "Strikes occurred in July": the subject is the event, the verb only says that it was.
_LIGHT = frozenset("occur happen come take follow begin start be set schedule hold unfold".split())
# "The mill caught fire", "they launched their attack": the object is the event, the verb only lends itself to it.
_SUPPORT = frozenset(
    {"catch", "launch", "carry out", "commit", "conduct", "stage", "mount", "make", "suffer", "hold", "open", "begin",
     "start", "set", "undergo", "perpetrate", "have", "face"}
)  # fmt: skip
# "Three blasts were reported at noon": when they were.
_NOTICED = frozenset({"report", "record", "register", "feel"})
_OUTLETS = frozenset({"store", "shop", "shelf", "theater", "theatre", "cinema", "screen", "market", "newsstand"})
_SUCCEEDS = frozenset({"take over"})  # "will take over in May": of whom, the sentence before tells
_ENDING = frozenset({"suspend", "halt", "stop", "resume", "cease"})
_CALLS = frozenset({"call", "alert", "alarm"})
# States have no date of their own: "the coast was calm on Monday".
_STATES = frozenset(
    "have get keep play go do use make become show expect run serve face sit spend seem remain live know want need "
    "like think believe stay appear own include mean stand lie wait work look try hope feel consider continue".split()
)


def governor(tokens: "list[Token]") -> "Token":
    """The word of a time expression that the rest of it hangs on."""
    inside = range(tokens[0].i, tokens[-1].i + 1)
    node = tokens[-1]
    while node.head != node and node.head.i in inside:
        node = node.head
    return node


def _beside(first: "Token") -> "Token | None":
    """The event noun right before a time phrase that the parse hangs elsewhere: "… as well as a strike in May".

    Not where the noun is an argument of the verb: "he condemned the strike in May" leaves the month to the verb, unless
    the noun goes on behind it ("… the strike in May that killed two").
    """
    if first.i < first.sent.start + 2 or (first.dep_ != "pobj" and first.head.dep_ != "pobj"):
        return None
    noun = first.nbor(-2)
    known = event_type(named(noun), "NOUN") if noun.pos_ == "NOUN" and first.nbor(-1).lower_ == "in" else None
    if known is None:
        return None
    told_on = any(c.dep_ in {"relcl", "acl"} and c.i > first.i for c in noun.children)
    return noun if told_on or noun.dep_ in {"conj", "attr", "appos", "oprd", "ROOT"} else None


def _above(node: "Token", bounds: frozenset[str]) -> "Token | None":
    """The verb or event noun that a time belongs to; None where it belongs to something that is no event."""
    by_preposition = False
    for above in ancestors_or_self(node.head):
        if above.pos_ == "ADP" or (above.pos_ in {"PROPN", "NUM"} and above.dep_ in {"pobj", "npadvmod", "nummod"}):
            if above.lower_ in bounds:
                return None
            by_preposition = above.lower_ in _WHEN
            continue
        if above.pos_ in {"NOUN", "PROPN"}:
            if event_type(named(above), "NOUN"):
                return above
            # "… hit the compound on the night of 14 May": a thing has no date, the verb above it has
            if by_preposition and (above.dep_ in {"dobj", "nsubjpass", "pobj"} or above.head.lemma == "become"):
                continue
            return None
        if above.pos_ == "ADV":
            continue
        if above.pos_ in {"VERB", "AUX"}:
            verb = _when(above) or _ended(above) or above
            return None if _says(verb) else _event_of(verb)
        return None
    return None


def _when(verb: "Token") -> "Token | None":
    """What happened when it was so late: "it was 7.30 a.m. when the bomb went off"."""
    who = child(verb, "nsubj") if verb.lemma_ == "be" else None
    if who is None or who.lower_ != "it":
        return None
    return next((c for c in verb.children if c.dep_ == "advcl" and any(g.lower_ == "when" for g in c.children)), None)


def _ended(doing: "Token") -> "Token | None":
    """The verb above a doing that it ends or begins, or that somebody is "missing": "halted betting on Friday"."""
    verb = doing.head
    if doing.tag_ != "VBG" or doing.dep_ not in {"xcomp", "dobj", "acomp"}:
        return None
    return verb if verb.lemma in _ENDING or (verb.lemma == "go" and doing.lower_ == "missing") else None


def _calls(verb: "Token") -> bool:
    """Whether a call for help came: "the first 911 calls came in", "crews got the call"."""
    if verb.lemma not in {"come", "get", "take"}:
        return False
    call = child(verb, "dobj") or subject(verb)
    return call is not None and call.lemma in _CALLS


def _says(verb: "Token") -> bool:
    """Whether a verb of speech is used as one: "officials confirmed on Monday", not "the album was released in May"."""
    if verb.lemma not in SPEECH or moment_told(verb) is not None:  # "was declared dead", "a blast was heard"
        return False
    if verb.lemma in _COMES_OUT and (thing := child(verb, "dobj")) is not None and is_work(thing):
        return False  # "Orbex released The Long Road, a film about a miner, in 2006"
    if verb.lemma not in _ISSUES or not is_passive(verb) or child(verb, "ccomp", "expl") is not None:
        return True
    who = subject(verb)
    if who is not None and who.pos_ == "PRON":  # "it was announced on Monday": what was announced stands elsewhere
        return verb.lemma not in _COMES_OUT
    return who is None


def _support(verb: "Token") -> "Token | None":
    """The event that a verb only says to have happened: "caught fire", "launched its attack", "a vote was held".

    Where the object is no event the verb stands for itself: "launched a telephone", "carried out the furniture".
    """
    if named(verb) not in _SUPPORT and not (verb.lemma in _NOTICED and is_passive(verb)):
        return None
    what = subject(verb) if is_passive(verb) else child(verb, "dobj")
    if what is None or what.pos_ != "NOUN":
        return None
    if not is_passive(verb) and event_type_of(f"{verb.lemma} {what.lemma}", "VERB") is not None:
        return None  # "opened fire" is no fire
    return what if event_type(named(what), "NOUN") is not None else None


def comes_out(verb: "Token") -> bool:
    """Whether a verb tells that a thing can be had: "goes on sale", "will be available", "hits stores in May"."""
    if named(verb) == "come out":
        return not any(c.dep_ == "prep" and c.lower_ not in _WHEN for c in verb.children)
    if verb.lemma in {"be", "become"} and (what := child(verb, "acomp", "oprd")) is not None:
        return what.lower_ == "available"
    if verb.lemma in {"hit", "reach"}:
        where = child(verb, "dobj")
        return where is not None and where.lemma in _OUTLETS
    sold = (p for c in verb.children if verb.lemma in {"go", "be"} and c.lower_ == "on" for p in c.children)
    return any(p.lower_ == "sale" for p in sold)


def _begun(verb: "Token") -> bool:
    """Whether a verb tells what somebody became: "became president in 2006"; that is of a day, being it is not."""
    what = child(verb, "attr", "oprd") if verb.lemma == "become" else None
    return what is not None and what.pos_ == "NOUN" and what.tag_ == "NN" and subject(verb) is not None


def _event_of(verb: "Token") -> "Token | None":
    """The verb, or the event noun that happens in it: "strikes occurred in July"; a state is no event."""
    supported = _support(verb)
    if supported is not None:
        return supported
    if comes_out(verb) or _begun(verb) or _calls(verb) or tells_station(verb) or named(verb) in _SUCCEEDS:
        return verb
    lemma = verb.lemma
    whole = named(verb)
    if whole != lemma and (event_type(whole, "VERB") is not None or once_deeds(whole, "done")):
        # "the bomb went off", "set up the firm"
        return verb
    if moment_told(verb) is not None:  # "the match will start at three", "the power went out"
        return verb
    if lemma in _LIGHT:
        what = child(verb, "attr") if child(verb, "expl") is not None else subject(verb) or child(verb, "dobj")
        return what if what is not None and (event_type(named(what), what.pos_) or moment_told(what)) else None
    # "Founded in 1985, the band …": a participle says who in the clause that it hangs on
    participle = verb.tag_ == "VBN" and verb.dep_ in {"advcl", "acl", "ROOT"} and child(verb, "aux") is None
    told = subject(verb) is not None or is_passive(verb) or participle or event_type(lemma, "VERB") is not None
    gone = lemma == "go" and any(c.lower_ == "missing" for c in verb.children)
    return verb if gone or (told and lemma not in _STATES) else None


def _ahead(tokens: "list[Token]") -> "Token | None":
    """The event noun right behind a day that stands before it: "the Friday night shooting".

    The parse may take such a noun for a verb and leave the day to the words around.
    """
    first, last = tokens[0], tokens[-1]
    if last.i + 1 >= last.sent.end or first.i == first.sent.start or first.nbor(-1).pos_ not in {"DET", "PART"}:
        return None
    noun = last.nbor(1)
    if noun.tag_ != "VBG" or child(noun, "nsubj", "dobj", "aux") is not None:
        return None
    if noun.i + 1 < noun.sent.end and noun.nbor(1).pos_ in {"NOUN", "PROPN", "PRON", "DET"}:
        return None  # "the Friday night shooting spree"; "the night shooting hoops"
    return noun if event_type(noun.lower_, "NOUN") is not None else None


def event_at(tokens: "list[Token]", bounds: frozenset[str] = BOUNDS) -> "Token | None":
    """The verb or event noun that happened at the time that these words tell; None where they tell it of none.

    Args:
        tokens: the words of the time expression, in order.
        bounds: the prepositions before which a time is none of the event's own.
    """
    return _ahead(tokens) or _beside(tokens[0]) or _above(governor(tokens), bounds)
