"""What stands inside a name and is no capital word of it: particles, hyphens, and a nickname between marks.

"Jean *de la* Tour", "Khalid *al-*Masri", "Jean*-*Paul Roux", "James *“Jimmy”* Carter".
"""

from typing import TYPE_CHECKING, NamedTuple

from factcheck.values.person import PARTICLES, TITLES, is_english_given_name

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

# Particles that no English sentence has for a word of its own; "de" and "la" count between two capitals only.
_SURE = frozenset("van von bin bint ibn ul ud".split())
_WITHIN = frozenset("der den ter dem la las los del".split())  # behind another particle: "van der", "de la"
_BEFORE_HYPHEN = frozenset("al el as an ar ash at ad abu abd abdel abdul ibn bin ben ul".split())
_HYPHENS = frozenset("-‐‑")
_OPENING, _CLOSING = frozenset("\"'“‘(«"), frozenset("\"'”’)»")
_LINKING = _HYPHENS | _OPENING | _CLOSING
_LONGEST_NICKNAME = 3  # words
_LONGEST_RUN = 3  # particles


class Link(NamedTuple):
    """The words of a name that stand before one of its capital words, and the first mark or word of them."""

    words: "list[Token]"
    first: "Token"


def written(name: "list[Token]") -> str:
    """A name as it is written, without the marks around a nickname: "Khalid al-Masri", "James Jimmy Carter"."""
    text = ""
    for n, token in enumerate(name):
        text += token.text if n == 0 or token.idx == name[n - 1].end else f" {token.text}"
    return text


def _capital(token: "Token") -> bool:
    return token.text[:1].isupper()


def _is_particle(token: "Token") -> bool:
    return token.lower_ in PARTICLES and token.text.islower()


def _names(token: "Token") -> bool:
    """Whether a word can be a name's, before a particle or a nickname."""
    word = token.lower_.rstrip(".")
    proper = token.pos_ == "PROPN" or token.ent_type_ == "PERSON" or is_english_given_name(word)
    return proper and _capital(token) and word not in TITLES


def _particles(token: "Token") -> Link | None:
    run: list[Token] = []
    at = token
    while at.i > at.sent.start and len(run) < _LONGEST_RUN and _is_particle(at.nbor(-1)):
        at = at.nbor(-1)
        run.insert(0, at)
    before = at.nbor(-1) if at.i > at.sent.start else None
    if run and before is not None and before.lower_ in PARTICLES and before.pos_ == "PROPN":
        return Link([before, *run], before)  # "Van der Berg", "De la Tour"
    if not run or run[0].lower_ in _WITHIN - {"del", "la"}:
        return None
    whole = at.ent_type_ == token.ent_type_ == "PERSON"
    if whole or run[0].lower_ in _SURE or len(run) > 1 or (before is not None and _names(before)):
        return Link(run, at)
    return None


def _hyphen(token: "Token") -> Link | None:
    """ "al-Masri", and of a name that the recogniser has whole "Jean-Paul", "Rolls-Royce"."""
    if token.i < token.sent.start + 2 or token.nbor(-1).text not in _HYPHENS:
        return None
    hyphen, before = token.nbor(-1), token.nbor(-2)
    if not (before.end == hyphen.idx and hyphen.end == token.idx):
        return None
    whole = _capital(before) and hyphen.ent_iob_ == token.ent_iob_ == "I"
    return Link([before, hyphen], before) if whole or before.lower_ in _BEFORE_HYPHEN else None


def _nickname(token: "Token") -> Link | None:
    if token.i < token.sent.start + 4 or token.nbor(-1).text not in _CLOSING:
        return None
    at, words = token.nbor(-1), list["Token"]()
    while at.i > at.sent.start + 1 and len(words) <= _LONGEST_NICKNAME:
        at = at.nbor(-1)
        if at.text in _OPENING:
            break
        words.insert(0, at)
    if at.text not in _OPENING or not words or not all(_capital(w) and w.is_alpha for w in words):
        return None
    short = at.text != "(" or (len(words) == 1 and is_english_given_name(words[0].lower_))  # not "Hale (Labour) Smith"
    before = at.nbor(-1)
    given = before.ent_type_ == "PERSON" or token.ent_type_ == "PERSON" or is_english_given_name(before.lower_)
    return Link(words, at) if short and given and _names(before) else None


def is_link(token: "Token") -> bool:
    """Whether a word or mark of a name links its capital words."""
    return _is_particle(token) or token.text in _HYPHENS


def link_before(token: "Token") -> Link | None:
    """What links a capital word of a name to what stands before it; None where nothing but a blank does."""
    if token.i == token.sent.start or not token.text[:1].isupper():
        return None
    before = token.doc[token.i - 1]
    if before.text not in _LINKING and before.lower_ not in PARTICLES:
        return None  # told at one glance of most words
    if before.text in _HYPHENS:
        return _hyphen(token)
    if before.text in _CLOSING:
        return _nickname(token)
    return _particles(token) if _is_particle(before) else None


def linked_on(token: "Token") -> "Token":
    """The last word of a name of which the recogniser or the parse has only what stands before a link."""
    at = token
    for _ in range(_LONGEST_RUN + 1):
        last = _behind_link(at)
        if last is None or last.pos_ != "PROPN":
            break
        link = link_before(last)
        if link is None or at.i < link.first.i - 1:
            break
        at = last
    return at


def _behind_link(token: "Token") -> "Token | None":
    """The word that may go on with a name behind a particle, a hyphen or a nickname; None where none stands there."""
    end, at = token.sent.end, token.i + 1
    if at >= end:
        return None
    beside = token.doc[at]
    if beside.text not in _LINKING and beside.lower_ not in PARTICLES and token.lower_ not in PARTICLES:
        return None  # told at one glance of most words
    if beside.text in _HYPHENS or (beside.text in _CLOSING and token.text[:1].isupper()):
        return beside.nbor(1) if beside.i + 1 < end else None
    if beside.text in _OPENING:
        marks = (
            t.i for t in token.doc[beside.i + 2 : min(beside.i + _LONGEST_NICKNAME + 2, end)] if t.text in _CLOSING
        )
        mark = next(marks, end)
        return token.doc[mark + 1] if mark + 1 < end else None
    if _is_particle(token) or _is_particle(beside):
        return next(
            (t for t in token.doc[beside.i : min(beside.i + _LONGEST_RUN + 1, end)] if not _is_particle(t)), None
        )
    return None
