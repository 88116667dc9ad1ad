"""The times that a text lists of what a rank counts: "the third time …; earlier attacks came on 3 May and in July"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.catalog import event_type
from factcheck.language.parsed import AnchoredClaim, ParsedSentence
from factcheck.language.syntax import named
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.time import Time
from factcheck.model.value import OrdinalValue, TimeValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_EARLIER = frozenset({"earlier", "previous", "previously", "before", "prior"})
_AFTER = frozenset({"after", "following"})
_OCCASIONS = frozenset({"one", "time", "occasion", "occurrence", "instance"})
_BEFELL = frozenset({"happen", "occur", "come", "be", "take", "strike"})
_NEXT = 2  # sentences behind the rank in which its list may stand
_NEAR = 6  # words between what happened and the first time of the list
_GAP = 12  # words between two times of a list that goes into detail: "and in the course of the attack on Arden in"
# What may stand between two times of a plain list.
_JOINED = re.compile(r"\s*(?:,|;|\band\b)(?:\s*(?:and|then|again|on|in|once|more|also|,)\b)*\s*", re.IGNORECASE)
# A rank that counts within a stretch says nothing of what lies outside: "the third time this year", "since May".
_WITHIN = re.compile(r"\b(?:since|in|within|over|during|of)\s+(?:the\s+|a\s+)?$", re.IGNORECASE)
_STRETCH = frozenset({"this", "last", "past"})


def _joined(sentence: ParsedSentence, one: Time, other: Time) -> bool:
    """Whether two times stand in one list: a comma or "and", and no verb behind it."""
    between = sentence.tokens_of(Span(start=one.end, end=other.start))
    if not between or len(between) > _GAP or between[0].lower_ not in {",", "and"}:
        return False
    return all(t.pos_ not in {"VERB", "AUX"} and t.text not in {";", ":", "."} for t in between)


def _lists(sentence: ParsedSentence, times: Sequence[Time]) -> "Iterator[list[Time]]":
    """The stretches of times that stand beside each other in a list of two or more."""
    run: list[Time] = []
    for time in (t for t in times if t.type == "DATE"):
        if run and not _joined(sentence, run[-1], time):
            if len(run) > 1:
                yield run
            run = []
        run.append(time)
    if len(run) > 1:
        yield run


def _series(token: "Token") -> str | None:
    """What a word says happened: the family of its event, a verb's lemma."""
    if token.pos_ not in {"NOUN", "PROPN", "VERB"}:
        return None
    known = event_type(named(token), token.pos_)
    return known.family if known is not None else token.lemma


def _elsewhere(token: "Token", claim: Claim) -> bool:
    """Whether it befell something else than what the rank is about: "attacks on the city", of an embassy's third."""
    befallen = [
        p for c in token.children if c.lower_ in {"on", "against", "at"} for p in c.children if p.dep_ == "pobj"
    ]
    befallen += [
        c for c in token.children if c.dep_ in {"dobj", "nsubjpass", "compound"} and c.pos_ in {"NOUN", "PROPN"}
    ]
    words = {t.lemma for t in befallen if t.ent_type_ not in {"DATE", "TIME"}}
    return bool(words) and (claim.subject is None or words.isdisjoint(claim.subject.split()))


def _ranked_itself(token: "Token") -> bool:
    """Whether the list is that of another rank: "her third victory after those of 2022 and 2024", of his first."""
    return any(c.ent_type_ == "ORDINAL" for c in token.children)


def _the_others(tokens: "Sequence[Token]", at: int) -> bool:
    """Whether a word means the rest of what is counted: "the others came in May and June", not "the others fled"."""
    if tokens[at].lower_ != "others" or at == 0 or tokens[at - 1].lower_ != "the":
        return False
    verbs = [t.lemma for t in tokens[at + 1 :] if t.pos_ in {"VERB", "AUX"}]
    return bool(verbs) and all(verb in _BEFELL for verb in verbs)


def _told_of(tokens: "Sequence[Token]", series: str, claim: Claim) -> "tuple[Token, bool] | None":
    """The last word before the list that tells of what the rank counts, and whether it means earlier occurrences."""
    before = any(t.lower_ in _EARLIER for t in tokens)
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if _the_others(tokens, at):
            return token, True
        generic = before and token.lemma in _OCCASIONS
        if not generic and _series(token) != series:
            continue
        if len(tokens) - at - 1 > _NEAR or _elsewhere(token, claim) or _ranked_itself(token):
            return None
        following = any(t.lower_ in _AFTER for t in tokens[max(at - 4, 0) : at])
        return token, before or following
    return None


def _bounded(claim: Claim, sentence: ParsedSentence, times: Sequence[Time], text: str) -> bool:
    """Whether the rank counts within a stretch of time only."""
    listed = {time.start for run in _lists(sentence, times) for time in run}
    for time in times:
        if not claim.focus.end <= time.start < claim.end or time.start in listed:
            continue
        stretch = time.type in {"DURATION", "SET"} or time.text.lower().split()[0] in _STRETCH
        if stretch or _WITHIN.search(text, sentence.start, time.start) is not None:
            return True
    return False


def _listed(claim: Claim, ahead: Sequence[tuple[ParsedSentence, Sequence[Time]]], text: str) -> Claim:
    value = claim.value
    if not isinstance(value, OrdinalValue) or _bounded(claim, *ahead[0], text):
        return claim
    for sentence, times in ahead:
        for run in _lists(sentence, times):
            if run[0].start < claim.focus.end:
                continue
            begin = max(sentence.start, claim.focus.end) - sentence.offset
            words = [t for t in sentence.tokens if begin <= t.idx < run[0].start - sentence.offset and not t.is_space]
            told = _told_of(words, value.series, claim)
            if told is not None:
                listed = tuple(TimeValue.of(time) for time in run)
                plainly = all(_JOINED.fullmatch(text, a.end, b.start) for a, b in pairwise(run))
                found = {"listed": listed, "listed_before": told[1], "listed_plainly": plainly}
                return claim.model_copy(update={"setting": claim.setting.model_copy(update=found)})
    return claim


def with_lists(
    claims: Sequence[AnchoredClaim], sentences: Sequence[ParsedSentence], times: dict[int, tuple[Time, ...]], text: str
) -> list[AnchoredClaim]:
    """The claims, ranks with the times at which the text, in their sentence or the next two, says that it happened.

    `times` are those of each sentence, by its index.
    """
    place = {sentence.index: n for n, sentence in enumerate(sentences)}
    found = []
    for anchored in claims:
        if anchored.claim.value.type == "ordinal":
            at = place[anchored.sentence.index]
            ahead = [(s, times.get(s.index, ())) for s in sentences[at : at + 1 + _NEXT]]
            found.append(anchored.telling(_listed(anchored.claim, ahead, text)))
        else:
            found.append(anchored)
    return found
