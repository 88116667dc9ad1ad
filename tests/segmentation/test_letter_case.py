"""Headlines whose every word bears a capital, as their article would write them in a sentence."""

import time

import pytest

from factcheck import Article, extract
from factcheck.segmentation.letter_case import recased

QUAKE = "The quake struck just outside Selby, the agency said. Nobody was hurt."
TRIAL = "Police say that Ana Hill, 34, was charged. Sheriff Tom Hill is no kin of hers. A woman on the hill saw her."


@pytest.mark.parametrize(
    ("headline", "text", "sentence"),
    [
        ("Quake Strikes Outside Selby", QUAKE, "Quake strikes outside Selby"),
        ("QUAKE STRIKES OUTSIDE SELBY", QUAKE, "Quake strikes outside Selby"),
        ("Woman Charged After Ana Hill Is Freed", TRIAL, "Woman charged after Ana Hill is freed"),
        ("Rovers Sack Coach After Cup Defeat", "Orlen Rovers have sacked their coach.",
         "Rovers sack coach after cup defeat"),
        ("Harland Bank Cuts 400 Jobs In Varna", "Harland Bank is to cut jobs in Varna.",
         "Harland Bank cuts 400 jobs in Varna"),
        ("New Vaccine Halves Deaths, Study Says", "A vaccine halved deaths.", "New vaccine halves deaths, study says"),
        ("Mayor Quits Over Harbor Deal", "The mayor of Varna has quit.", "Mayor quits over harbor deal"),
        ("Senate Rejects Bill On Water Rights", "The Senate threw out a bill on water.",
         "Senate rejects bill on water rights"),
        ("MINISTER TO VISIT NATO BASE", "The minister will see a base of NATO.", "Minister to visit NATO base"),
        ("Painter's Widow Sells 'Blue Harvest' For $3m", "The widow sold “Blue Harvest” in May.",
         "Painter's widow sells 'Blue Harvest' for $3m"),
        ("Two Held In L.A. Over T-Shirt Thefts", "Two are held for thefts in L.A.",
         "Two held in L.A. over T-Shirt thefts"),
        ("Hit-And-Run Driver Jailed In Selby", "A hit-and-run driver was jailed in Selby.",
         "Hit-and-run driver jailed in Selby"),
    ],
)  # fmt: skip
def test_a_headline_is_written_as_its_text_writes_the_words(headline: str, text: str, sentence: str) -> None:
    assert recased(headline, [text]) == sentence


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Why Ana Bell got the Silver Pine", "Every silver pine on the hill is a bell. Ana got it."),
        ("Quake strikes outside Selby", QUAKE),
        ("From Varna to the Silver Pines", "She won at the Silver Pines. Her pine is silver."),
        ("Ana Bell", "She rang the bell."),
        ("Orlen Rovers 3-2 Marwick Thistle", "Orlen Rovers beat Marwick Thistle."),
        ("FIRE", "There was a fire."),
        ("", "There was a fire."),
        ("ÎLE ẞET", "The île is a ßet."),
    ],
)
def test_what_is_written_as_a_sentence_or_is_all_names_is_left(headline: str, text: str) -> None:
    assert recased(headline, [text]) == headline


def test_a_name_keeps_its_capital_though_it_is_a_word_as_well() -> None:
    assert recased(
        "Mark Rose Wins Seat In Rose Valley Vote", ["Mark Rose won a seat in Rose Valley. Prices rose."]
    ) == ("Mark Rose wins seat in Rose Valley vote")


@pytest.mark.parametrize("headline", ["QUAKE KILLS 23 IN VARNA", "Quake Kills 23 In Varna", "İSTANBUL QUAKE KILLS İ"])
def test_the_length_stays(headline: str) -> None:
    assert len(recased(headline, ["A quake killed people in Varna."])) == len(headline)


BODIES = {
    "Quake Kills 23 In Varna Valley": "A quake has shaken the Varna valley. Doctors spoke of many hurt.",
    "Magnitude 4.6 Earthquake Shakes Up Selby": "An earthquake shook Selby on Monday.",
    "Woman Killed In Selby Hit-And-Run, Driver Arrested": "A woman was killed in Selby, and the driver is held.",
    "Strikers To March In Varna On Monday": "The strikers will march in Varna.",
    "Orlen Buys Harland For $3 Million": "Orlen has bought Harland.",
}


@pytest.mark.parametrize(("headline", "body"), BODIES.items())
def test_a_headline_in_title_case_tells_what_its_sentence_tells(headline: str, body: str) -> None:
    def read(head: str) -> set[tuple[str, str | None, int, int]]:
        claims = extract(Article.from_text(f"{head}\n\n{body}\n", name="a"))
        return {(c.kind, c.attribute, c.focus.start, c.focus.end) for c in claims if c.headline}

    plain = recased(headline, [body])
    assert plain != headline
    assert read(headline) == read(plain) == read(headline.upper())
    assert read(headline)


def test_a_long_text_takes_no_long_time() -> None:
    begun = time.process_time()
    recased("Quake Strikes Outside Selby " * 5_000, ["The quake struck outside Selby. " * 5_000])
    assert time.process_time() - begun < 3
