"""Findings in words: what stands against what, why, and whom to ask."""

from factcheck.judgement.wording import (
    agreement_message,
    beside_message,
    conflict_message,
    open_message,
    question,
    single_message,
    spellings,
    told_apart,
    topic,
    value_text,
    values_message,
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
    left_open = "Tolls: “12 people” (a.txt) beside “15 people” (b.txt): open whether they conflict"
    assert open_message(name, ONE, OTHER) == left_open
    assert agreement_message(name, ONE, 3) == "Tolls: 3 articles say “12 people”"
    assert single_message(name, ONE) == "Tolls: only a.txt says “12 people”"


def test_a_title_names_every_value_once_and_five_at_most() -> None:
    numbers = (12, 15, 15, 19, 21, 24, 30)
    told = [claim(BLAST.format(f"{n} people"), "toll", f"{at}.txt") for at, n in enumerate(numbers)]
    assert values_message("Tolls", told[0], told[1], told[:4]) == (
        "Tolls: “12 people” (0.txt) against “15 people” (1.txt) and “19 people” (3.txt)"
    )
    assert values_message("Tolls", told[0], told[1], told).endswith("“24 people” (5.txt) and 1 more")
    assert values_message("Tolls", told[0], told[1], told[:3]) == conflict_message("Tolls", told[0], told[1])


def test_a_bound_that_leaves_room_for_another_value_is_not_named_beside_it() -> None:
    told = [claim(BLAST.format(n), "toll", f"{at}.txt") for at, n in enumerate(("at least 12", "12", "15", "19"))]
    assert values_message("Tolls", told[1], told[2], told).startswith("Tolls: “12” (1.txt) against “15” (2.txt)")


def test_of_long_quotations_a_title_tells_what_differs() -> None:
    long = "We have asked the county for help with the bridge since the flood of {} and nobody has ever answered us"
    assert told_apart(long.format("March"), long.format("last May")) == (
        "… since the flood of March and nobody has ever answered us",
        "… since the flood of last May and nobody has ever answered us",
    )


def test_short_values_stand_whole_in_a_title() -> None:
    assert told_apart("12 people", "15 people") == ("12 people", "15 people")
    assert told_apart("", "15 people") == ("", "15 people")


def test_what_ends_early_is_told_with_its_end() -> None:
    """The one stops where the other goes on."""
    whole = "the youth of this town have no hall and no field and no pool"
    assert told_apart(whole, f"{whole} left") == ("… field and no pool", "… field and no pool left")


def test_where_a_quotation_begins_is_no_difference_if_a_word_is() -> None:
    early = "They never once asked us, so after sulking for a year we closed the gates of the mill for good"
    late = "so after skulking for a year we closed the gates of the mill for good"
    assert told_apart(early, late)[0].startswith("… asked us, so after sulking for a year")
    assert told_apart(early, late)[1].startswith("so after skulking for a year")


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
    assert why_conflict("12 is not 15", toll, bounds=False).startswith("12 is not 15. Taken for one event: ")
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


def test_a_pronoun_is_nobody_to_ask() -> None:
    """“the statement of he” is no desk's question; who is named in the other article is asked."""
    line = "“We {} warned the owners of the mill about the boiler last winter,” {} said."
    nobody = the_group("quote", line.format("never", "he"), line.format("often", "he"))
    assert "the source each text relies on" in question(BY_ID["quote"], nobody)
    named = the_group("quote", line.format("never", "he"), line.format("often", "Clara Bell"))
    assert "Clara Bell" in question(BY_ID["quote"], named)


def test_the_question_names_what_was_counted() -> None:
    toll = the_group("toll", BLAST.format("12 people"), BLAST.format("15 people"))
    assert "how many killed, and as of when?" in question(BY_ID["toll"], toll)
