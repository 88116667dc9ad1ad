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
MAYOR = """The mayor of Selby, Ann Bell, spoke on the bridge on Monday.

“We will repair the bridge before the winter if the state pays its share,” Bell said. “I am not going to promise what I
cannot keep.”

“The report does not say that the engineers were negligent,” said Leo Marsh, who leads the inquiry. “It says they were
tired.”

Tom Reed, the treasurer, said that the town had run out of money for the ferry. “Every household will pay more,” he
said. “No one should be surprised.”
"""
BANK = """Nordia Bank will close 40 branches, its chief executive, Eva Lind, said on Thursday.

“We will keep all jobs in the villages unless the regulator forces us to sell,” Lind said. “Customers allegedly waited
for hours, and I am sorry for that.”

The union's leader, Jan Brandt, called the plan “a slap in the face”.

“This is hardly a victory for the staff,” Brandt added. “We never agreed to close the branch in Holt.”

“It would be a shame if Holt lost its bank,” said Nora Falk, who runs the bakery.
"""
LAB = """A team in Brede has found a new kind of frog, it said on Friday.

“We think that the frog may be the smallest in the world,” said the biologist Olga Perez. “It lives only under wet
leaves, and we saw just nine.”

Per Olsen of the museum was cautious. “It could be a young animal of a known kind,” Olsen said.
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
        (COUNCIL, "“This is a shameful abandonment of a neighbourhood,” councillor Ana Ruiz said."),
        (FLOOD, "“We have lost the whole of the harvest and our homes,” farmer Jan Brandt said."),
        (CLUB, "“I felt we were standing still when we really had to move on quickly,” Vale said."),
        (BANK, "Brandt called the plan “a brutal slap in the face”."),
        (COURT, "“You took the hard-earned savings of people who trusted you,” Judge Mary Orr told him."),
    ],
)
def test_words_are_put_into_a_quotation(source: str, draft: str) -> None:
    assert against(draft, source)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (MAYOR, "“We will repair the bridge before the winter …,” Bell said."),
        (MAYOR, "“We will repair the bridge before the winter,” Bell said."),
        (MAYOR, "“I am … going to promise what I cannot keep,” Bell said."),
        (MAYOR, "“The report … say[s] that the engineers were negligent,” said Leo Marsh."),
        (BANK, "“We will keep all jobs in the villages …,” Lind said."),
        (BANK, "“Customers … waited for hours, and I am sorry for that,” Lind said."),
        (BANK, "“This is … a victory for the staff,” Brandt said."),
        (BANK, "“We … agreed to close the branch in Holt,” Brandt said."),
        (LAB, "“The frog … [is] the smallest in the world,” said the biologist Olga Perez."),
    ],
)
def test_a_cut_takes_away_what_limited_the_words(source: str, draft: str) -> None:
    assert against(draft, source)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (MAYOR, "“We will repair the bridge before the winter, I am not going to promise,” Bell said."),
        (MAYOR, "“The report does not say they were tired,” said Leo Marsh."),
        (LAB, "“We think that the frog lives only under wet leaves,” said Olga Perez."),
    ],
)
def test_two_sentences_are_made_one(source: str, draft: str) -> None:
    assert against(draft, source)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (LAB, "“It could be a young animal of a known kind,” Perez said."),
        (BANK, "Lind called the plan “a slap in the face”."),
        (MAYOR, "“It says they were tired,” Bell said."),
        (FLOOD, "Farmer Jan Brandt described the rescue as “a race against time.”"),
        (CLINIC, "“Our generators did not start as they should have,” nurse Olga Perez said."),
    ],
)
def test_a_surname_is_that_of_the_one_whom_the_source_names(source: str, draft: str) -> None:
    assert against(f"The news of the day.\n\n{draft}", source)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        # the condition stands outside the marks, or beside the cut
        (MAYOR, "Bell said the bridge would be repaired before the winter “if the state pays its share”."),
        (MAYOR, "“We will repair the bridge … if the state pays its share,” Bell said."),
        (MAYOR, "“We will repair the bridge before the winter,” Bell said, if the state pays its share."),
        (MAYOR, "If the state pays, “we will repair the bridge before the winter,” Bell said."),
        (BANK, "“We will keep all jobs in the villages unless the regulator forces us,” Lind said."),
        # what is thought of a thing holds of the thing
        (BANK, "“It would be a shame,” said Nora Falk, who runs the bakery."),
        # two sentences with a mark between them
        (MAYOR, "“Every household will pay more … No one should be surprised,” Reed said."),
        (MAYOR, "“Every household will pay more. No one should be surprised,” Reed said."),
        # a part of what was said
        (BANK, "“We never agreed to close the branch,” Brandt said."),
        (BANK, "“I am sorry for that,” Lind said."),
        (LAB, "“It lives only under wet leaves,” Perez said."),
        (LAB, "“[The frog] may be the smallest in the world,” said Perez."),
        (FLOOD, "“We have lost the … harvest,” Brandt said."),
        (CLINIC, "“We were frightened,” nurse Olga Perez said."),
    ],
)
def test_a_cut_that_keeps_the_sense(source: str, draft: str) -> None:
    assert not against(f"The news of the day.\n\n{draft}", source)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        # told in other words, though in a sentence that tells it
        (COUNCIL, "“The council has deserted this whole area,” councillor Ana Ruiz said."),
        (FLOOD, "“Our entire crop has been destroyed,” said farmer Jan Brandt."),
        (MAYOR, "“The town has no cash left for the ferry,” Tom Reed, the treasurer, said."),
        (LAB, "“Probably this is the tiniest frog on earth,” the biologist Olga Perez said."),
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
