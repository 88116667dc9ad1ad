"""Posts: what a sentence says somebody is, and of what body.

"Ana Ruiz, *director* of the observatory", "the observatory's *director*, Ana Ruiz", "Ruiz, who *directs* the
observatory", "works as a *heart surgeon* at Selby hospital", "was named *chairman*". Read by the words for persons, so
that it costs nothing where a sentence has none.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.extraction.names.cast import CALLINGS, ends_name, last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.extraction.persons.set_off import set_off
from factcheck.extraction.sentence.topic import means_person
from factcheck.language.syntax import child, subject
from factcheck.model.statement import Post
from factcheck.thesaurus.given_names import pronoun_of_name
from factcheck.values.gazetteer import places_named
from factcheck.values.person import TITLES, is_english_given_name
from factcheck.values.post import BODY_SORTS

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

_SAID = frozenset(
    {"appos", "attr", "oprd", "pobj", "compound", "nmod", "conj", "nsubj", "nsubjpass", "dobj", "dep", "advcl"}
)
_NOUNS = frozenset({"NN", "NNP"})
_BEING = frozenset({"be", "become", "remain"})
_SERVES = frozenset({"work", "serve", "act"})
_GIVES = frozenset({"name", "appoint", "elect", "choose", "pick", "hire", "install", "crown", "unveil", "declare"})
# Verbs that tell the post, by the noun for whoever does so.
_DOING = {
    "direct": "director", "head": "head", "lead": "leader", "chair": "chairman", "edit": "editor", "coach": "coach",
    "captain": "captain", "conduct": "conductor", "teach": "teacher", "command": "commander",
}  # fmt: skip
_NO_CALLING = frozenset("mr mrs ms miss mx dr hon st saint sir dame lord lady police's former acting ex then".split())
_CALLED = frozenset(
    "head chief executive president principal coach captain dean chair chancellor premier surgeon neurosurgeon analyst "
    "priest clerk cook architect vet monk diplomat aide veteran student pupil athlete economist".split()
)
_OF = frozenset({"of", "for", "at", "with", "to"})
_BODY = frozenset({"NOUN", "PROPN", "ADJ"})
# Common nouns for bodies: "*council* leader", "the finance *ministry* spokeswoman"; not "heart surgeon".
_BODIES = frozenset(
    "ministry department school college university hospital clinic council court company firm club police army navy "
    "museum gallery bank union party church government board agency authority institute committee commission "
    "parliament senate city town county district state airline newspaper orchestra jury expedition team".split()
)
_WITHIN, _WHO = frozenset({"-", "&", "."}), frozenset({"WP", "WDT"})
_CLAUSE = frozenset({"VERB", "AUX", "SCONJ"})
_LONGEST = 8  # words of a body
_AHEAD = 6  # words of a title and what stands before it
_FULL = 2
# Where somebody plays.
_PLAYING = frozenset("guard forward centre center striker back fullback prop quarterback linebacker winger".split())
_AFFILIATED = frozenset({"of", "from", "at", "with", "for"})
_NO_PERSONS = frozenset({"ORG", "NORP", "DATE", "EVENT", "GPE", "LOC", "FAC"})
_NEGATED = "neg"
_SOMEBODY = frozenset({"he", "she"})
_OPEN = frozenset({"TO", "MD"})
_FINITE = frozenset({"VBD", "VBN", "VBZ", "VBP"})


def _calls(token: "Token") -> bool:
    """Whether a noun says what somebody is; not "*Victor* Sale", "*Peter* Odell"."""
    word = token.lemma if token.pos_ == "NOUN" else token.lower_
    if word in _NO_CALLING:
        return False
    if word in TITLES or word in CALLINGS or word in _CALLED or word.endswith("person"):
        return True
    if word in _PLAYING:
        return token.dep_ in {"attr", "appos"} and any(c.lower_ == "for" for c in token.children)
    return means_person(word) and (token.pos_ == "NOUN" or not is_english_given_name(word))


def _person(token: "Token | None") -> "list[Token]":
    """The words of the name that ends in a word, if a person can bear it."""
    if token is None:
        return []
    last = last_word(token)
    if last.pos_ != "PROPN" or not last.text[:1].isupper():
        return []
    name = name_tokens(last)
    if last.ent_type_ in _NO_PERSONS:  # the recogniser takes many a person for a firm or a place
        given = len(name) >= _FULL and is_english_given_name(name[0].lower_)
        return name if given and not places_named(written(name).lower()) else []
    return name


def _bearer(token: "Token | None") -> "list[Token]":
    """The name that a word is or that is set beside it: "her daughter, *Lena Vance*, is"."""
    name = _person(token)
    if name or token is None or token.pos_ != "NOUN":
        return name
    return _person(child(token, "appos")) or _right_behind(token)


def _end(noun: "Token") -> "Token":
    """The last word of a title: "surgeon *general*"."""
    behind = noun.nbor(1) if noun.i + 1 < noun.sent.end else noun
    return behind if behind.lower_ == "general" else noun


def _right_behind(noun: "Token") -> "list[Token]":
    """The name right behind a title: "director *Ana Ruiz*"."""
    noun = _end(noun)
    if noun.i + 1 >= noun.sent.end or noun.nbor(1).pos_ != "PROPN" or not noun.nbor(1).text[:1].isupper():
        return []
    last = noun.nbor(1)
    while last.i + 1 < last.sent.end and last.nbor(1).pos_ == "PROPN" and not (last.ent_type_ and ends_name(last)):
        last = last.nbor(1)
    return [t for t in _person(last) if t.i > noun.i]


def _beside(noun: "Token") -> "list[Token]":
    """Who bears a title by the words around it: set beside it, right behind it, or said to be it."""
    dep = noun.dep_
    if dep in {"compound", "nmod"}:
        return _right_behind(noun)
    name = _person(child(noun, "appos"))
    if name:
        return name
    if dep == "appos":
        return _person(noun.head) or _right_behind(noun)
    if dep == "attr":
        return _bearer(subject(noun.head)) if _is_so(noun.head) else []
    if dep == "nsubj" and noun.head.lemma_ == "be":  # "the new captain is Ana Ruiz"
        return _person(child(noun.head, "attr")) if _is_so(noun.head) else []
    return _right_behind(noun) or (set_off(noun) or []) or _run_on(noun) or _person(_told_first(noun))


def _run_on(noun: "Token") -> "list[Token]":
    """The name right behind what a title is of: "captain of the Osprey *Nicholas Berg*"."""
    of = child(noun, "prep")
    last = child(of, "pobj") if of is not None and of.lower_ == "of" else None
    if last is None or last.pos_ != "PROPN" or last.i - _first_of(last).i < _FULL:
        return []
    given = last.nbor(-1)
    return [given, last] if is_english_given_name(given.lower_) or pronoun_of_name(given.lower_) else []


def _first_of(last: "Token") -> "Token":
    """The first of the proper nouns that end with one."""
    first = last
    while first.i > first.sent.start and first.nbor(-1).pos_ == "PROPN":
        first = first.nbor(-1)
    return first


def _is_so(verb: "Token") -> bool:
    """Whether a clause says that somebody is something: not "was no", "hoped to become", "may be"."""
    if verb.lemma_ not in _BEING:
        return False
    return not any(c.dep_ == _NEGATED or c.tag_ in _OPEN for c in verb.children)


def _told_first(noun: "Token") -> "Token | None":
    """The subject behind what is said of it first: "A Navy veteran, *Ruiz* taught recruits"."""
    first, verb = noun.left_edge, noun.head
    if first.i > first.sent.start or verb.pos_ != "VERB" or verb.i < noun.i:
        return None
    who = subject(verb)
    return who if who is not None and who.i > noun.i and who.nbor(-1).text == "," else None


def _verb(noun: "Token") -> "Token | None":
    """The verb that gives a post, or tells that somebody serves: "was named *chairman*", "works as a *cook*"."""
    if noun.dep_ == "pobj" and noun.head.lower_ == "as":
        verb = noun.head.head
    elif noun.dep_ in {"oprd", "xcomp"}:
        verb = noun.head
    else:
        return None
    if child(verb, _NEGATED) is not None or verb.pos_ != "VERB":
        return None
    serves = verb.lemma in _SERVES and noun.dep_ == "pobj"
    return verb if serves or (verb.lemma in _GIVES and verb.tag_ in _FINITE) else None


def _holder(verb: "Token") -> "Token | None":
    """Who is given a post by a verb, or serves."""
    if verb.lemma in _SERVES:
        return subject(verb)
    # of "The club named Ana Ruiz as its captain" the parse may make "the club that was named Ana Ruiz"
    return child(verb, "nsubjpass", "dobj") or next((c for c in verb.children if c.dep_ == "oprd" and _person(c)), None)


def _meant(who: "Token | None", reading: "Reading") -> str:
    """The full name of whoever a pronoun stands for."""
    return (reading.meant_by(who) or "") if who is not None and who.pos_ == "PRON" else ""


def _title(noun: "Token") -> "list[Token]":
    """A title with the words before it: "deputy chief executive"."""
    words = [noun]
    while words[0].i > noun.sent.start and len(words) <= _AHEAD:
        before = words[0].nbor(-1)
        hyphen = before.text == "-" and before.i > noun.sent.start
        if not hyphen and (before.pos_ not in _BODY or before.lower_ == "old" or before.end + 1 < words[0].idx):
            break
        if before.head not in words and before.dep_ not in {"compound", "amod", "nmod"}:
            break
        words.insert(0, before)
    while words[0].text == "-":
        words.pop(0)
    return words


def _words(of: "Token") -> "list[Token]":
    """The words of a body, up to what is told of it: "the Board of Trade, which"."""
    first = of.left_edge.i
    found: list[Token] = []
    for t in of.doc[first : min(first + _LONGEST, of.sent.end)]:
        if (
            (t.is_punct and t.text not in {"-", "&", "."})
            or t.pos_ in {"VERB", "AUX", "SCONJ"}
            or t.tag_ in {"WP", "WDT"}
        ):
            break
        if t.dep_ == "cc" and t.i + 1 < t.sent.end and t.nbor(1).pos_ == "NOUN" and _calls(t.nbor(1)):
            break  # "professor at Leyden and director of"
        found.append(t)
    if of.pos_ == "PROPN" and _first_of(of) is not of:  # "the opposition Reform Party" is called the Reform Party
        while found and found[0].pos_ != "PROPN":
            found.pop(0)
    return found


def _body(noun: "Token", ahead: "list[Token]", verb: "Token | None") -> "tuple[list[Token], int]":
    """The words of what a post is of, and how many of the words before the title are that body's."""
    for c in noun.children:
        if c.i > noun.i and c.dep_ in {"prep", "dative"} and c.lower_ in _OF:
            behind = child(c, "pobj")
            if behind is not None:
                return _words(behind), 0
    owner = child(noun, "poss")
    if owner is not None and owner.pos_ != "PRON":
        return [t for t in _words(owner) if t.i <= owner.i], 0
    named = 0
    for at, t in enumerate(ahead):
        if (t.pos_ == "PROPN" and t.text[:1].isupper() and t.lower_ not in TITLES) or t.lower_ in _BODIES:
            named = at + 1
    if named or verb is None or verb.lemma in _SERVES:
        return ahead[:named], named
    giver = (
        verb.head if verb.dep_ == "acl" else child(verb, "nsubj")
    )  # "the *museum* appointed Ana Ruiz as its director"
    whose = [] if giver is None or giver.pos_ == "PRON" or giver.ent_type_ == "PERSON" else _words(giver)
    return [t for t in whose if t.i <= verb.i], 0


def _plain(words: "list[Token]") -> tuple[str, ...]:
    return tuple([t.lower_ if t.pos_ == "PROPN" else t.lemma for t in words if t.pos_ in _BODY])


def _placed(words: "list[Token]", offset: int) -> tuple[int, int]:
    """Where words stand in the article."""
    return (offset + words[0].idx, offset + words[-1].end) if words else (0, 0)


class _Reader:
    """The posts of one sentence; `told` has the bearers of the nouns that were read, by their places."""

    def __init__(self, reading: "Reading") -> None:
        self._reading = reading
        self._told: dict[int, tuple[list[Token], str, list[Token]]] = {}

    def of_word(self, noun: "Token") -> Post | None:
        """What a noun, for a calling or a body, says that somebody is."""
        if _calls(noun):
            return self.of_noun(noun)
        of = noun.dep_ == "pobj" and noun.lower_ in BODY_SORTS and noun.head.lower_ in _AFFILIATED
        return self.of_body(noun) if of and noun.head.head.pos_ == "PROPN" else None

    def of_noun(self, noun: "Token") -> Post | None:
        """What a noun says that somebody is."""
        verb = _verb(noun)
        who = _holder(verb) if verb is not None else None
        name = _bearer(who) if verb is not None else _beside(noun)
        meant, body = "", list["Token"]()
        if not name and verb is None and noun.dep_ == "conj" and child(noun, "det", "poss") is None:
            name, meant, body = self._told.get(noun.head.i, (name, meant, body))  # "founder and *chief executive*"
        elif not name:
            if noun.dep_ == "attr" and _is_so(noun.head):
                who = subject(noun.head)
            elif verb is None:
                who = _told_first(noun)
            meant = self._meant(who)
        if not name and not meant and (who is None or who.lower_ not in _SOMEBODY):
            return None
        title = [t for t in _title(noun) if t not in name]
        own, taken = _body(noun, title[:-1], verb)
        if not title[taken:]:
            return None  # the noun is part of the name
        own = [t for t in own if t not in name]
        self._told[noun.i] = (name, meant, own or body)
        calling = noun.lemma if noun.pos_ == "NOUN" else noun.lower_
        if _end(noun) is not noun:
            calling = f"{calling} general"
        return self._post(title[taken:], calling, name, meant, own or body)

    def of_play(self, verb: "Token") -> Post | None:
        """ "Lena Vance, who plays *centre* for Harwick"."""
        where, who = child(verb, "dobj"), _bearer(subject(verb))
        if where is None or where.lemma not in _PLAYING or not who:
            return None
        sides = (p for c in (*verb.children, *where.children) if c.lower_ == "for" for p in c.children)
        side = next((p for p in sides if p.dep_ == "pobj"), None)
        return self._post([where], where.lemma, who, "", _words(side) if side is not None else [])

    def of_body(self, body: "Token") -> Post | None:
        """ "Ines Duarte of the *accident authority*": whoever is of a body, as which he is not said to be."""
        name = _person(body.head.head)
        return self._post([body], "", name, "", _words(body)) if len(name) >= _FULL else None

    def of_verb(self, verb: "Token") -> Post | None:
        """ "Ruiz, who *directs* the observatory", "the observatory, *directed* by Ruiz"."""
        if verb.lemma == "play":
            return self.of_play(verb)
        if verb.lemma not in _DOING:
            return None
        by = child(verb, "agent")
        if by is not None:
            who, what = child(by, "pobj"), child(verb, "nsubjpass")
            if what is None:  # "the choir, led by Ruiz", "Led by Ruiz, the choir sang"
                what = verb.head if verb.dep_ == "acl" else subject(verb.head) if verb.dep_ == "advcl" else None
        else:
            who, what = subject(verb), child(verb, "dobj")
            if who is not None and who.dep_ == "pobj":
                return None  # "the wife of Tom Reed, who chairs the jury"
        if what is None or who is None or verb.tag_ not in _FINITE or child(verb, _NEGATED) is not None:
            return None
        name = _person(who)
        meant = "" if name else self._meant(who)
        body = [t for t in _words(what) if by is None or (t.i < verb.i) == (what.i < verb.i)]
        return self._post([verb], _DOING[verb.lemma], name, meant, body) if name or meant else None

    def _meant(self, who: "Token | None") -> str:
        """The full name of whoever a pronoun stands for."""
        return (self._reading.meant_by(who) or "") if who is not None and who.pos_ == "PRON" else ""

    def _post(self, title: "list[Token]", calling: str, name: "list[Token]", meant: str, body: "list[Token]") -> Post:
        cast, offset, first = self._reading.cast, self._reading.sentence.offset, title[0]
        before = first.nbor(-1) if first.i > first.sent.start else None
        text = written(name) if name else meant
        return Post(
            name=cast.full(text) if cast is not None and text else text,
            calling=calling,
            beside=tuple([t.lower_ for t in title[:-1] if t.text != "-"]),
            of=_plain(body),
            named="PROPN" in [t.pos_ for t in body],
            det="" if before is None else "its" if before.tag_ in {"POS", "PRP$"} else before.lower_,
            start=offset + first.idx,
            end=offset + _end(title[-1]).end,
            at=_placed(name, offset),
            body=_placed([t for t in body if t.pos_ in _BODY], offset),
        )


def posts(reading: "Reading") -> Iterator[Post]:
    """What a sentence says those are of whom it tells, in the order of its words."""
    if not reading.has_name and _SOMEBODY.isdisjoint(reading.forms):
        return
    reader, last = _Reader(reading), 0
    for token in reading.tokens:
        found: Post | None = None
        if token.tag_ in _NOUNS:
            found = reader.of_word(token) if token.dep_ in _SAID else None
        elif token.pos_ == "VERB":
            found = reader.of_verb(token)
        if found is not None and found.end != last:  # "Surgeon General" is one title
            last = found.end
            yield found
