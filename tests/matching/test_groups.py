"""What is grouped by what: by the event, the words around, the words said, the person, the name, or not at all."""

import pytest

from factcheck.catalog import load_kinds
from tests.reading import KINDS, Compared, compared

KINDS_BY_ID = {kind.id: kind for kind in KINDS}
BLAST = "A blast shook Arden on Tuesday."
# (scope, kind, two texts whose claims are one group, two texts whose claims are two)
SCOPES: list[tuple[str, str, tuple[str, str], tuple[str, str]]] = [
    (
        "event", "ordinal",
        (f"{BLAST} It was the third blast.", f"{BLAST} Arden saw its fourth blast."),
        (f"{BLAST} It was the third blast.", "A blast shook Norwick on Monday. It was the fourth blast."),
    ),
    (
        "story", "identity",
        (f"{BLAST} The name of the victim was not released.", f"{BLAST} The victim was identified as Clara Bell."),
        (f"{BLAST} The name of the victim was not released.",
         "A fire raged in Norwick on Monday. The victim was identified as Clara Bell."),
    ),
    (
        "statement", "count",
        ("The camp is home to 22,000 refugees.", "The camp is home to 20,000 refugees."),
        ("The camp is home to 22,000 refugees.", "A ferry brought 20,000 refugees."),
    ),
    (
        "words", "quote",
        ("“We will rebuild the whole harbour,” Clara Bell said.", "“We shall rebuild the whole harbour,” she said."),
        ("“We will rebuild the whole harbour,” Clara Bell said.", "“We have never seen such a storm,” she said."),
    ),
    (
        "person", "role",
        ("Mayor Clara Bell spoke.", "Governor Clara Bell spoke."),
        ("Mayor Clara Bell spoke.", "Governor Anna Ruiz spoke."),
    ),
    (
        "name", "name",
        (
            "Firefighters carried Duncan Vale out of the burning mill. Clara Bell leads them.",
            "Firefighters carried Duncan Vaile out of the burning mill. Clara Bell leads them.",
        ),
        (
            "Firefighters carried Duncan Vale out of the burning mill. Clara Bell leads them.",
            "Firefighters carried Ana Ruiz out of the burning mill. Clara Bell leads them.",
        ),
    ),
    (
        "bearer", "residence",
        (f"{BLAST} Duncan Vale, 34, of Leeds, saw it.", f"{BLAST} The witness was Duncan Vale, 34, of Naples."),
        (f"{BLAST} Duncan Vale, 34, of Leeds, saw it.", f"{BLAST} Clara Bell, 34, of Naples, saw it."),
    ),
    (
        "passage", "statement",
        ("The storm tore the roof off the old chapel.", "The old chapel's roof was torn off by a storm."),
        ("The storm tore the roof off the old chapel.", "Voters in the capital elected a new council."),
    ),
    (
        "part", "part",
        (f"{BLAST} The driver was moved from the hospital to Naples.",
         f"{BLAST} The driver was transferred from the hospital to Leeds."),
        (f"{BLAST} The driver was moved from the hospital to Naples.", f"{BLAST} The dog was bought in Leeds."),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("scope", "kind", "one", "two"), SCOPES, ids=[row[0] for row in SCOPES])
def test_scopes(scope: str, kind: str, one: tuple[str, str], two: tuple[str, str]) -> None:
    assert KINDS_BY_ID[kind].scope == scope
    assert len(compared(*one).together(kind)) == 1
    assert compared(*two).together(kind) == []


def test_a_sum_that_is_not_called_anything_is_compared_with_none() -> None:
    texts = ("It took $2 million.", "It took $3 million.")
    found = compared(*texts)
    assert {c.attribute for c in found.claims} == {"money:sum"}
    assert KINDS_BY_ID["money"].scope_of("money:sum") == "none"
    assert found.together("money") == []


def test_every_scope_is_shown() -> None:
    used = {scope for kind in load_kinds() for scope in (kind.scope, *kind.scopes.values())}
    assert used == {row[0] for row in SCOPES} | {"none"}


# --- what hangs on an event


def test_one_event_one_group_whatever_the_words() -> None:
    found = compared(f"{BLAST} At least 12 people were killed.", f"{BLAST} The dead number 14.\n\nFifteen people died.")
    assert ["a: At least 12 people", "b: Fifteen people"] in found.together("toll")


def test_two_incidents_two_groups() -> None:
    found = compared(f"{BLAST} It killed 12 people.", "A blast shook Arden on Monday. It killed 15 people.")
    assert found.together("toll") == []
    assert "contradiction" not in found.verdicts("toll")


def test_an_earlier_event_is_not_the_main_one() -> None:
    """ "killed 30" of 2012 stands beside nothing but another text's 2012."""
    old = "An earlier blast in Arden in 2012 killed {} people."
    one = f"{BLAST} It killed 12 people.\n\n{old.format(30)}"
    both = compared(one, f"{BLAST} It killed 12 people.\n\n{old.format(31)}").verdicts("toll")
    assert [v for v in both if v != "different-event"] == ["agreement", "contradiction"]
    assert compared(one, f"{BLAST} It killed 12 people.").verdicts("toll") == ["agreement", "different-event"]


def test_ranks_of_two_things_are_two_groups() -> None:
    one = f"{BLAST} It was the third attack on the embassy."
    assert len(compared(one, f"{BLAST} It was the fourth attack on the embassy building.").together("ordinal")) == 1
    assert compared(one, f"{BLAST} It was the fourth attack on the school.").together("ordinal") == []


# --- retold: what one article alone says of an event may still be told by another

RETOLD = "A shell killed 12 pupils in the crowded classroom of a village school in Arden."


def test_retold_kinds_are_matched_by_their_words() -> None:
    """Neither dated nor the main event of both: nothing but the words says that it is one thing."""
    one = f"The war goes on.\n\nThe council met.\n\n{RETOLD}"
    other = f"A storm struck Norwick on Monday.\n\n{RETOLD.replace('12', '14')}"
    assert compared(one, other).together("toll") == [["a: 12 pupils", "b: 14 pupils"]]


def test_but_not_where_the_other_article_tells_of_that_event_too() -> None:
    """A text that tells of both blasts means with the figure of the one not the other."""
    both = f"{BLAST} It killed 12 people in Arden.\n\nAn earlier blast in July 2019 killed 30 people in Arden."
    found = compared(both, f"{BLAST} It hurt nobody.\n\nThe mayor spoke.")
    assert all("30" not in value for part in found.together("toll") for value in part)
    found = compared(both, f"{BLAST} It killed 31 people in Arden.")
    assert found.together("toll") == [["a: 12 people", "b: 31 people"]]


def test_what_nobody_else_tells_stays_together() -> None:
    (group,) = [
        g for g in compared(f"{BLAST} It killed 12 people, four children among them.").groups if g.kind == "toll"
    ]
    assert len(group.claims) == 2


# --- what is compared at all


@pytest.mark.parametrize(
    "other",
    [
        "A blast shook Arden on Tuesday. It would have killed 15 people.",
        "A blast shook Arden on Tuesday. If it had killed 15 people, police would know.",
        "A blast shook Arden on Tuesday. Did it kill 15 people?",
    ],
)
def test_what_is_not_asserted_is_in_no_group(other: str) -> None:
    found = compared(f"{BLAST} It killed 12 people.", other)
    assert all(c.certainty in {"asserted", "hedged"} for g in found.groups for c in g.claims)
    assert "contradiction" not in found.verdicts("toll")


def test_every_compared_claim_but_names_parts_and_statements_is_in_exactly_one_group() -> None:
    found = compared(*(text for _, _, one, two in SCOPES for text in (*one, *two)))
    ids = [c.id for g in found.groups for c in g.claims if g.kind != "statement"]
    assert len(ids) == len(set(ids))
    loose = {"name", "part", "statement"}
    told = {c.id for c in found.claims if c.certainty in {"asserted", "hedged"} and c.kind not in loose}
    assert told <= set(ids)


def test_groups_stand_in_the_order_of_the_text() -> None:
    found = compared(*(text for _, _, one, _ in SCOPES for text in one))
    firsts = [(g.claims[0].article, g.claims[0].focus.start) for g in found.groups]
    assert firsts == sorted(firsts)


def test_a_group_tells_of_which_event_it_is() -> None:
    found: Compared = compared(f"{BLAST} It killed 12 people.", f"{BLAST} It killed 15 people.")
    (toll,) = [g for g in found.groups if g.kind == "toll"]
    assert (toll.incident, toll.main, toll.family) == ("a#1", True, "violence")
    assert "the times agree" in toll.basis
    (camp,) = [g for g in compared(*SCOPES[2][2]).groups if g.kind == "count"]
    assert (camp.incident, camp.main, camp.basis) == (None, False, "both say it in like words")
    assert 0.5 < camp.confidence <= 1.0
