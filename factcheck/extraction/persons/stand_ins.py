"""Whom each "he", "she", "him", "her" and "his" of an article stands for, weighed by how near to mind everybody is.

Everybody told of so far, by name or by what he is ("the driver"), has a weight: by the part that he plays in a sentence
(a subject more than an object), halved for each sentence since (Lappin & Leass 1994). A pronoun that is understood
keeps its bearer in mind as the name does. It stands for the one of its sex whose weight is far above that of
the next; where two are about as near, for nobody. Who only speaks is not who is spoken of: of "he said" it is the other
way round.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from factcheck.extraction.names.cast import CALLINGS, Cast, ends_name, last_word, name_tokens, pronoun_of
from factcheck.extraction.names.name_links import written
from factcheck.extraction.persons.mentions import (
    OBJECTS,
    PRONOUNS,
    above,
    aged,
    head,
    no_calling,
    other_party,
    part,
    says,
    with_age,
)
from factcheck.extraction.sentence.topic import means_person
from factcheck.language.syntax import SUBJECTS, child, noun_words
from factcheck.thesaurus.given_names import pronoun_of_name
from factcheck.values.gazetteer import places_named
from factcheck.values.person import TITLES, name_words, same_person

if TYPE_CHECKING:
    from factcheck.extraction.attribution.utterances import Utterance
    from factcheck.language.parsed import ParsedSentence
    from factcheck.language.tokens import Token

_ARGUMENTS: Final = SUBJECTS | OBJECTS | {"poss", "pobj"}
_NO_NAMES: Final = frozenset({"NORP", "DATE", "TIME"})
_NOMINAL: Final = frozenset({"PROPN", "NOUN", "ADJ", "NUM"})
_SHADE: Final = 0.5  # what is left of a weight in the next sentence
_REACH: Final = 4  # sentences after which nobody is in mind any more
_SPOKE: Final = 0.35  # what is left of the weight of one who only speaks, where a pronoun does not
_SILENT: Final = 0.35  # what is left of the weight of one who does not speak, where a pronoun does
_PARALLEL: Final = 1.25  # "Reed met Bell. He": a subject goes on with a subject
_CLEARLY: Final = 2.0  # times the weight of the next
_LEAST: Final = 6.0  # weight below which nobody is in mind
_HEADED: Final = 0.5  # what a mention in a headline weighs
_EITHER: Final = 0.7  # what the weight of one counts whose sex is not known
_NOT_ANEW: Final = frozenset({"attr", "oprd", "compound", "appos", "nmod", "amod"})  # "Reed is a smith"
_ANON: Final = 0.7  # what the weight of one without a name counts
_REPORTS: Final = 0.6  # of one who in the same sentence speaks of another
_IN_FULL: Final = 2  # words of a name
_QUOTED: Final = 0.4  # what is left of the weight of one whom somebody only speaks of, for a pronoun outside
_ANYBODY: Final = frozenset({"man", "woman", "boy", "girl", "person", "child", "teenager", "victim", "baby", "friend"})
_LEADING, _LED = 1.25, 0.6  # whose clause has the pronoun's beneath it: "Reed fell when he"
_VESSELS: Final = frozenset(
    "ship boat trawler ferry yacht vessel tanker liner freighter cruiser submarine lifeboat barge tug schooner lander "
    "probe hurricane storm cyclone typhoon".split()
)
_MOST: Final = 48  # mentions of one, and persons, that are kept in mind
_LATEST: Final = 6  # mentions that are looked at for whether he is in the sentence
_POINTING: Final = frozenset({"the", "this", "that"})


class Mention:
    """A word by which somebody is told of, in a sentence: what it weighs, and the place of the word that it is part of.

    `subject` tells that it is the subject of its clause, `speaks` that its bearer says something there, `quoted` that
    somebody else speaks of him.
    """

    __slots__ = ("quoted", "sentence", "speaks", "subject", "top", "weight")

    def __init__(  # noqa: PLR0913 - what is known of one mention; see the class
        self, sentence: int, weight: float, top: int, *, subject: bool, speaks: bool, quoted: bool
    ) -> None:
        """One word; for each argument see the class."""
        self.sentence, self.weight, self.top = sentence, weight, top
        self.subject, self.speaks, self.quoted = subject, speaks, quoted


class Figure:
    """Somebody of whom an article tells: the full name, "" of one without, and by which pronoun he goes, if known."""

    __slots__ = ("mentions", "name", "pronoun")

    def __init__(self, name: str, pronoun: str) -> None:
        self.name, self.pronoun = name, pronoun
        self.mentions: list[Mention] = []

    @property
    def sureness(self) -> float:
        """What his weight counts: less where his sex is not known, or his name."""
        return (1.0 if self.pronoun else _EITHER) * (1.0 if self.name else _ANON)

    @property
    def is_bare(self) -> bool:
        """Whether he is one word of which nothing is known, and perhaps no person."""
        return not self.pronoun and " " not in self.name

    def weight(self, sentence: int, *, speaking: bool, subject: bool, quoted: bool) -> float:
        """How near to mind he is at a pronoun: by its sentence, and by the best of those before, halved for each."""
        here = before = 0.0
        for mention in reversed(self.mentions):
            back = sentence - mention.sentence
            if back > _REACH:
                break
            weight = mention.weight
            if speaking:
                weight *= 1.0 if mention.speaks else _SILENT
            elif mention.speaks and back:
                weight *= _SPOKE
            if subject and mention.subject:
                weight *= _PARALLEL
            if mention.quoted and not quoted:
                weight *= _QUOTED
            if back:
                before = max(before, weight * _SHADE**back)
            else:
                here = max(here, weight)
        return here + before


_NOBODY: Final = Figure("", "")


class _Here:
    """A sentence as far as it is read: `at` has those told of in it, by the places of the words for them."""

    def __init__(self, sentence: "ParsedSentence", said: "Sequence[Utterance]") -> None:
        self.sentence, self.said = sentence, said
        self.at: dict[int, Figure] = {}

    def inside(self, token: "Token") -> "Utterance | None":
        """The utterance that a word is part of."""
        if not self.said:
            return None
        at = self.sentence.offset + token.idx
        return next((u for u in self.said if u.words.start <= at < u.words.end), None)


class StandIns:
    """Whom the pronouns of an article stand for: `read` is given its sentences one by one, in text order."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._figures: dict[str, Figure] = {}
        self._recent: list[Figure] = []
        self._families: dict[str, list[Figure]] = {}
        self._given: dict[str, str] = {}  # full names by the first of their words; "" of several

    def read(self, sentence: "ParsedSentence", said: "Sequence[Utterance]") -> dict[int, str]:
        """For each pronoun and description of a sentence whose bearer is clear, by its place, the bearer's name.

        Args:
            sentence: the next one of the article.
            said: the utterances that stand in it or run through it.
        """
        found: dict[int, str] = {}
        tokens = sentence.tokens
        if tokens[0].lower_ == "by" and not any(t.pos_ in {"VERB", "AUX"} for t in tokens):
            return found  # "By Ana Ruiz"
        here = _Here(sentence, said)
        for token in tokens:
            pronoun = PRONOUNS.get(token.lower_) if token.pos_ == "PRON" else None
            if pronoun is not None:
                figure = self._nearest(token, pronoun, here)
                if figure is not None:
                    figure.pronoun = figure.pronoun or pronoun
                    if figure.name:
                        found[token.i] = figure.name
            elif token.pos_ in _NOMINAL:
                figure = self._told(token, here)
                if figure is not None and figure.name and token.pos_ == "NOUN" and token.lower_ == token.text:
                    found[token.i] = figure.name  # "the singer", "the 34-year-old"
            elif token.lower_ == "who" and token.head.dep_ == "relcl":
                figure = here.at.get(token.head.head.i)
            else:
                continue
            if figure is not None:
                here.at[token.i] = here.at[head(token).i] = figure
                self._mention(figure, token.head.head if token.lower_ == "who" else token, here)
        return found

    def _mention(self, figure: Figure, token: "Token", here: _Here) -> None:
        top, quoted = head(token), here.inside(token) is not None
        weight = part(token) * (_HEADED if here.sentence.headline else 1.0)
        subject = top.dep_ in SUBJECTS
        mention = Mention(here.sentence.index, weight, top.i, subject=subject, speaks=says(token), quoted=quoted)
        figure.mentions.append(mention)
        if len(figure.mentions) > _MOST:
            del figure.mentions[: _MOST // 2]
        if figure in self._recent:
            self._recent.remove(figure)
        elif len(self._recent) == _MOST:
            del self._recent[0]
        self._recent.append(figure)

    def _told(self, token: "Token", here: _Here) -> Figure | None:
        """Who is told of by a name that ends in a word, or by a noun for a person."""
        if token.ent_type_ == "PERSON":
            return self._named(name_tokens(last_word(token))) if ends_name(token) else None
        if token.pos_ == "PROPN":
            if not token.text[:1].isupper() or token.ent_type_ in _NO_NAMES or token.dep_ in {"compound", "nmod"}:
                return None
            word = token.lower_
            if self._cast.has_full(token.text) or word in self._families or self._given.get(word):
                return self._named(name_tokens(token))
            name = name_tokens(token)
            unheard = not token.ent_type_ and len(name) == _IN_FULL and child(token, "det") is None
            if with_age(token) or (unheard and token.dep_ in SUBJECTS):
                return self._named(name)
            return self._unknown(word) if not token.ent_type_ and token.dep_ in SUBJECTS else None
        if token.text[:1].isupper() and token.dep_ in _ARGUMENTS and self._cast.has_full(token.text):
            return self._named([token]) if not token.children else None  # a name that the tagger takes for a noun
        if token.tag_ not in {"NN", "JJ"} or token.dep_ in _NOT_ANEW:
            return None
        return self._described(token, here)

    def _named(self, name: "list[Token]") -> Figure | None:
        """The bearer of a name, told of before or not; None for a thing or a place that is taken for a person."""
        text = written(name)
        words = name_words(text)
        if not words:
            return None
        figure = self._figures.get(text) or self._figures.get(self._in_full(text, words))
        return figure if figure is not None else self._new(name, self._in_full(text, words))

    def _unknown(self, word: str) -> Figure:
        """Somebody or something with a name of which nothing is known, who may be whom a pronoun stands for."""
        return self._figures.setdefault(f"~{word}", Figure("", ""))

    def _in_full(self, text: str, words: tuple[str, ...]) -> str:
        """The full form of a name, also of a first name and of a family name with a slip."""
        full = self._cast.full(text)
        if len(words) > 1 or full != text:
            return full
        own = self._families.get(words[0], [])
        if not own and len(self._families) < _MOST and self._cast.nearly_family(words[0]):
            own = [figure for family in self._families.values() for figure in family if same_person(figure.name, text)]
        return own[0].name if len(own) == 1 else self._given.get(words[0]) or text

    def _new(self, name: "list[Token]", full: str) -> Figure | None:
        """Somebody who is named for the first time."""
        words = name_words(full)
        pronoun = self._pronoun(full, words)
        before = name[0].nbor(-1) if name[0].i > name[0].sent.start else None
        if before is not None and (before.lemma in _VESSELS or (not pronoun and no_calling(before, name[-1]))):
            return None  # "the trawler Ana Ruiz"
        if len(words) < _IN_FULL:
            titled = before is not None and before.lower_.rstrip(".") in TITLES
            if not pronoun and not titled and places_named(full):
                return None  # "Selby", which the recogniser takes for somebody
            figure = self._figures[full] = Figure(full, pronoun)
            return figure
        family = self._families.setdefault(words[-1], [])
        for same in family[:_MOST]:
            if _one_bearer(words, name_words(same.name)):
                self._figures[full] = same  # "Striker Tom Reed", "Tom J. Reed"
                return same
        self._given[words[0]] = "" if words[0] in self._given else full
        figure = self._figures[full] = Figure(full, pronoun)
        family.append(figure)
        return figure

    def _pronoun(self, full: str, words: tuple[str, ...]) -> str:
        by_name = pronoun_of_name(words[0])
        if by_name:
            return by_name
        told = [pronoun for pronoun in ("he", "she") if self._cast.can_be(full, pronoun)]
        if len(told) == 1:
            return told[0]
        called = {p for p in map(pronoun_of, self._cast.callings(full)) if p is not None}
        return next(iter(called)) if len(called) == 1 else ""

    def _described(self, token: "Token", here: _Here) -> Figure | None:
        """Who is told of by a noun: the one whom the article calls so, else somebody without a name."""
        lemma = token.lemma
        told_by_age = aged(token)
        if token.tag_ == "JJ" and not told_by_age:
            return None
        sex = pronoun_of(lemma)
        if not told_by_age and sex is None and not _is_person(lemma):
            return None
        if any(c.dep_ == "appos" and c.ent_type_ == "PERSON" for c in token.children):
            return None  # the name behind it counts
        key = f"~{lemma}"
        figure = self._figures.get(key)
        if any(c.lower_ in _POINTING for c in token.children if c.i < token.i):
            called = self._cast.called(noun_words(token))
            named = self._figures.get(called) if called is not None else None
            if named is None and figure is None and told_by_age:
                named = self._nearest(token, sex or "", here)
                if named is not None and (not named.name or named.mentions[-1].sentence == here.sentence.index):
                    named = None  # "Reed said that the boy was calm"
            if named is not None:
                if figure is not None and figure in self._recent:
                    self._recent.remove(figure)
                return named
        if figure is None:
            figure = self._figures[key] = Figure("", sex or "")
        return figure

    def _nearest(self, token: "Token", pronoun: str, here: _Here) -> Figure | None:
        """The one of that sex who is far nearer to mind than the next."""
        over, sentence = above(token), here.sentence.index
        lead = here.at.get(over.i) if over is not None else None
        if lead is None and over is not None and over.tag_ == "NNP" and over.ent_type_ in {"", "PERSON"}:
            return None  # a name that is not understood as one
        leads = lead is not None and lead.pronoun in {"", pronoun}
        around, other = here.inside(token), other_party(token)
        mute = around.speaker.name if around is not None and around.speaker is not None else ""
        speaking, subject = says(token), token.dep_ in SUBJECTS
        able: list[tuple[float, int, Figure]] = []
        reporting: list[int] = []
        present = 0
        for figure in reversed(self._recent):
            if sentence - figure.mentions[-1].sentence > _REACH:
                break
            if (figure.pronoun and pronoun and figure.pronoun != pronoun) or (mute and mute == figure.name):
                continue
            told = [m for m in figure.mentions[-_LATEST:] if m.sentence == sentence]
            if other >= 0 and any(m.top == other for m in told):
                continue  # "Reed met him"
            weight = figure.weight(sentence, speaking=speaking, subject=subject, quoted=around is not None)
            if leads:
                weight *= _LEADING if figure is lead else _LED
            weight *= figure.sureness
            if told:
                present += 1
                if not speaking and any(m.speaks for m in told):
                    reporting.append(len(able))
            able.append((weight, len(able), figure if told or not figure.is_bare else _NOBODY))
        for place in reporting if present > 1 else ():
            weight, _, figure = able[place]
            able[place] = (weight * _REPORTS, place, figure)
        return _foremost(able)


def _foremost(able: list[tuple[float, int, Figure]]) -> Figure | None:
    """The one who weighs far more than the next."""
    ranked = sorted(((weight, place) for weight, place, _ in able), reverse=True)
    if not ranked or ranked[0][0] < _LEAST or (len(ranked) > 1 and ranked[0][0] < _CLEARLY * ranked[1][0]):
        return None
    best = able[ranked[0][1]][2]
    return best if best is not _NOBODY else None


def _is_person(lemma: str) -> bool:
    return lemma in _ANYBODY or lemma in CALLINGS or lemma in TITLES or means_person(lemma)


def _one_bearer(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return one[-1] == other[-1] and (set(one) <= set(other) or set(other) <= set(one))
