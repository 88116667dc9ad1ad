"""Whom a pronoun stands for, and where that cannot be told."""

import pytest

from factcheck.extraction.antecedents import antecedents
from factcheck.language.model import load
from factcheck.model.article import Article
from factcheck.segmentation import segment


def meant(text: str) -> str | None:
    """Whom "he" in the last sentence stands for."""
    return antecedents(segment(Article.from_text(text, name="a"), load()))[-1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Reed sold the house. He was arrested.", "Tom Reed"),
        ("Tom Reed sold the house. Reed left town. He was arrested.", "Tom Reed"),
        ("Tom Reed sold the house. It stood empty. He was arrested.", "Tom Reed"),
        ("He was arrested.", None),
        ("Tom Reed sold the house to John Bell. He was arrested.", None),
        ("Neighbours knew Tom Reed. He was arrested.", None),
        ("Tom Reed sold the house. John Bell bought it. He was arrested.", "John Bell"),
        ("Spokesman Tom Reed said that a man fled. He was arrested.", None),
        ("Tom Reed sold the house. The driver fled. He was arrested.", None),
        ("Tom Reed sold the house. It rained. It snowed. It was cold. He was arrested.", None),
    ],
)
def test_the_one_a_pronoun_stands_for(text: str, name: str | None) -> None:
    assert meant(text) == name
