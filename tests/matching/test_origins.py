"""Copies, rewrites and common agency copy count as one origin; two reports on one happening are two."""

import time
from collections.abc import Callable

import pytest

from factcheck import Article
from factcheck.matching.origins import Origins, origins
from factcheck.model.analysis import Analysis, Block, Sentence
from tests.reading import read

WIRE = (
    "A fire burned down the timber mill in Arden on Friday and killed two people, the fire chief said. The blaze began "
    "in the boiler room at about 4 a.m. and spread to two barns. Forty firefighters needed six hours to put it out.\n\n"
    "The mill, which was built in 1904, employed 60 people. Its owner said that he would rebuild it. The council meets "
    "on Monday to talk about what can be done for those who worked there."
)
FIRST, SECOND = WIRE.split("\n\n")
OWN = (
    "Arden has lost its oldest employer. The mill burned from before dawn until noon on Friday; a night watchman and "
    "a driver who had slept in his lorry are dead.\n\nWhat set it alight nobody could tell, though workers had long "
    "feared the boiler for years. For the sixty who worked there, the spring begins without wages."
)
# the agency's first paragraph, then words of one's own
REWRITE = f"{FIRST}\n\n{OWN.split(chr(10) * 2)[1]} Neighbours had smelled smoke for an hour before anybody rang."
WORDED_ANEW = (
    "Two people died when a blaze destroyed the timber mill in Arden on Friday, said the fire chief. It broke out in "
    "the boiler room around 4 a.m. and reached two barns; forty firefighters fought it for six hours.\n\nBuilt in "
    "1904, the mill gave work to 60. The owner wants to put it up again; on Monday the council will talk about help."
)
SAID = (
    "“We have lost two of our best people, and a piece of this town that nobody will give us back,” the mayor said.",
    "“I will not rest before every one of these sixty families knows what they will live on,” he said.",
    "“The boiler had been looked at in March by people who know their trade,” the owner said.",
)
PRESS = (
    f"A mill burned down in Arden.\n\n{SAID[0]}\n\nHundreds had come to the square.\n\n{SAID[1]}\n\n{SAID[2]}",
    f"Arden mourns.\n\n{SAID[0]}\n\n{SAID[2]} Police look for whoever was last in the yard.\n\n{SAID[1]}",
)
QUAKE = (
    "A strong quake shook villages north of Sardis early on Tuesday and brought down three houses, the governor said. "
    "Nobody was killed, but eleven people were treated for cuts and broken bones in the hospital of the district."
)
STANDING = (
    "The Northern Courier is an independent newspaper that its readers have owned since 1961; whoever wants to know "
    "how it is paid for finds the accounts of every year on its pages."
)


def found(*texts: str) -> Origins:
    return origins([read(text, f"{number:02}") for number, text in enumerate(texts)])


def share_one(one: str, other: str) -> bool:
    return len(set(found(one, other).of.values())) == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (WIRE, WIRE, True),
        (WIRE, f"Mill burns down in Arden\n\n{WIRE}", True),
        (f"Two dead in fire\n\n{WIRE}", f"Mill burns down in Arden\n\n{WIRE}", True),
        (WIRE, FIRST, True),  # cut from behind
        (WIRE, WIRE.replace(". ", ".\n\n"), True),  # paragraphs broken elsewhere
        (WIRE, f"{SECOND}\n\n{FIRST}", True),  # paragraphs moved
        (WIRE, WIRE.upper(), True),
        (WIRE, WIRE.replace("two people", "three people"), True),  # a revision: one origin that says two things
        (WIRE, REWRITE, True),  # half of it in the agency's words
        (WIRE, WIRE[:149], True),  # a brief of it, without a word of its own
        (WIRE, OWN, False),
        (WIRE, WORDED_ANEW, False),  # it may be of the same agency, but nothing shows it
        (*PRESS, False),  # only what the mayor and the owner said
        (f"{WIRE}\n\n{STANDING}", f"{QUAKE}\n\n{STANDING}", False),  # of one paper
        (f"{OWN}\n\n{SECOND}", f"{QUAKE} {QUAKE[:60]}\n\n{SECOND}", False),  # the same background at the end
        ("Two people were hurt in Arden.", "Two people were hurt in Arden.", False),  # too little to tell
        (WIRE, "", False),
        ("", "", False),
    ],
)
def test_two_texts(one: str, other: str, same: bool) -> None:
    assert share_one(one, other) == same
    assert share_one(other, one) == same


def test_boilerplate_that_is_set_aside_is_not_read() -> None:
    appeal = "Support our journalism. Sign up for our newsletter and never miss a story from our newsroom.\n\n" * 4
    assert not found(f"{QUAKE}\n\n{appeal}", f"{OWN}\n\n{appeal}").shared


def test_origins_are_numbered_in_the_order_of_the_articles() -> None:
    assert list(found(OWN, WIRE, OWN, WIRE).of.values()) == ["o1", "o2", "o1", "o2"]
    assert found() == Origins({}, ())


def test_two_halves_of_one_agency_story_have_its_origin() -> None:
    assert len(set(found(FIRST, WIRE, SECOND).of.values())) == 1
    assert len(set(found(FIRST, SECOND).of.values())) == 2


def test_the_runs_are_the_words_that_both_have() -> None:
    one, other = WIRE, f"Mill burns\n\n{WIRE.replace('two people', 'three men').replace('rebuild', 'sell')}"
    (pair,) = found(one, other).shared
    assert pair.articles == ("00", "01")
    assert pair.one_origin
    assert pair.share > 0.9
    told = [(one[r.one.start : r.one.end], other[r.other.start : r.other.end]) for r in pair.runs]
    assert all(mine == its for mine, its in told)
    assert [mine[:17] for mine, _ in told] == ["A fire burned dow", "the fire chief sa", "it. The council m"]
    assert told[0][0].endswith("and killed")


def test_runs_follow_the_first_article_though_the_second_moved_them() -> None:
    (pair,) = found(WIRE, f"{SECOND}\n\n{FIRST}").shared
    assert [run.one.start for run in pair.runs] == sorted(run.one.start for run in pair.runs)
    assert [WIRE[run.one.start : run.one.end][:6] for run in pair.runs] == ["A fire", "The mi"]


def test_a_passage_in_articles_of_two_origins_is_told() -> None:
    (pair,) = found(f"{OWN}\n\n{SECOND}", f"{QUAKE} {QUAKE[:60]}\n\n{SECOND}").shared
    assert not pair.one_origin
    assert len(pair.runs) == 1


# Made without the parser, for numbers that it would take minutes to read.
def article(number: int, sentences: list[str]) -> Analysis:
    text, spans = "", []
    for sentence in sentences:
        spans.append(Sentence(start=len(text), end=len(text) + len(sentence), text=sentence, block=0, lead=False))
        text += f"{sentence} "
    return Analysis(
        article=Article.from_text(text, name=f"{number:05}"), sentences=tuple(spans), set_aside=(), times=(),
        blocks=(Block(start=0, end=len(text), role="paragraph"),), quantities=(), quotations=(), attributions=(),
        events=(), claims=(),
    )  # fmt: skip


def sentences_of(number: int) -> list[str]:
    return [" ".join(f"w{number * 7919 + k * 101 + n * n}" for n in range(18)) for k in range(12)]


STANDING_LINE = "This paper is printed on paper that was made of paper that was read before"


def archive(size: int) -> list[Analysis]:
    """Three articles print each story; all end in one standing line."""
    return [article(n, [*sentences_of(n // 3), f"own{n} " * 12, STANDING_LINE]) for n in range(size)]


def wire_of(size: int) -> list[Analysis]:
    """All print one story."""
    return [article(n, [*sentences_of(0), f"own{n} " * 12]) for n in range(size)]


def test_an_archive_has_the_origins_it_was_made_of() -> None:
    of = origins(archive(90)).of
    assert [of[f"{n:05}"] for n in range(90)] == [f"o{n // 3 + 1}" for n in range(90)]


def _seconds(articles: list[Analysis]) -> float:
    began = time.process_time()
    origins(articles)
    return time.process_time() - began


@pytest.mark.parametrize("made", [archive, wire_of])
def test_time_grows_with_the_number_of_articles(made: Callable[[int], list[Analysis]]) -> None:
    small, large = made(75), made(300)
    origins(small)
    least = min(_seconds(small) for _ in range(3))
    # four times the articles; every pair would be sixteen, and a loaded machine is not exact
    assert any(_seconds(large) < 12 * least for _ in range(3))


@pytest.mark.parametrize("text", ["the " * 4000, "a b c d e f " * 700, "“" * 500, "x" * 20000])
def test_hostile_texts_are_no_trouble(text: str) -> None:
    began = time.process_time()
    assert len(origins([article(0, [text]), article(1, [text])]).of) == 2
    assert time.process_time() - began < 2
