"""Questions that the next sentence answers: "How many died? Twelve." The answer needs the words of the question."""

from factcheck.extraction.sentence.reading import Reading

_CARRYING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})


def asked_in(reading: Reading) -> tuple[tuple[str, str], ...]:
    """The words that carry a question, each as its lemma and part of speech; none where the sentence asks nothing.

    What somebody is quoted as asking, nobody answers in the next sentence.
    """
    if reading.tokens[-1].text != "?" or reading.quoted:
        return ()
    carrying = (t for t in reading.tokens if t.pos_ in _CARRYING and not t.is_stop and t.is_alpha)
    return tuple(dict.fromkeys((t.lower_ if t.pos_ == "PROPN" else t.lemma, t.pos_) for t in carrying))
