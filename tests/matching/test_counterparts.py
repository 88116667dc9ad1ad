"""Clauses told alike but for one name: what makes them one deed, and what keeps them apart."""

import pytest

from factcheck import Article, check

MAYOR = "Mayor Clara Bell, 61, spoke to 14 reporters in Selby."
MOVED = "Tom Reed will be moved from the county jail to Arden State Prison within ten days."


def contradicted(draft: str, source: str) -> bool:
    found = check(
        Article.from_text(f"{MAYOR}\n\n{draft}", name="draft"),
        [Article.from_text(f"{MAYOR}\n\n{source}", name="source")],
    ).findings
    return any(f.kind == "part" and f.verdict == "contradiction" for f in found)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("He is to be transferred to Melford State Prison from the county jail within 10 days.", True),
        ("Tom Reed is to be moved to Melford State Prison from the county jail within 12 days.", False),  # figures
        ("He is to be transferred to Arden State Prison from the county jail within 10 days.", False),  # the same
        ("Anna Ruiz will be moved from the county jail to Melford State Prison within ten days.", False),  # another
        ("Tom Reed sent a letter to Melford State Prison.", False),  # another deed
        ("Tom Reed will be moved from Arden State Prison to Melford State Prison within ten days.", False),  # both told
        # it tells that, too
        ("He is to be moved to Melford State Prison from the county jail. He was moved to Arden State Prison.", False),
        ("Tom Reed will not be moved from the county jail to Melford State Prison within ten days.", False),  # denied
    ],
)
def test_one_deed_and_two_names(source: str, *, expected: bool) -> None:
    assert contradicted(MOVED, source) is expected


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        ("Norvik sued Harbour Foods over the patent.", "Harbour Foods sued Norvik over the patent.", True),
        ("Norvik sued Harbour Foods over the patent.", "Norvik sued Harbour Foods over the patent.", False),
        ("Norvik sued Harbour Foods over the patent.", "Harbour Foods sued Norvik over a debt.", False),
    ],
)
def test_two_names_changed_about(draft: str, source: str, *, expected: bool) -> None:
    assert contradicted(draft, source) is expected


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        (
            "Rex, the dog, had been beaten and was lying in the kitchen.",
            "The dog, Rex, was found beaten in the yard.",
            True,
        ),
        (
            "Rex, the dog, had been beaten and was lying in the garden.",
            "The dog, Rex, was found beaten in the yard.",
            False,
        ),
        ("Rex, the dog, was lying in the kitchen.", "The cat, Tibbles, was found in the yard.", False),
    ],
)
def test_the_parts_of_a_house(draft: str, source: str, *, expected: bool) -> None:
    assert contradicted(draft, source) is expected


def test_articles_of_two_stories_are_not_compared() -> None:
    source = "He is to be transferred to Melford State Prison from the county jail within 10 days."
    found = check(Article.from_text(MOVED, name="draft"), [Article.from_text(source, name="source")]).findings
    assert not [f for f in found if f.kind == "part"]
