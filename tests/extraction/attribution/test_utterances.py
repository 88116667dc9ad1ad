"""The speakers of quotations: before, behind, in the middle, over paragraphs, by pronoun; and where nobody can tell."""

import time

import pytest

from factcheck.catalog import load_kinds
from factcheck.extraction import extract_claims
from factcheck.extraction.attribution.paragraphs import paragraphs_of
from factcheck.extraction.attribution.speakers import Voices
from factcheck.extraction.attribution.utterances import utterances
from factcheck.language.model import load
from factcheck.model.analysis import Quotation
from factcheck.model.article import Article
from factcheck.model.value import QuoteValue
from factcheck.segmentation import segment

QUOTES = tuple(kind for kind in load_kinds() if kind.id == "quote")


def quotations(text: str) -> tuple[Quotation, ...]:
    return extract_claims(segment(Article.from_text(text, name="a"), load()), ()).quotations


def speakers(text: str) -> list[str | None]:
    """The speaker of each outermost quotation."""
    return [q.speaker for q in quotations(text) if q.within is None]


BEFORE = [
    ("Mayor Clara Bell told reporters: “We lost it all.”", "Clara Bell"),
    ("Clara Bell said: “We lost it all.”", "Clara Bell"),
    ("Clara Bell said, “We lost it all.”", "Clara Bell"),
    ("Clara Bell told the Echo that “nobody came to help us”.", "Clara Bell"),
    ("Clara Bell tweeted: ‘We lost it all.’", "Clara Bell"),
    ("Clara Bell wrote on her page: \"We lost it all.\"", "Clara Bell"),
    ("In a letter, Clara Bell wrote: “We lost it all.”", "Clara Bell"),
    ("On Monday the minister added: “We lost it all.”", "the minister"),
    ("A spokesman for the port said: “We lost it all.”", "A spokesman for the port"),
    ("The Harbour Board said in a statement: “We lost it all.”", "The Harbour Board"),
    ("The finance ministry replied: “We lost it all.”", "The finance ministry"),
    ("Asked about the fire, Clara Bell answered calmly and said: “We lost it all.”", "Clara Bell"),
    ("Clara Bell, who owns the mill, told the court: “We lost it all.”", "Clara Bell"),
    ("Clara Bell: “We lost it all.”", "Clara Bell"),
    ("According to Clara Bell, they “lost it all that night”.", "Clara Bell"),
    ("Clara Bell called the fire “a night that nobody forgets”.", "Clara Bell"),
    ("Clara Bell refused to go, arguing that they “lost it all”.", "Clara Bell"),
    ("Clara Bell described the pier as ‘a wreck held up by paint’.", "Clara Bell"),
]  # fmt: skip
BEHIND = [
    ("“We lost it all,” Clara Bell said.", "Clara Bell"),
    ("‘We lost it all,’ Clara Bell said.", "Clara Bell"),
    ("‘We lost it all’, Clara Bell said.", "Clara Bell"),
    ("'We lost it all', said Clara Bell.", "Clara Bell"),
    ("« We lost it all », said Clara Bell.", "Clara Bell"),
    ("``We lost it all,'' said Clara Bell.", "Clara Bell"),
    ("„We lost it all“, said Clara Bell.", "Clara Bell"),
    ("“We lost it all!” said Clara Bell.", "Clara Bell"),
    ("“Have we lost it all?” asked Clara Bell.", "Clara Bell"),
    ("“We lost it all” said Clara Bell.", "Clara Bell"),
    ("“We lost it all,” said Clara Bell, 41, the mayor of Varna.", "Clara Bell"),
    ("“We lost it all,” said the mayor of Varna, Clara Bell.", "Clara Bell"),
    ("“We lost it all,” Clara Bell, a nurse at the port, told the Echo.", "Clara Bell"),
    ("“We lost it all,” a neighbour said.", "a neighbour"),
    ("“We lost it all,” the minister said.", "the minister"),
    ("“We lost it all,” said a spokeswoman for the port.", "a spokeswoman for the port"),
    ("“We lost it all,” police said.", "police"),
    ("“We lost it all,” the company said in a statement.", "the company"),
    ("“We lost it all,” Const. Tim Fenn said.", "Tim Fenn"),
    ("“We lost it all,” according to Clara Bell.", "Clara Bell"),
    ("They “lost it all”, according to Clara Bell.", "Clara Bell"),
    ("“We lost it all,” Clara Bell was quoted as saying.", "Clara Bell"),
    ("“We lost it all,” tweeted Clara Bell.", "Clara Bell"),
    ("“We lost it all,” Mr Roe's lawyer, Clara Bell, said.", "Clara Bell"),
    ("“We lost it all,” Clara Bell told Tom Roe.", "Clara Bell"),
]  # fmt: skip
PRONOUNS = [
    ("Clara Bell opened the pier. “We lost it all,” she said.", "Clara Bell"),
    ("Clara Bell opened the pier.\n\n“We lost it all,” she said.", "Clara Bell"),
    ("Ms Bell met Mr Roe on the pier. “We lost it all,” he said.", "Roe"),
    ("Ms Bell met Mr Roe on the pier. “We lost it all,” she said.", "Bell"),
    ("Clara Bell and her husband, Tom Roe, own it. His sister, Ann Orr, came. “We lost it all,” he said.", None),
    ("A neighbour called the police. “We lost it all,” she said.", None),
    ("The company denied it. “No ship was lost,” it said.", "The company"),
    ("The ministry blamed the council. The council denied it. “No ship was lost,” it said.", None),
    ("Clara Bell met Tom Roe on the pier. “We lost it all,” he said.", None),
    ("The pier is closed. “We lost it all,” she said.", None),
    ("Clara Bell spoke on Monday. They carried a sign. “We lost it all,” they said.", None),
    ("Clara Bell came late. She told the court: “We lost it all.”", "Clara Bell"),
]
OPEN = [
    ("A banner read nothing but “We lost it all”.", None),
    ("The crisis calls for “a calm hand at the wheel”.", None),
    ("They speak of a “safe” harbour.", None),
    ("The so-called “Wall of the Old Harbour” fell.", None),
    ("Clara Bell told fans that “A Night on the Old Pier” was her best film.", None),
    ("A ship called “Star of the Morning Sea” sank.", None),
    ("The film, titled “How we lost it all”, opens on Monday.", None),
    ("“We lost it all.” The mayor said nothing.", None),
    ("They call it “a mess”, and Clara Bell said no more.", None),
    ("“We lost it all,” it was said.", None),
    ("“We lost it all.”", None),
]
HEADLINES = [
    ("'We are fine', says mayor\n\nThe port was hit.", "mayor"),
    ("Mayor says ‘we are fine’ after fire\n\nThe port was hit.", "Mayor"),
    ("Mayor: ‘We are fine’\n\nThe port was hit.", "Mayor"),
    ("Fire ‘worst in decades’, says Bell\n\nThe port was hit. Clara Bell is the mayor.", "Clara Bell"),
    ("Exclusive: ‘We are fine’\n\nThe port was hit.", None),
]
SEVERAL = [
    ("“We lost it all,” Clara Bell said, “and nobody came.”", ["Clara Bell"] * 2),
    ("‘We lost it all,’ Clara Bell said, ‘and nobody came.’", ["Clara Bell"] * 2),
    ("“We lost it all,” Clara Bell said. “Nobody came.”", ["Clara Bell"] * 2),
    ("“We lost it all,” Clara Bell said. “Nobody came,” she added.", ["Clara Bell"] * 2),
    ("“We lost it all,” Clara Bell told Tom Roe. “Nobody came,” she added.", ["Clara Bell"] * 2),
    ("“We lost it all,” Clara Bell told Tom Roe. “Nobody came,” she said.", ["Clara Bell", None]),
    ("“We lost it all,” Clara Bell said. Tom Roe shook his head. “Nobody came.”", ["Clara Bell", None]),
    ("“We lost it all,” Clara Bell said.\n\n“Nobody came.”", ["Clara Bell"] * 2),
    ("“We lost it all,” said Clara Bell.\n\n“Nobody came,” said Tom Roe.", ["Clara Bell", "Tom Roe"]),
    ("“We lost it all,” Clara Bell said.\n\n“Nobody came.”\n\nThe port is closed.\n\n“It was late.”",
     ["Clara Bell", "Clara Bell", None]),
    ("“We lost it all,” Clara Bell said. A sign read “closed for the winter”.", ["Clara Bell", None]),
    ("“We lost it all.\n\nNobody came to help us,” Clara Bell said.", ["Clara Bell"] * 2),
    ("“We lost it all.\n\n“Nobody came to help us,” Clara Bell said.", ["Clara Bell"] * 2),
    ("Clara Bell said: “We lost it all.\n\n“Nobody came to help us.”", ["Clara Bell"] * 2),
    ("‘We lost it all.\n\n‘Nobody came to help us,’ Clara Bell said.", ["Clara Bell"] * 2),
    ("“We lost it all,” Clara Bell said. “Nobody came,” Tom Roe said. “It was late.”",
     ["Clara Bell", "Tom Roe", "Tom Roe"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*BEFORE, *BEHIND, *PRONOUNS, *OPEN, *HEADLINES])
def test_one_quotation(text: str, expected: str | None) -> None:
    assert speakers(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_quotations(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "inner", "expected"),
    [
        ("“He told me ‘no’ twice,” Clara Bell said.", "‘no’", None),
        ("“Tom Roe told me ‘no way’ twice,” Clara Bell said.", "‘no way’", "Tom Roe"),
        ("“They call it ‘the wall’ here,” Clara Bell said.", "‘the wall’", None),
    ],
)
def test_an_inner_quotation_is_not_the_outer_speakers(text: str, inner: str, expected: str | None) -> None:
    assert [(q.text, q.speaker) for q in quotations(text) if q.within is not None] == [(inner, expected)]


def test_a_family_name_is_told_in_full() -> None:
    assert speakers("Clara Bell owns the mill.\n\n“We lost it all,” Bell said.") == ["Clara Bell"]


def test_many_quotations_take_linear_time() -> None:
    def seconds(times: int) -> float:
        text = "“We lost it all that night,” Clara Bell said. " * times
        paragraphs = paragraphs_of(segment(Article.from_text(text, name="a"), load()))
        began = time.process_time()
        utterances(paragraphs, Voices(paragraphs))
        return time.process_time() - began

    small = min(seconds(20) for _ in range(3))
    assert min(seconds(160) for _ in range(2)) < 8 * 4 * max(small, 0.01)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Paramedic Tom Reed said: “It blew all night.”", "Tom Reed"),
        ("Headteacher Clara Bell said: “We open on Monday.”", "Clara Bell"),
        ("Hunter Ann Reed said: “We open on Monday.”", "Hunter Ann Reed"),  # a given name
    ],
)
def test_what_somebody_is_called_at_the_beginning_is_no_part_of_the_name(text: str, speaker: str) -> None:
    assert speakers(f"The mill burned down.\n\n{text}") == [speaker]


def test_she_is_whoever_spoke_before_in_the_paragraph_though_without_a_name() -> None:
    before = "It was manager Clara Bell who rang the bell.\n\n"
    assert speakers(f"{before}A teller said she had known the voice. “I heard it often,” she said.") == ["A teller"]
    assert speakers(f"{before}The voice was known to all. “I heard it often,” she said.") == ["Clara Bell"]


def test_he_is_no_club() -> None:
    told = "He scored two goals against Selby Rovers on Saturday. “I asked to leave,” he said."
    assert speakers(f"The striker has gone.\n\n{told}") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill had been shut for years, Clara Bell said. “We believe it was about a loan.”", "Clara Bell"),
        ("Coach Clara Bell said the rain had helped. “The water came back like glass.”", "Clara Bell"),
        ("The port said in a statement that it was sorry. “Every ship will be checked.”", "The port"),
        ("Clara Bell said that nobody was hurt. The pier was shut. “Nobody came for two days.”", None),
        ("Clara Bell said that Tom Roe told the council of it. “It was never a secret here.”", None),
        ("Tom Roe said the pier was safe. Clara Bell shook her head. “We were lied to.”", None),
        ("Tom Roe said the pier was safe. “We were lied to from the start,” Clara Bell told the Echo.", "Clara Bell"),
        ("Clara Bell said the film was old. “A Night on the Pier” opens in May.", None),
    ],
)
def test_who_speaks_in_the_sentence_before(text: str, expected: str | None) -> None:
    assert speakers(text) == [expected]


def test_a_quotation_between_two_sentences_is_no_ones_of_before() -> None:
    text = "“We lost it all,” said Tom Roe. Clara Bell said it was over. “Nobody came to help us.”"
    assert speakers(text) == ["Tom Roe", "Clara Bell"]


@pytest.mark.parametrize("calling", ["chief executive", "magistrate", "publican"])
def test_whoever_is_called_by_a_trade_is_a_person(calling: str) -> None:
    text = f"“We shut the gate at noon,” {calling} Donal Crean said by telephone."
    (found,) = extract_claims(segment(Article.from_text(text, name="a"), load()), QUOTES).claims
    assert isinstance(found.claim.value, QuoteValue)
    assert (found.claim.value.speaker, found.claim.value.person) == ("Donal Crean", True)
