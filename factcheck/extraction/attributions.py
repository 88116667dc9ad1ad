"""Indirect speech: what a sentence reports as somebody's words, with the speaker and the verb that says so."""

from collections.abc import Iterator

from factcheck.extraction.context import SPEECH_VERBS, speaker_phrase
from factcheck.language.parsed import ParsedArticle, ParsedSentence
from factcheck.language.syntax import child
from factcheck.model.analysis import Attribution


def _in_sentence(sentence: ParsedSentence) -> Iterator[Attribution]:
    for verb in sentence.tokens:
        if verb.pos_ != "VERB" or verb.lemma_.lower() not in SPEECH_VERBS:
            continue
        who, said = child(verb, "nsubj"), child(verb, "ccomp")
        if said is None and verb.dep_ == "parataxis":
            said = verb.head
        if who is None or said is None:
            continue
        inside = {t.i for t in verb.subtree} if verb.dep_ == "parataxis" else set()
        tokens = [t for t in said.subtree if t.i not in inside and not t.is_punct and not t.is_space]
        if not tokens:  # a quotation mark parsed as what is said
            continue
        if not tokens:
            continue
        span = sentence.span(tokens[0], tokens[-1])
        yield Attribution(
            start=span.start,
            end=span.end,
            speaker=speaker_phrase(who),
            cue=sentence.span(verb, verb),
            cue_text=verb.text,
        )


def attributions(article: ParsedArticle) -> tuple[Attribution, ...]:
    """Every report of speech in text order."""
    found = [a for sentence in article.sentences for a in _in_sentence(sentence)]
    return tuple(sorted(found, key=lambda a: (a.start, a.end)))
