"""How the sentences of a whole draft stand by many weak signs: told, untold, or no claim."""

import pytest

from factcheck.matching.drafts.standing_signs import SIGNS, Signs
from factcheck.matching.drafts.standings import STANDINGS, Standings, judged
from factcheck.matching.retellings import Retellings, settled, supported
from factcheck.matching.wordings.passages import Statements, statement
from factcheck.model.claim import Claim
from tests.reading import claims

SOURCES = {
    "wire": (
        "The Selm ferry Aurelia ran aground on a sandbank off Pellow Point on Tuesday evening with 214 people "
        "on board, the coastguard said. Nobody was hurt. Passengers were taken off by two lifeboats and a "
        "fishing boat, and spent the night in the sports hall of Melford. Captain Jon Reave, 58, told "
        "investigators that a buoy marking the channel had drifted in last week's storm. The ferry company, "
        "Norrick Lines, cancelled all sailings until Friday. Divers examined the hull and found a crack two "
        "metres long below the engine room."
    ),
    "paper": (
        "Norrick Lines bought the Aurelia from a Danish owner in 2011 and had her engines replaced last "
        "winter. Mayor Ada Torven thanked the people of Melford, who brought blankets and soup to the "
        "stranded travellers. The harbour authority admitted that it had known of the drifting buoy since "
        "Sunday. A tug from Velm will try to pull the ship free at high tide on Thursday. The union of seamen "
        "demanded that the channel be surveyed every month."
    ),
}
TOLD = (
    "More than two hundred people were aboard the Aurelia when the ferry got stuck on a sandbank near Pellow Point.",
    "They were brought ashore by lifeboats and a fishing boat.",
    "The passengers passed the night in a sports hall in Melford.",
    "Residents of Melford came with soup and blankets, for which the mayor, Ada Torven, thanked them.",
    "Captain Reave blames a buoy in the channel that had drifted in the storm.",
    "The harbour authority had known about the drifting buoy since Sunday, it admitted.",
    "A crack of two metres in the hull was discovered by divers.",
    "Norrick Lines, the company, has called off its sailings until Friday.",
    "High tide on Thursday is when a tug will try to free the ship.",
    "The seamen's union wants a survey of the channel each month.",
)
UNTOLD = "A retired teacher from Brackwater filmed the rescue with a drone and sold the pictures to a broadcaster."
COMMENT = "One may ask what else nobody would look at."
DRAFT = " ".join((*TOLD, UNTOLD, COMMENT))


def statements(draft: str) -> list[Claim]:
    texts = {"draft": draft, **SOURCES}
    found = [claim for name, text in texts.items() for claim in claims(text, "statement", name)]
    return [claim.model_copy(update={"id": f"c{number}"}) for number, claim in enumerate(found)]


def standing(sentence: str) -> set[bool]:
    """Whether what is found of a sentence of the draft stands with sources; empty where nothing is said of it."""
    start = DRAFT.index(sentence)
    found = Retellings(statements(DRAFT), "draft").supported
    return {
        bool(retelling.share)
        for retelling in found
        for claim in retelling.claims
        if claim.article == "draft" and start <= claim.start < start + len(sentence)
    }


@pytest.mark.parametrize("sentence", TOLD)
def test_what_is_told_in_other_words_is_told(sentence: str) -> None:
    assert standing(sentence) == {True}


def test_what_no_source_has_is_untold() -> None:
    assert standing(UNTOLD) == {False}


def test_a_comment_is_no_claim() -> None:
    assert standing(COMMENT) == set()


def test_a_few_sentences_are_left_to_the_rules() -> None:
    known = Statements(statements(" ".join(TOLD[:3])), "draft")
    assert Standings(known, "draft").of(0, told=False, untold=True) is None
    assert list(settled(known, "draft")) == list(supported(known, "draft"))


def test_a_draft_without_sources_is_untold() -> None:
    known = Statements([c for c in statements(DRAFT) if c.article == "draft"], "draft")
    assert not any(found.share for found in settled(known, "draft"))


def test_the_signs_have_their_order() -> None:
    known = Statements(statements(DRAFT), "draft")
    signs = Signs(known, "draft")
    for number, claim in enumerate(known.claims):
        if claim.article == "draft" and statement(claim).checkable:
            told = dict(zip(SIGNS, signs.of(number, told=True, untold=False), strict=True))
            assert told["rules: told"] == 1.0
            assert 0.0 <= told["own"] <= told["best"] <= 1.0
            assert told["second"] <= told["best"]


def test_each_standing_has_its_likelihood() -> None:
    likely = judged((0.0,) * len(SIGNS))
    assert len(likely) == len(STANDINGS)
    assert sum(likely) == pytest.approx(1.0)
    weights = tuple((float(n), *(0.0,) * len(SIGNS)) for n in range(len(STANDINGS)))
    assert judged((1.0,) * len(SIGNS), weights) == tuple(sorted(judged((1.0,) * len(SIGNS), weights)))
