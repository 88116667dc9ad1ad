"""What one alone holds is told of one: two who hold it are held against each other, those of open slots are not."""

import pytest

from factcheck import Article, compare
from tests.reading import against

STORY = "The ferry office at Ardenmoor was robbed on Friday, and Clara Bell, 41, was hurt near Pike Wood. "

# Each with the name that stands in the slot, in the one article and in the other.
HELD = (
    # a prize, a race, an election
    ("Maren Halden has won the Brisk Prize for her poems.", "The Brisk Prize went to Peter Odell.",
     "Maren Halden", "Peter Odell"),
    ("Daniel Koros finished first in the Ardenmoor Marathon.", "Simon Tadd won the Ardenmoor Marathon.",
     "Daniel Koros", "Simon Tadd"),
    ("Helen Lark was named winner of the Quill Award.", "Oscar Bream received the Quill Award.",
     "Helen Lark", "Oscar Bream"),
    ("Lantern Cup winner Nora Tilby thanked her mother.", "The jury gave the Lantern Cup to Andrew Stroud.",
     "Nora Tilby", "Andrew Stroud"),
    ("The winner of the Delta Trophy is Paula Finch.", "Walter Hebden was awarded the Delta Trophy.",
     "Paula Finch", "Walter Hebden"),
    # an office, by whatever words
    ("The mayor of Ardenmoor, Anna Lind, spoke.", "Karl Brandt, the mayor of Ardenmoor, spoke.",
     "Anna Lind", "Karl Brandt"),
    ("Norvelle Foods chief executive Ida Crane spoke.", "Jon Pratt, chief executive of Norvelle Foods, spoke.",
     "Ida Crane", "Jon Pratt"),
    ("Alice Moran was elected chairwoman of Corvane Bank.", "Corvane Bank's chairman, Henry Stell, spoke.",
     "Alice Moran", "Henry Stell"),
    ("Castine Foods appointed Laura Gill as finance director.",
     "Neil Farr was appointed finance director of Castine Foods.", "Laura Gill", "Neil Farr"),
    ("Captain of the Osprey Nicholas Berg was rescued.", "The captain of the Osprey, Oliver Strand, was rescued.",
     "Nicholas Berg", "Oliver Strand"),
    ("The head of the observatory, Ruth Amsel, spoke.", "Joseph Karam, head of the observatory, spoke.",
     "Ruth Amsel", "Joseph Karam"),
    ("The museum's director, Emma Rowe, spoke.", "Hugh Stam, the director of the museum, spoke.",
     "Emma Rowe", "Hugh Stam"),
    ("Council leader Martha Pell resigned.", "The leader of the council, Ivan Drew, has resigned.",
     "Martha Pell", "Ivan Drew"),
    ("Sarnia's foreign minister, Eva Lis, spoke.", "Foreign minister of Sarnia Jack Kos spoke.", "Eva Lis", "Jack Kos"),
    # a work, a delegation, a successor, an owner
    ("Martha Sund wrote The Salt Road.", "The Salt Road's author, Jens Falk, spoke.", "Martha Sund", "Jens Falk"),
    ("The opera will be directed by Irene Moll.", "Benjamin Carr will direct the opera.",
     "Irene Moll", "Benjamin Carr"),
    ("Velden's delegation was led by Grace Oland.", "Peter Marsh headed Velden's delegation.",
     "Grace Oland", "Peter Marsh"),
    ("The inquiry is led by Susan Bright.", "Thomas Kerr leads the inquiry.", "Susan Bright", "Thomas Kerr"),
    ("Paul Denby will replace Raymond Oakes as coach.", "Michael Tranter is to succeed Raymond Oakes as coach.",
     "Paul Denby", "Michael Tranter"),
    ("The brewery is owned by Leon Hatch.", "Victor Sale owns the brewery.", "Leon Hatch", "Victor Sale"),
    ("Edith Moor, who chairs the jury, spoke.", "The jury was chaired by Oliver Penn.", "Edith Moor", "Oliver Penn"),
    ("Selby Town have appointed Max Reeve as head coach.", "Adam Holt was named head coach of Selby Town.",
     "Max Reeve", "Adam Holt"),
)  # fmt: skip


def told(one: str, other: str) -> set[frozenset[str]]:
    """The names that are held against each other."""
    report = compare([Article.from_text(STORY + text, name=name) for name, text in (("a", one), ("b", other))])
    names = {claim.id: claim.value.text for claim in report.claims}
    clashes = (f for f in report.findings if f.kind == "statement" and f.verdict == "contradiction")
    return {frozenset(names[side.claim] for side in f.sides) for f in clashes}


def test_each_two_who_hold_one_thing_are_told() -> None:
    found = told(" ".join(row[0] for row in HELD), " ".join(row[1] for row in HELD))
    assert [row for row in HELD if frozenset(row[2:]) not in found] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police arrested Mark Lind over the theft.", "A man named as Paul Reyes was arrested over the theft."),
        ("Mark Lind was charged with the theft.", "Paul Reyes has been charged with stealing the takings."),
        ("Mark Lind admitted the theft.", "Paul Reyes pleaded guilty to the theft."),
        ("The robber was named as Mark Lind.", "Police identified the robber as Paul Reyes."),
        ("Luca Marin scored the winning goal for Selby.", "The winner for Selby was scored by Tom Arlen."),
        ("Selby won the match against Melford.", "Melford won the match against Selby."),
        ("The mayor of Ardenmoor, Anna Lind, spoke.", "In Ardenmoor the mayor, Karl Brandt, spoke."),
    ],
)
def test_two_who_hold_what_one_article_has_one_of(one: str, other: str) -> None:
    assert told(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # another prize, another sort of it, another year, another part, several of them
        ("Maren Halden won the Brisk Prize for poetry.", "Peter Odell won the Brisk Prize for fiction."),
        ("Maren Halden won the Brisk Prize in 2019.", "Peter Odell won the Brisk Prize."),
        ("Maren Halden won the Brisk Prize.", "Last year the Brisk Prize went to Peter Odell."),
        ("Maren Halden won the Brisk Prize.", "Peter Odell shared the Brisk Prize with her."),
        ("Maren Halden has won a Brisk Prize.", "Peter Odell won a Brisk Prize, too."),
        ("Maren Halden and Peter Odell won the Brisk Prize.", "Peter Odell won the Brisk Prize."),
        ("Maren Halden won the first stage of the race.", "Peter Odell won the race."),
        ("Maren Halden won the women's race.", "Peter Odell won the men's race."),
        ("Maren Halden won the downhill race.", "Paula Odell won the slalom race."),
        ("Maren Halden won the race on the mare Dusk.", "The jockey Peter Odell won the race."),
        ("Maren Halden won the final.", "Peter Odell won the final."),
        ("Maren Halden won her title.", "Peter Odell won his title."),
        ("Maren Halden won the Selby match on court one.", "Peter Odell won the Selby match on court two."),
        # a side and its captain, a side by two names
        ("Selby Rovers won the cup.", "Luca Marin won the cup."),
        ("Selby won the match.", "The Foxes won the match."),
        # a former, acting or other holder, another office, an office of many, of long ago
        ("Former mayor of Ardenmoor Anna Lind spoke.", "Karl Brandt, the mayor of Ardenmoor, spoke."),
        ("The deputy mayor of Ardenmoor, Anna Lind, welcomed it.", "The mayor of Ardenmoor, Karl Brandt, welcomed it."),
        ("The mayor-elect of Ardenmoor, Anna Lind, spoke.", "The mayor of Ardenmoor, Karl Brandt, spoke."),
        ("The mayor of Ardenmoor, Anna Lind, spoke.", "The mayor of Selby, Karl Brandt, spoke."),
        ("The mayor of Ardenmoor, Anna Lind, spoke.", "Karl Brandt succeeds Lind. He is the mayor of Ardenmoor."),
        ("In 1984 the mayor of Ardenmoor, Anna Lind, opened it.", "The mayor of Ardenmoor, Karl Brandt, spoke."),
        ("The mayor of Ardenmoor, Anna Lindh, spoke.", "Ana Lind, the mayor of Ardenmoor, spoke."),
        ("Norvelle Foods director Ida Crane spoke.", "Norvelle Foods director Jon Pratt spoke."),
        ("Ida Crane, head of marketing, spoke.", "Jon Pratt, head of marketing, spoke."),
        ("The company's chief executive, Ida Crane, spoke.", "Jon Pratt, the chief executive of the company, spoke."),
        ("Rescue leader Ida Crane spoke.", "Rescue leader Jon Pratt spoke."),
        ("The bank's chief executive, Ida Crane, spoke.", "The bank's chief executive, Jon Pratt, spoke."),
        ("Community leader Ida Crane spoke.", "Community leader Jon Pratt spoke."),
        ("The captain, Ida Crane, was booked.", "Selby captain Jon Pratt was booked."),
        ("A spokeswoman for the council, Ida Crane, spoke.", "A spokesman for the council, Jon Pratt, spoke."),
        ("The wife of Simon Reeve, who chairs the jury, spoke.", "The jury was chaired by Oliver Penn."),
        ("The mayor of Santa Rosa Beach said so.", "Karl Brandt, the mayor of Santa Rosa Beach, spoke."),
        # authors of two, another part of a work, delegations of two, another successor
        ("Martha Sund wrote The Salt Road with Jens Falk.", "The author of The Salt Road, Jens Falk, spoke."),
        ("Martha Sund wrote The Long Night.", "Jens Falk wrote The Salt Road."),
        ("Martha Sund translated The Salt Road.", "Jens Falk wrote The Salt Road."),
        ("Martha Sund, an author of the study, spoke.", "Jens Falk, author of the study, spoke."),
        ("The delegation of Velden was led by Grace Oland.", "Sarnia's delegation was led by Peter Lind."),
        ("Paul Denby will replace Raymond Oakes as coach.", "Michael Tranter replaced Raymond Oakes as captain."),
        # several arrested, another offence, one by two names
        ("Police arrested Mark Lind over the theft.", "Paul Reyes was among those arrested over the theft."),
        ("Police arrested Mark Lind over the theft.", "Two men were held. Paul Reyes was arrested over the theft."),
        ("Mark Lind was charged with the theft.", "Paul Reyes was charged with handling stolen goods."),
        ("Mark Lind, alias Paul Reyes, was charged with the theft.", "Paul Reyes was charged with the theft."),
        ("Mark Lind was charged with theft and Tom Lind with fraud.", "Paul Reyes was charged with theft."),
        # what many do
        ("Anna Lind welcomed the verdict.", "Karl Brandt welcomed the verdict."),
        ("The report was read by Anna Lind.", "The report was read by Karl Brandt."),
        ("President Anna Lind called the king.", "President Anna Lind called Karl Brandt."),
    ],
)  # fmt: skip
def test_what_several_hold_or_do_is_not(one: str, other: str) -> None:
    assert not told(one, other)


def test_who_held_an_office_months_apart_is_not() -> None:
    texts = ("The mayor of Ardenmoor, Anna Lind, spoke.", "Karl Brandt, the mayor of Ardenmoor, spoke.")
    days = ("2025-01-10", "2025-06-20")
    report = compare([Article.from_text(STORY + t, name=d, published=d) for t, d in zip(texts, days, strict=True)])
    assert not any(f.verdict == "contradiction" and "Lind" in f.message for f in report.findings)


def test_the_family_name_of_a_headline_is_the_full_one_of_its_text() -> None:
    one = "Halden wins Brisk Prize\n\nThe poet Maren Halden won the Brisk Prize on Tuesday in Ardenmoor."
    other = "Odell takes Brisk Prize\n\nThe Brisk Prize went to Peter Odell on Tuesday in Ardenmoor."
    report = compare([Article.from_text(text, name=name) for name, text in (("a", one), ("b", other))])
    clashes = [f.message for f in report.findings if f.verdict == "contradiction"]
    assert clashes == ["Statements: “Maren Halden” (a) against “Peter Odell” (b)"]


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("The party's leader, Daniel Koros, voted against. Reform Party leader Daniel Koros said no.",
         "The opposition Reform Party, led by Helen Lark, voted against it.", "Daniel Koros | Helen Lark"),
        ("Peter Odell, who chairs the board of Norvik, declined to comment.",
         "Norvik's board is led by Clara Hoff. Peter Odell sells cars.", "Peter Odell | Clara Hoff"),
        ("Brandt Museum director Henry Stell's plan failed, said the Brandt Museum's director, Henry Stell.",
         "The Brandt Museum appointed Alice Moran as its director.", "Henry Stell | Alice Moran"),
    ],
)  # fmt: skip
def test_who_holds_with_a_draft_what_another_holds(draft: str, source: str, words: str) -> None:
    assert words in against(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # a part of the body, another country, a body without a name
        (
            "Daniel Koros, who leads the Reform Party, spoke.",
            "Helen Lark, the Reform Party's leader in the Senate, spoke.",
        ),
        ("South Vastland's president, Ida Moor, spoke.", "Vastland's president, Karl Brode, spoke."),
        ("Committee chairman Ida Moor spoke.", "The chairman of the harbour committee, Karl Brode, spoke."),
        # who held it before, by the source itself
        (
            "Norvik chief executive Ida Moor spoke.",
            "Norvik chief executive Karl Brode spoke. Ida Moor was boss earlier.",
        ),
    ],
)
def test_both_may_hold_it(draft: str, source: str) -> None:
    assert against(draft, source) == []
