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


@pytest.mark.parametrize(
    ("draft", "source", "near"),
    [
        # another person, another person's thing
        ("The captain of the trawler was flown to Naples.", "The captain of the trawler was flown to Leeds.",
         "The cook of the trawler was flown to Leeds."),
        ("The captain of the trawler was flown to Naples.", "The captain of the trawler was flown to Leeds.",
         "The captain of the ferry was flown to Leeds."),
        ("The mayor broke her wrist at the opening of the bridge.",
         "The mayor broke her ankle at the opening of the bridge.",
         "The baker broke her ankle at the opening of the bridge."),
        # another occasion, another time
        ("The painter Kurt Adler fell ill at Selby Hospital on Monday.",
         "The painter Kurt Adler fell ill at Melford Hospital on Monday.",
         "The painter Kurt Adler fell ill at Melford Hospital in 1998."),
        ("The mayor broke her wrist in March at the bridge.", "The mayor broke her ankle in March at the bridge.",
         "The mayor broke her ankle in August at the bridge."),
        # one of several, and one more
        ("A Dutch tourist fell into the old harbour at noon.", "A Belgian tourist fell into the old harbour.",
         "Another tourist, a Belgian tourist, fell into the old harbour."),
        ("The critics praised the costumes worn by Kevin Marsh.",
         "The critics praised the costumes worn by Kevin Boyle.",
         "The critics also praised the costumes worn by Kevin Boyle."),
        ("The surgeon mended her wrist at the clinic in Selby.", "The surgeon mended her ankle at the clinic in Selby.",
         "The surgeon mended her ankle and hip at the clinic in Selby."),
        # some of each
        ("A Dutch tourist drowned in the old harbour.", "A Belgian tourist drowned in the old harbour.",
         "Belgian tourists drowned in the old harbour."),
        # the kind above it
        ("The singer fell asleep on the bus to the wedding.", "The singer fell asleep on the train to the wedding.",
         "The singer fell asleep on the way to the wedding."),
        # two speakers, and what may be
        ("The captain said that a Dutch tourist stole the boat.",
         "The captain said that a Belgian tourist stole the boat.",
         "The cook said that a Belgian tourist stole the boat."),
        ("The mill sold its old cloth through Norvik.", "The mill sold its old cloth through Ardent.",
         "The mill may sell its old cloth through Ardent."),
    ],
)  # fmt: skip
def test_two_differences_are_two_things(draft: str, source: str, near: str) -> None:
    assert told(draft, source)
    assert told(draft, near) == []


def test_what_a_source_has_elsewhere_is_no_slip() -> None:
    source = "The new opera house received positive reviews. A paper called the music mixed."
    assert told("The new opera house received mixed reviews.", source) == []
