"""Sentences → claims: every kind's pattern over every sentence, each assertion with its clause and context."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from factcheck.catalog import Kind, event_type, event_words
from factcheck.extraction.attribution.attributions import attributions
from factcheck.extraction.attribution.context import Context
from factcheck.extraction.attribution.cues import speaker_phrase
from factcheck.extraction.attribution.paragraphs import paragraphs_of
from factcheck.extraction.attribution.speakers import Voices
from factcheck.extraction.attribution.utterances import QuotedIn, Utterance, utterances, voiced
from factcheck.extraction.names.cast import Cast
from factcheck.extraction.pattern import Patterns, patterns_of
from factcheck.extraction.persons.stand_ins import StandIns
from factcheck.extraction.questions import asked_in
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.extraction.sentence.topic import Topic
from factcheck.extraction.setting import setting_of
from factcheck.extraction.timing.as_of import as_of
from factcheck.extraction.timing.occasions import with_lists
from factcheck.extraction.tolls.groups_told import groups_before, groups_here, may_tell_groups
from factcheck.extraction.tolls.roll import reconciled
from factcheck.extraction.tolls.scopes import scope_of
from factcheck.extraction.tolls.shares_told import may_tell, parts_told, shared
from factcheck.language.parsed import AnchoredClaim, ParsedArticle, ParsedSentence
from factcheck.model.analysis import Attribution, Quotation
from factcheck.model.base import Span
from factcheck.model.claim import EVERYWHERE, Claim, Setting
from factcheck.model.quantity import Quantity
from factcheck.model.time import Time
from factcheck.model.trusted import changed, trusted
from factcheck.model.value import NameValue
from factcheck.values.quantities.quantity import find_quantities, outside
from factcheck.values.time import find_times

_new_claim, _setting = trusted(Claim), trusted(Setting)
_span = trusted(Span)
FOCUS_LIMIT = 80
_LONGEST_CLAUSE = 1_000
_LONGEST_TITLE = 300
_WORD = re.compile(r"[^\W_]+")
_LEDE = 3  # sentences
_DEADLY = frozenset(
    "fatal deadly fatally homicide murder slaying manslaughter dead killed dies died kills slain".split()
)
_NOT_DEADLY = frozenset({"attempted", "attempt", "non", "not", "nonfatal", "weapon", "force", "conduct", "intent"})
_QUOTING = frozenset({"quotation", "attribution"})  # of these the deciding words are what was said, however long
_SCOPED = frozenset({"count", "money", "percent", "presence", "score"})  # what is told of a place, over a time
_AnySpan = TypeVar("_AnySpan", bound=Span)


@dataclass(frozen=True)
class Extracted:
    """What extraction saw in one article, in text order; `cast` are the persons that it names."""

    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    claims: tuple[AnchoredClaim, ...]
    quotations: tuple[Quotation, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    spoken: tuple[Utterance, ...] = ()
    cast: Cast | None = None


@dataclass(frozen=True, slots=True)
class _Around:
    """What a claim's sentence does not tell: the article, who speaks in it, and its topic, as a setting."""

    name: str
    text: str
    published: date | None
    topic: Setting
    voices: Voices


def _clause(reading: Reading, assertion: Assertion) -> Span:
    """The clause around the trigger, wide enough for the focus, inside the sentence unless the focus runs on."""
    sentence = reading.sentence
    clause = sentence.whole if assertion.whole else reading.clause(assertion.trigger)
    focus = assertion.focus
    first, last, begin, behind = clause.start, clause.end, focus.start, focus.end
    if sentence.start <= first <= begin and behind <= last <= sentence.end and last - first <= _LONGEST_CLAUSE:
        return clause
    start = max(min(first, begin), sentence.start)
    end = max(min(last, sentence.end), behind)
    if end - start > _LONGEST_CLAUSE:  # a list without end: what stands around the focus, in whole words
        words = reading.between(max(start, begin - _LONGEST_CLAUSE // 2), min(end, behind + _LONGEST_CLAUSE // 2))
        cut = sentence.span(words[0], words[-1])
        start, end = min(cut.start, begin), max(cut.end, behind)
    return clause if (start, end) == (first, last) else _span(start=start, end=end)


def _topic(article: ParsedArticle) -> frozenset[str]:
    """The words of what an article is about, in lower case: of its title, else of its headline."""
    title = article.article.title
    if title is None:
        headline = next((b for b in article.blocks if b.role == "headline"), None)
        title = article.article.text[headline.start : headline.end] if headline is not None else ""
    return frozenset(_WORD.findall(title[:_LONGEST_TITLE].lower()))


def _speaker(reading: Reading, assertion: Assertion, context: Context, voices: Voices) -> str | None:
    """Who says so: whoever the clause is put in the mouth of, else whose quotation it stands in."""
    if assertion.speaker is not None:
        return assertion.speaker
    if context.speaker is not None:
        found = voices.of(reading.sentence.block, context.speaker, context.cue)
        if found is not None:
            return found.name
    if reading.quoted:
        offset, trigger = reading.sentence.offset, assertion.trigger
        at, end = offset + trigger.idx, offset + trigger.end
        for u in reading.quoted:
            if u.speaker is not None and u.words.start <= at and end <= u.words.end:
                return u.speaker.name
    return speaker_phrase(context.speaker) if context.speaker is not None else None


def _claim(around: _Around, reading: Reading, assertion: Assertion, kind: Kind) -> AnchoredClaim:
    sentence, trigger = reading.sentence, assertion.trigger
    context = reading.context(trigger)
    clause = _clause(reading, assertion)
    start, end, offset = clause.start, clause.end, sentence.offset
    anchor = assertion.anchor if assertion.anchor is not None else trigger
    hedged = assertion.hedged and context.certainty == "asserted"
    setting = around.topic
    if not assertion.whole:
        setting = setting_of(reading, clause, assertion.focus, trigger, setting.topic)
        if assertion.value.type in _SCOPED:
            scope = scope_of(reading, clause, assertion.focus, trigger)
            setting = changed(setting, scope=scope) if scope is not EVERYWHERE else setting
    if assertion.bearers or assertion.whose is not None:
        setting = changed(setting, bearers=assertion.bearers, whose=assertion.whose)
    if assertion.label:
        setting = changed(setting, times=())
    claim = _new_claim(
        id="",
        article=around.name,
        kind=kind.id,
        start=start,
        end=end,
        quote=around.text[start:end],
        focus=assertion.focus,
        value=assertion.value,
        polarity=assertion.polarity or context.polarity,
        certainty=assertion.certainty or ("hedged" if hedged else context.certainty),
        speaker=_speaker(reading, assertion, context, around.voices),
        as_of=as_of(reading, trigger, around.published) if reading.times else around.published,
        attribute=assertion.attribute,
        subject=assertion.subject,
        anchor=_span(start=offset + anchor.idx, end=offset + anchor.end),
        lead=sentence.lead,
        headline=sentence.headline,
        setting=setting,
    )
    return AnchoredClaim(claim, anchor, trigger, sentence)


class _Along(Generic[_AnySpan]):
    """Hands out, sentence by sentence in text order, the spans that lie inside each: one pass over all of them."""

    def __init__(self, spans: Sequence[_AnySpan]) -> None:
        self._spans = spans
        self._at = 0

    def inside(self, sentence: ParsedSentence) -> tuple[_AnySpan, ...]:
        """The spans inside the sentence; sentences must come in text order."""
        spans, count, at = self._spans, len(self._spans), self._at
        while at < count and spans[at].start < sentence.start:
            at += 1
        first = at
        while at < count and spans[at].end <= sentence.end:
            at += 1
        self._at = at
        return tuple(spans[first:at])


def _assertions(reading: Reading, patterns: Patterns) -> Iterator[tuple[Kind, Assertion]]:
    for kind, find in patterns.to_try(reading):
        for assertion in find(reading, kind):
            focus = assertion.focus
            if focus.end - focus.start <= FOCUS_LIMIT or assertion.value.type in _QUOTING:
                yield kind, assertion


def _tells_harm(article: ParsedArticle) -> bool:
    """Whether the article speaks of something that harms people, an attack or a crash."""
    naming = event_words()
    for sentence in article.sentences:
        for token in sentence.tokens:
            if token.lemma in naming and token.pos_ in {"NOUN", "PROPN", "VERB"}:
                known = event_type(token.lemma, token.pos_)
                if known is not None and (known.harms or known.family == "death"):
                    return True
    return False


def _tells_death(article: ParsedArticle, topic: frozenset[str]) -> bool:
    """Whether title or lede speak of a death, counted or not: "the fatal shooting", "a homicide"."""
    told = (s.tokens for s in article.sentences if s.lead and s.index < _LEDE)
    for words in (topic, *({t.lower_ for t in tokens} for tokens in told)):
        if words & _DEADLY and not words & _NOT_DEADLY:
            return True
    return False


def _kept(found: Iterable[tuple[Assertion, AnchoredClaim]]) -> Iterator[AnchoredClaim]:
    """The claims without those that give way."""
    pairs = list(found)
    best: dict[tuple[str, str], int] = {}
    kinds = [anchored.claim.kind for _, anchored in pairs]
    for kind, (assertion, _) in zip(kinds, pairs, strict=True):
        key, rank = (kind, assertion.attribute), assertion.rank
        if rank < best.setdefault(key, rank):
            best[key] = rank
    for kind, (assertion, anchored) in zip(kinds, pairs, strict=True):
        rank = assertion.rank
        if rank > 1 and anchored.claim.certainty != "asserted":  # "whether he was hurt"
            continue
        if rank == best[kind, assertion.attribute] and (kind, assertion.yields) not in best:
            yield anchored


def _claimed_once(claims: list[AnchoredClaim]) -> list[AnchoredClaim]:
    """Without the bare counts of what a toll counts: "23 people lost their lives" is one claim, not two."""
    tolls = {at for c in claims if c.claim.kind == "toll" for at in _places(c)}
    return [c for c in claims if c.claim.kind != "count" or tolls.isdisjoint(_places(c))] if tolls else claims


class _Named:
    """The names of an article so far: of each its first mention counts, and no bare word that a longer name has."""

    def __init__(self) -> None:
        self._names: set[tuple[str, tuple[str, ...]]] = set()
        self._words: set[str] = set()

    def adds(self, name: NameValue) -> bool:
        """Whether a name is new."""
        if (name.sort, name.parts) in self._names or (name.sort == "word" and name.parts[0] in self._words):
            return False
        self._names.add((name.sort, name.parts))
        self._words.update(name.parts)
        return True


def _places(anchored: AnchoredClaim) -> range:
    focus = anchored.claim.focus
    return range(focus.start, focus.end)


def _place(anchored: AnchoredClaim) -> tuple[int, int, str]:
    claim = anchored.claim
    focus = claim.focus
    return focus.start, focus.end, claim.kind


def _with_groups(
    kept: list[AnchoredClaim], grouped: Sequence[Reading], around: _Around, kinds: tuple[Kind, ...]
) -> list[AnchoredClaim]:
    """The claims, and those of the groups that sentences tell apart from a toll: "nine of the dead were children"."""
    toll = next((kind for kind in kinds if kind.id == "toll"), None)
    if toll is None or not any(c.claim.kind == toll.id for c in kept):
        return kept
    for reading in grouped:
        here = [c for c in kept if c.sentence is reading.sentence]
        kept = [c for c in kept if c.sentence is not reading.sentence]
        told = groups_here(here, reading)
        for group in groups_before(kept, reading):
            focus = reading.sentence.span(group.first, group.noun)
            told = [c for c in told if c.claim.focus.end <= focus.start or focus.end <= c.claim.focus.start]
            assertion = Assertion(trigger=group.noun, focus=focus, value=group.value, attribute=group.attribute, rank=0)
            told.append(_claim(around, reading, assertion, toll))
        kept.extend(told)
    return kept


def extract_claims(article: ParsedArticle, kinds: tuple[Kind, ...]) -> Extracted:
    """The times, quantities, claims, quotations and reported speech of an article, headline first, in text order.

    A claim is dropped where its focus would be longer than the contract allows: it would quote, not point; and where
    it gives way to others (see `Assertion`).
    """
    text, published = article.article.text, article.article.published
    times = find_times(text, published)
    quantities = outside(find_quantities(text), (t for t in times if t.type == "TIME"))
    along_times, along_quantities = _Along(times), _Along(quantities)
    paragraphs = paragraphs_of(article)
    cast = Cast(doc for _, doc in article.docs)
    voices = Voices(paragraphs, cast)
    around = _Around(article.article.name, text, published, _setting(topic=_topic(article)), voices)
    patterns = patterns_of(kinds)
    harm, spoken = _tells_harm(article), utterances(paragraphs, voices)
    quoted = QuotedIn(spoken)
    found: dict[tuple[str, int, int, str, str | None], tuple[Assertion, AnchoredClaim]] = {}
    affected: list[tuple[Assertion, AnchoredClaim]] = []
    dated: dict[int, tuple[Time, ...]] = {}
    named, topic, asked = _Named(), Topic(cast), tuple[tuple[str, str], ...]()
    stand_ins, parted, grouped = StandIns(cast), list[Reading](), list[Reading]()
    for sentence in article.sentences:
        said = quoted(sentence)
        here = along_times.inside(sentence), along_quantities.inside(sentence)
        reading = Reading(sentence, *here, harm, said, cast, topic)
        reading.stands_for = stand_ins.read(sentence, said)
        reading.asked, asked = asked, asked_in(reading)
        dated[sentence.index] = reading.times
        for kind, assertion in _assertions(reading, patterns):
            value = assertion.value
            if value.type == "name" and not named.adds(value):
                continue
            if assertion.people is not None:
                affected.append((assertion, _claim(around, reading, assertion, kind)))
                continue
            # "Ruiz and Bell were arrested": one word tells of two
            whose = assertion.subject if assertion.value.type == "status" else None
            focus = assertion.focus
            key = (kind.id, focus.start, focus.end, assertion.attribute, whose)
            if key not in found or assertion.rank < found[key][0].rank:
                found[key] = (assertion, _claim(around, reading, assertion, kind))
        if may_tell(reading):
            parted.append(reading)
        if may_tell_groups(reading):
            grouped.append(reading)
        topic.follow(sentence)
    kept = _claimed_once(
        [
            *(c for _, c in reconciled(affected, dated, fatal=_tells_death(article, around.topic.topic))),
            *_kept(found.values()),
        ]
    )
    if grouped:
        kept = _with_groups(kept, grouped, around, kinds)
    for reading in parted:
        kept.extend(parts_told([c for c in kept if c.sentence is reading.sentence], reading))
    kept = with_lists(shared(kept), article.sentences, dated, text)
    claims = sorted(kept, key=_place)
    return Extracted(
        times=times,
        quantities=quantities,
        claims=tuple(claims),
        quotations=voiced(article, paragraphs, voices, spoken),
        attributions=attributions(article, paragraphs, voices),
        spoken=spoken,
        cast=cast,
    )
