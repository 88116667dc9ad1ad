"""A draft's sentence that differs from its source's in one name or quality."""

import pytest

from factcheck import Article, check


def told(draft: str, source: str, title: str | None = None) -> list[str]:
    """Why the draft's statement is contradicted, by what one word it is."""
    articles = (Article.from_text(text, name=name, title=title) for text, name in ((draft, "d"), (source, "s")))
    mine, its = articles
    report = check(mine, [its])
    found = (f for f in report.findings if f.verdict == "contradiction" and f.kind == "statement")
    return [f"{f.sides[0].value} {f.sides[1].value}" for f in found if "against" in f.why]


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("Henry Bell studied at Selby High School in Denver.", "Bell attended Melford High School in Denver.",
         "Selby High School Melford High School"),
        ("The painter Kurt Adler died at Selby Hospital.", "Kurt Adler, the painter, died at Melford Hospital in May.",
         "Selby Hospital Melford Hospital"),
        ("The mill planned to sell its cloth through Norvik.", "The mill planned to sell its cloth through Ardent.",
         "Norvik Ardent"),
        ("The critics praised the costumes worn by Kevin Marsh.",
         "The critics praised the costumes worn by Kevin Boyle in March.", "Kevin Marsh Kevin Boyle"),
        ("The police arrested Bell and Marsh behind the old chapel.",
         "The police arrested Bell and Reuter behind the old chapel on Monday.", "Marsh Reuter"),
        ("The new opera house received mixed reviews from critics.",
         "The new opera house received positive reviews from many critics.", "mixed positive"),
        ("A Dutch tourist fell into the old harbour at noon.", "A Belgian tourist fell into the old harbour.",
         "Dutch Belgian"),
        ("The mayor broke her wrist at the opening of the bridge.",
         "The mayor broke her ankle at the opening of the bridge.", "wrist ankle"),
    ],
)  # fmt: skip
def test_one_word_is_another(draft: str, source: str, words: str) -> None:
    assert told(draft, source) == [words]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # one of several, and lists that may go on
        ("The police arrested Marsh behind the chapel.", "The police arrested Bell and Reuter behind the chapel."),
        ("The mill sold cloth to Norvik and Ardent.", "The mill sold cloth to firms including Norvik and Selby."),
        # the source has the draft's word, too
        ("The new opera house received mixed reviews.", "The new opera house received mixed to positive reviews."),
        ("A Dutch tourist fell into the harbour.", "A Dutch-Belgian tourist fell into the harbour."),
        # one place may lie in the other, and one name be another's short form
        ("The painter lived near Oakhurst with his sister.", "The painter lived near Melford with his sister."),
        ("The painter Kurt Adler opened the new museum.", "The painter Adler opened the new museum."),
        # not on one word: each has its own
        ("The old mayor met a Dutch tourist in the harbour.", "The Belgian mayor met an old tourist in the harbour."),
        # two days may have two of a sort
        ("On 3 May the mayor opened a school with Norvik.", "On 9 June the mayor opened a school with Ardent."),
        # neither grades nor kin: both may be so
        ("The new opera house received long reviews.", "The new opera house received kind reviews."),
        # only half of the sentence is told
        ("The Dutch owners of the mill asked the council for help.", "The Belgian owners sold a boat."),
    ],
)  # fmt: skip
def test_both_may_be_so(draft: str, source: str) -> None:
    assert told(draft, source) == []


def test_what_a_source_has_elsewhere_is_no_slip() -> None:
    source = "The new opera house received positive reviews. A paper called the music mixed."
    assert told("The new opera house received mixed reviews.", source) == []
