"""Courses of offices, rules, truces, patients and appeals: each step is told of one thing, and of no other.

The holder may have two of a sort: a director is in talks about one film and will not direct another.
"""

import pytest

from tests.reading import compared

FERRY = " Nine people died on Tuesday when a ferry sank off Corven, harbour master Piet Lorn said."


def steps(one: str, other: str) -> list[list[str]]:
    """The values of each finding that tells of the steps of one course."""
    found = compared(one + FERRY, other + FERRY).findings
    told = [f for f in found if f.evidence is not None and f.evidence.rule == "stages"]
    return [[side.value for side in f.sides] for f in told]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (
            "Hugo Marsh is in talks to direct Iron Harbour.",
            "Hugo Marsh will not direct Iron Harbour.",
            ["is in talks", "will not direct"],
        ),
        (
            "Hugo Marsh remains in talks to direct Iron Harbour.",
            "Marsh has decided not to direct Iron Harbour, Hugo Marsh said.",
            ["remains in talks", "not to direct"],
        ),
        (
            "Neil Corran is the favourite to become the next Captain Frost.",
            "Neil Corran was unveiled as the next Captain Frost.",
            ["is the favourite to become", "was unveiled as"],
        ),
        (
            "Leo Banda is in talks about a new contract.",
            "Leo Banda signed a new contract.",
            ["is in talks", "signed a new contract"],
        ),
        (
            "Amir Dale has not commented on the report that he was asked.",
            "Amir Dale confirmed that he was asked.",
            ["has not commented", "confirmed"],
        ),
        (
            "The proposed rules would ban nets off Arden.",
            "The department finalized the rules on nets off Arden.",
            ["proposed", "finalized"],
        ),
        ("Skipper Jon Hale is still in hospital.", "Jon Hale has left hospital.", ["is still in hospital", "has left"]),
        (
            "Carl Benn is due to appear before magistrates in Arden on Tuesday.",
            "Carl Benn was remanded to appear at Arden Crown Court on 19 August.",
            ["to appear before magistrates", "to appear at Arden Crown Court"],
        ),
        ("Carl Benn entered no plea.", "Carl Benn pleaded not guilty.", ["entered no plea", "pleaded not guilty"]),
        ("Carl Benn lodged an appeal.", "Carl Benn lost his appeal.", ["lodged", "lost"]),
        (
            "Police have not found the weapon.",
            "The weapon was found in a drain.",
            ["have not found", "was found"],
        ),
        ("The homes are without power.", "Power has been restored.", ["are without power", "has been restored"]),
        ("The ceasefire is holding.", "The ceasefire has collapsed.", ["is holding", "has collapsed"]),
        ("No ceasefire has been agreed.", "The ceasefire came into force.", ["No ceasefire has been agreed", "came"]),
        ("The coast road is closed.", "The coast road is open.", ["is closed", "is open"]),
        ("The phone is not yet available.", "The phone is now on sale.", ["is not yet available", "is now on sale"]),
    ],
)
def test_each_text_is_held_by_its_last_step(one: str, other: str, told: list[str]) -> None:
    assert [[value[: len(want)] for value, want in zip(row, told, strict=True)] for row in steps(one, other)] == [told]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Hugo Marsh is in talks to direct a thriller for Velmont Studios.",
            "Hugo Marsh will not direct Iron Harbour.",
        ),
        (
            "Hugo Marsh is in talks to direct Iron Harbour.",
            "Hugo Marsh pulled out of talks about Silver Coast in 2011.",
        ),
        ("Velco is in talks to buy Nordfish.", "Velco agreed to buy Solsalt."),
        ("Velair declined to comment on the jobs.", "Velair confirmed that it ordered ten planes."),
        ("The department proposed the rules in 2019.", "The department finalized the rules on Thursday."),
        ("The final proposed rules ban nets off Arden.", "The proposed rules ban nets off Arden."),
        (
            "Carl Benn is due to appear before Arden magistrates on Tuesday.",
            "Carl Benn will appear in court on Tuesday.",
        ),
        ("Carl Benn will appear before magistrates.", "Dirk Hall will appear at Arden Crown Court on 19 August."),
        ("Carl Benn has not decided whether to appeal against his conviction.", "Carl Benn appealed for calm."),
        ("Una Keel has not decided whether to run for mayor.", "Una Keel is a candidate to succeed the mayor."),
        ("The coast road is open.", "The mountain road is closed."),
        ("Skipper Jon Hale is still in hospital.", "Skipper Ida Roe has left hospital."),
        ("The homes are without power.", "The council is without power to act."),
        ("The phone will be available in June.", "The watch is now on sale."),
    ],
)
def test_two_things_of_one_holder_are_no_course(one: str, other: str) -> None:
    assert steps(one, other) == []
