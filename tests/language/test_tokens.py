"""The parse as plain Python says of each word what the model's own says."""

import pytest
from spacy.tokens import Doc as ModelDoc
from spacy.tokens import Token as ModelToken

from factcheck.language.model import load
from factcheck.language.tokens import Doc, Token, parses_of

TEXTS = (
    "A fire that broke out early on Tuesday in a warehouse at the edge of Aldmoor killed 3 people and hurt 12 others.",
    "“We heard a bang,” said Ana Ruiz, 34, who has worked there for years.  Nobody told us.",
    "Was it he, or was it not? It wasn't the U.S. Treasury; it cost $4.5m, no more.\nYes!",
    "He fell and she fell and they fell and it fell and we fell and you fell and all fell, they say",
    "a",
    " ",
    ") ) ,, “ 42 % - -- … ’ é\u00a0ß 🙂 x",
    "the mayor of " * 40,
)
_SAME = (
    "i", "idx", "text", "lower_", "lemma_", "pos_", "tag_", "dep_", "ent_type_", "ent_iob_", "is_alpha", "is_punct",
    "is_space", "is_quote", "is_stop", "like_num",
)  # fmt: skip
_WORDS = ("children", "lefts", "rights", "ancestors", "subtree")


def both(text: str) -> tuple[Doc, ModelDoc]:
    parse = load()(text)
    return parses_of(parse.vocab).read(parse, text), parse


@pytest.mark.parametrize("text", TEXTS)
def test_each_word_is_as_the_model_has_it(text: str) -> None:
    doc, parse = both(text)
    assert (doc.text, len(doc)) == (parse.text, len(parse))
    for token, theirs in zip(doc, parse, strict=True):
        assert [getattr(token, name) for name in _SAME] == [getattr(theirs, name) for name in _SAME]
        assert (token.lemma, token.end, len(token)) == (theirs.lemma_.lower(), theirs.idx + len(theirs), len(theirs))
        assert token.is_sent_start == bool(theirs.is_sent_start)
        assert (token.doc, token.sent.text) == (doc, theirs.sent.text)


@pytest.mark.parametrize("text", TEXTS)
def test_the_tree_is_the_models(text: str) -> None:
    def places(token: Token | ModelToken, way: str) -> list[int]:
        return [other.i for other in getattr(token, way)]

    doc, parse = both(text)
    for token, theirs in zip(doc, parse, strict=True):
        assert (token.head.i, token.left_edge.i) == (theirs.head.i, theirs.left_edge.i)
        assert [places(token, way) for way in _WORDS] == [places(theirs, way) for way in _WORDS]
        assert [token.is_ancestor(o) for o in doc] == [theirs.is_ancestor(o) for o in parse]


@pytest.mark.parametrize("text", TEXTS)
def test_sentences_and_names_are_the_models(text: str) -> None:
    doc, parse = both(text)
    for mine, theirs in zip(doc.sents, parse.sents, strict=True):
        assert (mine.start, mine.end, mine.text, mine.root.i) == (theirs.start, theirs.end, theirs.text, theirs.root.i)
        assert (mine.start_char, mine.end_char) == (theirs.start_char, theirs.end_char)
        assert [(e.start, e.end, e.label_, e.text) for e in mine.ents] == [
            (e.start, e.end, e.label_, e.text) for e in theirs.ents
        ]
    assert [(e.start, e.end, e.label_) for e in doc.ents] == [(e.start, e.end, e.label_) for e in parse.ents]


def test_a_text_without_a_word_has_no_sentence() -> None:
    doc, _ = both("")
    assert (doc, doc.sents, doc.ents, doc.text) == ((), (), (), "")


def test_neighbours_end_where_the_text_does() -> None:
    doc, _ = both("Two fell.")
    assert (doc[0].nbor().text, doc[2].nbor(-2).text) == ("fell", "Two")
    for token, places in ((doc[0], -1), (doc[2], 1)):
        with pytest.raises(IndexError):
            token.nbor(places)


def test_what_words_share_is_made_once() -> None:
    parses = parses_of(load().vocab)
    assert parses is parses_of(load().vocab)
    one, other = (parses.read(load()(text), text) for text in ("Two fell. Two rose.", "Two rose."))
    assert one[0].text is one[3].text is other[0].text
    assert one[0] != other[0]
