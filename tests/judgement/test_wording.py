"""Findings in words: what stands against what, why, and whom to ask."""

from factcheck.judgement.wording import (
    agreement_message,
    beside_message,
    conflict_message,
    question,
    single_message,
    spellings,
    topic,
    value_text,
    why_conflict,
)
from factcheck.model.group import Group
from tests.reading import KINDS, claim, compared

BY_ID = {kind.id: kind for kind in KINDS}
BLAST = "A blast shook Arden on Tuesday. It killed {}."
ONE, OTHER = claim(BLAST.format("12 people"), "toll", "a.txt"), claim(BLAST.format("15\npeople"), "toll", "b.txt")


def the_group(kind: str, *texts: str) -> Group:
    (found,) = [g for g in compared(*texts).groups if g.kind == kind]
    return found


def test_a_value_stands_on_one_line() -> None:
    assert value_text(OTHER) == "15 people"


def test_messages_say_what_stands_where() -> None:
    name = topic(BY_ID["toll"])
    assert name == "Tolls"
    assert conflict_message(name, ONE, OTHER) == "Tolls: “12 people” (a.txt) against “15 people” (b.txt)"
    assert beside_message(name, ONE, OTHER) == "Tolls: “12 people” (a.txt) beside “15 people” (b.txt): no conflict"
    assert agreement_message(name, ONE, 3) == "Tolls: 3 articles say “12 people”"
    assert single_message(name, ONE) == "Tolls: only a.txt says “12 people”"


def test_a_kind_is_called_by_its_first_words() -> None:
    assert topic(BY_ID["ordinal"]) == "Ranks in a series"
    assert topic(BY_ID["money"]) == "Sums of money"


def test_spellings_count_articles_the_usual_first() -> None:
    names = [claim(f"{who} spoke.", "name", n) for n, who in enumerate_names("Tom Reed", "Tom Read", "Tom Reed")]
    assert spellings(names) == "articles that write so: 2 “Tom Reed”, 1 “Tom Read”"
    assert spellings([*names, names[0]]) == spellings(names)  # an article counts once


def enumerate_names(*names: str) -> list[tuple[str, str]]:
    return [(f"{number}.txt", name) for number, name in enumerate(names)]


def test_why_names_the_event_only_where_there_is_one() -> None:
    toll = the_group("toll", BLAST.format("12 people"), BLAST.format("15 people"))
    assert why_conflict("12 is not 15", toll, bounds=False).startswith("12 is not 15. Held for one event: ")
    camp = the_group("count", *(f"The camp is home to {n} refugees." for n in ("22,000", "20,000")))
    assert why_conflict("22,000 is not 20,000", camp, bounds=False) == "22,000 is not 20,000"


def test_why_says_once_that_both_are_lower_bounds() -> None:
    camp = the_group("count", *(f"The camp is home to {n} refugees." for n in ("22,000", "20,000")))
    told = why_conflict("at least third is not at least fourth", camp, bounds=True)
    assert told == "at least third is not at least fourth; both are lower bounds, but of one count"
    assert why_conflict("so: both are lower bounds", camp, bounds=True) == "so: both are lower bounds"


def test_the_speaker_is_asked_where_one_is_named() -> None:
    cost = "Repairs to the bridge cost ${} million{}."
    spoken = the_group("money", cost.format(2, ", Clara Bell said"), cost.format(3, ""))
    assert question(BY_ID["money"], spoken).startswith("Ask Clara Bell for the figure in writing")
    silent = the_group("money", cost.format(2, ""), cost.format(3, ""))
    assert question(BY_ID["money"], silent).startswith("Ask the source each text relies on")


def test_the_question_names_what_was_counted() -> None:
    toll = the_group("toll", BLAST.format("12 people"), BLAST.format("15 people"))
    assert "how many killed, and as of when?" in question(BY_ID["toll"], toll)
