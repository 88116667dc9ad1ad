"""Indirect speech: what a sentence reports as somebody's words, with the speaker and the word that says so."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factcheck.extraction.attribution.cues import ATTRIBUTING, saying
from factcheck.extraction.attribution.paragraphs import Paragraph
from factcheck.extraction.attribution.speakers import Voices
from factcheck.language.parsed import ParsedArticle, ParsedSentence
from factcheck.language.syntax import child, clause_head
from factcheck.model.analysis import Attribution
from factcheck.model.trusted import trusted

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_attribution = trusted(Attribution)
_VERBS = frozenset({"VERB", "AUX"})
_LONGEST = 400  # words reported by one verb; what is longer is a parse gone wrong


class _Sentence:
    """One sentence and what it reports."""

    def __init__(self, sentence: ParsedSentence, paragraph: Paragraph, voices: Voices) -> None:
        self._sentence = sentence
        self._paragraph = paragraph
        self._voices = voices

    def found(self) -> Iterator[Attribution]:
        for token in self._sentence.tokens:
            if token.lemma in ATTRIBUTING and token.pos_ in _VERBS:
                yield from self._of_verb(token)
            elif token.lemma_ == "accord":
                yield from self._of_source(token)

    def _of_verb(self, verb: "Token") -> Iterator[Attribution]:
        """ "Ruiz said that …", "…, Ruiz said", "denied killing …", "is said to have …"."""
        said = child(verb, "ccomp")
        outside = verb if said is None and verb.dep_ == "parataxis" else None
        if outside is not None:
            said = verb.head if verb.head.dep_ not in {"aux", "auxpass"} else verb.head.head
        passive = child(verb, "nsubjpass")
        if said is None:
            said = child(verb, "xcomp")
            if said is not None and passive is None and said.pos_ not in {"VERB", "AUX"}:
                return
        if said is None:
            return
        if passive is not None:
            agent = child(verb, "agent")
            yield from self._told(said, verb, child(agent, "pobj") if agent is not None else None, outside)
        else:
            yield from self._told(said, verb, saying(verb), outside)

    def _of_source(self, accord: "Token") -> Iterator[Attribution]:
        """ "According to Ruiz, …"."""
        to = next((c for c in accord.children if c.lower_ == "to"), None)
        who = child(to, "pobj") if to is not None else None
        head = clause_head(accord.head)
        if who is not None and head != accord:
            yield from self._told(head, accord, who, accord)

    def _told(self, said: "Token", cue: "Token", who: "Token | None", outside: "Token | None") -> Iterator[Attribution]:
        left = {t.i for t in outside.subtree} if outside is not None else set()
        tokens: list[Token] = []
        for t in said.subtree:
            if not t.is_punct and not t.is_space and t is not cue and t.i not in left:
                tokens.append(t)
                if len(tokens) > _LONGEST + 1:  # "A said that B said that …"
                    break
        if outside is not None:  # the words on one side of what is put in between or behind
            tokens = [t for t in tokens if t.i != outside.i]
        if not tokens or len(tokens) > _LONGEST or self._is_direct(tokens, cue):
            return
        span = self._sentence.span(tokens[0], tokens[-1])
        speaker = self._voices.of(self._sentence.block, who, cue.lemma) if who is not None else None
        yield _attribution(
            start=span.start,
            end=span.end,
            speaker=speaker.name if speaker is not None else None,
            cue=self._sentence.span(cue, cue),
            cue_text=cue.text,
        )

    def _is_direct(self, tokens: "list[Token]", cue: "Token") -> bool:
        """Whether what is said stands between marks, and the cue does not: that is a quotation."""
        if self._paragraph.is_quoted(cue):
            return False
        words = [t for t in tokens if t.is_alpha]
        return all(self._paragraph.is_quoted(t) for t in words)


def attributions(article: ParsedArticle, paragraphs: Iterable[Paragraph], voices: Voices) -> tuple[Attribution, ...]:
    """Every report of speech in text order; what stands between marks and outside any report is a quotation."""
    home = {p.number: p for p in paragraphs}
    found = [a for s in article.sentences for a in _Sentence(s, home[s.block], voices).found()]
    return tuple(sorted(found, key=lambda a: (a.start, a.end)))
