"""Whom a pronoun stands for, and where that cannot be told."""

import pytest

from factcheck.extraction.attribution.paragraphs import paragraphs_of
from factcheck.extraction.attribution.speakers import Voices
from factcheck.extraction.attribution.utterances import QuotedIn, utterances
from factcheck.extraction.names.cast import Cast
from factcheck.extraction.persons.stand_ins import StandIns
from factcheck.language.model import load
from factcheck.model.article import Article
from factcheck.segmentation import segment

_PRONOUNS = {"he", "she", "him", "her", "his"}


def meant(text: str) -> str | None:
    """Whom the last pronoun of a text stands for."""
    article = segment(Article.from_text(text, name="a"), load())
    cast, paragraphs = Cast(doc for _, doc in article.docs), paragraphs_of(article)
    quoted, reader, found = QuotedIn(utterances(paragraphs, Voices(paragraphs, cast))), StandIns(cast), None
    for sentence in article.sentences:
        told = reader.read(sentence, quoted(sentence))
        for token in sentence.tokens:
            if token.lower_ in _PRONOUNS:
                found = told.get(token.i)
    return found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Reed sold the house. He was arrested.", "Tom Reed"),
        ("Tom Reed sold the house. Reed left town. He was arrested.", "Tom Reed"),
        ("Tom Reed sold the house. It stood empty. He was arrested.", "Tom Reed"),
        ("Neighbours knew Tom Reed. He was arrested.", "Tom Reed"),
        ("Tom Reed sold the house. John Bell bought it. He was arrested.", "John Bell"),
        # by the sex of the name, of the title, of the noun beside it
        ("Tom Reed met Ana Hall in the garden. She was arrested.", "Ana Hall"),
        ("Tom Reed met Ana Hall in the garden. He was arrested.", "Tom Reed"),
        ("Mr Okoro met Mrs Lund. She was arrested.", "Lund"),
        ("Police spokeswoman Kim Adair named the dead man as Tom Reed. She gave no details.", "Kim Adair"),
        # who speaks, and who is spoken of
        ("Tom Reed fell. He lay still, Inspector John Bell said. He was taken to hospital.", "Tom Reed"),
        ("John Bell won the race. “Nobody was hurt,” said Tom Reed. “It was luck,” he said.", "Tom Reed"),
        ("“She is a fine pilot,” Ana Hall said of Eva Lund.", None),
        # the clause above, and the subject of "met him"
        ("Eva Lund fell when she crossed the road.", "Eva Lund"),
        ("Tom Reed was late. John Bell met him at the door.", "Tom Reed"),
        ("John Bell, who said that he was tired, met Tom Reed.", "John Bell"),
        # a first name, and what the article calls somebody
        ("Ana Hall runs a shop. Ana opened it in 2010. She sells tea.", "Ana Hall"),
        ("The baker Tom Reed was late. The baker slept. He was fined.", "Tom Reed"),
        ("Tom Reed won the race. The 34-year-old plumber trained alone. He was happy.", "Tom Reed"),
        ("Tom Reed, 34, won the race. His wife, Eva Lund, was there. He thanked her.", "Eva Lund"),
        ("Tom Reed spoke to John Bell. He was arrested.", "Tom Reed"),  # the subject goes on
    ],
)
def test_the_one_a_pronoun_stands_for(text: str, name: str | None) -> None:
    assert meant(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "He was arrested.",
        "Tom Reed sold the house to John Bell, and John Bell paid Tom Reed. He was arrested.",  # which of them?
        "Tom Reed sold the house. The driver fled. He was arrested.",
        "Tom Reed sold the house. A man fled. He was arrested.",
        "Tom Reed sold the house. She was arrested.",
        "Tom Reed sold it. It rained. It snowed. It froze. It was cold. It was dark. He was arrested.",
        "Tom Reed was late. The man who shot Bell is 30. He is in hospital.",
        "Ana Hall spoke. Her sister Eva, who found the shop, wept. She was the kindest of all.",
        "Tom Reed won. The deputy is survived by his wife.",
        "Sheriff Kim Adair spoke. According to a spokeswoman, nobody fled; she called that a rumour.",
        "By Ana Hall. She was arrested.",  # who wrote it
        "Ana Hall’s mother ran a shop. She was arrested.",  # either
        "The trawler Ana Hall sank. She was built in 1970.",
        "Tom Reed and John Bell spoke. He was arrested.",
        "Tom Reed fell. “Nobody was hurt,” Inspector John Bell said. He was taken to hospital.",
    ],
)
def test_a_pronoun_that_stands_open(text: str) -> None:
    assert meant(text) is None
