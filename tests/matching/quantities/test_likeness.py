"""Whether two claims answer one question: each feature where it speaks for it, against it, and where it is silent."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.matching.quantities.likeness import FEATURES, THRESHOLD, likeness
from factcheck.matching.quantities.one_question import VETO
from factcheck.matching.quantities.ties import Ties
from factcheck.model.claim import Claim
from tests.reading import claim

# A row: what the feature says, the kind of claim, two sentences, perhaps the title that both articles bear.
Row = tuple[str, str, str, str, str | None]
FILM, SHIP = "The film earned {}.", "The Silver Harbour"


def _row(says: str, kind: str, one: str, other: str, title: str | None = None) -> Row:
    return says, kind, one, other, title


def _films(says: str, one: str, other: str) -> Row:
    return _row(says, "money", FILM.format(one), FILM.format(other))


TABLE: dict[str, list[Row]] = {
    "one_question": [
        _row("for", "money", "It earned $5 million.", "The film has made $4 million.", SHIP),
        _row("for", "money", "The picture took in $5 million.", "It earned $4 million.", SHIP),
        _row("silent", "count", "The camp is home to 22,000 refugees.", "The camp is home to 20,000 refugees."),
        _row("silent", "event-date", "Anna Smith was born in 1979.", "Anna Smith was born in 1970."),
        _row("never", "count", "Some 14,000 people fled their homes.", "It is home to 170,000 people."),
        _row("never", "money", "The film earned $5 million.", "The play earned $4 million."),
        _row("never", "money", "It earned $5 million.", "Paper Moons earned $4 million.", SHIP),
        _row("never", "event-date", "Anna Smith was born in 1979.", "Tom Reed was born in 1970."),
        _row("never", "event-date", "Anna Smith was born in 1979.", "Anna Smith was elected in 1990."),
        _row("silent", "age", "Clara Bell, 34, was rescued.", "Clara Bell, 36, was rescued."),
        _row("never", "age", "Clara Bell, 34, was rescued.", "Anna Bell, 36, was rescued."),
        _row("silent", "actor", "Selby Rovers knocked Melford Town out in four games.",
             "Selby Rovers fell to Melford Town in 4 games."),
        _row("never", "actor", "Selby Rovers beat Melford Town in four games.",
             "Selby Rovers lost to Melford Town in five games."),
        _row("never", "actor", "Selby Rovers beat Melford Town.", "Selby Rovers lost to Melford Town."),
    ],
    "one_state": [
        _row("never", "count", "The ministry had counted 967 cases by 27 February.",
             "The ministry had counted 700 cases by 10 February."),
        _row("silent", "count", "The ministry had counted 967 cases by 27 February.",
             "The ministry had counted 700 cases by 27 February."),
        _row("silent", "count", "The ministry had counted 967 cases by 27 February.",
             "The ministry had counted 700 cases."),
        _row("never", "percent", "The film has a rating of 66 per cent based on 53 reviews.",
             "The film has a rating of 71 per cent based on 61 reviews."),
        _row("silent", "percent", "The film has a rating of 66 per cent based on 53 reviews.",
             "The film has a rating of 71 per cent based on more than 50 reviews."),
        _row("silent", "event-date", "Anna Smith was born in 1979.", "Anna Smith was born in 1970."),
    ],
    "_words_around": [
        _row("for", "count", "The storm felled 12 trees in the park.", "In the park the storm felled 15 trees."),
        _row("silent", "count", "The storm felled 12 trees.", "Volunteers planted 15 trees."),
    ],
    "_told_words": [
        _row("for", "percent", "The net interest margin fell to 9 percent.", "The net interest margin is 6 percent."),
        _row("silent", "percent", "The margin fell to 9 percent.", "The margin fell to 6 percent."),
        _row("silent", "percent", "The net interest margin fell to 9 percent.", "The rent rose to 6 percent."),
    ],
    "_unanswered": [
        _films("against", "$5 million in Spain", "$4 million in France"),
        _films("silent", "$5 million in Spain", "$4 million"),  # the terser text asks the question
        _films("silent", "$5 million in Spain", "$4 million in Spain"),
    ],
    "_extents": [
        _films("for", "$5 million worldwide", "$4 million in total"),
        _films("for", "$5 million elsewhere", "$4 million overseas"),
        _films("for", "$5 million in other countries", "$4 million elsewhere"),
        _films("against", "$5 million worldwide", "$4 million"),
        _films("never", "$5 million", "$4 million elsewhere"),
        _films("never", "$5 million worldwide", "$2 million elsewhere"),
        _films("silent", "$5 million", "$4 million"),
        _films("silent", "$5 million from a book of other people", "$4 million"),
    ],
    "_subjects": [
        _row("for", "count", "The storm felled 12 trees.", "The storm felled 15 old trees."),
        _row("against", "money", "The film earned $5 million.", "The play earned $4 million."),
        _row("silent", "money", "It earned $5 million.", "The film earned $4 million."),
    ],
    "_predicates": [
        _row("for", "count", "The storm felled 12 trees.", "The storm felled 15 trees."),
        _row("silent", "count", "The storm felled 12 trees.", "Volunteers planted 15 trees."),
        _row("for", "money", "It has earnings of $5 million.", "The film earned $4 million.", SHIP),
        _row("silent", "money", "It earned $5 million.", "The film grossed $4 million.", SHIP),
    ],
    "_owners": [
        _row("against", "count", "The school has 270 students.", "Selby District has just under 1,000 students."),
        _row("silent", "count", "The school has 270 students.", "The school has just under 1,000 students."),
        _row("silent", "count", "The school counted 270 students.", "Selby District counted 1,000 students."),
    ],
    "_names": [
        _films("for", "$5 million in Spain", "$4 million in Spain"),
        _films("against", "$5 million in Spain", "$4 million in France"),
        _films("silent", "$5 million in Spain", "$4 million"),
        # "Mount" is a word of many names
        _films("against", "$5 million in Mount Arden", "$4 million in Mount Ruiz"),
        _row("silent", "money", "The Silver Harbour earned $5 million.", "The Silver Harbour earned $4 million.", SHIP),
    ],
    "_figures": [
        _films("for", "$5.2 million", "$5.2 million"),
        _row("for", "count", "The storm felled 269 trees.", "The storm felled 269 trees."),
        _row("for", "count", "The storm felled 12 trees.", "The storm felled twelve trees."),
        _films("silent", "$5 million", "$4 million"),
        _films("silent", "$5 million", "$25 million"),  # five times, not more
        _films("against", "$5 million", "$26 million"),
        _films("against", "$5 million", "$400 million"),
        _films("silent", "$4.8 million", "$480 million"),  # a slip, perhaps
        _row("silent", "event-date", "Anna Smith was born in 1979.", "Anna Smith was born in 1979."),
    ],
    "_two_questions": [
        _row("silent", "count", "Some 1,200 people work for it, two of them abroad.", "Some 900 people work there."),
        _row("silent", "count", "Some 1,200 people work for it, 350 of them abroad.", "Some 1,200 work for it."),
        _row("never", "count", "About 200 people marched on 20 March 2024.", "About 90 people marched on Monday."),
        _row("silent", "count", "About 200 people marched on 12 March 2024.", "About 90 people marched on Tuesday."),
        _row("silent", "count", "About 200 people marched on 20 March 2024.",
             "On 20 March about 90 people will march."),
        _row("never", "measure", "The wreck lies 18 km north of Selby.", "The wreck lies 18 km south of Selby."),
        _row("silent", "measure", "The wreck lies 18 km north of Selby.", "The wreck lies 20 km north of Selby."),
    ],
}  # fmt: skip
BY_NAME = {feature.__name__: feature for feature in FEATURES}
ROWS = [(feature, *row) for feature, rows in TABLE.items() for row in rows]


def said(weight: float) -> str:
    return "never" if weight == VETO else "for" if weight > 0 else "against" if weight < 0 else "silent"


def two(kind: str, one: str, other: str, title: str | None = None) -> tuple[Claim, Claim]:
    return claim(one, kind, "a", title), claim(other, kind, "b", title)


@pytest.mark.parametrize(("feature", "says", "kind", "one", "other", "title"), ROWS)
def test_features(feature: str, says: str, kind: str, one: str, other: str, title: str | None) -> None:
    a, b = two(kind, one, other, title)
    assert said(BY_NAME[feature](a, b)) == says
    assert BY_NAME[feature](a, b) == BY_NAME[feature](b, a)


def test_each_feature_is_shown_silent_and_speaking() -> None:
    assert set(TABLE) == set(BY_NAME)
    for rows in TABLE.values():
        assert "silent" in {row[0] for row in rows}
        assert {row[0] for row in rows} & {"for", "against", "never"}


# --- their sum


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FILM.format("$5 million worldwide"), FILM.format("$4 million in total")),
        (FILM.format("$5 million"), FILM.format("$4 million")),
        ("The film earned $5 million in Spain.", "In Spain, the film earned $4 million."),
    ],
)
def test_one_question(one: str, other: str) -> None:
    assert likeness(*two("money", one, other), Ties()) >= THRESHOLD


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FILM.format("$5 million in Spain"), FILM.format("$4 million in France")),
        (FILM.format("$5 million"), FILM.format("$400 million")),
        (FILM.format("$5 million worldwide"), FILM.format("$2 million elsewhere")),
        (FILM.format("$5 million"), FILM.format("$2 million elsewhere")),
    ],
)
def test_two_questions(one: str, other: str) -> None:
    assert likeness(*two("money", one, other), Ties()) < THRESHOLD


@pytest.mark.xfail(reason="a text that does not say where may mean the whole, or the same place")
def test_a_country_is_no_total() -> None:
    assert likeness(*two("money", FILM.format("$5 million"), FILM.format("$4 million in Spain")), Ties()) < THRESHOLD


def test_one_title_makes_one_topic() -> None:
    one, other = "It earned $5 million.", "The film took in $4 million."
    assert likeness(*two("money", one, other, SHIP), Ties()) >= THRESHOLD
    assert likeness(*two("money", one, other), Ties()) < THRESHOLD


def test_two_titles_make_none() -> None:
    one = claim("It earned $5 million.", "money", "a", "The Silver Harbour")
    other = claim("The film took in $4 million.", "money", "b", "The Golden Harbour")
    assert likeness(one, other, Ties()) < THRESHOLD


@pytest.mark.xfail(reason="“the sequel” is read as pointing back at what the article is about, as “the film” does")
def test_a_sequel_is_another_film() -> None:
    a, b = two("money", "It earned $5 million.", "The sequel earned $4 million.", SHIP)
    assert likeness(a, b, Ties()) < THRESHOLD


# --- ties

SWEPT, GONE = "The flood swept away 12 bridges.", "Fourteen bridges fell to the flood."


@pytest.mark.parametrize(
    ("ties", "matched"),
    [
        (Ties(), False),
        (Ties(only_answers=True), False),  # of two stories, each answers once: that says nothing
        (Ties(one_story=True), False),
        (Ties(one_incident=True), True),  # and of one incident in like words also where more is counted
        (Ties(one_story=True, only_answers=True), True),
        (Ties(one_incident=True, only_answers=True), True),
    ],
)
def test_two_reports_of_one_flood_that_each_count_bridges_once(ties: Ties, matched: bool) -> None:
    assert (likeness(*two("count", SWEPT, GONE), ties) >= THRESHOLD) == matched


def test_another_verb_asks_another_question_of_the_same_things() -> None:
    ties = Ties(one_incident=True, one_story=True, only_answers=True)
    assert likeness(*two("count", SWEPT, "Engineers have reopened 14 bridges."), ties) < THRESHOLD


def test_people_are_counted_for_many_reasons() -> None:
    a, b = two("count", "Some 14,000 people fled their homes.", "The town has 17,000 people.")
    assert likeness(a, b, Ties(one_incident=True, only_answers=True)) == VETO


def test_ties_add_up_and_the_incident_outweighs_the_story() -> None:
    a, b = two("money", FILM.format("$5 million"), FILM.format("$4 million"))
    none, story = likeness(a, b, Ties()), likeness(a, b, Ties(one_story=True))
    incident = likeness(a, b, Ties(one_incident=True))
    assert none < story < incident == likeness(a, b, Ties(one_incident=True, one_story=True))


def test_no_tie_overrules_two_states() -> None:
    _, kind, one, other, _ = TABLE["one_state"][0]
    assert likeness(*two(kind, one, other), Ties(one_incident=True, one_story=True, only_answers=True)) == VETO


@pytest.mark.xfail(reason="“home” stands near both figures, and of people the noun says nothing")
def test_a_home_that_is_left_is_none_that_a_town_is() -> None:
    a, b = two("count", "Some 14,000 people fled their homes.", "The town is home to 17,000 people.")
    assert likeness(a, b, Ties(one_incident=True)) < THRESHOLD


PAIRS = [two(*row[1:]) for rows in TABLE.values() for row in rows]
# a presence and a toll answer one question, too
PAIRS.append((claim("Nobody was injured in the fire.", "presence", "a"), claim("Five were injured.", "toll", "b")))
BY_ATTRIBUTE = {a.attribute: [p for pair in PAIRS for p in pair if p.attribute == a.attribute] for a, _ in PAIRS}
OF_ONE_ATTRIBUTE = st.sampled_from(sorted(BY_ATTRIBUTE)).flatmap(
    lambda attribute: st.tuples(*[st.sampled_from(BY_ATTRIBUTE[attribute])] * 2)
)


@settings(max_examples=80, deadline=None, derandomize=True)
@given(OF_ONE_ATTRIBUTE, st.booleans(), st.booleans(), st.booleans())
def test_likeness_is_symmetric(pair: tuple[Claim, Claim], x: bool, y: bool, z: bool) -> None:
    a, b = pair
    assert likeness(a, b, Ties(x, y, z)) == likeness(b, a, Ties(x, y, z))


BILL = "The city council approved the {} on {} March 2024. Members had debated it for weeks."


@pytest.mark.parametrize(
    ("one", "other", "asked_once"), [("school bill", "budget bill", False), ("budget bill", "annual budget bill", True)]
)
def test_what_was_done_to_another_thing_has_another_date(one: str, other: str, *, asked_once: bool) -> None:
    found = likeness(*two("event-date", BILL.format(one, 4), BILL.format(other, 5)), Ties())
    assert (found >= THRESHOLD) is asked_once
