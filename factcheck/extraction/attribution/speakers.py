"""Who a speaker is: the noun beside a verb of speech → a name in full, a description, or nobody.

A pronoun stands for the one person named since; where two fit, nobody is guessed.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.extraction.attribution.cues import CONTINUING, REPORTING, speaker_phrase
from factcheck.extraction.attribution.paragraphs import Paragraph
from factcheck.extraction.names.cast import CALLINGS, Cast, ends_name, is_abbreviation, last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.language.syntax import SUBJECTS
from factcheck.model.base import Span
from factcheck.values.person import TITLES, same_person

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_BODIES = frozenset(
    "ltd inc plc llc co corp group bank police council ministry department agency office authority union party house "
    "university college hospital airlines airways news times post press court board committee fund trust company firm "
    "government service army navy commission club team administration federation association institute".split()
)
_CLUBS = frozenset(
    "rovers united city town wanderers athletic albion county rangers fc hotspur thistle juniors orient".split()
)
_HE = frozenset({"he", "she"})
_BACK = 2  # paragraphs that a pronoun reaches back over
_NO_PERSON = frozenset({"ORG", "GPE", "LOC", "FAC", "NORP", "DATE", "TIME", "EVENT", "PRODUCT", "WORK_OF_ART"})
_NO_SPEAKER = frozenset({"WDT", "WP", "EX", "DT"})
_OFFICE_MOST = 40  # characters of the office that somebody speaks for


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks: the name or the noun phrase, whether it is a named person, and where it stands."""

    name: str
    person: bool
    span: Span | None = None


class Voices:
    """The speakers of one article."""

    def __init__(self, paragraphs: list[Paragraph], cast: Cast | None = None) -> None:
        self._paragraphs = paragraphs
        self._by_number = {p.number: p for p in paragraphs}
        self._cast = cast if cast is not None else Cast(p.doc for p in paragraphs)
        # Who spoke in each paragraph so far, and where; of those without a name each but once.
        self._said: dict[int, list[tuple[int, Speaker]]] = {}
        self._nameless: dict[int, dict[str, tuple[int, Speaker]]] = {}
        self._persons: dict[int, list[tuple[int, Speaker]]] = {}
        self._bodies: dict[int, list[tuple[int, Speaker]]] = {}

    def of(self, block: int, who: "Token", cue: str = "") -> Speaker | None:
        """The speaker that a noun or pronoun of a block stands for; None where that is open.

        `cue` is the lemma of the verb of speech: "she added" goes on with whoever spoke before.
        """
        paragraph = self._by_number[block]
        if who.tag_ in {"WDT", "WP"} and who.head.dep_ == "relcl":  # "Ruiz, who said …"
            who = who.head.head
        if who.pos_ == "PRON":
            return None if paragraph.is_quoted(who) else self._pronoun(paragraph, who, cue)
        if who.tag_ in _NO_SPEAKER:
            return None
        name = _named(who)
        if name is None and who.text[:1].isupper() and self._cast.knows(who.text):  # a name taken for a common noun
            name = [who]
        if name is None:
            return Speaker(_described(who), person=False, span=paragraph.span(who, who))
        text = written(name)
        if not self._is_person(name):
            return Speaker(_described(who) if who in name else text, False, paragraph.span(name[0], name[-1]))
        return Speaker(self._cast.full(text), True, paragraph.span(name[0], name[-1]))

    def heard(self, block: int, at: int, speaker: Speaker) -> None:
        """Remember who spoke the quotation that begins at `at`, for the pronouns that follow; in text order."""
        self._said.setdefault(block, []).append((at, speaker))
        if not speaker.person:
            self._nameless.setdefault(block, {}).setdefault(speaker.name, (at, speaker))

    def _is_person(self, name: "list[Token]") -> bool:
        if name[-1].ent_type_ == "PERSON" or self._cast.knows(name[-1].text):
            return True
        before = name[0].nbor(-1) if name[0].i > 0 else None
        titled = before is not None and (before.lower_.rstrip(".") in TITLES or is_abbreviation(before))
        apposed = name[-1].dep_ in {"appos", "conj"} and len(name) > 1
        # "Ana Ruiz said", two names that the recogniser does not know; bodies mostly bear an article or are known
        unlabelled = len(name) == 2 and not name[-1].ent_type_ and name[-1].lower_ not in _BODIES
        bare = unlabelled and (before is None or before.pos_ not in {"DET", "PROPN", "ADJ"})
        # "publican Ana Ruiz said": of names that it does not know the recogniser makes companies
        called = len(name) > 1 and before is not None and before.lower_ in CALLINGS and name[-1].lower_ not in _BODIES
        return apposed or bare or called or (titled and name[-1].ent_type_ not in _NO_PERSON)

    def _pronoun(self, paragraph: Paragraph, pronoun: "Token", cue: str) -> Speaker | None:
        """The one whom a pronoun can stand for: looked for in this paragraph, then in those before it."""
        if pronoun.lower_ == "it":
            return self._body(paragraph, pronoun)
        if pronoun.lower_ not in _HE:
            return None
        if cue in CONTINUING and (before := self._spoke_last(paragraph, pronoun)) is not None:
            return before
        for home in reversed(self._paragraphs[max(0, paragraph.place - _BACK) : paragraph.place + 1]):
            limit = pronoun.i if home is paragraph else len(home.doc)
            first = longest = None
            another = self._met_by(paragraph, pronoun) if home is paragraph else frozenset()
            for fit in self._named_in(home, limit):
                if fit.name in another or not self._cast.can_be(fit.name, pronoun.lower_):
                    continue
                first = first or fit
                if not _one(fit, first):
                    return None
                longest = fit if longest is None or len(fit.name) > len(longest.name) else longest
            if longest is not None:
                return replace(longest, span=paragraph.span(pronoun, pronoun))
            if home is paragraph and (spoken := self._speaks_before(home, limit, pronoun.lower_)) is not None:
                return replace(spoken, span=paragraph.span(pronoun, pronoun))
        return None

    def _met_by(self, paragraph: Paragraph, pronoun: "Token") -> frozenset[str]:
        """Who is somebody else than a pronoun, which did something to them: "after meeting *Bell* he called her …"."""
        met = frozenset([t.i for t in _undergoing(pronoun)])
        if not met:
            return frozenset()
        if paragraph.number not in self._persons:
            self._persons[paragraph.number] = list(self._persons_of(paragraph))
        return frozenset([speaker.name for at, speaker in self._persons[paragraph.number] if at in met])

    def _spoke_last(self, paragraph: Paragraph, pronoun: "Token") -> Speaker | None:
        """Whoever spoke the last quotation before the pronoun in its paragraph, where the pronoun can mean them."""
        said = self._said.get(paragraph.number, [])
        here = bisect_left(said, paragraph.offset + pronoun.idx, key=lambda told: told[0])
        fits = bool(here) and self._cast.can_be(said[here - 1][1].name, pronoun.lower_)
        return said[here - 1][1] if fits else None

    def _speaks_before(self, paragraph: Paragraph, limit: int, pronoun: str) -> Speaker | None:
        """The last one without a name who is said to speak before the pronoun: "a teller said … “…,” she said"."""
        for token in reversed(paragraph.outside):
            if token.i >= limit or token.dep_ not in SUBJECTS or token.tag_ != "NN":
                continue
            if token.head.lemma in REPORTING and token.lower_ not in _BODIES:
                found = Speaker(_described(token), person=False)
                return found if self._cast.can_be(found.name, pronoun) else None
        return None

    def _body(self, paragraph: Paragraph, pronoun: "Token") -> Speaker | None:
        """ "it": the one company or office that was a subject before it in the paragraph."""
        if paragraph.number not in self._bodies:
            self._bodies[paragraph.number] = list(self._subjects_of(paragraph))
        found = [body for at, body in self._bodies[paragraph.number] if at < pronoun.i]
        return found[0] if len(found) == 1 else None

    def _subjects_of(self, paragraph: Paragraph) -> Iterator[tuple[int, Speaker]]:
        """The first two companies or offices that are subjects in a paragraph: two are enough to leave "it" open."""
        names: set[str] = set()
        for token in paragraph.outside:
            body = token.ent_type_ == "ORG" or token.lower_ in _BODIES
            if token.dep_ in SUBJECTS and body and not self._cast.knows(token.text):
                found = Speaker(_described(token), person=False)
                if found.name.lower() not in names:
                    names.add(found.name.lower())
                    yield token.i, found
                if len(names) > 1:
                    return

    def _named_in(self, paragraph: Paragraph, limit: int) -> Iterator[Speaker]:
        """Whoever spoke without a name ("a neighbour"), and the persons named outside quotations, each once."""
        end = paragraph.offset + paragraph.doc[limit].idx if limit < len(paragraph.doc) else paragraph.end
        for at, speaker in self._nameless.get(paragraph.number, {}).values():
            if at < end:
                yield speaker
        if paragraph.number not in self._persons:
            self._persons[paragraph.number] = list(self._persons_of(paragraph))
        for at, speaker in self._persons[paragraph.number]:
            if at >= limit:
                return
            yield speaker

    def _persons_of(self, paragraph: Paragraph) -> Iterator[tuple[int, Speaker]]:
        """Each person named outside quotations, with the place of the first mention."""
        names: set[str] = set()
        for token in paragraph.outside:
            if token.lower_ in _CLUBS:  # "Selby Rovers", whom the recogniser takes for somebody
                continue
            person = token.ent_type_ == "PERSON" and ends_name(token)
            if person or (token.pos_ == "PROPN" and token.dep_ != "compound" and self._cast.knows(token.text)):
                name = self._cast.full(written(name_tokens(last_word(token))))
                if name not in names:
                    names.add(name)
                    yield token.i, Speaker(name, person=True)


def _undergoing(pronoun: "Token") -> "Iterator[Token]":
    """Those to whom the pronoun's bearer does something, in a clause before it that names no doer of its own."""
    for child in pronoun.head.children:
        if child.i >= pronoun.i or child.dep_ not in {"advcl", "prep"}:
            continue
        for verb in (child, *child.children):
            if verb.tag_ == "VBG" and verb.dep_ in {"advcl", "pcomp"}:
                own = [c for c in verb.children if c.dep_ in SUBJECTS]
                if not own:
                    for c in verb.children:
                        if c.dep_ == "dobj":
                            yield c


def _one(a: Speaker, b: Speaker) -> bool:
    return a.name == b.name or bool(a.person and b.person and same_person(a.name, b.name))


def _named(who: "Token") -> "list[Token] | None":
    """The name in a speaker's phrase: "Const. Tim Fenn", "the mayor of Varna, Ana Ruiz"; None for "a neighbour"."""
    if who.pos_ == "PROPN":
        name = name_tokens(who)
        return name if name[-1].lower_.rstrip(".") not in TITLES else None  # "the District Attorney said"
    for token in who.subtree:
        # "the mayor of Varna, Ana Ruiz": the parser may join the name to the place, or the recogniser take it for one
        if token.pos_ == "PROPN" and (token.dep_ == "appos" or (token.dep_ == "conj" and token.ent_type_ == "PERSON")):
            name = name_tokens(token)
            apart = name[0].i > 0 and name[0].nbor(-1).text == ","
            if name[0].i == who.i + 1 and len(name) > 1 and token.ent_type_ == "PERSON":
                return name  # "the club's director Ana Ruiz"
            if apart and (token.ent_type_ not in _NO_PERSON or (len(name) > 1 and who.tag_ == "NN")):
                return name
    return None


def _described(who: "Token") -> str:
    """A speaker without a name, with the office spoken for: "A spokesman for the port"."""
    office = next((c for c in who.children if c.lower_ in {"for", "of"} and c.dep_ == "prep"), None)
    spoken_for = " ".join(t.text for t in office.subtree if not t.is_punct) if office is not None else ""
    return " ".join(filter(None, (speaker_phrase(who), spoken_for if len(spoken_for) < _OFFICE_MOST else "")))
