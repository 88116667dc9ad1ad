"""Which facts several articles share, and in which words each tells them."""

import time

import pytest

from factcheck.matching.wordings.facts import Facts
from factcheck.matching.wordings.passages import Statements
from factcheck.model.claim import Claim
from tests.reading import claims


def statements(*texts: str) -> list[Claim]:
    return [c for n, text in enumerate(texts) for c in claims(text, "statement", chr(ord("a") + n))]


def told(*texts: str) -> list[tuple[str, ...]]:
    """The words of each fact, one article's after the other's."""
    facts = Facts(Statements(statements(*texts)), frozenset("abc")).found()
    return [tuple(c.quote[c.focus.start - c.start : c.focus.end - c.start] for c in f.claims) for f in facts]


CHAPEL = "The bells rang all night long. A storm tore the roof off the old chapel."


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        # the same words in another order; a noun for the verb; a synonym; past an empty verb
        (
            CHAPEL,
            "The roof of the old chapel was torn off.",
            ("storm tore the roof off the old chapel", "roof of the old chapel was torn"),
        ),
        ("The skipper was examined by a medic.", "An examination of the skipper followed.", None),
        ("Divers found the wreck near the pier.", "The wreck was discovered near a pier on Sunday.", None),
        ("Bell is the owner of the brewery.", "The brewery's owner spoke to reporters.", None),
        # a number counts as a word where it is the same, whatever its bounds
        ("The hikers were within 80 metres of the hut.", "The hut was some 80 metres from the hikers.", None),
        # what is not so in both is told with its "not"
        (
            "Reed did not know how far the skipper had sailed alone.",
            "Officers did not know how far he had sailed alone.",
            ("not know how far the skipper had sailed", "Officers did not know how far he had sailed"),
        ),
        # an address is no bare name
        ("The man was shot at 62 North 7th Ave.", "It was at 62 North Seventh Avenue in Arden.", None),
        # words in which reports tell one thing, whatever their part of speech; British and American spelling
        ("Cracks appeared in the wall of the old dam.", "The wall of the dam was split by the quake.", None),
        ("The skipper died at Mercy Hospital on Monday.", "Mercy Hospital told of the skipper's death.", None),
        ("Arden Mills sold its bakery business.", "Arden Mills has shed its bakery business.", None),
        ("The pupils are receiving counselling.", "Officials said the pupils are receiving counseling.", None),
        ("The council closed the bridge at Arden.", "The closure of the Arden bridge came early.", None),
        # what is to be in both
        ("The council will sell the brewery.", "The council is to sell the brewery; it will sell it soon.", None),
        ("Reed is due to appear at Arden Crown Court.", "He will appear at Arden Crown Court.", None),
        # a figure stands beside one word in both, whatever verb leads to it
        (
            "The clerks were told to close the bank at 4:20 p.m. and led off the premises.",
            "The clerks were told at 4:20 p.m. to leave the premises.",
            None,
        ),
        # words of one verb that hang on other words
        (
            "Bell planned to spend four days rowing to Arden.",
            "A storm ended the four-day tour that Bell planned.",
            ("Bell planned to spend four days", "four-day tour that Bell planned"),
        ),
    ],
)
def test_what_hangs_together_is_found_in_other_sentences(one: str, other: str, words: tuple[str, ...] | None) -> None:
    found = told(one, other)
    assert found
    assert words is None or words in found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The tanker rammed the ferry.", "The ferry rammed the tanker."),  # who did it to whom
        ("The skipper was examined by a medic.", "The skipper was not examined by a medic."),
        ("The council sold the brewery.", "The council will sell the brewery."),
        # the clause beside says that it was not so
        ("The man pointed the gun.", "If he had a gun, he would not point it."),
        ("The council may sell the brewery.", "The council might sell the brewery."),
        ("The girl was taken to Mercy Hospital.", "The girl was taken to Trinity Hospital."),  # another of one sort
        ("The hikers were within 80 metres of the hut.", "The hikers were within 60 metres of the hut."),
        ("“The skipper was examined by a medic,” said Bell.", "“The skipper was examined by a medic,” said Roe."),
        ("The man said so on the day.", "The man said that on another day."),  # words that tell nothing
        ("The skipper rowed home.", ""),
        # a deed of another person, of another day, of somebody of another age
        ("Deputies arrested Ana Ruiz in Arden.", "Deputies arrested Tom Reed in Arden."),
        ("The brewery burned down on Monday.", "The brewery burned down on Friday."),
        ("A 16-year-old skipper drowned in the harbour.", "A 23-year-old skipper drowned in the harbour."),
        # a bare name, a thing with what it is called
        ("The Arden Daily Post quoted a skipper.", "Bell wrote to the Arden Daily Post."),
        ("The candlelit chapel was full.", "Roe left the candlelit chapel."),
        # one ends or leaves what the other tells; the contrary, though both are denied; another rank, another count
        ("Bell is in talks with the brewery.", "Bell pulled out of talks with the brewery."),
        ("Bell will certainly not return to the brewery.", "Bell has not left the brewery."),
        ("The fourth fire in May gutted the brewery.", "The second fire in May gutted the brewery."),
        ("A guard hit the skipper eleven times.", "The guard fired eleven shots at the skipper."),
        # names and titles tell no deed
        ("She read “Catching Rivers” in the harbour.", "He sold “Catching Rivers” in the market."),
        ("The night turned cold in Arden.", "Roe turned the page that night in the harbour."),
        # verbs that are near only in senses far down
        ("Reed was shot in the harbour.", "Reed was rushed from the harbour."),
        # a distance in two directions
        ("The wreck lies 18 km north of Selby.", "The wreck was found 18 km to the south of Selby."),
    ],
)
def test_what_is_told_otherwise_is_no_fact_of_both(one: str, other: str) -> None:
    assert told(one, other) == []


def test_a_fact_is_shown_with_what_hangs_on_it_but_for_other_figures_and_names() -> None:
    found = told("Two divers found the old wreck near the pier.", "The wreck was discovered by divers off Arden.")
    assert found == [("divers found the old wreck near the pier", "wreck was discovered by divers")]


def test_each_article_has_its_own_words_for_a_fact() -> None:
    texts = (
        "The crew were released after an examination.",
        "The crew were released after their examination, Bell wrote.",
        "All of the sailors were released after being examined.",
    )
    released = "crew were released after an examination", "sailors were released after being examined"
    assert released in told(texts[0], texts[2])
    assert any(len(fact) == 3 for fact in told(*texts))


def test_a_fact_that_stands_in_every_sentence_is_none() -> None:
    """A text that says one thing thousands of times is read in time that grows with it, and not with its square."""
    sentence = claims("The storm tore the roof off the old chapel.", "statement")[0]
    many = [sentence.model_copy(update={"id": f"{n}", "article": "ab"[n % 2]}) for n in range(4_000)]
    began = time.process_time()
    assert list(Facts(Statements(many), frozenset("ab")).found()) == []
    assert time.process_time() - began < 5


def test_two_sentences_that_say_one_phrase_over_and_over_take_no_time() -> None:
    text = "A diver was hurt at the old pier in Arden" + " and at the old pier in Arden" * 600 + "."
    both = statements(text, text.replace("diver", "sailor"))
    began = time.process_time()
    assert list(Facts(Statements(both), frozenset("ab")).found()) == []
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        # counted things, but no persons in general, and another number of them
        ("The charity runs three hostels for sailors.", "Three hostels depend on the money.", True),
        ("Some 70 firefighters were there.", "About 70 firefighters risked their necks.", True),
        ("Seven men were in the yard.", "Seven men sang.", False),
        ("The charity runs three hostels for sailors.", "Four hostels depend on the money.", False),
        # lengths of time, in other units; "up to 12" is no 6
        ("Voters wore a sensor on the wrist for seven days.", "They carried a wrist sensor for a week.", True),
        ("The prosecutor asked for eight years.", "The prosecutor had pleaded for nine years.", False),
        ("Waves of up to 12 metres hit the pier.", "The waves were six metres high.", False),
        # to other quarters of the compass; another list
        ("The centre lay 18 km north of Arden.", "The centre lay 18 km to the south of Arden.", False),
        ("The sisters were aged 6 and 9.", "The sisters were aged 6 and 8.", False),
        # another stage of one course
        ("Orsk is in talks to buy the Selby brewery.", "Orsk signed an agreement to buy the Selby brewery.", False),
        (
            "A courier was arrested on suspicion of causing death by dangerous driving.",
            "The courier was charged with causing death by dangerous driving.",
            False,
        ),
        (
            "A courier was charged with causing death by dangerous driving.",
            "He faces charges of causing death by dangerous driving.",
            True,
        ),
    ],
)
def test_figures_lists_and_stages(one: str, other: str, alike: bool) -> None:
    assert bool(told(one, other)) is alike


# so many other sentences that a word of one of them tells something
REST = (
    "The bells rang all night long. A heron stood in the reeds. Bakers sold warm rolls at the market. "
    "The choir practised a new hymn. Children painted the fence. A clerk lost the keys. The tide was low. "
)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        # two names that each article has but here, whatever is said of them
        ("Orsk Maltings, based in Selby, made no comment.", "Orsk Maltings was set up in Selby by two aunts.", True),
        ("The kegs, from Orsk of Selby, burst.", "Orsk, the Selby firm that makes the kegs, denies it.", True),
        # a bare year and a word
        ("A storm in 1987 broke the pier.", "For the storm of 1987 the town was paid.", True),
        ("The fee rose in March 1987.", "The fee fell in May 1987.", False),
        ("Roe wrote on 3 March 1987 of a fee.", "Bell asked on 5 March 1987 for the fee.", False),
        # a name with what its bearer is, straight beside it
        ("The brewer, Ana Ruiz, was out.", "At the gate stood brewer Ana Ruiz.", True),
        ("Ana Ruiz came by.", "Ana Ruiz had left.", False),
        # past an age
        ("A rower, Ana Ruiz, 37, broke her arm.", "Of the rower Ana Ruiz it wrote that her arm broke.", True),
        # there and back; a name coupled with two others; a range
        ("The ferry ran from Orsk to Selby.", "The ferry was bound for Orsk from Selby.", False),
        ("The monthly Barley and Hops wrote it.", "The monthly Barley and Malt corrected it.", False),
        ("The Otters, at 12-27, came last.", "The Otters were now 13-27.", False),
    ],
)
def test_what_each_article_has_but_once(one: str, other: str, alike: bool) -> None:
    found = told(REST + one, "Gulls circled. Rain fell on the moor. Cooks peeled onions. " + other)
    assert bool(found) is alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        # a few words from somebody's mouth
        (
            'For the young singer the long tour was "a terrible ordeal".',
            'Vale thinks of "a terrible ordeal" when she hears of coaches.',
            True,
        ),
        (
            'For the young singer the long tour was "a terrible ordeal".',
            'Vale thinks of "a terrible shame" when she hears of coaches.',
            False,
        ),
        # a rank
        ("The second trawler to sink was the Elsa.", "Of the second trawler a plank was found.", True),
        ("The second trawler to sink was the Elsa.", "Of the third trawler a plank was found.", False),
        # a day that hangs on what says that something is to be
        ("The weir is set to be reopened and lit on 2 December.", "The weir is due to be reopened 2 December.", True),
        ("The weir is set to be reopened and lit on 2 December.", "The weir was not reopened 2 December.", False),
    ],
)
def test_quoted_words_ranks_and_days_of_plans(one: str, other: str, alike: bool) -> None:
    found = told(REST + one, "Gulls circled. Rain fell on the moor. Cooks peeled onions. " + other)
    assert bool(found) is alike
