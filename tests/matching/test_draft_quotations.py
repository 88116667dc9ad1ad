"""What a draft quotes, looked up to the letter in its sources: altered words, another speaker, words of nobody."""

import pytest

from factcheck import Article, check
from tests.reading import against

COUNCIL = """The Norwick council voted on Tuesday to close the Harbour Street library.

“This is an abandonment of a neighbourhood,” councillor Ana Ruiz said.

Deputy mayor Tom Reed met the librarian, Clara Bell, and described her as a “professional throughout” and a “safe pair
of hands.”

“Nobody asked us,” a library worker said on Tuesday.
"""
CLUB = """Arden Rovers dismissed their manager, Bo Lund, on Friday after six defeats in a row.

Chairman Ed Vale said the club had no choice. “I felt we were standing still when we had to move,” Vale said.

“They stopped running,” a rival coach said on Saturday.

Captain Leo Marsh said he was sorry. “He gave me my first game,” Marsh said.
"""
COURT = """A jury in Selby found the builder Carl Voss guilty of fraud on Thursday.

“You took the savings of people who trusted you,” Judge Mary Orr told him.

Voss's lawyer, Peter Nash, said he would appeal, calling the verdict “a grave mistake.”

“He never said sorry,” one victim told reporters outside. “It was never about the money,” said Irene Cole, 71.
"""
FLOOD = """The River Tarn burst its banks on Sunday and flooded the village of Holt.

Fire chief Lena Koch described the rescue as “a race against time.”

“We have lost the whole of the harvest,” farmer Jan Brandt said, adding that nobody had warned them.
"""
CLINIC = """The clinic in Brede stopped all operations on Monday after a power failure.

Its director, Eva Lind, apologised. “Our generators did not start [on Monday] as they should have,” she said.

“We were frightened … but we got everyone out,” nurse Olga Perez said.
"""
FILM = """The director Nora Falk has won the Golden Bear for “The Long Shore”, her third film.

Jury president Paul Ames praised it as “a quiet masterpiece.”

A studio executive said on Monday: “It will not make a penny.”
"""


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (COUNCIL, "The library is to close.\n\n“This is a betrayal of a neighbourhood,” said Ana Ruiz, a councillor."),
        (
            COUNCIL,
            "Deputy mayor Tom Reed chose the date.\n\nAfter meeting Clara Bell he called her a “lady throughout”.",
        ),
        (COUNCIL, "Tom Reed called the librarian a “safe pair of eyes”."),
        (CLUB, "“I felt we were falling behind when we had to move,” said Ed Vale, the chairman."),
        (COURT, "Peter Nash, who speaks for Voss, called the verdict “a grave injustice”."),
        (FLOOD, "Lena Koch, the fire chief, called the rescue “a race against nature”."),
        (FLOOD, "“We have lost the half of the harvest,” said Jan Brandt, a farmer."),
        (CLINIC, "“We were ordered … but we got everyone out,” said Olga Perez, a nurse."),
        (FILM, "Paul Ames, who headed the jury, praised it as “a loud masterpiece”."),
    ],
)
def test_a_word_of_a_quotation_is_another(source: str, draft: str) -> None:
    assert against(draft, source)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (COUNCIL, "The library is to close.\n\n“Nobody asked us,” Reed said on Tuesday."),
        (CLUB, "Bo Lund must go.\n\n“They stopped running,” Vale said on Saturday."),
        (CLUB, "“He gave me my first game,” said Ed Vale, the chairman."),
        (FILM, "Nora Falk has won.\n\n“It will not make a penny,” said Paul Ames."),
    ],
)
def test_the_words_are_somebody_elses(source: str, draft: str) -> None:
    assert against(draft, source)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        # a cut, a spelling, a contraction, brackets, an ellipsis, words told without marks
        (COUNCIL, "“This is an abandonment,” said councillor Ana Ruiz."),
        (COUNCIL, "Councillor Ruiz spoke of the “abandonment of a neighborhood”."),
        (COUNCIL, "Reed called her a “safe pair of hands” and a “professional”."),
        (CLUB, "Vale felt the club was “standing still” when it “had to move”."),
        (CLUB, "“[Lund] gave me my first game,” said Marsh, the captain."),
        (CLUB, "“I felt we were standing still … we had to move,” said the chairman."),
        (FLOOD, "“We've lost the whole of the harvest,” Brandt said."),
        (FLOOD, "Brandt said that “nobody had warned them”."),
        (CLINIC, "“Our generators did not start as they should have,” said Lind, the director."),
        # no other speaker: one who may be the same, one of whom nothing is known, one who is named only later
        (COUNCIL, "“Nobody asked us,” said somebody who works at the library."),
        (CLUB, "“They stopped running,” said Per Olsen, who coaches a rival."),
        (COURT, "“He never said sorry,” said Irene Cole."),
        # something else that was said, a title, words kept at a distance
        (FLOOD, "“Nobody told us the dam was open,” said Brandt."),
        (FILM, "Falk's “The Long Shore” and Ames's “The Long Shadow” were shown on one evening."),
        (FILM, "Critics speak of a “new wave” in the north."),
    ],
)
def test_what_is_quoted_as_it_was_said(source: str, draft: str) -> None:
    assert not against(draft, source)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (FILM, "Paul Ames described the festival as “pure joy”."),
        (COURT, "Nash called the jury “half asleep” and said he would appeal."),
    ],
)
def test_words_that_are_nowhere_are_told_of(source: str, draft: str) -> None:
    found = check(Article.from_text(draft, name="d"), [Article.from_text(source, name="s")]).findings
    assert "single-source" in {f.verdict for f in found}
    assert "contradiction" not in {f.verdict for f in found}


def test_an_utterance_that_a_second_source_gives_to_the_speaker_has_no_other() -> None:
    second = "A worker at the library, Lisa Moor, complained. “Nobody asked us,” Moor said."
    assert not against("“Nobody asked us,” said Lisa Moor, who works at the library.", COUNCIL, second)


GRACIOUS = "Manager Ida Korr told the coach on Friday. “He was very gracious about it,” Korr said."


def test_one_word_of_a_quotation_of_small_words_was_altered() -> None:
    assert against("“He was very bitter about it,” said Ida Korr, the manager.", GRACIOUS)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (GRACIOUS, "“He was very gracious about it,” said Ida Korr, the manager."),
        # both said it, each with a word of their own
        (
            f"{GRACIOUS} Coach Bo Hahn said: “She was very bitter about it.”",
            "“She was very bitter about it,” said Bo Hahn.",
        ),
        (
            "Ann Orr said: “It is a great honour for me.” Tom Reed thanked her.",
            "“It is a great day for me,” Reed said.",
        ),
    ],
)
def test_what_another_said_with_another_word_is_no_alteration(source: str, draft: str) -> None:
    assert not against(draft, source)
